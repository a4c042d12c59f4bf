import { useEffect, useMemo, useRef, useState } from 'react';
import type { PictureProps } from './picture-props.ts';
import { placingIn, sceneSvg } from './scene-svg.ts';

/** The map as an SVG: communities alone, and people where the browser has no WebGL. Nothing moves. */
export const SvgPicture = ({ scene, ink, focus, onFocus, title }: PictureProps) => {
  const ground = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    const box = ground.current;
    if (!box) return;
    const watch = new ResizeObserver(() => setFrame({ width: box.clientWidth, height: box.clientHeight }));
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  const svg = useMemo(() => (frame ? sceneSvg(scene, ink, frame, title) : ''), [scene, ink, frame, title]);
  const choose = ({ target }: React.MouseEvent) => {
    if (!(target instanceof SVGElement)) return;
    const { person, community } = target.dataset;
    const kind = person === undefined ? 'community' : 'person';
    const place = (kind === 'person' ? scene.people : scene.communities).findIndex(
      ({ id }) => id !== '' && id === (person ?? community),
    );
    onFocus(place < 0 ? null : { kind, place });
  };
  const point = focus === null ? undefined : (focus.kind === 'person' ? scene.people : scene.communities)[focus.place];
  const at = frame && placingIn(scene, frame);
  return (
    <>
      {/* The keys are the frame's, which has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        ref={ground}
        aria-hidden
        className="absolute inset-0 cursor-pointer"
        onClick={choose}
        // Our own drawing, with every name escaped.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      {point && at && (
        <svg aria-hidden className="pointer-events-none absolute inset-0 size-full">
          <circle
            cx={at.x(point.x)}
            cy={at.y(point.y)}
            r={('radius' in point ? point.radius : point.size) * at.scale + 3}
            fill="none"
            stroke={ink.accent}
            strokeWidth={3}
          />
        </svg>
      )}
    </>
  );
};
