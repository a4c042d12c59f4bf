import { NetworkFrame } from '../network/network-frame.tsx';
import { NetworkFileForm } from './network-file-form.tsx';
import { NetworkFileProgress } from './network-file-progress.tsx';
import { NetworkFileResults } from './network-file-results.tsx';
import { useNetworkFile } from './use-network-file.ts';

const NetworkFilePage = () => {
  const { state, measure, sort, cancel, startOver } = useNetworkFile();
  return (
    <NetworkFrame
      title="Any network"
      lead="Measure a network from a file, such as a study’s or a company’s. It is read here and not kept."
    >
      {state.step === 'choosing' && (
        <NetworkFileForm trouble={state.trouble} onMeasure={(...given) => void measure(...given)} />
      )}
      {state.step === 'working' && <NetworkFileProgress progress={state.progress} onCancel={cancel} />}
      {state.step === 'measured' && (
        <NetworkFileResults
          measured={state}
          isSorting={state.isSorting}
          trouble={state.trouble}
          onSort={(order) => void sort(order)}
          onStartOver={startOver}
        />
      )}
    </NetworkFrame>
  );
};

export default NetworkFilePage;
