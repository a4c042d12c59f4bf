import * as z from 'zod';
import { today } from '../../../../kernel/clock.ts';
import { instantText } from '../../../../kernel/instant-text.ts';
import { err, ok } from '../../../../kernel/result.ts';
import { invalid, notFound } from '../../../errors.ts';
import { channelIds } from '../../../interactions/channels.ts';
import { momentOf } from '../../../interactions/interaction-rows.ts';
import { operation } from '../../../operation.ts';
import { changed } from '../../../operation-answers.ts';
import { tidyLines, tidyText } from '../../../people/name.ts';
import { calendarDay } from '../../../people/person.ts';
import { lookUpPeople, lookUpPerson } from '../../../people/person-lookup.ts';
import { noteSharing } from '../note-sharing.ts';
import { lookUpResource } from '../resource-lookup.ts';
import { sharingResults } from '../resource.ts';

const resource = z.string().min(1).describe('Identifier or title of what you saved');

export const shareDone = operation({
  name: 'share.done',
  summary: 'Note that you passed something on: it is logged, counts as given, and nobody gets it twice',
  effect: 'write',
  http: 'POST /resources/{resource}/sharings',
  command: 'share done <resource> <people...>',
  input: z.object({
    resource,
    people: z.array(z.string().min(1)).min(1).max(100).describe('To whom: identifiers, mail addresses or full names'),
    channel: z.enum(channelIds).default('message').describe('How'),
    on: calendarDay.optional().describe('The day; default today'),
    said: z.string().max(20_000).optional().describe('What you said with it'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async ({ resource: text, people, channel, on, said }, { store, clock, newId }) => {
    const found = await lookUpResource(store, text);
    if (!found.ok) return found;
    const who = await lookUpPeople(store, people);
    if (!who.ok) return who;
    const day = today(clock).toString();
    const sharedOn = on ?? day;
    if (sharedOn > day) return err(invalid('on', 'that day is still to come.'));
    const moment = momentOf(sharedOn, clock);
    if (moment === null) return err(invalid('on', 'that is not a day.'));
    const had = new Map((await store.sharing.sharedWith(found.value.id)).map((each) => [each.personId, each]));
    for (const { id, fullName } of who.value) {
      const before = had.get(id);
      if (before) return err(invalid('people', `${fullName} has had it, on ${before.sharedOn}.`));
    }
    const summary = `Passed on “${found.value.title}” to ${who.value.map(({ fullName }) => fullName).join(', ')}`;
    return store.change({ operation: 'share.done', summary }, async (changing) => {
      const tools = { newId, now: instantText(clock.now()) };
      const terms = { channel, occurredAt: instantText(moment), sharedOn, said: tidyLines(said) };
      for (const { id } of who.value) await noteSharing(changing, tools, found.value, id, terms);
      return ok({ id: found.value.id, change: changing.changeSetId });
    });
  },
});

export const noteShareResult = operation({
  name: 'share.result',
  summary: 'Note what came back after you passed something on',
  effect: 'write',
  http: 'PUT /resources/{resource}/sharings/{person}',
  command: 'share result <resource> <person> <result>',
  input: z.object({
    resource,
    person: z.string().min(1).describe('Identifier, mail address or full name'),
    result: z.enum(sharingResults).describe('What came back'),
    note: z.string().max(2000).optional().describe('What they said'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async ({ resource: text, person, result, note }, { store, clock }) => {
    const found = await lookUpResource(store, text);
    if (!found.ok) return found;
    const who = await lookUpPerson(store, person);
    if (!who.ok) return who;
    const { id: resourceId, title } = found.value;
    const { id: personId, fullName } = who.value;
    const sharing = (await store.sharing.sharedWith(resourceId)).find((each) => each.personId === personId);
    if (!sharing) return err(notFound('sharing', `${title}, ${fullName}`));
    const exchange =
      result === 'thanked' && sharing.exchangeId !== null
        ? await store.people.fact('exchanges', sharing.exchangeId)
        : null;
    return store.change(
      { operation: 'share.result', summary: `${fullName} on “${title}”: ${result}` },
      async ({ write, changeSetId }) => {
        await write.update('sharings', [resourceId, personId], { result, resultNote: tidyText(note) });
        if (exchange && exchange.thankedOn === null)
          await write.update('exchanges', exchange.id, { thankedOn: today(clock).toString() });
        return ok({ id: resourceId, change: changeSetId });
      },
    );
  },
});
