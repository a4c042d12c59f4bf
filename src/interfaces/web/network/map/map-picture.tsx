import { lazy, Suspense, useCallback, useState } from 'react';
import type { Scene } from './map-scene.ts';
import { type Direction, firstFocus, type MapFocus, nextInDirection, pointsOf, steppedOver } from './map-selection.ts';
import type { PictureControls, PictureProps } from './picture-props.ts';
import { SvgPicture } from './svg-picture.tsx';

const SigmaPicture = lazy(() => import('./sigma-picture.tsx'));

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const hasWebGl = (): boolean => {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
};

type FrameProps = Omit<PictureProps, 'onTrouble'> & {
  readonly onOpen: (focus: MapFocus) => void;
  readonly onLeave: () => void;
};

/** What is in focus, for those who do not see it. */
const spoken = (scene: Scene, focus: MapFocus | null): string => {
  if (focus?.kind === 'community') {
    const community = scene.communities[focus.place];
    return community ? `${community.name}, ${community.people} people` : '';
  }
  const person = focus && scene.people[focus.place]?.person;
  return person ? `${person.name}, ${person.work}, strength ${Math.round(person.strength)}` : '';
};

/** The picture in a frame that takes the keys: arrows go from one to the next, Enter opens, + and − zoom. */
export const MapPicture = (props: FrameProps) => {
  const { scene, focus, onFocus, onOpen, onLeave, onControls: give, title } = props;
  const [controls, setControls] = useState<PictureControls | null>(null);
  const onControls = useCallback(
    (now: PictureControls | null) => {
      setControls(now);
      give(now);
    },
    [give],
  );
  const [isPlain, setPlain] = useState(() => !hasWebGl());
  const onTrouble = useCallback(() => setPlain(true), []);
  const step = (direction: Direction) => {
    const kind = steppedOver(scene);
    if (focus?.kind !== kind) return onFocus(firstFocus(scene));
    onFocus({ kind, place: nextInDirection(pointsOf(scene, kind), focus.place, direction) });
  };
  const steer = (event: React.KeyboardEvent) => {
    const direction = arrows[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction) step(direction);
    else if (event.key === 'Enter' && focus) onOpen(focus);
    else if (event.key === 'Escape' && focus) onFocus(null);
    else if (event.key === 'Escape') onLeave();
    else if (event.key === '+' || event.key === '=') controls?.zoom('in');
    else if (event.key === '-') controls?.zoom('out');
    else if (event.key === '0') controls?.zoom('all');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const picture = { ...props, onControls, onTrouble };
  return (
    // A picture one walks through with the arrow keys is what this role is for; the table below says the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="application"
      aria-label={title}
      aria-roledescription="map"
      aria-describedby="map-keys"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={steer}
      className="relative h-84 overflow-hidden sm:h-[min(34rem,62dvh)] sm:min-h-80 rounded-lg focus-visible:outline-offset-0"
    >
      {scene.level === 'communities' || isPlain ? (
        <SvgPicture {...picture} />
      ) : (
        <Suspense fallback={null}>
          <SigmaPicture {...picture} />
        </Suspense>
      )}
      <p id="map-keys" className="sr-only">
        Arrow keys go from one to the next, Enter opens, Escape leaves, plus and minus zoom. The table below says the
        same.
      </p>
      <p role="status" className="sr-only">
        {spoken(scene, focus)}
      </p>
    </div>
  );
};
