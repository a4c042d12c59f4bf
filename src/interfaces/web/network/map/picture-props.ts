import type { MapInk } from './map-ink.ts';
import type { Scene } from './map-scene.ts';
import type { MapFocus } from './map-selection.ts';

/** What the buttons beside a picture do to it. */
export interface PictureControls {
  zoom(step: 'in' | 'out' | 'all'): void;
}

export interface PictureProps {
  readonly scene: Scene;
  readonly ink: MapInk;
  readonly title: string;
  readonly focus: MapFocus | null;
  readonly onFocus: (focus: MapFocus | null) => void;
  /** Hands over what steers the picture; null when it is gone. */
  readonly onControls: (controls: PictureControls | null) => void;
  /** The picture cannot be drawn this way. */
  readonly onTrouble: () => void;
}
