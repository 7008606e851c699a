import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { flat } from '../../packages/core/src/model/flat.js';

test('what members give is one list, as the language makes it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat())), (lists) => {
      assert.equal(
        flat(lists, (list, i) => [...list, i]),
        lists.flatMap((list, i) => [...list, i]),
      );
    }),
  );
});

test('a member may give one thing without a list', () => {
  assert.equal(
    flat([1, 2, 3], (n) => (n === 2 ? [] : n)),
    [1, 3],
  );
});

test.run();
