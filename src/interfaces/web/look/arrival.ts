/** Whether one has just come to a page and not yet begun to do anything there. */
let isArriving = false;

export const arrive = (): void => {
  isArriving = true;
};
export const settle = (): void => {
  isArriving = false;
};
export const hasJustArrived = (): boolean => isArriving;
