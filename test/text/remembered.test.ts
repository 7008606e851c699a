import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { remembered } from '../../packages/core/src/text/remembered.js';

test('a question is asked once for each text, whatever it answers', () => {
  const asked: string[] = [];
  const question = remembered((text) => {
    asked.push(text);
    return text === '镇' ? undefined : text.length;
  });
  assert.equal(['县', '镇', '县', '镇'].map(question), [1, undefined, 1, undefined]);
  assert.equal(asked, ['县', '镇']);
});

test('answers are forgotten before there are too many, and given anew', () => {
  let asked = 0;
  const question = remembered((text) => {
    asked += 1;
    return text;
  });
  for (let i = 0; i < 10_000; i += 1) assert.is(question(String(i)), String(i));
  assert.is(question('0'), '0');
  assert.is(asked, 10_001);
});

test.run();
