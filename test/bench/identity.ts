/**
 * How well the program tells who is who: `npm run bench -- identity [SEED...]`. Prints, for each seed, 84 newspapers of
 * invented towns read and linked, and the pairs of persons' names that were joined rightly, wrongly, or left open; then
 * 100 newspapers that name bodies in full, short and abbreviated, and tell of one event twice.
 */
import { printBodyPapers } from '../help/body-papers.js';
import { scoreBodies } from '../help/body-score.js';
import { scoreIdentity } from '../help/identity-score.js';
import { printPapers } from '../help/papers.js';

const given = process.argv.slice(2).map(Number);
const seeds = given.length > 0 ? given : [1, 2, 3, 4, 5];
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`.padStart(11);
const column = (value: string | number): string => String(value).padStart(11);

console.log('Persons');
console.log(
  ['seed', 'bulletins', 'names', 'unread', 'pairs', 'precision', 'recall', 'unsure', 'ends', 'wrong ends']
    .map(column)
    .join(''),
);
for (const seed of seeds) {
  const score = scoreIdentity(printPapers(seed));
  const counts = [seed, score.bulletins, score.mentions, score.unread, score.pairs].map(column);
  const shares = [score.precision, score.recall, score.unsure].map(percent);
  console.log([...counts, ...shares, column(score.ends), column(score.wrongEnds)].join(''));
}

console.log('\nBodies and events');
console.log(
  ['seed', 'bulletins', 'of', 'names', 'unread', 'pairs', 'precision', 'recall', 'unsure'].map(column).join(''),
);
for (const seed of seeds) {
  const papers = printBodyPapers(seed);
  for (const [what, score] of Object.entries(scoreBodies(papers))) {
    const counts = [seed, papers.sources.length, what, score.names, score.unread, score.pairs].map(column);
    console.log([...counts, ...[score.precision, score.recall, score.unsure].map(percent)].join(''));
  }
}
