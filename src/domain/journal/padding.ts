const SMALLEST = 2048;
const LARGEST_POWER = 64 * 1024;

/**
 * The size to which so many bytes are filled up, because age does not hide lengths. Powers of two up to 64 KiB; above
 * that PADMÉ (Nikitin et al., 2019), which adds 12 % at most and tells only the order of magnitude.
 */
export const paddedSize = (bytes: number): number => {
  if (bytes <= SMALLEST) return SMALLEST;
  const exponent = Math.floor(Math.log2(bytes));
  if (bytes <= LARGEST_POWER) return 2 ** (Number.isInteger(Math.log2(bytes)) ? exponent : exponent + 1);
  const step = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1));
  return Math.ceil(bytes / step) * step;
};
