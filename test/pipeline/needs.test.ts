import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Knowledge } from '../../packages/core/src/model/knowledge.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import { needsIn, needsKeptIn, takeNeeds } from '../../packages/core/src/pipeline/needs.js';
import { needsOf } from '../../packages/core/src/text/needed.js';

/** Expressions of its own: what is kept of them reaches no others. */
const knowledgeOf = (...patterns: RegExp[]): Knowledge =>
  ({ partyTail: /甲/u, traits: patterns }) as unknown as Knowledge;

test('what is kept of the expressions reaches them, so that it need not be read off them', () => {
  const knowledge = knowledgeOf(/乙年/u, /丙|丁/u);
  const { mark, needs } = needsIn(knowledge);
  const other = knowledgeOf(/乙年/u, /丙|丁/u);
  takeNeeds(other, { mark, needs: needs.map(() => ['戊']) });
  assert.equal(needsOf(other.partyTail), ['戊']);
  assert.equal(needsOf((other.traits as unknown as readonly RegExp[])[1] as RegExp), ['戊']);
});

test('what was kept of other expressions is not taken', () => {
  const { mark, needs } = needsIn(knowledgeOf(/乙年/u));
  for (const other of [knowledgeOf(/乙月/u), knowledgeOf(/乙年/u, /丙/u)]) {
    takeNeeds(other, { mark, needs: needs.map(() => ['戊']) });
    assert.equal(needsOf(other.partyTail), ['甲']);
  }
});

test('a kept file is read as it was written, and none is that is cut or keeps something else', () => {
  const written = needsIn(knowledgeOf(/乙年/u));
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  const text = JSON.stringify(written);
  assert.equal(needsKeptIn(bytesOf(text)), written);
  for (const other of ['', text.slice(0, -3), 'null', '7', '{}', '{"mark":7,"needs":{}}'])
    assert.is(needsKeptIn(bytesOf(other)), null, other);
});

test('every expression of the library is told of', () => {
  const { needs } = needsIn(openKnowledge());
  assert.ok(needs.length > 400 && needs.some((own) => own.length > 2));
});

test.run();
