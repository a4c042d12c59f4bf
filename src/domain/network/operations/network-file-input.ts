import * as z from 'zod';

/** Fields that every operation on a network file takes. */
export const networkFileFields = {
  nodes: z
    .string()
    .min(1)
    .max(4096)
    .optional()
    .describe(
      'A CSV of the nodes beside it: their ids in the first column, or in one called id, and columns for groups or status',
    ),
  weight: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe(
      'The column of the ties that holds their weights, by its name, or by its number from 1 where a CSV has no header',
    ),
  groups: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('The column of the nodes that says which group each belongs to'),
  status: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('The column of the nodes that holds the standing of their positions, as a number'),
  measures: z
    .array(z.string().max(2000))
    .max(200)
    .optional()
    .describe(
      'Ids of the measures, parted by commas; without it, or as “all”, all that the size of the network allows',
    ),
  seed: z.int().min(0).max(2_147_483_647).default(1).describe('Seeds what is drawn by chance: communities, samples'),
  samples: z.int().min(1).max(10_000_000).default(1024).describe('Sources that sampled betweenness draws'),
};

export const networkFile = z
  .string()
  .min(1)
  .max(4096)
  .describe(
    'A network: a CSV of ties, GraphML, GEXF or Pajek, also packed with gzip; over HTTP, the identifier of an upload',
  );
