/** From files to an index on disk: reads, links, and writes. */
import { readFile } from 'node:fs/promises';
import type { Sidecar } from '../model/bulletin.js';
import { fileUnreadable, type Complaint, type Outcome } from '../model/complaint.js';
import type { Facts } from '../model/facts.js';
import type { NodeType } from '../model/graph.js';
import { nodeTypes } from '../model/graph.js';
import type { Knowledge } from '../model/knowledge.js';
import { version } from '../model/version.js';
import { writeIndex } from '../stages/indexing/write-index.js';
import { read, type ReadOptions } from '../stages/read/read.js';
import { readCorrections, type Correction } from '../stages/resolve/overrides.js';
import { factsOf } from './facts.js';
import { graphOf, type Linked } from './graph.js';
import { openKnowledge } from './knowledge.js';
import { writeFolder } from './write-folder.js';

/** What the linking of bulletins is told besides its inputs. */
export interface LinkOptions extends ReadOptions {
  /** Keep residents and other people without a public role. */
  readonly includePrivate?: boolean;
  /** Corrections by hand, or the file that has them, one JSON object a line. */
  readonly corrections?: string | readonly Correction[];
  /** What is true of every bulletin whose `bulletins.json` does not tell it. */
  readonly sidecar?: Sidecar;
  /** Opened once for several builds; opened anew unless given. */
  readonly knowledge?: Knowledge;
  /** Called when a bulletin was read, with how many there were so far. */
  readonly onProgress?: (done: number, source: string) => void;
}

export interface BuildOptions extends LinkOptions {
  /** Folder of the index; made where it is missing, replaced as a whole where it holds an index. */
  readonly out: string;
}

/** What a build made. */
export interface BuildSummary {
  readonly bulletins: number;
  /** Inputs that could not be read; each has its complaint. */
  readonly skipped: number;
  readonly counts: Readonly<Record<NodeType, number>>;
  readonly files: number;
  readonly bytes: number;
}

/** The inputs' facts and what became of them. */
export interface LinkedInputs extends Linked {
  readonly facts: readonly Facts[];
  readonly skipped: number;
}

/** All that the inputs tell, linked; null where nothing could be read. */
export async function link(
  inputs: readonly string[],
  options: LinkOptions = {},
): Promise<Outcome<LinkedInputs | null>> {
  const { includePrivate = false, sidecar = {}, onProgress, knowledge = openKnowledge() } = options;
  const complaints: Complaint[] = [];
  const corrections = await correctionsIn(options.corrections);
  complaints.push(...corrections.complaints);
  if (corrections.value === null) return { value: null, complaints };
  const facts: Facts[] = [];
  let skipped = 0;
  for await (const { value: source, complaints: unread } of read(inputs, options)) {
    complaints.push(...unread);
    if (source === null) {
      skipped += unread.filter(({ code }) => !code.startsWith('sidecar')).length;
      continue;
    }
    const said = factsOf({ ...source, sidecar: { ...sidecar, ...source.sidecar } }, knowledge);
    complaints.push(...said.complaints);
    facts.push(said.value);
    onProgress?.(facts.length, source.source);
  }
  if (facts.length === 0) return { value: null, complaints };
  const { lexicon } = knowledge;
  const linked = graphOf(facts, { lexicon, includePrivate, corrections: corrections.value });
  complaints.push(...linked.complaints);
  return { value: { ...linked.value, facts, skipped }, complaints };
}

/** Builds an index. The value is null, and nothing has changed on disk, where there is nothing to write or no place for it. */
export async function build(inputs: readonly string[], options: BuildOptions): Promise<Outcome<BuildSummary | null>> {
  const knowledge = options.knowledge ?? openKnowledge();
  const { value: linked, complaints } = await link(inputs, { ...options, knowledge });
  if (linked === null) return { value: null, complaints };
  const { view } = linked;
  const files = writeIndex(view, {
    builder: `bulletin-graph ${version}`,
    fold: (text) => knowledge.lexicon.fold(text),
  });
  const refusal = await writeFolder(options.out, files);
  if (refusal !== null) return { value: null, complaints: [...complaints, refusal] };
  const counts = nodeTypes.map((type) => [type, [...view.nodes(type)].length] as const);
  const summary = {
    bulletins: linked.facts.length,
    skipped: linked.skipped,
    counts: Object.fromEntries(counts) as Record<NodeType, number>,
    files: files.size,
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
  };
  return { value: summary, complaints };
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
