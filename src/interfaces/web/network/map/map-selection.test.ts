import { describe, expect, it } from 'vitest';
import { nextInDirection } from './map-selection.ts';

const cross = [
  { x: 0, y: 0 },
  { x: 5, y: 1 },
  { x: 9, y: 0 },
  { x: 0, y: 4 },
  { x: -3, y: -3 },
];

describe('an arrow key on the map', () => {
  it('goes to the nearest that way', () => {
    expect(nextInDirection(cross, 0, 'right')).toBe(1);
    expect(nextInDirection(cross, 1, 'right')).toBe(2);
    expect(nextInDirection(cross, 0, 'up')).toBe(3);
    expect(nextInDirection(cross, 0, 'down')).toBe(4);
    expect(nextInDirection(cross, 2, 'left')).toBe(1);
  });

  it('stays where nobody lies that way, and begins with the first', () => {
    expect(nextInDirection(cross, 2, 'right')).toBe(2);
    expect(nextInDirection(cross, -1, 'right')).toBe(0);
    expect(nextInDirection([], -1, 'up')).toBe(-1);
  });
});
