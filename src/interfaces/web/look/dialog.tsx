import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';
import { classes } from './class-names.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: 'narrow' | 'normal' | 'wide';
  readonly alert?: boolean;
}

const widths = { narrow: 'sm:max-w-md', normal: 'sm:max-w-xl', wide: 'sm:max-w-3xl' };

/** A dialog over the page; on narrow screens a sheet from below. Open as long as it is rendered. */
export const Dialog = ({ title, onClose, children, width = 'normal', alert = false }: DialogProps) => (
  <ModalOverlay
    isOpen
    isDismissable={!alert}
    onOpenChange={(open) => !open && onClose()}
    className="fixed inset-0 z-40 flex animate-fade items-end justify-center bg-veil sm:items-start sm:px-6 sm:pt-[12vh]"
  >
    <Modal
      className={classes(
        'max-h-[92dvh] w-full animate-rise overflow-y-auto rounded-t-xl border border-line bg-surface shadow-lift sm:max-h-[76dvh] sm:rounded-xl',
        widths[width],
      )}
    >
      <AriaDialog role={alert ? 'alertdialog' : 'dialog'} className="outline-none">
        <div className="flex items-center justify-between gap-3 px-5 pt-4">
          <Heading slot="title" className="text-lead font-semibold">
            {title}
          </Heading>
          {!alert && (
            <Button variant="quiet" size="icon" aria-label="Close" className="-mr-2" onClick={onClose}>
              <X size={18} aria-hidden />
            </Button>
          )}
        </div>
        <div className="px-5 pt-3 pb-5">{children}</div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);

/** Where a dialog's buttons stand. */
export const DialogFoot = ({ children }: { readonly children: ReactNode }) => (
  <div className="mt-5 flex flex-wrap items-center justify-end gap-2">{children}</div>
);
