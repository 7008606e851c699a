/** The cache and the threads: what a build reads anew, what it takes from before, and that neither changes a byte. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build, type BuildOptions } from '../../packages/core/src/pipeline/build.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import { link } from '../../packages/core/src/pipeline/link.js';
import { press } from '../bench/press.mjs';
import { openHome, type Home } from '../help/command.js';
import { contentOf } from '../help/folder.js';

const knowledge = openKnowledge();
const [first, ...others] = press(40, 5);
assert.ok(first);
const bulletins = [first, ...others];
const test = suite<{ home: Home }>('incremental');
test.before.each((context) => {
  context.home = openHome();
  for (const { source, text } of bulletins) context.home.write(`in/${source}`, text);
});
test.after.each(({ home }) => home.remove());

/** Builds what lies in `in/`; answers with the index's bytes, and how much was read anew. */
async function built({ path }: Home, options: Partial<BuildOptions> = {}) {
  const out = join(path, 'graph');
  const { value, complaints } = await build(['in'], { cwd: path, out, knowledge, ...options });
  assert.ok(value);
  return {
    content: contentOf(out),
    anew: value.bulletins - value.cached,
    cached: value.cached,
    codes: complaints.map(({ code }) => code),
  };
}

/** All entries of the cache. */
const entriesOf = (cache: string): string[] =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.gz'))
    .map((name) => join(cache, name));

test('one changed bulletin is the only one that is read anew, and the index is that of a full build', async ({
  home,
}) => {
  const cache = join(home.path, 'cache');
  assert.is((await built(home, { cache })).anew, 5);
  home.write(`in/${first.source}`, first.text.replaceAll('防汛', '防火'));
  const changed = await built(home, { cache });
  assert.is(changed.anew, 1);
  assert.is(changed.cached, 4);
  assert.is(changed.content, (await built(home)).content);
});

test('another sidecar and another name are read anew; the date of the file changes nothing', async ({ home }) => {
  const cache = join(home.path, 'cache');
  await built(home, { cache });
  home.write(`in/${first.source}`, first.text);
  assert.is((await built(home, { cache })).anew, 0);
  home.write('in/bulletins.json', JSON.stringify({ [first.source]: { issueDate: '2011-05-06' } }));
  assert.is((await built(home, { cache })).anew, 1);
  assert.is((await built(home, { cache, sidecar: { title: '晨报' } })).anew, 5);
  home.write('in/other.txt', first.text);
  assert.is((await built(home, { cache })).anew, 1);
});

test('rules of one’s own are read with, not the cache', async ({ home }) => {
  const cache = join(home.path, 'cache');
  await built(home, { cache });
  const own = { ...knowledge, rules: [] };
  const { value } = await link(['in'], { cwd: home.path, cache, knowledge: own, workers: 2 });
  assert.is(value?.cached, 0);
  assert.equal(value?.facts, (await link(['in'], { cwd: home.path, knowledge: own })).value?.facts);
});

test('a damaged entry is told, read anew and mended', async ({ home }) => {
  const cache = join(home.path, 'cache');
  const whole = await built(home, { cache });
  const [half = '', other = ''] = entriesOf(cache);
  writeFileSync(half, readFileSync(half).subarray(0, 40));
  writeFileSync(other, 'no gzip at all');
  const mended = await built(home, { cache });
  assert.equal(mended.codes, ['cache-damaged', 'cache-damaged']);
  assert.is(mended.anew, 2);
  assert.is(mended.content, whole.content);
  assert.equal((await built(home, { cache })).codes, []);
});

test('a cache that cannot be written is told, and the index is whole', async ({ home }) => {
  const cache = home.write('a-file', 'no folder');
  const { codes, content } = await built(home, { cache });
  assert.equal(codes, ['cache-unwritable']);
  assert.is(content, (await built(home)).content);
});

test('pruning keeps what this build used, and no more', async ({ home }) => {
  const cache = join(home.path, 'cache');
  await built(home, { cache });
  rmSync(join(home.path, 'in', first.source));
  await built(home, { cache });
  assert.is(entriesOf(cache).length, 5);
  assert.is((await built(home, { cache, pruneCache: true })).cached, 4);
  assert.is(entriesOf(cache).length, 4);
});

test('what a killed run left half written is swept, what a running one writes is not', async ({ home }) => {
  const cache = join(home.path, 'cache');
  await built(home, { cache });
  const { owner } = await import('../../packages/core/src/pipeline/owner.js');
  const [machine = ''] = owner().split('-');
  const running = home.write(`cache/work/${owner()}-x`, 'half');
  const elsewhere = home.write('cache/work/0a0a0a0a-1-x', 'half');
  // Above the highest number that a process can have.
  const killed = home.write(`cache/work/${machine}-4194999-x`, 'half');
  await built(home, { cache });
  assert.equal([running, elsewhere, killed].map(existsSync), [true, true, false]);
});

test('any number of threads gives the same bytes and the same complaints, told in one order', async ({ home }) => {
  home.write('in/a-photo.txt', new Uint8Array([0xff, 0xd8, 0xff, 0, 1]));
  home.write('in/z-broken.txt', Buffer.concat([Buffer.from(first.text), Buffer.from([0xff, 0xfe, 0xff])]));
  const told: string[][] = [];
  const runs = [];
  for (const workers of [1, 2, 3]) {
    const sources: string[] = [];
    runs.push(await built(home, { workers, onProgress: (_, source) => void sources.push(source) }));
    told.push(sources);
  }
  const [one] = runs;
  assert.equal(one?.codes, ['binary-file', 'broken-text']);
  for (const run of runs) assert.equal(run, one);
  for (const sources of told) assert.equal(sources, told[0]);
});

test('threads keep what they read', async ({ home }) => {
  const cache = join(home.path, 'cache');
  assert.is((await built(home, { cache, workers: 2 })).anew, 5);
  assert.is((await built(home, { cache, workers: 2 })).anew, 0);
});

test('no thread at all is a misuse', async ({ home }) => {
  let message = '';
  await built(home, { workers: 0 }).catch((error: unknown) => (message = String(error)));
  assert.is(message, 'RangeError: workers must be a whole number above 0: 0');
});

test('a build without a bulletin is the build that never had it: facts, entities and bytes', async ({ home }) => {
  const cache = join(home.path, 'cache');
  const linked = async () => {
    const { value } = await link(['in'], { cwd: home.path, cache, knowledge });
    return JSON.stringify({ facts: value?.facts, entities: value?.entities });
  };
  const [never, content] = [await linked(), (await built(home, { cache })).content];
  home.write('in/zz/extra.txt', first.text.replaceAll('防汛', '河道整治'));
  assert.is.not(await linked(), never);
  const more = await built(home, { cache });
  assert.is.not(more.content, content);
  rmSync(join(home.path, 'in/zz'), { recursive: true });
  assert.is(await linked(), never);
  assert.is((await built(home, { cache })).content, content);
});

test.run();
