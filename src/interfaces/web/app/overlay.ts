import { createShared } from '../api/shared-value.ts';

export interface OverlayPerson {
  readonly id: string;
  readonly fullName: string;
}

/** The one dialog over the page, loaded when first asked for. */
export type Overlay =
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'log'; readonly person?: OverlayPerson | undefined; readonly channel?: string }
  | { readonly kind: 'note'; readonly person?: OverlayPerson | undefined }
  | { readonly kind: 'add-person'; readonly name?: string };

export const overlay = createShared<Overlay | null>(null);

/** The person the page is about, whom `c` and `n` then mean. */
export const personInView = createShared<OverlayPerson | null>(null);

export const openOverlay = (next: Overlay): void => overlay.set(next);
export const closeOverlay = (): void => overlay.set(null);
export const openLog = (person = personInView.get() ?? undefined): void => openOverlay({ kind: 'log', person });
export const openNote = (person = personInView.get() ?? undefined): void => openOverlay({ kind: 'note', person });
