/** What organs are called for short: by the ends of their names in full, without their house, without their division's ending. */
import type { BodyWords } from '../model/body-words.js';

export const shortOrgans: BodyWords['shortOrgans'] = [
  { long: /妇女联合会/u, short: '妇联' },
  { long: /残疾人联合会/u, short: '残联' },
  { long: /工商业联合会/u, short: '工商联' },
  { long: /文学艺术界联合会/u, short: '文联' },
  { long: /归国华侨联合会/u, short: '侨联' },
  { long: /社会科学界联合会/u, short: '社科联' },
  { long: /科学技术协会/u, short: '科协' },
  { long: /关心下一代工作委员会/u, short: '关工委' },
  { long: /人力资源(?:和)?社会保障局/u, short: '人社局' },
  { long: /住房(?:和)?城乡建设局/u, short: '住建局' },
  { long: /住房(?:和)?城乡建设委员会/u, short: '住建委' },
  { long: /卫生健康委员会/u, short: '卫健委' },
  { long: /卫生健康局/u, short: '卫健局' },
  { long: /发展(?:和)?改革局/u, short: '发改局' },
  { long: /发展(?:和)?改革委员会/u, short: '发改委' },
  { long: /工业(?:和)?信息化局/u, short: '工信局' },
  { long: /市场监督管理局/u, short: '市场监管局' },
  { long: /医疗保障局/u, short: '医保局' },
  { long: /文化(?:和)?旅游局/u, short: '文旅局' },
  { long: /自然资源(?:和)?规划局/u, short: '自规局' },
  { long: /疾病预防控制中心/u, short: '疾控中心' },
  { long: /疾病预防控制局/u, short: '疾控局' },
  { long: /机构编制委员会办公室/u, short: '编办' },
  { long: /(?<=街道)工委/u, short: '党工委' },
  { long: /^共青团(?=\p{Script=Han}{2,8}委$)/u, short: '团' },
  { long: /^(\p{Script=Han}{1,5})([省市州县区旗])团\2委$/u, short: '团$1$2委' },
  { long: /^(\p{Script=Han}{2,4})团([省市州县区旗])委$/u, short: '团$1$2委' },
];

export const houses: Pick<BodyWords, 'houseOf' | 'organOf'> = {
  houseOf:
    /^\p{Script=Han}{2,12}?(?:法院|公安(?:分)?局|集团|有限公司|大学|医院|中学|监狱|执法局|市场监管局|税务局|司法局)(?<own>\p{Script=Han}{2,8}(?:法庭|派出所|分公司|公司|学院|分院|校区|分校|工作室|大队|中队|支队|监管所|税务所|司法所|[一二三四五六七八九十]院))$/u,
  organOf:
    /^(?<stem>\p{Script=Han}{2,3})(?:\p{Script=Han}{0,6}自治)?(?:市|县|区|旗|州|管理区|新区|开发区)(?:人民)?(?<organ>法院|检察院|公安局|公安分局|人武部|总工会|妇联|税务局|教育局|教体局|住建局|交警大队|消防救援大队|融媒体中心|人民医院|中医院)$/u,
};
