import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Mention, PlaceMention } from '../../packages/core/src/model/mention.js';
import { lastNamed, sifted } from '../../packages/core/src/stages/extract/sifted.js';

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

test('of each name the last mention that fits is known, and a growing list is asked for its new ones alone', () => {
  const place = (name: string, from: number): Mention => ({
    ...{ kind: 'place', span: { from, to: from + 3 }, rule: 'division', score: 1 },
    ...{ name, placeKind: 'division', within: null, passing: false },
  });
  const list = [place('河湾镇', 0), place('石桥镇', 4), mention(8)];
  let asked = 0;
  const isPlace = (other: Mention): other is PlaceMention => ((asked += 1), other.kind === 'place');
  assert.is(lastNamed(list, 'place', isPlace).get('河湾镇'), list[0]);
  list.push(place('河湾镇', 12));
  assert.is(lastNamed(list, 'place', isPlace).get('河湾镇'), list[3]);
  assert.is(lastNamed(list, 'place', isPlace).get('石桥镇'), list[1]);
  assert.is(lastNamed(list, 'place', isPlace).get('柳溪镇'), undefined);
  assert.is(asked, 4);
});

test.run();
