import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sourceFiles } from '../help/source.js';

const home = new URL('../../packages/widget/', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, home), 'utf8');
const element = textOf('src/bulletin-search.element.ts');
const readme = textOf('README.md');
const code = sourceFiles('packages/widget/src/**/*.ts')
  .map(({ text }) => text)
  .join('\n');

interface Named {
  readonly name: string;
  readonly description: string;
}
interface Declaration {
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}
const manifest = JSON.parse(textOf('custom-elements.json')) as { modules: [{ declarations: [Declaration] }] };
const declared = manifest.modules[0].declarations[0];

/** Lines of the class's comment that begin with the tag, as name and description. */
const told = (tag: string): Named[] =>
  [...element.matchAll(new RegExp(`^ \\* @${tag} (?:\\{.+?\\} )?(\\S+) - (.+)$`, 'gm'))].map(
    ([, name = '', description = '']) => ({ name, description }),
  );
const plain = (named: readonly Named[]): Named[] => named.map(({ name, description }) => ({ name, description }));
const names = (named: readonly Named[]): string[] => named.map(({ name }) => name).sort();
const distinct = (found: Iterable<RegExpMatchArray>): string[] =>
  [...new Set([...found].map(([, name = '']) => name))].sort();

test('the manifest says what the class says', () => {
  assert.equal(plain(declared.attributes), told('attr'));
  assert.equal(plain(declared.events), told('fires'));
  assert.equal(plain(declared.cssParts), told('csspart'));
  assert.equal(plain(declared.cssProperties), told('cssprop'));
});

test('every attribute, event, part and custom property of the code is told of, and none that is not there', () => {
  const properties = /static override properties = \{([^]*?)\n {2}\};/.exec(element)?.[1] ?? '';
  assert.equal(distinct(properties.matchAll(/^ {4}(\w+): \{/gm)), names(told('attr')));
  assert.equal(distinct(code.matchAll(/tell\(\s*this,\s*'([\w:-]+)'/g)), names(told('fires')));
  assert.equal(distinct(code.matchAll(/\bpart="([\w-]+)"/g)), names(told('csspart')));
  assert.equal(distinct(code.matchAll(/var\(\s*(--bulletin-[\w-]+)/g)), names(told('cssprop')));
});

test('the readme names them all', () => {
  const all = ['attr', 'fires', 'csspart', 'cssprop'].flatMap((tag) => names(told(tag)));
  assert.equal(
    all.filter((name) => !readme.includes(`\`${name}\``)),
    [],
  );
});

test.run();
