/** Bodies and places in single sentences of bulletins from all over the country. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bodiesIn, placesIn } from '../help/bodies.js';
import { readMarked } from '../help/marked.js';

/** Whose bulletin it is, and a sentence with the bodies and places that it names. */
const sentences: readonly (readonly [string, string])[] = [
  ['甘肃省/定西市/陇西县/首阳镇', '7月3日，{organisation:镇纪委}书记白永年带队到{place:水月坪村}走访脱贫户。'],
  [
    '云南省/楚雄彝族自治州/姚安县/光禄镇',
    '{organisation:镇农业农村综合服务中心}联合{organisation:姚安县绿源果蔬种植有限公司}举办花椒修剪培训。',
  ],
  [
    '江苏省/盐城市/射阳县/海通镇',
    '副镇长季海洋一行来到{organisation:江苏润泽纺织科技有限公司}，实地查看安全生产情况。',
  ],
  ['湖北省/黄冈市/罗田县/骆驼坳镇', '{organisation:骆驼坳镇卫生院}医护人员走进{place:郭家河村}开展义诊。'],
  ['浙江省/台州市/玉环市/坎门街道', '{organisation:玉环鑫海船舶修造有限公司}职工代表陈阿福提出建议。'],
  ['辽宁省/丹东市/东港市/孤山镇', '{organisation:孤山边防派出所}民警沿{place:大洋河}岸开展巡逻。'],
  ['山西省/晋中市/祁县/东观镇', '{place:乔家堡村}发展标准化果园，村民在茶余饭后议起了家长里短。'],
  [
    '广东省/茂名市/信宜市/钱排镇',
    '{organisation:市应急管理局党委}委员、副局长梁志坚督导三防工作，{organisation:钱排镇应急办}主任李水生汇报情况。',
  ],
  ['福建省/宁德市/福安市/社口镇', '{organisation:社口镇人大}组织部分代表视察茶园。'],
  ['河南省/信阳市/新县/田铺乡', '文化下乡进社区，书香飘满校园，志愿者把温暖送到居民心里。'],
  ['重庆市/江津区/白沙镇', '充分发挥网格党支部作用，不断拓展便民服务渠道。'],
  [
    '陕西省/安康市/紫阳县/蒿坪镇',
    '{organisation:紫阳县人大常委会}委员、{organisation:农业农村工委}主任柯善明视察{organisation:蒿坪镇双星茶叶专业合作社}。',
  ],
  ['贵州省/毕节市/黔西市/新仁苗族乡', '{place:化屋村}党员干部沿着{place:乌江}巡河，清理岸边垃圾6车。'],
  ['四川省/凉山彝族自治州/冕宁县/复兴镇', '{organisation:冕宁县农商银行复兴支行}向{place:建设村}捐赠化肥12吨。'],
  [
    '安徽省/阜阳市/颍上县/江口镇',
    '{organisation:颍上县政协}委员在{place:江口镇文化站二楼会议室}座谈，{organisation:镇政协工作联络组}组长王守义主持。',
  ],
  ['山东省/菏泽市/郓城县/侯咽集镇', '成立由{organisation:镇纪委}、{organisation:派出所}组成的专班，挨家挨户上门排查。'],
  ['湖南省/邵阳市/绥宁县/长铺镇', '{organisation:绿洲社区}组织志愿者清理背街小巷，社区里弄焕然一新。'],
  ['青海省/海东市/互助土族自治县/威远镇', '{organisation:古城村幼儿园}的孩子们来到苗圃采摘草莓。'],
  [
    '宁夏回族自治区/吴忠市/盐池县/大水坑镇',
    '{organisation:县自然资源局大水坑自然资源所}所长马占军到{place:新桥村}核查。',
  ],
  [
    '内蒙古自治区/通辽市/库伦旗/扣河子镇',
    '{organisation:旗委统战部}副部长包额尔敦到{place:哈达图嘎查}调研，{organisation:哈达图嘎查党支部}书记陪同。',
  ],
  ['黑龙江省/绥化市/庆安县/平安镇', '{organisation:庆安县大地米业有限责任公司}与农户签订订单，种植水稻3000亩。'],
  [
    '吉林省/白山市/抚松县/松江河镇',
    '近日，{organisation:松江河镇林业站}、{organisation:抚松县森林公安局}联合在{place:前进林场}巡护。',
  ],
  [
    '广西壮族自治区/百色市/田东县/祥周镇',
    '{organisation:祥周镇中心卫生院}为辖区老人免费体检，{organisation:中平村村委会}主任黄仕财到场协助。',
  ],
  [
    '上海市/松江区/岳阳街道',
    '{organisation:岳阳街道社区服务办}与{organisation:上海祥云养老服务有限公司}签约，{place:荣乐居民区}老人受益。',
  ],
  ['海南省/澄迈县/福山镇', '镇里组织渔民在{place:东水港}边补网，{organisation:县海洋与渔业服务中心}技术员现场讲解。'],
  [
    '北京市/房山区/长阳镇',
    '{organisation:北京市房山区长阳镇人民政府}副镇长高连山陪同{organisation:区教委}主任检查校园。',
  ],
  [
    '天津市/蓟州区/下营镇',
    '{organisation:蓟州区文旅局党组}书记、局长孟凡林到{place:常州村}了解民宿发展，公里数不断延伸。',
  ],
  [
    '湖北省/孝感市/汉川市/马口镇',
    '{organisation:马口镇商会}会长胡大志带领会员走访{organisation:湖北天星粮油股份有限公司}。',
  ],
  ['河北省/唐山市/迁西县/兴城镇', '建起采摘园20亩，修通水泥路3公里，少数村仍靠天吃饭。'],
  ['西藏自治区/山南市/乃东区/昌珠镇', '{organisation:昌珠镇克麦社区党委}书记次仁旺堆入户宣讲，邻里关系更加和睦。'],
  [
    '新疆维吾尔自治区/昌吉回族自治州/奇台县/西地镇',
    '{organisation:奇台县公安局西地派出所}教导员沙尔山到{place:桥子村}走访。',
  ],
];

/** What is found, apart from divisions that are ground only because a body is named with them. */
function found(text: string, jurisdiction: string): readonly string[] {
  const bodies = bodiesIn([text], jurisdiction).map(({ span }) => span);
  const places = placesIn([text], jurisdiction)
    .filter(({ passing }) => !passing)
    .map(({ span }) => span)
    .filter(({ from, to }) => !bodies.some((body) => body.from === from && body.to === to));
  return [...bodies, ...places].sort((a, b) => a.from - b.from).map(({ from, to }) => text.slice(from, to));
}

for (const [jurisdiction, marked] of sentences) {
  const { text, marks } = readMarked(marked);
  test(`${jurisdiction}: ${text}`, () => {
    assert.equal(
      found(text, jurisdiction),
      marks.map(({ words }) => words),
    );
  });
}

test.run();
