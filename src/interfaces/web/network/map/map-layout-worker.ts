import { layOutMap, type LayoutRequest } from './map-layout.ts';

/** Lays maps out off the page's thread; answers carry the number of their question. */
self.onmessage = ({ data }: MessageEvent<{ readonly turn: number; readonly request: LayoutRequest }>) => {
  const layout = layOutMap(data.request);
  self.postMessage({ turn: data.turn, layout }, { transfer: [layout.x.buffer, layout.y.buffer] });
};
