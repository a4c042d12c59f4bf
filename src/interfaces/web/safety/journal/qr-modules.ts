/** What each letter of the program's drawing stands for: its upper and its lower module, dark or not. It draws the light ones. */
const letters: Readonly<Record<string, readonly [upper: boolean, lower: boolean]>> = {
  '█': [false, false],
  '▀': [false, true],
  '▄': [true, false],
  ' ': [true, true],
};

/** The dark modules of a QR code drawn in block letters, two rows a line, as places in a grid. */
export const darkModules = (drawing: string): { readonly x: number; readonly y: number }[] =>
  drawing.split('\n').flatMap((line, row) =>
    [...line].flatMap((letter, x) => {
      const [upper = false, lower = false] = letters[letter] ?? [];
      return [...(upper ? [{ x, y: row * 2 }] : []), ...(lower ? [{ x, y: row * 2 + 1 }] : [])];
    }),
  );

/** How many modules wide the drawing is; it is as high. */
export const moduleCount = (drawing: string): number => [...(drawing.split('\n')[0] ?? '')].length;
