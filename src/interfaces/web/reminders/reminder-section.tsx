import { FeedCard } from './feed-card.tsx';
import { MailCard } from './mail-card.tsx';

/** How reminders reach the user while the app is closed: a calendar feed, and the review by mail. */
export const ReminderSection = () => (
  <div className="space-y-4">
    <FeedCard />
    <MailCard />
  </div>
);
