/** What is published carries the licence it is under, and those of the packages that are built into it. Needs the build. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import commonjsPlugin from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type Plugin } from 'rollup';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { root } from './help/source.js';

// Its types are those of a CommonJS module, which it is not.
const commonjs = commonjsPlugin as unknown as () => Plugin;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Where each package has its notices. */
const notices = { core: 'dist/THIRD-PARTY-LICENSES.txt', widget: 'dist/page/THIRD-PARTY-LICENSES.txt' };

/** Paths of the files that npm would publish. */
function packed(name: string): readonly string[] {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const told = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: join(root, 'packages', name),
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return (JSON.parse(told) as readonly [{ files: readonly { path: string }[] }])[0].files.map(({ path }) => path);
}

/** The packages that notices name: name and version, then the licence. */
const namedIn = (text: string) => [...text.matchAll(/^={72}\n(\S+ \S+) \((.+)\)$/gmu)].map(([, of, by]) => [of, by]);

const licenceOf = (name: string) => {
  const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`)) as Record<string, string>;
  return [`${name} ${version}`, license];
};

/** The packages that a bundle of these files holds parts of. */
async function bundledIn(input: readonly string[]): Promise<readonly string[]> {
  const plugins = [nodeResolve({ browser: true, preferBuiltins: false }), commonjs()];
  const bundle = await rollup({ input: input.map((path) => join(root, path)), plugins });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const modules = output.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
  const names = modules
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/u.exec(id)?.[1]?.replace('\\', '/'));
  return [...new Set(names)].filter((name) => name !== undefined);
}

for (const name of ['core', 'widget'] as const) {
  test(`the tarball of ${name} has the licence of the repository, and notices beside what is built`, () => {
    const files = packed(name);
    for (const path of ['LICENSE', notices[name]]) assert.ok(files.includes(path), path);
    assert.is(read(`packages/${name}/LICENSE`), read('LICENSE'));
  });
}

test('the notices of core name what its files took into themselves', () => {
  assert.equal(namedIn(read(`packages/core/${notices.core}`)), ['date-fns', 'flexsearch'].map(licenceOf));
});

test('the notices of the widget name each package that its scripts hold parts of', async () => {
  const bundled = await bundledIn(['index', 'names'].map((name) => `packages/widget/dist/${name}.js`));
  assert.ok(bundled.includes('lit-html'));
  // Within the files of core.
  const names = [...bundled, 'flexsearch'].sort();
  assert.equal(namedIn(read(`packages/widget/${notices.widget}`)), names.map(licenceOf));
});

test('the notices give the whole text of each licence', () => {
  const [core, widget] = [read(`packages/core/${notices.core}`), read(`packages/widget/${notices.widget}`)];
  for (const [text, path] of [
    [core, 'date-fns/LICENSE.md'],
    [core, 'flexsearch/LICENSE'],
    [widget, 'flexsearch/LICENSE'],
    [widget, 'lit-html/LICENSE'],
    [widget, 'graphology/LICENSE.txt'],
  ] as const)
    assert.ok(text.includes(read(`node_modules/${path}`).replaceAll('\r\n', '\n').trim()), path);
});

test.run();
