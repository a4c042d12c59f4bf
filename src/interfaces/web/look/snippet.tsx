interface SnippetProps {
  readonly text: string;
  /** [start, end) of what matched. */
  readonly matches: readonly (readonly [number, number])[];
}

/** Text with what matched marked. */
export const Snippet = ({ text, matches }: SnippetProps) => {
  const parts: React.ReactNode[] = [];
  let from = 0;
  for (const [start, end] of matches) {
    if (start < from) continue;
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
};
