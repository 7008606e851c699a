/** Every example and every silence of every rule, read by the real extract with all rules and words at work. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openKnowledge } from '../packages/core/src/index.js';
import type { Bulletin } from '../packages/core/src/model/bulletin.js';
import type { Mention } from '../packages/core/src/model/mention.js';
import { span } from '../packages/core/src/model/span.js';
import { extract } from '../packages/core/src/stages/extract/extract.js';
import { contextRules } from '../packages/core/src/stages/extract/match.js';
import { openReading } from '../packages/core/src/stages/extract/reading.js';
import { neededCharacters } from '../packages/core/src/text/needed.js';
import { readMarked, type Mark } from './help/marked.js';

const knowledge = openKnowledge();

/** What is found in a text of one paragraph, and what fell. */
function candidates(text: string): { readonly found: readonly Mention[]; readonly fell: readonly Mention[] } {
  const [{ mentions = [], rejected = [] } = {}] = extract(bulletinOf(text), knowledge, { explain: true }).articles;
  return { found: mentions, fell: rejected.map(({ mention }) => mention) };
}

function bulletinOf(text: string): Bulletin {
  const offsets = Int32Array.from({ length: text.length + 1 }, (_, i) => i);
  const paragraphs = [{ role: 'body' as const, span: span(0, text.length) }];
  return {
    source: { source: 'example.txt', text, sidecar: {} },
    masthead: { title: null, issueDate: '2021-05-14', issueNumber: null, jurisdictionWords: [] },
    articles: [{ index: 0, headline: null, byline: null, page: null, text, paragraphs, offsets }],
  };
}

const readingOf = (text: string) => {
  const [article] = bulletinOf(text).articles;
  if (article === undefined) throw new TypeError('no article');
  return openReading(
    article,
    { issueDate: '2021-05-14', year: 2021, jurisdiction: [], others: new Set(), names: new Map() },
    knowledge,
  );
};

const show = ({ kind, span: { from, to } }: Pick<Mention, 'kind' | 'span'>, text: string) =>
  `${kind}:${text.slice(from, to)}@${from}`;

for (const rule of knowledge.rules) {
  test(`${rule.name} finds what its examples mark`, () => {
    for (const example of rule.examples) {
      const { text, marks } = readMarked(example);
      const { found, fell } = candidates(text);
      const shown = found.map((mention) => show(mention, text));
      for (const mark of marks) assert.ok(shown.includes(show(mark, text)), `${example}\nfound ${shown.join(' ')}`);
      const meant = marks.filter((mark) => mark.kind === rule.makes);
      const speaks = (mark: Mark) =>
        contextRules([rule], rule.makes).some(({ side, fits }) =>
          fits(readingOf(text), side === 'before' ? mark.span.from : mark.span.to),
        ) || [...found, ...fell].some((one) => one.rule === rule.name && show(one, text) === show(mark, text));
      assert.ok(meant.some(speaks), `${example}\nthe rule itself did not speak`);
    }
  });
  if (rule.silent === undefined) continue;
  test(`${rule.name} is silent at its near misses`, () => {
    for (const miss of rule.silent ?? []) {
      const { text } = readMarked(miss);
      const own = candidates(text).found.filter((mention) => mention.rule === rule.name);
      assert.equal(
        own.map((mention) => show(mention, text)),
        [],
        miss,
      );
    }
  });
}

test('every rule has characters that no match goes without, so that most texts need not ask it', () => {
  const plain = [
    ...knowledge.rules.filter(({ pattern }) => pattern.length === 1),
    ...knowledge.phrases.map(({ name, pattern }) => ({ name, pattern: [pattern] })),
  ];
  assert.ok(plain.length > 80);
  const bare = plain.filter(({ pattern: [piece] }) => piece instanceof RegExp && neededCharacters(piece).length === 0);
  assert.equal(
    bare.map(({ name }) => name),
    [],
  );
});

test('every rule has a name of its own', () => {
  const names = knowledge.rules.map((rule) => rule.name);
  assert.ok(names.length > 0);
  assert.is(new Set(names).size, names.length);
});

test.run();
