/** One contender in a process of its own, so that its memory is nobody else's: builds, opens, and asks the questions. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contenders, sizeOf } from './contenders.mjs';
import { heldBy } from './held.mjs';
import { questions } from './known.mjs';

const [name, size, home, isKept] = process.argv.slice(2);
const articles = Number(size);
const contender = contenders[name];

async function measured() {
  const folder = join(home, name.replace(/[^a-z]+/gu, '-'));
  const kept = isKept === 'true' ? (contender.kept?.(articles) ?? null) : null;
  const built = kept === null ? await build(folder) : { seconds: null, memory: null };
  const { files, raw, packed } = sizeOf(kept ?? folder);
  rmSync(`${folder}-readings`, { recursive: true, force: true });
  const start = performance.now();
  const opened = name.endsWith('--no-text') ? null : await contender.open(kept ?? folder);
  const load = performance.now() - start;
  const answers = opened === null ? {} : await asked(opened, contender.hasNames === true);
  return { ...built, files, raw, packed, load, answers, folder: kept ?? folder };
}

async function build(folder) {
  let start = performance.now();
  const run = await contender.build(folder, articles);
  // A program of its own begins when its input lies ready.
  if (run !== undefined) start = performance.now();
  const watched = await run?.();
  const seconds = (performance.now() - start) / 1000;
  return { seconds, memory: watched === undefined ? process.resourceUsage().maxRSS / 1024 : watched.memory / 1024 };
}

/** For each kind of question: milliseconds of a second asking, how long it held the thread, and how the answers are. */
async function asked(opened, hasNames) {
  const answers = {};
  for (const [kind, list] of Object.entries(questions(articles))) {
    const isText = 'expected' in (list[0] ?? {});
    if (!isText && !hasNames && kind !== 'names') continue;
    const ask = isText ? opened.texts : opened.names;
    for (const { typed } of list) await ask(typed);
    const [times, holds] = [[], []];
    const scores = [];
    for (const question of list) {
      const start = performance.now();
      const results = await ask(question.typed);
      times.push(performance.now() - start);
      holds.push((await heldBy(() => ask(question.typed))).held);
      scores.push(isText ? await textScore(question, results, opened) : nameScore(question, results, hasNames));
    }
    const [byTime, byHold] = [times, holds].map((list) => list.sort((a, b) => a - b));
    answers[kind] = { times: byTime, holds: byHold, ...means(scores), count: list.length };
  }
  return answers;
}

/** Whether the first is right, and whether any is; articles are no people, so of others it is not asked. */
const nameScore = ({ right }, results, hasNames) =>
  hasNames ? { first: Number(results[0] !== undefined && right(results[0])), found: Number(results.some(right)) } : {};

/** Of the first ten how many have the words, and how many of those that ten could show. */
async function textScore({ typed, expected }, results, { wordsOf }) {
  const terms = typed.split(' ');
  let right = 0;
  for (const result of results) {
    const words = (await wordsOf(result)).replace(/\s/gu, '');
    if (terms.every((term) => words.includes(term))) right += 1;
  }
  return { first: results.length === 0 ? 0 : right / results.length, found: right / Math.min(10, expected) };
}

function means(scores) {
  const mean = (key) => scores.reduce((sum, score) => sum + Math.min(1, score[key]), 0) / scores.length;
  return { first: mean('first'), found: mean('found') };
}

process.send(await measured());
process.disconnect();
