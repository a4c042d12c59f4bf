import { Button } from './button.tsx';
import { DialogFoot } from './dialog.tsx';

interface SaveFootProps {
  readonly onClose: () => void;
  /** For what is on file already; the dialog closes first. */
  readonly onRemove?: (() => unknown) | undefined;
}

/** The foot of a dialog that changes something on file: remove it, leave it, save it. */
export const SaveFoot = ({ onClose, onRemove }: SaveFootProps) => (
  <DialogFoot>
    {onRemove && (
      <Button
        variant="loss"
        className="mr-auto"
        onClick={() => {
          onClose();
          void onRemove();
        }}
      >
        Remove
      </Button>
    )}
    <Button onClick={onClose}>Cancel</Button>
    <Button variant="primary" type="submit">
      Save
    </Button>
  </DialogFoot>
);
