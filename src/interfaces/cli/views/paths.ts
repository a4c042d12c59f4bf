import { percent } from '../../../domain/network/capital/mention.ts';
import { findKeyContacts } from '../../../domain/network/operations/key-contacts.ts';
import { findPaths } from '../../../domain/network/operations/warm-paths.ts';
import type { Path } from '../../../domain/network/paths/path-answer.ts';
import { oneLine } from '../text/cell.ts';
import type { Ink } from '../text/ink.ts';
import { paragraph, parts, section } from '../text/prose.ts';
import { renderTable } from '../text/table.ts';
import { view } from './view.ts';

const stepLines = (path: Path, ink: Ink): string =>
  path.steps
    .map((step) => {
      const strength =
        step.strength > 0 ? `, strength ${step.atLeast ? 'at least ' : ''}${Math.round(step.strength)}` : '';
      const who = `${step.from?.name ?? 'You'} → ${step.to.name}${strength}: ${step.evidence}`;
      return paragraph(oneLine(who), ink, '    ');
    })
    .join('\n');

const pathLines = (path: Path, ink: Ink): string =>
  `${paragraph(oneLine(`${path.sentence} (likelihood ${percent(path.likelihood)})`), ink, '  ')}\n${ink.dim(stepLines(path, ink))}`;

export const pathsView = view(findPaths, (answer, ink) =>
  parts(
    paragraph(oneLine(answer.sentence), ink),
    answer.best && section('Best way', pathLines(answer.best, ink), ink),
    answer.best?.ask && section('To begin with', paragraph(oneLine(answer.best.ask), ink, '  '), ink),
    section('Other ways', answer.alternatives.map((path) => pathLines(path, ink)).join('\n'), ink),
    answer.people.length > 0 &&
      section(
        'People there',
        renderTable(
          answer.people,
          [
            { title: 'Name', of: (person) => person.name },
            { title: 'Title', of: (person) => person.title },
            { title: 'Strength', of: (person) => Math.round(person.strength), alignRight: true },
          ],
          ink,
        ),
        ink,
      ),
    ink.dim(paragraph(answer.caveat, ink)),
  ),
);

export const keyContactsView = view(findKeyContacts, (answer, ink) =>
  parts(
    paragraph(oneLine(`${answer.sought.charAt(0).toUpperCase()}${answer.sought.slice(1)}. ${answer.sentence}`), ink),
    ...answer.items.map((item, place) =>
      [
        `${ink.bold(`${place + 1}. ${oneLine(item.person.name)}`)}  ${ink.dim(
          `standing ${Math.round(item.standing)}: fit ${Math.round(item.fit)}, influence ${Math.round(item.influence)}`,
        )}`,
        ...[...item.fitReasons, ...item.influenceReasons].map((reason) =>
          paragraph(oneLine(`· ${reason}`), ink, '   '),
        ),
        item.path ? pathLines(item.path, ink) : '',
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    ink.dim(paragraph(answer.caveat, ink)),
  ),
);
