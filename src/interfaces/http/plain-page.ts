import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const style =
  ':root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:34rem;margin:20vh auto 0;padding:0 1.5rem}h1{font-size:1.375rem;font-weight:600}';
const styleHash = createHash('sha256').update(style).digest('base64');

/** A calm page of words for whoever is not in, or where there is nothing to show. It loads nothing. */
export const plainPage = (c: Context, status: ContentfulStatusCode, title: string, paragraphs: readonly string[]) => {
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
  );
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Tiewise</title>
        <style>
          RULES
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${paragraphs.map((text) => html`<p>${text}</p>`)}
        </main>
      </body>
    </html>`;
  return c.html(String(page).replace('RULES', style), status);
};
