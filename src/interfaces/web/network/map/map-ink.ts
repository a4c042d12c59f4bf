import { useSyncExternalStore } from 'react';

/** The colours of the page as canvases and files need them: written out. */
export interface MapInk {
  readonly page: string;
  readonly surface: string;
  readonly text: string;
  readonly soft: string;
  readonly faint: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly soon: string;
  readonly circles: readonly string[];
}

const CIRCLES = 10;
const names = ['page', 'surface', 'text', 'soft', 'faint', 'line', 'edge', 'accent', 'soon'] as const;

const hex = (part: string | undefined): string =>
  Math.max(0, Math.min(255, Math.round(Number(part ?? 0))))
    .toString(16)
    .padStart(2, '0');

/** One colour laid over another, both as `#rrggbb`: graphics cards blend many thin transparent lines badly. */
export const laidOver = (colour: string, ground: string, part: number): string => {
  const parts = (text: string) => [1, 3, 5].map((from) => Number.parseInt(text.slice(from, from + 2), 16));
  const under = parts(ground);
  return `#${parts(colour)
    .map((value, place) => hex(String(value * part + (under[place] ?? 0) * (1 - part))))
    .join('')}`;
};

/** Resolves tokens by letting the browser colour something out of sight. */
const readInk = (): MapInk => {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(--${token})`;
    const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
    return `#${hex(red)}${hex(green)}${hex(blue)}`;
  };
  const ink = Object.fromEntries(names.map((name) => [name, read(name)])) as Omit<
    Record<keyof MapInk, string>,
    'circles'
  >;
  const circles = Array.from({ length: CIRCLES }, (_, place) => read(`circle-${place + 1}`));
  probe.remove();
  return { ...ink, circles };
};

let ink: MapInk | null = null;

const subscribe = (listener: () => void): (() => void) => {
  const renew = () => {
    ink = null;
    listener();
  };
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', renew);
  const chosen = new MutationObserver(renew);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    scheme.removeEventListener('change', renew);
    chosen.disconnect();
    ink = null;
  };
};

/** The colours of the theme on the page, read anew when it changes. */
export const useMapInk = (): MapInk => useSyncExternalStore(subscribe, () => (ink ??= readInk()));
