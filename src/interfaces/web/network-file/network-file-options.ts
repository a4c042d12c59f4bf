/** What is asked about a file, beside the file. */
export interface NetworkFileOptions {
  readonly directed: boolean;
  readonly weight: string;
  readonly groups: string;
}

export const noOptions: NetworkFileOptions = { directed: false, weight: '', groups: '' };

/** The files as the program names them once they are handed over. */
export interface HandedOver {
  readonly file: string;
  readonly nodes: string | undefined;
}

/** The fields that reading and exporting share. Empty ones are left out. */
export const fieldsOf = ({ directed, weight, groups }: NetworkFileOptions, { file, nodes }: HandedOver) => ({
  file,
  directed,
  ...(nodes === undefined ? {} : { nodes }),
  ...(weight.trim() === '' ? {} : { weight: weight.trim() }),
  ...(groups.trim() === '' ? {} : { groups: groups.trim() }),
});

/** How the table is sorted. */
export interface NodeOrder {
  readonly sort: string;
  readonly order: 'highest' | 'lowest';
}

/** More rows than anyone scrolls through; the downloads hold all. */
export const MOST_ROWS = 5000;
