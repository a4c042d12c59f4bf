import type { HttpApp, HttpDoor } from './door.ts';
import { doorErrorAnswer } from './error-answer.ts';
import { uploadReference } from './uploads.ts';

/** Hands a file over; operations then name it by the reference answered. */
export const addUploadRoute = (app: HttpApp, { uploads }: HttpDoor): void => {
  app.post('/api/uploads', async (c) => {
    const received = await uploads.receive(c.req.query('name') ?? '', c.req.raw.body);
    if (!received.ok) return doorErrorAnswer(c, 'too-large', 'This file is larger than an upload may be.');
    const { name, bytes } = received.value;
    return c.json({ upload: uploadReference(received.value), name, bytes }, 201);
  });
};
