import sax from 'sax';
import type { RefusedFile } from '../edge-list.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlPlace {
  /** From 1. */
  readonly line: number;
  /** How the element begins, for messages. */
  readonly text: string;
}

/** Follows the elements of a file as they open and close. Names come without their prefixes. */
export abstract class ElementPath {
  /** The outermost element. */
  root: string | undefined;
  readonly #path: string[] = [];
  #text: string[] = [];
  /** Depth of an element that is passed over with all it holds. */
  #passedFrom = Infinity;

  protected abstract enter(name: string, attributes: XmlAttributes, place: XmlPlace): void;
  /** `text` is what stands in the element behind its last inner element. */
  protected abstract leave(name: string, text: string): void;

  /** Within {@link enter}: this element and all in it are none of ours. */
  protected passOver(): void {
    this.#passedFrom = this.#path.length;
  }

  /** Within {@link leave}: the element around the one that is left. */
  protected get within(): string | undefined {
    return this.#path.at(-1);
  }

  open(name: string, attributes: XmlAttributes, place: XmlPlace): void {
    this.root ??= name;
    this.#path.push(name);
    if (this.#path.length > this.#passedFrom) return;
    this.#text = [];
    this.enter(name, attributes, place);
  }

  text(text: string): void {
    if (this.#path.length < this.#passedFrom) this.#text.push(text);
  }

  close(name: string): void {
    const depth = this.#path.length;
    this.#path.pop();
    if (depth === this.#passedFrom) this.#passedFrom = Infinity;
    else if (depth < this.#passedFrom) {
      const text = this.#text.join('');
      this.#text = [];
      this.leave(name, text);
    }
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Thrown through the parser to leave it at once. */
class Refusal extends Error {
  readonly refused: RefusedFile;
  constructor(refused: RefusedFile) {
    super(refused.reason);
    this.refused = refused;
  }
}

/**
 * Elements of an XML text one after the other, in memory that does not grow with it. Ends at the first place that is not
 * well-formed. Entities beyond the five of XML are refused: a few lines of them can stand for gigabytes.
 */
export function* readElements(
  chunks: Iterable<string>,
  reader: ElementPath,
): Generator<number, RefusedFile | undefined> {
  const parser = parserFor(reader);
  let elements = 0;
  parser.onopentagstart = () => (elements += 1);
  try {
    for (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += PIECE) parser.write(chunk.slice(at, at + PIECE));
      yield elements;
    }
    parser.close();
    if (elements === 0) return { type: 'file-refused', reason: 'There is no element in the file.' };
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.refused;
    throw error;
  }
}

/** Long texts are handed on in pieces of this length. */
const PIECE = 1 << 16;

/** Only the five entities of XML, none of HTML. The library's types do not know this option yet. */
const OPTIONS: sax.SAXOptions & { readonly strictEntities: boolean } = { strictEntities: true };

const parserFor = (reader: ElementPath): sax.SAXParser => {
  const parser = sax.parser(true, OPTIONS);
  const refuse = (reason: string): never => {
    throw new Refusal({ type: 'file-refused', line: parser.line + 1, column: parser.column + 1, reason });
  };
  parser.onerror = (error) => refuse(`The XML is not well-formed: ${error.message.split('\n')[0] ?? ''}.`);
  parser.ondoctype = (doctype) => {
    if (/<!ENTITY/i.test(doctype)) refuse('It declares entities of its own, which are not expanded.');
  };
  parser.onopentag = ({ name, attributes }) => {
    const own = attributes as XmlAttributes;
    const text = `<${name}${Object.entries(own)
      .slice(0, 4)
      .map(([key, value]) => ` ${key}="${value}"`)
      .join('')}>`;
    reader.open(localName(name), own, { line: parser.line + 1, text });
  };
  parser.ontext = (text) => reader.text(text);
  parser.oncdata = (text) => reader.text(text);
  parser.onclosetag = (name) => reader.close(localName(name));
  return parser;
};
