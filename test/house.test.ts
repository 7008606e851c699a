/** The house keeps its own rules: who imports whom, what stands where, how a file begins and ends. */
import ts from 'typescript';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf, sourceFiles, tokensOf, type SourceFile } from './help/source.js';

const core = 'packages/core/src/';
const files = sourceFiles('packages/*/src/**/*.ts');
const coreFiles = files.filter((file) => file.path.startsWith(core));
const widgetFiles = files.filter((file) => file.path.startsWith('packages/widget/src/'));
const byPath = new Map(files.map((file) => [file.path, file]));

/** Who may import whom; the same table stands in docs/HOUSE.md. A room may always import its own files. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  rules: ['model'],
  format: ['model', 'text'],
  lexicon: ['model', 'text'],
  stages: ['model', 'text', 'format'],
  pipeline: ['stages', 'rules', 'lexicon', 'format', 'text', 'model'],
  questions: ['model'],
  query: ['stages/query', 'format', 'model'],
  ask: ['stages/query', 'questions', 'model'],
  names: ['stages/query'],
  index: ['pipeline', 'stages', 'query', 'ask', 'names', 'format', 'model'],
  cli: ['index'],
};

/** `model`, `text`, …, `stages/read`, …; a file beside the rooms is a room of its name. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.slice(core.length).replace(/\.ts$/u, '').split('/');
  return first === 'stages' ? `stages/${second}` : first;
}

const isIn = (room: string, rooms: readonly string[]) =>
  rooms.some((allowed) => room === allowed || room.startsWith(`${allowed}/`));

/** Complaints about the import, if any. */
function trespass(file: SourceFile, target: string): string[] {
  if (!target.startsWith(core)) return [];
  const [from, to] = [roomOf(file.path), roomOf(target)];
  if (from === to || isIn(to, mayImport[from.split('/')[0] ?? ''] ?? [])) return [];
  return [`${file.path} imports ${target}: ${from} may not import ${to}`];
}

test('a room imports only the rooms that the table allows', () => {
  assert.ok(coreFiles.length > 0);
  assert.equal(
    coreFiles.flatMap((file) => file.imports.flatMap((target) => trespass(file, target))),
    [],
  );
});

test('the table itself turns away a stage that imports another stage, the rules or the lexicon', () => {
  const stage = { path: `${core}stages/layout/layout.ts` } as SourceFile;
  for (const target of ['stages/read/read.ts', 'rules/persons.ts', 'lexicon/lexicon.ts', 'pipeline/facts.ts']) {
    assert.is(trespass(stage, core + target).length, 1, target);
  }
  assert.is(trespass(stage, `${core}model/span.ts`).length, 0);
});

test('every relative import names a file that is there', () => {
  const missing = files.flatMap((file) =>
    file.imports
      .filter((target) => target.startsWith('packages/') && !byPath.has(target))
      .map((target) => `${file.path} imports ${target}`),
  );
  assert.equal(missing, []);
});

test('no import goes round in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of byPath.get(path)?.imports ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  assert.equal(circles, []);
});

test('the widget knows core only by the names of its faces for browsers', () => {
  const others = widgetFiles.flatMap((file) =>
    file.imports
      .filter(
        (target) =>
          target.startsWith('packages/core') || /^@bulletin-graph\/core(?!\/(?:query|ask|names)$)/u.test(target),
      )
      .map((target) => `${file.path} imports ${target}`),
  );
  assert.equal(others, []);
});

/** The files of the pipeline that meet disk and threads. */
const disk =
  'claim-folder code-stamp keeper kept-files link owner read-all read-worker readers reading-cache write-folder'.split(
    ' ',
  );

test('node: modules stay in read, the pipeline to and from disk, the command line, and where pinyin is loaded', () => {
  const open = [
    'stages/read/',
    'stages/indexing/pinyin.ts',
    ...disk.map((name) => `pipeline/${name}.ts`),
    'cli/',
    'cli.ts',
  ];
  assert.equal(strays(/^node:/u, open), []);
});

test('graphology stays in the stages that build and export graphs', () => {
  assert.equal(strays(/^graphology/u, ['stages/graph/', 'stages/export/']), []);
});

function strays(name: RegExp, open: readonly string[]): string[] {
  return coreFiles
    .filter((file) => !open.some((place) => file.path.startsWith(core + place)))
    .flatMap((file) => file.imports.filter((id) => name.test(id)).map((id) => `${file.path} imports ${id}`));
}

test('console and process stay in the command line', () => {
  const uses = files
    .filter((file) => !file.path.startsWith(`${core}cli`))
    .flatMap((file) =>
      [...tokensOf(file.tree)]
        .filter((node) => ts.isIdentifier(node) && /^(?:console|process)$/u.test(node.text))
        .filter((node) => !ts.isPropertyAccessExpression(node.parent) || node.parent.expression === node)
        .map((node) => `${placeOf(file, node)} ${node.getText(file.tree)}`),
    );
  assert.equal(uses, []);
});

test('stages, pipeline, command line and model hold no Chinese words outside comments', () => {
  const rooms = ['stages/', 'pipeline/', 'cli', 'model/', 'format/', 'index.ts', 'query.ts', 'ask.ts', 'names.ts'];
  const words = coreFiles
    .filter((file) => rooms.some((room) => file.path.startsWith(core + room)))
    .flatMap((file) =>
      [...tokensOf(file.tree)]
        .filter((node) => /\p{Script=Han}/u.test(node.getText(file.tree)))
        .map((node) => `${placeOf(file, node)} ${node.getText(file.tree).slice(0, 40)}`),
    );
  assert.equal(words, []);
});

test('nothing depends on the clock, on chance or on the locale', () => {
  const chance = /\b(?:Date\.now|Math\.random|toLocale\w+|localeCompare|new Date\(\)|Intl\.)/gu;
  const printer = ts.createPrinter({ removeComments: true });
  const uses = coreFiles
    .filter((file) => !file.path.startsWith(`${core}cli`))
    .flatMap((file) => [...printer.printFile(file.tree).matchAll(chance)].map((found) => `${file.path} ${found[0]}`));
  assert.equal(uses, []);
});

test('every source file begins with a sentence on what it is for', () => {
  const bare = files.filter((file) => !file.text.startsWith('/**')).map((file) => file.path);
  assert.equal(bare, []);
});

test('there are no default exports and no folder indexes', () => {
  const defaults = files.filter((file) => /^export default\b/mu.test(file.text)).map((file) => file.path);
  const indexes = files.filter(({ path }) => /\/src\/.+\/index\.ts$/u.test(path)).map((file) => file.path);
  assert.equal([...defaults, ...indexes], []);
});

test('every test file ends by running its tests', () => {
  const tests = sourceFiles('test/**/*.{test,spec}.ts');
  assert.ok(tests.length > 0);
  const idle = tests.filter((file) => !/\n\w+\.run\(\);\n$/u.test(file.text)).map((file) => file.path);
  assert.equal(idle, []);
});

test('no test is left out or run alone', () => {
  const skipping = sourceFiles('test/**/*.{test,spec}.ts')
    .filter((file) => /\b\w+\.(?:skip|only)\(/u.test(file.text))
    .map((file) => file.path);
  assert.equal(skipping, []);
});

test.run();
