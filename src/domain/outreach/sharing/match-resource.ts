import type { SearchCandidate } from '../../search/search-store.ts';
import { snippetOf } from '../../search/snippet.ts';
import { roleKindById } from '../../ties/role-kinds.ts';
import type { GroundEvidence } from '../common-ground/common-ground.ts';
import { nameOf, quotedText, yearWords } from '../common-ground/pair-words.ts';
import type { Resource } from './resource.ts';
import type { ShareTarget, SharingStore, TopicHolder } from './sharing-store.ts';
import { patternsFor, speaksTo } from './speaks-to.ts';
import { type Prominence, type Subject, subjectOf, topicKeysOf } from './subject.ts';

/** Why a resource would serve somebody, in a sentence, with what that rests on. */
export interface SharingReason {
  readonly kind: 'promise' | 'interest' | 'expertise' | 'note' | 'said' | 'work' | 'on-file' | 'role';
  readonly text: string;
  readonly evidence: GroundEvidence;
  /** 0 to 100. */
  readonly weight: number;
}

export interface Match {
  readonly target: ShareTarget;
  /** The most telling first. */
  readonly reasons: readonly SharingReason[];
}

/** A reason before the person's name is known. */
type Found = Omit<SharingReason, 'text'> & { readonly personId: string; text(who: string): string };

const mostReasons = 3;
/** So many of those with most reason are looked at by name. */
const mostLookedAt = 300;
/** To help these on is what the role is about. */
const rolesToHelp: ReadonlySet<string> = new Set(['mentee', 'protege', 'report']);
const roleWeight = 8;

const prominent: Readonly<Record<Prominence, number>> = { topics: 1, title: 0.95, word: 0.8, text: 0.75 };

/** What few care for tells more than what everybody lists: 1 for up to ten people, 0.4 for ten thousand. */
const rarity = (holders: number): number => Math.max(0.4, 1 - 0.2 * Math.log10(Math.max(1, holders / 10)));

const fromTopic = (holder: TopicHolder, where: Prominence): Found => {
  const { personId, topicId, kind, topic, holders } = holder;
  return {
    personId,
    kind,
    text: (who) => (kind === 'interest' ? `${who} cares for ${topic}.` : `${who} is good at ${topic}.`),
    evidence: { record: 'topics', id: topicId, words: `${topic} (${kind})` },
    weight: (kind === 'interest' ? 80 : 60) * prominent[where] * rarity(holders),
  };
};

const fromWords = async (store: SharingStore, resource: Resource): Promise<Found[]> => {
  const subject = subjectOf(resource);
  const notes = await store.texts('note', patternsFor(subject));
  const people = await store.texts('person', patternsFor(subject, { near: false }));
  const said = await store.said(patternsFor(subject, { near: false }));
  const open = await store.openWords();
  return [
    ...open.flatMap(({ record, id, personId, text }): Found[] => {
      const overlap = speaksTo(text, subject);
      if (!overlap) return [];
      const lead = record === 'promises' ? 'You promised' : 'You wanted to do';
      const words = `${lead}: ${quotedText(text)}`;
      const evidence = { record, id, words };
      return [{ personId, kind: 'promise', text: () => words, evidence, weight: 95 * overlap.certainty }];
    }),
    ...notes.flatMap(({ id, personId, text, at }): Found[] => {
      const overlap = speaksTo(text, subject);
      if (!overlap || personId === null) return [];
      const quote = `“${snippetOf(text, overlap.words).snippet.replace(/\s+/g, ' ').trim()}”`;
      const when = at === null ? '' : ` in ${yearWords(at.slice(0, 7))}`;
      return [
        {
          personId,
          kind: 'note',
          text: (who) => `You noted of ${who}${when}: ${quote}`,
          evidence: { record: 'notes', id, words: `Note${when}: ${quote}` },
          weight: 78 * overlap.certainty,
        },
      ];
    }),
    ...said.flatMap(({ id, personId, text, occurredOn }): Found[] => {
      const overlap = speaksTo(text, subject);
      if (!overlap) return [];
      const quote = `“${snippetOf(text, overlap.words).snippet.replace(/\s+/g, ' ').trim()}”`;
      const words = `You spoke of it in ${yearWords(occurredOn.slice(0, 7))}: ${quote}`;
      const evidence = { record: 'interactions', id, words };
      return [{ personId, kind: 'said', text: () => words, evidence, weight: 72 * overlap.certainty }];
    }),
    ...people.flatMap((candidate) => fromPerson(candidate, subject, resource.kind)),
  ];
};

/** What is on file of a person is read part by part, so that two words of different things are no overlap. */
const fromPerson = ({ id, detail, text }: SearchCandidate, subject: Subject, kind: Resource['kind']): Found[] => {
  const inWork = detail === null ? null : speaksTo(detail, subject);
  if (inWork && detail !== null)
    return [
      {
        personId: id,
        kind: 'work',
        text: (who) => `${who} works as ${detail}.`,
        evidence: { record: 'people', id, words: detail },
        weight: (kind === 'job' ? 82 : 56) * inWork.certainty,
      },
    ];
  for (const part of text.split(' · ')) {
    const overlap = speaksTo(part, subject);
    if (!overlap) continue;
    const told = snippetOf(part, overlap.words).snippet.replace(/\s+/g, ' ').trim();
    return [
      {
        personId: id,
        kind: 'on-file',
        text: (who) => `On file about ${who}: “${told}”`,
        evidence: { record: 'people', id, words: told },
        weight: 56 * overlap.certainty,
      },
    ];
  }
  return [];
};

/** One reason of each kind. What is on file of a person as a whole holds their topics too: it says nothing new then. */
const telling = (found: readonly Found[]): Found[] => {
  const kinds = new Set<string>();
  const hasTopic = found.some(({ kind }) => kind === 'interest' || kind === 'expertise');
  return found
    .filter(({ kind }) => !(hasTopic && kind === 'on-file'))
    .toSorted((a, b) => b.weight - a.weight || (a.evidence.id < b.evidence.id ? -1 : 1))
    .filter((each) => {
      const isNew = !kinds.has(each.kind);
      kinds.add(each.kind);
      return isNew;
    });
};

const roleReason = (target: ShareTarget): SharingReason[] => {
  const role = roleKindById.get(target.roles.find((kind) => rolesToHelp.has(kind)) ?? '');
  if (!role) return [];
  const text = `${nameOf({ ...target, isSelf: 0 })} is your ${role.label.toLowerCase()}.`;
  return [{ kind: 'role', text, evidence: { record: 'people', id: target.id, words: text }, weight: roleWeight }];
};

const weightOf = (reasons: readonly { readonly weight: number }[], strength: number): number => {
  const [first, ...others] = reasons;
  return (first?.weight ?? 0) + others.reduce((sum, each) => sum + each.weight, 0) * 0.2 + strength / 20;
};

/**
 * Whom a resource would serve, and why: precise rather than many. Nobody who has had it is among them, nor anybody
 * archived or with whom contact is kept limited. The same data gives the same list.
 */
export const matchResource = async (store: SharingStore, resource: Resource, today: string): Promise<Match[]> => {
  const had = new Set((await store.sharedWith(resource.id)).map(({ personId }) => personId));
  const keys = topicKeysOf(resource);
  const holders = await store.topicHolders([...keys.keys()]);
  const found = [
    ...holders.map((holder) => fromTopic(holder, keys.get(holder.topicKey) ?? 'text')),
    ...(await fromWords(store, resource)),
  ].filter(({ personId }) => !had.has(personId));
  const byPerson = [...Map.groupBy(found, ({ personId }) => personId)]
    .map(([personId, all]) => ({ personId, reasons: telling(all) }))
    .toSorted((a, b) => weightOf(b.reasons, 0) - weightOf(a.reasons, 0) || (a.personId < b.personId ? -1 : 1))
    .slice(0, mostLookedAt);
  const reasonsOf = new Map(byPerson.map(({ personId, reasons }) => [personId, reasons]));
  const targets = await store.targets([...reasonsOf.keys()], today);
  return targets
    .map((target): Match => {
      const who = nameOf({ ...target, isSelf: 0 });
      const own = (reasonsOf.get(target.id) ?? []).map((each): SharingReason => ({ ...each, text: each.text(who) }));
      return { target, reasons: [...own.slice(0, mostReasons), ...roleReason(target)] };
    })
    .toSorted(
      (a, b) =>
        weightOf(b.reasons, b.target.strength ?? 0) - weightOf(a.reasons, a.target.strength ?? 0) ||
        (a.target.id < b.target.id ? -1 : 1),
    );
};
