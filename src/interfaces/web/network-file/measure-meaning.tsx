import type { ItemOf } from '../api/operation-contract.ts';

export type MeasureText = ItemOf<'network.measures'>;

/** What a measure says, how it is computed, and who thought of it. */
export const MeasureMeaning = ({ measure }: { readonly measure: MeasureText }) => (
  <div className="max-w-3xl text-second text-soft">
    <p>{measure.meaning}</p>
    <p className="mt-1">
      <span className="text-faint">Formula: </span>
      {measure.formula}
    </p>
    <p className="mt-1">
      <span className="text-faint">Range: </span>
      {measure.range}. <span className="text-faint">Without ties: </span>
      {measure.isolates}.
    </p>
    <ul className="mt-1 text-faint">
      {measure.references.map((reference) => (
        <li key={reference}>{reference}</li>
      ))}
    </ul>
  </div>
);
