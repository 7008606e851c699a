/** `serve`, as a process of its own. Needs the build. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { command, openHome, writeBay, type Home } from '../help/command.js';
import { root } from '../help/source.js';

const test = suite<{ home: Home; bay: string; server: ChildProcess | null }>('serve');
test.before.each((context) => {
  context.home = openHome();
  context.bay = writeBay(context.home);
  context.server = null;
});
test.after.each(({ home, server }) => {
  server?.kill();
  home.remove();
});

/** Starts serving; answers with all that was said until the address was, and the address. */
async function serve(context: { server: ChildProcess | null }, args: readonly string[], env = {}) {
  const bin = `${root}/packages/core/bin/bulletin-graph.js`;
  const server = spawn(process.execPath, [bin, 'serve', ...args], { env: { ...process.env, ...env } });
  context.server = server;
  let said = '';
  return new Promise<{ said: string; origin: string }>((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += words.toString();
      const origin = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0];
      if (origin !== undefined) resolve({ said, origin });
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('close', () => reject(new Error(`ended before it served: ${said}`)));
  });
}

test('a page of its own carries the widget under a strict policy, and the index lies at /graph/', async (context) => {
  const { origin } = await serve(context, [context.bay, '--port', '0']);
  const page = await fetch(`${origin}/`);
  assert.match(page.headers.get('content-security-policy') ?? '', "script-src 'self'");
  assert.match(await page.text(), '<bulletin-search src="/graph/">');
  // On the root, for the canvas takes its colour from there: a dark widget on a white page, otherwise.
  assert.match(await (await fetch(`${origin}/page.css`)).text(), ':root { color-scheme: light dark }');
  for (const path of ['/widget/bulletin-search.js', '/graph/manifest.json', '/page.css']) {
    assert.is((await fetch(origin + path)).status, 200, path);
  }
  assert.is((await fetch(`${origin}/nothing`)).status, 404);
  assert.is((await fetch(`${origin}/graph/../a.txt`)).status, 404);
});

test('a site of one’s own is served with the index beside it', async (context) => {
  context.home.write('site/index.html', 'mine');
  const { origin } = await serve(context, [context.bay, '--port', '0', '--site', `${context.home.path}/site`]);
  assert.is(await (await fetch(`${origin}/`)).text(), 'mine');
  assert.is((await fetch(`${origin}/graph/manifest.json`)).status, 200);
});

test('where the port is taken, the next free one is used, aloud', async (context) => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => other.once('listening', listening));
  const { port } = other.address() as AddressInfo;
  try {
    const { said, origin } = await serve(context, [context.bay], { PORT: String(port) });
    assert.match(said, `Port ${port} is taken, trying ${port + 1}.`);
    assert.ok(Number(new URL(origin).port) > port);
  } finally {
    other.close();
  }
});

test('an index cut in half or of a newer version is told before a reader meets it', async ({ home, bay }) => {
  const manifest = readFileSync(`${bay}/manifest.json`, 'utf8');
  for (const flawed of [manifest.slice(0, manifest.length / 2), manifest.replace(/"version":\d+/u, '"version":99')]) {
    writeFileSync(`${bay}/manifest.json`, flawed);
    const { code, notes } = await command(['serve', bay, '--port', '0']);
    assert.is(code, 2);
    assert.match(notes, 'manifest.json');
    assert.match(notes, home.path);
  }
});

test('what is no index, no folder or no port ends with 2', async ({ home, bay }) => {
  for (const args of [[home.path], [bay, '--site', `${home.path}/gone`], [bay, '--port', 'http']]) {
    assert.is((await command(['serve', ...args])).code, 2, args.join(' '));
  }
});

test.run();
