/** What a level word stands for, and how far back it is looked for. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Mention } from '../../packages/core/src/model/mention.js';
import { divisionOfLevel } from '../../packages/core/src/stages/extract/level-words.js';
import { openReading } from '../../packages/core/src/stages/extract/reading.js';
import { bulletinOf, knowledge } from '../help/bodies.js';

const unit = '县委书记周明远，';

/** The mentions of a row of so many leaders of a county that nothing names. */
const leaders = (count: number): readonly Mention[] =>
  Array.from({ length: count }, (_, i) => i * unit.length).flatMap((from): readonly Mention[] => [
    {
      ...{ kind: 'organisation', span: { from, to: from + 2 }, rule: 'level-and-head', score: 6, name: '县委' },
      ...{ organisationKind: 'party', jurisdiction: null, passing: false },
    },
    {
      ...{ kind: 'title', span: { from: from + 2, to: from + 4 }, rule: 'listed-title', score: 3, title: '书记' },
      ...{ status: 'current', class: 'official' },
    },
    {
      ...{ kind: 'person', span: { from: from + 4, to: from + 7 }, rule: 'title-then-name', score: 9, name: '周明远' },
      ...{ full: true, class: 'official' },
    },
  ]);

test('a level word looks back on few of the leaders before it, however long their row is', () => {
  const text = unit.repeat(2000);
  const [article] = bulletinOf([text]).articles;
  assert.ok(article);
  const context = { issueDate: null, year: null, jurisdiction: [], others: new Set<string>(), names: new Map() };
  const reading = openReading(article, context, knowledge);
  let asked = 0;
  const all = leaders(2000);
  const before = new Proxy(all, {
    get: (list, key): unknown => {
      if (/^\d+$/u.test(String(key))) asked += 1;
      return Reflect.get(list, key);
    },
  });
  const around = { reading, jurisdiction: [], before, all: before };
  divisionOfLevel('县委', text.length, around);
  asked = 0;
  divisionOfLevel('县委', text.length, around);
  assert.ok(asked < 200, `${asked} mentions`);
});

test.run();
