interface Evidence {
  readonly record: string;
  readonly id: string;
  readonly words: string;
}

interface ReasonsProps {
  readonly reasons: readonly { readonly text: string; readonly evidence: Evidence | readonly Evidence[] }[];
}

const wordsOf = (evidence: Evidence | readonly Evidence[]): string =>
  [evidence]
    .flat()
    .map((each) => (each as Evidence).words)
    .join('; ');

/** Why, the most telling first, and what each rests on. */
export const Reasons = ({ reasons: [first, ...others] }: ReasonsProps) => (
  <>
    {first && <p className="text-pretty break-words text-soft">{first.text}</p>}
    {others.length > 0 && (
      <ul className="text-second text-faint">
        {others.map(({ text }) => (
          <li key={text} className="text-pretty break-words">
            {text}
          </li>
        ))}
      </ul>
    )}
    <details className="mt-0.5 text-second text-faint">
      <summary className="cursor-pointer hover:text-text">What it rests on</summary>
      <ul className="mt-0.5 list-disc pl-5">
        {[first, ...others].map(
          (reason) =>
            reason && (
              <li key={reason.text} className="break-words">
                {wordsOf(reason.evidence)}
              </li>
            ),
        )}
      </ul>
    </details>
  </>
);
