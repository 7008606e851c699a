/** The cover of a text by its best candidates. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Mention } from '../../packages/core/src/model/mention.js';
import { bestCover } from '../../packages/core/src/stages/extract/lattice.js';

const candidate = (from: number, to: number, score: number): Mention => ({
  kind: 'event',
  span: { from, to },
  rule: 'made-up',
  score,
  eventKind: 'visit',
});

test('a long candidate beats shorter ones that together weigh less', () => {
  const [long, a, b] = [candidate(0, 6, 5), candidate(0, 3, 2), candidate(3, 6, 2)];
  assert.equal(bestCover([a, b, long]).winners, [long]);
});

test('shorter candidates beat a long one when together they weigh more', () => {
  const [long, a, b] = [candidate(0, 6, 5), candidate(0, 3, 3), candidate(3, 6, 3)];
  assert.equal(bestCover([long, b, a]).winners, [a, b]);
});

test('a candidate without weight never wins', () => {
  assert.equal(bestCover([candidate(0, 2, 0), candidate(3, 5, -1)]).winners, []);
});

const anyCandidates = fc.array(
  fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }))
    .map(([from, length, score]) => candidate(from, from + length, score)),
  { maxLength: 12 },
);

test('winners never share a character, and every candidate either won or lost', () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      const { winners, losers } = bestCover(candidates);
      assert.is(winners.length + losers.length, candidates.length);
      winners.slice(1).forEach((winner, i) => assert.ok((winners[i]?.span.to ?? 0) <= winner.span.from));
    }),
  );
});

test('no other choice of candidates weighs more', () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      const weight = (chosen: readonly Mention[]) => chosen.reduce((sum, { score }) => sum + score, 0);
      assert.is(weight(bestCover(candidates).winners), heaviest(candidates));
    }),
  );
});

/** By trying every choice. */
function heaviest(candidates: readonly Mention[]): number {
  const [first, ...rest] = candidates;
  if (first === undefined) return 0;
  const free = rest.filter(({ span }) => span.to <= first.span.from || first.span.to <= span.from);
  return Math.max(heaviest(rest), first.score + heaviest(free));
}

test('the order of the candidates never decides', () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      assert.equal(bestCover([...candidates].reverse()).winners, bestCover(candidates).winners);
    }),
  );
});

test.run();
