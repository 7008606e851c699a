/** How well a name answers a term. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { NameEntry } from '../../packages/core/src/format/names.js';
import { gradeLoose, gradeName, gradeSlip, isOneSlip, scoreOf } from '../../packages/core/src/stages/query/rank.js';

const entry: NameEntry = {
  ordinal: 7,
  label: { id: 'person/庄蔚勤', type: 'person', name: '庄蔚勤', detail: '柳湾街道党工委书记' },
  aliases: ['老庄'],
  titles: ['书记', '主席'],
  posts: ['柳湾党工委书记', '柳湾街道总工会主席'],
  pinyin: 'zhuang wei qin',
  weight: 10,
  window: { since: '2021', until: '2021-05' },
};
const told = (term: string) => {
  const match = gradeName(entry, term)?.match;
  if (match === undefined) return null;
  return `${match.kind} ${match.field} ${match.spans.map(({ from, to }) => match.words.slice(from, to)).join()}`;
};

test('the best kind of match is told, with the characters that match', () => {
  assert.equal(
    [
      '庄蔚勤',
      '庄蔚',
      '蔚',
      '老庄',
      '庄书记',
      '书记庄',
      'zhuangw',
      'zwq',
      'wei',
      '柳湾街道党工委书记',
      '柳湾党工委书记',
      '柳湾街道总工会主',
    ].map(told),
    [
      'exact name 庄蔚勤',
      'prefix name 庄蔚',
      'infix name 蔚',
      'exact alias 老庄',
      'title title 庄书记',
      'title title 书记庄',
      'pinyin name 庄蔚',
      'initials name 庄蔚勤',
      'initials name 蔚',
      'title title 柳湾街道党工委书记',
      'title title 柳湾党工委书记',
      'title title 柳湾街道总工会主',
    ],
  );
});

test('a body’s name does not bring those who hold its posts', () => {
  assert.is(told('柳湾街道'), null);
});

test('what does not answer is no match', () => {
  assert.equal(['张', '庄勤', 'zhangwei', 'z1', 'uang'].map(told), [null, null, null, null, null]);
});

test('one slip is a character replaced, left out, added, or swapped with the next', () => {
  assert.ok(['周名', '周', '周明山', '明周'].every((slip) => isOneSlip('周明', slip)));
  assert.not.ok(['李四', '周明山水', ''].some((slip) => isOneSlip('周明', slip)));
});

test('of names one slip away, those that have all that was typed come first, and those that have less of it last', () => {
  const named = (name: string): NameEntry => ({ ...entry, label: { ...entry.label, name } });
  const order = (term: string, names: readonly string[]) =>
    [...names].sort((a, b) => (gradeSlip(named(b), term)?.bonus ?? 0) - (gradeSlip(named(a), term)?.bonus ?? 0));
  assert.equal(order('唐国', ['唐佳', '唐鹏国']), ['唐鹏国', '唐佳']);
  assert.equal(order('王义毅', ['王义', '王毅义']), ['王毅义', '王义']);
  assert.equal(order('庄卫勤', ['庄勤', '庄蔚勤', '张卫勤']), ['庄蔚勤', '张卫勤', '庄勤']);
});

test('a slip is one from both sides', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 5 });
  fc.assert(
    fc.property(text, text, (a, b) => assert.is(isOneSlip(a, b), isOneSlip(b, a))),
    { seed: 1, numRuns: 500 },
  );
});

test('any one character changed is forgiven in a name', () => {
  for (let i = 0; i < 3; i++) {
    const slip = [...'庄蔚勤'].map((character, j) => (i === j ? '某' : character)).join('');
    assert.is(gradeSlip(entry, slip)?.match.kind, 'slip');
  }
  assert.is(gradeSlip(entry, '某某勤'), null);
});

test('parts left out of a long name are forgiven, single characters picked from it are not', () => {
  const body = { ...entry, label: { ...entry.label, type: 'organisation' as const, name: '柳湾街道党工委' } };
  assert.equal(gradeLoose(body, '柳湾党工委')?.match.spans, [
    { from: 0, to: 2 },
    { from: 4, to: 7 },
  ]);
  assert.is(gradeLoose(body, '柳道委'), null);
  assert.is(gradeLoose(body, '党工委柳湾'), null);
});

test('kind goes before weight, weight before recency', () => {
  const score = (term: string, weight: number, until: string | null) => {
    const grade = gradeName(entry, term);
    return grade === null ? 0 : scoreOf(grade, weight, until);
  };
  assert.ok(score('庄蔚勤', 0, null) > score('庄', 900, '2030'));
  assert.ok(score('庄', 2, null) > score('庄', 1, '2030'));
  assert.ok(score('庄', 1, '2030') > score('庄', 1, '2029-12-30'));
});

test.run();
