/** The very names that each entry gives to the world: adding or losing one is a decision. */
import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as face from '../packages/core/src/index.js';
import * as ask from '../packages/core/src/ask.js';
import * as names from '../packages/core/src/names.js';
import * as query from '../packages/core/src/query.js';
import { root } from './help/source.js';

const forBrowsers = [
  'asOf',
  'connects',
  'coverage',
  'edgeTypes',
  'entity',
  'firstDay',
  'holdersOf',
  'isIndexError',
  'lastDay',
  'matchKinds',
  'meetingGrades',
  'met',
  'nodeTypes',
  'openIndex',
  'paths',
  'readyToSearch',
  'related',
  'search',
  'sharedKinds',
  'timeline',
];

const forQuestions = ['ask', 'questionKinds'];

const forNames = ['called', 'namesIn'];

const forNode = [
  'build',
  'changesSince',
  'check',
  'explain',
  'exportGexf',
  'exportGraphologyJson',
  'factsOf',
  'factsVersion',
  'graphOf',
  'indexFiles',
  'link',
  'metIn',
  'openKnowledge',
  'openView',
  'read',
  'readCorrections',
  'version',
  'viewOfIndex',
  'writeIndex',
];

const all = [...forBrowsers, ...forQuestions, ...forNames, ...forNode];

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : 1);

test('the face for browsers has these names and no other', () => {
  assert.equal(Object.keys(query).sort(byCodeUnit), forBrowsers);
});

test('the face for questions in words has these names and no other', () => {
  assert.equal(Object.keys(ask).sort(byCodeUnit), forQuestions);
});

test('the face for names in other texts has these names and no other', () => {
  assert.equal(Object.keys(names).sort(byCodeUnit), forNames);
});

test('the face for Node has these names and those for browsers', () => {
  assert.equal(Object.keys(face).sort(byCodeUnit), [...all].sort(byCodeUnit));
});

test('the documentation of core tells of every name', () => {
  const readme = readFileSync(`${root}/packages/core/README.md`, 'utf8');
  const untold = all.filter((name) => !readme.includes(`\`${name}`));
  assert.equal(untold, []);
});

test('the built packages give the same names', async () => {
  const built = (await import('@bulletin-graph/core')) as object;
  const builtQuery = (await import('@bulletin-graph/core/query')) as object;
  assert.equal(Object.keys(built).sort(byCodeUnit), Object.keys(face).sort(byCodeUnit));
  assert.equal(Object.keys(builtQuery).sort(byCodeUnit), forBrowsers);
  assert.equal(Object.keys(await import('@bulletin-graph/core/ask')), forQuestions);
  assert.equal(Object.keys(await import('@bulletin-graph/core/names')), forNames);
});

test.run();
