import { useState } from 'react';
import { needWords, supportNeeds } from '../../../../domain/wellbeing/support/support-needs.ts';
import type { Supporter } from '../../../../domain/wellbeing/support/supporter.ts';
import { call } from '../../api/call.ts';
import { Button } from '../../look/button.tsx';
import { Choice } from '../../look/field.tsx';
import { LabelledCheckbox } from '../room/labelled-checkbox.tsx';
import { PrivateField, PrivateText } from '../room/private-field.tsx';
import { Said } from '../room/said.tsx';
import { useKeeping } from '../room/use-keeping.ts';

export const nobody: Supporter = {
  person: { name: '' },
  isService: false,
  isSafe: 'unsure',
  isConfidential: 'unsure',
  isOutside: false,
  helpsWith: [],
  knows: '',
  reach: '',
  isOver: false,
};

const sureness = [
  { id: 'yes', label: 'Yes' },
  { id: 'unsure', label: 'I am not sure' },
  { id: 'no', label: 'No' },
] as const;
const surenessOf = (id: string) => sureness.find((each) => each.id === id)?.id ?? 'unsure';

/** A person or a service on the map. */
export const SupporterForm = ({
  start,
  replaces,
  onKept,
}: {
  readonly start: Supporter;
  readonly replaces: number | null;
  readonly onKept: () => void;
}) => {
  const [given, setGiven] = useState(start);
  const { isBusy, trouble, keep } = useKeeping();
  const set = (change: Partial<Supporter>) => setGiven((now) => ({ ...now, ...change }));
  const save = async () => {
    const kept = await keep(() => call('support.save', { ...given, ...(replaces === null ? {} : { replaces }) }));
    if (!kept) return;
    setGiven(nobody);
    onKept();
  };
  return (
    <div className="card grid gap-4 p-4 sm:grid-cols-2">
      <PrivateField
        label="Name of the person or the service"
        value={given.person.name}
        onChange={(event) => set({ person: { ...given.person, name: event.target.value } })}
      />
      <PrivateField
        label="How you reach them, best from a private telephone"
        value={given.reach}
        onChange={(event) => set({ reach: event.target.value })}
      />
      <Choice
        label="Is it safe to talk to them about it?"
        options={sureness}
        value={given.isSafe}
        onChange={({ target }) => set({ isSafe: surenessOf(target.value) })}
      />
      <Choice
        label="May and will they keep it to themselves?"
        hint="A manager or HR often may not. Ask before you tell."
        options={sureness}
        value={given.isConfidential}
        onChange={({ target }) => set({ isConfidential: surenessOf(target.value) })}
      />
      <fieldset className="sm:col-span-2">
        <legend className="text-second font-medium text-soft">What could they be for you?</legend>
        <div className="grid sm:grid-cols-2">
          {supportNeeds.map((need) => (
            <LabelledCheckbox
              key={need}
              checked={given.helpsWith.includes(need)}
              onChange={(on) =>
                set({ helpsWith: on ? [...given.helpsWith, need] : given.helpsWith.filter((each) => each !== need) })
              }
            >
              {needWords[need]}
            </LabelledCheckbox>
          ))}
        </div>
      </fieldset>
      <div className="sm:col-span-2">
        <PrivateText
          label="What do they know so far?"
          rows={2}
          value={given.knows}
          onChange={(event) => set({ knows: event.target.value })}
        />
      </div>
      <LabelledCheckbox checked={given.isOutside} onChange={(isOutside) => set({ isOutside })}>
        They do not depend on the person or the place it is about
      </LabelledCheckbox>
      <LabelledCheckbox checked={given.isService} onChange={(isService) => set({ isService })}>
        It is a service or an office
      </LabelledCheckbox>
      <div className="sm:col-span-2">
        <Button variant="primary" disabled={isBusy || given.person.name.trim() === ''} onClick={() => void save()}>
          Keep, sealed
        </Button>
        <Said trouble={trouble} />
      </div>
    </div>
  );
};
