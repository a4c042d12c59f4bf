import { Copy, Mail } from 'lucide-react';
import { mailtoOf } from '../../../domain/drafts/mailto.ts';
import type { InputOf, OutputOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import { say } from '../app/toasts.ts';
import { Button, buttonClass } from '../look/button.tsx';
import { DialogFoot } from '../look/dialog.tsx';
import { useKeeping } from './use-draft.ts';

interface WriteFootProps {
  readonly composition: OutputOf<'drafts.compose'>;
  readonly request: InputOf<'drafts.compose'>;
  readonly text: { readonly subject: string; readonly body: string };
  readonly draftId: string | null;
  readonly onClose: () => void;
}

const addressIn = (mailto: string): string => decodeURIComponent(mailto.slice('mailto:'.length).split('?')[0] ?? '');

const copy = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    say('Copied');
  } catch {
    say('The browser did not let the text be copied. Select it and press Ctrl C.', { tone: 'trouble' });
  }
};

/** Ways out of the panel, each a press of the user. */
export const WriteFoot = ({ composition, request, text: { subject, body }, draftId, onClose }: WriteFootProps) => {
  const keep = useKeeping(draftId);
  const { person, mailto } = composition;
  const text = { subject, body };
  const save = async () => {
    if (await keep(request, text, `Draft to ${person.fullName} kept`)) onClose();
  };
  const markSent = async () => {
    const id = await keep(request, text, `Draft to ${person.fullName} kept`);
    if (id && (await change('drafts.sent', { draft: id }, `Marked as sent: logged with ${person.fullName}`))) onClose();
  };
  return (
    <DialogFoot>
      <Button variant="quiet" onClick={() => void save()}>
        Keep as a draft
      </Button>
      <Button onClick={() => void copy(body)}>
        <Copy size={16} aria-hidden /> Copy
      </Button>
      {composition.channel === 'mail' && mailto !== null && (
        <a className={buttonClass()} href={mailtoOf(addressIn(mailto), subject || null, body)}>
          <Mail size={16} aria-hidden /> Open in mail
        </a>
      )}
      <Button variant="primary" onClick={() => void markSent()}>
        Mark as sent
      </Button>
    </DialogFoot>
  );
};
