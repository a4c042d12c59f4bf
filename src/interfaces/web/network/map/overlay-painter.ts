import { placeLabels } from './label-placing.ts';
import type { MapInk } from './map-ink.ts';
import type { MapFocus } from './map-selection.ts';
import type { Scene } from './map-scene.ts';
import { communityLabel, gapEnds } from './scene-svg.ts';
import type { DrawnMap } from './sigma-map.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

const element = (name: string, attributes: Readonly<Record<string, string | number>>, parent: Element): SVGElement => {
  const made = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  parent.append(made);
  return made;
};

/**
 * Paints what lies under and over sigma's own picture: the communities' grounds and names, gaps, rings around bridges and
 * the focus. There are few of these, so each frame paints them anew.
 */
export const paintOverlays = (
  { under, over }: { readonly under: SVGSVGElement; readonly over: SVGSVGElement },
  scene: Scene,
  ink: MapInk,
  drawn: DrawnMap,
  focus: MapFocus | null,
): void => {
  under.replaceChildren();
  over.replaceChildren();
  const scale = drawn.scale();
  const centres = scene.communities.map((community) => drawn.pixelOf(community));
  for (const [place, community] of scene.communities.entries()) {
    const { x: cx = 0, y: cy = 0 } = centres[place] ?? {};
    const isFocus = focus?.kind === 'community' && focus.place === place;
    element(
      'circle',
      {
        cx,
        cy,
        r: community.radius * scale,
        fill: community.colour,
        'fill-opacity': isFocus ? 0.16 : 0.08,
        stroke: community.colour,
        'stroke-opacity': isFocus ? 0.9 : 0.22,
        'stroke-width': isFocus ? 2.5 : 1,
      },
      under,
    );
  }
  for (const { one, other } of scene.gaps) {
    const [from, to] = [scene.communities[one], scene.communities[other]];
    if (!from || !to) continue;
    const [start, end] = gapEnds(from, to).map((point) => drawn.pixelOf(point));
    const ends = { x1: start?.x ?? 0, y1: start?.y ?? 0, x2: end?.x ?? 0, y2: end?.y ?? 0 };
    const paint = { stroke: ink.soon, 'stroke-width': 2.5, 'stroke-dasharray': '1 7', 'stroke-linecap': 'round' };
    element('line', { ...ends, ...paint }, over);
  }
  for (const [place, person] of scene.people.entries()) {
    const isFocus = focus?.kind === 'person' && focus.place === place;
    if (!person.isBridge && !isFocus) continue;
    const { x: cx, y: cy } = drawn.pixelOf(person);
    const ring = { cx, cy, fill: 'none', r: Math.max(2, person.size * scale) + (isFocus ? 4 : 1.5) };
    element('circle', { ...ring, stroke: isFocus ? ink.accent : ink.text, 'stroke-width': isFocus ? 3 : 1.6 }, over);
  }
  const labels = scene.communities.map((community, place) =>
    communityLabel(community, centres[place] ?? { x: 0, y: 0 }, community.radius * scale, scene.level),
  );
  const fits = placeLabels(labels, over.clientWidth);
  for (const [place, label] of labels.entries()) {
    if (!fits[place]) continue;
    const halo = { stroke: ink.surface, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
    const letters = { 'font-size': label.size, 'font-weight': 600, 'text-anchor': 'middle', fill: ink.text };
    element('text', { x: label.x, y: label.y, ...letters, ...halo }, over).textContent = label.text;
  }
};
