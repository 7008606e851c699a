/** Names with joining words and verbs in them, which the walk to the left must not tear; and words that stay outside. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { areBodies } from '../help/bodies.js';
import { itemOf } from '../help/read.js';

const jurisdiction = '浙江省/杭州市/拱墅区/小河街道';

const t = (name: string, ...marked: string[]) => test(name, () => areBodies(jurisdiction, marked));
const bodiesOf = (words: string) => itemOf('推进工作', words).organisations.map(({ name }) => name);

t(
  'one character where a word may begin is nobody for 和 to join',
  '走访了{organisation:清和茶业有限公司}。',
  '{organisation:永同昌物业有限公司}捐款。',
  '日前，{organisation:市}和{organisation:县民政局}联合发文。',
  '他和{organisation:园丁小学}师生联欢。',
);
t(
  'a listed word with a joining character begins a name behind ground, and none of a body that is joined',
  '{organisation:拱墅区同心小学}举行开学典礼。',
  '{organisation:拱墅区妇联}和{organisation:兴业银行}签约。',
  '拱墅区向{organisation:石桥小学}捐款。',
  '{organisation:拱墅区妇联}和{organisation:平安办}到场。',
  '拱墅区在{organisation:石桥小学}召开会议。',
);
t(
  'a verb before the legal form tells a firm’s trade',
  '{organisation:华泰文化传播有限公司}捐款。',
  '{organisation:华泰劳务派遣有限公司}捐款。',
  '{organisation:蓝湾智能装备有限公司}捐款。',
);
t('what is left of a registered name is none', '由餐饮管理有限公司承办。', '有限公司党委召开会议。');
t(
  'what is taught may be joined in a college’s name',
  '{organisation:机械与汽车工程学院}院长周晓禾到会。',
  '{organisation:护理学院研究生党支部}召开会议。',
);
t(
  'a school is named behind what only says where it is',
  '民警走进辖区{organisation:海嘎小学}开展宣传。',
  '民警来到附近{organisation:青山医院}。',
  '来到附近三甲医院就诊，走进辖区公立学校和中心小学。',
  '其下属{organisation:石桥公司}已经复工。',
);
t(
  'whoever goes somewhere is outside the name',
  '志愿者来{organisation:石桥小学}开展宣传。',
  '专家组进{organisation:石桥小学}义诊。',
  '村民往{organisation:石桥小学}赶去。',
  '今天{organisation:河湾镇卫生院}开展义诊。',
  '经{organisation:石桥镇政府}批准，工程开工。',
);

test('a neighbourhood’s name holds 向 and 和', () => {
  assert.equal(bodiesOf('5月6日，向西社区举办仪式。'), ['向西社区']);
  assert.equal(bodiesOf('5月6日，美和园社区开展活动。'), ['美和园社区']);
  assert.equal(bodiesOf('5月6日，青石村和东湾村召开会议。'), ['青石村', '东湾村']);
});

test('a short name that the bulletin explains, or that stands in one firm’s name, is that body', () => {
  assert.equal(bodiesOf('清河县第一人民医院（下称“县一院”）义诊，县一院院长周晓禾到场。'), ['清河县第一人民医院']);
  assert.equal(bodiesOf('浙江清柳茶业集团有限公司捐款。周晓禾走访了清柳茶业、瑞丰科技等企业。'), [
    '浙江清柳茶业集团有限公司',
    '瑞丰科技',
  ]);
});

test('two names that are each said to be short for the other come to an end', () => {
  assert.equal(bodiesOf('云帆公司（简称北柳公司）和北柳公司（简称云帆公司）签约。').length > 0, true);
});

test.run();
