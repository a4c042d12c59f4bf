import { lockSpace } from './private-space.ts';

/** Where quick exit leads: a page that says nothing of this room. */
const NEUTRAL = '/';
const VEIL = 'veil';

/** Covers the page in the same moment, before anything else happens. */
export const cover = (): void => {
  if (document.getElementById(VEIL)) return;
  const veil = document.createElement('div');
  veil.id = VEIL;
  veil.className = 'fixed inset-0 z-[100] bg-page';
  veil.setAttribute('role', 'alert');
  const word = document.createElement('span');
  word.className = 'sr-only';
  word.textContent = 'Loading';
  veil.append(word);
  document.body.append(veil);
};

/**
 * Leaves the room: the page is covered first, then the keys are dropped, then a neutral page is loaded anew, which
 * empties everything that was in memory. The browser's own history is not cleaned; nothing a page does could.
 */
export const quickExit = (): void => {
  cover();
  void lockSpace();
  window.location.replace(NEUTRAL);
};
