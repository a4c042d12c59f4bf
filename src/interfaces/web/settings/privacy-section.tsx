import { useState } from 'react';
import { request } from '../api/call.ts';
import { messageOf } from '../app/change.ts';
import { say } from '../app/toasts.ts';
import { Button } from '../look/button.tsx';

const promises = [
  'Everything you keep lies in the place named under Data, and nowhere else.',
  'Tiewise makes no connection to the network that you did not ask for. No telemetry, no look for updates, no fonts or pictures from elsewhere.',
  'This page talks only to the program on your machine, and only to browsers you let in by a link from it.',
  'Every change can be undone under History, and everything can be exported and taken away under Data.',
];

/** Makes a one-time link that lets another browser on this machine in. */
const AnotherBrowser = () => {
  const [link, setLink] = useState<string | null>(null);
  const make = async () => {
    try {
      const response = await request('/api/session/links', { method: 'POST' });
      setLink(((await response.json()) as { url: string }).url);
    } catch (error) {
      say(messageOf(error), { tone: 'trouble' });
    }
  };
  return (
    <div className="border-t border-line p-5">
      <p className="text-soft">
        To use Tiewise in another browser of this machine, make a link for it. It works once, for ten minutes.
      </p>
      {link ? (
        <p className="mt-2 rounded-md bg-sunken px-3 py-2 font-medium break-all" role="status">
          {link}
        </p>
      ) : (
        <Button size="small" className="mt-3" onClick={() => void make()}>
          Make a link
        </Button>
      )}
    </div>
  );
};

export const PrivacySection = () => (
  <div className="card">
    <ul className="list-disc space-y-2 p-5 pl-9 text-soft">
      {promises.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
    <AnotherBrowser />
  </div>
);
