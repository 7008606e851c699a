/** Hosts fail in many ways; a reader is told which, and what to do. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { formatVersion } from '../../packages/core/src/format/manifest.js';
import type { IndexErrorCode } from '../../packages/core/src/model/answer.js';
import { coverage, entity, isIndexError, met, openIndex, search } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { inOneFile, inPages, view, zhou } from '../help/willow-bay.js';

const folder = writeIndex(view, inPages);
const bytesOf = (name: string) => folder.get(name) ?? new Uint8Array();
const response = (bytes: Uint8Array | string, status = 200) => new Response(bytes as BodyInit, { status });

/** A host with this folder, on which some answers can be bent; `asked` lists what was asked for. */
function host(bend: (name: string, time: number) => Response | Error | null = () => null, files = folder) {
  const asked: string[] = [];
  const ask = (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const address = input instanceof Request ? input.url : String(input);
    const name = address.split('/').at(-1) ?? '';
    asked.push(address);
    if (init?.signal?.aborted) return Promise.reject(init.signal.reason as Error);
    const bent = bend(name, asked.filter((other) => other.endsWith(name)).length);
    if (bent instanceof Error) return Promise.reject(bent);
    const bytes = files.get(name);
    return Promise.resolve(bent ?? (bytes === undefined ? response('no', 404) : response(bytes)));
  };
  return { asked, fetch: ask };
}

async function fails(promise: Promise<unknown>, code: IndexErrorCode, words: RegExp): Promise<void> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  assert.ok(isIndexError(error), String(error));
  assert.is((error as { code?: string }).code, code);
  assert.match((error as Error).message, words);
}

const startsWith = (family: string, answer: (name: string) => Response | Error) => (name: string) =>
  name.startsWith(family) ? answer(name) : null;

test('an index opens from an address with or without its slash or manifest', async () => {
  for (const src of [
    'https://a.example/graph',
    'https://a.example/graph/',
    new URL('https://a.example/graph/manifest.json'),
  ]) {
    const { asked, fetch } = host();
    const index = await openIndex(src, { fetch });
    assert.equal(asked, ['https://a.example/graph/manifest.json']);
    assert.is(index.src, 'https://a.example/graph/');
  }
});

test('a relative address stays relative', async () => {
  const { asked, fetch } = host();
  await openIndex('graph', { fetch });
  assert.equal(asked, ['graph/manifest.json']);
});

test('files are read once, however many ask at the same time', async () => {
  const { asked, fetch } = host();
  const index = await openIndex('/graph', { fetch });
  await Promise.all([entity(index, zhou.id), met(index, zhou.id), search(index, '周鸣岐'), search(index, '周鸣岐')]);
  await met(index, zhou.id);
  assert.is(new Set(asked).size, asked.length);
});

test('a small index is two requests for everything', async () => {
  const { asked, fetch } = host(undefined, writeIndex(view, inOneFile));
  const index = await openIndex('/graph', { fetch });
  await Promise.all([entity(index, zhou.id), search(index, '电梯'), coverage(index)]);
  assert.is(asked.length, 2);
});

test('no manifest, a web page or other JSON in its place is no index', async () => {
  await fails(
    openIndex(
      '/x',
      host(() => response('', 404)),
    ),
    'not-an-index',
    /manifest\.json/,
  );
  await fails(
    openIndex(
      '/x',
      host(() => response('<!doctype html>')),
    ),
    'not-an-index',
    /web page/,
  );
  await fails(
    openIndex(
      '/x',
      host(() => response('[]')),
    ),
    'not-an-index',
    /address/,
  );
});

test('a manifest cut in half is broken and is not asked for again', async () => {
  const { asked, fetch } = host(() => response(bytesOf('manifest.json').slice(0, 300)));
  await fails(openIndex('/x', { fetch }), 'broken', /manifest\.json/);
  assert.is(asked.length, 1);
});

test('a newer index asks for an update', async () => {
  const newer = new TextDecoder()
    .decode(bytesOf('manifest.json'))
    .replace(/"version":\d+/, `"version":${formatVersion + 1}`);
  await fails(
    openIndex(
      '/x',
      host(() => response(newer)),
    ),
    'newer',
    /update/,
  );
});

test('a missing page names its file and leaves the rest usable', async () => {
  const index = await openIndex('/x', host(startsWith('articles', () => response('', 404))));
  await fails(search(index, '加装电梯'), 'missing', /articles-/);
  assert.is((await search(index, '周鸣岐', { text: false })).results.length, 2);
});

test('a web page in place of a page is broken', async () => {
  const index = await openIndex('/x', host(startsWith('names', () => response('<html>404</html>'))));
  await fails(search(index, '周', { text: false }), 'broken', /names-.*web page/);
});

test('a page that was changed or cut after writing is broken', async () => {
  const changed = (name: string) => response(new TextDecoder().decode(bytesOf(name)).replace('周鸣岐', '周鸣山'));
  const index = await openIndex('/x', host(startsWith('names', changed)));
  await fails(search(index, '周', { text: false }), 'broken', /changed/);
  const cut = (name: string) => response(bytesOf(name).slice(0, -20));
  const other = await openIndex('/x', host(startsWith('ids', cut)));
  await fails(entity(other, zhou.id), 'broken', /ids-/);
});

test('a page of another table under the right name is broken too', async () => {
  const other = [...folder.keys()].find((name) => name.startsWith('grams')) ?? '';
  const index = await openIndex('/x', host(startsWith('names', () => response(bytesOf(other)))));
  await fails(search(index, '周', { text: false }), 'broken', /names-/);
});

test('a failing network is tried again, and then works', async () => {
  const { asked, fetch } = host((_, time) => (time < 3 ? new TypeError('failed to fetch') : null));
  await openIndex('/x', { fetch });
  assert.is(asked.length, 3);
});

test('a failing host is told as unreachable after three tries', async () => {
  const { asked, fetch } = host(() => response('', 503));
  await fails(openIndex('/x', { fetch }), 'unreachable', /503.*try again/);
  assert.is(asked.length, 3);
});

test('a refused page is final', async () => {
  const { asked, fetch } = host(() => response('', 403));
  await fails(openIndex('/x', { fetch }), 'broken', /403/);
  assert.is(asked.length, 1);
});

test('after a failure the same question may be asked again', async () => {
  let down = true;
  const index = await openIndex(
    '/x',
    host(startsWith('names', (name) => (down ? response('', 404) : response(bytesOf(name))))),
  );
  await fails(search(index, '周', { text: false }), 'missing', /names-/);
  down = false;
  assert.is((await search(index, '周', { text: false })).results.length, 2);
});

test('an aborted question rejects with the signal’s reason, others who wait for the same file do not', async () => {
  const index = await openIndex('/x', host());
  const controller = new AbortController();
  const stopped = search(index, '庄', { text: false, signal: controller.signal });
  const going = search(index, '庄', { text: false });
  controller.abort(new Error('typed on'));
  assert.is(await stopped.catch((error: unknown) => (error as Error).message), 'typed on');
  assert.is((await going).results.length, 1);
});

test('when the last who waits gives up, the request is given up', async () => {
  let signal: AbortSignal | null | undefined;
  const fetch = ((_: string, init?: RequestInit) => {
    signal = init?.signal;
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal?.reason as Error)));
  }) as typeof globalThis.fetch;
  const controller = new AbortController();
  const opening = openIndex('/x', { fetch, signal: controller.signal });
  await Promise.resolve();
  controller.abort(new Error('closed'));
  assert.is(await opening.catch((error: unknown) => (error as Error).message), 'closed');
  assert.ok(signal?.aborted);
});

test('a signal that was aborted before asks for nothing', async () => {
  const { asked, fetch } = host();
  const reason = await openIndex('/x', { fetch, signal: AbortSignal.abort() }).catch((error: unknown) => error);
  assert.is((reason as Error).name, 'AbortError');
  assert.is(asked.length, 0);
});

test.run();
