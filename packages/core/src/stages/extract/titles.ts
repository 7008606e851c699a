/** Posts' names: what the lexicon calls a title, with the words before it that say how the post stands. */
import { flat } from '../../model/flat.js';
import type { Hit } from '../../model/knowledge.js';
import { personClasses, postStatuses, type PersonClass, type PostStatus } from '../../model/kinds.js';
import type { Mention, TitleMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isFree } from './left-steps.js';
import { isClosed, wordTags } from './name-edges.js';
import { plainNeighbourhood } from './neighbourhood-names.js';
import type { Reading } from './reading.js';

const strength = 2;
/** What a title loses when a longer word takes its end (主任|务); the lattice weighs that against the name behind it. */
const cutCost = 1.6;
/** What it loses that stands across two words: 加大|校园. */
const tornCost = 3;
/** What a title loses that is only the beginning of a longer word. */
const shortCost = 2.7;

const [titleTag, rankTag] = [maskOf('title'), maskOf('rank')];
const longerTags = titleTag | maskOf('organisation-head', 'organisation-name');
const nameTags = maskOf('surname', 'given', 'title', 'organisation-head');

/** Every title of the article, shorter ones within longer ones too. */
export function findTitles(reading: Reading): readonly TitleMention[] {
  return flat(
    reading.tagged(titleTag).filter((hit) => !holdsBody(reading, hit) && !isOnlyRank(reading, hit)),
    (hit) => {
      const prefix = prefixOf(reading, hit);
      const plain = titleOf(reading, hit, null);
      // 第一书记 is listed whole, and 村第一书记 with it.
      const isListed = prefix !== null && reading.isWord(prefix.span.from, hit.span.to, titleTag);
      return prefix === null || isListed ? [plain] : [plain, titleOf(reading, hit, prefix)];
    },
  );
}

/** 原, 副, 常务; not the 党组 of 党组书记, which is a body's name, nor the 新 of 温溪新村支书, which is a village's. */
const prefixOf = (reading: Reading, hit: Hit): Hit | null =>
  reading
    .upTo(hit.span.from, 'title-prefix')
    .find(
      (prefix) =>
        !reading.upTo(hit.span.from, 'organisation-head').some((head) => head.span.from === prefix.span.from) &&
        !isWithinGround(reading, prefix, hit),
    ) ?? null;

/** Whether the prefix is the last character of a village's name (立新村) or the first of what grounds are called (新村). */
const isWithinGround = (reading: Reading, { span: { from, to } }: Hit, hit: Hit): boolean => {
  if (plainNeighbourhood(reading, to) >= 0) return true;
  const { head } = reading.knowledge.bodies.neighbourhoods;
  head.lastIndex = from;
  return to === hit.span.from && head.test(reading.text) && head.lastIndex > to && !isFree(reading, from);
};

function titleOf(reading: Reading, hit: Hit, prefix: Hit | null): TitleMention {
  const standing = prefix?.lexeme.extra['status'];
  const span = { from: prefix?.span.from ?? hit.span.from, to: hit.span.to };
  const status = standing ?? hit.lexeme.extra['status'];
  const listed = listedClass(reading, hit, span);
  return {
    kind: 'title',
    span,
    rule: prefix === null ? 'listed-title' : 'title-with-prefix',
    score: strength + 0.3 * (span.to - span.from) + (prefix === null ? 0 : 0.5) - doubt(reading, hit),
    title: nameOf(reading, hit, prefix),
    status: isStatus(status) ? status : 'current',
    class: isGroupsOwn(reading, span, listed !== null) ? 'private' : listed,
    ...(hit.lexeme.extra['body'] === undefined ? {} : { implied: hit.lexeme.extra['body'] }),
  };
}

/** The class of the whole of it, where it is listed (总工程师, not 工程师), and of the longest that ends with it (企业|负责人). */
function listedClass(reading: Reading, hit: Hit, span: Span): PersonClass | null {
  const ending = reading.upTo(hit.span.to, 'title');
  const whole = ending.find((other) => other.span.from === span.from) ?? hit;
  const longer = ending.find((other) => other.span.from < span.from && other.lexeme.extra['class'] !== undefined);
  return classOf(whole.lexeme.extra['class']) ?? classOf(longer?.lexeme.extra['class']);
}

/**
 * 原 and 时任 say how the post stands; 常务 and 第一 are part of its name, and so are 副 and 代, but not the body within
 * (村支书 → 书记).
 */
function nameOf(reading: Reading, hit: Hit, prefix: Hit | null): string {
  const { word, extra } = hit.lexeme;
  const bare = extra['title'] ?? word;
  if (prefix === null || (prefix.lexeme.extra['status'] !== undefined && prefix.lexeme.extra['named'] !== 'yes'))
    return bare;
  return reading.text.slice(prefix.span.from, hit.span.from) + bare;
}

/** What speaks against a title: a word that takes its end (主任|务), or a longer word with its start (常委|会, 秘书|长). */
function doubt(reading: Reading, hit: Hit): number {
  const isLonger = (other: Hit) => other.span.to > hit.span.to && (other.lexeme.mask & longerTags) !== 0;
  if (reading.from(hit.span.from).some(isLonger)) return shortCost;
  if (!isCut(reading, hit) && !isWithinTwo(reading, hit)) return 0;
  return isTorn(reading, hit.span) ? tornCost : cutCost;
}

/**
 * 群众代表, 退休教师: a role of residents before the title, or one that the title is part of, keeps its holder a resident; one within it
 * does where no list tells whose the title is (妇女主任).
 */
const isGroupsOwn = (reading: Reading, { from, to }: Span, isListed: boolean): boolean =>
  reading.upTo(from, 'person-role').length > 0 ||
  reading.upTo(to, 'person-role').some((role) => role.span.from <= from) ||
  (!isListed && reading.from(from, 'person-role').some((role) => role.span.to < to));

/** 正县长级 tells how high a post is, and is none. */
const isOnlyRank = (reading: Reading, { span }: Hit): boolean =>
  reading.from(span.from, 'rank').some((other) => other.span.to > span.to && (other.lexeme.mask & titleTag) === 0);

/** 党组书记 is a body and its title: the parts are found by themselves, and the body joins what stands before it; 社区书记 and 班主任 are one word. */
function holdsBody(reading: Reading, hit: Hit): boolean {
  if (hit.lexeme.extra['title'] !== undefined) return false;
  if (reading.from(hit.span.from, 'word').some(({ span }) => span.to === hit.span.to)) return false;
  return reading
    .from(hit.span.from, 'organisation-head')
    .some(
      (head) =>
        head.span.to < hit.span.to && reading.from(head.span.to, 'title').some((rest) => rest.span.to === hit.span.to),
    );
}

/** Whether a word that begins within the title goes on behind it. */
function isCut(reading: Reading, hit: Hit): boolean {
  for (let at = hit.span.from + 1; at < hit.span.to; at += 1) {
    const cuts = reading.from(at).some((other) => other.span.to > hit.span.to && isOrdinary(other));
    if (cuts) return true;
  }
  return false;
}

/** 支书 of 总支|书记: another title begins within and ends behind. */
function isWithinTwo(reading: Reading, { span }: Hit): boolean {
  for (let at = span.from + 1; at < span.to; at += 1)
    if (reading.from(at, 'title').some((other) => other.span.to > span.to)) return true;
  return false;
}

/** Whether a word that begins before the title ends within it; 中校 of 石湖县一中|校长 is no rank there. */
function isTorn(reading: Reading, { from, to }: Span): boolean {
  const tears = ({ span, lexeme: { mask } }: Hit): boolean =>
    span.from < from && (mask & wordTags) !== 0 && (mask & rankTag) === 0;
  for (let end = from + 1; end < to; end += 1)
    if (reading.earliest(end, wordTags) < from && reading.upTo(end).some(tears)) return true;
  return false;
}

const isOrdinary = (hit: Hit): boolean => (hit.lexeme.mask & nameTags) === 0;

/** The class that an entry of a list gives, if it gives one. */
export const classOf = (value: string | undefined): PersonClass | null =>
  personClasses.find((known) => known === value) ?? null;

const isStatus = (value: string | undefined): value is PostStatus => postStatuses.some((known) => known === value);

const [verbTag, eventTag] = [maskOf('verb'), maskOf('event')];

/**
 * 书记张三|代表|街道致辞: a title that is a verb as well, right behind a whole name or another title, with something behind it. 张三代表说
 * and 张三代表、 are titles.
 */
export function isVerbBehindName(
  reading: Reading,
  { span, title }: TitleMention,
  before: Mention | undefined,
  after: Mention | undefined,
): boolean {
  if (before?.span.to !== span.from || !(before.kind === 'title' || (before.kind === 'person' && before.full)))
    return false;
  if (!reading.knowledge.lexicon.lookUp(title).some(({ extra }) => extra['verb'] === 'yes')) return false;
  if (
    isClosed(reading, span.to) ||
    (after?.span.from === span.to && (after.kind === 'person' || after.kind === 'title'))
  )
    return false;
  return !reading.startsAt(span.to, verbTag) || reading.startsAt(span.to, eventTag) || after?.span.from === span.to;
}
