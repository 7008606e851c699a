/** The graph as GEXF 1.3, for Gephi and its kin. */
import type { GraphEdge, GraphNode } from '../../model/graph.js';
import type { GraphView } from '../../model/view.js';
import { windowOf } from '../../model/window.js';

/** One column of a table of attributes: how it is called and what a thing has in it. */
interface Column<T> {
  readonly title: string;
  readonly valueOf: (thing: T) => string | null;
}

const column = <T>(title: string, valueOf: (thing: T) => string | null): Column<T> => ({ title, valueOf });

const nodeColumns: readonly Column<GraphNode>[] = [
  column('type', (node) => node.type),
  column('kind', (node) => ('kind' in node ? node.kind : 'class' in node ? node.class : null)),
  column('aliases', (node) => ('aliases' in node ? node.aliases.join(' | ') : null)),
  column('date', (node) => ('date' in node ? node.date : null)),
  column('jurisdiction', (node) =>
    'jurisdiction' in node ? node.jurisdiction : 'within' in node ? node.within : null,
  ),
  column('url', (node) => ('url' in node ? node.url : null)),
];

const edgeColumns: readonly Column<GraphEdge>[] = [
  column('type', (edge) => edge.type),
  column('title', (edge) => ('title' in edge ? edge.title : null)),
  column('status', (edge) => ('status' in edge ? edge.status : null)),
  column('role', (edge) => ('role' in edge ? edge.role : null)),
  column('basis', (edge) => ('basis' in edge ? edge.basis : null)),
  column('since', (edge) => ('observedOn' in edge ? windowOf(edge.observedOn).since : null)),
  column('until', (edge) => ('observedOn' in edge ? windowOf(edge.observedOn).until : null)),
  column('after', (edge) => ('after' in edge ? edge.after : null)),
  column('before', (edge) => ('before' in edge ? edge.before : null)),
  column('words', (edge) => edge.evidence[0]?.words ?? null),
  column('source', (edge) => edge.evidence[0]?.source ?? null),
];

/** A document without a date of making, so that the same graph is the same text. */
export function exportGexf(view: GraphView): string {
  const nodes = [...view.nodes()].map((node) =>
    element(
      'node',
      [
        ['id', node.id],
        ['label', node.name],
      ],
      values(node, nodeColumns),
    ),
  );
  const edges = [...view.edges()].map((edge) =>
    element(
      'edge',
      [
        ['id', edge.id],
        ['source', edge.source],
        ['target', edge.target],
        ['kind', edge.type],
        ['label', labelOf(edge)],
      ],
      values(edge, edgeColumns),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<graph mode="static" defaultedgetype="directed">',
    tableOf('node', nodeColumns),
    tableOf('edge', edgeColumns),
    `<nodes>\n${nodes.join('')}</nodes>`,
    `<edges>\n${edges.join('')}</edges>`,
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

const labelOf = (edge: GraphEdge): string => ('title' in edge ? edge.title : 'role' in edge ? edge.role : edge.type);

const tableOf = <T>(of: string, columns: readonly Column<T>[]): string =>
  `<attributes class="${of}">${columns.map(({ title }, i) => `<attribute id="${i}" title="${title}" type="string"/>`).join('')}</attributes>`;

const values = <T>(thing: T, columns: readonly Column<T>[]): string =>
  columns
    .map(({ valueOf }, i) => {
      const value = valueOf(thing);
      return value === null || value === '' ? '' : `<attvalue for="${i}" value="${escape(value)}"/>`;
    })
    .join('');

function element(name: string, attributes: readonly (readonly [string, string])[], attvalues: string): string {
  const open = attributes.map(([key, value]) => ` ${key}="${escape(value)}"`).join('');
  return `<${name}${open}><attvalues>${attvalues}</attvalues></${name}>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Characters that XML cannot carry, lone surrogates among them, are dropped. */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\n\r\t]/gu, (character) => entities[character] as string);
