import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Mention } from '../../packages/core/src/model/mention.js';
import { sifted } from '../../packages/core/src/stages/extract/sifted.js';

const mention = (from: number): Mention => ({
  kind: 'event',
  span: { from, to: from + 1 },
  rule: 'listed-event',
  score: 1,
  eventKind: 'meeting',
});

test('a growing list is asked for its new mentions alone', () => {
  const list = [mention(1), mention(2)];
  let asked = 0;
  const isEven = ({ span }: Mention) => ((asked += 1), span.from % 2 === 0);
  assert.equal(
    sifted(list, 'even', isEven).map(({ span }) => span.from),
    [2],
  );
  list.push(mention(3), mention(4));
  assert.equal(
    sifted(list, 'even', isEven).map(({ span }) => span.from),
    [2, 4],
  );
  assert.is(asked, 4);
  assert.is(sifted(list, 'odd', ({ span }) => span.from % 2 === 1).length, 2, 'another question has its own answer');
});

test.run();
