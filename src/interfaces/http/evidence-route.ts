import { plainName } from './uploads.ts';
import type { HttpApp, HttpDoor } from './door.ts';
import { doorErrorAnswer, domainErrorAnswer } from './error-answer.ts';

const NAME = 'x-file-name';

const nameIn = (header: string | undefined): string => {
  try {
    return plainName(decodeURIComponent(header ?? ''));
  } catch {
    return plainName('');
  }
};

/**
 * Takes a file in for the journal. Unlike an upload it is sealed as it arrives; its name comes in a header, because
 * addresses are kept in too many places.
 */
export const addEvidenceRoute = (app: HttpApp, { receiveEvidence }: HttpDoor): void => {
  if (!receiveEvidence) return;
  app.post('/api/journal/evidence', async (c) => {
    c.set('during', 'journal.add');
    const received = await receiveEvidence(nameIn(c.req.header(NAME)), c.req.raw.body ?? new Blob([]).stream());
    if (received === 'too-large') return doorErrorAnswer(c, 'too-large', 'This file is larger than one may be.');
    return received.ok ? c.json(received.value, 201) : domainErrorAnswer(c, received.error);
  });
};
