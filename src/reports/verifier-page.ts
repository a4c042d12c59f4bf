import { createHash } from 'node:crypto';
import type { Dossier } from '../domain/journal/dossier/dossier.ts';
import { fieldWords, valueWords } from './dossier-words.ts';
import { verifierScript } from './verifier-script.ts';

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1d1d1f; background: #fff; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } dt { color: #555; margin-top: .6rem; } dd { margin: 0; white-space: pre-wrap; }
ul { padding-left: 0; list-style: none; } .good { color: #14603a; } .bad { color: #9b1c1c; font-weight: 600; } article { border-top: 1px solid #ccc; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161618; } dt { color: #aaa; } .good { color: #7fd1a5; } .bad { color: #ff9c9c; } }
`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** JSON inside a script element: nothing in it may end the element, or begin another. */
const embed = (data: Uint8Array): string => new TextDecoder().decode(data).replaceAll('<', '\\u003c');

/** A hash by which the page allows this very text to run, and no other. */
const sourceHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const articles = (dossier: Dossier): string =>
  dossier.entries
    .map((entry) => {
      const rows = fieldWords.flatMap(([name, words]) => {
        const field = entry.fields.find((each) => each.name === name);
        return field ? [`<dt>${escape(words)}</dt><dd>${escape(valueWords(field.value))}</dd>`] : [];
      });
      const files = entry.evidence.map(
        ({ name, bytes }) => `<dt>Evidence</dt><dd>${escape(name)}, ${bytes} bytes</dd>`,
      );
      const withheld = entry.withheld > 0 ? `<dt>Withheld</dt><dd>${entry.withheld} of its fields</dd>` : '';
      return `<article><h2>Entry ${entry.seq}</h2><dl><dt>Written down</dt><dd>${escape(entry.recordedAt)}</dd>${rows.join('')}${files.join('')}${withheld}</dl></article>`;
    })
    .join('\n');

/** One page that shows the dossier and checks it by itself. It may load nothing and send nothing. */
export const verifierPage = async (dossier: Dossier, data: Uint8Array): Promise<Uint8Array> => {
  const policy = `default-src 'none'; script-src ${sourceHash(verifierScript)}; style-src ${sourceHash(style)}; base-uri 'none'; form-action 'none'`;
  const { entries, fields } = dossier.withheld;
  return new TextEncoder().encode(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Dossier</title>
<style>${style}</style>
</head>
<body>
<h1>Entries from a personal journal</h1>
<p>Shown: ${dossier.entries.length} of ${dossier.size}. Withheld: ${entries} entries, and ${fields} fields of those shown. Removed by the author, openly: ${dossier.removed}.</p>
<p id="verdict" role="status">Checking …</p>
<ul id="results"></ul>
<p>That a text existed at a time does not show that what it says is true. Time stamps are checked with openssl, as README.txt says.</p>
<h2>The files</h2>
<p><label>To check the files as well, choose the folder of this dossier: <input type="file" id="folder" webkitdirectory multiple></label> Nothing leaves this page.</p>
<ul id="files"></ul>
${articles(dossier)}
<script type="application/json" id="data">${embed(data)}</script>
<script>${verifierScript}</script>
</body>
</html>
`);
};
