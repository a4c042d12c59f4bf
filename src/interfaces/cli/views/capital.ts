import { plainNumber, percent, signed } from '../../../domain/network/capital/mention.ts';
import { showCapital, showCapitalHistory, showConcentration } from '../../../domain/network/operations/capital.ts';
import { oneLine } from '../text/cell.ts';
import { paragraph, parts, section } from '../text/prose.ts';
import { renderTable } from '../text/table.ts';
import { view } from './view.ts';

const BAR = 20;
const SHOWN = 3;

const bar = (value: number): string => '▪'.repeat(Math.round((value / 100) * BAR)).padEnd(BAR, '·');

export const capitalView = view(showCapital, (answer, ink) =>
  parts(
    ...answer.kinds.map((kind) =>
      [
        `${ink.bold(kind.label.padEnd(10))} ${plainNumber(kind.value).padStart(4)}  ${ink.accent(bar(kind.value))}  ${kind.meaning}`,
        ...kind.parts.flatMap((part) => [
          paragraph(
            `${part.label} (${plainNumber(part.points)} of ${plainNumber(100 * part.weight)}): ${part.sentence}`,
            ink,
            '  ',
          ),
          ...(part.people.length > 0
            ? [
                ink.dim(
                  paragraph(
                    part.people
                      .slice(0, SHOWN)
                      .map((person) => oneLine(`${person.name} (${person.note})`))
                      .join('; '),
                    ink,
                    '    ',
                  ),
                ),
              ]
            : []),
        ]),
        ink.dim(paragraph(kind.caveat, ink, '  ')),
      ].join('\n'),
    ),
    section('On file', answer.coverage.sentences.map((each) => paragraph(each, ink, '  ')).join('\n'), ink),
    ink.dim(paragraph(answer.judgement, ink)),
  ),
);

export const capitalHistoryView = view(showCapitalHistory, (answer, ink) =>
  parts(
    renderTable(
      answer.items,
      [
        { title: 'Day', of: (month) => month.day },
        { title: 'Bonding', of: (month) => plainNumber(month.bonding), alignRight: true },
        { title: 'Bridging', of: (month) => plainNumber(month.bridging), alignRight: true },
        { title: 'Linking', of: (month) => plainNumber(month.linking), alignRight: true },
        { title: 'Alive', of: (month) => month.alive, alignRight: true },
        { title: 'Strong', of: (month) => month.strong, alignRight: true },
      ],
      ink,
    ),
    answer.sentences.map((sentence) => paragraph(sentence, ink)).join('\n'),
    ink.dim(paragraph(answer.caveat, ink)),
  ),
);

export const concentrationView = view(showConcentration, (answer, ink) =>
  parts(
    ...answer.items.map((item) =>
      section(
        item.label,
        [
          paragraph(oneLine(item.sentence), ink, '  '),
          item.groups.length > 0 &&
            renderTable(
              item.groups,
              [
                { title: ' ', of: () => ' ' },
                { title: 'Group', of: (group) => group.name },
                { title: 'People', of: (group) => group.people, alignRight: true },
                { title: 'Of strong ties', of: (group) => percent(group.strongShare), alignRight: true },
                { title: 'Of living ties', of: (group) => percent(group.aliveShare), alignRight: true },
              ],
              ink,
            ),
        ]
          .filter(Boolean)
          .join('\n'),
        ink,
      ),
    ),
    section(
      'Who must not be lost',
      answer.losses
        .map(({ sentence, loss }) => paragraph(oneLine(`${signed(-loss.total)}  ${sentence}`), ink, '  '))
        .join('\n'),
      ink,
    ),
  ),
);
