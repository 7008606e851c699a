/**
 * How fast bulletins are read: `npm run bench`, over the built package. Prints the characters a second of `factsOf` beside
 * those that jieba tags, on the same text in the same run, how long opening takes, and what hard texts cost as they grow. All
 * by processor time, which a busy machine stretches less than the clock's.
 */
import { existsSync } from 'node:fs';
import { corpus, hardTexts } from './corpus.mjs';

const built = new URL('../../packages/core/dist/index.js', import.meta.url);
const rounds = 8;
const size = 200_000;

if (existsSync(built)) await bench();
else {
  console.error('There is no built package: run npm run build.');
  process.exitCode = 2;
}

async function bench() {
  const loading = process.cpuUsage();
  const { openKnowledge, factsOf } = await import(built.href);
  const { user, system } = process.cpuUsage(loading);
  const opened = timed(openKnowledge);
  const knowledge = opened.value;
  const texts = corpus(size);
  const read = (text) => factsOf({ source: 'bench', text, sidecar: {} }, knowledge);
  const tag = await tagger();
  const [own, theirs] = best([() => texts.forEach(read), () => texts.forEach((text) => tag(text))]);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`\nloading        ${((user + system) / 1000).toFixed(0)} ms`);
  console.log(`opening        ${opened.milliseconds.toFixed(0)} ms`);
  console.log(`characters     ${length} in ${texts.length} bulletins, best of ${rounds} rounds`);
  console.log(`factsOf        ${perSecond(length, own)}`);
  console.log(`jieba tag      ${perSecond(length, theirs)}`);
  console.log(`ratio          ${(theirs / own).toFixed(2)}\n`);
  growth(read);
}

/** Hard texts at two lengths: what a million characters would take. The last column is 1 where the work is linear. */
function growth(read) {
  const lengths = [50_000, 200_000];
  console.log(`${'seconds a million characters, at'.padEnd(34)}${lengths.map(column).join('')}${column('growth')}`);
  for (const [name, make] of Object.entries(hardTexts)) {
    const [short, long] = lengths.map((length) => {
      const text = make(length);
      return (timed(() => read(text)).milliseconds * 1000) / length;
    });
    console.log(`${name.padEnd(34)}${[short, long, long / short].map((value) => column(value.toFixed(2))).join('')}`);
  }
}

async function tagger() {
  const [{ Jieba }, { dict }] = await Promise.all([import('@node-rs/jieba'), import('@node-rs/jieba/dict.js')]);
  const jieba = Jieba.withDict(dict);
  return (text) => jieba.tag(text);
}

/** The least time of each task; the tasks take turns, so that a busy machine slows them alike. */
function best(tasks) {
  const least = tasks.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1)
    tasks.forEach((task, i) => (least[i] = Math.min(least[i], timed(task).milliseconds)));
  return least;
}

function timed(task) {
  const start = process.cpuUsage();
  const value = task();
  const { user, system } = process.cpuUsage(start);
  return { value, milliseconds: (user + system) / 1000 };
}

function perSecond(length, milliseconds) {
  return `${(length / milliseconds / 1000).toFixed(2)} million characters a second`;
}

function column(value) {
  return String(value).padStart(12);
}
