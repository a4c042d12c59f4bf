import { plainNumber, signed } from '../../../domain/network/capital/mention.ts';
import { listAdvice } from '../../../domain/network/operations/advice.ts';
import { supposeInNetwork } from '../../../domain/network/operations/what-if.ts';
import { oneLine } from '../text/cell.ts';
import { counted } from '../text/fields.ts';
import { paragraph, parts, section } from '../text/prose.ts';
import { renderTable } from '../text/table.ts';
import { view } from './view.ts';

export const adviceView = view(listAdvice, (answer, ink) => {
  const listed = new Set(answer.items.map(({ key }) => key));
  const others = answer.bestOfKind.filter(({ key }) => !listed.has(key));
  const items = [...answer.items, ...others].map((item, place) =>
    [
      `${ink.bold(`${place < answer.items.length ? `${place + 1}. ` : `Best to ${item.kind}: `}${oneLine(item.person.name)}`)}  ${ink.dim(oneLine(`${item.action}: effort ${item.effort}, ${signed(item.gain.total)} in all`))}`,
      paragraph(oneLine(item.sentence), ink, '   '),
      ...item.grounds.map((ground) => ink.dim(paragraph(oneLine(ground), ink, '   '))),
    ].join('\n'),
  );
  const { tooSoon, byYou } = answer.leftOut;
  const leftOut = [
    tooSoon > 0 && `${counted(tooSoon, 'person is', 'people are')} left out, as you were in touch lately.`,
    byYou > 0 && `${counted(byYou, 'person is', 'people are')} left out by your own word.`,
  ].filter(Boolean);
  return parts(
    items.join('\n'),
    paragraph(oneLine(answer.stability.sentence), ink),
    section(
      'Bridges going cold',
      answer.coldBridges
        .slice(0, 5)
        .map((bridge) => paragraph(oneLine(bridge.sentence), ink, '  '))
        .join('\n'),
      ink,
    ),
    ink.dim([...leftOut, paragraph(answer.caveat, ink)].join('\n')),
  );
});

export const whatIfView = view(supposeInNetwork, (answer, ink) => {
  const moved = answer.parts.filter((part) => Math.abs(part.difference) >= 0.005);
  return parts(
    answer.supposed.map((each) => paragraph(oneLine(each), ink)).join('\n'),
    ink.bold(answer.sentence),
    moved.length > 0 &&
      renderTable(
        moved,
        [
          { title: 'Part', of: (part) => part.label },
          {
            title: 'Before',
            of: (part) => (part.amountBefore === null ? null : plainNumber(part.amountBefore)),
            alignRight: true,
          },
          {
            title: 'After',
            of: (part) => (part.amountAfter === null ? null : plainNumber(part.amountAfter)),
            alignRight: true,
          },
          { title: 'Counted in', of: (part) => part.unit },
          { title: 'Points', of: (part) => signed(part.difference), alignRight: true },
        ],
        ink,
      ),
  );
});
