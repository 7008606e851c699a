/** Names that have no Han surname: parts in a row (次仁顿珠), parts with a dot between (阿依古丽·买买提). */
import { flat } from '../../model/flat.js';
import type { Hit } from '../../model/knowledge.js';
import type { PersonMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isHanScript } from '../../text/characters.js';
import { isEdge, isOpen, isPreposition, wordTags } from './name-edges.js';
import type { Reading } from './reading.js';
import { opening } from './left-steps.js';
import { classOf } from './titles.js';
import type { Vouchers } from './vouchers.js';

/** Contexts that add up to less are no cue: many words begin a clause. */
export const leastCue = 1.5;
/** What a name earns that stands surely elsewhere in the bulletin. */
export const knownBonus = 3;

const partTag = maskOf('name-part');
const listedTags = maskOf('word', 'not-name');

/** 布和巴特尔, 次仁顿珠: parts of names in a row, where something vouches for them or nothing else could stand there. */
export function namesInParts(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  let end = 0;
  return flat(reading.tagged(partTag), (hit): PersonMention[] => {
    if (hit.span.from < end) return [];
    const span = { from: hit.span.from, to: partsEnd(reading, hit.span.to) };
    end = span.to;
    const known = reading.context.names.has(reading.text.slice(span.from, span.to)) ? knownBonus : 0;
    const cues = known + (vouchers.before(span.from)?.score ?? 0) + (vouchers.after(span.to)?.score ?? 0);
    const isRow = span.to > hit.span.to;
    const isDotted = reading.text[span.from - 1] === '·' || reading.text[span.to] === '·';
    if (
      isDotted ||
      (!isRow && isTornOut(reading, span.from)) ||
      isOfGround(reading, span, isRow) ||
      isEndOfName(reading, span.from) ||
      span.to - span.from < 2 ||
      cues < (isRow || (isEdge(reading, span.to) && isOpen(reading, span.from)) ? 0.5 : leastCue)
    )
      return [];
    const says = vouchers.before(span.from)?.says;
    const name = reading.text.slice(span.from, span.to);
    return [
      {
        kind: 'person',
        span,
        rule: 'name-in-parts',
        // One part may be a surname with a word; two in a row hardly ever are.
        score: (isRow ? 5 : 3) + cues + 0.5 * name.length,
        name,
        full: true,
        class: classOf(says?.['class']),
      },
    ];
  });
}

/** 班|子作|检查: the part's first character is the end of a word. */
const isTornOut = (reading: Reading, at: number): boolean => reading.earliest(at + 1, listedTags) < at;

/** 乌兰哈达|村, 临|江村: a village is called so, or its name's end is one part alone. */
const isOfGround = ({ text, knowledge: { bodies } }: Reading, { to }: Span, isRow: boolean): boolean =>
  bodies.levels.some(
    ({ word, ground }) => ground === true && (text.startsWith(word, to) || (!isRow && text.endsWith(word, to))),
  );

/** 副主席|斯朗|尼玛: what stands between a title and the part is the beginning of the name. */
const isEndOfName = (reading: Reading, at: number): boolean =>
  !isOpen(reading, at) &&
  [2, 1, 3].some((length) => isHanScript(reading.text, at - length, at) && reading.endsAt(at - length, leadingTags));

/** Where the last of the parts ends that follow one another from the offset. */
function partsEnd(reading: Reading, at: number): number {
  let end = at;
  for (let next = reading.from(end, 'name-part')[0]; next !== undefined; next = reading.from(end, 'name-part')[0])
    end = next.span.to;
  return end;
}

/** How many characters a part of a dotted name may have. */
const longestPart = 7;

/** 阿依古丽·买买提: from where a name may begin to where it may end, around each dot. */
export function dottedNames(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  const { text } = reading;
  if (!text.includes('·')) return [];
  return flat([...text.matchAll(/(?<=\p{Script=Han})·(?=\p{Script=Han})/gu)], (dot): PersonMention[] => {
    const span = { from: partStart(reading, dot.index), to: partEnd(reading, dot.index + 1) };
    if (span.to - span.from < 4 || text.slice(span.from, dot.index).includes('·')) return [];
    const [cue, behind] = [vouchers.before(span.from), vouchers.after(span.to)];
    if ((cue?.score ?? 0) + (behind?.score ?? 0) < leastCue && !holdsPart(reading, span)) return [];
    const name = text.slice(span.from, span.to);
    return [
      {
        kind: 'person',
        span,
        rule: 'name-with-dot',
        // A dot between names outweighs the two names that its sides might be.
        score: 7 + (cue?.score ?? 0) + (behind?.score ?? 0) + 0.5 * name.length,
        name,
        full: true,
        class: classOf(cue?.says?.['class']),
      },
    ];
  });
}

/** The furthest start whose characters all write foreign sounds, behind a word that reaches into them (邻居|阿依古丽). */
function partStart(reading: Reading, dot: number): number {
  const { text } = reading;
  let start = dot;
  for (let before = -1; before !== start;) {
    before = start;
    while (start > 0 && dot - start < longestPart && isSound(reading, start - 1)) start -= 1;
    // 图尔荪|阿不都·热合曼: a part that holds what writes no sound elsewhere.
    for (let at = start; at <= dot; at += 1)
      for (const part of reading.upTo(at, 'name-part')) start = Math.min(start, part.span.from);
  }
  // 教授|约翰·史密斯: a title tells where the name begins, whatever it is written with; 志愿者守望·情暖 is no sound.
  const isForeign = isSound(reading, dot - 1) && isSound(reading, dot + 1);
  for (let at = start; isForeign && at >= Math.max(1, dot - longestPart) && isHanScript(text, at - 1, at); at -= 1)
    if (reading.endsAt(at, leadingTags)) return at;
  for (let at = start; at < dot - 1; at += 1) {
    const isBehind = (hit: Hit): boolean =>
      hit.span.to - hit.span.from > 1 && (hit.span.from < start || (hit.lexeme.mask & callingTags) !== 0);
    if (at > 0 && reading.upTo(at).some(isBehind)) return at;
  }
  return Math.min(start, dot - 1);
}

/** Where the characters end that write foreign sounds; a listed part is never cut, further dots go on. */
function partEnd(reading: Reading, from: number): number {
  let at = Math.max(from + 1, partsEnd(reading, from));
  const limit = Math.min(reading.text.length, from + 2 * longestPart);
  while (at < limit) {
    if (reading.text[at] === '·' && isHanScript(reading.text, at + 1, at + 2))
      at = Math.max(at + 2, partsEnd(reading, at + 1));
    else if (isSound(reading, at) && !beginsWord(reading, at)) at += 1;
    else if (isRareSound(reading, at)) at += 2;
    else break;
  }
  // 亚森·艾|散: a part of one character goes on with the next, which begins no word.
  const isShort = reading.text[at - 2] === '·' && isHanScript(reading.text, at, at + 1);
  if (isShort && !beginsWord(reading, at) && !reading.startsAt(at, grammarTags)) return at + 1;
  return at;
}

/** 安|外尔, 阿|不利米提: a character that no list has for a sound, between those that write sounds, where no word begins. */
const isRareSound = (reading: Reading, at: number): boolean =>
  isHanScript(reading.text, at, at + 1) &&
  !reading.knowledge.joins.beforeName.test(reading.text.charAt(at)) &&
  isSound(reading, at + 1) &&
  !beginsWord(reading, at) &&
  !beginsWord(reading, at + 1);

const beginsWord = (reading: Reading, at: number): boolean =>
  reading.from(at).some((hit) => hit.span.to - at > 1 && (hit.lexeme.mask & partTag) === 0);

const isSound = ({ text, knowledge }: Reading, at: number): boolean =>
  at >= 0 && at < text.length && knowledge.joins.sounds.includes(text.charAt(at));

/** Behind a title or a role this many characters that write foreign sounds are a name: 居民买热穆妮赛. */
const shortestRun = 4;

/** 居民|买热穆妮赛: a name that nobody listed, of nothing but foreign sounds up to where something else begins. */
export function soundedNames(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  return flat(reading.tagged(leadingTags), (lead): PersonMention[] => {
    const from = lead.span.to;
    let to = from;
    while (to - from < longestPart && isSound(reading, to)) to += 1;
    while (to - from >= shortestRun && !isEdge(reading, to) && isSound(reading, to)) to -= 1;
    // 书记谢尼亚|以“先锋”为题: grammar before a quotation ends no name.
    if (opening.test(reading.text.charAt(to)) && isPreposition(reading, to - 1)) to -= 1;
    // 会长丹斯里|林文光: a few sounds may run into another name.
    const isWhole = to - from > shortestRun + 1 || isEdge(reading, to) || reading.startsAt(to, wordTags);
    if (to - from < shortestRun || !isWhole || holdsWord(reading, { from, to }) || reading.text[to] === '·') return [];
    const cue = vouchers.before(from);
    return [
      {
        kind: 'person',
        span: { from, to },
        rule: 'name-by-its-sounds',
        score: 3 + (cue?.score ?? 0) + 0.5 * (to - from),
        name: reading.text.slice(from, to),
        full: true,
        class: classOf(cue?.says?.['class']),
      },
    ];
  });
}

/** Characters that may stand before a listed part: 苏伊拉|其其格. */
const longestBeginning = 3;

/** 牧户|苏伊拉其其格: a name that only ends in a listed part, right behind a title or a role, up to a clear edge. */
export function namesWithPart(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  return flat(reading.tagged(partTag), (part): PersonMention[] => {
    const to = part.span.to;
    if (to - part.span.from < 2 || !isEdge(reading, to) || reading.text[to] === '·') return [];
    for (let from = part.span.from - 1; from >= part.span.from - longestBeginning; from -= 1) {
      if (!isHanScript(reading.text, from, from + 1)) return [];
      if (!reading.endsAt(from, leadingTags)) continue;
      // 书记|在|尼玛县: grammar is no beginning of a name.
      if (isPreposition(reading, from) || reading.startsAt(from, grammarTags) || holdsWord(reading, { from, to }))
        return [];
      const cue = vouchers.before(from);
      return [
        {
          kind: 'person',
          span: { from, to },
          rule: 'name-with-listed-end',
          score: 4 + (cue?.score ?? 0) + 0.5 * (to - from),
          name: reading.text.slice(from, to),
          full: true,
          class: classOf(cue?.says?.['class']),
        },
      ];
    }
    return [];
  });
}

/** Whether a listed part stands within: such a name needs nothing beside it. */
function holdsPart(reading: Reading, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) if (reading.from(at, 'name-part').some((hit) => hit.span.to <= to)) return true;
  return false;
}

/** Whether a listed word that is no part of a name stands within. */
function holdsWord(reading: Reading, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1)
    if (
      reading
        .from(at)
        // 尼玛 is a county as well.
        .some((hit) => hit.span.to - at > 1 && hit.span.to <= to && !reading.isWord(at, hit.span.to, partTag))
    )
      return true;
  return false;
}

const grammarTags = maskOf('function', 'verb');
const leadingTags = maskOf('title', 'person-role');
const callingTags = maskOf('title', 'person-role', 'kin', 'honorific');
