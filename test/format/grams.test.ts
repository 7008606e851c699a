/** Pairs of characters: the articles that have them, what follows them, and what names begin with them. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  decodeGrams,
  eachGram,
  encodeGrams,
  noRest,
  restPage,
  type Postings,
} from '../../packages/core/src/format/grams.js';
import { isIndexError } from '../../packages/core/src/format/index-error.js';

const isBroken = (error: unknown) => isIndexError(error) && error.code === 'broken' && error.message.includes('x.json');

/** With lists that can be compared. */
const unpacked = (postings: Postings | null) => ({
  ...postings,
  levels: postings?.levels.map((level) => [...level]),
});

/** Of a pair that no name begins with, and of which nothing says what follows it. */
const plain = { followers: null, named: '' };

test('pairs come back as they went', () => {
  const postings = { gram: '春耕', count: 5, levels: [[3], [], [7, 8, 4000], []], rest: { from: 2, pages: 3 } };
  assert.equal(unpacked(decodeGrams(encodeGrams([{ ...postings, ...plain }]), 'x.json').find('春耕')), postings);
});

test('any postings survive the differences that they are written as', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1e6)), (numbers) => {
      const level = numbers.sort((a, b) => a - b);
      const postings = { gram: '一二', count: level.length, levels: [[], level, [], level], rest: noRest };
      assert.equal(unpacked(decodeGrams(encodeGrams([{ ...postings, ...plain }]), 'x.json').find('一二')), postings);
    }),
    { seed: 1, numRuns: 50 },
  );
});

test('a page knows in which articles a third character follows a pair', () => {
  const followers = [['舞'], [], ['路', '舞'], ['场']];
  const postings = { gram: '广场', count: 4, levels: [[3], [], [7, 8], [4000]], rest: noRest };
  const page = decodeGrams(encodeGrams([{ ...postings, followers, named: '' }]), 'x.json');
  assert.equal(unpacked(page.find('广场')), postings);
  assert.equal(unpacked(page.find('广场', '舞')), { ...postings, count: 2, levels: [[3], [], [8], []] });
  assert.equal(unpacked(page.find('广场', '场')).levels, [[], [], [], [4000]]);
  assert.equal(unpacked(page.find('广场', '鼓')).levels, [[], [], [], []]);
});

test('a page that says too little or too much of what follows a pair is broken', () => {
  const followers = [['舞'], ['路', '舞']];
  const postings = { gram: '广场', count: 2, levels: [[3], [], [7], []], rest: noRest };
  const written = encodeGrams([{ ...postings, followers, named: '' }]);
  for (const follows of ['C', 'CDECC', 'C!'])
    assert.throws(() => decodeGrams({ ...written, follows: [follows] }, 'x.json').find('广场', '舞'), isBroken);
  assert.throws(() => decodeGrams({ ...written, follows: [] }, 'x.json'), isBroken);
});

test('a page knows what names begin with its pairs', () => {
  const postings = { count: 1, levels: [[3], [], [], []], rest: noRest, followers: null };
  const written = encodeGrams([
    { ...postings, gram: '柳湾', named: '  街道,社区' },
    { ...postings, gram: '广场', named: '' },
  ]);
  const page = decodeGrams(written, 'x.json');
  for (const [gram, next, may] of [
    ['柳湾', '', 'begins'],
    ['柳湾', '街', 'begins'],
    ['柳湾', '街道', 'begins'],
    ['柳湾', '社', 'within'],
    ['柳湾', '社区', 'within'],
    ['柳湾', '街口', 'none'],
    ['柳湾', '道', 'none'],
    ['广场', '', 'none'],
    ['广场', '舞', 'none'],
    ['周鸣', '岐', 'begins'],
  ] as const)
    assert.is(page.mayName(gram, next), may, gram + next);
  assert.throws(() => decodeGrams({ ...written, named: [''] }, 'x.json'), isBroken);
  assert.throws(() => decodeGrams({ ...written, counts: 7 }, 'x.json'), isBroken);
});

test('what follows a common pair says on which of its further pages it lies', () => {
  const rest = { from: 40, pages: 3 };
  const pages = [...'舞路场号', ''].map((next) => restPage(rest, next));
  assert.ok(pages.every((page) => page >= 40 && page < 43));
  assert.is(restPage(rest, '舞'), restPage({ from: 0, pages: 3 }, '舞') + 40);
});

test('pairs never cross a mark or a space', () => {
  const told = (text: string) => {
    const grams: string[] = [];
    eachGram(text, (gram, next) => grams.push(`${gram}|${next}`));
    return grams;
  };
  assert.equal(told('春耕,农 技'), ['春耕|']);
  assert.equal(told('a1春节'), ['a1|春', '1春|节', '春节|']);
});

test('a page of pairs with a list too few or torn is broken and says which file', () => {
  assert.throws(() => decodeGrams({ grams: ['ab'], counts: 'B', rests: 'AA', lists: [] }, 'x.json'), isBroken);
  assert.throws(
    () =>
      decodeGrams(
        { grams: ['ab'], counts: 'B', rests: 'AA', lists: ['AA'], followers: [''], follows: [''] },
        'x.json',
      ).find('ab'),
    isBroken,
  );
});

test.run();
