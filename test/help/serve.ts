/** A static server for browser tests: folders and single files under one origin, each with its headers. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What stands under a path: words made by the test, or a file or folder on disk. */
export type Mount = { readonly body: string | Buffer } | { readonly path: string };

export interface Site {
  readonly origin: string;
  /** Requests so far, as paths. */
  readonly asked: readonly string[];
  /** Paths for which the server fails while they are in the set. */
  readonly failing: Set<string>;
  close(): Promise<void>;
}

/** Serves the mounts (`/graph/` a folder, `/page.html` a page) on a free port of this machine. */
export async function serve(mounts: Readonly<Record<string, Mount>>): Promise<Site> {
  const asked: string[] = [];
  const failing = new Set<string>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    asked.push(path);
    const broken = [...failing].some((start) => path.startsWith(start));
    const answer = broken ? Promise.reject(new Error('told to fail')) : bodyOf(mounts, path);
    answer.then(
      (body) =>
        response.writeHead(200, { 'content-type': kinds[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(broken ? 503 : 404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked, failing, close: () => closed(server) };
}

async function bodyOf(mounts: Readonly<Record<string, Mount>>, path: string): Promise<string | Buffer> {
  const name = Object.keys(mounts).find((start) => path === start || (start.endsWith('/') && path.startsWith(start)));
  const mount = name === undefined ? undefined : mounts[name];
  if (name === undefined || mount === undefined) throw new Error(`nothing at ${path}`);
  if ('body' in mount) return mount.body;
  return readFile(path === name ? mount.path : join(mount.path, normalize(`/${path.slice(name.length)}`)));
}

const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });
