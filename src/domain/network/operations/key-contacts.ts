import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import type { Context } from '../../context.ts';
import { operation } from '../../operation.ts';
import type { SearchHit } from '../../search/search-store.ts';
import { search } from '../../search/search.ts';
import { mention } from '../capital/mention.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import { choosePaths } from '../paths/answer-paths.ts';
import { type FitGrounds, fitsOf, type Sought, soughtWords } from '../paths/fit.ts';
import { rankByLoss, type RankedContact, rankKeyContacts } from '../paths/key-contacts.ts';
import { keyContactsAnswer, type KeyContact } from '../paths/path-answer.ts';
import { type Evidence, tellPath } from '../paths/path-words.ts';
import type { PathGround } from '../paths/step-likelihood.ts';
import { capitalSettingsOf, keptFor, ownCapital } from './own-network.ts';
import { evidenceFor, pathGroundOf } from './warm-paths.ts';

const mostFinds = 500;

const rowsOf = async (store: Context['store'], record: string): Promise<Readonly<Record<string, unknown>>[]> => {
  const rows: Readonly<Record<string, unknown>>[] = [];
  for await (const page of store.workspace.rowsOf(record)) rows.push(...page);
  return rows.filter((row) => (row['removedAt'] ?? null) === null);
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const postsOf = async (store: Context['store']): Promise<FitGrounds['posts']> => {
  const organisations = await rowsOf(store, 'organisations');
  const names = new Map(organisations.map((row) => [textOf(row['id']), textOf(row['name'])]));
  return (await rowsOf(store, 'positions')).flatMap((row) => {
    const organisation = names.get(textOf(row['organisationId']));
    const personId = textOf(row['personId']);
    const isOver = row['isCurrent'] !== 1;
    return organisation && personId && isOver ? [{ personId, organisation, title: textOf(row['title']) }] : [];
  });
};

const topicsOf = async (store: Context['store']): Promise<FitGrounds['topics']> =>
  (await rowsOf(store, 'topics')).map((row) => ({
    personId: textOf(row['personId']) ?? '',
    kind: textOf(row['kind']) ?? '',
    topic: textOf(row['topic']) ?? '',
  }));

const findsOf = async (store: Context['store'], text: string): Promise<FitGrounds['finds']> =>
  (await search(store.search, text, { limit: mostFinds })).flatMap((hit) => {
    const found = hit.kind === 'person' ? hit.id : hit.personId;
    return found === null || hit.kind === 'organisation'
      ? []
      : [{ personId: found, matched: hit.matched, snippet: matchingPart(hit) }];
  });

const longestPart = 90;

/** The piece of the found text that matches, between the dots that join it to others. */
const matchingPart = ({ snippet, matches }: SearchHit): string => {
  const at = matches[0]?.[0] ?? 0;
  const from = snippet.lastIndexOf(' · ', at);
  const to = snippet.indexOf(' · ', at);
  const piece = snippet.slice(from < 0 ? 0 : from + 3, to < 0 ? snippet.length : to).trim();
  return piece.length > longestPart ? `${piece.slice(0, longestPart)}…` : piece;
};

const groundsFor = async (context: Context, network: EgoNetwork, sought: Sought): Promise<FitGrounds> => {
  const { store } = context;
  const needsPosts = sought.expertise ?? sought.field ?? sought.organisation;
  return {
    topics: sought.expertise ? await topicsOf(store) : [],
    posts: needsPosts ? await keptFor(context, network, 'former posts', () => postsOf(store)) : [],
    finds: sought.text ? await findsOf(store, sought.text) : [],
  };
};

const tellContact = (ground: PathGround, ranked: RankedContact, evidence: Evidence): KeyContact => {
  const { alter, ...figures } = ranked;
  const person = ground.network.alters[alter]!;
  const { best } = choosePaths(ground, [alter], 0);
  const path = best && tellPath(ground, best, evidence);
  const why = [...ranked.fitReasons.slice(0, 1), ...ranked.influenceReasons.slice(0, 1)].join('; ');
  return {
    person: mention(person),
    ...figures,
    fitReasons: [...ranked.fitReasons],
    influenceReasons: [...ranked.influenceReasons],
    path,
    sentence: `${person.name}: ${why}. ${path ? path.sentence : 'Nobody you have been in touch with is known to know them; write to them directly.'}`,
  };
};

export const findKeyContacts = operation({
  name: 'contacts.key',
  summary: 'Find who matters for what you seek: fit, influence, reasons, and how to reach them',
  effect: 'read',
  heavy: true,
  http: 'GET /contacts/key',
  command: 'contacts key',
  input: z.object({
    expertise: z.string().min(1).max(200).optional().describe('What they should be good at'),
    field: z.string().min(1).max(200).optional().describe('The field they should work in'),
    organisation: z.string().min(1).max(200).optional().describe('Where they should be, or have been'),
    text: z.string().min(1).max(200).optional().describe('Words that should be on file about them'),
    limit: z.coerce.number().int().min(1).max(100).default(10).describe('How many at most'),
  }),
  output: keyContactsAnswer,
  errors: [],
  run: async ({ limit, ...sought }, context) => {
    const settings = await capitalSettingsOf(context);
    const capital = await ownCapital(context, settings);
    const isAsked = Object.values(sought).some((each) => each !== undefined);
    const ranked = isAsked
      ? rankKeyContacts(capital, fitsOf(sought, capital.network, await groundsFor(context, capital.network, sought)))
      : rankByLoss(capital, settings.weights);
    const ground = await pathGroundOf(context, capital.network);
    const shown = ranked.slice(0, limit);
    const paths = shown.flatMap(({ alter }) => choosePaths(ground, [alter], 0).best ?? []);
    const evidence = await evidenceFor(context, capital.network, paths);
    return ok({
      day: capital.network.day,
      sought: isAsked ? soughtWords(sought) : 'whoever matters most to your network as it is',
      items: shown.map((each) => tellContact(ground, each, evidence)),
      total: ranked.length,
      next: null,
      sentence: sentenceOf(ranked.length, isAsked),
      caveat:
        'Ranked by what is on file: fit by words, influence by who is known to know them and by their title. How much the two count is a judgement.',
    });
  },
});

const sentenceOf = (found: number, isAsked: boolean): string => {
  if (found === 0)
    return isAsked
      ? 'Nobody on file fits. Try fewer or other words, or add what people are good at to their pages.'
      : 'Nobody is in touch with you yet.';
  return isAsked
    ? `${found} on file ${found === 1 ? 'fits' : 'fit'}, those who fit best and matter most first.`
    : 'Those whose loss would cost your network most come first.';
};
