/** The writer: one graph, one folder, the same bytes. */
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeFile, unpacked } from '../../packages/core/src/format/file.js';
import { decodeManifest, manifestName } from '../../packages/core/src/format/manifest.js';
import { pageName } from '../../packages/core/src/format/table.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { person, viewOf } from '../help/view.js';
import { edges, fold, inOneFile, inPages, nodes, view } from '../help/willow-bay.js';

const textOf = (folder: ReadonlyMap<string, Uint8Array>) =>
  [...folder].map(([name, bytes]) => `${name}\n${new TextDecoder().decode(bytes)}`).join('\n');

/** A fixed shuffle: determinism is not to be tested by chance. */
const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item, i) => ({ item, key: (i * 7919 + 13) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

test('nodes and edges in another order give the same bytes', () => {
  assert.not.equal(shuffled(nodes), nodes);
  const again = viewOf(shuffled(nodes), shuffled(edges));
  for (const options of [inPages, inOneFile])
    assert.is(textOf(writeIndex(again, options)), textOf(writeIndex(view, options)));
});

test('a view that iterates in another order gives the same bytes', () => {
  const backwards = { ...view, nodes: (type?: Parameters<typeof view.nodes>[0]) => [...view.nodes(type)].reverse() };
  assert.is(textOf(writeIndex(backwards, inPages)), textOf(writeIndex(view, inPages)));
});

test('the manifest is written last, and every other file begins with its name', () => {
  for (const options of [inPages, inOneFile]) {
    const folder = writeIndex(view, options);
    assert.is([...folder.keys()].at(-1), manifestName);
    for (const [name, bytes] of folder)
      if (name !== manifestName) assert.ok(decodeFile(bytes, name.replace(/\.txt$/, '')));
  }
});

test('compressed files are the same files, under another ending', async () => {
  const [plain, packed] = [writeIndex(view, inPages), writeIndex(view, { ...inPages, compress: gzipSync })];
  for (const [name, bytes] of plain) {
    const other = packed.get(name.replace(/\.txt$/, '.bin')) ?? new Uint8Array();
    if (name !== manifestName) assert.equal(await unpacked(other, name), bytes);
  }
  assert.is(packed.size, plain.size);
});

test('without text nothing of the articles is written but their heads', () => {
  const folder = writeIndex(view, { ...inPages, text: false });
  const all = textOf(folder);
  assert.ok(all.includes('柳湾街道召开平安建设工作会议'));
  assert.not.match(all, /居民点赞/);
  assert.not.ok([...folder.keys()].some((name) => name.startsWith('grams')));
});

test('a small graph is one file beside the manifest, a large one many', () => {
  assert.is(writeIndex(view, inOneFile).size, 2);
  assert.ok(writeIndex(view, inPages).size > 20);
});

test('every file of the folder is one that the manifest knows', () => {
  const folder = writeIndex(view, inPages);
  const { tables } = decodeManifest(folder.get(manifestName) ?? new Uint8Array(), manifestName);
  const known = Object.entries(tables).flatMap(([family, table]) =>
    Array.from({ length: table.pages }, (_, page) => `${pageName(family, table, page)}.txt`),
  );
  assert.equal(new Set([...known, manifestName]), new Set(folder.keys()));
});

test('the manifest counts what the view holds', () => {
  const manifest = decodeManifest(writeIndex(view, inPages).get(manifestName) ?? new Uint8Array(), manifestName);
  assert.equal(manifest.counts, { person: 6, organisation: 5, place: 3, event: 3, article: 3 });
  assert.equal(manifest.coverage, { bulletins: 2, articles: 3, since: '2021-03-05', until: '2021-05-20' });
  assert.is(manifest.builder, 'bulletin-graph 0.0.0');
});

test('an empty graph is an index too', () => {
  const manifest = decodeManifest(writeIndex(viewOf([], []), inPages).get(manifestName) ?? new Uint8Array(), 'm');
  assert.equal(manifest.coverage, { bulletins: 0, articles: 0, since: null, until: null });
});

test('ids that edges name and the view does not hold never reach a file', () => {
  const hidden = person('藏名氏');
  const folder = writeIndex(
    viewOf(
      nodes.map((node) =>
        node.type === 'person' ? { ...node, possiblySame: [{ other: hidden.id, score: 1, reasons: [] }] } : node,
      ),
      edges.map((edge) => (edge.source === 'person/苏映雪@柳湾街道' ? { ...edge, source: hidden.id } : edge)),
    ),
    inPages,
  );
  assert.not.match(textOf(folder), /藏名/);
});

test('only variants that the words need are carried', () => {
  const folder = writeIndex(view, { ...inPages, fold: (text) => fold(text).replaceAll('髒', '脏') });
  const folds = [...folder].find(([name]) => name.startsWith('folds'))?.[1];
  const { from, to } = JSON.parse(new TextDecoder().decode(folds).split('\n')[1] ?? '') as { from: string; to: string };
  assert.ok(from.includes('莊') && to.includes('庄'));
  assert.not.ok(from.includes('髒'));
});

test.run();
