/** Notation of layout tests: ⏎ breaks a line of the source; each article comes back as marked paragraphs. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Bulletin, Paragraph } from '../../packages/core/src/model/bulletin.js';
import { layoutRules } from '../../packages/core/src/rules/layout.js';
import { plainUnit, widthOf } from '../../packages/core/src/text/characters.js';
import { layout } from '../../packages/core/src/stages/layout/layout.js';

const marks: Readonly<Record<Paragraph['role'], string>> = {
  headline: '# ',
  kicker: '+ ',
  byline: '@ ',
  body: '',
  caption: '^ ',
  aside: '> ',
  'sign-off': '~ ',
};

/** The bulletin that the lines make. */
export const bulletinOf = (lines: string): Bulletin =>
  layout({ source: 'test.txt', text: lines.replaceAll('⏎', '\n'), sidecar: {} }, layoutRules).value;

/** Every paragraph with the mark of its role; `===` stands between articles. */
export function marked({ articles }: Bulletin): readonly string[] {
  return articles.flatMap(({ text, paragraphs }, i) => [
    ...(i > 0 ? ['==='] : []),
    ...paragraphs.map(({ role, span }) => marks[role] + text.slice(span.from, span.to)),
  ]);
}

/** Whether each character of each article is the source's own, but for look-alikes, spaces and line ends. */
export function checkOffsets({ source, articles }: Bulletin, plain: (words: string) => string): void {
  for (const { text, paragraphs, offsets } of articles) {
    assert.is(offsets.length, text.length + 1);
    for (const { span } of paragraphs) {
      for (let i = span.from; i < span.to; i += 1) {
        const [made, from] = [text[i] ?? '', offsets[i] ?? -1];
        const origin = source.text[from] ?? '';
        assert.ok(made === ' ' ? /\s/u.test(origin) : plain(origin) === made, `${made} at ${i} comes from ${origin}`);
        if (i > span.from) assert.ok(from > (offsets[i - 1] ?? -1));
      }
    }
  }
}

/** The paragraphs as a column of that many squares breaks them: figures stay whole, a stop hangs over the edge. */
export const column = (width: number, ...paragraphs: readonly string[]): string =>
  paragraphs
    .map((paragraph) => {
      const lines = [''];
      for (const word of paragraph.match(/[\d.%]+[，。、；：”）]*|[^][，。、；：”）]*/gu) ?? []) {
        const last = lines.at(-1) ?? '';
        if (widthOf((last + word).replace(/[，。、；：”）]+$/u, '')) > width) lines.push(word);
        else lines[lines.length - 1] = last + word;
      }
      return lines.join('⏎');
    })
    .join('⏎');

const plain = (words: string) => String.fromCharCode(plainUnit(words.charCodeAt(0)));

/** A test that the page as it is broken makes the marked paragraphs, each character from its place. */
export function t(name: string, lines: string, ...expected: readonly string[]): void {
  test(name, () => {
    const bulletin = bulletinOf(lines);
    assert.equal(marked(bulletin), expected);
    checkOffsets(bulletin, plain);
  });
}
