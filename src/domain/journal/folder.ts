/** A folder that keeps what it was given through a loss of power. Names may have one folder in front: `files/000001-1.age`. */
export interface Folder {
  /** Where it is, for people to see. */
  readonly path: string;
  /** The whole file, or null where there is none. */
  read(name: string): Uint8Array | null;
  /** The files of the folder, or of one below it, in order of their names; folders are left out. */
  list(below?: string): readonly string[];
  /** Replaces the file as a whole: after a crash there is the old one or the new one. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Answers the number of bytes once they are on the disk. */
  writeStream(name: string, chunks: AsyncIterable<Uint8Array>): Promise<number>;
  append(name: string, bytes: Uint8Array): Promise<void>;
  move(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
  chunks(name: string): AsyncIterable<Uint8Array>;
  /** Does the work while no other program does any in here; null where another one takes too long. */
  alone<T>(work: () => Promise<T>): Promise<{ readonly done: T } | null>;
}
