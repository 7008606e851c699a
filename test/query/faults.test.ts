/** Slow hosts, mixed-up answers, and an index that is replaced while somebody reads it: a message or a retry, never a wrong answer. */
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { entity, isIndexError, met, openIndex, search, type IndexError } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { article, person, viewOf } from '../help/view.js';
import { inPages, view, zhou } from '../help/willow-bay.js';

type Files = ReadonlyMap<string, Uint8Array>;

const folder = writeIndex(view, inPages);
/** The next build: another person of the same name, who has the same page of names to himself. */
const later = writeIndex(
  viewOf([person('周鸣岐', { id: 'person/周鸣岐@东田镇' }), article('e-01.txt', 0, { name: '周鸣岐到任' })], []),
  inPages,
);

/** A host whose files may change under the reader; an answer may be bent, and takes as long as it is told. */
function host(files: () => Files, bend: (name: string, bytes: Uint8Array) => Uint8Array = (_, bytes) => bytes) {
  const asked: { readonly name: string; readonly cache: RequestCache | undefined; readonly at: number }[] = [];
  let delay: (name: string) => number = () => 0;
  const ask = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const name = String(input).split('/').at(-1) ?? '';
    asked.push({ name, cache: init?.cache, at: performance.now() });
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, delay(name));
      init?.signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(init.signal?.reason as Error);
      });
    });
    const bytes = files().get(name);
    return bytes === undefined ? new Response('no', { status: 404 }) : new Response(bend(name, bytes) as BodyInit);
  };
  return { asked, ask, slow: (how: (name: string) => number) => (delay = how) };
}

const open = ({ ask }: ReturnType<typeof host>, patience = 20_000) =>
  openIndex('https://a.example/graph/', { fetch: ask, patience });

const failed = async (promise: Promise<unknown>): Promise<IndexError> => {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  assert.ok(isIndexError(error), String(error));
  return error;
};

test('an index that was replaced in the middle of reading says so, and reads anew when it is opened again', async () => {
  let files: Files = folder;
  const one = host(() => files);
  const index = await open(one);
  assert.is((await search(index, '周鸣岐', { text: false })).results.length, 2);
  files = later;
  // What was read before stays what it was; what is not there any more is told, and not looked for in the other build.
  assert.is((await search(index, '周鸣岐', { text: false })).results.length, 2);
  const error = await failed(entity(index, zhou.id));
  assert.is(error.code, 'missing');
  assert.match(error.message, /replaced, open it again/);
  const again = await search(await open(one), '周鸣岐', { text: false });
  assert.equal(
    again.results.map(({ id }) => id),
    ['person/周鸣岐@东田镇'],
  );
});

test('a manifest is asked of the host itself, files that never change are not', async () => {
  const one = host(() => folder);
  await search(await open(one), '周', { text: false });
  assert.equal(
    [...new Set(one.asked.map(({ name, cache }) => `${name === 'manifest.json'} ${cache}`))],
    ['true no-cache', 'false default'],
  );
});

test('pages of one table that changed places are broken, and so are those of another build', async () => {
  const names = [...folder.keys()].filter((name) => name.startsWith('names-'));
  const swapped = host(
    () => folder,
    (name, bytes) =>
      name.startsWith('names-') ? (folder.get(names[(names.indexOf(name) + 1) % names.length] ?? '') ?? bytes) : bytes,
  );
  assert.ok(names.length > 1);
  const other = [...later].find(([name]) => name.startsWith('names-'))?.[1] ?? new Uint8Array();
  const mixed = host(
    () => folder,
    (name, bytes) => (name.startsWith('names-') ? other : bytes),
  );
  for (const one of [swapped, mixed]) {
    const error = await failed(search(await open(one), '周鸣岐', { text: false }));
    assert.is(error.code, 'broken');
    assert.match(error.message, /upload the whole index folder/);
    // Once as it lies in caches, once past them.
    assert.equal(
      one.asked.slice(-2).map(({ cache }) => cache),
      ['default', 'reload'],
    );
  }
});

test('a web page in the place of one word of two ends the question, and what the other word found is no answer', async () => {
  const pairs = [...folder.keys()].filter((name) => name.startsWith('grams-'));
  const endings = await Promise.all(
    pairs.map(async (bad) => {
      const page = new TextEncoder().encode('<!doctype html><title>404</title>');
      const one = host(
        () => folder,
        (name, bytes) => (name === bad ? page : bytes),
      );
      const partial: string[] = [];
      const onPartial = ({ results }: { readonly results: readonly { readonly type: string }[] }) =>
        void partial.push(...results.map(({ type }) => type));
      return search(await open(one), '加装 电梯', { onPartial }).then(
        ({ results }) => results.length > 0,
        (error: unknown) =>
          isIndexError(error) &&
          error.code === 'broken' &&
          error.file === bad.replace(/\..*$/, '') &&
          !partial.includes('article'),
      );
    }),
  );
  assert.ok(endings.every(Boolean));
});

test('a packed file that was cut anywhere is broken', async () => {
  const packed = writeIndex(view, { ...inPages, compress: (bytes) => gzipSync(bytes) });
  for (const share of [0, 0.01, 0.3, 0.6, 0.9, 0.99]) {
    const cut = host(
      () => packed,
      (name, bytes) => (name.startsWith('names-') ? bytes.slice(0, Math.floor(bytes.length * share)) : bytes),
    );
    assert.is((await failed(search(await open(cut), '周', { text: false }))).code, 'broken', `${share} of it`);
  }
});

test('answers that come in another order than they were asked for are the same answers', async () => {
  const calm = await open(host(() => folder));
  const wild = host(() => folder);
  const index = await open(wild);
  let turn = 0;
  wild.slow(() => (turn++ * 7919) % 23);
  const questions = ['周鸣岐', '加装电梯', '庄', '柳湾', 'zhou'].map(
    (words) => (from: typeof calm) => search(from, words),
  );
  const [expected, got] = [[], []] as [unknown[], unknown[]];
  for (const question of questions) expected.push(await question(calm));
  got.push(...(await Promise.all(questions.map((question) => question(index)))));
  assert.equal(got, expected);
  assert.equal(await met(index, zhou.id), await met(calm, zhou.id));
  // However many asked for a file, it came once.
  assert.is(new Set(wild.asked.map(({ name }) => name)).size, wild.asked.length);
});

test('a host that is too slow is asked again, at growing distances, and then told as unreachable', async () => {
  const one = host(() => folder);
  let late = 1;
  one.slow((name) => (name === 'manifest.json' && late-- > 0 ? 5000 : 0));
  assert.is((await open(one, 30)).counts.person, 6);
  late = Infinity;
  one.asked.length = 0;
  const error = await failed(open(one, 30));
  assert.is(error.code, 'unreachable');
  assert.match(error.message, /check the connection and try again/);
  const [first, second, third, ...more] = one.asked.map(({ at }) => at);
  assert.is(more.length, 0);
  assert.ok((second ?? 0) - (first ?? 0) > 200 && (third ?? 0) - (second ?? 0) > 750);
});

test('whoever types on gives up what only the last words needed', async () => {
  const one = host(() => folder);
  const index = await open(one);
  one.slow(() => 5000);
  const typed = new AbortController();
  const first = search(index, '庄', { text: false, signal: typed.signal });
  await Promise.resolve();
  typed.abort(new Error('typed on'));
  assert.is(await first.catch((error: unknown) => (error as Error).message), 'typed on');
  one.slow(() => 0);
  assert.is((await search(index, '庄', { text: false })).results.length, 1);
});

test.run();
