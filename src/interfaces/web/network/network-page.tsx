import { getRouteApi, Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useCallback } from 'react';
import { useOperation } from '../api/use-operation.ts';
import { buttonClass } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { dateWords } from '../words/day-words.ts';
import { counted, numberWords } from '../words/number-words.ts';
import type { MapAnswer } from '../../../domain/network/map/map-answer.ts';
import { AdvicePreview } from './advice/advice-preview.tsx';
import { CapitalPanel } from './capital/capital-panel.tsx';
import { BridgesAndGaps } from './map/bridges-and-gaps.tsx';
import { MapSection } from './map/map-section.tsx';
import { MapTable } from './map/map-table.tsx';
import { mapInputOf, type MapSearch } from './map/map-search.ts';
import { NetworkFrame } from './network-frame.tsx';

const route = getRouteApi('/network');

const NobodyYet = () => (
  <NetworkFrame title="Network">
    <EmptyState
      title="Your network begins with the first people"
      action={
        <Link to="/import" className={buttonClass('primary')}>
          Import your LinkedIn archive
        </Link>
      }
    >
      Here you will see who belongs together, who ties circles to each other, and what your network is worth to you.
      Import the people you know, or add one by hand.
    </EmptyState>
  </NetworkFrame>
);

const leadOf = (map: MapAnswer): string => {
  const { all, matching, drawn } = map.people;
  const communities = counted(map.communities.length, 'community', 'communities');
  if (map.opened) {
    const rest = drawn < matching ? `, the ${numberWords(drawn)} who matter most drawn` : '';
    return `${counted(matching, 'person', 'people')} in ${map.opened.name}${rest}`;
  }
  const who =
    matching < all
      ? `${numberWords(matching)} of ${counted(all, 'person', 'people')}`
      : counted(all, 'person', 'people');
  return `${who} in ${communities}${map.alone > 0 ? `, ${numberWords(map.alone)} on their own` : ''}`;
};

const NetworkPage = () => {
  const search: MapSearch = route.useSearch();
  const navigate = route.useNavigate();
  const {
    data: map,
    error,
    refetch,
    isPlaceholderData,
  } = useOperation('network.map', mapInputOf(search), { hold: true });
  const narrow = useCallback(
    (patch: Partial<Record<keyof MapSearch, string | undefined>>) => {
      if ('community' in patch) window.scrollTo({ top: 0 });
      void navigate({
        search: (before: MapSearch) =>
          Object.fromEntries(
            Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined),
          ) as MapSearch,
        replace: !('community' in patch),
        resetScroll: false,
      });
    },
    [navigate],
  );
  if (error && !map)
    return (
      <NetworkFrame title="Network">
        <FailureNotice error={error} onRetry={() => void refetch()} />
      </NetworkFrame>
    );
  if (!map)
    return (
      <NetworkFrame title="Network">
        <Waiting lines={8} />
      </NetworkFrame>
    );
  if (map.people.all === 0) return <NobodyYet />;
  return (
    <NetworkFrame
      title="Network"
      lead={
        <span aria-live="polite" className="numbers">
          {leadOf(map)}
          {search.day && `, as of ${dateWords(map.day)}`}
        </span>
      }
    >
      {map.opened && (
        <Link to="/network" className={buttonClass('quiet', 'small', '-ml-2 mb-2')}>
          <ChevronLeft size={15} aria-hidden /> All communities
        </Link>
      )}
      <div className="grid grid-cols-1 gap-6 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <MapSection map={map} search={search} isStale={isPlaceholderData} onNarrow={narrow}>
          <CapitalPanel />
          <BridgesAndGaps map={map} />
        </MapSection>
      </div>
      <AdvicePreview />
      <MapTable map={map} onOpen={(community) => narrow({ community })} />
      <p className="mt-4 text-small text-faint">{map.caveat}</p>
    </NetworkFrame>
  );
};

export default NetworkPage;
