import { type Label, placeLabels } from './label-placing.ts';
import type { MapInk } from './map-ink.ts';
import type { MapFocus } from './map-selection.ts';
import type { Scene, ScenePerson } from './map-scene.ts';
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
  { focus, hovered }: Brought,
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
    if (!isFocus && !(person.isBridge && drawn.isNear(place))) continue;
    const { x: cx, y: cy } = drawn.pixelOf(person);
    const ring = { cx, cy, fill: 'none', r: Math.max(2, person.size * scale) + (isFocus ? 4 : 1.5) };
    element('circle', { ...ring, stroke: isFocus ? ink.accent : ink.text, 'stroke-width': isFocus ? 3 : 1.6 }, over);
  }
  paintNames(over, scene, ink, drawn, centres, { focus, hovered });
};

/** Names are read from this size of a point on, in pixels; those of bridges always. */
const LEGIBLE = 6.5;
const MOST_NAMES = 90;

interface Brought {
  readonly focus: MapFocus | null;
  readonly hovered: number | null;
}

/** The people whose names are worth the room, the weightiest first. */
const namedPeople = (scene: Scene, drawn: DrawnMap, scale: number, { focus, hovered }: Brought): ScenePerson[] => {
  const isChosen = (place: number) => place === hovered || (focus?.kind === 'person' && focus.place === place);
  const weight = (person: ScenePerson, place: number): number =>
    (isChosen(place) ? 1e6 : 0) + (person.isBridge ? 1000 : 0) + person.person.strength;
  const isBroughtOut = focus?.kind === 'person';
  return scene.people
    .map((person, place) => ({ person, place, weight: weight(person, place) }))
    .filter(
      ({ person, place }) =>
        isChosen(place) || (drawn.isNear(place) && (isBroughtOut || person.isBridge || person.size * scale >= LEGIBLE)),
    )
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_NAMES)
    .map(({ person }) => person);
};

const paintNames = (
  over: SVGSVGElement,
  scene: Scene,
  ink: MapInk,
  drawn: DrawnMap,
  centres: readonly { readonly x: number; readonly y: number }[],
  brought: Brought,
): void => {
  const scale = drawn.scale();
  const communities = scene.communities.map((community, place) =>
    communityLabel(community, centres[place] ?? { x: 0, y: 0 }, community.radius * scale, scene.level),
  );
  const people = namedPeople(scene, drawn, scale, brought).map((person): Label => {
    const { x, y } = drawn.pixelOf(person);
    return { text: person.name, x, y: y - person.size * scale - 5, size: 11.5 };
  });
  const labels = brought.focus?.kind === 'person' ? [...people, ...communities] : [...communities, ...people];
  const fits = placeLabels(labels, over.clientWidth);
  for (const [place, label] of labels.entries()) {
    if (!fits[place]) continue;
    const isPerson = people.includes(label);
    const halo = { stroke: ink.surface, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
    const letters = {
      'font-size': label.size,
      'font-weight': isPerson ? 500 : 600,
      'text-anchor': 'middle',
      fill: isPerson ? ink.soft : ink.text,
    };
    element('text', { x: label.x, y: label.y, ...letters, ...halo }, over).textContent = label.text;
  }
};
