/** Small graphs of every kind, made at random for fast-check, and what a slow and simple search finds in them. */
import fc from 'fast-check';
import type { EventNode, GraphEdge, GraphNode } from '../../packages/core/src/model/graph.js';
import { isDuring } from '../../packages/core/src/model/during.js';
import { article, event, holds, involved, organisation, person, plain, says, tookPart } from './view.js';

export interface SmallGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What a way may lead through. */
export interface Asked {
  readonly through: readonly GraphNode['type'][];
  readonly onlyActs: boolean;
  readonly since: string | null;
  readonly until: string | null;
}

const people = [...'甲乙丙丁戊己'].map((name) => person(`${name}一`));
const bodies = [...'东西南'].map((name) => organisation(`${name}街道`));
const report = article('z.txt', 0, { text: '各人到会' });
const words = says(report, report.text);
const dates = ['2019-03-01', '2020-05-04', '2021', null] as const;

const happening = fc.record({
  date: fc.constantFrom(...dates),
  there: fc.uniqueArray(fc.nat({ max: people.length - 1 }), { maxLength: 4 }),
  bodies: fc.uniqueArray(fc.nat({ max: bodies.length - 1 }), { maxLength: 1 }),
  isAct: fc.boolean(),
  isApart: fc.boolean(),
});
const post = fc.record({
  who: fc.nat({ max: people.length - 1 }),
  body: fc.nat({ max: bodies.length - 1 }),
  date: fc.constantFrom('2019', '2020-05', '2021-01-01'),
});

const at = <T>(list: readonly T[], i: number): T => list[i] as T;

/** People, bodies, posts and events; of an event's first two people nothing, that they acted together, or that they were apart. */
export const smallGraph: fc.Arbitrary<SmallGraph> = fc
  .record({
    happenings: fc.array(happening, { maxLength: 6 }),
    posts: fc.uniqueArray(post, { maxLength: 4, selector: ({ who, body }) => `${who} ${body}` }),
    isPart: fc.boolean(),
  })
  .map(({ happenings, posts, isPart }) => {
    const parts = happenings.map(({ date, there, bodies: involves, isAct, isApart }, i) => {
      const ids = there.slice(0, 2).map((one) => at(people, one).id);
      const pair = ids.length === 2 ? ids.sort() : null;
      const what = event(`会${i}`, date, {
        acts: pair !== null && isAct ? [{ persons: pair, words: '陪同', evidence: [words] }] : [],
        apart: pair !== null && isApart && !isAct ? [[at(pair, 0), at(pair, 1)]] : [],
      });
      const edges = [
        ...there.map((one) => tookPart(at(people, one), what, 'attend', words)),
        ...involves.map((one) => involved(at(bodies, one), what, 'host', words)),
        plain('reportedIn', what, report),
      ];
      return { what, edges };
    });
    const held = posts.map(({ who, body, date }) => holds(at(people, who), at(bodies, body), '主任', [date], words));
    const part = isPart ? [plain('partOf', at(bodies, 0), at(bodies, 1), words)] : [];
    return {
      nodes: [report, ...people, ...bodies, ...parts.map(({ what }) => what)],
      edges: [...parts.flatMap(({ edges }) => edges), ...held, ...part],
    };
  });

export const asked: fc.Arbitrary<Asked> = fc
  .record({
    through: fc.subarray(['person', 'organisation', 'event'] as const, { minLength: 1 }),
    onlyActs: fc.boolean(),
    since: fc.constantFrom(null, null, '2020'),
    until: fc.constantFrom(null, null, '2020-12'),
  })
  .map((one) => one);

/** Edges of the time asked for, both ways, by what they lead from. */
function edgesAsked({ nodes, edges }: SmallGraph, { since, until }: Asked): ReadonlyMap<string, readonly string[]> {
  const during = (date: string | null) => isDuring(date, since, until);
  const dateOf = (id: string) => (nodes.find((node) => node.id === id) as EventNode).date;
  const wanted = edges.filter((edge) => {
    if (edge.type === 'reportedIn') return false;
    if (edge.type === 'holds') return edge.observedOn.some(during);
    return edge.type === 'partOf' || during(dateOf(edge.target));
  });
  const all = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of wanted) {
    all.get(source)?.add(target);
    all.get(target)?.add(source);
  }
  return new Map([...all].map(([id, others]) => [id, [...others]]));
}

/** Every way between the two that comes to nothing twice, as the row of people and bodies on it; each row once. */
export function everyRow(graph: SmallGraph, from: string, to: string, how: Asked): readonly (readonly string[])[] {
  const edges = edgesAsked(graph, how);
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const rows = new Map<string, readonly string[]>();
  const walk = (way: readonly string[]): void => {
    const last = at(way, way.length - 1);
    if (last === to) {
      const row = way.filter((id) => byId.get(id)?.type !== 'event');
      rows.set(row.join(' '), row);
      return;
    }
    for (const next of edges.get(last) ?? []) {
      if (way.includes(next) || (next !== to && !how.through.includes(byId.get(next)?.type ?? 'article'))) continue;
      const over = byId.get(last);
      const before = way[way.length - 2];
      if (over?.type === 'event' && before !== undefined && !didMeet(over, before, next, how)) continue;
      walk([...way, next]);
    }
  };
  walk([from]);
  return [...rows.values()].sort((a, b) => a.length - b.length);
}

/** Whether one post, belonging or event links the two. */
const isStep = (graph: SmallGraph, a: string, b: string, how: Asked): boolean =>
  everyRow(graph, a, b, { ...how, through: how.through.filter((type) => type === 'event') }).length > 0;

/** Steps of the smallest tree that joins them; null where nothing does. */
export function smallestTree(graph: SmallGraph, ids: readonly string[], how: Asked): number | null {
  const between = graph.nodes.filter(
    ({ id, type }) => type !== 'event' && how.through.includes(type) && !ids.includes(id),
  );
  const all = [...ids, ...between.map(({ id }) => id)];
  const steps = new Map(all.map((a) => [a, all.filter((b) => a !== b && isStep(graph, a, b, how))]));
  const sizes = Array.from({ length: 1 << between.length }, (_, set) => {
    const inside = new Set([...ids, ...between.flatMap(({ id }, i) => ((set >> i) & 1 ? [id] : []))]);
    const reached = new Set(ids.slice(0, 1));
    for (const one of reached) for (const other of steps.get(one) ?? []) if (inside.has(other)) reached.add(other);
    return reached.size === inside.size ? inside.size - 1 : Infinity;
  });
  const least = Math.min(...sizes);
  return least === Infinity ? null : least;
}

function didMeet({ acts, apart }: EventNode, a: string, b: string, { onlyActs }: Asked): boolean {
  const has = (ids: readonly string[]) => ids.includes(a) && ids.includes(b);
  return onlyActs ? acts.some(({ persons }) => has(persons)) : !apart.some(has);
}
