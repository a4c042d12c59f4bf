import { fold } from '../../../../kernel/fold.ts';
import type { GroundFact, GroundKind } from '../common-ground.ts';
import type { GroundRows } from '../ground-rows.ts';
import { nameOf, yearWords } from '../pair-words.ts';

/** What a source with a name of its own says of the two, and how. */
const says: Readonly<Record<string, { kind: GroundKind; weight: number; text(who: string, what: string): string }>> = {
  'current-workplace': { kind: 'employer', weight: 68, text: (who, what) => `You know ${who} from ${what}` },
  'alumni-network': { kind: 'school', weight: 60, text: (who, what) => `You know ${who} through ${what}` },
  'industry-event': { kind: 'event', weight: 64, text: (who, what) => `You met ${who} at ${what}` },
  'professional-organisation': { kind: 'group', weight: 58, text: (who, what) => `You and ${who} share ${what}` },
  introduction: { kind: 'person', weight: 62, text: (who, what) => `You and ${who} were introduced: ${what}` },
};

/** Where the user knows the other from, in the user's own or an import's words. */
export const origins = ({ other, sources }: GroundRows): GroundFact[] =>
  sources.flatMap((source): GroundFact[] => {
    const said = says[source.kind];
    const what = source.detail?.trim();
    if (!said || !what) return [];
    const when = source.since === null ? '' : ` (${yearWords(source.since)})`;
    return [
      {
        key: `${said.kind}:${fold(what)}`,
        kind: said.kind,
        what,
        text: `${said.text(nameOf(other.person), what)}${when}.`,
        together: null,
        from: source.since,
        until: null,
        personId: null,
        evidence: [{ record: 'sources', id: source.id, words: `Where they come from: ${what}${when}` }],
        weight: said.weight,
      },
    ];
  });
