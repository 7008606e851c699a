/** The source as it reads. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { layout } from '../../packages/core/src/stages/layout/layout.js';
import { mendedSource } from '../../packages/core/src/stages/extract/mended-source.js';
import { bulletinOf, knowledge } from '../help/bodies.js';

const mended = (text: string) => {
  const { value } = layout({ source: 'a.txt', text, sidecar: {} }, knowledge.layout);
  return mendedSource(value);
};

test('a name that a line’s end cut is whole, and what stands around the item stays', () => {
  const text = [
    '河湾社区报　2022年8月5日　第2版',
    '河湾社区开展慰问活动',
    '“首长好，我也是当过兵的人。”8月1日上午，在海淀',
    '区清河街道河湾社区，八十六岁的老兵向前来看望',
    '他的街道干部敬了一个标准的军礼，大家都很高兴。',
    '京ICP备1234567号',
  ].join('\n');
  assert.ok(mended(text).includes('在海淀区清河街道'));
  assert.ok(mended(text).startsWith('河湾社区报'));
  assert.ok(mended(text).endsWith('京ICP备1234567号'));
});

test('of a source without a broken line nothing changes', () => {
  assert.is(mendedSource(bulletinOf(['会议召开。', '大家参加。'])), '会议召开。\n大家参加。');
});

test.run();
