import type { DraftKind } from '../../../domain/drafts/draft-kinds.ts';
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
  | {
      readonly kind: 'write';
      readonly person?: OverlayPerson | undefined;
      readonly draftKind?: DraftKind | undefined;
      readonly draft?: string | undefined;
    }
  | { readonly kind: 'add-person'; readonly name?: string };

export const overlay = createShared<Overlay | null>(null);

/** The person the page is about, whom `c` and `n` then mean. */
export const personInView = createShared<OverlayPerson | null>(null);

export const openOverlay = (next: Overlay): void => overlay.set(next);
export const closeOverlay = (): void => overlay.set(null);
export const openLog = (person = personInView.get() ?? undefined): void => openOverlay({ kind: 'log', person });
export const openNote = (person = personInView.get() ?? undefined): void => openOverlay({ kind: 'note', person });
/** Opens the panel to write in: to somebody, for something, or with a draft to go on with. */
export const openWrite = (
  person = personInView.get() ?? undefined,
  more: { readonly draftKind?: DraftKind; readonly draft?: string } = {},
): void => openOverlay({ kind: 'write', person, ...more });
