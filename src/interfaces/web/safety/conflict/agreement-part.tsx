import { Plus } from 'lucide-react';
import { Button } from '../../look/button.tsx';
import { DateField } from '../../look/date-field.tsx';
import { LabelledCheckbox } from '../room/labelled-checkbox.tsx';
import { PrivateField, PrivateText } from '../room/private-field.tsx';
import type { Draft } from './conflict-state.ts';
import { numbered } from '../room/numbered.ts';

interface PartProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

const replaced = <T,>(items: readonly T[], place: number, change: Partial<T>): T[] =>
  items.map((each, other) => (other === place ? { ...each, ...change } : each));

/** What could be done, and whose needs each way meets. */
export const OptionsPart = ({ draft: { options, commonGround }, onChange }: PartProps) => (
  <div className="grid gap-4">
    <PrivateText
      label="What both of you want, or agree on already"
      rows={2}
      value={commonGround}
      onChange={(event) => onChange({ commonGround: event.target.value })}
    />
    {numbered(options).map(({ row: option, place }) => (
      <div key={place} className="rounded-lg bg-sunken p-3">
        <PrivateField
          label={`Possibility ${place + 1}`}
          value={option.text}
          onChange={(event) => onChange({ options: replaced(options, place, { text: event.target.value }) })}
        />
        <div className="mt-1 flex flex-wrap gap-x-5">
          <LabelledCheckbox
            checked={option.forMe}
            onChange={(forMe) => onChange({ options: replaced(options, place, { forMe }) })}
          >
            meets what I need
          </LabelledCheckbox>
          <LabelledCheckbox
            checked={option.forThem}
            onChange={(forThem) => onChange({ options: replaced(options, place, { forThem }) })}
          >
            meets what they need
          </LabelledCheckbox>
        </div>
      </div>
    ))}
    <Button
      size="small"
      className="self-start justify-self-start"
      onClick={() => onChange({ options: [...options, { text: '', forMe: false, forThem: false }] })}
    >
      <Plus size={15} aria-hidden /> A possibility
    </Button>
  </div>
);

/** Who does what by when. */
export const AgreementPart = ({ draft: { agreement }, onChange }: PartProps) => (
  <div className="grid gap-4">
    {numbered(agreement).map(({ row: each, place }) => (
      <div key={place} className="grid gap-3 rounded-lg bg-sunken p-3 sm:grid-cols-[8rem_1fr_12rem]">
        <PrivateField
          label="Who"
          value={each.who}
          onChange={(event) => onChange({ agreement: replaced(agreement, place, { who: event.target.value }) })}
        />
        <PrivateField
          label="Does what"
          value={each.what}
          onChange={(event) => onChange({ agreement: replaced(agreement, place, { what: event.target.value }) })}
        />
        <DateField
          label="By"
          value={each.by ?? ''}
          onChange={(day) => onChange({ agreement: replaced(agreement, place, { by: day === '' ? undefined : day }) })}
        />
        <div className="sm:col-span-3">
          <LabelledCheckbox
            checked={each.kept === true}
            onChange={(on) => onChange({ agreement: replaced(agreement, place, { kept: on ? true : undefined }) })}
          >
            It was kept
          </LabelledCheckbox>
        </div>
      </div>
    ))}
    <Button
      size="small"
      className="justify-self-start"
      onClick={() => onChange({ agreement: [...agreement, { who: '', what: '' }] })}
    >
      <Plus size={15} aria-hidden /> Something agreed
    </Button>
  </div>
);
