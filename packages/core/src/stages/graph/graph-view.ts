/** The graph as everybody downstream reads it. */
import type { GraphEdge, GraphNode, NodeType } from '../../model/graph.js';
import { by } from '../../model/order.js';
import type { GraphView } from '../../model/view.js';
import type { BulletinGraph } from './build-graph.js';

/** A view of the graph as it is now; sorted once, so later changes of the graph do not show. */
export function viewOf(graph: BulletinGraph): GraphView {
  return viewOver(
    graph.mapNodes((_, attributes) => attributes),
    graph.mapEdges((_, attributes) => attributes),
  );
}

/** A view of these nodes and edges. */
export function viewOver(someNodes: readonly GraphNode[], someEdges: readonly GraphEdge[]): GraphView {
  const nodes = [...someNodes].sort(by(({ id }) => id));
  const edges = [...someEdges].sort(by(({ id }) => id));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [from, to] = [groupBy(edges, 'source'), groupBy(edges, 'target')];
  return {
    node: (id) => byId.get(id) ?? null,
    nodes: (type?: NodeType): Iterable<GraphNode> =>
      type === undefined ? nodes : nodes.filter((node) => node.type === type),
    edgesFrom: (id) => from.get(id) ?? [],
    edgesTo: (id) => to.get(id) ?? [],
    edges: () => edges,
  };
}

function groupBy(edges: readonly GraphEdge[], end: 'source' | 'target'): Map<string, GraphEdge[]> {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const group = groups.get(edge[end]);
    if (group === undefined) groups.set(edge[end], [edge]);
    else group.push(edge);
  }
  return groups;
}
