import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { HttpApp, HttpDoor } from './door.ts';
import { domainErrorAnswer } from './error-answer.ts';
import type { Job } from './jobs.ts';

const BETWEEN_EVENTS_MILLISECONDS = 100;
const KEEP_ALIVE_MILLISECONDS = 15_000;

const noSuchJob = (c: Context, id: string): Response => domainErrorAnswer(c, { type: 'not-found', what: 'job', id });

/** Looking at, following and cancelling long operations. */
export const addJobRoutes = (app: HttpApp, { jobs }: HttpDoor): void => {
  app.get('/api/jobs/:id', (c) => {
    const job = jobs.find(c.req.param('id'));
    return job ? c.json(job) : noSuchJob(c, c.req.param('id'));
  });
  app.delete('/api/jobs/:id', (c) => {
    const job = jobs.cancel(c.req.param('id'));
    return job ? c.json(job, 202) : noSuchJob(c, c.req.param('id'));
  });
  app.get('/api/jobs/:id/events', (c) => {
    const id = c.req.param('id');
    if (!jobs.find(id)) return noSuchJob(c, id);
    return streamSSE(c, async (stream) => {
      const changed = changeSignal();
      const stopFollowing = jobs.follow(id, changed.notify);
      stream.onAbort(changed.notify);
      try {
        for (let job = jobs.find(id); job && !stream.aborted; job = jobs.find(id)) {
          await stream.writeSSE({ event: job.state === 'running' ? 'progress' : 'end', data: JSON.stringify(job) });
          if (job.state !== 'running') return;
          await stream.sleep(BETWEEN_EVENTS_MILLISECONDS);
          await changed.next(KEEP_ALIVE_MILLISECONDS);
        }
      } finally {
        stopFollowing();
      }
    });
  });
};

/** Wakes one waiter when something changed since it last looked, or after a while in any case. */
const changeSignal = (): { notify: (job?: Job) => void; next: (milliseconds: number) => Promise<void> } => {
  let hasChanged = false;
  let wake = (): void => {};
  return {
    notify: () => {
      hasChanged = true;
      wake();
    },
    next: async (milliseconds) => {
      if (!hasChanged) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        const timer = setTimeout(resolve, milliseconds);
        await promise;
        clearTimeout(timer);
      }
      hasChanged = false;
    },
  };
};
