/** A text to be set around a point of the picture. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Two lines or more take more room. */
  readonly lines?: number;
}

/** Inter's letters are about so wide, as a part of their height. */
const LETTER = 0.56;

/** Which labels can stand without touching one before them: the earlier matter more. */
export const placeLabels = (labels: readonly Label[], width: number): boolean[] => {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  return labels.map(({ text, x, y, size, lines = 1 }) => {
    const half = (text.length * size * LETTER) / 2 + 4;
    const box = { left: x - half, right: x + half, top: y - size, bottom: y + size * 1.25 * lines - size + 3 };
    const isOut = box.left < 0 || box.right > width;
    const touches = taken.some(
      (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
    if (isOut || touches) return false;
    taken.push(box);
    return true;
  });
};
