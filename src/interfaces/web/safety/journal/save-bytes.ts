/** Hands bytes to the browser as a file to keep. */
export const saveBytes = (filename: string, mediaType: string, bytes: BlobPart): void => {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
