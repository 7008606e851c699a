/** Names that have no Han surname: parts in a row, parts with a dot between. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { extract } from '../../packages/core/src/stages/extract/extract.js';
import { bulletinOf, knowledge } from '../help/bodies.js';
import { arePersons } from '../help/persons.js';

const t = (name: string, ...marked: string[]) => test(name, () => arePersons('浙江省/杭州市/拱墅区/小河街道', marked));

t('Mongolian names stand behind titles', '嘎查党支部书记{person:吉日嘎}告诉记者。');
t(
  'a name with a dot ends where something else begins',
  '居民{person:麦尔艳木·麦麦提}用积分兑换了生活用品。',
  '据{person:地里夏提·牙生}介绍，村里办起了食堂。',
  '社区党支部书记{person:阿依古丽·买买提}说。',
  '送上慰问品。{person:达吾列提·帕尔尤拉}表示感谢。',
  '村干部{person:帕提曼·艾克白}正在大厅讲解政策。',
  '{person:图尔荪古丽·艾合麦提}经常参加活动。',
  '（通讯员 {person:鲁提普拉·木塔力甫} {person:祖力皮卡尔·米吉提}）',
);
t(
  'a name of one part is found behind what its bearer is',
  '居民{person:买热穆妮赛}领到了新书包。',
  '县委书记{person:扎西东周}主持会议。',
  '牧民{person:才仁卓玛}家的帐篷焕然一新。',
  '副州长{person:尕玛才旦}到村里调研。',
);
t(
  'names without a surname are whole where they end in a part that others bear',
  '大家到牧户{person:苏伊拉其其格}家查看暖棚。',
  '他联系了旗级人大代表{person:胡日沁必力格}时，',
);
t(
  'what goes before a listed part behind a title is the same name',
  '政协副主席{person:斯朗尼玛}先后到三个村督导。',
  '大家慰问了牧户{person:苏伊拉其其格}。',
);
t(
  'a part of one character, and a calling word before a sign, are whole names’ own',
  '村党支部书记{person:亚森·艾散}分别发言。',
  '党工委委员、管委会副主任{person:王伯华}，党工委委员{person:车建乐}领学。',
);
t(
  'a name with a dot goes on over a character that seldom writes a sound',
  '村党支部书记{person:马依拉·阿不利米提}和教师{person:夏伊代·安外尔}参加。',
);
t(
  'a name with a dot is whole behind a title, be its first part ever so long',
  '村支书{person:图尔荪阿不都·热合曼}主持会议。',
  '副局长{person:玉素甫·阿不都力提甫}、{person:努尔阿里木·艾山}参加。',
);
t(
  'grammar before a county named like a part of names begins no name',
  '县委书记{person:李树林}到尼玛，副县长在丹巴，主任去乌兰。',
);
t(
  'a title tells where a foreign name begins, and a brand with a dot is none',
  '华盛顿大学教授{person:约翰·史密斯}随团参访。',
  '志愿者守望·情暖活动启动。',
  '联合总会会长丹斯里{person:林文光}率团到访。',
);

test('other dots between parts mean the same', () => {
  const named = (text: string) =>
    (extract(bulletinOf([text], '浙江省/杭州市'), knowledge).articles.at(-1)?.mentions ?? []).flatMap((mention) =>
      mention.kind === 'person' ? [mention.name] : [],
    );
  assert.equal(named('村党支部书记叶尔肯波力.吐尔森巴依介绍情况。'), ['叶尔肯波力·吐尔森巴依']);
  assert.equal(named('居民阿依古丽•买买提说。'), ['阿依古丽·买买提']);
  assert.equal(named('一是加强学习.居民周晓禾说。'), ['周晓禾']);
});

test.run();
