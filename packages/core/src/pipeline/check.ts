/** Proves that every link shows its words: goes back to the sources and looks. */
import { evidenceMissing, evidenceUntrue, sourceMissing } from '../model/complaint.js';
import type { Complaint, Outcome } from '../model/complaint.js';
import type { Evidence } from '../model/evidence.js';
import type { GraphEdge, GraphNode } from '../model/graph.js';
import { byCodeUnit } from '../model/order.js';
import type { GraphView } from '../model/view.js';
import { withoutColumns } from '../stages/layout/columns.js';
import { isMaskOf } from '../stages/resolve/mask.js';

/** How much was looked at. */
export interface Checked {
  readonly nodes: number;
  readonly edges: number;
  readonly evidence: number;
  readonly sources: number;
}

interface Claim {
  readonly of: string;
  readonly evidence: Evidence;
}

/** Decoded text of a source by its name; null where there is none. */
export type ReadSource = (name: string) => Promise<string | null>;

/** Checks the whole graph, one source after the other, so that only one text is in memory at a time. */
export async function check(view: GraphView, readSource: ReadSource): Promise<Outcome<Checked>> {
  const complaints: Complaint[] = [];
  const claims = new Map<string, Claim[]>();
  let [nodes, edges, evidence] = [0, 0, 0];
  const claim = (of: string, list: readonly Evidence[]) => {
    for (const item of list) {
      evidence++;
      const known = claims.get(item.source);
      if (known === undefined) claims.set(item.source, [{ of, evidence: item }]);
      else known.push({ of, evidence: item });
    }
  };
  for (const node of view.nodes()) {
    nodes++;
    const list = evidenceOfNode(node);
    if (list.length === 0) complaints.push(evidenceMissing(`node ${node.id}`));
    claim(`node ${node.id}`, list);
  }
  for (const edge of view.edges()) {
    edges++;
    if (needsWords(edge) && edge.evidence.length === 0) complaints.push(evidenceMissing(`edge ${edge.id}`));
    claim(`edge ${edge.id}`, edge.evidence);
  }
  for (const [source, list] of [...claims].sort(([a], [b]) => byCodeUnit(a, b))) {
    const text = await readSource(source);
    if (text === null) complaints.push(sourceMissing(source));
    else {
      const read = withoutColumns(text);
      for (const { of, evidence: item } of list) complaints.push(...flawsOf(of, item, read));
    }
  }
  return { value: { nodes, edges, evidence, sources: claims.size }, complaints };
}

/** An article is its own evidence: it must stand in the source where it says, whatever its clean text is. */
function evidenceOfNode(node: GraphNode): readonly Evidence[] {
  if (node.type !== 'article') return node.evidence;
  return [{ source: node.source, article: node.index, span: node.span, words: '', marks: [] }];
}

/** What the official list of divisions says needs no words. */
const needsWords = (edge: GraphEdge): boolean =>
  !((edge.type === 'within' || edge.type === 'partOf') && edge.basis === 'divisions');

function flawsOf(of: string, { source, span, words, marks }: Evidence, text: string): Complaint[] {
  if (span.to > text.length) return [evidenceUntrue(of, source, span, `the source ends at ${text.length}`)];
  if (words === '') return [];
  const original = text.slice(span.from, span.to);
  if (!isMaskOf(words, original))
    return [evidenceUntrue(of, source, span, `it reads "${original}" there, not "${words}"`)];
  const outside = marks.find((mark) => mark.from > mark.to || mark.to > words.length);
  return outside === undefined ? [] : [evidenceUntrue(of, source, span, 'a mark lies outside the words')];
}
