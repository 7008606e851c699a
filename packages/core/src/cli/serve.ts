/** `bulletin-graph serve INDEX`: a local page with the widget. */
import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Option } from 'commander';
import sirv from 'sirv';
import { failure } from './failure.js';
import type { AddCommand } from './command.js';
import { open } from './open.js';
import type { Terminal } from './terminal.js';

const host = '127.0.0.1';
const usualPort = 4173;
const policy = [
  "default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'; base-uri 'none'",
  "form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Bulletin Graph</title>
    <link rel="stylesheet" href="/page.css">
    <script type="module" src="/widget/bulletin-search.js"></script>
  </head>
  <body><main><bulletin-search src="/graph/"></bulletin-search></main></body>
</html>
`;
const style =
  ':root { color-scheme: light dark }\nbody { margin: 0; font-family: system-ui, sans-serif }\nmain { max-width: 60rem; margin: auto; padding: 1rem }\n';

export const serveCommand: AddCommand = (program, terminal) => {
  program
    .command('serve')
    .description('a local page with the widget, until you stop it')
    .argument('<index>', 'folder of an index')
    .option('--site <folder>', 'serve this folder as the site, the index at /graph/ beside it')
    .addOption(new Option('--port <number>', 'the next free one, where it is taken').env('PORT').argParser(readPort))
    .action(async (index: string, options: { site?: string; port?: number }) => {
      if (!existsSync(join(index, 'manifest.json'))) {
        throw failure(`${index} is no index`, 'Make one with: bulletin-graph build INPUT... --out DIR');
      }
      await open(index); // tells of a damaged or newer one before a reader meets it
      const asked = options.port ?? usualPort;
      const server = createServer(options.site === undefined ? ownPage(index) : site(index, options.site));
      const port = await listen(server, asked, terminal);
      terminal.out(`Serving ${options.site ?? index} on http://${host}:${port} (stop with Ctrl+C)`);
      await new Promise((stopped) => server.on('close', stopped));
    });
};

function readPort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw failure(`no port: ${value}`, 'Give a number from 0 to 65535, by --port or PORT.');
}

/** Waits until the server listens, on the port asked for or the next free one. */
async function listen(server: Server, asked: number, terminal: Terminal): Promise<number> {
  for (let port = asked; port < Math.min(asked + 100, 65_536); port += 1) {
    const error = await new Promise<NodeJS.ErrnoException | null>((settle) => {
      server.once('error', settle).listen(port, host, () => {
        server.off('error', settle);
        settle(null);
      });
    });
    const address = server.address();
    if (error === null && address !== null && typeof address === 'object') return address.port;
    if (error?.code !== 'EADDRINUSE')
      throw failure(`cannot listen on port ${port}: ${error?.message}`, 'Give another --port.');
    terminal.note(`Port ${port} is taken, trying ${port + 1}.`);
  }
  throw failure(`no free port from ${asked} on`, 'Give another --port.');
}

function site(index: string, folder: string): RequestListener {
  if (!existsSync(folder)) throw failure(`no folder ${folder}`, 'Give --site a folder that is there.');
  const [graph, pages] = [sirv(index, { dev: true }), sirv(folder, { dev: true })];
  return (request, response) => mounted(request, response, [['/graph', graph]], pages);
}

function ownPage(index: string): RequestListener {
  const mounts: Mounts = [
    ['/graph', sirv(index, { dev: true })],
    ['/widget', sirv(widgetFolder(), { dev: true })],
  ];
  return (request, response) =>
    mounted(request, response, mounts, () => {
      const [body, type] = { '/': [page, 'html'], '/page.css': [style, 'css'] }[request.url?.split('?')[0] ?? ''] ?? [];
      if (body === undefined) response.writeHead(404).end();
      else
        response
          .writeHead(200, { 'content-type': `text/${type}; charset=utf-8`, 'content-security-policy': policy })
          .end(body);
    });
}

type Mounts = readonly (readonly [string, ReturnType<typeof sirv>])[];

function mounted(
  request: Parameters<RequestListener>[0],
  response: Parameters<RequestListener>[1],
  mounts: Mounts,
  otherwise: ReturnType<typeof sirv>,
): void {
  const mount = mounts.find(([path]) => request.url?.startsWith(`${path}/`));
  if (mount === undefined) return void otherwise(request, response);
  request.url = request.url?.slice(mount[0].length) ?? '/';
  void mount[1](request, response);
}

function widgetFolder(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve('@bulletin-graph/widget/bulletin-search.js'));
  } catch {
    throw failure('the widget is not installed', 'Install it beside this package: npm install @bulletin-graph/widget');
  }
}
