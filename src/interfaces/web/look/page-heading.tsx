import { useLayoutEffect, useRef } from 'react';
import { hasJustArrived } from './arrival.ts';
import { classes } from './class-names.ts';

/** A page's first heading. Who has just come to the page finds the focus here, also when it only now has its words. */
export const PageHeading = ({
  children,
  className = '',
}: {
  readonly children: string;
  readonly className?: string;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (hasJustArrived()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={classes('font-semibold tracking-tight text-balance', className)}>
      {children}
    </h1>
  );
};
