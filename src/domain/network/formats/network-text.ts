import { err } from '../../../kernel/result.ts';
import type { ReadNetwork } from '../edge-list.ts';
import { csvEdgesReading } from './csv-edges.ts';
import { gexfReading } from './gexf-reader.ts';
import { graphmlReading } from './graphml-reader.ts';
import { pajekReading } from './pajek.ts';
import type { Reading } from './reading.ts';
import { withHead } from './text-head.ts';

export type NetworkFormat = 'csv' | 'graphml' | 'gexf' | 'pajek';

export interface NetworkTextOptions {
  /** The column with the weights of the ties. Without it every row counts 1. */
  readonly weight?: string | undefined;
  /** Where the file has no such column its ties have no weights, instead of the file being refused. */
  readonly isWeightOptional?: boolean | undefined;
  /** Nodes known from elsewhere. An edge list, which cannot name nodes without ties, has them first. */
  readonly knownIds?: Iterable<string> | undefined;
}

/** What a text looks like from its beginning, whatever the file is called. */
export const formatOf = (head: string): NetworkFormat | 'xml' => {
  const start = head.replace(/^\uFEFF/, '').replace(/^(\s*%[^\n]*\n|\s+)*/, '');
  if (/^\*(vertices|network|arcs|edges|matrix)/i.test(start)) return 'pajek';
  if (!start.startsWith('<')) return 'csv';
  const bare = start.replaceAll(/<!--[\s\S]*?(-->|$)|<\?[\s\S]*?(\?>|$)/g, '');
  const root = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(bare.replace(/<!DOCTYPE[^[>]*(\[[\s\S]*?\]\s*)?>/i, ''))?.[1];
  if (root === 'graphml') return 'graphml';
  return root === 'gexf' ? 'gexf' : 'xml';
};

/** Reads a network in any of the formats there are. */
export function* networkReading(
  chunks: Iterable<string>,
  options: NetworkTextOptions = {},
): Reading<ReadNetwork & { readonly format: NetworkFormat }> {
  const { head, all } = withHead(chunks);
  const format = formatOf(head);
  if (format === 'xml' && isWellBegun(head))
    return err({ type: 'file-refused', reason: 'It is XML, but neither GraphML nor GEXF.' });
  const read = yield* readingOf(format === 'xml' ? 'graphml' : format, all, options);
  return read.ok ? { ok: true, value: { ...read.value, format: format === 'xml' ? 'graphml' : format } } : read;
}

/** Broken XML is best told of by the parser, which knows the place. */
const isWellBegun = (head: string): boolean => /<[A-Za-z][^<>]*>/.test(head) && !/<!ENTITY/i.test(head);

const readingOf = (
  format: NetworkFormat,
  chunks: Iterable<string>,
  { weight, isWeightOptional, knownIds }: NetworkTextOptions,
): Reading<ReadNetwork> => {
  switch (format) {
    case 'csv':
      return csvEdgesReading(chunks, { weight, isWeightOptional, knownIds });
    case 'pajek':
      return pajekReading(chunks, { weighted: weight !== undefined });
    case 'graphml':
      return graphmlReading(chunks, { weight, isWeightOptional });
    case 'gexf':
      return gexfReading(chunks, { weight, isWeightOptional });
  }
};
