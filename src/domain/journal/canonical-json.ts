import canonicalize from 'canonicalize';

const encoder = new TextEncoder();

/** JSON with one way to write it (RFC 8785), so that a hash of it means the same everywhere. */
export const canonicalText = (value: unknown): string => canonicalize(value) ?? 'null';
export const canonicalBytes = (value: unknown): Uint8Array => encoder.encode(canonicalText(value));
