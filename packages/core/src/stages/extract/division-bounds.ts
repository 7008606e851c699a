/** Divisions and level words at the left end of a name: 上海市黄浦区, 区, 我市. */
import type { BodyWords } from '../../model/body-words.js';
import type { LevelWord } from '../../model/level-words.js';
import type { Hit } from '../../model/knowledge.js';
import { maskOf } from '../../model/rule.js';
import { isHanScript } from '../../text/characters.js';
import { kept } from './kept.js';
import { isCounted, isFree, isWithinStop } from './left-steps.js';
import { plainNeighbourhood } from './neighbourhood-names.js';
import type { Reading } from './reading.js';
import { levelsByEnd } from './word-ends.js';

const ledTags = maskOf('verb', 'function', 'title', 'rank', 'event', 'title-prefix');

/** The chain of divisions that ends at the offset (上海市黄浦区): its start, and whether the last link is a full name. */
export const divisionUpTo = kept((reading, to): { readonly from: number; readonly full: boolean } | null => {
  let [from, full, last] = [to, false, ''];
  for (let hit = divisionHit(reading, from); hit !== undefined; hit = divisionHit(reading, from)) {
    if (from < to && !full && !isWithin(reading, last, hit.lexeme.word)) break;
    full ||= hit.lexeme.extra.form !== 'short';
    [from, last] = [hit.span.from, hit.lexeme.word];
  }
  return from === to ? null : { from, full };
});

/** Whether the division lies in the other: 海南 and 广东 side by side are two places. */
const isWithin = ({ knowledge }: Reading, inner: string, outer: string): boolean =>
  knowledge.lexicon.divisions(inner).some(
    ({ path }) =>
      path.some((name) => isShortName(outer, name, knowledge.bodies.levels)) ||
      // 琼中 of 琼中黎族苗族自治县
      knowledge.lexicon.divisions(outer).some(({ name }) => path.includes(name)),
  );

/**
 * Short names of counties are often ordinary words (和平, 东方), and short towns' names ends of other names (南|西街道):
 * those count only in the bulletin's own path, towns also where a word may begin and behind their own county.
 */
function divisionHit(reading: Reading, to: number): Hit | undefined {
  const { upTo, context, knowledge } = reading;
  return upTo(to, 'division').find(({ span, lexeme: { word, extra } }) => {
    if (context.jurisdiction.some((name) => isShortName(word, name, knowledge.bodies.levels))) return true;
    if (isCallOnLevel(word, knowledge.bodies))
      return upTo(span.from, 'division').some(({ lexeme }) => isWithin(reading, word, lexeme.word));
    if (extra.form === 'short')
      return extra.level !== 'county' && !isTorn(reading, span.from) && !isWithinStop(reading, span.from);
    if (word.length < 3) return isNear(reading, word);
    if (extra.level !== 'town' || word.length > 3 || isFree(reading, span.from)) return true;
    // 屯昌|枫木镇: the county before it may be called for short.
    return upTo(span.from, 'division').some(({ lexeme }) => isWithin(reading, word, lexeme.word));
  });
}

/** 合|江门派出所: one character that begins the name would be left over in front of a short name. */
const isTorn = (reading: Reading, at: number): boolean =>
  isHanScript(reading.text, at - 1, at) && !isHanScript(reading.text, at - 2, at - 1) && !isFree(reading, at);

/** 会同县 and 联合街道 are divisions; but most of the time somebody joins with the county's or the subdistrict's own: 会同|县民政局. */
const isCallOnLevel = (word: string, { levels, stops }: BodyWords): boolean =>
  levels.some((level) => word.endsWith(level.word) && stops.has(word.slice(0, -level.word.length)));

/** 和县, 应县, 代县 are ordinary words (和|县妇联) but in their own province. */
export const isNear = ({ context, knowledge }: Reading, word: string): boolean =>
  context.jurisdiction.length === 0 ||
  knowledge.lexicon.divisions(word).some(({ path }) => path[0] === context.jurisdiction[0]);

/** Whether the word is the division's name without its ending: 黄浦 of 黄浦区, 六榕街 of 六榕街道. */
export const isShortName = (word: string, name: string, levels: readonly LevelWord[]): boolean =>
  name === word || (name.startsWith(word) && endsBehind(word.length, name, levels));

/** Whether the name has an ending of a division that is cut off there, or whose last character is. */
const endsBehind = (length: number, name: string, levels: readonly LevelWord[]): boolean =>
  levels.some(({ endings }) =>
    endings.some(
      (ending) => (name.length - length === 1 || name.length - length === ending.length) && name.endsWith(ending),
    ),
  );

/** Start of a level word (区, 我市, 街道) that ends at the offset and stands for itself, or null. */
export function levelUpTo(reading: Reading, to: number, beside = true): number | null {
  const { text, knowledge } = reading;
  const { levels, owners, inNames, tensed } = knowledge.bodies;
  for (const { word, joins, ground } of levelsByEnd(levels, text.charCodeAt(to - 1))) {
    if (!text.endsWith(word, to) || (ground === true && !beside)) continue;
    const from = to - word.length;
    if (ground === true && plainNeighbourhood(reading, from) >= 0) continue;
    const before = text.charAt(from - 1);
    if (before !== '' && owners.includes(before)) {
      // 三合|新村 is a village's name, and 新村 behind a verb any new village; 西咸|新区 is a zone's.
      if ((ground === true || inNames.includes(before)) && !isFree(reading, from - 1)) continue;
      return from - 1;
    }
    if (before !== '' && tensed.includes(before) && isFree(reading, from - 1)) return from;
    if (before !== '' && joins.includes(before)) continue;
    if (isFree(reading, from) && (ground !== true || !isHanScript(before, 0, 1) || isLed(reading, from))) return from;
  }
  return null;
}

/** 社区 behind a word of sentences is a level word; behind one character that may be a verb (荣盛|社区) it is a name's end. */
const isLed = (reading: Reading, at: number): boolean =>
  reading.knowledge.bodies.particles.includes(reading.text.charAt(at - 1)) ||
  isCounted(reading, at) ||
  [2, 3, 4].some((length) => reading.knowledge.bodies.stops.has(reading.text.slice(at - length, at))) ||
  reading.upTo(at).some(({ span, lexeme }) => span.to - span.from > 1 && (lexeme.mask & ledTags) !== 0);
