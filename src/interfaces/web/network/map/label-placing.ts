/** A text to be set around a point of the picture: its first line stands there, the others below. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Lines below the text that belong to it. */
  readonly lines?: number;
}

/** Breaks a name into lines of about so many letters, at its spaces. */
export const brokenInto = (text: string, letters: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** From one line to the next, as a part of the letters' height. */
export const LINE = 1.2;

/** Inter's letters are about so wide, as a part of their height. */
const LETTER = 0.56;

/** Which labels can stand without touching one before them: the earlier matter more. */
export const placeLabels = (labels: readonly Label[], width: number): boolean[] => {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  return labels.map(({ text, x, y, size, lines = 0 }) => {
    const rows = text.split('\n');
    const longest = Math.max(...rows.map((row) => row.length));
    const half = (longest * size * LETTER) / 2 + 4;
    const box = {
      left: x - half,
      right: x + half,
      top: y - size,
      bottom: y + size * LINE * (rows.length - 1 + lines) + 3,
    };
    const isOut = box.left < 0 || box.right > width;
    const touches = taken.some(
      (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
    if (isOut || touches) return false;
    taken.push(box);
    return true;
  });
};
