import { createShared } from '../api/shared-value.ts';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'trouble';
  readonly action?: { readonly label: string; readonly run: () => void };
}

const longestShown = 7_000;
let count = 0;

export const toasts = createShared<readonly Toast[]>([]);

export const dismissToast = (id: number): void => toasts.set(toasts.get().filter((toast) => toast.id !== id));

/** Says something at the foot of the page for a while; three at once are enough. */
export const say = (text: string, options: { tone?: Toast['tone']; action?: Toast['action'] } = {}): void => {
  count += 1;
  const toast = {
    id: count,
    text,
    tone: options.tone ?? 'plain',
    ...(options.action ? { action: options.action } : {}),
  } as Toast;
  toasts.set([...toasts.get().slice(-2), toast]);
  setTimeout(() => dismissToast(toast.id), longestShown);
};
