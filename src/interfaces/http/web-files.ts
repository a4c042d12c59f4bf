import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { HttpApp } from './door.ts';
import { plainPage } from './plain-page.ts';

/** Files under assets carry a hash of their content in their name. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** The built web app: its files, and its page under every address that is not a file. */
export const addWebFiles = (app: HttpApp, folder: string): void => {
  const page = path.join(folder, 'index.html');
  if (existsSync(folder))
    app.get(
      '*',
      serveStatic({
        root: folder,
        precompressed: true,
        onFound: (file, c) => {
          if (path.relative(folder, file).split(path.sep)[0] === 'assets') c.header('Cache-Control', IMMUTABLE);
        },
      }),
    );
  app.get('*', (c) => {
    if (path.extname(c.req.path) !== '') return plainPage(c, 404, 'There is nothing here', []);
    if (!existsSync(page))
      return plainPage(c, 503, 'The web app is not built yet', [
        'Run “npm run build” in the folder of Tiewise, then load this page again.',
      ]);
    return c.html(readFileSync(page, 'utf8'));
  });
};
