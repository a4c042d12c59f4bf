import type { OutputOf } from '../../api/operation-contract.ts';

type Failure = OutputOf<'journal.verify'>['failures'][number];

const kinds: Readonly<Record<Failure['kind'], string>> = {
  changed: 'was changed after it was sealed',
  missing: 'is missing',
  reordered: 'stands in another place than it did',
  inserted: 'was put in from elsewhere',
  'rolled back': 'was set back to an earlier state',
  forked: 'goes on in two ways, written on two machines or copies',
};
const parts: Readonly<Record<Failure['part'], string>> = {
  entry: 'the entry',
  evidence: 'a file kept with it',
  log: 'the list of all entries',
  checkpoint: 'the signed state',
  settings: 'the settings',
  keys: 'a key file',
  anchor: 'a mark from outside',
  memory: 'what this machine remembers',
};

/** What was found, in a sentence. */
export const failureWords = ({ seq, kind, part }: Failure): string =>
  seq === null
    ? `${parts[part][0]?.toUpperCase()}${parts[part].slice(1)} ${kinds[kind]}.`
    : `Entry ${seq}: ${parts[part]} ${kinds[kind]}.`;
