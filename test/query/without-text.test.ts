/** An index without texts: less lies beside a record, and the answers are the same. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeFile, encodeFile } from '../../packages/core/src/format/file.js';
import {
  connects,
  entity,
  isIndexError,
  met,
  openIndex,
  paths,
  related,
  timeline,
  type GraphIndex,
} from '../../packages/core/src/query.js';
import { viewOfIndex } from '../../packages/core/src/pipeline/index-view.js';
import { brief } from '../../packages/core/src/stages/indexing/extent.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { article, event, holds, person, says, tookPart, viewOf } from '../help/view.js';
import { inPages, nodes, office, openBay, view, visit, zhou } from '../help/willow-bay.js';

const options = { ...inPages, text: false };
const [whole, short] = [await openBay(inPages), await openBay(options)];
const ids = nodes.map(({ id }) => id);

/** The page of every thing but what an index without texts leaves out. */
const pagesIn = (index: GraphIndex) =>
  Promise.all(ids.map(async (id) => ({ ...(await entity(index, id, { articles: brief.heads })), text: null })));

test('every page shows the same: posts, events with their words, bodies, places, whom a person met and the words for it', async () => {
  const [expected, shown] = [await pagesIn(whole), await pagesIn(short)];
  for (const [i, page] of shown.entries()) assert.equal(page, expected[i], ids[i] ?? '');
  assert.ok(shown.some(({ met: people }) => (people ?? []).some(({ meetings }) => meetings.length > 0)));
});

test('the index says whether it holds texts', () => {
  assert.ok(whole.hasTexts);
  assert.not.ok(short.hasTexts);
});

test('what is asked beyond a page has the same answer', async () => {
  const asked = (index: GraphIndex) =>
    Promise.all([
      ...ids.map((id) => met(index, id, { grade: 'article' })),
      ...ids.map((id) => related(index, id, { types: ['person', 'organisation', 'place', 'event'] })),
      ...ids.map((id) => related(index, id, { since: '2021-05' })),
      ...ids.map((id) => timeline(index, id)),
      paths(index, zhou.id, nodes[0]?.id ?? ''),
      connects(index, [zhou.id, office.id]),
    ]);
  assert.equal(await asked(short), await asked(whole));
});

test('of many bulletins that say the same a record has the words of the newest two, and the events have all', async () => {
  const papers = [1, 2, 3, 4].map((day) =>
    article(`lw-${day}.txt`, 0, {
      name: `周鸣岐走访${day}`,
      issueDate: `2021-05-0${day}`,
      text: `主任周鸣岐走访${day}。`,
    }),
  );
  const words = papers.map((paper, i) => says(paper, `主任周鸣岐走访${i + 1}`, '周鸣岐'));
  const walk = event('走访', '2021-05-01', { kind: 'visit' });
  const many = viewOf(
    [...papers, person('周鸣岐'), office, walk],
    [holds(zhou, office, '主任', ['2021-05-01'], ...words), tookPart(zhou, walk, 'lead', ...words)],
  );
  const files = writeIndex(many, options);
  const page = await entity(await openIndex(async (name) => files.get(name) ?? null), zhou.id);
  const told = (quotes: readonly { readonly issueDate: string | null }[] = []) =>
    quotes.map(({ issueDate }) => issueDate);
  assert.equal(told(page?.posts[0]?.quotes), ['2021-05-04', '2021-05-03']);
  assert.is(page?.events[0]?.participants[0]?.quotes.length, 4);
});

test('no link of the graph is without its words', async () => {
  const [linked = [], all = []] = (await Promise.all([short, whole].map(viewOfIndex))).map((read) => [...read.edges()]);
  const told = (edges: typeof all) => edges.map(({ id, evidence }) => [id, evidence.length > 0]);
  assert.equal(told(linked), told(all));
  assert.ok(linked.filter(({ evidence }) => evidence.length > 0).length > 10);
});

test('a page of an event that is missing or damaged is told, not passed over', async () => {
  const files = new Map(writeIndex(view, options));
  const name = [...files.keys()].find((one) => one.startsWith('events-')) ?? '';
  const page = decodeFile(files.get(name) ?? new Uint8Array(), name.replace('.txt', ''));
  const failing = async (bytes: Uint8Array | null) => {
    const index = await openIndex(async (file) => (file === name ? bytes : (files.get(file) ?? null)));
    try {
      await entity(index, zhou.id);
    } catch (error) {
      if (isIndexError(error)) return error.code;
    }
    return null;
  };
  assert.is(await failing(null), 'missing');
  const other = encodeFile(name.replace('.txt', ''), JSON.stringify({ ...(page as object), rows: [[]] })).bytes;
  assert.is(await failing(other), 'broken');
  assert.is((await entity(short, visit.id))?.events.length, 1);
});

test.run();
