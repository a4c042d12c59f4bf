import { roleKindById } from '../../../domain/ties/role-kinds.ts';
import { channelById } from '../../../domain/interactions/channels.ts';
import { sourceKinds } from '../../../domain/people/source-kinds.ts';

export const roleLabel = (kind: string): string => roleKindById.get(kind)?.label ?? kind;
export const channelLabel = (id: string): string => channelById.get(id)?.label ?? id;
export const sourceLabel = (id: string): string => sourceKinds.find((kind) => kind.id === id)?.label ?? id;

const importers: Readonly<Record<string, string>> = { linkedin: 'LinkedIn', sample: 'the sample world', me: 'you' };
/** Where a fact comes from, in words: LinkedIn, you. */
export const originName = (origin: string): string => importers[origin] ?? origin;

/** The short name by which one speaks of somebody: their nickname, or given name, or all there is. */
export const callName = (person: { fullName: string; givenName?: string | null; nickname?: string | null }): string =>
  person.nickname ?? person.givenName ?? person.fullName;
