import { RefreshCw } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Mark } from '../../../domain/drafts/check/mark.ts';
import { draftChannelById } from '../../../domain/drafts/draft-channels.ts';
import type { OutputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { TextField } from '../look/field.tsx';
import { Waiting } from '../look/waiting.tsx';
import { CharacterCounter } from './character-counter.tsx';
import { MarkList } from './mark-list.tsx';
import { MarkedText } from './marked-text.tsx';
import { MentionList } from './mention-list.tsx';
import { OtherWording } from './other-wording.tsx';
import { requestOf, useComposition, useCurrentMark, useMarks, useText } from './use-draft.ts';
import { type Choices, WriteChoices } from './write-choices.tsx';
import { WriteFoot } from './write-foot.tsx';

type Kept = OutputOf<'drafts.show'>;

export interface WriteDialogProps {
  readonly person?: OverlayPerson | undefined;
  readonly draftKind?: Choices['kind'] | undefined;
  /** A draft on file, to go on with. */
  readonly draft?: string | undefined;
  readonly onClose: () => void;
}

const startOf = (person: OverlayPerson | undefined, kind: Choices['kind'], kept: Kept | null): Choices => ({
  kind: kept?.kind ?? kind,
  to: kept ? { id: kept.personId, fullName: kept.fullName } : (person ?? null),
  other: kept?.otherId ? { id: kept.otherId, fullName: kept.otherName ?? '' } : null,
  about: '',
  channel: kept?.channel ?? null,
  language: kept?.language ?? null,
  tone: null,
  address: null,
  variant: 0,
});

/** The text, what is marked in it, and what may be mentioned. */
const Writing = ({
  person,
  draftKind = 'check-in',
  kept,
  onClose,
}: WriteDialogProps & { readonly kept: Kept | null }) => {
  const [choices, setChoices] = useState(() => startOf(person, draftKind, kept));
  const put = (patch: Partial<Choices>) => setChoices((before) => ({ ...before, ...patch }));
  const { data: composition, error, isFetching } = useComposition(choices);
  const text = useText(composition, kept);
  const checked = useMarks(text.body, composition);
  const { current, show, follow } = useCurrentMark(checked.marks);
  const field = useRef<HTMLTextAreaElement>(null);
  const counter = useId();

  const putText = (body: string, caret: number) => {
    text.setBody(body);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(caret, caret);
    });
  };
  const use = (mark: Mark) => {
    const { body } = text;
    putText(body.slice(0, mark.start) + mark.better + body.slice(mark.end), mark.start + mark.better.length);
    show(null);
  };
  const insert = (sentence: string) => {
    const at = field.current?.selectionStart ?? text.body.length;
    const before = text.body.slice(0, at);
    const lead = before === '' || /\s$/.test(before) ? '' : ' ';
    const added = `${lead}${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} `;
    putText(before + added + text.body.slice(at).replace(/^ +/, ''), at + added.length);
  };

  return (
    <div className="space-y-4">
      <WriteChoices choices={choices} composition={composition} canChoosePerson={!person && !kept} put={put} />
      {error && <FailureNotice error={error} />}
      {!composition && !error && choices.to === null && (
        <p className="text-soft">Choose somebody, and a first text appears here.</p>
      )}
      {!composition && isFetching && <Waiting lines={5} />}
      {composition && !error && (
        <>
          {composition.gaps.map((gap) => (
            <p key={gap} className="rounded-md bg-soon-wash px-3 py-2 text-soon">
              {gap}
            </p>
          ))}
          {draftChannelById.get(composition.channel)?.hasSubject && (
            <TextField
              label="Subject"
              value={text.subject}
              maxLength={composition.limits.subject ?? 500}
              onChange={(event) => text.setSubject(event.target.value)}
            />
          )}
          <MarkedText
            value={text.body}
            marks={checked.marks}
            current={current}
            field={field}
            describedBy={counter}
            onChange={text.setBody}
            onCaret={follow}
          />
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <div className="min-w-0 flex-1 basis-64">
              <CharacterCounter
                id={counter}
                characters={text.body.length}
                words={checked.words}
                limit={composition.limits.characters}
                channel={composition.channel}
              />
            </div>
            <div className="flex flex-wrap gap-2">
              {text.isOwn && (
                <Button size="small" variant="quiet" onClick={text.reset}>
                  Back to the composed text
                </Button>
              )}
              <Button
                size="small"
                disabled={isFetching}
                onClick={() => {
                  text.reset();
                  put({ variant: choices.variant + 1 });
                }}
              >
                <RefreshCw size={14} aria-hidden /> Another text ({(choices.variant % composition.variants) + 1} of{' '}
                {composition.variants})
              </Button>
            </div>
          </div>
          <div className="grid gap-5 sm:grid-cols-2">
            <MarkList marks={checked.marks} current={current} onShow={show} onUse={use} />
            <MentionList composition={composition} text={text.body} onInsert={insert} />
          </div>
          <OtherWording
            request={requestOf(choices, choices.about)}
            text={text.body}
            onUse={(wording) => putText(wording, wording.length)}
          />
          <WriteFoot
            composition={composition}
            request={{ ...requestOf(choices, choices.about), channel: composition.channel }}
            text={text}
            draftId={kept?.id ?? null}
            onClose={onClose}
          />
        </>
      )}
    </div>
  );
};

const KeptDraft = (props: WriteDialogProps & { readonly draft: string }) => {
  const { data, error } = useOperation('drafts.show', { draft: props.draft });
  if (error) return <FailureNotice error={error} />;
  return data ? <Writing {...props} kept={data} /> : <Waiting lines={6} />;
};

/** Where a message is written. It goes nowhere by itself: it is copied, opened in the mail program, or marked as sent. */
const WriteDialog = (props: WriteDialogProps) => (
  <Dialog
    title={props.person ? `Write to ${props.person.fullName}` : 'Write to somebody'}
    onClose={props.onClose}
    width="wide"
  >
    {props.draft === undefined ? <Writing {...props} kept={null} /> : <KeptDraft {...props} draft={props.draft} />}
  </Dialog>
);

export default WriteDialog;
