import { channels } from '../../../domain/interactions/channels.ts';

/** The channels one logs by hand; the others come from imports. */
export const channelOptions = channels
  .filter((channel) => channel.countsAsContact)
  .map(({ id, label }) => ({ id, label }));

export const directionOptions = [
  { id: 'mutual', label: 'Both of us' },
  { id: 'outbound', label: 'I did' },
  { id: 'inbound', label: 'They did' },
] as const;
