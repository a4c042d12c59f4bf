import { useState } from 'react';
import { neutralFollowUps } from '../../../../domain/wellbeing/neutral-follow-ups.ts';
import { call } from '../../api/call.ts';
import { readAgain } from '../../api/use-operation.ts';
import type { OverlayPerson } from '../../app/overlay.ts';
import { useToday } from '../../app/use-status.ts';
import { Button } from '../../look/button.tsx';
import { DateField } from '../../look/date-field.tsx';
import { Choice } from '../../look/field.tsx';
import { PersonPicker } from '../../people/person-picker.tsx';
import { Said } from './said.tsx';
import { useKeeping } from './use-keeping.ts';

/** Puts something neutral on Today: the only thing that leaves this room, and only by this button. */
export const NeutralFollowUp = () => {
  const today = useToday();
  const [text, setText] = useState<string>(neutralFollowUps[0]);
  const [person, setPerson] = useState<OverlayPerson | null>(null);
  const [on, setOn] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const { isBusy, trouble, keep } = useKeeping();
  const add = async () => {
    if (!person || !on) return;
    const added = await keep(() => call('follow-ups.add', { person: person.id, text, dueOn: on }));
    if (!added) return;
    await readAgain();
    setDone(`Today will say “${text}: ${person.fullName}” on that day, and nothing more.`);
    setPerson(null);
  };
  return (
    <div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Choice
          label="What it says"
          options={neutralFollowUps.map((each) => ({ id: each, label: each }))}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <DateField label="On" value={on} min={today} onChange={setOn} />
        <div className="sm:col-span-2">
          <PersonPicker
            label="With whom, for instance somebody who stands by you"
            people={person ? [person] : []}
            onChange={(people) => setPerson(people.at(-1) ?? null)}
          />
        </div>
      </div>
      <Button className="mt-3" disabled={isBusy || !person || !on} onClick={() => void add()}>
        Put it on Today
      </Button>
      <p className="mt-2 text-second text-faint">
        Whom you keep less contact with does not come up on Today, so a follow-up on them would not either.
      </p>
      <Said trouble={trouble} done={done} />
    </div>
  );
};
