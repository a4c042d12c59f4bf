import type { ComponentProps } from 'react';
import { classes } from './class-names.ts';

const variants = {
  primary: 'bg-accent text-on-accent hover:bg-accent-deep border-transparent',
  plain: 'bg-surface text-text border-line hover:bg-hover hover:border-edge',
  quiet: 'bg-transparent text-soft border-transparent hover:bg-hover hover:text-text',
  loss: 'bg-surface text-loss border-line hover:bg-loss-wash hover:border-loss',
} as const;
export type ButtonVariant = keyof typeof variants;

/** The look of everything one presses. */
export const buttonClass = (
  variant: ButtonVariant = 'plain',
  size: 'small' | 'normal' | 'icon' = 'normal',
  extra = '',
): string =>
  classes(
    'inline-flex items-center justify-center gap-1.5 rounded-md border font-medium transition-colors duration-100 whitespace-nowrap',
    'disabled:opacity-50 disabled:pointer-events-none data-disabled:opacity-50',
    size === 'small' && 'min-h-8 px-2.5 text-second',
    size === 'normal' && 'min-h-9 px-3.5 text-body',
    size === 'icon' && 'size-9',
    variants[variant],
    extra,
  );

interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'normal' | 'icon';
}

export const Button = ({
  variant = 'plain',
  size = 'normal',
  className = '',
  type = 'button',
  ...rest
}: ButtonProps) => <button type={type} className={buttonClass(variant, size, className)} {...rest} />;
