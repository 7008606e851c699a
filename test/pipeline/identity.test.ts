/** Who is who over years of newspapers, from their text to the graph. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { scoreIdentity } from '../help/identity-score.js';
import { printPapers } from '../help/papers.js';

for (const seed of [1, 2, 3]) {
  test(`names in sixty and more newspapers mean whom they mean (seed ${seed})`, () => {
    const score = scoreIdentity(printPapers(seed));
    const told = score.mistakes.slice(0, 10).join('\n');
    assert.ok(score.bulletins >= 60 && score.pairs >= 400, `${score.bulletins} bulletins, ${score.pairs} pairs`);
    assert.ok(score.precision >= 0.99, `precision ${score.precision}\n${told}`);
    assert.ok(score.recall >= 0.95, `recall ${score.recall}\n${told}`);
    assert.ok(score.unsure <= 0.05, `unsure ${score.unsure}`);
    assert.ok(score.ends > 0, 'no end is stated');
    assert.is(score.wrongEnds, 0);
  });
}

test('the same seed prints the same papers', () => {
  assert.equal(printPapers(4).sources, printPapers(4).sources);
});

test.run();
