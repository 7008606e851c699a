/** Which entries of a page of names are candidates for a term, and which of them come first. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { encodeNames, type NameEntry } from '../../packages/core/src/format/names.js';
import { openNames } from '../../packages/core/src/stages/query/names-page.js';

const person = (name: string, pinyin: string, titles: readonly string[] = []): NameEntry => ({
  label: { id: `person/${name}`, type: 'person', name, detail: null },
  ...{ ordinal: 0, aliases: [], titles, posts: [], pinyin, weight: 1, window: { since: null, until: null } },
});
const entries = [
  person('庄蔚勤', 'zhuang wei qin', ['书记']),
  person('庄勤蔚', 'zhuang qin wei', ['主席']),
  person('梁毓', 'liang yu'),
];
const page = () => openNames(JSON.parse(JSON.stringify(encodeNames(entries))), 'x.json', () => undefined);
const named = (found: readonly NameEntry[]) => found.map(({ label }) => label.name);

test('candidates have all pairs of a term, and a term of one character anywhere', async () => {
  const { having } = await page();
  assert.equal(named(having('庄')), ['庄蔚勤', '庄勤蔚']);
  assert.equal(named(having('蔚')), ['庄蔚勤', '庄勤蔚']);
  assert.equal(named(having('蔚勤')), ['庄蔚勤']);
  assert.equal(named(having('庄书记')), ['庄蔚勤']);
  assert.equal(named(having('zhuangw')), ['庄蔚勤']);
  assert.equal(named(having('ly')), ['梁毓']);
  assert.equal(named(having('蔚梁')), []);
});

test('no pair stands across two of the words that a thing is called', async () => {
  const { having } = await page();
  assert.equal(named(having('勤庄')), []);
});

test('the likest has the most of a term, each character counted once, and whoever has none is left out', async () => {
  const { like } = await page();
  assert.equal(named(like('梁梁庄蔚', 9)), ['庄蔚勤', '庄勤蔚', '梁毓']);
  assert.equal(named(like('毓', 9)), ['梁毓']);
  assert.equal(named(like('zhuangqinwe', 1)), ['庄勤蔚']);
});

test.run();
