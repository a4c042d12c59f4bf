import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components/Menu';
import { buttonClass, type ButtonVariant } from './button.tsx';
import { classes } from './class-names.ts';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly detail?: string;
  readonly tone?: 'loss';
  readonly onAction: () => void;
}

interface MenuProps {
  readonly label: string;
  /** What the button shows; its name is `label`. */
  readonly children: ReactNode;
  /** One line at most parts them. */
  readonly entries: readonly (MenuEntry | 'line')[];
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'normal' | 'icon';
}

export const Menu = ({ label, children, entries, variant = 'plain', size = 'small' }: MenuProps) => (
  <MenuTrigger>
    <Button aria-label={label} className={buttonClass(variant, size)}>
      {children}
    </Button>
    <Popover
      placement="bottom end"
      className="min-w-52 animate-rise rounded-lg border border-line bg-surface p-1 shadow-lift"
    >
      <AriaMenu aria-label={label} className="outline-none">
        {entries.map((entry) =>
          entry === 'line' ? (
            <Separator key="line" className="my-1 border-t border-line" />
          ) : (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              onAction={entry.onAction}
              className={classes(
                'flex cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-2 outline-none data-focused:bg-hover',
                entry.tone === 'loss' ? 'text-loss' : 'text-text',
              )}
            >
              {entry.icon}
              <span className="flex-1">{entry.label}</span>
              {entry.detail && <span className="text-second text-faint">{entry.detail}</span>}
            </MenuItem>
          ),
        )}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
