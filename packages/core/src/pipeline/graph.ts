/** The right half in a row: facts of any bulletins, in any order, to the graph. */
import type { Facts } from '../model/facts.js';
import type { Outcome } from '../model/complaint.js';
import type { Entities } from '../model/entity.js';
import type { IdentityRules } from '../model/identity-rules.js';
import type { Lexicon } from '../model/knowledge.js';
import type { GraphView } from '../model/view.js';
import { identityRules } from '../rules/identity.js';
import { buildGraph, type BulletinGraph } from '../stages/graph/build-graph.js';
import { viewOf } from '../stages/graph/graph-view.js';
import type { Correction } from '../stages/resolve/overrides.js';
import { withoutPrivate } from '../stages/resolve/private.js';
import { resolve } from '../stages/resolve/resolve.js';

/** What a builder may decide about the graph. */
export interface GraphOptions {
  /** Knows the official divisions and variant characters; without it jurisdictions are only what bulletins say. */
  readonly lexicon?: Pick<Lexicon, 'divisions' | 'fold'>;
  readonly rules?: IdentityRules;
  readonly corrections?: readonly Correction[];
  /** Whether the judgements tell of what was clear too; true unless given. An index holds only doubts. */
  readonly tellsClear?: boolean;
  /** Keeps residents and their names; for those who may. */
  readonly includePrivate?: boolean;
}

/** What the right half makes. */
export interface Linked {
  readonly entities: Entities;
  readonly graph: BulletinGraph;
  readonly view: GraphView;
}

/** Links facts into a graph. Residents are left out and their names masked, unless asked for. */
export function graphOf(facts: readonly Facts[], options: GraphOptions = {}): Outcome<Linked> {
  const { value: resolved, complaints } = resolveWith(facts, options);
  const entities = published(resolved, options.includePrivate);
  const graph = buildGraph(entities);
  return { value: { entities, graph, view: viewOf(graph) }, complaints };
}

/** The entities of the facts, residents included. */
export function resolveWith(
  facts: readonly Facts[],
  { lexicon, rules = identityRules, corrections = [], tellsClear = true }: GraphOptions,
): Outcome<Entities> {
  const known = lexicon && {
    divisions: (name: string) => lexicon.divisions(name),
    fold: (text: string) => lexicon.fold(text),
  };
  return resolve(facts, { rules, corrections, tellsClear, ...known });
}

/** What of the entities is shown. */
export const published = (entities: Entities, includePrivate = false): Entities =>
  includePrivate ? entities : withoutPrivate(entities);
