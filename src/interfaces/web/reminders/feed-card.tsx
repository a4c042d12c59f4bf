import { call } from '../api/call.ts';
import { readAgain, useOperation } from '../api/use-operation.ts';
import { messageOf } from '../app/change.ts';
import { say } from '../app/toasts.ts';
import { Button, buttonClass } from '../look/button.tsx';
import { Waiting } from '../look/waiting.tsx';

const act = async (name: 'feed.open' | 'feed.close', said: string): Promise<void> => {
  try {
    await call(name, {});
    say(said);
  } catch (error) {
    say(messageOf(error), { tone: 'trouble' });
  }
  await readAgain();
};

const copy = async (address: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(address);
    say('Copied');
  } catch {
    say('The browser did not allow copying. Select the address and copy it.', { tone: 'trouble' });
  }
};

const OpenFeed = ({ address }: { readonly address: string }) => (
  <>
    <code className="block rounded-md bg-hover px-3 py-2 text-second break-all select-all">{address}</code>
    <p className="text-second text-faint">
      Whoever on this machine knows the address can read the reminders. It answers while Tiewise runs.
    </p>
    <div className="flex flex-wrap gap-2">
      <Button size="small" onClick={() => void copy(address)}>
        Copy
      </Button>
      <Button size="small" variant="quiet" onClick={() => void act('feed.open', 'The address before works no more')}>
        New address
      </Button>
      <Button size="small" variant="quiet" onClick={() => void act('feed.close', 'The feed is closed')}>
        Close the feed
      </Button>
    </div>
  </>
);

/** The calendar feed: closed, or open at its secret address. */
export const FeedCard = () => {
  const feed = useOperation('feed.show', {}).data;
  if (!feed) return <Waiting lines={2} />;
  return (
    <div className="card space-y-3 p-5">
      <h3 className="font-medium">In your calendar</h3>
      <p className="max-w-md text-soft">
        Promises, follow-ups, birthdays and a look back on Fridays, for any calendar on this machine.
      </p>
      {feed.path === null ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => void act('feed.open', 'The feed is open')}>Open a feed</Button>
          <a href="/api/feed/file" download className={buttonClass('quiet')}>
            Save a calendar file
          </a>
        </div>
      ) : (
        <OpenFeed address={`${location.origin}${feed.path}`} />
      )}
    </div>
  );
};
