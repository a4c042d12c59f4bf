import * as z from 'zod';

const value = z.number().nullable();

/** What is answered of a measured network. Undefined values, such as the constraint of someone without ties, are null. */
export const analysisAnswer = z.object({
  file: z.string().describe('Name of the file'),
  format: z.enum(['csv', 'graphml', 'gexf', 'pajek']).describe('What the file was read as'),
  graph: z.object({
    nodes: z.int(),
    edges: z.int().describe('Ties, or arcs where directed, after loops were dropped and parallel ones summed'),
    directed: z.boolean(),
    weighted: z.boolean(),
    isolates: z.int().describe('Nodes without a single tie'),
  }),
  nodes: z
    .array(z.object({ id: z.string() }).catchall(z.union([z.number(), z.string(), z.null()])))
    .describe('Each node with its values by measure, and its community by each method'),
  graphMeasures: z.record(z.string(), value).describe('Measures of the whole'),
  communities: z
    .record(z.string(), z.object({ count: z.int(), modularity: z.number(), sizes: z.array(z.int()) }))
    .describe('Divisions by method; sizes of the largest communities first, at most a hundred'),
  leftOut: z.array(z.object({ measure: z.string(), reason: z.string() })).describe('Measures not taken, and why'),
  timings: z
    .record(z.string(), z.number())
    .optional()
    .describe('Milliseconds by measure; Burt’s measures are one figure'),
  notes: z.array(z.string()).describe('What the file holds beside the network, and what was made of it'),
  problems: z
    .array(z.object({ file: z.string(), line: z.int(), reason: z.string(), text: z.string() }))
    .describe('What could not be read, the first thousand; line 0 where there is no place'),
  problemCount: z.int(),
});
export type AnalysisAnswer = z.output<typeof analysisAnswer>;
