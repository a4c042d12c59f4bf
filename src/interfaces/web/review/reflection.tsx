import { useState } from 'react';
import type { OutputOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import { Button } from '../look/button.tsx';
import { TextArea } from '../look/field.tsx';

/** One question a week, and the user's answer to it. */
export const Reflection = ({ review }: { readonly review: OutputOf<'review.show'> }) => {
  const [text, setText] = useState(review.reflection ?? '');
  const isKept = text.trim() === (review.reflection ?? '').trim();
  const keep = () =>
    change('review.reflect', { week: review.week, text }, text.trim() === '' ? 'Taken back' : 'Written down');
  return (
    <form
      className="card mt-9 space-y-3 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextArea
        label={review.question}
        value={text}
        rows={3}
        onChange={(event) => setText(event.target.value)}
        hint="For yourself. It stays with this week."
      />
      <Button type="submit" disabled={isKept}>
        {review.reflection !== null && isKept ? 'Written down' : 'Write it down'}
      </Button>
    </form>
  );
};
