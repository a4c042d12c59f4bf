import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { err, ok } from '../../../kernel/result.ts';
import { notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { standingOf, weeksShown } from '../../ties/standing.ts';
import { personDetail } from '../person-detail.ts';
import { lookUpPerson } from '../person-lookup.ts';
import { provenanceOf } from '../provenance.ts';

export const showPerson = operation({
  name: 'people.show',
  summary: 'Show everything on file about a person',
  effect: 'read',
  http: 'GET /people/{person}',
  command: 'people show <person>',
  input: z.object({ person: z.string().min(1).describe('Identifier, mail address or full name') }),
  output: personDetail,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const day = today(clock);
    const rows = await store.people.rows(found.value.id, {
      contactDaysSince: day.subtract({ weeks: weeksShown }).toString(),
    });
    if (!rows) return err(notFound('person', input.person));
    const pauses = (await store.today.snoozes(found.value.id))
      .filter(({ subject, until }) => subject === 'person' && (until === null || until > day.toString()))
      .map(({ until }) => ({ until }))
      .sort((one, other) => ((one.until ?? '~') < (other.until ?? '~') ? 1 : -1));
    const { person, tie, statedStrength, contactDays, batches, ...facts } = rows;
    const { provenance: _, sortName: __, ...shown } = person;
    return ok({
      ...facts,
      person: shown,
      pause: pauses[0] ?? null,
      standing: standingOf(tie, { contactDays, stated: statedStrength }, day),
      origins: Object.entries(provenanceOf(person)).map(([field, origin]) => {
        const batch = batches.find((each) => each.id === origin);
        return {
          field,
          from: batch?.source ?? 'me',
          batchId: batch?.id ?? null,
          importedAt: batch?.importedAt ?? null,
        };
      }),
    });
  },
});
