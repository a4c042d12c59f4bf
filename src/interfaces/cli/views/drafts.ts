import { markTitles } from '../../../domain/drafts/check/mark.ts';
import { draftChannelById } from '../../../domain/drafts/draft-channels.ts';
import { draftKindById } from '../../../domain/drafts/draft-kinds.ts';
import { checkOne } from '../../../domain/drafts/operations/check-message.ts';
import { composeOne } from '../../../domain/drafts/operations/compose-draft.ts';
import { listDrafts, showDraft } from '../../../domain/drafts/operations/drafts.ts';
import { showRequest } from '../../../domain/drafts/operations/other-wording.ts';
import { writeDraft } from '../../../domain/drafts/operations/write-draft.ts';
import { cut, oneLine } from '../text/cell.ts';
import { counted } from '../text/fields.ts';
import type { Ink } from '../text/ink.ts';
import { paragraph, parts, section } from '../text/prose.ts';
import { moreOf } from './list-end.ts';
import { view } from './view.ts';

interface Marked {
  readonly rule: keyof typeof markTitles;
  readonly start: number;
  readonly end: number;
  readonly why: string;
  readonly better: string;
}

const place = (text: string, start: number): string => {
  const before = text.slice(0, start).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

const marksIn = (text: string, marks: readonly Marked[], ink: Ink): string =>
  marks
    .map(({ rule, start, end, why, better }) =>
      [
        `${ink.warn(markTitles[rule])} ${ink.dim(`(${place(text, start)})`)}: “${cut(oneLine(text.slice(start, end)), 70)}”`,
        paragraph(why, ink, '  '),
        better && paragraph(`Better: ${oneLine(better)}`, ink, '  '),
      ]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n');

const kindLabel = (kind: string): string => draftKindById.get(kind)?.label ?? kind;
const channelLabel = (channel: string): string => draftChannelById.get(channel)?.label ?? channel;

const lengthOf = (characters: number, limit: number | null): string =>
  limit === null ? counted(characters, 'character', 'characters') : `${characters} of ${limit} characters`;

interface Shown {
  readonly subject: string | null;
  readonly body: string;
  readonly channel: string;
  readonly characters: number;
  readonly limits: { readonly characters: number | null };
  readonly said: readonly { readonly text: string; readonly evidence: readonly { readonly words: string }[] }[];
  readonly marks: readonly Marked[];
}

const page = (head: string, gaps: readonly string[], shown: Shown, ink: Ink, foot = ''): string =>
  parts(
    `${ink.bold(head)}  ${ink.dim(`${channelLabel(shown.channel)}, ${lengthOf(shown.characters, shown.limits.characters)}`)}`,
    shown.subject && `${ink.dim('Subject')}  ${oneLine(shown.subject)}`,
    shown.body.split('\n').map(oneLine).join('\n'),
    gaps.map((gap) => paragraph(gap, ink)).join('\n'),
    section(
      'It rests on',
      shown.said
        .map(
          ({ text, evidence }) =>
            `${oneLine(text)}\n${evidence.map(({ words }) => ink.dim(`  ${oneLine(words)}`)).join('\n')}`,
        )
        .join('\n'),
      ink,
    ),
    section('Worth a second look', marksIn(shown.body, shown.marks, ink), ink),
    foot && ink.dim(foot),
  );

export const compositionView = view(composeOne, (draft, ink) =>
  page(`${kindLabel(draft.kind)}: ${oneLine(draft.person.fullName)}`, draft.gaps, draft, ink),
);

export const writtenDraftView = view(writeDraft, (draft, ink) =>
  page(
    `${kindLabel(draft.kind)}: ${oneLine(draft.fullName)}`,
    draft.gaps,
    draft,
    ink,
    `Kept as ${draft.id}. When it has gone: tiewise drafts sent ${draft.id}`,
  ),
);

export const draftView = view(showDraft, (draft, ink) =>
  page(
    `${kindLabel(draft.kind)}: ${oneLine(draft.fullName)}`,
    [],
    draft,
    ink,
    draft.sentAt ? `Marked as sent on ${draft.sentAt.slice(0, 10)}.` : '',
  ),
);

export const draftsView = view(listDrafts, (list, ink) => {
  if (list.items.length === 0) return 'No drafts. Write one with “tiewise draft check-in --to <person>”.';
  const lines = list.items.map(
    (draft) =>
      `${ink.dim(draft.id)}  ${oneLine(draft.fullName)}: ${kindLabel(draft.kind).toLowerCase()}${draft.sentAt ? `, sent ${draft.sentAt.slice(0, 10)}` : ''}  ${ink.dim(cut(oneLine(draft.body), 50))}`,
  );
  return `${lines.join('\n')}\n\n${ink.dim(moreOf(list, counted(list.total, 'draft', 'drafts')))}`;
});

export const messageCheckView = view(checkOne, (checked, ink) =>
  parts(
    checked.marks.length === 0 ? 'Nothing to mark. Send it when you like.' : marksIn(checked.text, checked.marks, ink),
    ink.dim(
      `${counted(checked.words, 'word', 'words')}, ${lengthOf(checked.characters, checked.limits?.characters ?? null)}`,
    ),
  ),
);

export const requestView = view(showRequest, (request, ink) =>
  parts(
    `${ink.bold('This would be sent')} to ${request.address}${request.hasKey ? ', with your key in the header' : ''}:`,
    request.body.split('\n').map(oneLine).join('\n'),
    ink.dim(
      `Nothing was sent. To send it: tiewise drafts suggest with the same options and --shown ${request.fingerprint}`,
    ),
  ),
);
