import { useState } from 'react';
import { areaWords, boundaryAreas } from '../../../../domain/wellbeing/boundaries/boundary-areas.ts';
import type { Boundary } from '../../../../domain/wellbeing/boundaries/boundary.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../app/use-status.ts';
import { Button } from '../../look/button.tsx';
import { DateField } from '../../look/date-field.tsx';
import { Choice } from '../../look/field.tsx';
import { LabelledCheckbox } from '../room/labelled-checkbox.tsx';
import { PrivateField, PrivateText } from '../room/private-field.tsx';
import { Said } from '../room/said.tsx';
import { useKeeping } from '../room/use-keeping.ts';

export const noBoundary: Boundary = {
  area: 'other',
  what: '',
  consequence: '',
  communicated: { how: 'not-yet', words: '' },
  channels: [],
  hours: '',
  topics: '',
  isOver: false,
};

const ways = [
  { id: 'not-yet', label: 'Not yet' },
  { id: 'in-person', label: 'In person' },
  { id: 'by-telephone', label: 'By telephone' },
  { id: 'in-writing', label: 'In writing' },
] as const;
const channels = ['mail', 'messages', 'telephone', 'in person', 'with a third person only'] as const;

interface FormProps {
  readonly start: Boundary;
  readonly replaces: number | null;
  readonly onKept: (next: string) => void;
}

type Set = (change: Partial<Boundary>) => void;

const WhatPart = ({ given, set }: { readonly given: Boundary; readonly set: Set }) => (
  <>
    <PrivateField
      label="With whom; leave it out if it is for everybody"
      value={given.person?.name ?? ''}
      onChange={({ target }) => set({ person: target.value === '' ? undefined : { name: target.value } })}
    />
    <Choice
      label="About"
      options={boundaryAreas.map((id) => ({ id, label: areaWords[id] }))}
      value={given.area}
      onChange={({ target }) => set({ area: boundaryAreas.find((id) => id === target.value) ?? 'other' })}
    />
    <div className="sm:col-span-2">
      <PrivateText
        label="What is all right, and what is not"
        hint="In a sentence that could be said: “I answer mail on working days until six.”"
        rows={2}
        value={given.what}
        onChange={({ target }) => set({ what: target.value })}
      />
    </div>
    <div className="sm:col-span-2">
      <PrivateText
        label="What you will do if it is not kept"
        hint="Something you can do alone: end the talk, answer the next day, bring somebody."
        rows={2}
        value={given.consequence}
        onChange={({ target }) => set({ consequence: target.value })}
      />
    </div>
  </>
);

const SaidPart = ({ given, set }: { readonly given: Boundary; readonly set: Set }) => {
  const today = useToday();
  const { communicated } = given;
  return (
    <>
      <Choice
        label="How did you say it?"
        options={ways}
        value={communicated.how}
        onChange={({ target }) =>
          set({ communicated: { ...communicated, how: ways.find(({ id }) => id === target.value)?.id ?? 'not-yet' } })
        }
      />
      {communicated.how !== 'not-yet' && (
        <DateField
          label="When"
          max={today}
          value={communicated.on ?? ''}
          onChange={(on) => set({ communicated: { ...communicated, on: on === '' ? undefined : on } })}
        />
      )}
    </>
  );
};

const ContactPart = ({ given, set }: { readonly given: Boundary; readonly set: Set }) => (
  <>
    <fieldset className="sm:col-span-2">
      <legend className="text-second font-medium text-soft">Ways of contact that are all right</legend>
      <div className="flex flex-wrap gap-x-5">
        {channels.map((channel) => (
          <LabelledCheckbox
            key={channel}
            checked={given.channels.includes(channel)}
            onChange={(on) =>
              set({ channels: on ? [...given.channels, channel] : given.channels.filter((each) => each !== channel) })
            }
          >
            {channel}
          </LabelledCheckbox>
        ))}
      </div>
    </fieldset>
    <PrivateField
      label="Hours that are all right"
      value={given.hours}
      onChange={({ target }) => set({ hours: target.value })}
    />
    <PrivateField
      label="Topics to keep out of it"
      value={given.topics}
      onChange={({ target }) => set({ topics: target.value })}
    />
  </>
);

/** A boundary: what, how it was said, what follows; channels, hours and topics. */
export const BoundaryForm = ({ start, replaces, onKept }: FormProps) => {
  const [given, setGiven] = useState(start);
  const { isBusy, trouble, keep } = useKeeping();
  const set: Set = (change) => setGiven((now) => ({ ...now, ...change }));
  const save = async () => {
    const kept = await keep(() => call('boundaries.save', { ...given, ...(replaces === null ? {} : { replaces }) }));
    if (!kept) return;
    setGiven(noBoundary);
    onKept(kept.next);
  };
  return (
    <div className="card grid gap-4 p-4 sm:grid-cols-2">
      <WhatPart given={given} set={set} />
      <SaidPart given={given} set={set} />
      <ContactPart given={given} set={set} />
      {replaces !== null && (
        <LabelledCheckbox checked={given.isOver} onChange={(isOver) => set({ isOver })}>
          It no longer applies
        </LabelledCheckbox>
      )}
      <div className="sm:col-span-2">
        <Button variant="primary" disabled={isBusy || given.what.trim() === ''} onClick={() => void save()}>
          Keep, sealed
        </Button>
        <Said trouble={trouble} />
      </div>
    </div>
  );
};
