/**
 * What searches, each in the same shape: `build` writes its files into a folder, `open` answers from them. A contender that
 * is `oneFile` loads all that it has before it answers anything.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { bulletinsOf, command, indexOf } from '../corpora.mjs';
import { documents } from './documents.mjs';

const core = new URL('../../../packages/core/dist/index.js', import.meta.url).href;

/**
 * Our own: reads the bulletins, links them and writes the index; the others are given the articles, cut already. It is built by
 * the command, in a process that holds nothing of the bench.
 */
const own = (text) => ({
  hasNames: true,
  build: async (folder, articles) => {
    const options = ['--out', folder, '--cache', `${folder}-readings`, ...(text ? [] : ['--no-text'])];
    const args = [command, 'build', bulletinsOf(articles), ...options];
    return () => watched(process.execPath, args);
  },
  kept: (articles) => indexOf(articles, { text }),
  open: async (folder) => {
    const { indexFiles, openIndex, search, entity } = await import(core);
    const index = await openIndex(indexFiles(folder));
    return {
      names: async (typed) => (await search(index, typed, { text: false, limit: 10 })).results,
      texts: async (typed) => (await search(index, typed, { types: ['article'], limit: 10 })).results,
      wordsOf: async ({ id, name }) => `${name}\n${(await entity(index, id))?.text ?? ''}`,
    };
  },
});

/** Its program writes a folder of pieces beside pages that it reads; it measures itself best by its own process. */
const pagefind = {
  build: async (folder, articles) => {
    const site = `${folder}-site`;
    mkdirSync(site, { recursive: true });
    let number = 0;
    const page = ({ title, text }) =>
      `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>${text.replaceAll('\n', '</p><p>')}</p></body></html>`;
    for (const document of documents(articles)) writeFileSync(join(site, `${number++}.html`), page(document));
    return () => watched(pagefindProgram(), ['--site', site, '--output-path', folder, '--quiet']);
  },
  open: async (folder) => {
    // Made for pages: in Node its files are fetched from the folder.
    const away = globalThis.fetch;
    globalThis.fetch = async (address, init) => {
      const path = String(address).replace(/\?.*$/u, '');
      return path.startsWith(folder) ? new globalThis.Response(readFileSync(path)) : away(address, init);
    };
    const code = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
    await code.options({ basePath: `${folder}/`, baseUrl: '/' });
    await code.init();
    const texts = async (typed) => {
      const { results } = await code.search(typed);
      return Promise.all(results.slice(0, 10).map((result) => result.data()));
    };
    return { names: texts, texts, wordsOf: ({ meta, content }) => `${meta.title}\n${content}` };
  },
};

const platforms = { darwin: 'darwin', linux: 'linux', freebsd: 'freebsd', win32: 'windows' };

function pagefindProgram() {
  const { resolve } = createRequire(import.meta.resolve('pagefind'));
  const end = process.platform === 'win32' ? '.exe' : '';
  return resolve(`@pagefind/${platforms[process.platform]}-${process.arch}/bin/pagefind_extended${end}`);
}

/** Runs a program and looks how much memory it holds; where the system does not tell, that is null. */
function watched(program, args) {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    let memory = null;
    const timer = globalThis.setInterval(() => {
      try {
        const most = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        memory = Math.max(memory ?? 0, Number(most ?? 0)) || null;
      } catch {
        // It ended, or this is no Linux.
      }
    }, 50);
    child.once('error', failed);
    child.once('exit', (code) => {
      globalThis.clearInterval(timer);
      if (code === 0) done({ memory });
      else failed(new Error(`${program} ended with ${code}`));
    });
  });
}

/** Two neighbouring characters, as exact as our own. */
const bigrams = (text) =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([run]) =>
    run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
  );

/** An index in memory, written as one file with the texts that it shows. */
const inMemory = (make) => ({
  isOneFile: true,
  build: async (folder, articles) => {
    const { add, dump } = await make();
    const all = [...documents(articles)];
    for (const [i, { title, text }] of all.entries()) await add(i, `${title}\n${text}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ index: await dump(), documents: all }));
  },
  open: async (folder) => {
    const { load, find } = await make();
    const { index, documents: all } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
    await load(index);
    const texts = async (typed) => (await find(typed)).map((i) => all[i]);
    return { names: texts, texts, wordsOf: ({ title, text }) => `${title}\n${text}` };
  },
});

const flexsearch = inMemory(async () => {
  const { Index } = (await import('flexsearch')).default;
  const index = new Index({ tokenize: 'strict', encode: bigrams });
  return {
    add: (i, text) => index.add(i, text),
    dump: () => {
      const parts = {};
      index.export((key, data) => (parts[key] = data));
      return parts;
    },
    load: (parts) => Object.entries(parts).forEach(([key, data]) => index.import(key, data)),
    find: (typed) => index.search(typed, 10).map(Number),
  };
});

const minisearch = inMemory(async () => {
  const { default: MiniSearch } = await import('minisearch');
  const options = { fields: ['text'], tokenize: bigrams, searchOptions: { combineWith: 'AND', tokenize: bigrams } };
  let index = new MiniSearch(options);
  return {
    add: (id, text) => index.add({ id, text }),
    dump: () => index.toJSON(),
    load: (dumped) => (index = MiniSearch.loadJS(dumped, options)),
    find: (typed) =>
      index
        .search(typed)
        .slice(0, 10)
        .map(({ id }) => id),
  };
});

const orama = inMemory(async () => {
  const { create, insert, load, save, search } = await import('@orama/orama');
  const tokenizer = { language: 'zh', normalizationCache: new Map(), tokenize: bigrams };
  const index = create({ schema: { text: 'string' }, components: { tokenizer } });
  return {
    add: (i, text) => insert(index, { id: String(i), text }),
    dump: () => save(index),
    load: (dumped) => load(index, dumped),
    find: async (term) => (await search(index, { term, threshold: 0, limit: 10 })).hits.map(({ id }) => Number(id)),
  };
});

/** By name. Those with a number answer no more articles in a time that anybody would wait for. */
export const contenders = {
  'bulletin-graph': own(true),
  'the same, --no-text': own(false),
  'pagefind 1.6.0 (zh)': { ...pagefind, most: 20_000 },
  'flexsearch 0.8.212': { ...flexsearch, most: 20_000 },
  'minisearch 7.2.0': { ...minisearch, most: 20_000 },
  'orama 3.1.18': { ...orama, most: 20_000 },
};

/** Bytes of a folder: unpacked, and after gzip where they are not packed yet; and how many files. */
export function sizeOf(folder) {
  const sum = { files: 0, raw: 0, packed: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    sum.files += 1;
    sum.raw += isPacked ? gunzipSync(bytes).length : bytes.length;
    sum.packed += isPacked ? bytes.length : gzipSync(bytes).length;
  }
  return sum;
}
