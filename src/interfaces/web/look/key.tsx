/** A key of the keyboard. */
export const Key = ({ children }: { readonly children: string }) => (
  <kbd className="inline-flex min-w-5 items-center justify-center rounded border border-line bg-sunken px-1.5 font-sans text-small text-soft">
    {children}
  </kbd>
);

export const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
export const commandKey = isApple ? '⌘' : 'Ctrl';
