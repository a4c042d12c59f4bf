import { numberWords } from '../../words/number-words.ts';
import { brokenInto, type Label, LINE, placeLabels } from './label-placing.ts';
import type { MapInk } from './map-ink.ts';
import type { Scene, SceneCommunity, ScenePerson } from './map-scene.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0) ?? 38};`);

const rounded = (number: number): string => number.toFixed(1);

/** How large a picture is, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** From the layout's measure to pixels; the layout's y points up, as sigma draws it. */
interface Placing {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly scale: number;
}

const AIR = 26;

export const placingIn = ({ bounds }: Scene, { width, height }: Frame): Placing => {
  const scale = Math.min((width - 2 * AIR) / bounds.width, (height - 2 * AIR) / bounds.height);
  const [left, top] = [(width - bounds.width * scale) / 2, (height - bounds.height * scale) / 2];
  return {
    scale,
    x: (value) => (value - bounds.left) * scale + left,
    y: (value) => height - ((value - bounds.top) * scale + top),
  };
};

/** A frame as high as the scene needs at a width. */
export const frameFor = ({ bounds }: Scene, width: number): Frame => ({
  width,
  height: Math.round(((width - 2 * AIR) * bounds.height) / bounds.width) + 2 * AIR,
});

/**
 * A scene as an SVG document of its own: for keeping, and for browsers without WebGL. It needs no styles: the page's
 * policy forbids them within.
 */
export const sceneSvg = (scene: Scene, ink: MapInk, frame: Frame, title: string): string => {
  const at = placingIn(scene, frame);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}" font-family="Inter Variable, Inter, system-ui, sans-serif">`,
    `<title>${escaped(title)}</title><rect width="${frame.width}" height="${frame.height}" fill="${ink.surface}"/>`,
    ...(scene.level === 'communities' ? linksSvg(scene, at, ink) : []),
    ...scene.communities.map((community) => discSvg(community, at, scene.level, ink)),
    ...(scene.level === 'people' ? tiesSvg(scene, at, ink) : []),
    ...gapsSvg(scene, at, ink),
    ...scene.people.map((person) => personSvg(person, at, ink)),
    ...labelsSvg(scene, at, ink, frame),
    '</svg>',
  ].join('\n');
};

const discSvg = (community: SceneCommunity, { x, y, scale }: Placing, level: Scene['level'], ink: MapInk): string => {
  const circle = `cx="${rounded(x(community.x))}" cy="${rounded(y(community.y))}" r="${rounded(community.radius * scale)}"`;
  const paint = `fill="${community.colour}" stroke="${community.colour}"`;
  return level === 'communities'
    ? `<circle ${circle} fill="${ink.surface}"/><circle data-community="${escaped(community.id)}" ${circle} ${paint} fill-opacity="0.2" stroke-width="1.5"/>`
    : `<circle data-community="${escaped(community.id)}" ${circle} ${paint} fill-opacity="0.08" stroke-opacity="0.25"/>`;
};

interface Point {
  readonly x: number;
  readonly y: number;
}

const line = (one: Point | undefined, other: Point | undefined, { x, y }: Placing, paint: string): string =>
  one && other
    ? `<line x1="${rounded(x(one.x))}" y1="${rounded(y(one.y))}" x2="${rounded(x(other.x))}" y2="${rounded(y(other.y))}" ${paint}/>`
    : '';

const linksSvg = (scene: Scene, at: Placing, ink: MapInk): string[] =>
  scene.links.map(({ one, other, width }) =>
    line(
      scene.communities[one],
      scene.communities[other],
      at,
      `stroke="${ink.edge}" stroke-opacity="0.3" stroke-width="${rounded(0.5 + 6 * width)}"`,
    ),
  );

const tiesSvg = (scene: Scene, at: Placing, ink: MapInk): string[] =>
  scene.ties.map(({ one, other, kind }) =>
    line(
      scene.people[one],
      scene.people[other],
      at,
      kind === 'bridge'
        ? `stroke="${ink.accent}" stroke-opacity="0.5" stroke-width="1.2"`
        : `stroke="${ink.edge}" stroke-opacity="${kind === 'within' ? 0.22 : 0.14}" stroke-width="0.7"`,
    ),
  );

/** From rim to rim, so that the dashes do not cross the communities. */
export const gapEnds = (one: SceneCommunity, other: SceneCommunity): readonly [Point, Point] => {
  const distance = Math.hypot(other.x - one.x, other.y - one.y) || 1;
  const [ux, uy] = [(other.x - one.x) / distance, (other.y - one.y) / distance];
  return [
    { x: one.x + ux * one.radius, y: one.y + uy * one.radius },
    { x: other.x - ux * other.radius, y: other.y - uy * other.radius },
  ];
};

const gapsSvg = (scene: Scene, at: Placing, ink: MapInk): string[] =>
  scene.gaps.map(({ one, other }) => {
    const [from, to] = [scene.communities[one], scene.communities[other]];
    if (!from || !to) return '';
    const paint = `stroke="${ink.soon}" stroke-width="2.5" stroke-dasharray="1 7" stroke-linecap="round"`;
    return line(...gapEnds(from, to), at, paint);
  });

const personSvg = (person: ScenePerson, { x, y, scale }: Placing, ink: MapInk): string =>
  `<circle data-person="${escaped(person.id)}" cx="${rounded(x(person.x))}" cy="${rounded(y(person.y))}" r="${rounded(Math.max(1, person.size * scale))}" fill="${person.colour}"${person.isBridge ? ` stroke="${ink.text}" stroke-width="1.8"` : ''}><title>${escaped(person.name)}</title></circle>`;

const text = (label: Label, fill: string, halo: string, weight: number): string =>
  label.text
    .split('\n')
    .map(
      (row, place) =>
        `<text x="${rounded(label.x)}" y="${rounded(label.y + place * LINE * label.size)}" font-size="${label.size}" font-weight="${weight}" text-anchor="middle" fill="${fill}" stroke="${halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke" pointer-events="none">${escaped(row)}</text>`,
    )
    .join('');

/** Pixels a community's radius needs for its name not to cover it; the table names the others. */
const SMALLEST_NAMED = 26;

/** Where a community's name stands: in the middle of it, or over it where its people are drawn. */
export const communityLabel = (
  community: SceneCommunity,
  centre: Point,
  radius: number,
  level: Scene['level'],
): Label => {
  if (level === 'people') return { text: community.name, x: centre.x, y: centre.y - radius - 7, size: 14 };
  if (radius < SMALLEST_NAMED) return { text: '', x: centre.x, y: centre.y, size: 1 };
  const size = radius > 36 ? 14 : 12;
  const rows = brokenInto(community.name, Math.max(13, Math.floor((2 * radius) / (size * 0.56))));
  const top = centre.y - ((rows.length - 1) * LINE * size) / 2 - 2;
  return { text: rows.join('\n'), x: centre.x, y: top, size, lines: 1 };
};

const labelsSvg = (scene: Scene, { x, y, scale }: Placing, ink: MapInk, frame: Frame): string[] => {
  const communities = scene.communities.map((community) =>
    communityLabel(community, { x: x(community.x), y: y(community.y) }, community.radius * scale, scene.level),
  );
  const bridges = scene.people
    .filter(({ isBridge }) => isBridge)
    .map((person) => ({
      text: person.name,
      x: x(person.x),
      y: y(person.y) - person.size * scale - 4,
      size: 11,
    }));
  const fits = placeLabels([...communities, ...bridges], frame.width);
  return [
    ...communities.map((label, place) => {
      if (!fits[place] || label.text === '') return '';
      const rows = label.text.split('\n').length;
      const count = {
        ...label,
        y: label.y + rows * LINE * label.size,
        size: 12,
        text: numberWords(scene.communities[place]?.people ?? 0),
      };
      return (
        text(label, ink.text, ink.surface, 600) +
        (scene.level === 'communities' ? text(count, ink.soft, ink.surface, 400) : '')
      );
    }),
    ...bridges.map((label, place) => (fits[communities.length + place] ? text(label, ink.soft, ink.surface, 500) : '')),
  ];
};
