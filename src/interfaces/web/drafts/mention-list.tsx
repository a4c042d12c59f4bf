import { Plus } from 'lucide-react';
import type { OutputOf } from '../api/operation-contract.ts';
import { Button } from '../look/button.tsx';

type Composition = OutputOf<'drafts.compose'>;

/** Facts on file that may be mentioned, and phrases of one's own; each goes into the text at the caret. */
export const MentionList = ({
  composition,
  text,
  onInsert,
}: {
  readonly composition: Composition;
  readonly text: string;
  readonly onInsert: (sentence: string) => void;
}) => {
  const { points, phrases } = composition;
  const isIn = (sentence: string) => text.toLowerCase().includes(sentence.toLowerCase());
  return (
    <section aria-label="What you may mention" className="space-y-2">
      <h3 className="text-second font-medium text-soft">
        {points.length > 0 ? 'On file, to mention' : 'Nothing on file to mention yet'}
      </h3>
      <ul className="space-y-1.5">
        {points.slice(0, 8).map((point) => (
          <li key={point.key} className="rounded-md border border-line px-3 py-1.5">
            <div className="flex items-center justify-between gap-2">
              <span className="min-w-0 break-words">{point.label}</span>
              <Button
                size="small"
                variant="quiet"
                disabled={isIn(point.sentence)}
                aria-label={`${isIn(point.sentence) ? 'In the text' : 'Mention'}: ${point.label}`}
                onClick={() => onInsert(point.sentence)}
              >
                <Plus size={14} aria-hidden /> {isIn(point.sentence) ? 'In the text' : 'Mention'}
              </Button>
            </div>
            <details className="text-second text-faint">
              <summary>What it rests on</summary>
              <ul className="list-disc pl-5">
                {point.evidence.map((each) => (
                  <li key={`${each.record}-${each.id}`} className="break-words">
                    {each.words}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {phrases.length > 0 && (
        <div className="flex flex-wrap items-center gap-1.5">
          <span className="text-second text-faint">You often write:</span>
          {phrases.slice(0, 3).map((phrase) => (
            <button
              key={phrase}
              type="button"
              className="max-w-full rounded-full border border-line px-3 py-1 text-left text-second hover:bg-hover"
              onClick={() => onInsert(phrase)}
            >
              {phrase}
            </button>
          ))}
        </div>
      )}
    </section>
  );
};
