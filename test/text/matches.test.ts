import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { matchesIn, placesOf } from '../../packages/core/src/text/matches.js';

test('matches are those of matchAll, again and again', () => {
  for (const pattern of [/\d+(?<unit>月|日)/gu, /x*/gu, /(?=日)/gu, /没有/gu]) {
    for (const text of ['5月6日，7月', '', '𠮷日𠮷']) {
      const expected = [...text.matchAll(pattern)].map((match) => [match.index, ...match]);
      assert.equal(
        matchesIn(text, pattern).map((match) => [match.index, ...match]),
        expected,
      );
    }
  }
});

test('an expression that is not global is a mistake', () => {
  assert.throws(() => matchesIn('甲', /甲/u), /not a global expression/);
});

test('places of a word do not overlap', () => {
  assert.equal(placesOf('河河河湾河河', '河河'), [0, 4]);
});

test.run();
