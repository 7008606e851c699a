/** Places that a bulletin names in full once are read in full wherever they stand. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placesIn } from '../help/bodies.js';

const printed = (text: string) => placesIn([text]).map(({ span }) => text.slice(span.from, span.to));

test('a road is the one that was named before, though another begins within it', () => {
  assert.equal(printed('周晓禾到钟山东路调研。市政道路钟山东路的建设是民生工程。'), ['钟山东路', '钟山东路']);
});

test('what stands at a village has its own name wherever it is told of', () => {
  assert.equal(printed('察看了青柳村排洪闸、石湾水库等地。在青柳村排洪闸处，大家听取汇报。'), [
    '青柳村排洪闸',
    '石湾水库',
    '青柳村排洪闸',
  ]);
});

test.run();
