/** Hands something to the browser as a file to keep. */
const keep = (filename: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' });

export const keepSvg = (name: string, svg: string): void => keep(`${name}.svg`, svgBlob(svg));

/** Dots per pixel: sharp on paper too. */
const SHARPNESS = 2;

/** Draws an SVG document as pixels and keeps it. Fails where the browser cannot draw it. */
export const keepPng = async (name: string, svg: string): Promise<void> => {
  const address = URL.createObjectURL(svgBlob(svg));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * SHARPNESS;
    canvas.height = picture.naturalHeight * SHARPNESS;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!drawn) throw new Error('The browser gave no picture.');
    keep(`${name}.png`, drawn);
  } finally {
    URL.revokeObjectURL(address);
  }
};
