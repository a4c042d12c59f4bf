import type { Scene } from './map-scene.ts';
import type { Colouring } from './map-scene.ts';

const Sign = ({ children }: { readonly children: React.ReactNode }) => (
  <svg viewBox="0 0 28 14" aria-hidden className="inline-block h-3.5 w-7 align-[-2px]">
    {children}
  </svg>
);

const colourWords: Readonly<Record<Colouring, string>> = {
  community: 'colour: the community',
  strength: 'teal: close, blue: alive, grey: faint',
};

/** What size, colour and lines mean. */
export const MapLegend = ({ level, colouring }: { readonly level: Scene['level']; readonly colouring: Colouring }) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small text-soft">
    <li>
      <Sign>
        <circle cx={5} cy={7} r={2.5} fill="var(--faint)" />
        <circle cx={18} cy={7} r={6} fill="var(--faint)" />
      </Sign>{' '}
      {level === 'people' ? `size: how strong your tie is; ${colourWords[colouring]}` : 'size: how many people'}
    </li>
    {level === 'people' ? (
      <li>
        <Sign>
          <circle cx={9} cy={7} r={4} fill="var(--faint)" stroke="var(--text)" strokeWidth={1.6} />
          <line x1={15} y1={7} x2={27} y2={7} stroke="var(--accent)" strokeWidth={2} />
        </Sign>{' '}
        bridge and its ties
      </li>
    ) : (
      <li>
        <Sign>
          <line x1={1} y1={7} x2={27} y2={7} stroke="var(--edge)" strokeOpacity={0.6} strokeWidth={5} />
        </Sign>{' '}
        ties between them
      </li>
    )}
    <li>
      <Sign>
        <line
          x1={2}
          y1={7}
          x2={27}
          y2={7}
          stroke="var(--soon)"
          strokeWidth={2.5}
          strokeDasharray="1 6"
          strokeLinecap="round"
        />
      </Sign>{' '}
      gap: hardly any ties
    </li>
  </ul>
);
