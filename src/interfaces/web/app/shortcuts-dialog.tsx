import { Dialog } from '../look/dialog.tsx';
import { ShortcutTable } from './shortcut-table.tsx';

const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Keyboard shortcuts" onClose={onClose} width="wide">
    <ShortcutTable />
  </Dialog>
);

export default ShortcutsDialog;
