/** How neighbourhoods and villages are named whose names are ordinary words, or begin or end with a character of grammar. */
import type { NeighbourhoodWords } from '../model/neighbourhood-words.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** What the finders know of names of neighbourhoods. */
export const neighbourhoodWords: NeighbourhoodWords = {
  head: /社区|居民区|新?村/uy,
  // Words that at least four neighbourhoods or villages of the official list are called by, but for those that tell of any
  // one (中心村, 文明社区, 新农村).
  plain: words(`
    互助 为民 同心 一心 人民 体育 交通 兴建 创业 创新 利民 前进 勇进 合作 合力 友好 双拥 发展 同意 园林 文体 文化 工农 工业 希望 建设 建新 开发 惠民 战斗
    振兴 新建 新惠 普惠 更新 月亮 民建 民政 民生 水利 水文 水源 水电 清凉 渔业 牧业 环保 生产 电力 矿山 科技 绿化 联合 联盟 联和 育新 立新 永新 航运
    花椒 茶叶 草原 葡萄 蔬菜 跃进 迎新 邮政 通惠 铁路 金融 陶瓷厂 集体 革新 齐心 奋斗 安全 平等 实验 核桃 棉花 樱桃 洪水 美满 人和 商贸 广电 温馨
    车站 火车站 站前 码头 富乡 富有 富润 富都 向荣 维新 先锋 团结 建国 建设路 建设街 建设北路 建设西路 建设里 新建路 新建街 创业路 自由路
    政府街 学院路 工人 建和 向东
  `),
  before: /(?:^|[^\p{Script=Han}]|[镇乡道区县市旗州]|来到|前往|走进|走访|深入|[在到赴往于由驻])$/u,
  after:
    /^(?!食堂|养老|服务|医[院疗]|治理|矫正|教育|团购|花园|书屋|工厂|道路|公路|文化(?:活动)?[中广站室]|卫生(?:服务)?[中站]|[民委]主|干部|工作者)/u,
  endings: '都',
  // Of the official list's villages one in a hundred ends in a verb of one character, mostly in these.
  grounds: '铺拉立盛围磨建堵',
  surnames: { before: '于向', after: '家庄楼屯桥杖湾坪店集' },
  counted: /^[二三四五六七八九十]+(?:[家间棵座眼条]\p{Script=Han}|[台棵])(?:社区|村)/u,
};
