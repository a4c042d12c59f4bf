import { darkModules, moduleCount } from './qr-modules.ts';

/** A QR code that a camera reads: dark on light, whatever the theme. */
export const QrPicture = ({ drawing, label }: { readonly drawing: string; readonly label: string }) => {
  const size = moduleCount(drawing);
  const path = darkModules(drawing)
    .filter(({ y }) => y < size)
    .map(({ x, y }) => `M${x} ${y}h1v1h-1z`)
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="mt-4 w-64 max-w-full"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
