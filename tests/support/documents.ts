import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryFile } from './run-program.ts';

export interface Document {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Every page of documentation: those at the root, and all below docs. */
export const readDocuments = (): readonly Document[] => {
  const root = repositoryFile('.');
  const atRoot = readdirSync(root).filter((name) => name.endsWith('.md'));
  const below = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join('docs', name.split(path.sep).join('/')));
  return [...atRoot, ...below].map((each) => ({ path: each, text: readFileSync(path.join(root, each), 'utf8') }));
};

const withoutCode = (text: string): string =>
  text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/<!--[\s\S]*?-->/g, '');

/** Anchors of a page's headings, as code hosts make them. */
export const anchorsOf = (document: Document): ReadonlySet<string> => {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutCode(document.text).matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
    seen.set(slug, count + 1);
  }
  return anchors;
};

/** Links of a page that stay inside the repository. */
export const innerLinksOf = (document: Document): readonly string[] =>
  Array.from(
    withoutCode(document.text)
      .replaceAll(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
    ([, target = '']) => target,
  ).filter((target) => !/^[a-z]+:/.test(target));

/** Where a link leads, as a path from the root, and the anchor it names. */
export const resolveLink = (
  document: Document,
  link: string,
): { readonly path: string; readonly anchor: string | null } => {
  const [file = '', anchor = null] = link.split('#');
  return { path: file === '' ? document.path : path.posix.join(path.posix.dirname(document.path), file), anchor };
};

export const existsInRepository = (relative: string): boolean => existsSync(repositoryFile(relative));

/** A page's prose: no code, no tables' technical cells, no titles of other people's works. */
export const proseOf = (document: Document): string =>
  withoutCode(document.text)
    .replaceAll(/^- Sources: .*$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']');
