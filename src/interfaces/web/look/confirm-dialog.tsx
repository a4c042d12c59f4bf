import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog, DialogFoot } from './dialog.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: string;
  readonly onConfirm: () => Promise<unknown> | void;
  readonly onClose: () => void;
}

/** Asks before something that an Undo would not cover. */
const ConfirmDialog = ({ title, children, action, onConfirm, onClose }: ConfirmDialogProps) => {
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    await onConfirm();
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose} width="narrow" alert>
      <div className="text-soft">{children}</div>
      <DialogFoot>
        <Button onClick={onClose} disabled={busy} autoFocus>
          Keep things as they are
        </Button>
        <Button variant="loss" onClick={confirm} disabled={busy}>
          {action}
        </Button>
      </DialogFoot>
    </Dialog>
  );
};

export default ConfirmDialog;
