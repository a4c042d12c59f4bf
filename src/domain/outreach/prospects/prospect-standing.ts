import * as z from 'zod';
import { fold } from '../../../kernel/fold.ts';
import type { Stores } from '../../store.ts';
import { suggestedStep } from './next-step-words.ts';
import { prospect, prospectStates } from './prospect.ts';
import type { ProspectRow } from './prospect-store.ts';
import { wayTo } from './prospect-way.ts';

/** Somebody the user wants to know, how far it has come and what to do next. */
export const prospectStanding = prospect.extend({
  fullName: z.string(),
  title: z.string().nullable(),
  hasPhoto: z.boolean(),
  state: z.enum(prospectStates),
  stateOn: z.string(),
  /** How it came there, the first first; `step` names what the user noted, null what an interaction tells. */
  history: z.array(
    z.object({ on: z.string(), state: z.enum(prospectStates), words: z.string(), step: z.string().nullable() }),
  ),
  /** What to do next: the user's own word, or a suggestion. */
  next: z.object({ text: z.string(), on: z.string().nullable(), own: z.boolean() }).nullable(),
  /** People in touch with you who work where the prospect does. */
  insiders: z.array(z.object({ personId: z.string(), fullName: z.string() })),
  /** Somebody on file of the same name, where it is only a name so far. */
  namesake: z.object({ personId: z.string(), fullName: z.string() }).nullable(),
});
export type ProspectStanding = z.infer<typeof prospectStanding>;

const mostInsiders = 3;

/** How each prospect stands on a day: the nearest next step first, then the newest wish. */
export const standProspects = async (
  { prospects: store, people }: Pick<Stores, 'prospects' | 'people'>,
  rows: readonly ProspectRow[],
  today: Temporal.PlainDate,
): Promise<ProspectStanding[]> => {
  const wishes = rows.flatMap(({ personId, wishedOn }) => (personId === null ? [] : { personId, since: wishedOn }));
  const passed = Map.groupBy(await store.passedSince(wishes), (each) => each.personId);
  const organisations = rows.flatMap((row) => placeOf(row) ?? []);
  const insiders = Map.groupBy(
    await store.insiders([...new Set(organisations.map(fold))], today.toString()),
    (each) => each.organisationKey,
  );
  const namesakes = await namesakesOf(people, rows);
  return rows
    .map((row) => {
      const { steps, fullName, currentOrganisation, ...kept } = row;
      const place = placeOf(row);
      const inside = (place === null ? [] : (insiders.get(fold(place)) ?? []))
        .filter((each) => each.personId !== row.personId)
        .slice(0, mostInsiders);
      const way = wayTo(
        row.wishedOn,
        steps,
        passed.get(row.personId ?? '')?.filter(({ on }) => on >= row.wishedOn) ?? [],
      );
      const suggested = suggestedStep(row, way, inside, today);
      const isAside = way.state === 'set-aside';
      const own = row.nextStep === null ? null : { text: row.nextStep, on: row.nextOn, own: true };
      return {
        ...kept,
        fullName: fullName ?? row.name,
        organisation: currentOrganisation ?? row.organisation,
        state: way.state,
        stateOn: way.stateOn,
        history: way.points.map((point) => ({ ...point })),
        next: isAside ? null : (own ?? (suggested === null ? null : { text: suggested, on: null, own: false })),
        insiders: inside.map(({ personId, fullName: name }) => ({ personId, fullName: name })),
        namesake: namesakes.get(row.id) ?? null,
      };
    })
    .sort((one, other) =>
      (one.next?.on ?? '9') < (other.next?.on ?? '9') ? -1 : (one.next?.on ?? '9') > (other.next?.on ?? '9') ? 1 : 0,
    );
};

const placeOf = ({ currentOrganisation, organisation }: ProspectRow): string | null =>
  currentOrganisation ?? organisation;

/** Whoever bears the name of a wish, where one person does who may be brought up. */
const namesakesOf = async (
  people: Stores['people'],
  rows: readonly ProspectRow[],
): Promise<Map<string, { personId: string; fullName: string }>> => {
  const found = new Map<string, string>();
  for (const { id, personId, name } of rows) {
    const [only, ...others] = personId === null ? await people.named(fold(name)) : [];
    if (only && others.length === 0) found.set(id, only.id);
  }
  if (found.size === 0) return new Map();
  const limited = new Set((await people.contactLimits()).map((each) => each.personId));
  const known = new Map((await people.findMany([...new Set(found.values())])).map((each) => [each.id, each]));
  return new Map(
    [...found].flatMap(([id, personId]) => {
      const person = known.get(personId);
      return person?.archivedAt === null && !limited.has(personId)
        ? [[id, { personId, fullName: person.fullName }] as const]
        : [];
    }),
  );
};
