/** One line about how it went: read aloud when it appears, and never in the corner of another page. */
export const Said = ({ trouble, done }: { readonly trouble: string | null; readonly done?: string | null }) => (
  <>
    {trouble && (
      <p role="alert" className="mt-2 max-w-prose text-loss">
        {trouble} What you typed is still here.
      </p>
    )}
    <p role="status" className="mt-2 max-w-prose text-soft empty:hidden">
      {!trouble && done}
    </p>
  </>
);
