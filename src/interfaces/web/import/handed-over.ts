/** Files dropped on one page for the import page to take up. */
let waiting: readonly File[] = [];

export const handOver = (files: readonly File[]): void => {
  waiting = files;
};

/** Takes them, once. */
export const takeHandedOver = (): readonly File[] => {
  const files = waiting;
  waiting = [];
  return files;
};
