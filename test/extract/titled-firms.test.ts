/** Firms without a word that says so, told by a post that firms alone have. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf, postsIn, postsNamed } from '../help/read.js';

const county = '四川省/凉山彝族自治州/昭觉县';
const t = (titles: string, ...posts: readonly string[]) =>
  test(`${titles} is ${posts.join(', ') || 'no post'}`, () => {
    assert.equal(postsNamed(county, titles), posts);
  });

t('云帆置地副总裁', '云帆置地 副总裁');
t('青禾股份董事长', '青禾股份 董事长');
t('中建八局副总经理', '中建八局 副总经理');
t('国网昭觉县供电公司总经理', '国网昭觉县供电公司 总经理');
t('云泽装备董事长', '云泽装备 董事长');
t('嘉信建设总经理', '嘉信建设 总经理');
t('中铁二局昭觉项目部项目经理', '中铁二局昭觉项目部 项目经理');

test('a leader whose words follow is no firm', () => {
  const { organisations } = itemOf('到企业调研', '6月20日，周晓禾到企业调研。周晓禾董事长高度评价了合作。');
  assert.equal(organisations, []);
});

test('no firm is made of words of a sentence or of what firms are for', () => {
  for (const words of ['带动企业发展的', '民营企业', '市场运营']) {
    const bodies = postsNamed(county, `${words}董事长`).filter((post) => post.startsWith(words));
    assert.equal(bodies, [], words);
  }
});

test('a firm without an end is the one whose name in full has its characters in order', () => {
  const posts = postsIn(
    itemOf('到企业调研', '调研组来到绿野生态农业股份有限公司。绿野农业董事长周晓禾、云帆农业董事长顾怀远参加。'),
  );
  assert.equal(posts, ['周晓禾 绿野生态农业股份有限公司 董事长', '顾怀远 云帆农业 董事长']);
});

test.run();
