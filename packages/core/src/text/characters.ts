/** What kind of character stands there, and the plain character for one that only looks like it. */

/** Radicals of the supplement block and the characters that they are printed for; NFKC mends only two of them. */
const radicals =
  '⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹⺺⺻⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
const radicalMeanings =
  '厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒㓁冗羊耂肀聿肉艹艹艹虎衤覀西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';
/** Punctuation set for vertical lines. */
const vertical = '︐︑︒︓︔︕︖︗︘︙︰︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄';
const verticalMeanings = '，、。：；！？〖〗…：—（）{}〔〕【】《》〈〉「」『』';

const plain = new Map<number, number>();
pair(radicals, radicalMeanings);
pair(vertical, verticalMeanings);
for (let code = 0x2f00; code <= 0x2fd5; code += 1) normalise(code);
for (let code = 0xf900; code <= 0xfaff; code += 1) normalise(code);
for (const from of [0xff10, 0xff21, 0xff41]) {
  for (let code = from; code < from + (from === 0xff10 ? 10 : 26); code += 1) plain.set(code, code - 0xfee0);
}

/**
 * The plain character for a look-alike: radicals (⽼ ⻔), compatibility ideographs, full-width letters and digits,
 * vertical punctuation. One UTF-16 unit for one; any other unit comes back as it is.
 */
export const plainUnit = (code: number): number =>
  code >= 0x2e80 && (code < 0x3000 || code >= 0xf900) ? (plain.get(code) ?? code) : code;

/** Whether the unit is a Chinese character of the basic planes (surrogates count: they carry the rare ones). */
export const isHanUnit = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xd840 && code <= 0xdfff) ||
  code === 0x3007;

/** Whether the stretch is all Chinese script; an empty one is not. Nearly all units are told without an expression. */
export function isHanScript(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code < 0x9ff0) continue;
    if (code < 0x2e80 || code >= 0xff00 || (code >= 0x3000 && code < 0x3005) || (code > 0x3007 && code < 0x3021))
      return false;
    return /^\p{Script=Han}+$/u.test(text.slice(from, to));
  }
  return from < to;
}

/** Whether the unit takes a full square in print: characters, their punctuation, curly quotes, dashes. */
export const isWideUnit = (code: number): boolean =>
  isHanUnit(code) ||
  (code >= 0x3001 && code <= 0x303f) ||
  (code >= 0xff01 && code <= 0xff60) ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0x2014 ||
  code === 0x2026 ||
  code === 0xb7 ||
  (code >= 0x2500 && code <= 0x27bf);

/** Whether the unit is white space, whichever of the many kinds. */
export const isSpaceUnit = (code: number): boolean =>
  code === 0x20 ||
  code === 0x3000 ||
  code === 0xa0 ||
  (code >= 0x9 && code <= 0xd) ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x85 ||
  code === 0x2028 ||
  code === 0x2029;

/** Whether the unit prints nothing: joiners, marks of direction, byte order, controls, a symbol font's private bullets. */
export const isInvisibleUnit = (code: number): boolean =>
  (code < 0x20 && !isSpaceUnit(code)) ||
  (code >= 0x7f && code <= 0x9f && code !== 0x85) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff ||
  code === 0xfffc ||
  (code >= 0xf020 && code <= 0xf0ff);

/** Width in squares of print: a character is 1, a Latin letter or digit a half, a space nothing. */
export function widthOf(text: string): number {
  let halves = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) {
      halves += 2;
      continue;
    }
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    halves += isWideUnit(code) ? 2 : isSpaceUnit(code) ? 0 : 1;
  }
  return halves / 2;
}

/** How many Chinese characters the text holds. */
export function hanCount(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isHanUnit(code) && !(code >= 0xdc00 && code <= 0xdfff)) count += 1;
  }
  return count;
}

function pair(from: string, to: string): void {
  for (let i = 0; i < from.length; i += 1) plain.set(from.charCodeAt(i), to.charCodeAt(i));
}

function normalise(code: number): void {
  const mended = String.fromCharCode(code).normalize('NFKC');
  if (mended.length === 1) plain.set(code, mended.charCodeAt(0));
}
