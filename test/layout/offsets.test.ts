/** Whatever the page looks like: every character maps back, nothing is lost in silence, long pages stay cheap. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { plainUnit } from '../../packages/core/src/text/characters.js';
import { bulletinOf, checkOffsets, marked } from './pages.js';

const plain = (words: string) => String.fromCharCode(plainUnit(words.charCodeAt(0)));

const piece = fc.constantFrom(
  '河湾镇召开会议',
  '5月6日，',
  '镇长李小桥讲话。',
  '⽼西⻔',
  '（记者王小河）',
  '□记者 王小河',
  '【延伸阅读】',
  '第2版',
  '2021年5月6日',
  '来源：河湾镇',
  '## ',
  '**',
  '“',
  '”',
  '《',
  '。',
  '，',
  '：',
  ' ',
  '　',
  '\t',
  'Smart Town',
  '２０２１',
  '𠮷',
  '\u200b',
  '\uFEFF',
  '\0',
  '\uD800',
  '⏎',
  '⏎⏎',
  '⏎⏎⏎⏎',
  '\r\n',
  '\f',
  '(社区服务办)',
  '一、',
  '▲',
  '导读',
);

test('each character of each article is the source’s own', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => checkOffsets(bulletinOf(pieces.join('')), plain)),
    { numRuns: 1500, seed: 7 },
  );
});

test('any text at all is laid out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => checkOffsets(bulletinOf(text), plain)),
    { numRuns: 500, seed: 7 },
  );
});

test('paragraphs stand in the text one after another, a line end between them', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const { text, paragraphs } of bulletinOf(pieces.join('')).articles) {
        const [first, last] = [paragraphs[0], paragraphs.at(-1)];
        assert.is(first?.span.from ?? 0, 0);
        assert.is(last?.span.to ?? 0, text.length);
        assert.is(paragraphs.map(({ span }) => text.slice(span.from, span.to)).join('\n'), text);
        for (const { span } of paragraphs) assert.ok(span.to > span.from);
      }
    }),
    { numRuns: 500, seed: 7 },
  );
});

const clean = [
  '河湾镇召开防汛工作会议',
  '5月6日下午，河湾镇召开防汛工作会议，学习县委、县政府有关文件精神，部署汛期值守工作。镇党委副书记、镇长李小桥主持会议，镇党委书记王小河出席会议并讲话，各村党支部书记、各站所负责人参加会议。',
  '王小河强调，要压实责任，坚持人员到岗到位，把隐患排查落到每一段河堤、每一座水库，做到早发现、早报告、早处置，确保全镇群众安全度汛。会后，与会人员到石桥水库检查了物资储备情况。',
];

test('a page set in columns of any width reads as the same page set in none', () => {
  const expected = marked(bulletinOf(clean.join('⏎⏎')));
  for (let width = 13; width <= 40; width += 1) {
    const [headline = '', ...paragraphs] = clean;
    const wrapped = paragraphs.map((words) => words.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('⏎') ?? '');
    assert.equal(marked(bulletinOf([headline, ...wrapped].join('⏎⏎'))), expected, `width ${width}`);
  }
});

test('a page of many articles, of one line, of odd lines only takes seconds and not minutes', () => {
  const before = process.cpuUsage();
  const page = `${clean.join('⏎⏎')}⏎⏎`;
  assert.is(bulletinOf(page.repeat(Math.ceil(600_000 / page.length))).articles.length > 500, true);
  assert.is(bulletinOf('河湾镇召开会议，'.repeat(200_000)).articles.length, 1);
  bulletinOf('河湾镇会议⏎'.repeat(30_000));
  bulletinOf('（'.repeat(500_000));
  bulletinOf(`${' '.repeat(500_000)}。⏎`.repeat(2));
  // Processor time: a busy machine must not fail what a calm one passes.
  const { user } = process.cpuUsage(before);
  assert.ok(user < 20_000_000, `${user / 1000} ms`);
});

test.run();
