import { UndirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { laidOver, type MapInk } from './map-ink.ts';
import type { Scene } from './map-scene.ts';

/** A point on the picture in pixels from its corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** The picture of a scene, drawn by the graphics card. */
export interface DrawnMap {
  show(scene: Scene, ink: MapInk): void;
  /** Brings out one person, or nobody, with those they know. */
  bringOut(place: number | null): void;
  /** Whether somebody is brought out, or knows who is; everybody where nobody is. */
  isNear(place: number): boolean;
  /** Where a point of the layout is on the picture, and how many pixels one unit of it takes. */
  pixelOf(point: Pixel): Pixel;
  scale(): number;
  zoom(step: 'in' | 'out' | 'all'): void;
  /** Moves the view so that a point is on it. */
  reveal(point: Pixel): void;
  close(): void;
}

interface MapEvents {
  readonly onPerson: (place: number) => void;
  /** The pointer is over a person, or over none. */
  readonly onHover: (place: number | null) => void;
  /** A click on no person, at a point of the layout. */
  readonly onGround: (point: Pixel) => void;
  /** After everything that moves the picture. */
  readonly onDrawn: () => void;
  readonly isCalm: boolean;
}

const graphOf = (scene: Scene, ink: MapInk): UndirectedGraph => {
  const graph = new UndirectedGraph();
  for (const [place, person] of scene.people.entries())
    graph.addNode(place, {
      x: person.x,
      y: person.y,
      size: person.size,
      color: person.colour,
      zIndex: person.isBridge ? 2 : 1,
    });
  const paint = {
    within: { color: laidOver(ink.edge, ink.surface, 0.2), size: 0.04, zIndex: 0 },
    between: { color: laidOver(ink.edge, ink.surface, 0.13), size: 0.04, zIndex: 0 },
    bridge: { color: laidOver(ink.accent, ink.surface, 0.26), size: 0.08, zIndex: 1 },
  };
  for (const { one, other, kind } of scene.ties) if (one !== other) graph.mergeEdge(one, other, { ...paint[kind] });
  return graph;
};

/** The box the view is fitted to: the layout's own, so that filters and days do not move the picture. */
const boxOf = ({ bounds }: Scene) => {
  const air = 0.06 * Math.max(bounds.width, bounds.height);
  return {
    x: [bounds.left - air, bounds.left + bounds.width + air] as [number, number],
    y: [bounds.top - air, bounds.top + bounds.height + air] as [number, number],
  };
};

/** Begins to draw into a container. Throws where the browser has no WebGL. */
export const drawWithSigma = (container: HTMLElement, events: MapEvents): DrawnMap => {
  let graph = new UndirectedGraph();
  let ink: MapInk | null = null;
  let broughtOut: number | null = null;
  const isNear = (node: string): boolean =>
    broughtOut === null || Number(node) === broughtOut || graph.areNeighbors(node, broughtOut);
  const sigma = new Sigma(graph, container, {
    // Names are set by the overlay, which keeps them clear of each other and of the communities' own.
    renderLabels: false,
    zIndex: true,
    itemSizesReference: 'positions',
    minEdgeThickness: 1.3,
    minCameraRatio: 0.03,
    maxCameraRatio: 2,
    stagePadding: 6,
    hideEdgesOnMove: false,
    allowInvalidContainer: true,
    nodeReducer: (node, data) => {
      if (isNear(node)) return broughtOut === null ? data : { ...data, zIndex: 3 };
      return { ...data, color: ink?.line ?? '#999999', zIndex: 0 };
    },
    edgeReducer: (edge, data) => {
      if (broughtOut === null) return data;
      const [one, other] = graph.extremities(edge);
      return Number(one) === broughtOut || Number(other) === broughtOut
        ? { ...data, color: ink?.accent ?? '#000000', size: 0.14, zIndex: 2 }
        : { ...data, hidden: true };
    },
    defaultDrawNodeHover: (context, data) => {
      context.beginPath();
      context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
      context.strokeStyle = ink?.text ?? '#000000';
      context.lineWidth = 2;
      context.stroke();
    },
  });
  sigma.on('clickNode', ({ node }) => events.onPerson(Number(node)));
  sigma.on('enterNode', ({ node }) => events.onHover(Number(node)));
  sigma.on('leaveNode', () => events.onHover(null));
  sigma.on('clickStage', ({ event }) => events.onGround(sigma.viewportToGraph(event)));
  sigma.on('afterRender', events.onDrawn);
  const camera = sigma.getCamera();
  const move = (state: Parameters<typeof camera.setState>[0]): void => {
    if (events.isCalm) camera.setState(state);
    else void camera.animate(state, { duration: 220 });
  };
  return {
    show: (scene, newInk) => {
      ink = newInk;
      graph = graphOf(scene, newInk);
      broughtOut = null;
      sigma.setCustomBBox(boxOf(scene));
      sigma.setGraph(graph);
    },
    bringOut: (place) => {
      broughtOut = place;
      sigma.refresh({ skipIndexation: true });
    },
    isNear: (place) => isNear(String(place)),
    pixelOf: (point) => sigma.graphToViewport(point),
    scale: () => {
      const [one, other] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1, y: 0 })];
      return Math.hypot(other.x - one.x, other.y - one.y);
    },
    zoom: (step) => {
      const { ratio } = camera;
      if (step === 'all') move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
      else move({ ratio: camera.getBoundedRatio(step === 'in' ? ratio / 1.5 : ratio * 1.5) });
    },
    reveal: (point) => {
      const { x, y } = sigma.graphToViewport(point);
      const { width, height } = sigma.getDimensions();
      const air = 40;
      if (x > air && y > air && x < width - air && y < height - air) return;
      const framed = sigma.viewportToFramedGraph({ x, y });
      move({ x: framed.x, y: framed.y });
    },
    close: () => sigma.kill(),
  };
};
