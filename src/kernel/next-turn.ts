/** Lets everything else that waits have its turn: long work calls it between steps, so that a page is still answered. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
