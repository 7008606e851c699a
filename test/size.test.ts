/** What a page must load stays small. Needs the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import { rollup, type Plugin } from 'rollup';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { root } from './help/source.js';

// Its types are those of a CommonJS module, which it is not.
const terser = terserPlugin as unknown as () => Plugin;
const kilobytes = (code: string) => gzipSync(code, { level: 9 }).length / 1024;

/** Files that a page without a bundler is given, and what each may weigh compressed, in KB. */
const limits = {
  'bulletin-search.js': 35,
  'bulletin-search-en.js': 4,
  'bulletin-search-zh-tw.js': 5,
  'bulletin-search-things.js': 24,
  'bulletin-search-links.js': 7,
  'bulletin-search-picture.js': 24,
  'bulletin-search-questions.js': 12,
  'bulletin-names.js': 16,
  'bulletin-names-card.js': 15,
  'bulletin-names-finding.js': 7,
  'bulletin-names-sieve.js': 2,
  'bulletin-names-en.js': 4,
  'bulletin-names-zh-tw.js': 5,
};

test('the script of the widget stands in 35 KB compressed, and each part that it loads later has its limit', () => {
  const folder = `${root}/packages/widget/dist/page`;
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  assert.equal(scripts.sort(), Object.keys(limits).sort());
  for (const [name, limit] of Object.entries(limits)) {
    const code = readFileSync(`${folder}/${name}`, 'utf8');
    assert.not.match(code, /(?:from|import) ?["'][a-z@]/u, `${name} asks the page for a package`);
    const size = kilobytes(code);
    assert.ok(size < limit, `${name}: ${size.toFixed(1)} KB`);
  }
});

test('the face for browsers, bundled, stays under 25 KB compressed and brings nothing of Node', async () => {
  const bundle = await rollup({
    input: `${root}/packages/core/dist/query.js`,
    plugins: [nodeResolve({ browser: true }), terser()],
    onwarn: (warning) => assert.unreachable(warning.message),
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  assert.is(output.length, 1);
  assert.not.match(output[0].code, /from ?["']/u);
  const size = kilobytes(output[0].code);
  assert.ok(size < 25, `${size.toFixed(1)} KB`);
});

test('the face for browsers carries no word list', () => {
  assert.not.match(readFileSync(`${root}/packages/core/dist/query.js`, 'utf8'), 'lexicon');
  assert.not.ok(existsSync(`${root}/packages/core/dist/lexicon/tables.js`), 'in a file that the face reaches');
});

test.run();
