/**
 * The fixtures' bulletins, text in and facts out. `fixtures/known-gaps.json` lists where the program does not read
 * as a careful reader does; a new gap fails, and so does one that is closed and still listed.
 * `UPDATE=1` writes the list anew: look at the difference before you commit it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf, openKnowledge } from '../packages/core/src/index.js';
import { gaps, type Told } from './help/compare.js';
import { root } from './help/source.js';

const list = `${root}/fixtures/known-gaps.json`;
const known = (existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {}) as Record<string, string[]>;
const truths = globSync('fixtures/bulletins/*.facts.json', { cwd: root }).sort();
const knowledge = openKnowledge();
const advice = 'what is read has changed; if it is for the better, UPDATE=1 npm run unit writes the list anew';
const found: Record<string, string[]> = {};

for (const path of truths) {
  const name = basename(path, '.facts.json');
  test(`${name}.txt says what a careful reader finds in it, but for the known gaps`, () => {
    const truth = JSON.parse(readFileSync(`${root}/${path}`, 'utf8')) as Told;
    const text = readFileSync(`${root}/fixtures/bulletins/${name}.txt`, 'utf8');
    const now = gaps(truth, factsOf({ source: `${name}.txt`, text, sidecar: {} }, knowledge).value);
    found[name] = now;
    if (process.env['UPDATE'] === '1') return;
    const before = known[name] ?? [];
    const change = {
      opened: now.filter((gap) => !before.includes(gap)),
      closed: before.filter((gap) => !now.includes(gap)),
    };
    assert.equal(change, { opened: [], closed: [] }, advice);
  });
}

test('the list of known gaps names no bulletin that is gone', () => {
  const names = new Set(truths.map((path) => basename(path, '.facts.json')));
  if (process.env['UPDATE'] !== '1')
    assert.equal(
      Object.keys(known).filter((name) => !names.has(name)),
      [],
    );
  assert.ok(names.size > 0);
});

test('the comparison sees what is missed, what is extra and what is read otherwise', () => {
  const bulletin = { title: null, issueDate: '2021-05-14', issueNumber: null, jurisdiction: null };
  const people = (...persons: { name: string; class: string }[]): Told => ({
    bulletin,
    articles: [{ headline: null, persons, met: [persons.map((person) => person.name)] }],
  });
  const truth = people({ name: '苗可心', class: 'official' }, { name: '屈平川', class: 'private' });
  assert.equal(gaps(truth, truth), []);
  assert.equal(gaps(truth, people({ name: '苗可心', class: 'private' }, { name: '平川县', class: 'private' })), [
    'class of 苗可心: private, not official',
    'extra meeting: 平川县 – 苗可心',
    'extra person: 平川县',
    'missed meeting: 屈平川 – 苗可心',
    'missed person: 屈平川',
  ]);
});

test.after(() => {
  if (process.env['UPDATE'] === '1') writeFileSync(list, `${JSON.stringify(found, null, 1)}\n`);
});

test.run();
