/** What a page must load stays small. Needs the build. */
import { readFileSync } from 'node:fs';
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

test('the widget with all that it needs stays under 60 KB, compressed', () => {
  const size = kilobytes(readFileSync(`${root}/packages/widget/dist/bulletin-search.js`, 'utf8'));
  assert.ok(size < 60, `${size.toFixed(1)} KB`);
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
  const code = readFileSync(`${root}/packages/core/dist/query.js`, 'utf8');
  assert.ok(!code.includes('lexicon'));
});

test.run();
