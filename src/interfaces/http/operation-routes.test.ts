import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GuestHouse, openGuestHouse } from '../../../tests/support/guest-house.ts';

let house: GuestHouse;
beforeAll(async () => {
  house = await openGuestHouse();
});
afterAll(() => house.close());

describe('operations under their routes', () => {
  test('a query is read as what its fields are', async () => {
    const answer = await house.ask('/api/guests?limit=1&regular=true&room=sea&room=garden');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.json()).toMatchObject({ total: 2, asked: { limit: 1, regular: true, room: ['sea', 'garden'] } });
  });

  test('path and body together make the input', async () => {
    const answer = await house.post('/api/guests/g%201/notes', { text: 'likes the sea', stars: 5 });
    expect(answer.json()).toEqual({ guest: 'g 1', text: 'likes the sea', stars: 5 });
  });

  test('a plain word in a path is not taken for an identifier', async () => {
    expect((await house.ask('/api/guests/rooms')).json()).toEqual({ rooms: ['garden', 'sea'] });
    expect((await house.ask('/api/guests/g2')).json()).toMatchObject({ name: 'Jonas Lindqvist' });
  });

  test('an expected error has its status, its type and words', async () => {
    const answer = await house.ask('/api/guests/nobody');
    expect(answer.status).toBe(404);
    expect(answer.json()).toEqual({
      error: { type: 'not-found', what: 'guest', id: 'nobody', message: 'There is no guest “nobody”.' },
    });
  });

  test('a field that is wrong or unknown is named', async () => {
    for (const [route, field] of [
      ['/api/guests?limit=many', 'limit'],
      ['/api/guests?limit=', 'limit'],
      ['/api/guests?room=attic', 'room.0'],
      ['/api/guests?colour=red', 'colour'],
    ] as const) {
      const answer = await house.ask(route);
      expect(answer.status, route).toBe(422);
      expect(answer.json(), route).toMatchObject({ error: { type: 'invalid', field } });
    }
    expect((await house.post('/api/guests/g1/notes', { text: 'a', starz: 1 })).json()).toMatchObject({
      error: { field: 'starz' },
    });
  });

  test('a body that is no JSON object is refused', async () => {
    expect((await house.post('/api/guests/g1/notes', [])).status).toBe(400);
    const headers = { 'content-type': 'application/json' };
    expect((await house.ask('/api/guests/g1/notes', { method: 'POST', headers, body: '{"text":' })).status).toBe(400);
  });

  test('an unknown route and a wrong method are answered as errors', async () => {
    expect((await house.ask('/api/gests')).json()).toMatchObject({ error: { type: 'no-such-route' } });
    expect((await house.ask('/api/guests', { method: 'DELETE' })).status).toBe(404);
  });

  test('a file is streamed as a download under its name', async () => {
    const answer = await house.ask('/api/book/file');
    expect(answer.text).toBe('{"guests":2}\n');
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="g_stebuch.json"; filename*=UTF-8''g%C3%A4stebuch.json`,
    );
  });
});

describe('long operations', () => {
  const jobOf = async (body: object, headers: Record<string, string> = { prefer: 'respond-async' }) => {
    const started = await house.post('/api/book', body, headers);
    expect(started.status).toBe(202);
    const { job } = started.json() as unknown as { job: { id: string } };
    expect(started.headers['location']).toBe(`/api/jobs/${job.id}`);
    return job;
  };
  const ended = async (id: string) => {
    for (;;) {
      const job = (await house.ask(`/api/jobs/${id}`)).json() as unknown as { state: string };
      if (job.state !== 'running') return job;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  test('are answered when done, unless a job is asked for', async () => {
    const answer = await house.post('/api/book', { files: ['a'] });
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({ files: ['a'], problems: [] });
  });

  test('run as a job that tells its progress and its answer', async () => {
    const { id } = await jobOf({ files: ['torn'] });
    expect(await ended(id)).toMatchObject({
      operation: 'book.read',
      state: 'done',
      progress: { stage: 'reading', done: 1, total: 2 },
      result: { files: ['torn'], problems: ['torn'] },
      error: null,
    });
  });

  test('?async=1 asks for a job as well, and wrong input is told at once', async () => {
    expect((await house.post('/api/book?async=1', { files: [] })).status).toBe(202);
    expect((await house.post('/api/book?async=1', { files: 7 })).status).toBe(422);
  });

  test('a job is cancelled', async () => {
    const { id } = await jobOf({ files: [], hours: true });
    expect((await house.ask(`/api/jobs/${id}`, { method: 'DELETE' })).status).toBe(202);
    expect(await ended(id)).toMatchObject({ state: 'cancelled', error: { type: 'cancelled' } });
  });

  test('a job is followed as events, up to its end', async () => {
    const { id } = await jobOf({ files: [], hours: true });
    const following = house.ask(`/api/jobs/${id}/events`);
    setTimeout(() => void house.ask(`/api/jobs/${id}`, { method: 'DELETE' }), 150);
    const { text, headers } = await following;
    expect(headers['content-type']).toContain('text/event-stream');
    const events = Array.from(text.matchAll(/event: (\w+)\ndata: (.*)/g), ([, event, data]) => [
      event,
      JSON.parse(data ?? '').state,
    ]);
    expect(events[0]).toEqual(['progress', 'running']);
    expect(events.at(-1)).toEqual(['end', 'cancelled']);
  });

  test('a job nobody knows is not found', async () => {
    for (const route of ['/api/jobs/x', '/api/jobs/x/events']) expect((await house.ask(route)).status).toBe(404);
  });
});

describe('files handed over', () => {
  test('are kept under an identifier, under their own name, readable by their owner only', async () => {
    const answer = await house.ask(`/api/uploads?name=${encodeURIComponent('../../etc/Kontakte.zip')}`, {
      method: 'POST',
      body: 'PK',
    });
    expect(answer.status).toBe(201);
    const { upload, ...rest } = answer.json() as unknown as { upload: string };
    expect(rest).toEqual({ name: 'Kontakte.zip', bytes: 2 });
    const kept = house.uploads.find(upload);
    expect(kept?.path.startsWith(house.folder)).toBe(true);
    expect(house.uploads.find('/etc/passwd')).toBeNull();
    expect(house.uploads.find('upload:/etc/passwd')).toBeNull();
  });

  test('an empty file is a file', async () => {
    expect((await house.ask('/api/uploads?name=a.csv', { method: 'POST' })).json()).toMatchObject({ bytes: 0 });
  });

  test('one that is larger than allowed is refused and nothing of it is kept', async () => {
    const answer = await house.ask('/api/uploads?name=big', { method: 'POST', body: new Uint8Array(5 * 1024 * 1024) });
    expect(answer.status).toBe(413);
  });
});

describe('the description of the API', () => {
  test('names every route with its fields, answers and errors', async () => {
    const document = (await house.ask('/api/openapi.json')).json() as unknown as {
      openapi: string;
      paths: Record<string, never>;
    };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/guests',
        '/api/guests/{guest}',
        '/api/book',
        '/api/jobs/{id}',
        '/api/uploads',
        '/api/session/links',
      ]),
    );
    expect(document.paths['/api/guests/{guest}/notes']).toMatchObject({
      post: {
        operationId: 'guests.note',
        parameters: [{ name: 'guest', in: 'path', required: true }],
        requestBody: {
          content: { 'application/json': { schema: { required: ['text'], additionalProperties: false } } },
        },
        responses: { 200: {}, 404: { description: 'not-found' }, 422: { description: 'invalid' } },
      },
    });
    expect(document.paths['/api/book']).toMatchObject({ post: { responses: { 202: {} } } });
  });
});
