import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { foldTable, foldText } from '../../packages/core/src/lexicon/fold.js';

const table = foldTable();
const folds = (text: string, to: string) => () => assert.is(foldText(text, table), to);

test('Traditional characters fold', folds('鄭啟國書記調研', '郑启国书记调研'));
test('Japanese and other variant forms fold', folds('髙峯団体', '高峰团体'));
test('radicals that a PDF puts for characters fold', folds('⻓沙⼈⺠', '长沙人民'));
test(
  'simplified text stays the very same',
  folds('老城区人大代表，2021年5月（第3期）', '老城区人大代表，2021年5月（第3期）'),
);
test('乾 stays, because counties and people are named so', folds('乾县', '乾县'));
test('昇 stays: a standard character for names', folds('昇', '昇'));
test('full-width punctuation and digits stay', folds('，：；１２Ａ', '，：；１２Ａ'));

test('folding keeps the length of any text, and a folded text folds to itself', () => {
  const text = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...'書記⻓峯a國')) });
  fc.assert(
    fc.property(text, (words) => {
      const folded = foldText(words, table);
      assert.is(folded.length, words.length);
      assert.is(foldText(folded, table), folded);
    }),
  );
});

test.run();
