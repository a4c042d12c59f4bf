import type { PlotOptions } from '@observablehq/plot';
import { Download } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../look/button.tsx';
import { keepSvg } from './map/keep-picture.ts';
import { type MapInk, useMapInk } from './map/map-ink.ts';

interface ChartProps {
  readonly title: string;
  /** The file's name when it is kept. */
  readonly name: string;
  /** What is drawn, at a width and in the page's colours. The same options must be the same function. */
  readonly options: (Plot: typeof import('@observablehq/plot'), width: number, ink: MapInk) => PlotOptions;
  /** The same in words or as a table. */
  readonly children: ReactNode;
}

/** Draws in a document out of the page and takes the style element out, which the page's policy forbids. */
const drawn = async (options: ChartProps['options'], width: number, ink: MapInk): Promise<SVGSVGElement | null> => {
  const Plot = await import('@observablehq/plot');
  const made = Plot.plot({ ...options(Plot, width, ink), document: document.implementation.createHTMLDocument('') });
  const svg = made.tagName.toLowerCase() === 'svg' ? (made as SVGSVGElement) : made.querySelector('svg');
  for (const style of svg?.querySelectorAll('style') ?? []) style.remove();
  svg?.removeAttribute('style');
  // The picture has one name, and the table says the rest.
  for (const part of svg?.querySelectorAll('[aria-label], [aria-description]') ?? []) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-description');
  }
  return svg ? document.importNode(svg, true) : null;
};

/** A picture of numbers, drawn when first seen, with the same in a table for whoever prefers to read. */
export const Chart = ({ title, name, options, children }: ChartProps) => {
  const box = useRef<HTMLDivElement>(null);
  const ink = useMapInk();
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const own = box.current;
    if (!own) return;
    const watch = new ResizeObserver(() => setWidth(Math.floor(own.clientWidth)));
    watch.observe(own);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    let isGone = false;
    const show = async () => {
      const svg = await drawn(options, width, ink);
      if (isGone || !svg) return;
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', `${title}. The table below says the same.`);
      svg.setAttribute('font-family', 'Inter Variable, Inter, system-ui, sans-serif');
      svg.setAttribute('font-size', '12');
      svg.setAttribute('color', ink.soft);
      box.current?.replaceChildren(svg);
    };
    void show();
    return () => {
      isGone = true;
    };
  }, [width, ink, options, title]);
  const keep = () => {
    const svg = box.current?.querySelector('svg');
    if (svg) keepSvg(name, new XMLSerializer().serializeToString(svg));
  };
  return (
    <figure className="min-w-0">
      <figcaption className="flex items-center justify-between gap-3">
        <span className="font-semibold">{title}</span>
        <Button size="small" variant="quiet" onClick={keep} aria-label={`Keep the chart “${title}” as SVG`}>
          <Download size={14} aria-hidden /> SVG
        </Button>
      </figcaption>
      <div ref={box} className="mt-2 min-h-52 [&_svg]:h-auto [&_svg]:max-w-full" />
      <details className="mt-1 text-second">
        <summary className="text-accent">As a table</summary>
        <div className="mt-2 overflow-x-auto">{children}</div>
      </details>
    </figure>
  );
};
