/** Names under their beginnings. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeNames, type NameEntry } from '../../packages/core/src/format/names.js';
import { namedBy, nameKeys } from '../../packages/core/src/stages/indexing/name-keys.js';
import { namePages } from '../../packages/core/src/stages/indexing/name-pages.js';
import { spell } from '../../packages/core/src/stages/indexing/pinyin.js';

const same = (text: string) => text;
const entry = (name: string, rest: Partial<NameEntry> = {}): NameEntry => ({
  label: { id: `person/${name}`, type: 'person', name, detail: null },
  ordinal: 0,
  aliases: [],
  titles: [],
  posts: [],
  pinyin: spell(name, 'person').join(' '),
  weight: 1,
  window: { since: null, until: null },
  ...rest,
});
const keysOf = (name: string, rest: Partial<NameEntry> = {}) => [...nameKeys(entry(name, rest), same)].sort();

test('a name is found by its endings, its slips, its spelling and its initials', () => {
  assert.equal(keysOf('庄蔚勤'), ['qin', 'weiqin', 'wq', 'zhuangweiqin', 'zwq', '勤', '庄勤', '庄蔚勤', '蔚勤'].sort());
});

test('a person is found by surname and title, and by title and name', () => {
  const keys = keysOf('庄蔚勤', { titles: ['书记'] });
  assert.ok(['庄书记', '庄蔚勤书记', '书记庄蔚勤'].every((key) => keys.includes(key)));
});

test('by its first two characters each beginning is told, within a name or of a title too, but for those of slips', () => {
  const named = namedBy([entry('庄蔚勤', { titles: ['书记'] }), entry('庄蔚', { pinyin: null })], same);
  assert.equal(
    ['庄蔚', '蔚勤', '庄书', '书记', '庄勤'].map((gram) => named.get(gram)),
    ['  书记 勤 勤书', ',', ' 记', ',庄蔚', undefined],
  );
});

test('a surname is spelled as a surname', () => {
  assert.ok(keysOf('单青原').includes('shanqingyuan'));
  assert.ok(keysOf('解雨').includes('xieyu'));
});

test('a dot in a name is no syllable', () => {
  assert.ok(keysOf('阿依·古丽').includes('ayiguli'));
});

test('however many share a beginning, each is on the page of its full name, and no page outgrows its size by much', () => {
  const given = [...'安邦成达恩方广海吉康林明宁平青仁盛泰文祥'];
  const entries = given.flatMap((a) => given.map((b) => entry(`周${a}${b}`)));
  const pages = [...namePages(entries, same, 8000)];
  assert.ok(pages.length > 5);
  const keys = pages.map(({ key }) => String(key));
  assert.equal(keys, [...keys].sort());
  for (const { label } of entries) {
    const page = pages.filter(({ key }) => String(key) <= label.name).at(-1);
    assert.ok(
      decodeNames(page?.content, 'page').some((other) => other.label.id === label.id),
      label.name,
    );
  }
  for (const { content } of pages) assert.ok(JSON.stringify(content).length < 30_000);
});

test('the page of a common beginning has the weightiest names', () => {
  const entries = [...'安邦成达恩方广海吉康林明宁平青仁盛泰文祥'].flatMap((a) =>
    [...'甲乙丙丁戊己庚辛壬癸'].map((b) => entry(`周${a}${b}`)),
  );
  const first = { ...entry('周祥癸'), weight: 99 };
  const pages = [...namePages([first, ...entries.filter(({ label }) => label.name !== '周祥癸')], same, 4000)];
  const page = pages.filter(({ key }) => String(key) <= '周').at(-1);
  assert.ok(decodeNames(page?.content, 'page').some(({ label }) => label.name === '周祥癸'));
});

test('spellings are carried only where letters are asked', () => {
  const [letters, characters] = [...namePages([entry('庄蔚勤')], same, 8000)];
  assert.is(decodeNames(letters?.content, 'page')[0]?.pinyin, 'zhuang wei qin');
  assert.is(decodeNames(characters?.content, 'page')[0]?.pinyin, null);
});

test('all who bear the name that was typed are on its page, though others that begin like it are weightier', () => {
  const namesakes = Array.from({ length: 120 }, (_, i) => ({
    ...entry('周明'),
    label: { id: `person/周明@${i}`, type: 'person' as const, name: '周明', detail: null },
  }));
  const others = [...'安邦成达恩方广海吉康林宁平青仁盛泰文祥玉'].flatMap((a) =>
    [...'甲乙丙丁戊己庚辛壬癸'].map((b) => entry(`周明${a}${b}`)),
  );
  const pages = [...namePages([...others, ...namesakes], same, 4000)];
  for (const typed of ['周明', 'zhouming']) {
    const page = pages.filter(({ key }) => String(key) <= typed).at(-1);
    assert.is(decodeNames(page?.content, 'page').filter(({ label }) => label.name === '周明').length, 120);
  }
});

test.run();
