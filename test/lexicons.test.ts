import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openLexicon } from '../packages/core/src/lexicon/lexicon.js';
import {
  eventKinds,
  organisationKinds,
  personClasses,
  placeKinds,
  postStatuses,
} from '../packages/core/src/model/kinds.js';
import { lexiconTags } from '../packages/core/src/model/rule.js';

const folder = new URL('../packages/core/lexicons/', import.meta.url);
const lexicon = openLexicon();

interface Entry {
  readonly file: string;
  readonly word: string;
  readonly tags: readonly string[];
  readonly weight: number;
  readonly extra: Readonly<Record<string, string>>;
  readonly example: string | null;
}
const { entriesOf, faultsOf, listFiles } = (await import(new URL('pack/lists.mjs', folder).href)) as {
  entriesOf(file: string): readonly Entry[];
  faultsOf(entry: Entry, before?: Entry): readonly string[];
  listFiles(): readonly string[];
};
const lists = listFiles().map((file) => ({ file, entries: entriesOf(file) }));
const all = lists.flatMap(({ entries }) => entries);

test('no list of words hides an official town', () => {
  const hidden = all.filter(
    ({ word, tags }) =>
      tags.includes('not-name') &&
      word.length > 2 &&
      lexicon.divisions(word).some(({ name, level }) => level === 'town' && name === word),
  );
  assert.equal(
    hidden.map(({ word }) => word),
    [],
  );
});

test('every list is sorted, without doubles, with tags and numbers in their columns', () => {
  for (const { file, entries } of lists) {
    assert.ok(entries.length > 0, file);
    assert.equal(
      entries.flatMap((entry, index) => faultsOf(entry, entries[index - 1])),
      [],
    );
  }
});

test('a list out of order, a double and a missing tag are told', () => {
  const entry = (word: string, tags = ['verb']): Entry => ({
    file: 'x.tsv',
    word,
    tags,
    weight: 0,
    extra: {},
    example: null,
  });
  assert.equal(faultsOf(entry('乙'), entry('丁')), []);
  assert.is(faultsOf(entry('乙'), entry('乙')).length, 1);
  assert.is(faultsOf(entry('丁'), entry('乙')).length, 1);
  assert.is(faultsOf(entry('乙', [])).length, 1);
});

test('every list begins with its policy', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv')))
    assert.match(readFileSync(new URL(file, folder), 'utf8'), /^# /, file);
});

test('every word is written as text is folded', () => {
  assert.equal(
    all.filter(({ word }) => lexicon.fold(word) !== word).map(({ file, word }) => `${file} ${word}`),
    [],
  );
});

test('every tag is one of the model', () => {
  const known = new Set<string>(lexiconTags);
  assert.equal(
    all.filter(({ tags }) => !tags.every((tag) => known.has(tag))).map(({ file, word }) => `${file} ${word}`),
    [],
  );
});

test('what a list adds to a word is a kind, class or status of the model', () => {
  const values: Record<string, readonly string[]> = {
    'organisation-head': organisationKinds,
    'organisation-name': organisationKinds,
    'place-head': placeKinds,
    event: eventKinds,
  };
  for (const { file, word, tags, extra } of all) {
    for (const tag of tags) {
      const kinds = values[tag];
      if (kinds) assert.ok(kinds.includes(extra['kind'] ?? ''), `${file} ${word}: ${extra['kind']}`);
    }
    if (extra['class']) assert.ok((personClasses as readonly string[]).includes(extra['class']), `${file} ${word}`);
    if (extra['status']) assert.ok((postStatuses as readonly string[]).includes(extra['status']), `${file} ${word}`);
  }
});

test('every marked example marks a word that is found there with that tag', () => {
  let count = 0;
  for (const { file, word, example } of all) {
    if (!example) continue;
    count += 1;
    const [, before = '', tag = '', marked = ''] = /^(.*?)\{([a-z-]+):(.+?)\}/.exec(example) ?? [];
    const text = example.replace(/\{[a-z-]+:(.+?)\}/g, '$1');
    const hits = lexicon
      .find(text)
      .filter(({ span }) => span.from === before.length && span.to === before.length + marked.length);
    assert.is(marked, word, `${file} ${word}`);
    assert.ok(
      hits.some(({ lexeme }) => (lexeme.tags as readonly string[]).includes(tag)),
      `${file}: ${example}`,
    );
  }
  assert.ok(count > 20);
});

test('every word of every list is looked up with its tags, weight and extra', () => {
  for (const { file, word, tags, weight, extra } of all) {
    const known = lexicon
      .lookUp(word)
      .some(
        (lexeme) =>
          lexeme.weight === weight &&
          tags.every((tag, index) => lexeme.tags[index] === tag) &&
          Object.entries(extra).every(([key, value]) => lexeme.extra[key] === value),
      );
    assert.ok(known, `${file} ${word}`);
  }
});

test('the packed tables are up to date', () => {
  const run = spawnSync(process.execPath, [new URL('pack.mjs', folder).pathname, '--check'], { encoding: 'utf8' });
  assert.is(run.stderr, '');
  assert.is(run.status, 0);
});

test.run();
