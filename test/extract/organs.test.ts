/** The organs that a county has: each is found whole, with the county's name, wherever it stands. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemsIn, postsNamed } from '../help/read.js';

const organs = `
  发展和改革局 发展改革委 教育体育局 教育和体育局 教育科技和体育局 科学技术局 科技局 工业和信息化局 工信局 民族宗教事务局 民宗局 民族和宗教事务委员会 公安局 民政局 司法局 财政局
  人力资源和社会保障局 人社局 自然资源局 自然资源和规划局 生态环境局 生态环境分局 住房和城乡建设局 住建局 交通运输局 水务局 水利局 农业农村局 商务局 商务和粮食局 文化和旅游局 文化体育广电和旅游局
  文化广电体育旅游局 文旅局 文体广旅局 卫生健康局 卫生健康委员会 卫健局 退役军人事务局 退役军人事务局党组 应急管理局 市场监督管理局 市场监管局 林业和草原局 林草局 林业局 统计局 医疗保障局 医保局 乡村振兴局
  扶贫开发办公室 扶贫办 信访局 行政审批服务局 政务服务和大数据管理局 政务服务管理局 大数据管理局 大数据中心 国有资产监督管理委员会 国资委 金融工作局 地方金融监督管理局 城市管理局
  城市管理综合行政执法局 综合行政执法局 城管执法局 机关事务管理局 机关事务服务中心 招商局 招商引资局 投资促进局 投资促进服务中心 畜牧兽医局 畜牧水产服务中心 农机局 供销社 气象局 税务局 烟草专卖局 邮政管理局
  消防救援大队 公路管理局 公路事务中心 残联 残疾人联合会 妇联 妇女联合会 总工会 工商联 工商业联合会 科协 科学技术协会 文联 文学艺术界联合会 红十字会 侨联 团委 关工委 关心下一代工作委员会 老龄办 老干部局
  老干局 档案馆 档案局 融媒体中心 疾病预防控制中心 疾控中心 人民医院 中医院 妇幼保健院 妇幼保健计划生育服务中心 委办公室 委组织部 委宣传部 委统战部 委政法委 委巡察办 委党校
  委机构编制委员会办公室 委编办 委网信办 委社会工作部 委社工部 委直属机关工委 直机关工委 委老干部局 委台港澳办 委农办 纪委监委 纪委 监委 人大常委会 人大常委会办公室 人大财经委 人大监察和司法委员会
  人大社会建设委员会 人大农业与农村委员会 政府办公室 政府办 政协 政协办公室 政协社会和法制委员会 政协经济科技委员会 人民法院 人民检察院 法院 检察院 人武部 武警中队 武装部 公安局交警大队 交警大队 自来水公司
  供电公司 供电局 移动公司 邮政公司 农商银行 农业发展银行 水库管理所 防汛抗旱指挥部 防汛抗旱指挥部办公室 森林防火指挥部 安全生产委员会办公室 安委办 新冠肺炎疫情防控指挥部 数据局 数据和政务服务局 开放大学
  职教中心 职业教育中心 第一中学 一中 实验小学 第二人民医院 特殊教育学校 图书馆 文化馆 博物馆 新时代文明实践中心 社会福利院 中心敬老院 禁毒办 河长办 河长制办公室 林长制办公室 妇儿工委办公室 搬迁安置局
  森林草原防灭火指挥部办公室 地质灾害应急抢险指挥部 创建全国文明城市指挥部办公室 水利和湖泊局 医疗保障经办中心 非遗保护中心 未成年人救助保护中心 消费者权益保护委员会 农村经营管理站
  农村信用合作联社 供销合作社联合社 社区矫正管理局 文物保护中心 城市更新局
  库区移民工作局 移民局 水土保持局 能源局 科技和工业信息化局 经济和信息化局 经信局 经济贸易局 工业园区管委会 高新技术产业开发区管委会 经济开发区管委会 产业集聚区管委会
`;

const jurisdiction = '甘肃省/张掖市/临泽县';
const found = (organ: string): readonly string[] => {
  const [article] = itemsIn(jurisdiction, `3月5日，县${organ}主任周晓禾到企业调研。县${organ}、县审计局组织干部学习。`);
  const names = article?.organisations.map(({ name }) => name).filter((name) => name !== '临泽县审计局') ?? [];
  return [...names, ...(article?.positions ?? []).map(({ person, title }) => `${person} ${title}`)];
};

for (const organ of organs.trim().split(/\s+/u))
  test(`县${organ} is one body of its county, and its director holds a post there`, () => {
    const [name = '', ...rest] = found(organ);
    assert.match(name, /^临泽县.{2}/u);
    assert.equal(rest, ['周晓禾 主任']);
  });

/** Posts in a row, each with its body, in a paper of another ground than the town's. */
const rows: readonly (readonly [string, string])[] = [
  ['小东门街道党工委副书记、办事处主任', '小东门街道党工委 副书记, 小东门街道办事处 主任'],
  ['小东门街道党工委委员、武装部长', '小东门街道党工委 委员, 小东门街道武装部 部长'],
  ['区委常委、组织部部长', '黄浦区委 常委, 黄浦区委组织部 部长'],
  ['区委常委、宣传部部长、统战部部长', '黄浦区委 常委, 黄浦区委宣传部 部长, 黄浦区委统战部 部长'],
  ['区人大常委会副主任、区总工会主席', '黄浦区人大常委会 副主任, 黄浦区总工会 主席'],
  ['东街社区书记', '东街社区 书记'],
  ['上海市第一中级人民法院党组书记、院长', '上海市第一中级人民法院党组 书记, 上海市第一中级人民法院 院长'],
  ['民革上海市委副主委', '民革上海市委 副主委'],
  ['九三学社上海市委会秘书长', '九三学社上海市委会 秘书长'],
  ['民盟黄浦区基层委员会主委', '民盟黄浦区基层委员会 主委'],
];
for (const [words, expected] of rows)
  test(`${words} are ${expected}`, () => {
    assert.equal(postsNamed('上海市/黄浦区', words), expected.split(', '));
  });

test('whoever leads the county has the other offices in the county, in a town of it too', () => {
  const items = itemsIn(
    `${jurisdiction}/新华镇`,
    '3月5日，县委常委、人武部部长周晓禾，镇党委委员、武装部长沈砚秋参加揭牌仪式。',
  );
  assert.equal(
    items.flatMap(({ positions }) => positions.map((one) => one.organisation)),
    ['临泽县委', '临泽县人武部', '新华镇党委', '新华镇武装部'],
  );
});

test('a government right before its deputy’s title is the one that is meant', () => {
  const items = itemsIn(
    '山东省/德州市/庆云县',
    '3月5日，庆云县委常委、县政府副县长周晓禾带队对接。秀山县政府副县长沈砚秋出席。',
  );
  assert.equal(
    items.flatMap(({ positions }) => positions.map((one) => one.organisation)),
    ['庆云县委', '庆云县政府', '秀山县政府'],
  );
});

test('organs of a zone that is called by its kind alone are the zone’s', () => {
  const items = itemsIn(
    '河南省/新乡市',
    '3月5日，市政协副主席周晓禾莅临经开区调研。区党工委书记沈砚秋，管委会副主任林晓东陪同。',
  );
  assert.equal(
    items.flatMap(({ positions }) => positions.map((one) => one.organisation)),
    ['新乡市政协', '新乡市经开区党工委', '新乡市经开区管委会'],
  );
});

test('a school that is called after the ground is not called after it twice', () => {
  const [item] = itemsIn('江苏省/南京市/高淳区', '区政协主席周晓禾深入我区高淳中学、我区红叶实业有限公司调研。');
  assert.equal(
    item?.organisations.map(({ name }) => name),
    ['高淳区政协', '高淳中学', '高淳区红叶实业有限公司'],
  );
});

/** Every post of a paper of that jurisdiction, in reading order. */
const held = (of: string, words: string): readonly string[] =>
  itemsIn(of, words).flatMap(({ positions }) =>
    positions.map(({ person, organisation, title }) => `${person} ${organisation ?? '?'} ${title}`),
  );

test('a row of two counties’ leaders goes over to the bulletin’s own where a post has a bearer already', () => {
  const row = '张湾区委书记周晓禾，张湾区副区长沈砚秋，区委书记林晓东，区委常委、副区长陈志坚出席会议。';
  assert.equal(held('辽宁省/大连市/西岗区', row), [
    '周晓禾 张湾区委 书记',
    '沈砚秋 张湾区政府 副区长',
    '林晓东 西岗区委 书记',
    '陈志坚 西岗区委 常委',
    '陈志坚 西岗区政府 副区长',
  ]);
  // The other posts of a county's row are the county's.
  assert.equal(held('辽宁省/大连市/西岗区', '张湾区委书记周晓禾，区政协主席沈砚秋到场。'), [
    '周晓禾 张湾区委 书记',
    '沈砚秋 张湾区政协 主席',
  ]);
});

test('who comes to the bulletin’s own city by its level word alone is of the city around it', () => {
  const own = '河南省/安阳市/林州市';
  assert.equal(held(own, '3月5日，市长周晓禾到我市调研。市委书记沈砚秋陪同。'), [
    '周晓禾 安阳市政府 市长',
    '沈砚秋 林州市委 书记',
  ]);
  assert.equal(held(own, '3月5日，市委常委、市委书记周晓禾到横水镇调研。'), [
    '周晓禾 安阳市委 常委',
    '周晓禾 林州市委 书记',
  ]);
  assert.equal(held(own, '3月5日，市委常委、副市长周晓禾到我市第一中学调研。'), [
    '周晓禾 林州市委 常委',
    '周晓禾 林州市政府 副市长',
  ]);
});

test('a bureau whose head the title has is its division’s', () => {
  const row = '珠海市教育局副局长周晓禾、香洲区教育局长沈砚秋、斗门区教育局党委书记林晓东到校。';
  assert.equal(held('广东省/珠海市', row), [
    '周晓禾 珠海市教育局 副局长',
    '沈砚秋 香洲区教育局 局长',
    '林晓东 斗门区教育局党委 书记',
  ]);
});

test('a zone that acts has the organs that its leaders are named with', () => {
  const words = '1月20日，高新区举行观摩活动。党工委书记、管委会主任周晓禾，区党工委副书记沈砚秋参加。';
  assert.equal(held('河南省/焦作市', words), [
    '周晓禾 焦作市高新区党工委 书记',
    '周晓禾 焦作市高新区管委会 主任',
    '沈砚秋 焦作市高新区党工委 副书记',
  ]);
  // A street's committee has an office beside it, and is none of a zone's.
  assert.equal(held('河南省/焦作市/解放区/焦北街道', '1月20日，高新区举行观摩活动。街道党工委书记周晓禾参加。'), [
    '周晓禾 焦北街道党工委 书记',
  ]);
});

test.run();
