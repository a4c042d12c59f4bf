import { exchangeKindById } from '../../../domain/reciprocity/exchange-kinds.ts';
import { listAsks } from '../../../domain/reciprocity/operations/asks.ts';
import { showBalance, showOverallBalance } from '../../../domain/reciprocity/operations/balances.ts';
import { checkAsk, showResponses } from '../../../domain/reciprocity/operations/check-ask.ts';
import { listThanks } from '../../../domain/reciprocity/operations/list-exchanges.ts';
import type { Quarter } from '../../../domain/reciprocity/balance.ts';
import { oneLine } from '../text/cell.ts';
import type { Ink } from '../text/ink.ts';
import { paragraph, parts, section } from '../text/prose.ts';
import { renderTable } from '../text/table.ts';
import { moreOf } from './list-end.ts';
import { view } from './view.ts';

const heights = ' ▁▂▃▄▅▆▇█';
const bar = (weight: number, most: number): string =>
  heights[weight === 0 ? 0 : Math.max(1, Math.round((weight / most) * (heights.length - 1)))] ?? ' ';

/** Give and take over the quarters as two lines of bars, the latest last. */
const picture = (quarters: readonly Quarter[], ink: Ink): string => {
  const most = Math.max(1, ...quarters.flatMap(({ given, received }) => [given, received]));
  const line = (way: 'given' | 'received') => quarters.map((each) => bar(each[way], most)).join(' ');
  const [first, last] = [quarters.at(0)?.quarter ?? '', quarters.at(-1)?.quarter ?? ''];
  return [`  given     ${line('given')}`, `  received  ${line('received')}`, ink.dim(`  ${first} to ${last}`)].join(
    '\n',
  );
};

const labelOf = (kind: string): string => exchangeKindById.get(kind)?.label ?? kind;

export const balanceView = view(showBalance, (balance, ink) =>
  parts(
    paragraph(oneLine(balance.sentence), ink),
    balance.leaning !== 'nothing' && picture(balance.quarters, ink),
    balance.exchanges.length > 0 &&
      section(
        'On file',
        renderTable(
          balance.exchanges,
          [
            { title: 'Day', of: (each) => each.happenedOn },
            { title: 'Way', of: (each) => each.direction },
            { title: 'What', of: (each) => labelOf(each.kind) },
            { title: 'Words', of: (each) => each.text },
            { title: 'Thanks', of: (each) => (balance.thanksOwed.includes(each.id) ? 'owed' : each.thankedOn) },
            { title: 'Identifier', of: (each) => each.id },
          ],
          ink,
        ),
        ink,
      ),
  ),
);

export const overallBalanceView = view(showOverallBalance, (balance, ink) =>
  parts(
    paragraph(oneLine(balance.sentence), ink),
    balance.leaning !== 'nothing' && picture(balance.quarters, ink),
    balance.gaveMost.length > 0 &&
      `To whom most went: ${balance.gaveMost.map((each) => oneLine(each.fullName)).join(', ')}`,
    balance.receivedMost.length > 0 &&
      `From whom most came: ${balance.receivedMost.map((each) => oneLine(each.fullName)).join(', ')}`,
  ),
);

export const thanksView = view(listThanks, ({ items }, ink) =>
  items.length === 0
    ? 'Nobody waits for a word of thanks.'
    : renderTable(
        items,
        [
          { title: 'Name', of: (each) => each.fullName },
          { title: 'For', of: (each) => [labelOf(each.kind), each.text].filter(Boolean).join(': ') },
          { title: 'Received', of: (each) => each.happenedOn },
          { title: 'Identifier', of: (each) => each.id },
        ],
        ink,
      ),
);

export const asksView = view(listAsks, (page, ink) =>
  page.items.length === 0
    ? 'Nothing you asked is open. With --state all, everything is shown.'
    : parts(
        renderTable(
          page.items,
          [
            { title: 'Name', of: (each) => each.fullName },
            { title: 'Asked', of: (each) => each.text },
            { title: 'On', of: (each) => each.askedOn },
            { title: 'State', of: (each) => each.state },
            { title: 'Next', of: (each) => each.next.join(', ') },
            { title: 'Identifier', of: (each) => each.id },
          ],
          ink,
        ),
        ink.dim(moreOf(page, page.total === 1 ? '1 ask' : `${page.total} asks`)),
      ),
);

export const askCheckView = view(checkAsk, ({ warnings, others }, ink) =>
  warnings.length === 0
    ? 'Nothing speaks against it. Be specific, and ask for one thing.'
    : parts(
        warnings.map(({ text, idea }) => paragraph(oneLine(`${text} ${idea}`), ink)).join('\n'),
        others.length > 0 &&
          section(
            'Others you might ask',
            others
              .map(
                ({ fullName, topic }) =>
                  `  ${oneLine(fullName)}${topic === null ? '' : `, who knows ${oneLine(topic)} too`}`,
              )
              .join('\n'),
            ink,
          ),
      ),
);

export const responsesView = view(showResponses, ({ hints, lengths }, ink) =>
  parts(
    hints
      .map(({ text, basis }) => paragraph(`${text}${basis === 'general' ? ' (what others measured)' : ''}`, ink))
      .join('\n'),
    lengths.length > 0 &&
      renderTable(
        lengths,
        [
          { title: 'Channel', of: (each) => each.channel },
          { title: 'Length', of: (each) => each.label },
          { title: 'Sent', of: (each) => each.sent, alignRight: true },
          { title: 'Answered', of: (each) => each.answered, alignRight: true },
        ],
        ink,
      ),
  ),
);
