/** How much a run of characters looks like a name of its own, before anything around it vouches for it. */
import type { Hit } from '../../model/knowledge.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import {
  beginsWord,
  behindNameAt,
  has,
  isEdge,
  isHome,
  isJoin,
  isJoining,
  isLeftAlone,
  isOpen,
  isPreposition,
  isSettled,
  isClosed,
  isTitled,
  isWholeUpTo,
  isWord,
  sureTitle,
  wordTags,
} from './name-edges.js';
import { callingCost, callingTags, crossings } from './name-crossings.js';
import { isHanScript } from '../../text/characters.js';
import { numberOf } from '../../text/numerals.js';
import type { Reading } from './reading.js';

const surnameWeight = 0.15;
const givenWeight = 0.3;
/** A character that no list knows: rare ones are likelier to be of a name than to begin a word. */
const rareGiven = 0;
const wordGiven = -1.5;
/** A listed word begins with the name's first character and takes the second too (高度|重视). */
const isWordCost = 4;
/** The name is a listed word, but one that people also bear (高峰, 文静); some are borne less often than said (凌云, 平安). */
const bothCost = 1.2;
const wordFirstCost = 1.8;
/** From this weight down only a title makes a person of it (温暖, 丰收). */
const titledOnly = -3;
/** A listed word, but right behind a title. */
const likelyCost = 2;
const edgeBonus = 0.6;
/** Behind the name stands what stands behind names only. */
const surestEnd = edgeBonus + 1;
const joiningCost = 2.2;
const joinFirstCost = 3;
const grammarCost = 0.6;
/** A word of grammar at a name's end, but a title before the name and a sign behind it. */
const closedCost = 1;
/** One character between the name and a sign that no clause ends with: it is the name's own (王中|前，, 高洪|旗，). */
const loneCost = 3.5;
/** Six names in seven have two given characters. */
const twoGivenBonus = 0.4;
/** Names stand free: an ordinary character right before one, or right behind, speaks against it. */
const homeCost = 4;
const tornLeft = 2;
const tornRight = 1.2;
/** Less so where what somebody is stands before a name of three characters. */
const settledRight = 0.7;

/** The given name is an ordinary word or verb. */
const wordGivenCost = 1.5;
/** A surname that one in a thousand bears, before an ordinary word, is mostly a word itself (群众战|风险). */
const rareSurname = 4;
const rareWordCost = 3.5;
/** One that hardly anybody bears begins a word behind a title too (局长|首先致辞). */
const rarestSurname = 1;

/** Grammar of this weight stands in no name but as its surname. */
const sureGrammar = 3;

/** The name ends like ground or a body: 水口村, 田溪村. */
const groundCost = 2.5;

const standingTags = maskOf('title', 'person-role');
/** What no whole name of three characters is: 回忆起 behind 董事长 as well. */
const neverTags = callingTags | maskOf('verb');

const [surnameTag, givenTag, functionTag] = [maskOf('surname'), maskOf('given'), maskOf('function')];
const [bothTag, ruledOutTag] = [maskOf('person-or-word'), maskOf('not-name')];
const [prefixTag, levelTag] = [maskOf('title-prefix'), maskOf('level')];
const headTags = maskOf('place-head', 'organisation-head');
const plainWordTags = maskOf('verb', 'word', 'function', 'event');
/** What may claim a name's last characters. */
const claimingTags = headTags | callingTags | plainWordTags;
const anyTag = -1;
/** Sums in another order may differ by this. */
const rounding = 1e-6;
/** What a single character may be by itself: 到, 女. */
const ownTags = maskOf('verb', 'title', 'honorific', 'kin');
const kinTags = maskOf('honorific', 'kin');
const [verbTag, titleTag] = [maskOf('verb'), maskOf('title')];

/**
 * Weight of surname and given characters, less the words that claim them, plus clear edges. Below `least` the figure need
 * not be exact: most runs of characters are told by their characters alone.
 */
export function nameStrength(reading: Reading, span: Span, least: number): number {
  let to = span.to - 1;
  while (to > span.from && !reading.isWord(span.from, to, surnameTag)) to -= 1;
  if (to === span.from) return -10;
  const weight = surnameWeight * reading.weight(span.from, to, surnameTag);
  const ownWeight = weight + givenSum(reading, { from: to, to: span.to }, isTitled(reading, span.from));
  if (ownWeight + surestEnd < least) return ownWeight + surestEnd;
  const [begin, tail] = [beginCost(reading, span), tailCost(reading, span)];
  if (begin + tail > ownWeight + surestEnd - least + rounding) return ownWeight + surestEnd - begin - tail;
  const wordLess = ownWeight - wordCosts(reading, span) - begin - tail;
  if (wordLess + surestEnd < least) return wordLess + surestEnd;
  return (
    wordLess +
    endValue(reading, span) -
    (isOpen(reading, span.from) ? 0 : tornLeft) -
    (isHome(reading, span) ? homeCost : 0)
  );
}

/**
 * 群众和|戚老伯: without a title before it, 和 joins more often than it is a surname; with one it does so still where a word
 * of two characters goes on behind it (书记和|选派书记, 教师和|教育工作者), or somebody with a title (局长向|鱼主任) or with
 * a frequent surname (书记和|林永生书记).
 */
function beginCost(reading: Reading, { from, to }: Span): number {
  if (!isJoin(reading, from) && !isPreposition(reading, from)) return 0;
  if (isInTitledRow(reading, { from, to }, false)) return 0;
  if (reading.furthest(from + 1, wordTags) > from + 2) return callingCost;
  // 负责人和|六区环卫部门: how many of them.
  if (to === from + 2 && numberOf(reading.text.slice(from + 1, to)) !== null) return callingCost;
  if (to === from + 2 && reading.startsAt(from + 1, surnameTag) && reading.startsAt(to, titleTag)) return callingCost;
  // 成员和村（社区）书记, 书记和省级、市级专家: what joins, and a level's word.
  if (isJoin(reading, from) && reading.isWord(from + 1, to, levelTag)) return callingCost;
  // 主任和|各村代表: grammar goes on that nobody bears.
  const isGrammar = reading.startsAt(from + 1, functionTag) && !(reading.weight(from + 1, from + 2, givenTag) >= 0);
  const isNext = isGrammar || reading.from(from + 1, 'surname').some((hit) => hit.lexeme.weight > rareSurname);
  if (isJoin(reading, from)) return isNext || !isTitled(reading, from) ? joinFirstCost : 0;
  // 会议由|周明局长|主持: so does grammar that is a surname as well, where no title settles it; 办公室主任由|梁菲|兼任 gives the post.
  return isNext && to - from > 2 && (!isTitled(reading, from) || isGiven(reading, to)) ? joinFirstCost : 0;
}

/** Whether words of taking a post stand at the offset. */
function isGiven({ text, knowledge }: Reading, at: number): boolean {
  const { taking } = knowledge.joins;
  taking.lastIndex = at;
  return taking.test(text);
}

/** 施杰向|教师们: behind a whole name, grammar before what somebody is stands for itself. */
const tailCost = (reading: Reading, { from, to }: Span): number =>
  to - from > 2 && isPreposition(reading, to - 1) && reading.startsAt(to, standingTags) ? joiningCost : 0;

/**
 * Whether a name behind a title must end at the offset: a sign stands there, 同志, or a verb that the name's last character cannot
 * go with (赵宗更|主持, 边文会|出席).
 */
const isBoundAt = (reading: Reading, at: number): boolean =>
  isWholeUpTo(reading, at) ||
  (reading.signs.isBesideVerbs(reading.text.charCodeAt(at - 1)) && reading.furthest(at, verbTag) > at + 1);

/** 石岩和|组织委员彭巍: behind what joins stands a title with the surname of its own bearer. */
const joinsTitled = (reading: Reading, at: number): boolean =>
  reading.startsAt(at, titleTag) &&
  reading.from(at, 'title').some(({ span }) => reading.startsAt(span.to, surnameTag) && !isClosed(reading, span.to));

/** What the given characters weigh, and whether a title stands before the name. */
function givenSum(reading: Reading, { from, to }: Span, titled: boolean): number {
  let sum = 0;
  const isBound = (titled && isBoundAt(reading, to)) || isLeftAlone(reading, to - 1);
  // 主席|解以刚|交流: between a title and an edge all three are the name's.
  const isFree = titled && isEdge(reading, to);
  for (let at = from; at < to; at += 1) {
    const weight = reading.weight(at, at + 1, givenTag);
    const grammar = reading.weight(at, at + 1, functionTag) || 0;
    const isBorne = !Number.isNaN(weight);
    if (isBorne) sum += givenWeight * Math.max(-4, Math.min(5, weight));
    else sum += reading.startsAt(at, anyTag) && !(isBound && at === to - 1) ? wordGiven : rareGiven;
    // Grammar ends no clause, and stands before no honorific: 副区长王中前，, 副书记朱栋会同志
    if (!isBorne || weight < 0) sum -= at < to - 1 ? grammar * (isFree ? 0.5 : 1) : isBound ? closedCost : grammar;
    // 和 and 同 are borne, but at a name's end they mostly join it to the next one.
    else if (grammar > 0 && at === to - 1)
      sum -= !isJoining(reading, { from, to }) ? grammarCost : joinsTitled(reading, to) ? callingCost : joiningCost;
  }
  return to - from === 1 ? sum * 1.3 : sum + twoGivenBonus;
}

function wordCosts(reading: Reading, span: Span): number {
  const both = reading.weight(span.from, span.to, bothTag);
  const isBoth = !Number.isNaN(both);
  // 十分|高兴, 都|高兴
  const at = isBoth ? span.from : reading.isWord(span.from + 1, span.to, bothTag) ? span.from + 1 : -1;
  if (at > 0 && reading.knowledge.joins.degree.test(reading.text.slice(Math.max(0, at - 2), at))) return callingCost;
  let [isOwn, isRuledOut, isWhollyRuledOut] = [false, false, false];
  const words = reading.furthest(span.from, wordTags) > span.from + 1 ? reading.from(span.from) : [];
  for (const hit of words) {
    if (!isWord(hit) || has(hit, surnameTag)) continue;
    if (hit.span.to === span.to && has(hit, hit.span.to - hit.span.from > 2 ? neverTags : callingTags))
      return callingCost;
    isOwn = true;
    isRuledOut ||= has(hit, ruledOutTag) && hit.span.to >= span.to;
    isWhollyRuledOut ||= has(hit, ruledOutTag) && hit.span.to === span.to;
  }
  // Behind a title a person is likelier than a word that some list does not rule out.
  const isRare = reading.greatest(span.from, surnameTag) <= rarestSurname;
  const wordCost = !isRuledOut && !isRare && isTitled(reading, span.from) ? likelyCost : isWordCost;
  if (reading.isWord(span.from, span.to, prefixTag)) return callingCost;
  // 诸葛 alone is a surname: somebody's given name goes on behind it.
  if (reading.isWord(span.from, span.to, surnameTag)) return callingCost;
  if (isWhollyRuledOut) {
    if (!isInTitledRow(reading, span, isBoth)) return callingCost;
    if (!isBoth) return 0;
  }
  const isLonger = isBoth && reading.furthest(span.from, wordTags) > span.to;
  const ownCost = !isOwn ? 0 : isBoth && !isLonger ? costOfBoth(reading, span.from, both) : wordCost;
  return ownCost + givenCost(reading, span) + crossings(reading, span);
}

/**
 * 副组长|荣光，, 会长|向前进、秘书长: between a title, and be it no ordinary word, and a sign stands somebody, though the name is a
 * word that no name is elsewhere. Where nobody is known to bear it, the row must go on with the next one's title.
 */
const isInTitledRow = (reading: Reading, { from, to }: Span, isBoth: boolean): boolean =>
  reading.upTo(from, 'title').some(({ lexeme }) => lexeme.weight >= sureTitle) &&
  (isBoth ? isClosed(reading, to) : to - from > 2 && isInRow(reading, to) && reading.startsAt(to + 1, titleTag));

/** What a word loses that people bear as a name too: the less borne, the more must speak for the person. */
function costOfBoth(reading: Reading, at: number, weight: number): number {
  if (weight >= 0 || isTitled(reading, at)) return bothCost;
  if (weight <= titledOnly) return isWordCost;
  return isSettled(reading, at) ? bothCost : wordFirstCost;
}

const beginsGrammar = (reading: Reading, at: number): boolean => reading.isWord(at, at + 1, functionTag);

const isSureGrammar = (reading: Reading, at: number): boolean => reading.weight(at, at + 1, functionTag) >= sureGrammar;

/** 钱阿姨 bears no given name 阿姨, and 和市民 no 市民; a verb or an ordinary word is borne now and then (建设, 如意). */
function givenCost(reading: Reading, span: Span): number {
  if (!reading.endsAt(span.to, claimingTags)) return 0;
  const isRare = reading.greatest(span.from, surnameTag) <= rareSurname;
  let cost = 0;
  for (const hit of reading.upTo(span.to)) {
    if (hit.span.from <= span.from) continue;
    if (isGroundHead(hit) && !isBorne(reading, hit) && !isSettled(reading, span.from)) cost = groundCost;
    if (hit.span.to - hit.span.from < 2) continue;
    if (reading.isWord(hit.span.from, hit.span.to, bothTag)) continue;
    if (has(hit, callingTags)) return callingCost;
    // 专家|来|义诊, 都|详细: grammar that is a surname now and then, before a whole word.
    if (has(hit, plainWordTags) && hit.span.from === span.from + 1 && isSureGrammar(reading, span.from))
      return callingCost;
    if (has(hit, plainWordTags))
      cost = Math.max(cost, isRare && !isTitled(reading, span.from) ? rareWordCost : wordGivenCost);
  }
  return cost;
}

const isGroundHead = (hit: Hit): boolean => has(hit, headTags);

/** 行 heads a bank and ends 景行: characters that given names like are no sign of ground. */
const isBorne = (reading: Reading, hit: Hit): boolean =>
  reading.from(hit.span.from, 'given').some((given) => given.span.to === hit.span.to && given.lexeme.weight > 0);

/**
 * Whether one character stands alone before a sign, and none that clauses end with or begin by: 高洪|旗，. Nobody is called 伯 whose title
 * stands before the name: 主任姚东|伯，.
 */
const isLone = (reading: Reading, from: number, at: number): boolean =>
  isClosed(reading, at + 1) &&
  isHanScript(reading.text, at, at + 1) &&
  !reading.signs.isClosing(reading.text.charCodeAt(at)) &&
  (isInRow(reading, at + 1) ||
    (isTitled(reading, from) && at - from === 2 && isComma(reading, at + 1)) ||
    beginsGrammar(reading, at) ||
    !(
      reading.isWord(at, at + 1, isTitled(reading, from) ? ownTags & ~kinTags : ownTags) ||
      reading.signs.mayBeBehind(reading.text.charCodeAt(at))
    ));

/** 县长杨德|听，: no clause ends with a single verb behind a title and a name. */
const isComma = ({ text }: Reading, at: number): boolean => /[，,]/u.test(text.charAt(at));

/** 陈三选、: in a row nothing stands behind a name. */
const isInRow = ({ text }: Reading, at: number): boolean => text.charAt(at) === '、';

/** 杨立刚|作报告: a verb of one character that names hardly bear. */
const isPlainVerb = (reading: Reading, at: number): boolean =>
  reading.isWord(at, at + 1, verbTag) && !(reading.weight(at, at + 1, givenTag) >= 0);

/** A clear edge counts for the name's end, running text against it; 来 may begin what follows, or end the name. */
function endValue(reading: Reading, { from, to: at }: Span): number {
  if (isLone(reading, from, at)) return -loneCost;
  const behind = behindNameAt(reading, at);
  if (behind >= 2) return surestEnd;
  if (behind === 0 && !isEdge(reading, at))
    return isPlainVerb(reading, at)
      ? 0
      : -(at - from > 2 && isSettled(reading, from) && !isTitled(reading, from) ? settledRight : tornRight);
  const isBorneCharacter = reading.greatest(at, givenTag) > 0;
  return isBorneCharacter && !beginsWord(reading, at) ? 0 : edgeBonus;
}
