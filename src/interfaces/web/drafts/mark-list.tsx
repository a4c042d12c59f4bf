import { type Mark, markTitles } from '../../../domain/drafts/check/mark.ts';
import { Button } from '../look/button.tsx';
import { classes } from '../look/class-names.ts';

interface MarkListProps {
  readonly marks: readonly Mark[];
  readonly current: Mark | null;
  /** Shows the passage in the text. */
  readonly onShow: (mark: Mark) => void;
  readonly onUse: (mark: Mark) => void;
}

const Entry = ({
  mark,
  isCurrent,
  onShow,
  onUse,
}: { readonly mark: Mark; readonly isCurrent: boolean } & Pick<MarkListProps, 'onShow' | 'onUse'>) => (
  <li className={classes('rounded-md border px-3 py-2', isCurrent ? 'border-soon bg-soon-wash' : 'border-line')}>
    <button
      type="button"
      aria-expanded={isCurrent}
      onClick={() => onShow(mark)}
      onFocus={() => onShow(mark)}
      className="flex w-full items-baseline justify-between gap-3 text-left font-medium"
    >
      <span>{markTitles[mark.rule]}</span>
      <span className="text-second font-normal text-faint">{isCurrent ? '' : 'Why?'}</span>
    </button>
    {isCurrent && (
      <div className="mt-1 space-y-2 text-soft">
        <p>{mark.why}</p>
        {mark.better !== '' && (
          <p>
            <span className="text-second text-faint">Perhaps: </span>
            {mark.better}
          </p>
        )}
        <Button size="small" onClick={() => onUse(mark)}>
          {mark.better === '' ? 'Take it out' : 'Use this wording'}
        </Button>
      </div>
    )}
  </li>
);

/** What the message check says. It never stands in the way of sending. */
export const MarkList = ({ marks, current, onShow, onUse }: MarkListProps) => (
  <section aria-label="Message check">
    <h3 className="mb-1.5 text-second font-medium text-soft">
      {marks.length === 0 ? 'Message check: nothing to mark' : 'Worth a second look'}
    </h3>
    <ul className="space-y-1.5">
      {marks.map((mark) => (
        <Entry
          key={`${mark.rule}-${mark.start}`}
          mark={mark}
          isCurrent={mark === current}
          onShow={onShow}
          onUse={onUse}
        />
      ))}
    </ul>
  </section>
);
