/** Where an article stands in its source. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';

test('an article spans all its words, also where its headline is printed below its text', () => {
  const words = '本周六上午，河湾街道志愿者在永安路设摊，为居民磨刀、理发、修伞。';
  const text = `${words}\n\n志愿者设摊永安路`;
  const [article] = factsOf({ source: 'a.txt', text, sidecar: {} }, openKnowledge()).value.articles;
  assert.is(article?.headline, '志愿者设摊永安路');
  assert.equal(article?.span, { from: 0, to: text.length });
});

test.run();
