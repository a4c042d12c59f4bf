const isSource = import.meta.url.endsWith('.ts');

/**
 * Where a worker's entry lies: beside this file among the sources; in the built program, where all files lie in one
 * folder, beside whichever file this has become part of.
 */
export const workerAddress = (name: string): URL => new URL(`${name}${isSource ? '.ts' : '.js'}`, import.meta.url);
