/** Builds both packages: core for Node and browsers with its dependencies left outside, the widget once so and once self-contained. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const core = 'packages/core';
const widget = 'packages/widget';
const query = fileURLToPath(new URL('packages/core/src/query.ts', import.meta.url));

/** Everything that is imported by name stays outside. */
const byName = (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/u.test(id);

/** An old file must not pass for a new one. */
const emptied = (folder) => ({ name: 'emptied', buildStart: () => rmSync(folder, { recursive: true, force: true }) });

/** The widget carries the query code of this very tree, whether or not core was built before. */
const querySource = { name: 'query-source', resolveId: (id) => (id === '@bulletin-graph/core/query' ? query : null) };

const compile = (root, options = {}) =>
  typescript({
    tsconfig: './tsconfig.json',
    include: ['packages/*/src/**/*.ts'],
    filterRoot: false,
    compilerOptions: { noEmit: false, rootDir: `${root}/src`, ...options },
    noEmitOnError: true,
  });

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: { index: `${core}/src/index.ts`, query: `${core}/src/query.ts`, cli: `${core}/src/cli.ts` },
    output: { dir: `${core}/dist`, format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
    external: byName,
    plugins: [emptied(`${core}/dist`), compile(core, { declaration: true, declarationDir: `${core}/dist` })],
  },
  {
    input: `${widget}/src/bulletin-search.ts`,
    output: { file: `${widget}/dist/index.js`, format: 'es' },
    external: byName,
    plugins: [emptied(`${widget}/dist`), compile(widget, { declaration: true, declarationDir: `${widget}/dist` })],
  },
  {
    input: `${widget}/src/bulletin-search.ts`,
    output: { file: `${widget}/dist/bulletin-search.js`, format: 'es', sourcemap: false },
    plugins: [querySource, nodeResolve({ browser: true }), compile('packages'), terser()],
  },
];
