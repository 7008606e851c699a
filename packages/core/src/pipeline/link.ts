/** From files to the graph of all that they tell. */
import { readFile } from 'node:fs/promises';
import { fileUnreadable, type Outcome } from '../model/complaint.js';
import type { Entities } from '../model/entity.js';
import type { Facts } from '../model/facts.js';
import type { Knowledge } from '../model/knowledge.js';
import { readCorrections, type Correction } from '../stages/resolve/overrides.js';
import { graphOf, published, resolveWith, type GraphOptions, type Linked } from './graph.js';
import { openKnowledge } from './knowledge.js';
import { readAll, type AllRead, type ReadAllOptions } from './read-all.js';

/** What the linking of bulletins is told besides its inputs. */
export interface LinkOptions extends ReadAllOptions {
  /** Keep residents and other people without a public role. */
  readonly includePrivate?: boolean;
  /** Corrections by hand, or the file that has them, one JSON object a line. */
  readonly corrections?: string | readonly Correction[];
  /** Opened once for several builds; opened anew unless given. */
  readonly knowledge?: Knowledge;
}

/** The inputs' facts and what became of them. */
export interface LinkedInputs extends Linked, Pick<AllRead, 'skipped' | 'cached'> {
  readonly facts: readonly Facts[];
}

/** All that the inputs tell, linked; null where nothing could be read. */
export async function link(
  inputs: readonly string[],
  options: LinkOptions = {},
): Promise<Outcome<LinkedInputs | null>> {
  const { value: read, complaints } = await readInputs(inputs, options);
  if (read === null) return { value: null, complaints };
  const { facts, skipped, cached, graph } = read;
  const linked = graphOf(facts, graph);
  return { value: { ...linked.value, facts, skipped, cached }, complaints: [...complaints, ...linked.complaints] };
}

/** What the inputs tell, without the facts that it was made of: of many bulletins these weigh more than all else. */
export interface ResolvedInputs extends Pick<AllRead, 'skipped' | 'cached'> {
  readonly entities: Entities;
  readonly bulletins: number;
}

/** The entities of all that the inputs tell; null where nothing could be read. */
export async function resolveInputs(
  inputs: readonly string[],
  options: LinkOptions = {},
): Promise<Outcome<ResolvedInputs | null>> {
  const { value: resolved, complaints } = await readAndResolve(inputs, options);
  if (resolved === null) return { value: null, complaints };
  // Nobody holds the facts any more.
  return { value: { ...resolved, entities: published(resolved.entities, options.includePrivate) }, complaints };
}

async function readAndResolve(
  inputs: readonly string[],
  options: LinkOptions,
): Promise<Outcome<ResolvedInputs | null>> {
  const { value: read, complaints } = await readInputs(inputs, options);
  if (read === null) return { value: null, complaints };
  const { facts, skipped, cached, graph } = read;
  const resolved = resolveWith(facts, { ...graph, tellsClear: false });
  return {
    value: { entities: resolved.value, bulletins: facts.length, skipped, cached },
    complaints: [...complaints, ...resolved.complaints],
  };
}

interface ReadInputs extends AllRead {
  /** How to link them. */
  readonly graph: GraphOptions;
}

async function readInputs(inputs: readonly string[], options: LinkOptions): Promise<Outcome<ReadInputs | null>> {
  const { includePrivate = false, knowledge = openKnowledge() } = options;
  const corrections = await correctionsIn(options.corrections);
  if (corrections.value === null) return { value: null, complaints: corrections.complaints };
  const read = await readAll(inputs, knowledge, options);
  const complaints = [...corrections.complaints, ...read.complaints];
  if (read.facts.length === 0) return { value: null, complaints };
  const graph = { lexicon: knowledge.lexicon, includePrivate, corrections: corrections.value };
  return { value: { ...read, graph }, complaints };
}

async function correctionsIn(
  path: string | readonly Correction[] = [],
): Promise<Outcome<readonly Correction[] | null>> {
  if (typeof path !== 'string') return { value: path, complaints: [] };
  try {
    return readCorrections(await readFile(path, 'utf8'), path);
  } catch (error) {
    return { value: null, complaints: [fileUnreadable(path, error instanceof Error ? error.message : String(error))] };
  }
}
