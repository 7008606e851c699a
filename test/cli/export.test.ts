/** `export`: from an index and from bulletins. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { command, notice, openHome, writeBay, type Home } from '../help/command.js';

const test = suite<{ home: Home; input: string; bay: string }>('export');
test.before((context) => {
  context.home = openHome();
  context.input = context.home.write('a.txt', notice);
  context.bay = writeBay(context.home);
});
test.after(({ home }) => home.remove());

interface Graph {
  readonly nodes: readonly { readonly key: string }[];
  readonly edges: readonly { readonly key: string; readonly attributes: { readonly evidence: readonly unknown[] } }[];
}

test('bulletins come out as a graph in JSON', async ({ input }) => {
  const { code, out } = await command(['export', input, '--format', 'json']);
  assert.is(code, 0);
  const { nodes, edges } = JSON.parse(out) as Graph;
  assert.ok(nodes.some(({ key }) => key.startsWith('person/甄明月')));
  assert.ok(edges.some(({ key }) => key.startsWith('tookPart|person/麦青川')));
});

test('an index comes out as the graph that it was written from', async ({ home, input }) => {
  const graph = join(home.path, 'graph');
  await command(['build', input, '--out', graph]);
  const keysOf = async (from: string) => {
    const { nodes, edges } = JSON.parse((await command(['export', from, '--format', 'json'])).out) as Graph;
    return [...nodes, ...edges].map(({ key }) => key);
  };
  assert.equal(await keysOf(graph), await keysOf(input));
});

test('every decision on who is who comes out with its reasons and words', async ({ home }) => {
  const twice = ['a', 'b'].map((name) => home.write(`two/${name}.txt`, notice));
  const { code, out } = await command(['identities', ...twice, '--judgement', 'same']);
  assert.is(code, 0);
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  assert.ok(rows.length > 0);
  for (const row of rows)
    assert.equal(Object.keys(row).sort(), ['a', 'b', 'evidence', 'judgement', 'reasons', 'score']);
});

test('GEXF goes into a file when one is named', async ({ home, bay }) => {
  const file = join(home.path, 'bay.gexf');
  const { code, out } = await command(['export', bay, '--format', 'gexf', '--out', file]);
  assert.is(code, 0);
  assert.is(out, '');
  assert.match(readFileSync(file, 'utf8'), /^<\?xml .+<gexf /su);
});

test('a format that is missing or unknown ends with 2', async ({ bay }) => {
  assert.is((await command(['export', bay])).code, 2);
  const { code, notes } = await command(['export', bay, '--format', 'xls']);
  assert.is(code, 2);
  assert.match(notes, 'Allowed choices are gexf, json.');
});

test('an index beside bulletins, and nothing to read, end with 2', async ({ home, bay, input }) => {
  assert.is((await command(['export', bay, input, '--format', 'json'])).code, 2);
  assert.is((await command(['export', join(home.path, 'gone'), '--format', 'json'])).code, 2);
});

test('a file that cannot be written ends with 2', async ({ home, bay }) => {
  const { code, notes } = await command([
    'export',
    bay,
    '--format',
    'gexf',
    '--out',
    join(home.path, 'gone', 'a.gexf'),
  ]);
  assert.is(code, 2);
  assert.match(notes, 'cannot write');
});

test.run();
