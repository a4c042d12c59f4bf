import { useEffect, useEffectEvent } from 'react';
import { Page } from '../look/page.tsx';
import { FileDrop } from './file-drop.tsx';
import { takeHandedOver } from './handed-over.ts';
import { ImportHistory } from './import-history.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { useImport } from './use-import.ts';

const ImportPage = () => {
  const { state, preview, confirm, cancel, startOver } = useImport();
  const begin = useEffectEvent((files: readonly File[]) => void preview(files));
  useEffect(() => {
    const files = takeHandedOver();
    if (files.length > 0) begin(files);
  }, []);
  return (
    <Page
      title="Import"
      width="wide"
      lead="Bring in the people you already know. You see everything first; nothing is kept until you say so."
    >
      <div className="max-w-4xl">
        {state.step === 'empty' && (
          <>
            {state.trouble && (
              <p role="alert" className="mb-4 rounded-lg border border-line bg-soon-wash px-4 py-3 text-soon">
                {state.trouble}
              </p>
            )}
            <FileDrop onFiles={(files) => void preview(files)} />
            <p className="mt-4 text-second text-faint">
              On LinkedIn open Settings › Data privacy › Get a copy of your data and ask for the full archive. Within a
              day a mail brings the link to a zip, which you drop here as it is. Importing a newer archive later adds
              what is new and tells you who moved.
            </p>
          </>
        )}
        {state.step === 'working' && (
          <ImportProgress dryRun={state.dryRun} progress={state.progress} onCancel={cancel} />
        )}
        {(state.step === 'preview' || state.step === 'done') && (
          <ImportOutcome
            key={state.step}
            report={state.report}
            isDone={state.step === 'done'}
            onConfirm={() => void confirm()}
            onStartOver={startOver}
          />
        )}
        <ImportHistory />
      </div>
    </Page>
  );
};

export default ImportPage;
