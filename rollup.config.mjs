/** Builds both packages: core for Node and browsers with its dependencies left outside, the widget once so and once for pages without a bundler. */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, parse, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { notices } from './rollup.notices.mjs';

const core = 'packages/core';
const widget = 'packages/widget';

/** One for all steps, since what a step bundles may have been bundled by another. */
const withNotices = notices();

/** Where the faces for Node stand between the two steps in which they are built. */
const nodeParts = 'node-parts';

/** Everything that is imported by name stays outside. */
const byName = (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/u.test(id);

/** An old file must not pass for a new one. */
const emptied = (folder) => ({ name: 'emptied', buildStart: () => rmSync(folder, { recursive: true, force: true }) });

/** Lays beside the program what opening would else put together: the lexicon, and what the expressions need. */
const filesBeside = (program) => ({
  name: 'files-beside',
  async generateBundle() {
    const { filesToKeep } = await import(pathToFileURL(resolve(program)).href);
    for (const [fileName, source] of Object.entries(filesToKeep())) this.emitFile({ type: 'asset', fileName, source });
  },
});

/** The five functions of date-fns that reading needs are some twenty files, which Node would open one by one. */
const dates = /(?:^|\/)date-fns\//u;
const datesLicence = '/*! With parts of date-fns, MIT License, Copyright (c) 2021 Sasha Koss and Lesha Koss */';

/** What only a later step needed. */
const removed = (folder) => ({ name: 'removed', writeBundle: () => rmSync(folder, { recursive: true }) });

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
 * Each module that the faces for browsers reach is a file of its own: a bundler can put into a page's first script what that
 * asks, and the rest elsewhere. Node starts sooner from few files: its faces take all that they need into themselves, in a
 * second step.
 */
const apart = (...faces) => {
  const names = new Map();
  const reach = (id, info) => {
    if (names.has(id) || info(id)?.isExternal !== false) return;
    const path = relative(dirname(faces[0]), id);
    names.set(id, path.startsWith('..') ? parse(id).name.split('.')[0] : path.replace(/\.ts$/u, ''));
    for (const target of [...info(id).importedIds, ...info(id).dynamicallyImportedIds]) reach(target, info);
  };
  return (id, { getModuleInfo }) => {
    if (names.size === 0) for (const face of faces) reach(resolve(face), getModuleInfo);
    return names.get(id);
  };
};

/**
 * Of FlexSearch a page needs the index alone, 3 KB of 17 compressed: its sources are built with what they call a custom build,
 * every switch of theirs off but the one for names that have a part of what is asked.
 */
const searchSource = fileURLToPath(new URL('node_modules/flexsearch/src/', import.meta.url));
const switchesOf = (config) =>
  config.replace(/(export const (\w+) = )[^;]+/gu, (_, before, name) => before + (name === 'SUPPORT_SUGGESTION'));
const leanSearch = {
  name: 'lean-search',
  resolveId: (id) => (id === 'lean-search' ? id : null),
  load(id) {
    if (id === 'lean-search') return `export { default as Index } from ${JSON.stringify(`${searchSource}index.js`)};`;
    return id === `${searchSource}config.js` ? switchesOf(readFileSync(id, 'utf8')) : null;
  },
  // Types stand in comments there; what is imported of them is nothing.
  transform: (code, id) =>
    id.startsWith(searchSource) ? code.replace(/^import \{[^}]*\} from "[./]*type\.js";$/gmu, '') : null,
};

/** Where it stands between two steps of the build; the package exports only the whole by name. */
const leanIndex = '.cache/flexsearch.js';
const lightSearch = { name: 'light-search', resolveId: (id) => (id === 'flexsearch' ? resolve(leanIndex) : null) };

/** Loads a part. Some browsers keep a failed import and would not ask again, so that each try has an address of its own. */
const loader = `const tries = {};
const loadPart = (path) =>
  import(path + new URL(import.meta.url).search + (tries[path] ?? '')).catch((error) => {
    tries[path] = (tries[path] ?? '') + '#';
    throw error;
  });
`;

/**
 * A page may name the script with a version behind it (`bulletin-search.js?ver=2`); a part that asked for it without would
 * load it twice, and a part without could be an old one. So each is asked for with what stands behind the script's address.
 */
const sameAddress = {
  name: 'same-address',
  renderChunk(code) {
    const together = code.replace(
      /^import \{([^}]*)\} from '(\.\/[^']+)';$/gmu,
      (_, names, path) =>
        `const {${names.replaceAll(' as ', ': ')}} = await import('${path}' + new URL(import.meta.url).search);`,
    );
    const apart = together.replace(/import\(('\.\/[^']+')\)/gu, 'loadPart($1)');
    return { code: apart === together ? together : loader + apart, map: null };
  },
};

/** Lit keeps its versions and what decorators tell in globals; here each of its modules keeps them to itself. */
const noGlobals = {
  name: 'no-globals',
  transform(code) {
    const own = code.replace(
      /\b(?:\w+\.)?(litPropertyMetadata|(?:litHtml|litElement|reactiveElement)Versions)\b/gu,
      'own.$1',
    );
    return own === code ? null : { code: `const own = {};\n${own}`, map: null };
  },
};

/** Indentation and comments of templates are for those who read the source; a browser sees one space, or none. */
const leanTexts = {
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/ ?([{};]) ?|([:,]) /gu, '$1$2')
      .replaceAll(';}', '}'),
  html: (text) => text.replace(/\s*\n\s*/gu, ' '),
};
leanTexts.svg = leanTexts.html;

const leanTemplates = {
  name: 'lean-templates',
  transform(code) {
    const edits = [];
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      const lean = node.type === 'TaggedTemplateExpression' ? leanTexts[node.tag.name] : undefined;
      if (lean !== undefined)
        for (const { start, end } of node.quasi.quasis) edits.push([start, end, lean(code.slice(start, end))]);
      for (const part of Object.values(node)) visit(part);
    };
    visit(this.parse(code));
    const last = edits.sort(([a], [b]) => b - a);
    return {
      code: last.reduce((done, [from, to, text]) => done.slice(0, from) + text + done.slice(to), code),
      map: null,
    };
  },
};

/**
 * Each part takes along all that no part before it has: the one for pages of things needs no other file, and what it shares
 * with those that come later lies in it. A face names everything, so that what a part wants through it is told by its file.
 */
const inParts = (parts) => {
  const places = new Map();
  const reach = (id, place, info) => {
    if (places.has(id)) return;
    places.set(id, place);
    if (/\/core\/dist\/[a-z]+\.js$/u.test(id)) return;
    for (const target of info(id).importedIds) reach(target, place, info);
  };
  return (id, { getModuleInfo, getModuleIds }) => {
    if (places.size === 0)
      for (const [place, files] of Object.entries(parts))
        for (const file of files)
          reach(
            [...getModuleIds()].find((one) => one.endsWith(`/dist/${file}.js`)),
            place,
            getModuleInfo,
          );
    return places.get(id);
  };
};

const asks = (...names) => names.map((name) => `stages/query/${name}`);
const searchParts = {
  // Records of articles are read by searches of texts and by pages of things, neither of which shall wait for the other's part.
  // What finds names lies in the script as well: a file of its own would come sooner on a slow line, and be one request more.
  script: ['index', ...asks('search', 'open-index', 'read-articles', 'finding')],
  things: ['things', ...asks('entity', 'related', 'met', 'timeline', 'as-of', 'coverage', 'sieve')],
  links: ['links', ...asks('paths', 'connects')],
  questions: ['questions', ...asks('holders-of')],
};

/** A script for pages without a bundler, with its parts beside it. */
const forPages = (name, entry, parts = null) => ({
  input: { [name]: `${widget}/dist/${entry}.js` },
  output: {
    dir: `${widget}/dist/page`,
    format: 'es',
    chunkFileNames: `${name}-[name].js`,
    ...(parts === null ? {} : { manualChunks: inParts(parts) }),
  },
  // What the parts need of the script comes from the script: without a third file, and once.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    lightSearch,
    nodeResolve({ browser: true, preferBuiltins: false }),
    commonjs(),
    noGlobals,
    leanTemplates,
    sameAddress,
    // The browsers that the widget runs in know all of this.
    terser({ ecma: 2022, compress: { passes: 3, inline: 1 } }),
    withNotices,
  ],
});

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: 'lean-search',
    output: { file: leanIndex, format: 'es' },
    external: (id) => id === 'worker_threads',
    // Its files import each other in circles.
    onwarn: (warning, tell) => (warning.code === 'CIRCULAR_DEPENDENCY' ? undefined : tell(warning)),
    plugins: [emptied(`${core}/dist`), leanSearch, terser(), withNotices],
  },
  {
    input: {
      index: `${core}/src/index.ts`,
      query: `${core}/src/query.ts`,
      ask: `${core}/src/ask.ts`,
      names: `${core}/src/names.ts`,
      cli: `${core}/src/cli.ts`,
      'keep-files': `${core}/src/pipeline/keep-files.ts`,
    },
    output: {
      dir: `${core}/dist`,
      format: 'es',
      entryFileNames: ({ name }) => (/^(?:query|ask|names)$/u.test(name) ? '[name].js' : `${nodeParts}/[name].js`),
      chunkFileNames: ({ name }) =>
        name.includes('/') || name === 'flexsearch' ? '[name].js' : `${nodeParts}/[name].js`,
      manualChunks: apart(`${core}/src/query.ts`, `${core}/src/ask.ts`, `${core}/src/names.ts`),
      minifyInternalExports: false,
      hoistTransitiveImports: false,
    },
    external: (id) => id !== 'flexsearch' && byName(id),
    plugins: [lightSearch, compiled(core), threads, withNotices],
  },
  {
    input: Object.fromEntries(
      ['index', 'cli', 'read-worker'].map((name) => [name, `${core}/dist/${nodeParts}/${name}.js`]),
    ),
    output: {
      dir: `${core}/dist`,
      format: 'es',
      chunkFileNames: 'node-[name].js',
      banner: ({ moduleIds }) => (moduleIds.some((id) => dates.test(id)) ? datesLicence : ''),
      minifyInternalExports: false,
      hoistTransitiveImports: false,
    },
    external: (id) => byName(id) && !dates.test(id),
    plugins: [
      nodeResolve({ resolveOnly: ['date-fns'] }),
      filesBeside(`${core}/dist/${nodeParts}/keep-files.js`),
      removed(`${core}/dist/${nodeParts}`),
      withNotices,
    ],
  },
  {
    input: { index: `${widget}/src/bulletin-search.ts`, names: `${widget}/src/bulletin-names.ts` },
    output: { dir: `${widget}/dist`, format: 'es', chunkFileNames: '[name].js' },
    preserveEntrySignatures: 'allow-extension',
    external: byName,
    plugins: [emptied(`${widget}/dist`), compiled(widget), withNotices],
  },
  // One after the other, so that each script stands alone: a site loads the one that it uses.
  forPages('bulletin-search', 'index', searchParts),
  forPages('bulletin-names', 'names'),
];
