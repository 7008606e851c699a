/** Departments that the post behind them tells: 安监站|站长, 儿科|主任. */
import type { Departments } from '../model/body-words.js';
import { ward } from './persons.js';

/** Wards, bodies whose head the title repeats, and such words that name none. */
export const departments: Departments = {
  ward: new RegExp(`(?:${ward.source})$`, 'u'),
  headless: [
    { title: /^(?:常务|第一)?副?大队长$/u, body: /大队$/u },
    { title: /^(?:常务|第一)?副?中队长$/u, body: /中队$/u },
    { title: /^(?:常务|第一)?副?支队长$/u, body: /支队$/u },
    { title: /^(?:常务|第一)?副?总队长$/u, body: /总队$/u },
    { title: /^(?:常务|第一)?副?队长$/u, body: /队$/u },
    { title: /^(?:常务|第一)?副?组长$/u, body: /组$/u },
    { title: /^(?:成员|组员|联络员)$/u, body: /组$/u },
    { title: /^(?:常务|第一)?副?团长$/u, body: /团$/u },
    { title: /^总?领队$/u, body: /队$/u },
    { title: /^副?总指挥$/u, body: /指挥部$/u },
    { title: /^(?:常务|第一)?副?站长$/u, body: /站$/u },
    { title: /^(?:常务|第一)?副?部长$/u, body: /部$/u },
    { title: /^(?:常务|第一)?副?科长$/u, body: /科$/u },
    { title: /^(?:常务|第一)?副?所长$/u, body: /所$/u },
    { title: /^(?:常务|第一)?副?处长$/u, body: /处$/u },
    { title: /^(?:常务|第一)?副?局长$/u, body: /局$/u },
    { title: /^(?:常务|第一)?副?馆长$/u, body: /馆$/u },
    { title: /^(?:常务|第一)?副?会长$/u, body: /会$/u },
    { title: /^(?:常务|第一)?副?院长$/u, body: /院$/u },
    { title: /^(?:常务|第一)?副?主任$/u, body: /(?:办|室|委|中心|部|科|处|站)$/u },
  ],
  generic:
    /^(?:第?[一二三四五六七八九十]+)?(?:领导小组|工作组|调研组|检查组|考察组|督导组|督查组|指导组|工作队|小分队|服务队|志愿服务队|专班|工作专班|宣讲团|代表团|慰问组|小组|党小组|村民小组|村小组|协会|学会|商会|医院|学院|法院|办公室|教研室|服务站|工作站|服务中心|体委|发改委|居委|街道办|项目部|俱乐部|指挥部|总部|支部|各部|各科|各站)$/u,
};
