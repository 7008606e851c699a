/** Departments that the post behind them tells: 安监站|站长, 儿科|主任. */
import type { BodyWords, Departments } from '../model/body-words.js';
import { ward } from './callings.js';

/** Wards, bodies whose head the title repeats, and such words that name none. */
export const departments: Departments = {
  office: /厅$/u,
  ward: new RegExp(`(?:${ward.source})$`, 'u'),
  headless: [
    { title: /^(?:常务|第一)?副?大队长$/u, body: /大队$/u },
    { title: /^(?:常务|第一)?副?中队长$/u, body: /中队$/u },
    { title: /^(?:常务|第一)?副?支队长$/u, body: /支队$/u },
    { title: /^(?:常务|第一)?副?总队长$/u, body: /总队$/u },
    { title: /^(?:常务|第一)?副?队长$/u, body: /队$/u },
    { title: /^(?:常务|第一)?副?组长$/u, body: /组$/u },
    { title: /^(?:常务|第一)?副?[组班]长$/u, body: /专班$/u },
    { title: /^(?:成员|组员|联络员)$/u, body: /(?:(?<!党)组|专班)$/u },
    { title: /^(?:常务|第一)?副?团长$/u, body: /团$/u },
    { title: /^总?领队$/u, body: /队$/u },
    { title: /^副?总指挥$/u, body: /指挥部$/u },
    { title: /^(?:常务|第一)?副?站长$/u, body: /站$/u },
    { title: /^(?:常务|第一)?副?部长$/u, body: /部$/u },
    { title: /^副?经理$|^(?:业务)?主管$/u, body: /部$/u },
    { title: /^(?:常务|第一)?副?科长$/u, body: /科$/u },
    { title: /^(?:常务|第一)?副?所长$/u, body: /所$/u },
    { title: /^(?:常务|第一)?副?处长$/u, body: /处$/u },
    { title: /^(?:常务|第一)?副?股长$/u, body: /股$/u },
    { title: /^(?:[一二三四]级|副)?(?:巡视员|调研员)$/u, body: /(?<!公)司$/u },
    { title: /^(?:常务|第一)?副?司长$/u, body: /(?<!公)司$/u },
    { title: /^(?:常务|第一)?副?庭长$/u, body: /庭$/u },
    { title: /^(?:常务|第一)?副?主任$/u, body: /系$/u },
    { title: /^(?:常务|第一)?副?局长$/u, body: /局$/u },
    { title: /^(?:常务|第一)?副?馆长$/u, body: /馆$/u },
    { title: /^(?:常务|第一)?副?会长$/u, body: /会$/u },
    { title: /^(?:常务|第一)?副?院长$/u, body: /院$/u },
    { title: /^(?:常务|第一)?副?主任$/u, body: /(?:办|室|委|中心|部|科|处|站)$/u },
  ],
  teams: /(?:志愿|服务|救援|义工|义警|巡逻|巡防|宣讲|文艺|演出)\p{Script=Han}{0,2}[队团]$/u,
  ofOwnUnit: /^[我本]?(?:[校院]|集团|公司|学校|医院)(?=\p{Script=Han}{0,6}(?:办公室|[办处科部室])$)/u,
  generic:
    /^(?:第?[一二三四五六七八九十]+)?(?:领导小组|工作组|调研组|检查组|考察组|督导组|督查组|指导组|工作队|小分队|服务队|志愿服务队|专班|工作专班|宣讲团|代表团|慰问组|小组|党小组|村民小组|村小组|协会|学会|商会|研究会|促进会|联谊会|联合会|基金会|医院|学院|法院|办公室|教研室|服务站|工作站|服务中心|体委|发改委|居委|街道办|项目部|俱乐部|指挥部|总部|支部|各部|各科|各站)$/u,
};

/** A bureau, a court, a firm, a school: what has offices of its own and is no division's government, committee or congress. */
const house =
  /(?:局|厅|署|院|所|馆|委员会|[发卫建教经商农科]\p{Script=Han}?委|总队|支队|大队|公司|集团|银行|支行|分行|海关|医院|学校|中学|中心|联社|报社|电视台|工会|妇联|[文科残侨工]联|(?:组织|宣传|统战|政法|社会工作|社工)部|政法委|纪委|监委)$/u;

/** Offices that a chain of posts names without their body. */
export const chained: BodyWords['chained'] = {
  offices: [
    { office: /^(?:办公室|办公厅|研究室|机关党组|机关党委|机关纪委)$/u, of: /(?:政府|人大(?:常委会)?|政协)$/u },
    { office: /^(?:办公室|办公厅|研究室|督查室|机要局|机要和保密局|保密局|国安办)$/u, of: /[省市州盟区县旗地]委$/u },
    {
      office: /^(?!纪工委|[纪党团监]委)(?:\p{Script=Han}{1,12}?(?:工委|专委会|委员会|委)|老干部处|联络处)$/u,
      of: /(?:人大(?:常委会)?|政协)$/u,
    },
    {
      office:
        /^(?:办公室|综合办公室|党政办公室|研究室|政治部|政治处|政工室|指挥中心|督察室|机关党[委组]|机关纪委|机关工会|(?!\p{Script=Han}{0,6}(?:[局厅]|[法察]院|(?<![党纪团])委(?![员派托])))\p{Script=Han}{1,8}[处科股室庭])$/u,
      of: house,
    },
    { office: /^(?!\p{Script=Han}{0,4}[局厅委办])\p{Script=Han}{2,6}[处科股]$/u, of: /(?<!街道|镇|乡)办(?:公室)?$/u },
    {
      office: /^\p{Script=Han}{2,6}(?:支队|大队|中队|看守所|派出所)$/u,
      of: /(?:公安(?:分)?局|公安厅|执法局|交警[大支]队)$/u,
    },
    { office: /^\p{Script=Han}{1,8}(?:(?<!学)院|部|处|系|中心)$/u, of: /(?:大学|(?<!法|医)学院|党校)$/u },
    { office: /^\p{Script=Han}{1,8}学院$/u, of: /(?:大学|党校)$/u },
    { office: /^\p{Script=Han}{2,6}(?:部|处|室|中心)$/u, of: /(?:协会|学会|商会|红十字会|[作书美音摄舞剧曲影科]协)$/u },
    { office: /^\p{Script=Han}{2,6}部$/u, of: /^团\p{Script=Han}+委$|(?:总工会|工商联|[妇文残侨科社]+联)$/u },
    { office: /^\p{Script=Han}{1,8}(?:科|部)$/u, of: /(?:医院|[一二三四五六]院)$/u },
    { office: /^\p{Script=Han}{1,6}部$/u, of: /(?:公司|集团|银行|[支分]行)$/u },
    { office: /^执行局$/u, of: /法院$/u },
    { office: /^(?:第[一二三四五六七八九十]|\p{Script=Han}{2,6})检察部$/u, of: /检察院$/u },
  ],
  honours: /^(?:院士|委员|代表|会员)/u,
  zone: {
    word: /^(?<zone>\p{Script=Han}{2,}[区园城])(?:党工委|工委|管委会?|管理委员会)$/u,
    beside: /^(?<zone>\p{Script=Han}{2,}?[区园城])\p{Script=Han}{2,12}[部处科局]$/u,
    office: /^\p{Script=Han}{2,12}[部处科局]$/u,
  },
  house:
    /^(?<house>\p{Script=Han}*?(?:发改|卫健|卫计|住建|农业农村|商务|经信|国资|民宗|城管)委|\p{Script=Han}{2,}(?:(?<=教育|发展改革|卫生健康)委员会|医院|卫生院|法院|检察院|局|厅|公司|集团|大学|学院))(?:\p{Script=Han}{1,8}[处科股室庭部]|(?<=法院)\p{Script=Han}{2,4}局|工会|团委|纪委|妇联|校友会)$|^(?<congress>\p{Script=Han}{2,}?(?:政协|人大常委会))\p{Script=Han}{2,10}委(?:员会)?$/u,
  town: /^(?<town>\p{Script=Han}{2,7}?(?:(?<!城)镇|乡(?![村镇])|街道))\p{Script=Han}{2,14}(?:办|办公室|中心|站|所)$/u,
  townOffice: /^\p{Script=Han}{2,14}(?:办|办公室|中心|站|所)$/u,
  committee: '委',
};
