import { fold } from '../../../kernel/fold.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { type DomainError, notFound } from '../../errors.ts';
import type { Stores } from '../../store.ts';
import type { Resource } from './resource.ts';

/** What makes two saved things the same: the address without what only counts visitors, or else the title. */
export const resourceKey = ({ url, title }: Pick<Resource, 'url' | 'title'>): string => {
  if (url === null) return `title:${fold(title)}`;
  const address = new URL(url);
  address.hash = '';
  const counters = Array.from(address.searchParams.keys()).filter((name) => /^(utm_|fbclid|gclid|mc_)/i.test(name));
  for (const name of counters) address.searchParams.delete(name);
  return `${address.hostname.replace(/^www\./, '')}${address.pathname.replace(/\/+$/, '')}${address.search}`;
};

/** Finds what the user means: by identifier, or by a title that only one has. */
export const lookUpResource = async (
  { sharing }: Pick<Stores, 'sharing'>,
  text: string,
): Promise<Result<Resource, DomainError>> => {
  const wanted = text.trim();
  const all = await sharing.resources();
  const byId = all.find(({ id }) => id === wanted);
  if (byId) return ok(byId);
  const named = all.filter(({ title }) => fold(title) === fold(wanted));
  const [only, ...others] = named;
  if (only === undefined) return err(notFound('resource', wanted));
  if (others.length === 0) return ok(only);
  const candidates = named.slice(0, 10).map(({ id, title }) => ({ id, name: title }));
  return err({ type: 'ambiguous', what: 'resources', text: wanted, candidates });
};
