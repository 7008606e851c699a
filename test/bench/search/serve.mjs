/** Serves folders as a plain static host does: gzip for page, script and JSON, everything else as it lies; counts what it sends. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/**
 * `page` at the root, and folders by their names; `sent` tells what went out until a time: bytes on the wire, headers included,
 * and requests.
 */
export async function serveFolders(page, folders) {
  let answers = [];
  const server = createServer((request, response) => {
    const { socket } = response;
    const before = socket.bytesWritten;
    response.once('finish', () => answers.push({ at: Date.now(), bytes: socket.bytesWritten - before }));
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const [, name, ...rest] = path.split('/');
    const content = path === '/' ? Promise.resolve(Buffer.from(page)) : readFile(join(folders[name] ?? '', ...rest));
    content.then(
      (bytes) => answer(response, path === '/' ? '.html' : extname(path), bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    forget: () => (answers = []),
    sent: (until) => {
      const done = answers.filter(({ at }) => at <= until);
      return { requests: done.length, bytes: done.reduce((sum, { bytes }) => sum + bytes, 0) };
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

function answer(response, ending, bytes) {
  const type = types[ending];
  const body = type === undefined ? bytes : gzipSync(bytes);
  response.writeHead(200, {
    'content-type': type ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': 'public, max-age=600',
    ...(type === undefined ? {} : { 'content-encoding': 'gzip' }),
  });
  response.end(body);
}
