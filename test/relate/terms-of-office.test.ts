/** Posts to which societies elect for a term, and posts of committees, guests and units beside them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf, postsIn } from '../help/read.js';

const are = (words: string, ...posts: readonly string[]) =>
  assert.equal(postsIn(itemOf('县里消息', `6月21日，${words}`)), posts);

test('who is elected, once more or for a term, holds the post in the society that elects', () => {
  are(
    '清河县茶叶协会选举产生第二届理事会，郝振东当选会长、柳江铭当选副会长，尚晓琳连任秘书长。',
    '郝振东 清河县茶叶协会 会长',
    '柳江铭 清河县茶叶协会 副会长',
    '尚晓琳 清河县茶叶协会 秘书长',
  );
  are('大会一致表决通过，郝振东连任清河县茶叶协会会长。', '郝振东 清河县茶叶协会 会长');
  are('郝振东当选清河县茶叶协会第一届执委会会长。', '郝振东 清河县茶叶协会 会长');
  are('清河县茶叶协会换届。郝振东当选为协会新一届会长。', '郝振东 清河县茶叶协会 会长');
  are('第三届清河国际茶商联合会主席郝振东致辞。', '郝振东 清河国际茶商联合会 主席');
});

test('a committee has a secretary-general and its department has none', () => {
  are(
    '清河县委常委、组织部部长、秘书长郝振东参加会议。',
    '郝振东 清河县委 常委',
    '郝振东 清河县委组织部 部长',
    '郝振东 清河县委 秘书长',
  );
});

test('people of a unit that receives guests in its own house are none of the guests’', () => {
  are(
    '集团公司党委书记郝振东在集团总部会见江河交通产业集团董事长尚晓琳。集团公司总经济师樊立冬、总经理助理谢文涛参加会见。',
    '郝振东 集团公司党委 书记',
    '尚晓琳 江河交通产业集团 董事长',
  );
});

test('who is in charge of the firm or cooperative that is named right before is so of that one', () => {
  are('调研组深入清源养蜂合作社，负责人郝振东介绍了情况。', '郝振东 清源养蜂合作社 负责人');
  are('调研组深入清源养蜂合作社，有关部门负责人郝振东介绍了情况。');
});

test('a fellow of research named behind another teacher is of the same university', () => {
  are('青湖大学导师团郝振东副教授、尚晓琳副研究员来到油坊村。', '郝振东 青湖大学 副教授', '尚晓琳 青湖大学 副研究员');
});

test('the office of a school that is not named is no county’s', () => {
  are('校长郝振东、校办公室主任尚晓琳参加会议。', '尚晓琳 校办公室 主任');
});

test('a liaison office of deputies is a body', () => {
  are(
    '油坊镇党委副书记、政协委员联络室主任郝振东参加会议。',
    '郝振东 油坊镇党委 副书记',
    '郝振东 油坊镇政协委员联络室 主任',
  );
});

test('deputies of a row that ends with their count are deputies of the congress', () => {
  are(
    '县长郝振东走访了尚晓琳、樊立冬2名县人大代表。',
    '郝振东 清河县政府 县长',
    '尚晓琳 清河县人大 代表',
    '樊立冬 清河县人大 代表',
  );
  are('尚晓琳、樊立冬两名党员参加。');
});

test('a deputy head of a town’s organ of the congress is of that organ', () => {
  are(
    '县人大常委会副主任郝振东，人大油坊街道工委主任尚晓琳、副主任樊立冬参加。',
    '郝振东 清河县人大常委会 副主任',
    '尚晓琳 人大油坊街道工委 主任',
    '樊立冬 人大油坊街道工委 副主任',
  );
});

test('a town whose place no list can tell has the posts in its row', () => {
  are(
    '石湖镇人大主席郝振东、副镇长尚晓琳，木岗镇副镇长樊立冬参加。',
    '郝振东 石湖镇人大 主席',
    '尚晓琳 石湖镇政府 副镇长',
    '樊立冬 木岗镇政府 副镇长',
  );
});

test('officers of a society whom another sentence names are of it, and none of one named in passing', () => {
  are(
    '县楹联学会会长郝振东出席会议。会上颁发了中国诗词学会证书。会长郝振东讲话，名誉会长尚晓琳点评。',
    '郝振东 清河县楹联学会 会长',
    '尚晓琳 清河县楹联学会 名誉会长',
  );
  are(
    '县书法家协会在主席郝振东带领下到油坊村。参加的有：顾问尚晓琳，副主席樊立冬，理事谢文涛。',
    '郝振东 清河县书法家协会 主席',
    '尚晓琳 清河县书法家协会 顾问',
    '樊立冬 清河县书法家协会 副主席',
    '谢文涛 清河县书法家协会 理事',
  );
});

test('a post whose body is not read lets the one before it stand', () => {
  are('县楹联学会会长、清河文艺主编郝振东致辞。', '郝振东 清河县楹联学会 会长');
});

test('whoever is sent to a village holds the post there', () => {
  are('选派郝振东同志到油坊村任第一书记。', '郝振东 油坊村 第一书记');
  are('县总工会副主席郝振东同志深入油坊村担任村第一书记。', '郝振东 油坊村 第一书记', '郝振东 清河县总工会 副主席');
  are('郝振东同志到油坊村调研。');
});

test('who goes to a school or a firm is none of its people', () => {
  are('我校工会主席郝振东带队参加在青湖大学举行的汇演。', '郝振东 我校工会 主席');
  are('公司董事长郝振东带队赴云泽科技有限公司考察。');
  are('云泽科技有限公司举行座谈会。公司董事长郝振东讲话。', '郝振东 云泽科技有限公司 董事长');
  are('县领导到青湖大学调研，校党委书记郝振东陪同。', '郝振东 青湖大学党委 书记');
});

test('a report of a council is no council, and the society that gives it has the posts', () => {
  are(
    '大会召开，会长郝振东讲话。他代表清河县餐饮商会作理事会工作报告，副会长尚晓琳点评。',
    '尚晓琳 清河县餐饮商会 副会长',
  );
});

test('a title in quotation marks is a title', () => {
  are('县总工会副主席、油坊村“第一书记”郝振东主持。', '郝振东 清河县总工会 副主席', '郝振东 油坊村 第一书记');
});

test('who heads a group that is formed holds the post in it', () => {
  are(
    '成立以县委书记郝振东为组长、县长尚晓琳为副组长的防汛领导小组。',
    '郝振东 防汛领导小组 组长',
    '郝振东 清河县委 书记',
    '尚晓琳 防汛领导小组 副组长',
    '尚晓琳 清河县政府 县长',
  );
  are('县长郝振东为组长单位颁奖。', '郝振东 清河县政府 县长');
});

test('a society’s short name in brackets parts it from no post', () => {
  are(
    '清河县博物馆联盟（以下简称“联盟”）理事长、县图书馆馆长郝振东参加。',
    '郝振东 清河县博物馆联盟 理事长',
    '郝振东 清河县图书馆 馆长',
  );
});

test('universities are called for short, and bodies of the country are no county’s', () => {
  are('青湖师大郝振东教授、石湖农大尚晓琳教授发言。', '郝振东 青湖师大 教授', '尚晓琳 石湖农大 教授');
  are('中华全国台湾同胞联谊会会长郝振东出席。', '郝振东 中华全国台湾同胞联谊会 会长');
});

test('a post that is given to somebody is his', () => {
  are('办公室主任由尚晓琳同志兼任，组长由县长郝振东担任。', '尚晓琳 清河县办公室 主任', '郝振东 清河县政府 县长');
  are('郝振东当选为清河县志愿者协会首任会长。', '郝振东 清河县志愿者协会 会长');
});

test('titles behind names in a row are of one body', () => {
  are(
    '县教育局郝振东局长、尚晓琳书记、樊立冬副局长参加。',
    '郝振东 清河县教育局 局长',
    '尚晓琳 清河县教育局 书记',
    '樊立冬 清河县教育局 副局长',
  );
  are('青湖学院党委郝振东书记、尚晓琳副院长参加。', '郝振东 青湖学院党委 书记', '尚晓琳 青湖学院 副院长');
});

test('organs of a school that is called by what it is are no county’s', () => {
  are(
    '学校党委书记、校长郝振东，党委副书记、纪委书记、工会主席尚晓琳参加。',
    '郝振东 学校党委 书记',
    '郝振东 学校 校长',
    '尚晓琳 学校党委 副书记',
    '尚晓琳 学校纪委 书记',
    '尚晓琳 学校工会 主席',
  );
});

test('a hospital is not called by the name of its ward', () => {
  are('青湖医院院长郝振东、青湖医院医政科科长尚晓琳参加。', '郝振东 青湖医院 院长', '尚晓琳 青湖医院医政科 科长');
});

test.run();
