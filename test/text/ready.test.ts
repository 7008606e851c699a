import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ready } from '../../packages/core/src/text/ready.js';

test('an expression made ready is itself, and goes on where it stood', () => {
  for (const pattern of [/甲/u, /甲/gu, /甲/uy, /^。/u, /(?<=\n)$/gmu]) {
    pattern.lastIndex = pattern.global ? 2 : 0;
    const { lastIndex } = pattern;
    assert.is(ready(pattern), pattern);
    assert.is(pattern.lastIndex, lastIndex);
    assert.is(ready(pattern).lastIndex, lastIndex);
  }
});

test.run();
