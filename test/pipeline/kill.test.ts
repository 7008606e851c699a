/** A build that is killed, whatever it was at: the old index answers, or the new one, and the next run goes on. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build, indexFiles, openIndex, viewOfIndex } from '../../packages/core/src/index.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import { press } from '../bench/press.mjs';
import { openHome, type Home } from '../help/command.js';
import { contentOf } from '../help/folder.js';
import { root } from '../help/source.js';

const knowledge = openKnowledge();
const [first, ...others] = press(64, 7);
assert.ok(first);

const test = suite<{ home: Home; old: number; whole: number; content: string }>('kill');

/** What an undisturbed build of all bulletins makes, and in `graph` the index of the first one. */
test.before(async (context) => {
  const home = openHome();
  for (const { source, text } of [first, ...others]) home.write(`in/${source}`, text);
  const options = { cwd: home.path, knowledge, workers: 1 };
  const out = join(home.path, 'undisturbed');
  const whole = await build(['in'], { ...options, out });
  const old = await build([`in/${first.source}`], { ...options, out: join(home.path, 'graph') });
  assert.ok(whole.value && old.value);
  const counts = [old.value.counts.article, whole.value.counts.article] as const;
  Object.assign(context, { home, old: counts[0], whole: counts[1], content: contentOf(out) });
});
test.after(({ home }) => home.remove());

type Moment = readonly [operation: string, path: string, times: number];

/** Runs the command, and ends it at the moment. */
function endedAt(home: Home, moment: Moment, signal: NodeJS.Signals = 'SIGKILL') {
  const args = ['--import', pathToFileURL(join(root, 'test/help/kill-at.mjs')).href];
  const build = ['build', join(home.path, 'in'), '--out', join(home.path, 'graph'), '--workers', '1'];
  const { status, signal: by } = spawnSync(
    process.execPath,
    ['--import', 'tsx', ...args, 'packages/core/src/cli.ts', ...build, '--cache', join(home.path, 'cache')],
    { cwd: root, env: { ...process.env, KILL_AT: JSON.stringify([...moment, signal]) }, stdio: 'ignore' },
  );
  assert.equal([status, by], [null, signal], `${moment.join(' ')} never came`);
}

/** How many articles the index tells of, once all of it was read. */
async function answered(home: Home): Promise<number> {
  const view = await viewOfIndex(await openIndex(indexFiles(join(home.path, 'graph'))));
  return [...view.nodes('article')].length;
}

const kept = (home: Home): number =>
  readdirSync(join(home.path, 'cache'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.gz'))
    .length;

const inWork = String.raw`graph/\.work-[^/]+/`;

test('while it reads, the old index answers, and what was read is kept', async ({ home, old }) => {
  const readings: number[] = [];
  for (const moment of [
    ['writeFile', 'cache/work/', 2],
    ['rename', 'cache/work/', 3],
  ] as const) {
    endedAt(home, moment);
    assert.is(await answered(home), old);
    readings.push(kept(home));
  }
  // What was still on its way to the disk is lost: of two readings and of three more, one or the other.
  const [before = 0, after = 0] = readings;
  assert.ok(before <= 2 && after > before && after <= before + 3, readings.join(', '));
});

test('while it writes and while it moves files into place, the old index answers', async ({ home, old }) => {
  for (const moment of [
    ['writeFile', `${inWork}manifest`, 0],
    ['rename', `${inWork}manifest`, 0],
  ] as const) {
    endedAt(home, moment);
    assert.is(await answered(home), old);
  }
  assert.is(kept(home), 8);
});

test('interrupted from the keyboard or told to end, the old index answers', async ({ home, old }) => {
  endedAt(home, ['rename', inWork, 1], 'SIGINT');
  assert.is(await answered(home), old);
  endedAt(home, ['writeFile', inWork, 0], 'SIGTERM');
  assert.is(await answered(home), old);
});

test('once the manifest is in place, the new index answers', async ({ home, whole }) => {
  endedAt(home, ['rm', `graph/[a-z]+-`, 0]);
  assert.is(await answered(home), whole);
});

test('the run that is left alone reads nothing anew, sweeps, and makes what an undisturbed one makes', async ({
  home,
  content,
}) => {
  const out = join(home.path, 'graph');
  assert.ok(readdirSync(out).some((name) => name.startsWith('.work-')));
  const { value } = await build(['in'], {
    cwd: home.path,
    out,
    cache: join(home.path, 'cache'),
    knowledge,
    workers: 1,
  });
  assert.is(value?.cached, value?.bulletins);
  assert.is(contentOf(out), content);
});

test.run();
