import { NetworkFrame } from '../network-frame.tsx';
import { KeyContacts } from './key-contacts.tsx';
import { WarmPaths } from './warm-paths.tsx';

const ContactsPage = () => (
  <NetworkFrame
    title="Key contacts and warm paths"
    lead="Who matters for what you seek, and who can bring you together."
  >
    <div className="grid grid-cols-1 gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <KeyContacts />
      <WarmPaths />
    </div>
  </NetworkFrame>
);

export default ContactsPage;
