import { useEffect, useRef } from 'react';
import { useMedia } from '../../app/use-media.ts';
import type { PictureProps } from './picture-props.ts';
import { paintOverlays } from './overlay-painter.ts';
import { type DrawnMap, drawWithSigma } from './sigma-map.ts';

const layer = 'absolute inset-0 size-full';

/** The map as the graphics card draws it. One moves and zooms with the pointer; the keys are the frame's. */
const SigmaPicture = ({ scene, ink, focus, onFocus, onControls, onTrouble }: PictureProps) => {
  const ground = useRef<HTMLDivElement>(null);
  const under = useRef<SVGSVGElement>(null);
  const over = useRef<SVGSVGElement>(null);
  const drawn = useRef<DrawnMap | null>(null);
  const hovered = useRef<number | null>(null);
  const latest = useRef({ scene, ink, focus, onFocus });
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  useEffect(() => {
    latest.current = { scene, ink, focus, onFocus };
  });
  useEffect(() => {
    if (!ground.current) return;
    const paint = () => {
      const { scene: shown, ink: colours, focus: at } = latest.current;
      if (under.current && over.current && drawn.current)
        paintOverlays({ under: under.current, over: over.current }, shown, colours, drawn.current, {
          focus: at,
          hovered: hovered.current,
        });
    };
    try {
      drawn.current = drawWithSigma(ground.current, {
        isCalm,
        onPerson: (place) => latest.current.onFocus({ kind: 'person', place }),
        onGround: ({ x, y }) => {
          const place = latest.current.scene.communities.findIndex(
            (disc) => disc.id !== '' && Math.hypot(disc.x - x, disc.y - y) <= disc.radius,
          );
          latest.current.onFocus(place < 0 ? null : { kind: 'community', place });
        },
        onHover: (place) => {
          hovered.current = place;
          if (ground.current) ground.current.style.cursor = place === null ? '' : 'pointer';
          paint();
        },
        onDrawn: paint,
      });
    } catch {
      onTrouble();
      return;
    }
    onControls({ zoom: (step) => drawn.current?.zoom(step) });
    return () => {
      drawn.current?.close();
      drawn.current = null;
      onControls(null);
    };
  }, [isCalm, onControls, onTrouble]);
  useEffect(() => {
    hovered.current = null;
    drawn.current?.show(scene, ink);
  }, [scene, ink, isCalm]);
  useEffect(() => {
    drawn.current?.bringOut(focus?.kind === 'person' ? focus.place : null);
    const point =
      focus === null ? undefined : (focus.kind === 'person' ? scene.people : scene.communities)[focus.place];
    if (point) drawn.current?.reveal(point);
  }, [focus, scene]);
  return (
    <>
      <svg ref={under} aria-hidden className={layer} />
      <div ref={ground} className={layer} />
      <svg ref={over} aria-hidden className={`${layer} pointer-events-none`} />
    </>
  );
};

export default SigmaPicture;
