/** What looks like a division and is a piece of a name, a title or a verb: 永和 in 县长王永和, 代县 in 代县长, 户县 in 落户县城. */
import type { Knowledge, Scan } from '../../model/knowledge.js';
import { maskOf } from '../../model/rule.js';
import { isHanScript } from '../../text/characters.js';

const [divisionTag, surnameTag, titleTag] = [maskOf('division'), maskOf('surname'), maskOf('title')];
const [prefixTag, verbTag] = [maskOf('title-prefix'), maskOf('verb')];
const longestTitle = 4;

/** Whether the division from the one offset to the other is none, because a title and a surname stand before it. */
export function isOfName(text: string, from: number, to: number, knowledge: Knowledge): boolean {
  const { joins } = knowledge;
  if (isTitlesOwn(text, from, to, knowledge)) return true;
  // 石岩|和|县财政局: a whole name before what joins it to the next.
  const isJoining = joins.joining.test(text.charAt(from));
  if (isJoining && [2, 3].some((length) => isSurnameBehindTitle(text, from - length, knowledge))) return true;
  if (to - from !== 2) return false;
  // 落|户县|城: a verb ends within it.
  if (from > 0 && knowledge.lexicon.lookUp(text, from - 1, from + 1).some(({ mask }) => (mask & verbTag) !== 0))
    return true;
  if (isBearersOwn(text, from, to, knowledge) || isBeforeTitle(text, from, to, knowledge)) return true;
  // 王|永和, and 田小|平|和|农业农村局.
  if (isSurnameBehindTitle(text, from - 1, knowledge)) return true;
  return joins.joining.test(text.charAt(to - 1)) && isSurnameBehindTitle(text, from - 2, knowledge);
}

/** 代县|长: what ends the division begins a title, and what begins it stands before titles. */
const isTitlesOwn = (text: string, from: number, to: number, { lexicon }: Knowledge): boolean =>
  to - from === 2 &&
  text.length > to &&
  lexicon.lookUp(text, from, from + 1).some(({ mask }) => (mask & prefixTag) !== 0) &&
  lexicon.lookUp(text, from + 1, to + 1).some(({ mask }) => (mask & titleTag) !== 0);

/** 副书记|景洪|波: right behind a title a surname begins, and no ending of a division follows. */
const isBearersOwn = (text: string, from: number, to: number, { lexicon, bodies }: Knowledge): boolean =>
  isSurnameBehindTitle(text, from, { lexicon }) &&
  !bodies.levels.some(({ endings }) =>
    endings.some((ending) => text.startsWith(ending, to) || text.endsWith(ending, to)),
  );

/** ，许|金华|董事长: a clause begins with a surname, and a title stands behind the given name. */
const isBeforeTitle = (text: string, from: number, to: number, { lexicon, joins }: Knowledge): boolean =>
  from > 0 &&
  !isHanScript(text, from - 2, from - 1) &&
  !joins.joining.test(text.charAt(from - 1)) &&
  lexicon.lookUp(text, from - 1, from).some(({ mask }) => (mask & surnameTag) !== 0) &&
  [2, 3, longestTitle].some((length) =>
    lexicon.lookUp(text, to, to + length).some(({ mask }) => (mask & titleTag) !== 0),
  );

function isSurnameBehindTitle(text: string, at: number, { lexicon }: Pick<Knowledge, 'lexicon'>): boolean {
  if (at < 2 || !lexicon.lookUp(text, at, at + 1).some(({ mask }) => (mask & surnameTag) !== 0)) return false;
  for (let length = 2; length <= longestTitle && length <= at; length += 1)
    if (lexicon.lookUp(text, at - length, at).some(({ mask }) => (mask & titleTag) !== 0)) return true;
  return false;
}

/** The hits without such divisions; the same object where there are none. */
export function withoutDivisionsInNames(scan: Scan, text: string, knowledge: Knowledge): Scan {
  const { from, to, masks } = scan;
  const gone = new Set<number>();
  for (let i = 0; i < masks.length; i += 1)
    if (((masks[i] ?? 0) & divisionTag) !== 0 && isOfName(text, from[i] ?? 0, to[i] ?? 0, knowledge)) gone.add(i);
  if (gone.size === 0) return scan;
  const places = Int32Array.from(masks.keys()).filter((i) => !gone.has(i));
  const column = (whole: Int32Array): Int32Array => places.map((i) => whole[i] ?? 0);
  return { from: column(from), to: column(to), masks: column(masks), lexeme: (i) => scan.lexeme(places[i] ?? 0) };
}
