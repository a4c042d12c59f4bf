import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { FileAnswer } from '../../domain/operation.ts';

/** What still fits into a conversation. */
const MOST_FILE_BYTES = 256 * 1024;

const isText = (mediaType: string): boolean => /^text\/|json|xml|csv|vcard/.test(mediaType);

export const refusal = (type: string, message: string, details: object = {}): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: JSON.stringify({ error: { ...details, type, message } }) }],
});

/** An answer as structure for programs, and as the same JSON in text for clients that read only text. */
export const structuredAnswer = (value: unknown): CallToolResult => ({
  structuredContent: value as Record<string, unknown>,
  content: [{ type: 'text', text: JSON.stringify(value) }],
});

/** A file answer: pictures as images, texts as resources; larger ones belong into a file. */
export const fileToolAnswer = async (file: FileAnswer): Promise<CallToolResult> => {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of file.chunks()) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    bytes += part.byteLength;
    if (bytes > MOST_FILE_BYTES)
      return refusal(
        'too-large',
        `${file.filename} is larger than ${MOST_FILE_BYTES / 1024} kB; ask for it at the command line, with --out.`,
      );
    parts.push(part);
  }
  const content = Buffer.concat(parts);
  if (file.mediaType.startsWith('image/'))
    return { content: [{ type: 'image', data: content.toString('base64'), mimeType: file.mediaType }] };
  const uri = `tiewise:///${encodeURIComponent(file.filename)}`;
  const body = isText(file.mediaType) ? { text: content.toString('utf8') } : { blob: content.toString('base64') };
  return { content: [{ type: 'resource', resource: { uri, mimeType: file.mediaType, ...body } }] };
};
