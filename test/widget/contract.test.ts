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
const element = textOf('src/bulletin-search.element.ts');
const readme = textOf('README.md');
const code = sourceFiles('packages/widget/src/**/*.ts')
  .map(({ text }) => text)
  .join('\n');

/** Names in the lines of the class's comment that begin with the tag. */
const told = (tag: string): string[] =>
  [...element.matchAll(new RegExp(`^ \\* @${tag} (?:\\{.+?\\} )?([\\w:-]+) - .+$`, 'gm'))]
    .map(([, name = '']) => name)
    .sort();
const distinct = (found: Iterable<RegExpMatchArray>): string[] =>
  [...new Set([...found].map(([, name = '']) => name))].sort();

test('the manifest and the data for editors are as `npm run describe` makes them', () => {
  for (const [name, words] of Object.entries(describe())) assert.fixture(textOf(name), words);
});

test('the manifest has every attribute, method, event, slot, part and custom property', () => {
  const { modules } = JSON.parse(describe()['custom-elements.json']) as { modules: { declarations: Declaration[] }[] };
  const search = modules[0]?.declarations[0];
  const namesOf = (named: readonly { readonly name: string }[] = []): string[] => named.map(({ name }) => name).sort();
  assert.ok(search);
  assert.is(search.tagName, 'bulletin-search');
  assert.equal(namesOf(search.attributes), told('attr'));
  assert.equal(namesOf(search.events), told('fires'));
  assert.equal(namesOf(search.slots), ['', ...told('slot')]);
  assert.equal(namesOf(search.cssParts), told('csspart'));
  assert.equal(namesOf(search.cssProperties), told('cssprop'));
  const methods = search.members.filter(({ kind }) => kind === 'method');
  assert.equal(namesOf(methods), ['clear', 'open', 'search']);
});

test('frameworks are told of every attribute', () => {
  const typed = /interface BulletinSearchAttributes \{([^]*?)\n\}/.exec(textOf('src/attributes.ts'))?.[1] ?? '';
  assert.equal(distinct(typed.matchAll(/readonly '?([\w-]+)'?\?:/g)), told('attr'));
});

test('every attribute, event, part and custom property of the code is told of, and none that is not there', () => {
  const properties = /static override properties = \{([^]*?)\n {2}\};/.exec(element)?.[1] ?? '';
  const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  assert.equal(distinct(properties.matchAll(/^ {4}(\w+): \{/gm)).map(kebab), told('attr'));
  assert.equal(distinct(code.matchAll(/tell\(\s*this,\s*'([\w:-]+)'/g)), told('fires'));
  assert.equal(distinct(code.matchAll(/\bpart="([\w-]+)"/g)), told('csspart'));
  assert.equal(distinct(code.matchAll(/var\(\s*(--bulletin-[\w-]+)/g)), told('cssprop'));
});

test('every inner custom property that a style uses is set', () => {
  const set = new Set(distinct(code.matchAll(/^ *(--_[\w-]+):/gm)));
  assert.equal(
    distinct(code.matchAll(/var\(\s*(--_[\w-]+)/g)).filter((name) => !set.has(name)),
    [],
  );
});

test('the readme names them all', () => {
  const all = ['attr', 'fires', 'slot', 'csspart', 'cssprop'].flatMap((tag) => told(tag));
  assert.equal(
    all.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`slot="${name}"`)),
    [],
  );
});

test.run();
