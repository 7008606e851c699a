/** Reads the word lists and says what is wrong with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Lists of other things than words. */
const others = ['former-divisions.tsv', 'variants.tsv'];

/** Names of all files that list words, sorted. */
export const listFiles = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv') && !others.includes(name))
    .sort();

/** Lines of a list that are neither empty nor an argument, cut at tabs, with their number. */
export function rowsOf(file) {
  return readFileSync(folder + file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, number }) => ({ number, cells: line.split('\t') }));
}

/** The entries of a list: word, tags, weight, extra, and the marked example or null. */
export const entriesOf = (file) =>
  rowsOf(file).map(({ number, cells: [word, tags = '', weight = '', extra = '', example = ''] }) => ({
    file,
    number,
    word,
    tags: tags.split(',').filter(Boolean),
    weight: weight === '' ? 0 : Number(weight),
    extra: Object.fromEntries(
      extra
        .split(',')
        .filter(Boolean)
        .map((pair) => pair.split('=')),
    ),
    example: example || null,
  }));

/** What is wrong with an entry, given the one before it; empty when all is well. */
export function faultsOf(entry, before) {
  const faults = [];
  if (!entry.word || /\s/.test(entry.word)) faults.push('the word is empty or holds a blank');
  if (before && before.word >= entry.word) faults.push(`not in order, or twice: after ${before.word}`);
  if (entry.tags.length === 0) faults.push('no tag');
  if (!Number.isFinite(entry.weight)) faults.push('the weight is no number');
  if (Object.values(entry.extra).some((value) => !value)) faults.push('the extra is not key=value');
  if (entry.example && !entry.example.includes(`:${entry.word}}`)) faults.push('the example does not mark the word');
  return faults.map((fault) => `${entry.file}:${entry.number} ${entry.word}: ${fault}`);
}

/**
 * One string for all words of a list with the same tags, weight and extra: `surname|9||陈 杨 赵`.
 * Groups come in the order in which their first word stands in the list.
 */
export function packList(file) {
  const groups = new Map();
  for (const { word, tags, weight, extra } of entriesOf(file)) {
    const pairs = Object.entries(extra).map((pair) => pair.join('='));
    const head = `${tags.join(',')}|${weight}|${pairs.join(',')}`;
    groups.set(head, [...(groups.get(head) ?? []), word]);
  }
  return [...groups].map(([head, words]) => `${head}|${words.join(' ')}`);
}
