/** The graph as graphology's own JSON, for whoever goes on in JavaScript. */
import type { GraphView } from '../../model/view.js';

/** A serialised graph that `graph.import` reads: multi, directed, all attributes kept. */
export function exportGraphologyJson(view: GraphView): string {
  const nodes = [...view.nodes()].map((node) => ({ key: node.id, attributes: node }));
  const edges = [...view.edges()].map((edge) => ({
    key: edge.id,
    source: edge.source,
    target: edge.target,
    attributes: edge,
  }));
  const graph = { options: { type: 'directed', multi: true, allowSelfLoops: true }, attributes: {}, nodes, edges };
  return `${JSON.stringify(graph)}\n`;
}
