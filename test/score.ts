/**
 * Reads annotated bulletins with the library and has the facts scored.
 * `npm run score [-- --twins SEED] [-- --on FOLDER] [-- --verbose]`; the scorer and the bulletins stand beside the
 * repository, in the folder that BULLETIN_GRAPH_SHARED names.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { factsOf, openKnowledge, read } from '../packages/core/src/index.js';
import { root } from './help/source.js';

const { values } = parseArgs({
  options: { twins: { type: 'string' }, on: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});
const shared = resolve(root, process.env['BULLETIN_GRAPH_SHARED'] ?? '../shared');
const scorer = join(shared, 'gold', 'score.mjs');

if (existsSync(scorer)) await score();
else console.log(`Nothing scored: there is no ${scorer}. BULLETIN_GRAPH_SHARED may name the folder that holds it.`);

async function score(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'bulletin-score-'));
  try {
    const [texts, gold] = material(work);
    const facts = join(work, 'facts.jsonl');
    writeFileSync(facts, (await factsIn(texts)).join(''));
    const more = values.verbose ? ['--verbose'] : [];
    execFileSync(process.execPath, [scorer, facts, gold, ...more], { stdio: 'inherit' });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Folders of the texts and of their gold facts. */
function material(work: string): [string, string] {
  if (values.on !== undefined) return [values.on, values.on];
  const [texts, gold] = [join(shared, 'bulletins'), join(shared, 'gold')];
  if (values.twins === undefined) return [texts, gold];
  const rename = [join(shared, 'gold', 'rename.mjs'), texts, gold, work, '--seed', values.twins];
  execFileSync(process.execPath, rename, { stdio: 'inherit' });
  return [join(work, 'texts'), join(work, 'gold')];
}

async function factsIn(folder: string): Promise<string[]> {
  const knowledge = openKnowledge();
  const lines: string[] = [];
  for await (const { value, complaints } of read([join(folder, '*.txt')])) {
    for (const complaint of complaints) console.error(`${complaint.source}: ${complaint.message}`);
    if (value !== null) lines.push(`${JSON.stringify(factsOf(value, knowledge).value)}\n`);
  }
  return lines;
}
