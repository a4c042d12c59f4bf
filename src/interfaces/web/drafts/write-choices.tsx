import type { InputOf, OutputOf } from '../api/operation-contract.ts';
import { Choice, TextField } from '../look/field.tsx';
import type { OverlayPerson } from '../app/overlay.ts';
import { PersonPicker } from '../people/person-picker.tsx';
import {
  addressOptions,
  channelOptions,
  kindOptions,
  languageOptions,
  languageReasons,
  toneOptions,
  toneReasons,
} from './draft-words.ts';

export interface Choices {
  readonly kind: NonNullable<InputOf<'drafts.compose'>['kind']>;
  readonly to: OverlayPerson | null;
  readonly other: OverlayPerson | null;
  readonly about: string;
  readonly channel: string | null;
  readonly language: string | null;
  readonly tone: string | null;
  readonly address: string | null;
  readonly variant: number;
}

export const needsOther = (kind: string): boolean => kind === 'introduction' || kind === 'introduction-ask';

interface WriteChoicesProps {
  readonly choices: Choices;
  readonly composition: OutputOf<'drafts.compose'> | undefined;
  readonly canChoosePerson: boolean;
  readonly put: (patch: Partial<Choices>) => void;
}

/** What it is for, to whom, and how it shall sound. */
export const WriteChoices = ({ choices, composition, canChoosePerson, put }: WriteChoicesProps) => (
  <div className="space-y-3">
    {canChoosePerson && (
      <PersonPicker
        label="To"
        people={choices.to ? [choices.to] : []}
        onChange={(people) => put({ to: people.at(-1) ?? null })}
        autoFocus
      />
    )}
    <div className="grid gap-3 sm:grid-cols-2">
      <Choice
        label="What for"
        options={kindOptions}
        value={choices.kind}
        autoFocus={!canChoosePerson}
        onChange={(event) => put({ kind: event.target.value as Choices['kind'], variant: 0, channel: null })}
      />
      <TextField
        label="About (if you like)"
        value={choices.about}
        maxLength={300}
        placeholder="the occasion, the favour, the topic"
        onChange={(event) => put({ about: event.target.value })}
      />
    </div>
    {needsOther(choices.kind) && (
      <PersonPicker
        label="The other side"
        people={choices.other ? [choices.other] : []}
        onChange={(people) => put({ other: people.at(-1) ?? null })}
      />
    )}
    {composition && (
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        <Choice
          label="Channel"
          options={channelOptions}
          value={composition.channel}
          onChange={(event) => put({ channel: event.target.value })}
        />
        <Choice
          label="Tone"
          options={toneOptions}
          value={composition.tone}
          hint={toneReasons[composition.toneFrom]}
          onChange={(event) => put({ tone: event.target.value, variant: 0 })}
        />
        <Choice
          label="Language"
          options={languageOptions}
          value={composition.language}
          hint={languageReasons[composition.languageFrom]}
          onChange={(event) => put({ language: event.target.value })}
        />
        {composition.language === 'de' && (
          <Choice
            label="Address"
            options={addressOptions}
            value={composition.address}
            onChange={(event) => put({ address: event.target.value })}
          />
        )}
      </div>
    )}
  </div>
);
