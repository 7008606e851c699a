/** Builds both packages: core for Node and browsers with its dependencies left outside, the widget once so and once self-contained. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const core = 'packages/core';
const widget = 'packages/widget';

/** Everything that is imported by name stays outside. */
const byName = (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/u.test(id);

/** An old file must not pass for a new one. */
const emptied = (folder) => ({ name: 'emptied', buildStart: () => rmSync(folder, { recursive: true, force: true }) });

const compiled = (root) =>
  typescript({ tsconfig: `${root}/tsconfig.build.json`, module: 'NodeNext', noEmitOnError: true });

/** The program of a thread is a file of its own: where the source names its address, the built one does. */
const threads = {
  name: 'threads',
  transform(code) {
    const address = "new URL('./read-worker.js', import.meta.url)";
    if (!code.includes(address)) return null;
    const file = this.emitFile({ type: 'chunk', id: `${core}/src/pipeline/read-worker.ts` });
    return { code: code.replace(address, `new URL(import.meta.ROLLUP_FILE_URL_${file})`), map: null };
  },
};

/**
 * Of FlexSearch a page needs the index alone, 4 KB of 17 compressed; the package exports only the whole by name, so its
 * light build, licence line included, goes into both packages.
 */
const lightIndex = fileURLToPath(
  new URL('node_modules/flexsearch/dist/flexsearch.light.module.min.js', import.meta.url),
);
const lightSearch = { name: 'light-search', resolveId: (id) => (id === 'flexsearch' ? lightIndex : null) };

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: { index: `${core}/src/index.ts`, query: `${core}/src/query.ts`, cli: `${core}/src/cli.ts` },
    output: { dir: `${core}/dist`, format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
    external: (id) => id !== 'flexsearch' && byName(id),
    plugins: [emptied(`${core}/dist`), lightSearch, compiled(core), threads],
  },
  {
    input: { index: `${widget}/src/bulletin-search.ts` },
    output: { dir: `${widget}/dist`, format: 'es' },
    external: byName,
    plugins: [emptied(`${widget}/dist`), compiled(widget)],
  },
  {
    input: `${widget}/dist/index.js`,
    output: { file: `${widget}/dist/bulletin-search.js`, format: 'es' },
    plugins: [lightSearch, nodeResolve({ browser: true }), terser()],
  },
];
