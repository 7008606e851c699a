import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openLexicon } from '../../packages/core/src/lexicon/lexicon.js';

const lexicon = openLexicon();
/** Words found with that tag, in the order of the hits. */
const found = (text: string, tag: string): readonly string[] =>
  lexicon
    .find(text)
    .flatMap(({ span, lexeme }) =>
      (lexeme.tags as readonly string[]).includes(tag) ? [text.slice(span.from, span.to)] : [],
    );

test('titles are found inside each other, longest first', () => {
  assert.equal(found('党委副书记方启明', 'title'), ['党委副书记', '副书记', '书记']);
});

test('a surname of two characters and its first character are both found', () => {
  assert.equal(found('欧阳海兰', 'surname').slice(0, 2), ['欧阳', '欧']);
});

test('a word of two lists gives a hit for each', () => {
  const hits = lexicon.find('林').map(({ lexeme }) => lexeme.tags[0]);
  assert.ok(hits.includes('surname') && hits.includes('given'));
});

test('common surnames weigh more than rare ones', () => {
  const weight = (word: string) => lexicon.lookUp(word).find(({ tags }) => tags.includes('surname'))?.weight ?? -99;
  assert.ok(weight('王') > weight('秦') && weight('秦') > weight('冒') && weight('冒') > -99);
});

test('words of grammar are no characters of names', () => {
  for (const word of ['对', '到', '在', '等', '就', '说', '的', '了', '是']) {
    const weight = lexicon.lookUp(word).find(({ tags }) => tags.includes('given'))?.weight ?? -9;
    assert.ok(weight <= -3, word);
    assert.ok(found(word, 'function').length > 0, word);
  }
});

test('characters that end names and join words are weighed low, not forbidden', () => {
  for (const word of ['国', '和', '向', '同', '传'])
    assert.ok((lexicon.lookUp(word).find(({ tags }) => tags.includes('given'))?.weight ?? -9) > -3, word);
});

test('titles tell class, body and status where they alone do', () => {
  const extra = (word: string) =>
    lexicon.lookUp(word).find(({ tags }) => tags.includes('title') || tags.includes('title-prefix'))?.extra;
  assert.equal(extra('董事长'), { class: 'representative' });
  assert.equal(extra('副区长'), { class: 'official', body: '区政府', level: '区' });
  assert.equal(extra('书记'), {});
  assert.equal(extra('原'), { status: 'former' });
  assert.equal(extra('记者'), { class: 'journalist' });
});

test('divisions are found by full name, and down to counties by short name', () => {
  assert.equal(found('到徐汇区天平路街道', 'division'), ['徐汇区', '徐汇', '天平路街道']);
  assert.equal(found('天平路的居民', 'division'), []);
  assert.equal(found('吉林', 'division'), ['吉林']);
  assert.equal(lexicon.lookUp('吉林').find(({ tags }) => tags.includes('division'))?.extra, {
    level: 'province',
    form: 'short',
  });
});

test('a town whose name is an ordinary word is found by divisions only', () => {
  assert.equal(found('城区', 'division'), []);
  assert.ok(lexicon.divisions('城区').length > 0);
});

test('Traditional text is found at its own offsets', () => {
  const text = '區委書記鄭啟國';
  const title = lexicon.find(text).find(({ lexeme }) => lexeme.word === '书记');
  assert.equal(title?.span, { from: 2, to: 4 });
});

test('hits come by start, then longest first, and each is a word of the lexicon', () => {
  const pieces = ['副书记', '天平路街道', '高质量', ...'区委书主任徐汇天平路张伟国高质，。 a𠮷'];
  const text = fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (words) => {
      const hits = lexicon.find(words);
      hits.forEach(({ span, lexeme }, index) => {
        const before = hits[index - 1]?.span;
        if (before) assert.ok(before.from < span.from || (before.from === span.from && before.to >= span.to));
        assert.is(words.slice(span.from, span.to), lexeme.word);
        assert.ok(lexicon.lookUp(lexeme.word).includes(lexeme));
      });
      for (const word of ['副书记', '天平路街道', '高质量'])
        assert.is(
          words.includes(word),
          hits.some(({ lexeme }) => lexeme.word === word),
        );
    }),
  );
});

test('a word in no list has no lexemes', () => {
  assert.equal(lexicon.lookUp('书记书记'), []);
  assert.equal(lexicon.lookUp(''), []);
  assert.equal(lexicon.find(''), []);
});

test.run();
