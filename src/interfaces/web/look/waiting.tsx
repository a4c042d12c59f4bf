/** Grey lines where text will stand; they show only when it takes longer than a blink. */
export const Waiting = ({ lines = 5 }: { readonly lines?: number }) => (
  <div role="status" className="animate-late space-y-4 py-4">
    <span className="sr-only">Loading</span>
    {Array.from({ length: lines }, (_, line) => (
      <div key={line} aria-hidden className="h-4 rounded bg-sunken" style={{ width: `${90 - ((line * 17) % 40)}%` }} />
    ))}
  </div>
);
