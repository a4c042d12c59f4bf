import { Hono } from 'hono';
import type { HttpApp, HttpDoor } from './door.ts';
import { doorErrorAnswer, errorAnswer, faultBody } from './error-answer.ts';
import { addFeedRoute } from './feed-route.ts';
import { requestGuard } from './guard.ts';
import { addEvidenceRoute } from './evidence-route.ts';
import { addJobRoutes } from './job-routes.ts';
import { openApiDocument } from './openapi.ts';
import { addOperationRoutes } from './operation-routes.ts';
import { withSecurityHeaders } from './security-headers.ts';
import { addOpening, addSessionRoutes, requireSession } from './session.ts';
import { addUploadRoute } from './upload-routes.ts';
import { addWebFiles } from './web-files.ts';

/** The whole HTTP door: guard, one-time link, sessions, the catalogue under `/api`, and the web app. */
export const createApp = (door: HttpDoor): HttpApp => {
  const app: HttpApp = new Hono();
  app.use(withSecurityHeaders);
  app.use(requestGuard(door.port));
  addOpening(app, door);
  addFeedRoute(app, door);
  app.use(requireSession(door));
  addUploadRoute(app, door);
  addEvidenceRoute(app, door);
  app.get('/api/openapi.json', (c) => c.json(openApiDocument(door.operations, door.version)));
  addSessionRoutes(app, door);
  addJobRoutes(app, door);
  addOperationRoutes(app, door);
  app.all('/api/*', (c) =>
    doorErrorAnswer(c, 'no-such-route', 'There is no such route. GET /api/openapi.json lists them all.'),
  );
  addWebFiles(app, door.webFolder);
  app.notFound((c) => doorErrorAnswer(c, 'no-such-route', 'There is nothing here.'));
  app.onError((error, c) => {
    // Whoever asked is gone: nobody to answer, and nothing of ours is broken.
    if (c.req.raw.signal.aborted) return c.body(null, 400);
    const id = door.onFault(c.get('during') ?? c.req.method, error);
    return errorAnswer(c, 500, faultBody(id));
  });
  return app;
};
