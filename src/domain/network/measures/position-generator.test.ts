import { expect, it } from 'vitest';
import { drawGraph, valuesOf } from '../oracle/drawn-graph.ts';
import type { NodeMeasure } from './measure.ts';
import { positionGenerator } from './position-generator.ts';

const named = (id: string): NodeMeasure => {
  const measure = positionGenerator.find((each) => each.id === id);
  if (!measure) throw new Error(`There is no ${id}.`);
  return measure;
};

// Me knows a lawyer, two developers and someone whose work is unknown.
const drawn = drawGraph('Me-Lawyer Me-Dev1 Me-Dev2 Me-Unknown Loner');
const status = { values: Float64Array.of(40, 73.1, 51, 51, NaN, 60) };

it('the position generator tells how high, how wide and how many positions someone reaches, each position once', () => {
  const mine = (id: string): number | null => valuesOf(named(id), drawn, { status })['Me'] ?? null;
  expect(mine('upperReachability')).toBe(73.1);
  expect(mine('statusRange')).toBeCloseTo(22.1, 12);
  expect(mine('extensity')).toBe(2);
  expect(mine('statusVolume')).toBeCloseTo(124.1, 12);
  expect(mine('statusMean')).toBeCloseTo(62.05, 12);
});

it('positions of the same standing count apart where they are told apart', () => {
  const positions = Int32Array.of(0, 1, 2, 3, -1, 4);
  expect(valuesOf(named('extensity'), drawn, { status: { ...status, positions } })['Me']).toBe(3);
});

it('someone without ties reaches nothing that could be measured', () => {
  expect(valuesOf(named('upperReachability'), drawn, { status })['Loner']).toBeNull();
  expect(valuesOf(named('extensity'), drawn, { status })['Loner']).toBeNull();
});
