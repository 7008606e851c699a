/** Who is who over years of newspapers, from their text to the graph. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { graphOf } from '../../packages/core/src/pipeline/graph.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import { printBodyPapers } from '../help/body-papers.js';
import { scoreBodies } from '../help/body-score.js';
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

for (const seed of [1, 2]) {
  test(`bodies named in full, short and abbreviated, and events told twice, are the ones that they are (seed ${seed})`, () => {
    const { bodies, events } = scoreBodies(printBodyPapers(seed));
    for (const score of [bodies, events]) {
      const told = score.mistakes.slice(0, 10).join('\n');
      assert.ok(score.pairs >= 400, `${score.pairs} pairs`);
      assert.ok(score.precision >= 0.99, `precision ${score.precision}\n${told}`);
      assert.ok(score.recall >= 0.95, `recall ${score.recall}\n${told}`);
      assert.ok(score.unsure <= 0.05, `unsure ${score.unsure}`);
    }
  });
}

test('whoever bears a title of which there is one in the country is one in every province', () => {
  const knowledge = openKnowledge();
  const facts = ['江苏省/苏州市/昆山市', '四川省/绵阳市/江油市'].map((jurisdiction, i) => {
    const text = `社区晨报\n2020年8月12日 第${i + 1}期\n\n学习会\n\n会议强调，周晓禾总书记指出，要办好民生实事。\n`;
    return factsOf({ source: `${i}.txt`, text, sidecar: { jurisdiction } }, knowledge).value;
  });
  const { persons } = graphOf(facts, { lexicon: knowledge.lexicon }).value.entities;
  assert.equal(
    persons.map(({ name, evidence }) => [name, evidence.length]),
    [['周晓禾', 2]],
  );
});

test('the same seed prints the same papers', () => {
  assert.equal(printPapers(4).sources, printPapers(4).sources);
  assert.equal(printBodyPapers(4), printBodyPapers(4));
});

test.run();
