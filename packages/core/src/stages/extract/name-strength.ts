/** How much a run of characters looks like a name of its own, before anything around it vouches for it. */
import type { Hit } from '../../model/knowledge.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isHanScript } from '../../text/characters.js';
import type { Reading } from './reading.js';

const surnameWeight = 0.15;
const givenWeight = 0.3;
/** A character that no list knows: rare ones are likelier to be of a name than to begin a word. */
const rareGiven = 0;
const wordGiven = -1.5;
/** A listed word begins with the name's first character and takes the second too (高度|重视). */
const isWordCost = 4;
/** The name is a listed word, but one that people also bear (高峰, 文静). */
const bothCost = 1.2;
/** A listed word, but right behind a title. */
const likelyCost = 2;
/** A listed word reaches over one of the name's edges (周明表|示). */
const crossingCost = 3;
const chanceCost = 0.8;
/** A listed word holds the name's first character together with what stands before (居民区|早). */
const tornOutCost = 4.5;
const edgeBonus = 0.6;
/** Behind the name stands what stands behind names only. */
const surestEnd = edgeBonus + 1;
const joiningCost = 2.2;
const joinFirstCost = 3;
const grammarCost = 0.6;
/** Six names in seven have two given characters. */
const twoGivenBonus = 0.4;
/** Names stand free: an ordinary character right before one, or right behind, speaks against it. */
const homeCost = 4;
const tornLeft = 2;
const tornRight = 1.2;

/** The given name is what one calls people: 阿姨, 市民, 书记. */
const callingCost = 6;
/** The given name is an ordinary word or verb. */
const wordGivenCost = 1.5;
/** A surname that one in a thousand bears, before an ordinary word, is mostly a word itself (群众战|风险). */
const rareSurname = 4;
const rareWordCost = 3.5;

/** The name ends like ground or a body: 水口村, 田溪村. */
const groundCost = 2.5;

const callingTags = maskOf('honorific', 'kin', 'person-role', 'title');

const wordTags = maskOf(
  'word',
  'not-name',
  'verb',
  'event',
  'function',
  'title',
  'honorific',
  'kin',
  'person-role',
  'division',
  'organisation-name',
  'organisation-head',
  'place-head',
);

const [surnameTag, givenTag, functionTag, titleTag] = [
  maskOf('surname'),
  maskOf('given'),
  maskOf('function'),
  maskOf('title'),
];
const [bothTag, ruledOutTag] = [maskOf('person-or-word'), maskOf('not-name')];
const prefixTag = maskOf('title-prefix');
const headTags = maskOf('place-head', 'organisation-head');
const plainWordTags = maskOf('verb', 'word', 'function', 'event');
const openingTags = maskOf('verb') | headTags;
const closingTags = maskOf('function', 'title', 'honorific');
const verbTag = maskOf('verb');

const has = (hit: Hit, tags: number): boolean => (hit.lexeme.mask & tags) !== 0;

const isWord = (hit: Hit): boolean => hit.span.to - hit.span.from >= 2 && has(hit, wordTags);

/**
 * Weight of surname and given characters, less the words that claim them, plus clear edges. Below `least` the figure need
 * not be exact: most runs of characters are told by their characters alone.
 */
export function nameStrength(reading: Reading, span: Span, least: number): number {
  const surname = reading.from(span.from).find((hit) => has(hit, surnameTag) && hit.span.to < span.to);
  if (surname === undefined) return -10;
  const ownWeight = surnameWeight * surname.lexeme.weight + givenSum(reading, surname.span.to, span.to);
  if (ownWeight + surestEnd < least) return ownWeight + surestEnd;
  const wordLess = ownWeight - wordCosts(reading, span) - (beginsAsJoin(reading, span.from) ? joinFirstCost : 0);
  if (wordLess + surestEnd < least) return wordLess + surestEnd;
  return (
    wordLess +
    endValue(reading, span.to) -
    (isOpen(reading, span.from) ? 0 : tornLeft) -
    (isHome(reading, span) ? homeCost : 0)
  );
}

/** 群众和|戚老伯: without a title before it, 和 joins more often than it is a surname. */
const beginsAsJoin = (reading: Reading, at: number): boolean => isJoin(reading, at) && !isTitled(reading, at);

/** Whether the characters are a piece of the bulletin's own jurisdiction: 老西门 in 老西门营商. */
export function isHome(reading: Reading, span: Span): boolean {
  const { context, text } = reading;
  if (context.jurisdiction.length === 0) return false;
  const name = text.slice(span.from, span.to);
  return context.jurisdiction.some((division) => division.startsWith(name));
}

function givenSum(reading: Reading, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const weight = oneCharacter(reading, at, givenTag)?.lexeme.weight;
    const grammar = oneCharacter(reading, at, functionTag)?.lexeme.weight ?? 0;
    if (weight !== undefined) sum += givenWeight * Math.max(-4, Math.min(5, weight));
    else sum += reading.from(at).length === 0 ? rareGiven : wordGiven;
    if (weight === undefined || weight < 0) sum -= grammar;
    // 和 and 同 are borne, but at a name's end they mostly join it to the next one.
    else if (grammar > 0 && at === to - 1) sum -= isJoin(reading, at) ? joiningCost : grammarCost;
  }
  return to - from === 1 ? sum * 1.3 : sum + twoGivenBonus;
}

function oneCharacter(reading: Reading, at: number, tag: number): Hit | undefined {
  if (!reading.startsAt(at, tag)) return undefined;
  return reading.from(at).find((hit) => hit.span.to === at + 1 && has(hit, tag));
}

function wordCosts(reading: Reading, span: Span): number {
  let [isOwn, isBoth, isRuledOut, isWhollyRuledOut] = [false, false, false, false];
  for (const hit of reading.from(span.from)) {
    if (!isWord(hit) || has(hit, surnameTag)) continue;
    if (hit.span.to === span.to && has(hit, callingTags)) return callingCost;
    isOwn = true;
    isBoth ||= has(hit, bothTag) && hit.span.to === span.to;
    isRuledOut ||= has(hit, ruledOutTag) && hit.span.to >= span.to;
    isWhollyRuledOut ||= has(hit, ruledOutTag) && hit.span.to === span.to;
  }
  // Behind a title a person is likelier than a word that some list does not rule out.
  const wordCost = !isRuledOut && isTitled(reading, span.from) ? likelyCost : isWordCost;
  if (
    reading.startsAt(span.from, prefixTag) &&
    reading.from(span.from, 'title-prefix').some((hit) => hit.span.to === span.to)
  )
    return callingCost;
  // 诸葛 alone is a surname: somebody's given name goes on behind it.
  if (isWhollyRuledOut || reading.from(span.from, 'surname').some((hit) => hit.span.to === span.to)) return callingCost;
  const ownCost = isBoth ? bothCost : isOwn ? wordCost : 0;
  return ownCost + givenCost(reading, span) + crossings(reading, span);
}

/** 姚和平|和: the word 平和 arises by chance where grammar follows a name. */
const beginsGrammar = (reading: Reading, at: number): boolean =>
  reading.from(at, 'function').some((hit) => hit.span.to === at + 1);

/** 钱阿姨 bears no given name 阿姨, and 和市民 no 市民; a verb or an ordinary word is borne now and then (建设, 如意). */
function givenCost(reading: Reading, span: Span): number {
  const isRare = reading.from(span.from, 'surname').every((hit) => hit.lexeme.weight <= rareSurname);
  let cost = 0;
  for (const hit of reading.upTo(span.to)) {
    if (hit.span.from <= span.from) continue;
    if (isGroundHead(hit) && !isBorne(reading, hit) && !isTitled(reading, span.from)) cost = groundCost;
    if (hit.span.to - hit.span.from < 2) continue;
    if (has(hit, bothTag)) continue;
    if (has(hit, callingTags)) return callingCost;
    if (has(hit, plainWordTags))
      cost = Math.max(cost, isRare && !isTitled(reading, span.from) ? rareWordCost : wordGivenCost);
  }
  return cost;
}

const isTitled = (reading: Reading, at: number): boolean => reading.endsAt(at, titleTag);

const isGroundHead = (hit: Hit): boolean => has(hit, headTags);

/** 行 heads a bank and ends 景行: characters that given names like are no sign of ground. */
const isBorne = (reading: Reading, hit: Hit): boolean =>
  reading.from(hit.span.from, 'given').some((given) => given.span.to === hit.span.to && given.lexeme.weight > 0);

/** Words that begin within the name and end behind it, or begin before it and end within it. */
function crossings(reading: Reading, span: Span): number {
  let cost = 0;
  for (let at = span.from + 1; at < span.to; at += 1) {
    for (const hit of reading.from(at)) {
      if (hit.span.to <= span.to || !isWord(hit)) continue;
      const isChance = isTitled(reading, span.from) && hit.span.to === span.to + 1 && beginsGrammar(reading, span.to);
      cost = Math.max(cost, isChance ? chanceCost : has(hit, callingTags) ? callingCost : crossingCost);
    }
  }
  // A title right before the name settles its start: 副县长|沙鸥 holds no 长沙.
  if (isTitled(reading, span.from)) return cost;
  for (let end = span.from + 1; end < span.to; end += 1) {
    if (!reading.endsAt(end, wordTags)) continue;
    if (reading.upTo(end).some((hit) => hit.span.from < span.from && isWord(hit))) return cost + tornOutCost;
  }
  return cost;
}

/** Whether a name may begin at the offset: behind a sign, or where a listed word ends. */
export function isOpen(reading: Reading, at: number): boolean {
  const before = reading.text[at - 1];
  // A number counts what follows: 73户 is no beginning of a name.
  if (before === undefined || !(isHanScript(before, 0, 1) || /\d/.test(before))) return true;
  return (
    reading.endsAt(at, openingTags) ||
    (reading.endsAt(at, wordTags) && reading.upTo(at).some(isWord)) ||
    reading.knowledge.joins.beforeName.test(before)
  );
}

/** A clear edge counts for the name's end, running text against it; 来 may begin what follows, or end the name. */
function endValue(reading: Reading, at: number): number {
  const behind = behindNameAt(reading, at);
  if (behind >= 2) return surestEnd;
  if (behind === 0 && !isEdge(reading, at)) return -tornRight;
  const isBorneCharacter =
    reading.startsAt(at, givenTag) && reading.from(at).some((hit) => has(hit, givenTag) && hit.lexeme.weight > 0);
  return isBorneCharacter && !beginsWord(reading, at) ? 0 : edgeBonus;
}

/** How many characters stand at the offset that may only stand behind a name: 家的, 端来. */
function behindNameAt({ text, knowledge }: Reading, at: number): number {
  const { behindName } = knowledge.joins;
  behindName.lastIndex = at;
  return behindName.test(text) ? behindName.lastIndex - at : 0;
}

/** Whether the name's last character joins it to what follows: 隋斌和|街道书记. */
export const isJoining = (reading: Reading, span: Span): boolean => isJoin(reading, span.to - 1);

const isJoin = ({ text, knowledge }: Reading, at: number): boolean => knowledge.joins.joining.test(text[at] ?? '');

const beginsWord = (reading: Reading, at: number): boolean =>
  reading.startsAt(at, wordTags) && reading.from(at).some((hit) => isWord(hit) && !has(hit, bothTag));

/** Whether something that never belongs to a name begins at the offset: a sign, a verb, a function word, a title. */
export function isEdge(reading: Reading, at: number): boolean {
  const next = reading.text[at];
  if (next === undefined || !isHanScript(next, 0, 1) || reading.startsAt(at, closingTags)) return true;
  if (reading.startsAt(at, verbTag) && reading.from(at).some((hit) => has(hit, verbTag) && isWord(hit))) return true;
  return behindNameAt(reading, at) > 0;
}
