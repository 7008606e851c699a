/** Firms without a word that says so, told by a post that firms alone have. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { postsNamed } from '../help/read.js';

const county = '四川省/凉山彝族自治州/昭觉县';
const t = (titles: string, ...posts: readonly string[]) =>
  test(`${titles} is ${posts.join(', ') || 'no post'}`, () => {
    assert.equal(postsNamed(county, titles), posts);
  });

t('云帆置地副总裁', '云帆置地 副总裁');
t('青禾股份董事长', '青禾股份 董事长');
t('中建八局副总经理', '中建八局 副总经理');
t('国网昭觉县供电公司总经理', '国网昭觉县供电公司 总经理');
t('中铁二局昭觉项目部项目经理', '中铁二局昭觉项目部 项目经理');

test('no firm is made of words of a sentence or of what firms are for', () => {
  for (const words of ['带动企业发展的', '民营企业']) {
    const bodies = postsNamed(county, `${words}董事长`).filter((post) => post.startsWith(words));
    assert.equal(bodies, [], words);
  }
});

test.run();
