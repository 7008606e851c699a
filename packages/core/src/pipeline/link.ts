/** From files to the graph of all that they tell. */
import { readFile } from 'node:fs/promises';
import { fileUnreadable, type Outcome } from '../model/complaint.js';
import type { Facts } from '../model/facts.js';
import type { Knowledge } from '../model/knowledge.js';
import { readCorrections, type Correction } from '../stages/resolve/overrides.js';
import { graphOf, type Linked } from './graph.js';
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
  const { includePrivate = false, knowledge = openKnowledge() } = options;
  const corrections = await correctionsIn(options.corrections);
  if (corrections.value === null) return { value: null, complaints: corrections.complaints };
  const { facts, skipped, cached, complaints: told } = await readAll(inputs, knowledge, options);
  const complaints = [...corrections.complaints, ...told];
  if (facts.length === 0) return { value: null, complaints };
  const { lexicon } = knowledge;
  const linked = graphOf(facts, { lexicon, includePrivate, corrections: corrections.value });
  return {
    value: { ...linked.value, facts, skipped, cached },
    complaints: [...complaints, ...linked.complaints],
  };
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
