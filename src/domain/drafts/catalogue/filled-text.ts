import type { Address } from '../language.ts';

export type TextValues = Readonly<Record<string, string | null | undefined>>;

const PIECE = /<([^<>]*)>|\{([^{}|]*)\|([^{}|]*)\}|\{(\w+)\}/g;
const NAME = /\{(\w+)\}/g;

const has = (values: TextValues, name: string): boolean => (values[name] ?? '') !== '';

/**
 * A text of a catalogue with its values put in. What stands in `<…>` goes where one of its values is missing; of
 * `{du|Sie}` the form of the address stays. Values are put in as they are, whatever they hold.
 */
export const filledText = (template: string, values: TextValues, address: Address): string =>
  template.replace(PIECE, (_, optional?: string, familiar?: string, polite?: string, name?: string) => {
    if (optional !== undefined) {
      const isWhole = Array.from(optional.matchAll(NAME)).every(([, each]) => has(values, each ?? ''));
      return isWhole ? filledText(optional, values, address) : '';
    }
    if (familiar !== undefined) return (address === 'du' ? familiar : polite) ?? '';
    return values[name ?? ''] ?? '';
  });

/** Whether a text uses a value, outside its optional parts too. */
export const usesValue = (template: string, name: string): boolean => template.includes(`{${name}}`);
