/** Titles that name no body: the body stands further up (…局党组书记、局长A，副局长B), or is called by a short form that nobody listed. */
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { Mention, OrganisationMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { othersBodies } from './others-bodies.js';
import { ofNamedUnit, ofOwnUnit, unitsNamed } from './own-unit.js';
import type { Holding } from './posts.js';
import { besideGround, inRows, staffedBodies, statedPosts, type Staffed } from './told-posts.js';
import {
  branchOf,
  groundsIn,
  groupOf,
  isAnother,
  isOfOwnBody,
  ofCommittee,
  ofDivision,
  postOf,
  seatOf,
} from './unnamed-bodies.js';

/** Gives each holding without a body the nearest one above it that has such a title; the rest stay as they are. */
export function bodied(
  stated: readonly Holding[],
  text: string,
  mentions: readonly Mention[],
  knowledge: RelateKnowledge,
): readonly Holding[] {
  const printed = withoutSecondNames(
    mentions.filter((mention): mention is OrganisationMention => mention.kind === 'organisation'),
    text,
  );
  const named = namedFor(stated, printed, unitsNamed(printed, text, knowledge), text, knowledge);
  const bodies = printed.map((body) => named.get(body) ?? body);
  const called = stated.map((holding) => {
    const own = holding.body === null ? undefined : named.get(holding.body);
    return own === undefined ? holding : { ...holding, body: own };
  });
  const held = besideGround(called, text, knowledge);
  const mayBeOf = othersBodies(held, text, bodies, knowledge);
  const find = finderOf(bodies);
  const grounds = groundsIn(mentions, knowledge);
  const ofOwnBody = new Set(held.filter((holding) => isOfOwnBody(holding, text, knowledge)).map(postOf));
  const told = statedPosts(held);
  const staffed = staffedBodies(told, bodies);
  const bodiless = new Set(held.map(({ person }) => person.name));
  for (const { body, behind, person } of held) if (body !== null || !behind) bodiless.delete(person.name);
  const bodiedAs = (printedAs: Holding): Holding => {
    const holding = ofDivision(ofCommittee(ofOwnGroup(printedAs, text, knowledge), knowledge), knowledge);
    // A title behind the name mostly repeats a post told before; where none was told, its body stands further up as well.
    if (holding.behind && holding.change !== 'start' && !(holding.person.full && bodiless.has(holding.person.name)))
      return holding;
    if (holding.body !== null || holding.title.class === 'private') return holding;
    if (holding.title.implied !== undefined || ofOwnBody.has(postOf(holding))) return holding;
    const same = holding.behind ? undefined : told.get(postOf(holding));
    if (same !== undefined) return { ...holding, body: same };
    const body =
      ofNamedUnit(holding, text, bodies, knowledge) ??
      calledShort(holding, text, find, knowledge) ??
      bodyAbove(holding, text, find, staffed, knowledge) ??
      groupOf(holding, text, bodies, knowledge) ??
      seatOf(holding, bodies, knowledge) ??
      branchOf(holding, text, grounds, knowledge) ??
      ofOwnUnit(holding, text, bodies, knowledge);
    // 青湖学院党委 is carried: the principal is the college's, not its Party committee's.
    return body === null || (!holding.behind && !mayBeOf(holding, body))
      ? holding
      : { ...holding, body, carried: holding.carried || isWithinGroup(body, holding, knowledge) };
  };
  return inRows(
    held.map((holding) => withoutBareUnit(bodiedAs(holding), knowledge)),
    text,
    knowledge,
  );
}

/** 校党委书记、副校长, 我校党委书记、校长: 校 alone names no school. */
function withoutBareUnit(holding: Holding, { ownUnitOrgan, ownBody, partyTitle }: RelateKnowledge): Holding {
  const { body, carried, title } = holding;
  if (body?.kind !== 'organisation' || !carried || partyTitle.test(title.title)) return holding;
  const bare = body.name.replace(ownUnitOrgan, '');
  const isBare = bare.length === 1 || (bare.length === 2 && ownBody.test(bare));
  return isBare ? { ...holding, body: null, carried: false } : holding;
}

/** The bodies that have another name than is printed; one that cannot be the bearer's keeps the words that are. */
function namedFor(
  held: readonly Holding[],
  printed: readonly OrganisationMention[],
  named: readonly OrganisationMention[],
  text: string,
  knowledge: RelateKnowledge,
): ReadonlyMap<Mention, OrganisationMention> {
  const names = new Map<Mention, OrganisationMention>();
  printed.forEach((body, i) => {
    const own = named[i];
    if (own !== undefined && own !== body) names.set(body, own);
  });
  if (names.size === 0) return names;
  const mayBeOf = othersBodies(held, text, named, knowledge);
  // 集团党委, 集团纪委: what one of them is not, the others of that unit are not.
  const unitOf = ({ name }: OrganisationMention): string => name.replace(knowledge.ownUnitOrgan, '');
  const refused = new Set<string>();
  for (const { body, ...holding } of held) {
    const own = body?.kind === 'organisation' ? names.get(body) : undefined;
    if (body?.kind === 'organisation' && own !== undefined && !mayBeOf({ ...holding, body }, own))
      refused.add(unitOf(body));
  }
  for (const body of printed) if (refused.has(unitOf(body))) names.delete(body);
  return names;
}

/** 石湖市人民医院（石湖学院附属医院）is one hospital, whose people are told of by the name before the brackets. */
function withoutSecondNames(bodies: readonly OrganisationMention[], text: string): readonly OrganisationMention[] {
  const ends = new Set(bodies.map(({ span }) => span.to));
  return bodies.filter(
    ({ span: { from, to } }) => !(ends.has(from - 1) && /^[（(][^]*[）)]$/u.test(text.slice(from - 1, to + 1))),
  );
}

/** 市政协主席、党组书记: the Party group that stands right before a carried title is the body's own. */
function ofOwnGroup(holding: Holding, text: string, { partyTail }: RelateKnowledge): Holding {
  const { body, carried, title } = holding;
  if (!carried || body?.kind !== 'organisation' || partyTail.test(body.name)) return holding;
  const from = Math.max(holding.sentence.from, title.span.from - longest);
  const group = partyTail.exec(text.slice(from, title.span.from))?.[0];
  if (group === undefined || body.span.to > title.span.from - group.length) return holding;
  return { ...holding, carried: false, body: { ...body, name: body.name + group, organisationKind: 'party' } };
}

/** Bodies in the order of the text, and how many of them, from the first on, bear one name. */
interface Alike {
  readonly bodies: readonly OrganisationMention[];
  readonly ofOneName: number;
}

/** The bodies whose names pass; the key stands for the test, for a long text asks the same again and again. */
type Find = (key: string | RegExp, isMeant: (name: string) => boolean) => Alike;

function finderOf(all: readonly OrganisationMention[]): Find {
  const sorted = [...all].sort((a, b) => a.span.to - b.span.to);
  const known = new Map<string | RegExp, Alike>();
  return (key, isMeant) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const bodies = sorted.filter(({ name }) => isMeant(name));
    const other = bodies.findIndex(({ name }) => name !== bodies[0]?.name);
    const alike = { bodies, ofOneName: other < 0 ? bodies.length : other };
    known.set(key, alike);
    return alike;
  };
}

/** Whether only the Party group of the title's body is named: 青湖学院党委 for a 校长. */
const isWithinGroup = (
  { name }: OrganisationMention,
  { title }: Holding,
  { bodiesOfTitles, partyTail }: RelateKnowledge,
) =>
  bodiesOfTitles.some(
    (rule) => rule.title.test(title.title) && !rule.body.test(name) && rule.body.test(name.replace(partyTail, '')),
  );

/** How many of the bodies end before the offset. */
function countBefore(bodies: readonly OrganisationMention[], at: number): number {
  let [low, high] = [0, bodies.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bodies[middle]?.span.to ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 副主席某某、秘书长某某出席: no body stands before the title in its sentence. */
function isOpening({ from }: Span, sentence: Span, find: Find): boolean {
  const { bodies } = find('', () => true);
  const nearest = bodies[countBefore(bodies, from) - 1];
  return nearest === undefined || nearest.span.from < sentence.from;
}

const shortest = 3;
const longest = 8;

/** Where the characters begin that stand before the offset with nothing between. */
const wordsBefore = (at: number, least: number, text: string): number =>
  at - (/\p{Script=Han}*$/u.exec(text.slice(Math.max(least, at - longest), at))?.[0].length ?? 0);

/** The body whose name holds the words before the title: 好运来车业 in 昆山好运来车业有限公司. */
function calledShort(
  holding: Holding,
  text: string,
  find: Find,
  { partyGroup }: RelateKnowledge,
): OrganisationMention | null {
  const at = holding.title.span.from;
  const words = text.slice(wordsBefore(at, holding.sentence.from, text), at);
  for (let length = words.length; length >= shortest; length -= 1) {
    const tail = words.slice(words.length - length);
    const { bodies, ofOneName } = find(tail, (name) =>
      partyGroup.test(tail) ? name.endsWith(tail) : name.includes(tail),
    );
    const above = countBefore(bodies, at);
    if (bodies.length > 0)
      return ofOneName >= (above || bodies.length) ? (bodies[Math.max(0, above - 1)] ?? null) : null;
  }
  return null;
}

/** 纪检组 of 第十七派驻纪检组|组长: the end of an office's name that nobody read. */
const officeOf = (before: string): string | undefined =>
  before.length > shortest ? before.slice(-shortest) : undefined;

/** The nearest body above that has such a title, within the sentence or, for titles of one kind of body only, the article. */
function bodyAbove(
  { title, sentence, behind, change }: Holding,
  text: string,
  find: Find,
  { staffed, named }: Staffed,
  knowledge: RelateKnowledge,
): OrganisationMention | null {
  const words = wordsBefore(title.span.from, sentence.from, text);
  const before = text.slice(words, title.span.from);
  const isGroup = before !== '' && knowledge.partyGroup.exec(before)?.[0] === before;
  for (const rule of knowledge.bodiesOfTitles) {
    if (!rule.title.test(title.title)) continue;
    const { bodies } = find(
      rule.body,
      (name) => rule.body.test(name) || rule.body.test(name.replace(knowledge.partyTail, '')),
    );
    const branch = knowledge.branch.exec(before)?.[0];
    const above = countBefore(bodies, title.span.from);
    const last = bodies[above - 1];
    const isPassing = last !== undefined && last.span.from < sentence.from && named.get(last.name) === 1;
    const nearest = !isPassing ? last : (bodies.findLast(({ name }, i) => i < above && staffed.has(name)) ?? last);
    // 分会|会长 is none of the society's that was named before.
    if (branch !== undefined && nearest?.name.includes(branch) !== true) return null;
    // 经证实业集团|MEMS传感器|总经理 is of the group's own.
    const isBeside = words !== undefined && nearest !== undefined && /^\w*$/u.test(text.slice(nearest.span.to, words));
    if (!behind && change !== 'start' && !isBeside && isAnother(before, rule.body, knowledge)) return null;
    // 商会会长某某、|支部|书记 behind a county's committee is of another branch.
    const organ = rule.body.test(before) ? (knowledge.innerCommittee.exec(before)?.[0] ?? officeOf(before)) : undefined;
    if (!behind && organ !== undefined && nearest?.name.includes(organ) === false) return null;
    // 院长、|党委|书记 behind a county's committee is of the hospital.
    if (nearest !== undefined && isGroup && !knowledge.partyTail.test(nearest.name)) return null;
    if (nearest === undefined) continue;
    const isWithin = sentence.from <= nearest.span.from && (!behind || change === 'start');
    const isReached = rule.reach === 'article' || (rule.reach === 'opening' && isOpening(title.span, sentence, find));
    if (isWithin || isReached) return nearest;
  }
  return null;
}
