import * as z from 'zod';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Context } from '../../context.ts';
import { type DomainError, notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { graphOfKnownTies } from '../capital/known-tie-graph.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import { whoAPersonKnows } from '../ego/who-a-person-knows.ts';
import { answerPaths, choosePaths, type PathTarget } from '../paths/answer-paths.ts';
import type { FoundPath } from '../paths/find-paths.ts';
import { peopleAt } from '../paths/find-targets.ts';
import { pathsAnswer } from '../paths/path-answer.ts';
import type { Evidence } from '../paths/path-words.ts';
import type { PathGround } from '../paths/step-likelihood.ts';
import { namedAlter } from './named-alter.ts';
import { keptFor, ownNetwork } from './own-network.ts';

export const pathGroundOf = async (context: Pick<Context, 'memo'>, network: EgoNetwork): Promise<PathGround> => ({
  network,
  graph: await keptFor(context, network, 'known ties', () =>
    graphOfKnownTies(network.knownTies, network.alters.length),
  ),
  isLeftOut: () => false,
});

/** What is on file about each pair that some paths lead over. */
export const evidenceFor = async (
  { store }: Pick<Context, 'store'>,
  network: EgoNetwork,
  paths: readonly FoundPath[],
): Promise<Evidence> => {
  const idOf = (place: number) => network.alters[place]!.personId;
  // The one who is asked about is often the same for many paths.
  const asked = new Set(paths.flatMap(({ places }) => places.slice(1).map(idOf)));
  const found = new Map<string, readonly string[]>();
  for (const person of asked)
    for (const known of await whoAPersonKnows(store.network, person, network.day))
      found.set(`${known.personId} ${person}`, known.evidence);
  return (one, other) => found.get(`${one} ${other}`) ?? found.get(`${other} ${one}`) ?? [];
};

/** A person, or else an organisation by that name. */
const targetOf = async (
  { store }: Pick<Context, 'store'>,
  network: EgoNetwork,
  to: string,
): Promise<Result<PathTarget, DomainError>> => {
  const alter = await namedAlter(store, network, to, 'to');
  if (alter.ok) {
    const { personId, name } = network.alters[alter.value]!;
    return ok({ kind: 'person', id: personId, name, places: [alter.value] });
  }
  if (alter.error.type !== 'not-found') return alter;
  const places = peopleAt(network, to);
  const [first] = places;
  if (first === undefined) return err(notFound('person or organisation', to));
  return ok({ kind: 'organisation', id: null, name: network.alters[first]!.organisation ?? to, places });
};

export const findPaths = operation({
  name: 'paths.find',
  summary: 'Find who can introduce you to a person, or to somebody at an organisation',
  effect: 'read',
  heavy: true,
  http: 'GET /paths',
  command: 'paths find <to>',
  input: z.object({
    to: z.string().min(1).max(300).describe('A person (identifier, mail address or full name) or an organisation'),
    limit: z.coerce.number().int().min(0).max(50).default(4).describe('How many other paths at most'),
  }),
  output: pathsAnswer,
  errors: ['not-found', 'ambiguous'],
  run: async ({ to, limit }, context) => {
    const network = await ownNetwork(context);
    const target = await targetOf(context, network, to);
    if (!target.ok) return target;
    const ground = await pathGroundOf(context, network);
    const chosen = choosePaths(ground, target.value.places, limit);
    const paths = chosen.best ? [chosen.best, ...chosen.alternatives] : [];
    return ok(answerPaths(ground, target.value, chosen, await evidenceFor(context, network, paths)));
  },
});
