/** What people are called by: 老张, 小周, 钱阿姨, 彭书记. */
import { flat } from '../../model/flat.js';
import type { Hit } from '../../model/knowledge.js';
import type { PersonMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isHanScript } from '../../text/characters.js';
import { nameStrength } from './name-strength.js';
import { closing } from './left-steps.js';
import { isClosed, isEdge, isHome, isJoin, isOpen } from './name-edges.js';
import type { Reading } from './reading.js';
import { classOf } from './titles.js';
import type { Vouchers } from './vouchers.js';

const surnameTag = maskOf('surname');

/** Rarer surnames are words too often to be read behind 老 and 小. */
const rareSurname = 1;

/** 老张, 小周: a surname behind 老 or 小 with nothing of a name behind it. */
export function nicknames(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  return (
    reading
      .tagged(surnameTag)
      .filter((hit) => hit.lexeme.weight >= rareSurname && !isJoin(reading, hit.span.from))
      .filter((hit) =>
        reading.knowledge.joins.nickname.test(reading.text.slice(Math.max(0, hit.span.from - 2), hit.span.from)),
      )
      .filter((hit) => isEdge(reading, hit.span.to) && !isHome(reading, { from: hit.span.from - 1, to: hit.span.to }))
      .filter((hit) => !reading.from(hit.span.from - 1).some((word) => word.span.to >= hit.span.to))
      .filter((hit) => !isGiven(reading, hit.span.from - 1) && !isGround(reading, hit.span))
      // 养老|金, 小|解说员: a word reaches into the name from before, or goes on behind it.
      .filter(
        (hit) =>
          reading.earliest(hit.span.to, anyWordTags) >= hit.span.from - 1 &&
          reading.furthest(hit.span.from, anyWordTags) <= hit.span.to,
      )
      .map((hit) => {
        const span = { from: hit.span.from - 1, to: hit.span.to };
        const cue = vouchers.before(span.from);
        return {
          kind: 'person',
          span,
          rule: 'young-or-old-with-surname',
          score: 2.4 + 0.1 * hit.lexeme.weight + (cue?.score ?? 0),
          name: reading.text.slice(span.from, span.to),
          full: false,
          class: classOf(cue?.says?.['class']) ?? 'private',
        };
      })
  );
}

/** 毛|小林路过: where a clause begins with a surname, what stands behind it is the given name. */
const isGiven = (reading: Reading, at: number): boolean =>
  reading.upTo(at, 'surname').some((hit) => hit.lexeme.weight >= rareSurname && isFirst(reading, hit.span.from));

/** 小池 where the text has 小池镇: ground by its short name. */
function isGround({ text, knowledge }: Reading, { from, to }: Span): boolean {
  const name = text.slice(from - 1, to);
  return knowledge.bodies.levels.some(({ word }) => text.includes(name + word));
}

const isFirst = ({ text }: Reading, at: number): boolean => !isHanScript(text, at - 1, at);

const frequentSurname = 6;

/** 钱阿姨, 王小姐, 彭书记: a surname and what one calls its bearer. The title stays a mention of its own. */
export function surnamesWithWord(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  return flat(
    reading
      .tagged(surnameTag)
      .filter((hit) => reading.startsAt(hit.span.to, addressTags))
      .filter((hit) => !isGrammar(reading, hit) && standsOut(reading, hit) && isOpen(reading, hit.span.from)),
    (surname) =>
      reading
        .from(surname.span.to)
        .filter((hit) => isAddress(hit) && !isTornOut(reading, surname) && !isAcross(reading, surname, hit))
        .filter((hit) => !isWithinTitle(reading, surname, hit) && !isAnothers(reading, surname, hit))
        .filter((hit) => !isWithinName(reading, surname, hit) && !isTaken(reading, surname, hit))
        .filter((hit) => !isDivision(reading, surname, hit) && !isLevel(reading, surname, hit))
        // 叔|叔: both are what one calls people.
        .filter((hit) => !reading.isWord(surname.span.from, hit.span.to, honorificTags))
        .map((hit) => addressed(reading, surname, hit, vouchers)),
  );
}

/**
 * 和 and 祝 are surnames too; before an honorific they hardly ever are, nor is 原 before a title, while the frequent 何 and 曾 nearly
 * always are, and so is what hardly is a verb (盛, 涂).
 */
const isGrammar = (reading: Reading, { span, lexeme }: Hit): boolean =>
  lexeme.weight < frequentSurname &&
  (reading.isWord(span.from, span.to, grammarTags) || reading.weight(span.from, span.to, verbTag) > weakVerb);

const weakVerb = 1;

const titleTag = maskOf('title');
const grammarTags = maskOf('function', 'title-prefix');
const verbTag = maskOf('verb');
const notNameTag = maskOf('not-name');
const wordTags = maskOf('word', 'level', 'function', 'verb');
const anyWordTags = maskOf('word', 'person-or-word');
const honorificTags = maskOf('honorific', 'kin');
const addressTags = honorificTags | titleTag;

const isAddress = ({ lexeme: { mask, word } }: Hit): boolean =>
  (mask & honorificTags) !== 0 || ((mask & titleTag) !== 0 && word.length <= 3);

/** Rare surnames are words too often to be read within running text (在线|记者). */
const standsOut = (reading: Reading, { span, lexeme }: Hit): boolean =>
  lexeme.weight >= rareSurname || !isHanScript(reading.text, span.from - 1, span.from);

/** 黄河|长江: two words, where surname and title would share the characters of both. */
const isAcross = (reading: Reading, surname: Hit, title: Hit): boolean =>
  reading.isWord(surname.span.from, surname.span.to + 1, anyWordTags) &&
  reading.furthest(title.span.to - 1, anyWordTags) > title.span.to;

/** 见习记者: a title that begins before the surname has all of it. */
const isWithinTitle = (reading: Reading, surname: Hit, { span }: Hit): boolean =>
  reading.upTo(span.to, 'title').some((title) => title.span.from < surname.span.from);

/** 临潭|段河长|洪小流, 樊|村支书|洪小流: a title in running text, or a village's, with somebody's whole name right behind it is that person's. */
const isAnothers = (reading: Reading, surname: Hit, { span: { to }, lexeme: { mask, extra } }: Hit): boolean =>
  (mask & titleTag) !== 0 &&
  (reading.knowledge.bodies.neighbourhood.test(extra['body'] ?? '') ||
    (surname.lexeme.weight < frequentSurname && isHanScript(reading.text, surname.span.from - 1, surname.span.from))) &&
  [to + 3, to + 2].some((end) => nameStrength(reading, { from: to, to: end }, 0) >= 0);

/** 由张大山|任组长, 李晓梅|任秘书长: a listed phrase in running text, or what joins a whole name to a post, is no surname with a title. */
function isTaken(reading: Reading, { span: { from, to } }: Hit, title: Hit): boolean {
  if (!isHanScript(reading.text, from - 1, from)) return false;
  if (reading.isWord(from, title.span.to, notNameTag)) return true;
  const { taking } = reading.knowledge.joins;
  taking.lastIndex = from;
  return (
    taking.exec(reading.text)?.[0].length === to - from &&
    [from - 3, from - 2].some(
      (begin) => reading.startsAt(begin, surnameTag) && nameStrength(reading, { from: begin, to: from }, 0) >= 0,
    )
  );
}

/** 副主任|王伯华，: between a title and a sign all three are the name, and 伯 calls nobody. */
const isWithinName = (reading: Reading, surname: Hit, { span: { from, to } }: Hit): boolean =>
  to - from === 1 &&
  isHanScript(reading.text, to, to + 1) &&
  isClosed(reading, to + 1) &&
  reading.endsAt(surname.span.from, titleTag);

/** 单县|领导, but 单|县长: a county's full name goes over the surname's end, and what is left is a title still. */
const isDivision = (reading: Reading, surname: Hit, title: Hit): boolean =>
  reading
    .from(surname.span.from, 'division')
    .some(
      ({ span: { to }, lexeme: { extra } }) =>
        extra['form'] === 'full' && to > surname.span.to && reading.isWord(to, title.span.to, titleTag),
    );

/** （高新、镇）|区|负责人: a level's word behind brackets, and before a title, is no surname. */
const isLevel = ({ knowledge, text }: Reading, { lexeme, span }: Hit, { lexeme: { mask } }: Hit): boolean =>
  (mask & titleTag) !== 0 &&
  closing.has(text.charAt(span.from - 1)) &&
  knowledge.bodies.levels.some(({ word }) => word === lexeme.word);

/** Whether a longer word holds the surname's character together with what stands before it (责任|书记) or behind (干部|长). */
const isTornOut = (reading: Reading, { span, lexeme }: Hit): boolean =>
  reading.upTo(span.to).some((hit) => hit.span.from < span.from) ||
  reading.from(span.from, 'title').some((hit) => hit.span.to > span.to) ||
  (lexeme.weight < frequentSurname &&
    reading.from(span.from).some((hit) => hit.span.to > span.to && (hit.lexeme.mask & wordTags) !== 0));

function addressed(reading: Reading, surname: Hit, word: Hit, vouchers: Vouchers): PersonMention {
  const isTitle = (word.lexeme.mask & titleTag) !== 0;
  const span = { from: surname.span.from, to: isTitle ? surname.span.to : word.span.to };
  const weight = 0.2 * surname.lexeme.weight + (vouchers.before(span.from)?.score ?? 0);
  return {
    kind: 'person',
    span,
    rule: isTitle ? 'surname-then-title' : 'surname-then-honorific',
    score: weight + (isTitle ? 1 : 2.5) + 0.3 * (span.to - span.from),
    name: reading.text.slice(surname.span.from, word.span.to),
    full: false,
    class: isTitle ? null : classOf(word.lexeme.extra['class']),
  };
}
