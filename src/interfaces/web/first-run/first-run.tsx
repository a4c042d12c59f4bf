import { useNavigate } from '@tanstack/react-router';
import { Compass, Download, UserRoundPlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { longCall } from '../api/long-call.ts';
import { readAgain } from '../api/use-operation.ts';
import { messageOf } from '../app/change.ts';
import { openOverlay } from '../app/overlay.ts';
import { say } from '../app/toasts.ts';
import { handOver } from '../import/handed-over.ts';
import { FileDrop } from '../import/file-drop.tsx';
import { Button } from '../look/button.tsx';
import { Page } from '../look/page.tsx';
import { PageHeading } from '../look/page-heading.tsx';

const samplePeople = 150;

const Door = ({
  icon,
  title,
  children,
  action,
}: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly action: ReactNode;
}) => (
  <section className="card flex flex-col gap-2 p-6">
    <span className="text-accent">{icon}</span>
    <h2 className="text-lead font-semibold">{title}</h2>
    <div className="flex-1 text-soft">{children}</div>
    <div className="mt-2">{action}</div>
  </section>
);

const ImportDoor = () => {
  const navigate = useNavigate();
  const take = (files: readonly File[]) => {
    handOver(files);
    void navigate({ to: '/import' });
  };
  return (
    <section className="card p-6 sm:p-8 lg:col-span-2">
      <div className="flex items-start gap-4">
        <Download size={26} aria-hidden className="mt-0.5 shrink-0 text-accent" />
        <div>
          <h2 className="text-lead font-semibold">Import my LinkedIn archive</h2>
          <p className="mt-1 text-soft">
            Everybody you know there, your messages and your history. You see what would come in before anything is
            kept.
          </p>
        </div>
      </div>
      <div className="mt-5">
        <FileDrop onFiles={take} />
      </div>
      <p className="mt-4 text-second text-faint">
        How do I get it? On LinkedIn open Settings › Data privacy › Get a copy of your data and ask for the full
        archive. Within a day a mail brings the link to a zip, which you drop here as it is.
      </p>
    </section>
  );
};

const SampleDoor = () => {
  const [busy, setBusy] = useState(false);
  const explore = async () => {
    setBusy(true);
    try {
      await longCall('sample.make', { people: samplePeople, seed: 1 });
      say(`A sample world of ${samplePeople} people. Nobody in it exists.`);
    } catch (error) {
      say(messageOf(error), { tone: 'trouble' });
    }
    setBusy(false);
    await readAgain();
  };
  return (
    <Door
      icon={<Compass size={26} aria-hidden />}
      title="Explore a sample world"
      action={
        <Button onClick={() => void explore()} disabled={busy}>
          {busy ? 'Making the world…' : 'Explore'}
        </Button>
      }
    >
      A career made up from nothing: {samplePeople} people, eight years, promises kept and forgotten. Look around
      freely.
    </Door>
  );
};

/** The first minute: three doors. */
const FirstRun = () => (
  <Page title="Welcome" bare>
    <div className="mx-auto max-w-4xl pt-4 sm:pt-10">
      <PageHeading className="text-hero">The people who carry your career, kept well.</PageHeading>
      <p className="mt-3 max-w-2xl text-lead text-soft">
        Tiewise remembers who you know and what passed between you, and tells you each morning whom to turn to and why.
        Everything stays in one file on this machine.
      </p>
      <div className="mt-9 grid gap-5 lg:grid-cols-2">
        <ImportDoor />
        <SampleDoor />
        <Door
          icon={<UserRoundPlus size={26} aria-hidden />}
          title="Start with one person"
          action={<Button onClick={() => openOverlay({ kind: 'add-person' })}>Add a person</Button>}
        >
          Whom do you want to stay in touch with? A name is enough; the rest comes with time.
        </Door>
      </div>
    </div>
  </Page>
);

export default FirstRun;
