import * as z from 'zod';
import { err, ok } from '../../../kernel/result.ts';
import { invalid, notFound } from '../../errors.ts';
import { fileOperation, operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { lookUpPerson } from '../person-lookup.ts';

const person = z.string().min(1).describe('Identifier, mail address or full name');
/** First bytes, in base64, of the pictures accepted. */
const signatures = { 'image/jpeg': '/9j/', 'image/png': 'iVBORw0KGgo', 'image/webp': 'UklGR' } as const;
const longestContent = 700_000;

export const showPhoto = fileOperation({
  name: 'photos.show',
  summary: 'Fetch the photo of a person',
  effect: 'read',
  http: 'GET /people/{person}/photo',
  command: 'photos show <person>',
  input: z.object({ person }),
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const photo = await store.people.photo(found.value.id);
    if (!photo) return err(notFound('photo of', found.value.fullName));
    return ok({
      filename: `photo.${photo.mediaType.slice('image/'.length)}`,
      mediaType: photo.mediaType,
      chunks: async function* () {
        yield Uint8Array.fromBase64(photo.content);
      },
    });
  },
});

export const setPhoto = operation({
  name: 'photos.set',
  summary: 'Give a person a photo',
  effect: 'write',
  http: 'PUT /people/{person}/photo',
  command: 'photos set <person>',
  input: z.object({
    person,
    content: z.string().max(longestContent).describe('A JPEG, PNG or WebP picture of at most 500 kB, in base64'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id, fullName } = found.value;
    const type = Object.entries(signatures).find(([, start]) => input.content.startsWith(start));
    if (!type || !/^[A-Za-z0-9+/]+=*$/.test(input.content))
      return err(invalid('content', 'that is not a JPEG, PNG or WebP picture.'));
    return store.change({ operation: 'photos.set', summary: `New photo of ${fullName}` }, async (changing) => {
      if (await changing.people.photo(id))
        await changing.write.update('photos', id, { mediaType: type[0], content: input.content });
      else await changing.write.insert('photos', { id, mediaType: type[0], content: input.content });
      return ok({ id, change: changing.changeSetId });
    });
  },
});

export const removePhoto = operation({
  name: 'photos.remove',
  summary: 'Remove the photo of a person',
  effect: 'write',
  http: 'DELETE /people/{person}/photo',
  command: 'photos remove <person>',
  input: z.object({ person }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id, fullName } = found.value;
    if (!(await store.people.photo(id))) return err(notFound('photo of', fullName));
    return store.change(
      { operation: 'photos.remove', summary: `Removed the photo of ${fullName}` },
      async (changing) => {
        await changing.write.remove('photos', id);
        return ok({ id, change: changing.changeSetId });
      },
    );
  },
});
