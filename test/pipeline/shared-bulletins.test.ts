/**
 * Real newspapers of three neighbourhoods over two years, which are not part of this repository: they lie in the folder
 * that BULLETIN_GRAPH_SHARED names, beside it unless told. Without them nothing is claimed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { graphOf } from '../../packages/core/src/pipeline/graph.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { openIndex } from '../../packages/core/src/stages/query/open-index.js';
import { paths } from '../../packages/core/src/stages/query/paths.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(resolvePath(root, process.env['BULLETIN_GRAPH_SHARED'] ?? '../shared'), 'bulletins');

if (!existsSync(folder)) {
  console.log('No real newspapers: BULLETIN_GRAPH_SHARED may name the folder that holds them.');
} else {
  const knowledge = openKnowledge();
  const facts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((source) => {
      const text = readFileSync(join(folder, source), 'utf8');
      return factsOf({ source, text, sidecar: {} }, knowledge).value;
    });
  const { entities, view } = graphOf(facts, { lexicon: knowledge.lexicon }).value;
  const called = (name: string) => entities.persons.filter((person) => [person.name, ...person.aliases].includes(name));
  const bodyOf = (id: string | null) => entities.organisations.find((body) => body.id === id)?.name ?? '';

  test('周明 is one person with each post as long as it was seen', () => {
    assert.is(called('周明').length, 1);
    assert.equal(
      called('周明')[0]?.posts.map(({ organisation, title, observedOn }) => [
        bodyOf(organisation) + title,
        observedOn[0]?.slice(0, 4),
        observedOn.at(-1)?.slice(0, 7),
      ]),
      [
        ['老西门街道党工委书记', '2021', '2021-05'],
        ['老西门街道党工委副书记', '2021', '2021-02'],
        ['老西门街道办事处主任', '2020', '2021-02'],
      ],
    );
  });

  test('nobody’s post has an end that no text states', () => {
    assert.ok(entities.persons.every(({ posts }) => posts.every(({ changes }) => changes.length === 0)));
  });

  test('周明 followed 庄卫勤 and was followed by 姚恒衡, between the days on which they were seen', () => {
    const steps = entities.posts.flatMap(({ organisation, title, successions }) =>
      successions.map(({ from, to, after, before }) => [
        bodyOf(organisation) + title,
        ...[from, to].map((id) => entities.persons.find((person) => person.id === id)?.name),
        ...[after, before],
      ]),
    );
    assert.equal(steps, [
      ['老西门街道党工委书记', '庄卫勤', '周明', '2021-02-04', '2021-05-13'],
      ['老西门街道办事处主任', '周明', '姚恒衡', '2021-02-04', '2021-05-13'],
    ]);
  });

  test('蔣蕊 and 蒋蕊 are one', () => {
    assert.is(called('蒋蕊').length, 1);
    assert.equal(called('蔣蕊'), called('蒋蕊'));
  });

  test('巢克俭 and 梁国 are linked through 周明, each step with its words', async () => {
    const files = writeIndex(view, { builder: 'test', fold: (text) => knowledge.lexicon.fold(text) });
    const index = await openIndex((name) => Promise.resolve(files.get(name) ?? null));
    const [from, to] = ['巢克俭', '梁国'].map((name) => called(name)[0]?.id ?? '') as [string, string];
    const [path] = await paths(index, from, to);
    const hops = path?.hops ?? [];
    assert.ok(hops.some((hop) => hop.from.name === '周明' || hop.to.name === '周明'));
    assert.ok(hops.length > 1 && hops.every(({ quotes }) => quotes.length > 0));
  });
}

test.run();
