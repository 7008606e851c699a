/** What all facts of an article are made with. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { TitleMention } from '../../packages/core/src/model/mention.js';
import { bestScore } from '../../packages/core/src/stages/relate/scene.js';

test('the surest of very many mentions is found', () => {
  const mention: TitleMention = {
    kind: 'title',
    span: { from: 0, to: 2 },
    rule: 'title',
    score: 1,
    title: '主任',
    status: 'current',
    class: null,
  };
  const many = Array.from({ length: 300_000 }, () => mention);
  assert.is(bestScore([...many, { ...mention, score: 7 }]), 7);
});

test.run();
