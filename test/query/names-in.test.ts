/** Names in a text of somebody else's, and who they are. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { called, namesIn } from '../../packages/core/src/names.js';
import { manifestName } from '../../packages/core/src/format/manifest.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { holds, organisation, person, viewOf } from '../help/view.js';
import { edges, fold, inOneFile, inPages, nodes, openBay, opened, otherZhou, view, zhou } from '../help/willow-bay.js';
import { readMarked } from '../help/marked.js';

const resident = person('柯望舒', { class: 'private' });
const author = person('甘棠叶', { class: 'journalist' });
const street = organisation('望北街道办事处', { aliases: ['街道办'] });
const heir = person('周鸣岐', { id: 'person/周鸣岐@望北街道' });
const more = viewOf(
  [...nodes, resident, author, street, heir],
  [...edges, holds(heir, street, '副主任', ['2022-01-01'])],
);
const indexes = [(await opened(writeIndex(more, inPages))).index, (await opened(writeIndex(more, inOneFile))).index];

/** The text with the names in it in braces. */
function t(name: string, marked: string): void {
  test(name, async () => {
    const { text } = readMarked(marked);
    for (const index of indexes) {
      const spans = await namesIn(index, text);
      const pieces = spans.map(
        ({ from, to }, i) => `${text.slice(spans[i - 1]?.to ?? 0, from)}{x:${text.slice(from, to)}}`,
      );
      assert.is(pieces.join('') + text.slice(spans.at(-1)?.to ?? 0), marked);
    }
  });
}

t(
  'officials and bodies are found wherever they stand',
  '{x:庄蔚勤}到{x:柳湾集团}，与{x:苏映雪}交谈，{x:庄蔚勤}表示感谢。',
);
t('the longest of several names is the name', '{x:青禾小区居委会}');
t('places are no names of anybody', '在青禾小区、柳湾文化中心');
t('residents and authors are not found, even in an index that has them', '柯望舒（居民）、甘棠叶（记者）');
t('a part of a name is none', '庄蔚、柳湾、街道办');
t('Traditional characters are read where nothing else is found', '{x:莊蔚勤}出席');
t('two characters are a name only beside a title, and then wherever they stand', '梁毓秀山水，梁毓说');
t('full-width and line breaks change no place', 'Ａ1\n{x:苏映雪}\n');

test('a name of two characters with its title beside it is found in the whole text', async () => {
  const lead = person('梁毓', { id: 'person/梁毓@松岭镇' });
  const body = organisation('松岭镇供销社');
  const { index } = await opened(
    writeIndex(viewOf([...nodes, lead, body], [...edges, holds(lead, body, '主任', ['2021-01-01'])]), inPages),
  );
  const places = async (text: string) => (await namesIn(index, text)).map(({ from }) => from);
  assert.equal(await places('主任梁毓到场。梁毓说'), [2, 7]);
  assert.equal(await places('梁毓 主任到场'), [0]);
  assert.equal(await places('梁毓说'), []);
});

test('an article costs the list of names and nothing else', async () => {
  const { index, read } = await opened(writeIndex(view, inPages));
  await namesIn(index, '庄蔚勤到柳湾集团');
  assert.equal([...new Set(read.map((name) => name.split('-')[0]))], [manifestName, 'known']);
  const before = read.length;
  await namesIn(index, '庄蔚勤到柳湾集团');
  assert.is(read.length, before, 'once for all texts');
});

test('namesakes are a choice, and the words near the name choose', async () => {
  for (const index of indexes) {
    const ids = async (near?: string) => (await called(index, '周鸣岐', { near })).map(({ id }) => id).sort();
    assert.equal(await ids(), [heir.id, otherZhou.id, zhou.id].sort());
    assert.equal(await ids('望北街道办事处的周鸣岐'), [heir.id]);
    assert.equal(await ids('副主任周鸣岐'), [heir.id]);
    assert.equal(await ids('主任周鸣岐'), [zhou.id]);
    assert.equal(await ids('走在路上的周鸣岐'), [heir.id, otherZhou.id, zhou.id].sort());
  }
});

test('residents and authors are nobody that a name calls', async () => {
  for (const index of indexes) {
    assert.equal(await called(index, '柯望舒'), []);
    assert.equal(await called(index, '甘棠叶'), []);
  }
});

test('a name in Traditional characters is called by what the index writes', async () => {
  const index = await openBay();
  const [name] = await namesIn(index, '莊蔚勤');
  assert.equal(
    (await called(index, name?.name ?? '')).map(({ id }) => id),
    ['person/庄蔚勤@柳湾街道'],
  );
  assert.is(fold('莊'), '庄');
});

test.run();
