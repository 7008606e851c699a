import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { describe } from '../../packages/widget/describe.mjs';
import { sourceFiles } from '../help/source.js';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly members: readonly (Named & { readonly kind: string })[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

const home = new URL('../../packages/widget/', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, home), 'utf8');
const readme = textOf('README.md');
const code = sourceFiles('packages/widget/src/**/*.ts')
  .map(({ text }) => text)
  .join('\n');

/** Each element with its class, what frameworks know of its attributes, and its methods. */
const elements = [
  { tag: 'bulletin-search', typed: 'BulletinSearchAttributes', methods: ['clear', 'open', 'search'] },
  { tag: 'bulletin-names', typed: 'BulletinNamesAttributes', methods: ['mark'] },
].map((one) => ({ ...one, element: textOf(`src/${one.tag}.element.ts`) }));
const sources = elements.map(({ element }) => element);

const distinct = (found: Iterable<RegExpMatchArray>): string[] =>
  [...new Set([...found].map(([, name = '']) => name))].sort();
/** Names in the lines of the classes' comments that begin with the tag, each once. */
const told = (tag: string, ...texts: readonly string[]): string[] =>
  distinct(
    texts.flatMap((text) => [...text.matchAll(new RegExp(`^ \\* @${tag} (?:\\{.+?\\} )?([\\w:-]+) - .+$`, 'gm'))]),
  );

test('the manifest and the data for editors are as `npm run describe` makes them', () => {
  for (const [name, words] of Object.entries(describe())) assert.fixture(textOf(name), words);
});

test('the manifest has every attribute, method, event, slot, part and custom property', () => {
  const { modules } = JSON.parse(describe()['custom-elements.json']) as { modules: { declarations: Declaration[] }[] };
  const namesOf = (named: readonly { readonly name: string }[] = []): string[] => named.map(({ name }) => name).sort();
  assert.is(modules.length, elements.length);
  for (const [i, { tag, element, methods }] of elements.entries()) {
    const declared = modules[i]?.declarations[0];
    assert.ok(declared);
    assert.is(declared.tagName, tag);
    assert.equal(namesOf(declared.attributes), told('attr', element));
    assert.equal(namesOf(declared.events), told('fires', element));
    assert.equal(namesOf(declared.slots).filter(Boolean), told('slot', element));
    assert.equal(namesOf(declared.cssParts), told('csspart', element));
    assert.equal(namesOf(declared.cssProperties), told('cssprop', element));
    assert.equal(namesOf(declared.members.filter(({ kind }) => kind === 'method')), methods);
  }
});

test('frameworks are told of every attribute', () => {
  for (const { typed, element } of elements) {
    const fields = new RegExp(`interface ${typed} \\{([^]*?)\\n\\}`).exec(textOf('src/attributes.ts'))?.[1] ?? '';
    assert.equal(distinct(fields.matchAll(/readonly '?([\w-]+)'?\?:/g)), told('attr', element));
  }
});

test('every attribute and event of a class is told of, and none that is not there', () => {
  const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const { element } of elements) {
    const properties = /static override properties = \{([^]*?)\n {2}\};/.exec(element)?.[1] ?? '';
    assert.equal(distinct(properties.matchAll(/^ {4}(\w+): \{/gm)).map(kebab), told('attr', element));
    assert.equal(distinct(element.matchAll(/tell\(\s*this,\s*'([\w:-]+)'/g)), told('fires', element));
  }
});

test('every part and custom property of the code is told of, and none that is not there', () => {
  assert.equal(distinct(code.matchAll(/\bpart="([\w-]+)"/g)), told('csspart', ...sources));
  assert.equal(distinct(code.matchAll(/var\(\s*(--bulletin-[\w-]+)/g)), told('cssprop', ...sources));
});

test('every inner custom property that a style uses is set', () => {
  const set = new Set(distinct(code.matchAll(/^ *(--_[\w-]+):/gm)));
  assert.equal(
    distinct(code.matchAll(/var\(\s*(--_[\w-]+)/g)).filter((name) => !set.has(name)),
    [],
  );
});

test('the readme names them all', () => {
  const all = ['attr', 'fires', 'slot', 'csspart', 'cssprop'].flatMap((tag) => told(tag, ...sources));
  assert.equal(
    all.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`slot="${name}"`)),
    [],
  );
});

test.run();
