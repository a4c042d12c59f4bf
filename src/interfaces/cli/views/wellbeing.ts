import type * as z from 'zod';
import { axes } from '../../../domain/wellbeing/check/axes.ts';
import type { checkAnswer } from '../../../domain/wellbeing/check/check-answer.ts';
import { frequencyWords, levelWords } from '../../../domain/wellbeing/check/check-words.ts';
import { listCheckQuestions, showKeptCheck, startCheck } from '../../../domain/wellbeing/operations/checks.ts';
import { prepareLetter, savePlan } from '../../../domain/wellbeing/operations/plans.ts';
import { findLocalHelp, listSupport } from '../../../domain/wellbeing/operations/support.ts';
import { needWords } from '../../../domain/wellbeing/support/support-needs.ts';
import { renderFields } from '../text/fields.ts';
import type { Ink } from '../text/ink.ts';
import { paragraph, parts, section } from '../text/prose.ts';
import { view, type View } from './view.ts';

type Check = z.output<typeof checkAnswer>;
type Labelled = Check['harm'];

const lines = (items: readonly string[], ink: Ink): string =>
  items.map((each) => paragraph(each, ink, '  ')).join('\n');

const labelled = (items: Labelled, ink: Ink): string =>
  lines(
    items.map(
      ({ text, frequency, days }) =>
        `${text} (${frequencyWords[frequency]}${days.length > 0 ? `; seen on ${days.join(', ')}` : ''})`,
    ),
    ink,
  );

const renderCheck = (check: Check, ink: Ink): string =>
  parts(
    ink.bold(check.title),
    paragraph(check.text, ink),
    section('Not all right, however rarely', labelled(check.stops, ink), ink),
    section(
      'What you can do next',
      lines(
        check.next.map(({ title, why }) => `${title}. ${why}`),
        ink,
      ),
      ink,
    ),
    section('What is good', labelled(check.strengths, ink), ink),
    section('What did harm', labelled(check.harm, ink), ink),
    section(
      'The ten sides',
      renderFields(
        check.axes.map(({ axis, level }) => [axes.find(({ id }) => id === axis)?.title ?? axis, levelWords[level]]),
        ink,
      ),
      ink,
    ),
    paragraph(check.confidence.text, ink),
    section('What speaks against it?', lines(check.questionsAgainst, ink), ink),
    section('What this cannot know', lines(check.cannotKnow, ink), ink),
  );

const startView = view(startCheck, (check, ink) =>
  parts(
    renderCheck(check, ink),
    ink.dim(check.check === null ? 'Nothing of this was kept.' : `Kept, sealed, as ${check.check}.`),
  ),
);

const questionsView = view(listCheckQuestions, (answer, ink) =>
  parts(
    ...answer.axes.map(({ question, behaviours }) =>
      section(
        question,
        renderFields(
          behaviours.map(({ id, text }) => [id, text] as const),
          ink,
        ),
        ink,
      ),
    ),
  ),
);

const helpView = view(findLocalHelp, ({ items }, ink) =>
  parts(
    ...items.map((help) =>
      section(
        help.for,
        parts(
          paragraph(help.turnTo, ink, '  '),
          lines(
            help.searchFor.map((words) => `Search for: ${words}`),
            ink,
          ),
        ),
        ink,
      ),
    ),
  ),
);

const supportView = view(listSupport, ({ items, map }, ink) =>
  parts(
    section('What you can do next', paragraph(map.next, ink, '  '), ink),
    renderFields(
      items.map(({ supporter, person, isSafe, helpsWith }) => [
        String(supporter),
        [
          person.name,
          isSafe === 'yes' ? 'safe' : isSafe === 'no' ? 'not safe' : 'not sure',
          helpsWith.map((need) => needWords[need]).join(', '),
        ]
          .filter(Boolean)
          .join('; '),
      ]),
      ink,
    ),
  ),
);

const planView = view(savePlan, (plan, ink) =>
  parts(
    ...plan.deadlines.map((each) =>
      section(
        `${each.lastDay} (${each.daysLeft < 0 ? 'passed' : `${each.daysLeft} days left`})`,
        lines(
          [
            `${each.step}. ${each.jurisdiction}. Counted from ${each.from}.`,
            each.advice,
            ...(each.change ? [`${each.change.note} With it: ${each.change.lastDay}.`] : []),
            `${each.source.title}, ${each.source.address}, read on ${each.source.readOn}.`,
          ],
          ink,
        ),
        ink,
      ),
    ),
    section('Next', paragraph(plan.next, ink, '  '), ink),
    ink.dim(plan.plan === null ? 'Nothing of this was kept.' : `Kept, sealed, as ${plan.plan}.`),
  ),
);

const letterView = view(prepareLetter, ({ text, hint }, ink) => parts(ink.dim(paragraph(hint, ink)), text));

export const wellbeingViews: readonly View[] = [
  startView,
  view(showKeptCheck, (check, ink) =>
    parts(ink.dim([check.on, check.person?.name].filter(Boolean).join(', ')), renderCheck(check, ink)),
  ),
  questionsView,
  helpView,
  supportView,
  planView,
  letterView,
];
