/** What ends like a body and is none, and rows that leave out whose organs they name. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf, itemsIn, postsIn } from '../help/read.js';

const bodiesOf = (words: string) => itemOf('推进工作', words).organisations.map(({ name }) => name);
const are = (words: string, ...names: readonly string[]) => assert.equal(bodiesOf(words), names);

test('what is quoted before a village or school with a name of its own is no part of it', () => {
  are('5月6日，他与“师傅”青石村党支部书记周晓禾交谈。', '青石村党支部');
  are('5月6日，“希望之星”石桥小学师生捐款。', '石桥小学');
  are('5月6日，“红色先锋”志愿服务队开展活动。', '“红色先锋”志愿服务队');
});

test('brands of service, kinds of bodies and sites are no bodies', () => {
  are('举办“移动居委会”活动，建设高水平应用型大学，走访市属国有公司。');
  are('“马背宣讲队”开展宣讲。', '马背宣讲队');
  are('中国法院网讯 5月6日，清河县法院召开会议。', '清河县法院');
});

test('a joint meeting that is held is none, though one has a chair', () => {
  are('5月6日，清河县党建联席会议在文化馆召开。');
  are('5月6日，清河县党建联席会议理事长周晓禾讲话。', '清河县党建联席会议');
});

test('people beside a home for the old are no part of its name, and what a team has done names no village', () => {
  are('2月9日，县领导看望特困残疾人和敬老院老人。');
  are('9月15日，已收队驻村第一书记、脱贫村驻村第一书记开展回访。');
  are('9月15日，柳湾村驻村第一书记洪立存开展回访。', '柳湾村');
  are('9月15日，探索“公司+集体经济+合作社+农户”模式。');
  are('9月15日，学校派柳湾村驻村第一书记洪立存参加活动。', '柳湾村');
});

test('a county’s committee and government in one word make no county of the committee', () => {
  const items = itemsIn('', '1月21日，县委书记洪立存代表县委县政府慰问老党员。');
  assert.equal(
    items.flatMap(({ organisations }) => organisations.map(({ name }) => name)),
    ['县委', '县政府'],
  );
});

test('wine is a trade, whatever wall stands before it', () => {
  are('洪立存到榆岭长城葡萄酒有限公司走访。', '榆岭长城葡萄酒有限公司');
});

test('members of a conference who stand beside deputies name none', () => {
  are('法院邀请人大代表、政协委员旁听。');
  are('5月6日，清河县政协委员周晓禾参加。', '清河县政协');
});

test('courts and arms offices in a row of a county’s leaders are the county’s, be it named or not', () => {
  const words = '县委常委、常务副县长周晓禾，人武部部长顾怀远，法院院长陆知行，民政局局长沈一川参加。';
  const posts = (jurisdiction: string) => itemsIn(jurisdiction, `5月6日，${words}`).flatMap(postsIn).slice(2);
  assert.equal(posts('湖南省/岳阳市/平江县'), [
    '顾怀远 平江县人武部 部长',
    '陆知行 平江县法院 院长',
    '沈一川 平江县民政局 局长',
  ]);
  assert.equal(posts(''), ['顾怀远 县人武部 部长', '陆知行 县法院 院长', '沈一川 县民政局 局长']);
});

test('a county stands before a title that has its office within', () => {
  assert.equal(postsIn(itemOf('推进工作', '清河县委常委、县人武部长周晓禾到场。')), [
    '周晓禾 清河县委 常委',
    '周晓禾 清河县人武部 部长',
  ]);
});

test('a part of a house, and an organ without its division’s ending, are the one that the bulletin names whole', () => {
  are('5月6日，清河县法院柳湾法庭到柳湾中学宣讲，柳湾法庭干警参加。', '清河县法院柳湾法庭', '柳湾中学');
  are('5月6日，平江县法院召开会议。平江法院干警参加。', '平江县法院');
});

test('a department does not end within a title', () => {
  assert.equal(postsIn(itemOf('推进工作', '清柳交投集团外部董事周晓禾到场。')), ['周晓禾 清柳交投集团 外部董事']);
});

test('继 before what came first begins no name', () => {
  are('继石桥公司之后，华泰公司捐款。', '石桥公司', '华泰公司');
});

test('a level said twice is one, and four teams of leaders are no body', () => {
  are('庆柳县县委办公室和黄浦区区政府到场，庆柳县四套班子参加。', '庆柳县委办公室', '黄浦区政府');
});

test('the Youth League of one division is one body, however it is called', () => {
  are('共青团清河县委走进石桥小学。团清河县委书记周晓禾讲话。清河团县委送来书包。', '团清河县委', '石桥小学');
});

test('people counted behind a hospital are its staff', () => {
  are('清河县中心医院28名医生义诊，全县建成服务站22个。', '清河县中心医院');
});

test('bodies of each division are none, nor is a town’s conference that has only members', () => {
  are('清河市各县（市）区统战部负责同志参加。');
  are('柳湾镇政协委员参加。');
});

test('a county’s brigade is its, named alone beside its organs; and nobody’s where nothing tells', () => {
  are('清河县委书记周晓禾到消防救援大队检查。', '清河县委', '清河县消防救援大队');
  assert.equal(
    itemsIn('', '消防救援大队开展演练。').flatMap((item) => item.organisations),
    [],
  );
});

test('a conference of the 政协, a contest’s number and some of the towns are in no body’s name', () => {
  are('委员们参加清河县政协会议。');
  are('清河县第七届中等专业学校篮球赛开幕。');
  are('部分乡镇人大主席参加。');
  are('清河县第七中学举行篮球赛。', '清河县第七中学');
});

test('a circle of the 政协 is no body of its own', () => {
  are('清河县政协工商联界别委员开展调研。', '清河县政协');
  are('清河县工商联开展调研。', '清河县工商联');
});

test('a firm may say between its trade and its form where it is', () => {
  are('走访华林企业管理（河北）有限公司。', '华林企业管理（河北）有限公司');
  are('走访中安城市建设（集团）股份有限公司。', '中安城市建设（集团）股份有限公司');
  are('走访华林公司，开展培训（线上）。', '华林公司');
});

test('a ministry is no county’s, while the county’s bureau is', () => {
  are('民政部、财政部联合发文。', '民政部', '财政部');
  assert.equal(postsIn(itemOf('推进工作', '5月6日，民政部部长周晓禾到会。')), ['周晓禾 民政部 部长']);
  assert.equal(postsIn(itemOf('推进工作', '5月6日，民政局局长周晓禾到会。')), ['周晓禾 清河县民政局 局长']);
});

test('a society may elect anew', () => {
  are('厦门市南平延平商会换届，周晓禾当选会长。', '厦门市南平延平商会');
});

test('several divisions under one number, ordinals and topics in a row are no bodies', () => {
  are('5月6日，柳湾、石桥、青湖三镇党委书记汇报工作，柳湾石桥两县县委书记带队考察。');
  are('5月6日，召开2021年第四次党组会议和防汛会商会。');
  are('5月6日，了解各村幸福院落建设、产业发展、高标准农田建设等情况。');
  are('5月6日，中山市三乡镇党委书记周晓禾到场。', '三乡镇党委');
});

test('committees of two levels in one word, what is far away and what is done are no bodies', () => {
  are('按照省州委的部署，把活动办得更好。');
  are('9月15日，传达会议和清河县委精神。', '清河县委');
  are('村子距镇政府十里，镇长周晓禾走了一小时。', '镇政府');
});

test('新区 at the end of a zone of its own name is no district', () => {
  are('青湖新区东湾新城管委会主任周晓禾参加。', '青湖新区东湾新城管委会');
  are('青湖新区民政局局长周晓禾参加。', '青湖新区民政局');
});

test('the unit that an office is as one of several is no part of its name', () => {
  are('9月15日，省共建单位省维稳办副主任周晓禾到场。', '河北省维稳办');
  are('9月15日，帮扶单位县水利局副局长周晓禾到场。', '清河县水利局');
});

test('an army district of a province is a body, and its province no place', () => {
  const { places, organisations } = itemOf('慰问', '9月15日，湖北省军区原副政委周晓禾到场。');
  const names = organisations.map(({ name }) => name);
  assert.equal([names.includes('湖北省军区'), places.length], [true, 0]);
});

test('people by number, what is built up and kinds of ground are no bodies', () => {
  are('9月15日，20余人志愿服务队挥锄扬锹，加强民主法制建设。');
});

test('the Party committee of an autonomous region is called by its last character', () => {
  const [item] = itemsIn('广西壮族自治区/南宁市/良庆区', '区委书记周晓禾贯彻区党委的部署。');
  const names = item?.organisations.map(({ name }) => name) ?? [];
  assert.ok(names.includes('广西壮族自治区党委'), names.join());
});

test.run();
