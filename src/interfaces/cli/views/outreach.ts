import type { GroundEvidence, TalkingPoint } from '../../../domain/outreach/common-ground/common-ground.ts';
import { showCommonGround } from '../../../domain/outreach/common-ground/operations/show-common-ground.ts';
import { listIntroductions } from '../../../domain/outreach/introductions/operations/introductions.ts';
import { oneLine } from '../text/cell.ts';
import type { Ink } from '../text/ink.ts';
import { paragraph, parts, section } from '../text/prose.ts';
import { renderTable } from '../text/table.ts';
import { moreOf } from './list-end.ts';
import { view } from './view.ts';

const lines = (texts: readonly string[], ink: Ink): string =>
  texts.map((text) => paragraph(oneLine(text), ink, '  ')).join('\n');
const words = (evidence: readonly GroundEvidence[]): string => evidence.map((each) => each.words).join('; ');
const texts = (points: readonly TalkingPoint[]): string[] => points.map((point) => point.text);

export const commonGroundView = view(showCommonGround, ({ facts, mention, ask, limited, knowsYou }, ink) => {
  if (limited) return 'Contact is kept limited: nothing is suggested.';
  if (facts.length + mention.length + ask.length === 0) return 'Nothing on file is shared yet.';
  return parts(
    mention.length > 0 && section('To mention', lines(texts(mention), ink), ink),
    ask.length > 0 && section('To ask', lines(texts(ask), ink), ink),
    facts.length > 0 &&
      section(
        'Everything shared, and what it rests on',
        facts
          .map(
            (fact) => `${lines([fact.text], ink)}\n${ink.dim(paragraph(oneLine(words(fact.evidence)), ink, '    '))}`,
          )
          .join('\n'),
        ink,
      ),
    !knowsYou && ink.dim('Nothing is on file about you yet, so employers and schools cannot be compared.'),
  );
});

export const introductionsView = view(listIntroductions, (page, ink) =>
  page.items.length === 0
    ? 'No introduction is under way. With --state all, everything is shown.'
    : parts(
        renderTable(
          page.items,
          [
            { title: 'Who', of: (each) => each.oneName ?? 'you' },
            { title: 'To', of: (each) => each.otherName },
            { title: 'Through', of: (each) => each.viaName ?? 'you' },
            { title: 'What for', of: (each) => each.purpose },
            { title: 'State', of: (each) => each.state },
            { title: 'Next', of: (each) => each.next.join(', ') },
            { title: 'Identifier', of: (each) => each.id },
          ],
          ink,
        ),
        ink.dim(moreOf(page, page.total === 1 ? '1 introduction' : `${page.total} introductions`)),
      ),
);
