import { ChevronDown } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './class-names.ts';

export const controlClass =
  'w-full rounded-md border border-edge bg-surface px-3 text-body text-text min-h-9 focus-visible:outline-offset-0 placeholder:text-faint';

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly className?: string;
  /** The label is there for those who do not see the place that makes it plain. */
  readonly hideLabel?: boolean;
}

const Frame = ({
  id,
  label,
  hint,
  error,
  className,
  hideLabel,
  children,
}: FieldProps & { id: string; children: ReactNode }) => (
  <div className={classes('flex min-w-0 flex-col gap-1', className)}>
    <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-second font-medium text-soft'}>
      {label}
    </label>
    {children}
    {hint && (
      <p id={`${id}-hint`} className="text-second text-faint">
        {hint}
      </p>
    )}
    {error && (
      <p id={`${id}-error`} role="alert" className="text-second text-loss">
        {error}
      </p>
    )}
  </div>
);

const described = (id: string, { hint, error }: Pick<FieldProps, 'hint' | 'error'>) => ({
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
});

export const TextField = ({
  label,
  hint,
  error,
  className,
  hideLabel,
  ...rest
}: FieldProps & ComponentProps<'input'>) => {
  const id = useId();
  return (
    <Frame {...{ id, label, hint, error, hideLabel: hideLabel ?? false, className: className ?? '' }}>
      <input id={id} autoComplete="off" className={controlClass} {...described(id, { hint, error })} {...rest} />
    </Frame>
  );
};

export const TextArea = ({
  label,
  hint,
  error,
  className,
  hideLabel,
  ...rest
}: FieldProps & ComponentProps<'textarea'>) => {
  const id = useId();
  return (
    <Frame {...{ id, label, hint, error, hideLabel: hideLabel ?? false, className: className ?? '' }}>
      <textarea
        id={id}
        rows={4}
        className={classes(controlClass, 'py-2 field-sizing-content min-h-20 max-h-80')}
        {...described(id, { hint, error })}
        {...rest}
      />
    </Frame>
  );
};

export interface Option {
  readonly id: string;
  readonly label: string;
}

export const Choice = ({
  label,
  hint,
  error,
  className,
  hideLabel,
  options,
  compact = false,
  ...rest
}: FieldProps & ComponentProps<'select'> & { readonly options: readonly Option[]; readonly compact?: boolean }) => {
  const id = useId();
  return (
    <Frame {...{ id, label, hint, error, hideLabel: hideLabel ?? false, className: className ?? '' }}>
      <span className="relative flex">
        <select
          id={id}
          className={classes(controlClass, 'appearance-none truncate pr-8', compact && 'text-second')}
          {...described(id, { hint, error })}
          {...rest}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          size={15}
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-faint"
        />
      </span>
    </Frame>
  );
};
