/** How the graph is read, whoever holds it: nobody downstream needs to know graphology. */
import type { GraphEdge, GraphNode, NodeType } from './graph.js';

/** Read-only view of a graph. Iteration is by id, ascending. */
export interface GraphView {
  node(id: string): GraphNode | null;
  nodes(type?: NodeType): Iterable<GraphNode>;
  /** Edges that leave the node, by id. */
  edgesFrom(id: string): readonly GraphEdge[];
  /** Edges that arrive at the node, by id. */
  edgesTo(id: string): readonly GraphEdge[];
  edges(): Iterable<GraphEdge>;
}
