import type { NamedGraph } from '../named-graph.ts';

/** A network on its way out, with what is to be said of its nodes beside their names. */
export interface OutgoingNetwork extends NamedGraph {
  readonly columns: readonly NodeColumn[];
}

/** One value per node; null where there is none. */
export interface NodeColumn {
  readonly name: string;
  readonly type: 'number' | 'text';
  value(node: number): number | string | null;
}

/** Calls with every tie once, from the lower node, or with every arc. */
export function* outgoingEdges({
  graph,
}: NamedGraph): Generator<{ source: number; target: number; weight: number | undefined }> {
  for (let source = 0; source < graph.nodeCount; source += 1) {
    for (let arc = graph.offsets[source]!; arc < graph.offsets[source + 1]!; arc += 1) {
      const target = graph.targets[arc]!;
      if (graph.directed || target > source) yield { source, target, weight: graph.weights?.[arc] };
    }
  }
}
