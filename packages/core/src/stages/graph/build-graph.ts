/** Entities to a graph of graphology. */
import { MultiDirectedGraph } from 'graphology';
import type { Entities } from '../../model/entity.js';
import type { GraphEdge, GraphNode } from '../../model/graph.js';
import { by } from '../../model/order.js';
import { edgesOf, nodesOf } from './links.js';

/** The graph that this project builds: attributes are whole nodes and edges of the model. */
export type BulletinGraph = MultiDirectedGraph<GraphNode, GraphEdge>;

/** Builds the graph. An edge whose other end is not among the entities is left out. */
export function buildGraph(entities: Entities): BulletinGraph {
  const graph: BulletinGraph = new MultiDirectedGraph<GraphNode, GraphEdge>();
  for (const node of nodesOf(entities).sort(by(({ id }) => id))) graph.addNode(node.id, node);
  for (const edge of edgesOf(entities).sort(by(({ id }) => id))) {
    if (!graph.hasNode(edge.source) || !graph.hasNode(edge.target) || graph.hasEdge(edge.id)) continue;
    graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, edge);
  }
  return graph;
}
