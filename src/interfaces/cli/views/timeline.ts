import { channelById } from '../../../domain/interactions/channels.ts';
import { showTimeline } from '../../../domain/interactions/operations/interactions.ts';
import { cut, oneLine } from '../text/cell.ts';
import { counted } from '../text/fields.ts';
import { moreOf } from './list-end.ts';
import { view } from './view.ts';

const arrows = { outbound: '→', inbound: '←', mutual: '↔' } as const;

export const timelineView = view(showTimeline, (page, ink) => {
  if (page.items.length === 0) return 'Nothing has happened yet, as far as is on file.';
  const lines = page.items.map((item) => {
    const channel = channelById.get(item.channel)?.label ?? item.channel;
    const others =
      item.others.length > 0 ? `with ${oneLine(item.others.map((person) => person.fullName).join(', '))}` : '';
    const said = [item.subject, item.body].filter((text) => text !== null).join(': ');
    const head = `${ink.dim(item.occurredOn)}  ${arrows[item.direction]} ${[channel, others].filter(Boolean).join(' ')}`;
    return said === '' ? head : `${head}  ${cut(oneLine(said), Math.max(20, ink.width - 30))}`;
  });
  return `${lines.join('\n')}\n\n${ink.dim(moreOf(page, counted(page.total, 'interaction', 'interactions')))}`;
});
