import { useState } from 'react';
import { letters } from '../../../../domain/wellbeing/escalation/letters.ts';
import type { LetterWords } from '../../../../domain/wellbeing/escalation/letter.ts';
import { Choice } from '../../look/field.tsx';
import { PrivateField, PrivateText } from '../room/private-field.tsx';

const options = [{ id: '', label: 'None for now' }, ...letters.map(({ id, title }) => ({ id, label: title }))];

/** A letter to begin from. It is made on this page, and neither kept nor sent. */
export const LettersPart = () => {
  const [chosen, setChosen] = useState('');
  const [words, setWords] = useState<LetterWords>({});
  const letter = letters.find(({ id }) => id === chosen);
  const set = (change: LetterWords) => setWords((now) => ({ ...now, ...change }));
  return (
    <div className="grid gap-4">
      <Choice
        className="max-w-sm"
        label="Letter"
        options={options}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      />
      {letter && (
        <>
          <p className="max-w-prose text-soft">{letter.hint}</p>
          <div className="grid gap-4 sm:grid-cols-2">
            <PrivateField label="To" value={words.to ?? ''} onChange={({ target }) => set({ to: target.value })} />
            <PrivateField
              label="From"
              value={words.from ?? ''}
              onChange={({ target }) => set({ from: target.value })}
            />
          </div>
          <PrivateText
            label="What happened, or what it is about"
            value={words.facts ?? ''}
            onChange={({ target }) => set({ facts: target.value })}
          />
          <PrivateText
            label="What you have tried"
            rows={2}
            value={words.tried ?? ''}
            onChange={({ target }) => set({ tried: target.value })}
          />
          <PrivateText
            label="What you ask for"
            rows={2}
            value={words.request ?? ''}
            onChange={({ target }) => set({ request: target.value })}
          />
          <PrivateText
            label="The letter, to copy"
            hint="It is not kept and not sent. What stands in brackets is left for you to fill in."
            readOnly
            value={letter.text(words)}
          />
        </>
      )}
    </div>
  );
};
