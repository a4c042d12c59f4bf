import { Children, type ReactNode } from 'react';

interface ReviewSectionProps {
  readonly title: string;
  /** Said where there is nothing; without it the whole section is left out then. */
  readonly none?: string;
  readonly children: readonly ReactNode[] | false;
}

export const ReviewSection = ({ title, none, children }: ReviewSectionProps) => {
  const lines = children === false ? [] : children;
  if (lines.length === 0 && none === undefined) return null;
  return (
    <section className="mt-7">
      <h2 className="text-second font-medium text-faint">{title}</h2>
      {lines.length === 0 ? (
        <p className="mt-1.5 text-soft">{none}</p>
      ) : (
        <ul className="mt-1.5 space-y-1.5">
          {Children.map(lines, (line) => (
            <li className="text-pretty">{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
