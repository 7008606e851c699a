/** Full text: what is found by its words, and how many files that takes. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openIndex, search, type SearchAnswer } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { bay, first, group, inPages, launch, liang, opened, second, third, view, visit } from '../help/willow-bay.js';
import { article, viewOf } from '../help/view.js';

/** An index of articles with these texts, one a bulletin, the last the newest. */
const indexOf = (texts: readonly string[], pageSize = 1000) =>
  opened(
    writeIndex(
      viewOf(
        texts.map((text, i) => article(`${String(i).padStart(4, '0')}.txt`, 0, { name: '', text })),
        [],
      ),
      { ...inPages, pageSize },
    ),
  );

const filesOf = (read: readonly string[]) => read.map((name) => name.replace(/-.*$/u, ''));

/** Sixty squares, in every tenth of which somebody dances. */
const squares = Array.from({ length: 60 }, (_, i) => (i % 10 === 3 ? '居民在广场舞动红绸' : `广场路${i}号开了一家店`));

test('a word of three characters costs one page of pairs and one of articles', async () => {
  const { index, read } = await indexOf(squares, 2000);
  read.length = 0;
  let first: readonly string[] = [];
  const onPartial = () => void (first = first.length > 0 ? first : filesOf(read));
  const { results } = await search(index, '广场舞', { onPartial });
  assert.is(results.length, 6);
  assert.equal([...first].sort(), ['articles', 'grams']);
});

test('the first page of articles is asked for while the names are on their way', async () => {
  const folder = writeIndex(view, inPages);
  const read: string[] = [];
  let arrive = (): void => undefined;
  const names = new Promise<void>((resolve) => (arrive = resolve));
  const index = await openIndex(async (name) => {
    read.push(name);
    if (name.startsWith('names-')) await names;
    if (name.startsWith('articles-')) setTimeout(arrive, 5);
    return folder.get(name) ?? null;
  });
  const told: number[] = [];
  const onPartial = ({ results }: SearchAnswer) =>
    void told.push(results.filter(({ type }) => type === 'person').length);
  const { results } = await search(index, '周鸣岐', { onPartial });
  assert.is(results[0]?.type, 'person');
  assert.ok(told.length > 1 && told.every((people) => people > 0), 'no texts before the names');
});

test('of several words those alone ask for names that some name begins with', async () => {
  const { index, read } = await opened(writeIndex(view, { ...inPages, pageSize: 400 }));
  const familiesFor = async (typed: string) => {
    read.length = 0;
    await search(index, typed, { types: ['person', 'organisation', 'article'] });
    return filesOf(read).filter((family) => family === 'names').length;
  };
  assert.is(await familiesFor('加装 电梯'), 0);
  assert.is(await familiesFor('加装电梯'), 0);
  assert.is(await familiesFor('周鸣岐 电梯'), 1);
});

test('of several words, one that names only have is asked for among them behind the first texts, and so they stand', async () => {
  const { index, read } = await opened(writeIndex(view, { ...inPages, pageSize: 400 }));
  read.length = 0;
  let first: readonly string[] = [];
  const onPartial = () => void (first = first.length > 0 ? first : filesOf(read));
  const { results } = await search(index, '小区 电梯', { onPartial });
  assert.ok(first.includes('articles') && !first.includes('names'), first.join());
  const kinds = results.map(({ type, match }) => (match.kind === 'infix' && type !== 'article' ? 'name' : 'text'));
  assert.ok(kinds.includes('name') && kinds.indexOf('name') > kinds.lastIndexOf('text'), kinds.join());
});

test('names are the same beside texts as without them, whichever words are typed together', async () => {
  const { index } = await opened(writeIndex(view, { ...inPages, pageSize: 400 }));
  const types = ['person', 'organisation', 'place'] as const;
  const written = [...types].flatMap((type) => [...view.nodes(type)]).map(({ name }) => name);
  const part = fc
    .tuple(
      fc.constantFrom(...written, '周书记', '梁主任', '主任梁毓', '周鸣岐书记', '电梯', '加装'),
      fc.nat(6),
      fc.nat(6),
    )
    .map(([name, from, length]) => name.slice(from, from + 2 + length));
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 3 }), async (parts) => {
      const ids = async (text: boolean) => {
        const { results } = await search(index, parts.join(' '), { limit: 100, text });
        return results.flatMap(({ id, type, match }) =>
          (types as readonly string[]).includes(type) && match.kind !== 'loose' && match.kind !== 'slip' ? [id] : [],
        );
      };
      assert.equal(await ids(true), await ids(false), parts.join(' '));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('the first texts are told before others are asked for, as long as whoever is told wants to wait', async () => {
  const { index, read } = await indexOf(squares, 2000);
  let shown = 0;
  const onPartial = async () => {
    const before = read.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    shown += 1;
    assert.is(read.length, before);
  };
  const { results } = await search(index, '开了一家店', { onPartial });
  assert.is(shown, 1);
  assert.is(results.length, 10);
});

test('a word that stands in few of the thousands of articles that have its first pair is found', async () => {
  const many = Array.from({ length: 1300 }, (_, i) => (i === 7 ? '广场鼓声不断' : `广场路${i}号`));
  const { index } = await indexOf(many, 32_000);
  const { results } = await search(index, '广场鼓');
  assert.equal(
    results.map(({ id }) => id),
    ['article/0007.txt#0'],
  );
});

test('two common words that stand together in few of the thousands of articles that have each are found', async () => {
  const rare = [1400, 2600];
  const texts = Array.from({ length: 2700 }, (_, i) =>
    rare.includes(i) ? '广场鼓声不断，服务有序' : i % 2 === 0 ? `广场路${i}号` : `服务网点${i}号`,
  );
  const { index } = await indexOf(texts, 32_000);
  for (const typed of ['广场 服务', '广场鼓 服务有'])
    assert.equal(
      (await search(index, typed)).results.map(({ id }) => id).sort(),
      rare.map((i) => `article/${i}.txt#0`),
      typed,
    );
});

test('variants are asked for only where an article lacks a pair that it is listed for', async () => {
  const { index, read } = await indexOf([...squares, '广场有人跳广场舞', '居民舞动广场', '跳广，场舞'], 2000);
  await search(index, '居民在广场舞动');
  assert.not.ok(filesOf(read).includes('folds'));
  const traditional = await indexOf(['三月柳灣文化廣場', ...squares]);
  assert.is((await search(traditional.index, '柳湾文化')).results.length, 1);
});

const filed = viewOf(
  Array.from({ length: 40 }, (_, i) =>
    article(`${String(i).padStart(4, '0')}.txt`, 0, {
      name: '',
      text: `${'读报'.repeat(200)}广场`,
      issueDate: `20${10 + i}`,
    }),
  ),
  [],
);

test('of the articles of a time no other is opened', async () => {
  const { index, read } = await opened(writeIndex(filed, inPages));
  read.length = 0;
  const { results } = await search(index, '广场', { since: '2024', until: '2025-12' });
  assert.equal(
    results.map(({ id }) => id),
    ['article/0015.txt#0', 'article/0014.txt#0'],
  );
  assert.is(filesOf(read).filter((family) => family === 'articles').length, 2);
  assert.is(filesOf(read).filter((family) => family === 'dates').length, 1);
});

test('what is told of a place is told of what it lies within, and no other article is opened', async () => {
  const { index, read } = await opened(writeIndex(view, inPages));
  read.length = 0;
  const ids = async (about: readonly string[], typed = '青禾') =>
    (await search(index, typed, { types: ['article'], about })).results.map(({ id }) => id).sort();
  assert.equal(await ids([bay.id]), [second.id, third.id]);
  assert.is(filesOf(read).filter((family) => family === 'told').length, 1);
  assert.equal(await ids([bay.id, liang.id]), [third.id]);
  assert.equal(await ids([group.id]), []);
  assert.equal(await ids([group.id], '街道'), [first.id]);
  assert.equal(await ids([visit.id]), [second.id]);
  assert.equal(await ids([second.id]), [second.id]);
  assert.equal(await ids(['place/nowhere']), []);
});

test('whoever asks for events only is shown those with the words in their title', async () => {
  const { index } = await opened(writeIndex(view, inPages));
  const ids = async (typed: string) => (await search(index, typed, { types: ['event'] })).results.map(({ id }) => id);
  assert.equal(await ids('加装电梯'), [launch.id]);
  assert.equal(await ids('居民点赞'), []);
});

test('who asks again is answered without a page, though the pages may be forgotten', async () => {
  // So common that the most of its articles lie on pages of their own.
  const { index } = await indexOf(Array.from({ length: 1300 }, (_, i) => `广场${i % 2 ? '舞' : '路'}${i}号`));
  const asked: string[] = [];
  const watched: typeof index = {
    ...index,
    page: (table, page, decode, signal) => {
      asked.push(`${table} ${page}`);
      return index.page(table, page, decode, signal);
    },
  };
  const ask = () => search(watched, '广场 33', { types: ['article'] });
  const before = await ask();
  assert.ok(new Set(asked.filter((one) => one.startsWith('grams'))).size > 2, asked.join());
  asked.length = 0;
  assert.equal(await ask(), before);
  assert.equal(asked, []);
});

test('what is found has the words, and what has the words is found', async () => {
  const characters = fc.constantFrom(...'广场舞路');
  const text = fc.string({ unit: characters, minLength: 3, maxLength: 9 });
  const property = fc.asyncProperty(
    fc.array(text, { minLength: 30, maxLength: 60 }),
    fc.string({ unit: characters, minLength: 2, maxLength: 5 }),
    async (texts, word) => {
      const { index } = await indexOf(texts);
      const { results } = await search(index, word, { types: ['article'], limit: 100 });
      const having = texts.flatMap((one, i) =>
        one.includes(word) ? `article/${String(i).padStart(4, '0')}.txt#0` : [],
      );
      assert.equal(results.map(({ id }) => id).sort(), having);
    },
  );
  await fc.assert(property, { seed: 1, numRuns: 25 });
});

test.run();
