import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { longCall } from '../api/long-call.ts';
import { useOperation } from '../api/use-operation.ts';
import { messageOf } from '../app/change.ts';
import { say } from '../app/toasts.ts';
import { Button, buttonClass } from '../look/button.tsx';

/** The review as a page of its own, or as a mail through the user's own server where there is one. */
export const ReviewTakeaway = ({ week }: { readonly week: string }) => {
  const [sending, setSending] = useState(false);
  const account = useOperation('mail.show', {}).data?.account;
  const send = async () => {
    setSending(true);
    try {
      const { to } = await longCall('review.mail', { week });
      say(`Sent to ${to}`);
    } catch (error) {
      say(messageOf(error), { tone: 'trouble' });
    }
    setSending(false);
  };
  return (
    <div className="flex flex-wrap gap-2">
      <a href={`/api/review/page?week=${week}`} download className={buttonClass('quiet', 'small')}>
        Save as a page
      </a>
      {account ? (
        <Button variant="quiet" size="small" disabled={sending} onClick={() => void send()}>
          {sending ? 'Sending…' : 'Mail it to me'}
        </Button>
      ) : (
        account === null && (
          <Link to="/settings" hash="reminders" className={buttonClass('quiet', 'small')}>
            Have it mailed
          </Link>
        )
      )}
    </div>
  );
};
