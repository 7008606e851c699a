/** Posts in a row whose bodies are named in short: each is of the body or the division that the row named before. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';

const knowledge = openKnowledge();

/** The posts that a sentence gives to 周晓禾. */
function posts(words: string, jurisdiction: string): readonly string[] {
  const text = `推进工作\n3月5日，${words}周晓禾到企业调研。\n`;
  const { articles } = factsOf({ source: 'issue.txt', text, sidecar: { jurisdiction } }, knowledge).value;
  return articles.flatMap(({ positions }) => positions.map((one) => `${one.organisation ?? '?'} ${one.title}`)).sort();
}

const rows: readonly (readonly [string, string])[] = [
  ['县教育局党委委员、办公室主任', '丹凤县教育局党委 委员, 丹凤县教育局办公室 主任'],
  ['县教育局党委委员、基教股股长', '丹凤县教育局党委 委员, 丹凤县教育局基教股 股长'],
  ['县法院党组成员、政治部主任', '丹凤县法院党组 成员, 丹凤县法院政治部 主任'],
  ['县公安局党委委员、刑侦大队大队长', '丹凤县公安局党委 委员, 丹凤县公安局刑侦大队 大队长'],
  ['县公安局党委委员、指挥中心主任', '丹凤县公安局党委 委员, 丹凤县公安局指挥中心 主任'],
  ['县政府党组成员、办公室主任', '丹凤县政府党组 成员, 丹凤县政府办公室 主任'],
  ['市政府党组成员、秘书长、办公室主任', '商洛市政府党组 成员, 商洛市政府 秘书长, 商洛市政府办公室 主任'],
  ['县委常委、办公室主任', '丹凤县委 常委, 丹凤县委办公室 主任'],
  ['县政协秘书长、办公室主任', '丹凤县政协 秘书长, 丹凤县政协办公室 主任'],
  ['县政协副秘书长、提案委主任', '丹凤县政协 副秘书长, 丹凤县政协提案委 主任'],
  ['省教育厅基础教育处处长', '陕西省教育厅基础教育处 处长'],
  ['省人社厅二级巡视员、就业处处长', '陕西省人社厅 二级巡视员, 陕西省人社厅就业处 处长'],
  ['省委组织部部务委员、干部一处处长', '陕西省委组织部 部务委员, 陕西省委组织部干部一处 处长'],
  ['市委组织部副部长、公务员科科长', '商洛市委组织部 副部长, 商洛市委组织部公务员科 科长'],
  ['县人大常委会副主任、总工会主席', '丹凤县人大常委会 副主任, 丹凤县总工会 主席'],
  ['县政协副主席、工商联主席', '丹凤县政协 副主席, 丹凤县工商联 主席'],
  ['县政协副主席、总工会主席', '丹凤县政协 副主席, 丹凤县总工会 主席'],
  ['县委常委、统战部部长、政协党组副书记', '丹凤县委 常委, 丹凤县委统战部 部长, 丹凤县政协党组 副书记'],
  ['县委常委、人武部政委', '丹凤县委 常委, 丹凤县人武部 政委'],
  ['副县长、公安局局长', '丹凤县政府 副县长, 丹凤县公安局 局长'],
  ['县委统战部副部长、工商联党组书记', '丹凤县委统战部 副部长, 丹凤县工商联党组 书记'],
  ['县委政法委副书记、法学会会长', '丹凤县委政法委 副书记, 丹凤县法学会 会长'],
  ['县委组织部副部长、人社局局长', '丹凤县委组织部 副部长, 丹凤县人社局 局长'],
  ['县政府办副主任、信访局局长', '丹凤县政府办 副主任, 丹凤县信访局 局长'],
  ['市人大常委会秘书长、机关党组书记', '商洛市人大常委会 秘书长, 商洛市人大常委会机关党组 书记'],
  ['县人大常委会农业农村工委主任', '丹凤县人大常委会农业农村工委 主任'],
  ['县人大常委会监察和司法工委主任', '丹凤县人大常委会监察和司法工委 主任'],
  ['县纪委副书记、监委副主任', '丹凤县纪委 副书记, 丹凤县监委 副主任'],
  ['县医院党委委员、外科主任', '丹凤县医院党委 委员, 丹凤县医院外科 主任'],
  ['棣花镇党委委员、党政办主任', '棣花镇党委 委员, 棣花镇党政办 主任'],
  ['棣花镇副镇长、社会治安综合治理中心主任', '棣花镇政府 副镇长, 棣花镇社会治安综合治理中心 主任'],
  ['棣花镇党委副书记、综治中心主任', '棣花镇党委 副书记, 棣花镇综治中心 主任'],
  ['陕西建工集团副总经理、安全总监', '陕西建工集团 副总经理, 陕西建工集团 安全总监'],
  ['西安交通大学党委常委、副校长', '西安交通大学党委 常委, 西安交通大学 副校长'],
  ['西安交通大学党委副书记、纪委书记', '西安交通大学党委 副书记, 西安交通大学纪委 书记'],
  ['西安交通大学校长助理、科研院院长', '西安交通大学 校长助理, 西安交通大学科研院 院长'],
  ['商洛学院经济管理学院党总支书记', '商洛学院经济管理学院党总支 书记'],
  ['县公安局卢峰派出所副所长', '丹凤县公安局卢峰派出所 副所长'],
  ['县公安局高峰派出所教导员', '丹凤县公安局高峰派出所 教导员'],
  ['高峰派出所所长', '高峰派出所 所长'],
  ['马鞍派出所所长', '马鞍派出所 所长'],
  ['县职业教育中心党委书记、校长', '丹凤县职业教育中心党委 书记, 丹凤县职业教育中心 校长'],
  ['县委党校（行政学校）常务副校长', '丹凤县委党校 常务副校长'],
  ['县妇联党组书记、主席，县政府妇儿工委副主任', '丹凤县妇联党组 书记, 丹凤县妇联 主席, 丹凤县政府妇儿工委 副主任'],
];
for (const [words, expected] of rows)
  test(`${words} are ${expected}`, () => {
    assert.equal(posts(words, '陕西省/商洛市/丹凤县'), expected.split(', ').sort());
  });

const elsewhere: readonly (readonly [string, string, string])[] = [
  ['云南省/楚雄彝族自治州/双柏县', '州委副书记、州长', '楚雄州委 副书记, 楚雄州政府 州长'],
  ['云南省/楚雄彝族自治州/双柏县', '州委常委、公安局局长', '楚雄州委 常委, 楚雄州公安局 局长'],
  ['新疆维吾尔自治区/阿克苏地区/阿拉尔市', '第二师三十三团党委副书记、团长', '三十三团党委 副书记, 三十三团 团长'],
  ['内蒙古自治区/锡林郭勒盟/正蓝旗', '沙日布苏木达', '沙日布苏木政府 苏木达'],
  ['浙江省/杭州市/余杭区', '柳湖科技城党工委委员、管委会副主任', '柳湖科技城党工委 委员, 柳湖科技城管委会 副主任'],
  ['湖南省/怀化市/溆浦县', '县公安局高峰派出所教导员', '溆浦县公安局高峰派出所 教导员'],
  [
    '湖南省/怀化市/溆浦县',
    '县消防救援大队党委书记、政治教导员',
    '溆浦县消防救援大队党委 书记, 溆浦县消防救援大队 政治教导员',
  ],
];
for (const [jurisdiction, words, expected] of elsewhere)
  test(`${words} of ${jurisdiction} are ${expected}`, () => {
    assert.equal(posts(words, jurisdiction), expected.split(', ').sort());
  });

/** Every post of a sentence, with its holder. */
const held = (words: string): readonly string[] => {
  const source = {
    source: 'issue.txt',
    text: `推进工作\n${words}\n`,
    sidecar: { jurisdiction: '福建省/泉州市/安溪县' },
  };
  const { articles } = factsOf(source, knowledge).value;
  return articles.flatMap(({ positions }) =>
    positions.map(({ person, organisation, title }) => `${person} ${organisation ?? '?'} ${title}`),
  );
};

test('offices of one house go to the house, whoever stands between', () => {
  assert.equal(held('3月5日，县法院院长林晓东、执行局局长陈志坚、民一庭庭长廖清海到现场。'), [
    '林晓东 安溪县法院 院长',
    '陈志坚 安溪县法院执行局 局长',
    '廖清海 安溪县法院民一庭 庭长',
  ]);
  assert.equal(held('3月5日，县教育局局长林晓东、办公室主任陈志坚、基教股股长廖清海到校检查。'), [
    '林晓东 安溪县教育局 局长',
    '陈志坚 安溪县教育局办公室 主任',
    '廖清海 安溪县教育局基教股 股长',
  ]);
});

test('a ward behind another office of its hospital is the hospital’s', () => {
  assert.equal(held('县人民医院医务科科长林晓东、心内科主任陈志坚参加。'), [
    '林晓东 安溪县人民医院医务科 科长',
    '陈志坚 安溪县人民医院心内科 主任',
  ]);
});

test("a village's organs behind its branch are the village's", () => {
  assert.equal(held('3月5日，青石村党支部书记陈志坚、妇联主席廖清海到现场。'), [
    '陈志坚 青石村党支部 书记',
    '廖清海 青石村妇联 主席',
  ]);
});

test('a level whose division nothing tells stays in front of the organs behind it', () => {
  const source = {
    source: 'issue.txt',
    text: '推进工作\n3月5日，县委常委、县纪委书记、监委主任周晓禾到现场。\n',
    sidecar: { jurisdiction: '湖南省/益阳市' },
  };
  const { articles } = factsOf(source, knowledge).value;
  assert.equal(
    articles.flatMap(({ positions }) => positions.map((one) => one.organisation)),
    ['县委', '县纪委', '县监委'],
  );
});

test.run();
