import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip to be written, with every field open to a lie. */
export interface ZipEntryToWrite {
  readonly name: string;
  readonly content: Buffer;
  /** 0 stored, 8 deflated, which is the default. */
  readonly method?: number;
  readonly flags?: number;
  readonly mode?: number;
  readonly declaredSize?: number;
  readonly declaredChecksum?: number;
  /** Bytes behind the packed ones that the entry claims as its own. */
  readonly surplus?: number;
  readonly localName?: string;
  /** Points at the local header of the entry written this many places before. */
  readonly sharesDataBack?: number;
}

/** Writes a zip byte by byte, as honest or as false as its entries ask. */
export const writeZip = (entries: readonly ZipEntryToWrite[], claimedCount = entries.length): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, entry] of entries.entries()) {
    const packed = Buffer.concat([pack(entry), Buffer.alloc(entry.surplus ?? 0)]);
    const shared = entry.sharesDataBack === undefined ? undefined : offsets[index - entry.sharesDataBack];
    offsets.push(shared ?? offset);
    directory.push(directoryHeader(entry, packed.length, shared ?? offset));
    if (shared !== undefined) continue;
    const local = Buffer.concat([localHeader(entry, packed.length), packed]);
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claimedCount, 8);
  end.writeUInt16LE(claimedCount, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
};

const pack = (entry: ZipEntryToWrite): Buffer =>
  (entry.method ?? 8) === 8 ? deflateRawSync(entry.content) : entry.content;

const sharedFields = (entry: ZipEntryToWrite, packedSize: number, nameLength: number): Buffer => {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags ?? 0, 2);
  fields.writeUInt16LE(entry.method ?? 8, 4);
  fields.writeUInt32LE(entry.declaredChecksum ?? crc32(entry.content), 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(entry.declaredSize ?? entry.content.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
};

const localHeader = (entry: ZipEntryToWrite, packedSize: number): Buffer => {
  const name = Buffer.from(entry.localName ?? entry.name);
  return Buffer.concat([signature(0x04034b50), sharedFields(entry, packedSize, name.length), name]);
};

const directoryHeader = (entry: ZipEntryToWrite, packedSize: number, offset: number): Buffer => {
  const name = Buffer.from(entry.name);
  const version = Buffer.from([20, 3]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), version, sharedFields(entry, packedSize, name.length), rest, name]);
};

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
};
