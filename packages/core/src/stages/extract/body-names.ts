/** Gives bodies and places the names that the whole bulletin knows them by: 区委 → 黄浦区委, 集团 → its full name. */
import { flat } from '../../model/flat.js';
import type { Division } from '../../model/knowledge.js';
import type { Mention, OrganisationMention } from '../../model/mention.js';
import { indexAt } from '../../model/span.js';
import { ofChain } from './chained-bodies.js';
import { ofBodyBefore } from './departments.js';
import { inTwo } from './joined-organs.js';
import { divisionUpTo } from './division-bounds.js';
import { linkLength } from './division-links.js';
import type { Surroundings } from './level-words.js';
import { isOfTerm } from './false-bodies.js';
import { withoutFormer } from './former-organs.js';
import { isWide, namePlace, wideLength } from './place-names.js';
import { isOrgan } from './headed-bodies.js';
import { ofForm } from './formed-bodies.js';
import { underOneName } from './one-name.js';
import { bodiesIn, sifted } from './sifted.js';
import type { Reading } from './reading.js';
import { ofNeighbourhood } from './neighbourhoods.js';
import { ofSentTeam } from './sent-teams.js';
import { firmAround, firmShortenedTo, fullNameOf, fullNamesOf, wholeAt, type FullNames } from './full-names.js';
import { townOf } from './short-forms.js';
import { ofBearer } from './inner-organs.js';
import { ofLeague } from './league-branches.js';
import { ofLevel, ofOrgan, ofTown } from './organ-names.js';
import { ofLastZone, ofZone } from './zones.js';

/** One article on its way through naming. */
interface Item {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
}

/** Names of one bulletin's bodies and places, article by article; what is only a word for something unnamed falls away. */
export function nameBodies(items: readonly Item[], jurisdiction: readonly string[]): readonly (readonly Mention[])[] {
  const full = fullNamesOf(items);
  const all = items.map(({ reading, mentions }) => {
    const named: Mention[] = [];
    for (const mention of mentions) {
      const around: Surroundings = { reading, jurisdiction, before: named, all: mentions };
      if (mention.kind === 'organisation' && isOfTerm(reading, mention.span)) continue;
      if (mention.kind === 'organisation')
        named.push(
          ...flat(
            nameOrganisation(mention, around, full).filter(
              (name) => !('name' in name) || !reading.knowledge.bodies.topics.test(name.name),
            ),
            (name) => inTwo(name, reading.knowledge.bodies),
          ).map((name) => withoutFormer(byLastLink(name, reading), reading.knowledge.bodies)),
        );
      else if (mention.kind === 'place') named.push(...namePlace(mention, around));
      else named.push(mention);
    }
    return named;
  });
  return underOneName(all, items);
}

/**
 * 宁晋县凤凰镇政府 → 凤凰镇政府, 云南曲靖马龙区委 → 马龙区委: the last division tells; firms, schools and hospitals keep their
 * registered names, and what is no organ the short names of provinces and cities in it (四川成都商会). A village's or neighbourhood's
 * bodies are called by it alone: 凤凰镇青石村党支部 → 青石村党支部.
 */
function byLastLink(mention: Mention, reading: Reading): Mention {
  if (mention.kind !== 'organisation' || mention.organisationKind === 'company') return mention;
  if (reading.knowledge.bodies.nameless.test(mention.name) && mention.organisationKind === 'institution')
    return mention;
  const takesShort = isOrgan(mention.organisationKind);
  const lengthOf = (words: string): number =>
    linkLength(words, reading) || (takesShort ? wideLength(words, reading) : 0);
  let { name, jurisdiction } = mention;
  for (let length = lengthOf(name); length > 0; length = lengthOf(name)) {
    const rest = name.slice(length);
    const inner = rest.slice(0, lengthOf(rest));
    const division = within(inner, name.slice(0, length), reading);
    if (division === undefined) break;
    [name, jurisdiction] = [rest, division.path.join('/')];
  }
  const town = reading.knowledge.bodies.outerTown.exec(name)?.[0] ?? '';
  name = name.slice(town.length);
  return name === mention.name ? mention : { ...mention, name, jurisdiction };
}

/** The division of a name that lies in one of another name. */
function within(inner: string, outer: string, { knowledge: { lexicon } }: Reading): Division | undefined {
  const around = new Set([
    outer,
    ...lexicon
      .divisions(outer)
      .filter(isWide)
      .map(({ name }) => name),
  ]);
  return lexicon.divisions(inner).find(({ path }) => path.slice(0, -1).some((name) => around.has(name)));
}

const isCompany = (mention: Mention): mention is OrganisationMention =>
  mention.kind === 'organisation' && mention.organisationKind === 'company' && mention.rule !== 'reference';

function nameOrganisation(printed: OrganisationMention, around: Surroundings, full: FullNames): readonly Mention[] {
  const told = full.said.get(printed.name);
  if (told !== undefined && told.name !== printed.name)
    return nameOrganisation({ ...told, span: printed.span, score: printed.score }, around, {
      ...full,
      said: new Map(),
    });
  const whole = wholeAt(printed.name, around.reading.text, printed.span.to, full);
  const mention = { ...printed, name: plainName(whole?.name ?? printed.name, around) };
  const inner =
    ofSentTeam(mention, around) ?? ofLeague(mention, around) ?? ofBearer(mention, around) ?? ofChain(mention, around);
  if (inner !== null) return [inner];
  if (mention.rule.startsWith('formed-')) return [ofForm(mention, around)];
  switch (mention.rule) {
    case 'inner-organ':
      return around.reading.knowledge.bodies.sentTeam.test(mention.name) ? [{ ...mention, passing: true }] : [];
    case 'reference':
      return named(takenUp(mention, around, full));
    case 'titled-firm':
      return [firmShortenedTo(mention.name, full) ?? mention].map(({ name }) => ({ ...mention, name }));
    case 'name-and-head':
    case 'row-of-firms':
      return [inFull(mention, around, full)];
    case 'neighbourhood-body':
      return named(ofNeighbourhood(mention, around));
    case 'organ-alone':
      return named(ofOrgan(mention, around));
    case 'own-body':
    case 'body-by-purpose':
      return [ofLastZone(mention, around) ?? ofHouse(mention, around) ?? ofTown(mention, around)];
    case 'town-committee':
      return named(ofOwnTown(mention, around));
    case 'acting-division':
    case 'row-of-divisions':
      return asGroundToo(ofDivision(mention, around), around);
    case 'acting-level':
      return asGroundToo(ofLevel(mention, around), around).filter((one) => 'name' in one && one.name.length > 1);
    case 'level-and-head':
      return [ofLastZone(mention, around) ?? ofLevel(mention, around)].filter(
        ({ name }) => !isUnknownGround(name, mention, around),
      );
    case 'implied-by-title':
      return [ofLevel(mention, around)].filter(({ name }) => !isBareGround(name, around));
    case 'department':
    case 'ward':
      return [ofBodyBefore(mention, around)];
    case 'zone-and-head':
      return [ofZone(ofLevel(mention, around), around)];
    default:
      return [ofLevel(mention, around)];
  }
}

/** 青石县县委 → 青石县委; 金庭镇)事业局 → 事业局; 省人大派驻石井村党支部 → 石井村党支部, for it is the bearer who was sent. */
function plainName(name: string, { reading }: Surroundings): string {
  const { doubled, halfBracket, sentTo } = reading.knowledge.bodies;
  return sentTo.exec(name)?.groups?.['body'] ?? name.replace(doubled, '').replace(halfBracket, '');
}

/** 党委 → 油坊镇党委, in an item of the town's own and where the sentence has named no other body that has a committee. */
function ofOwnTown(mention: OrganisationMention, around: Surroundings): OrganisationMention | null {
  const { jurisdiction, reading, before } = around;
  if (!reading.knowledge.bodies.ruralTown.test(jurisdiction.at(-1) ?? '')) return null;
  const last = bodiesIn(before).at(-1);
  const isNear = last !== undefined && !/[。！？\n]/u.test(reading.text.slice(last.span.to, mention.span.from));
  const isOthers = isNear && last.jurisdiction?.endsWith(jurisdiction.at(-1) ?? '') !== true;
  return isOthers ? null : ofTown(mention, around);
}

/** 村党支部 of 各村党支部书记参加: a body of ground that is nowhere named, with nobody who has a post there. */
function isUnknownGround(name: string, { span }: OrganisationMention, { reading, all }: Surroundings): boolean {
  if (!reading.knowledge.bodies.levels.some(({ word, ground }) => ground === true && name.startsWith(word)))
    return false;
  const starts = (kind: 'title' | 'person', at: number): Mention | undefined => {
    const ofKind = sifted(all, kind, (other) => other.kind === kind);
    const found = ofKind[indexAt(ofKind, at, (other) => other.span)];
    return found?.span.from === at ? found : undefined;
  };
  const title = starts('title', span.to);
  return title === undefined || starts('person', title.span.to) === undefined;
}

/** 社区 of a 社区书记 where no neighbourhood is named. */
const isBareGround = (name: string, { reading }: Surroundings): boolean =>
  reading.knowledge.bodies.levels.some(({ word, ground }) => ground === true && word === name);

const named = (mention: OrganisationMention | null): readonly Mention[] => (mention === null ? [] : [mention]);

/** 财政局|社会保障处: the office is of the division whose bureau it is. */
const ofHouse = (mention: OrganisationMention, around: Surroundings): OrganisationMention | null =>
  around.reading.knowledge.bodies.chained.house.test(mention.name) ? ofOrgan(mention, around) : null;

/** 阜丰源公司 → the full name that the bulletin gives elsewhere. */
function inFull(mention: OrganisationMention, around: Surroundings, full: FullNames): OrganisationMention {
  const { bodies } = around.reading.knowledge;
  const isFirm = mention.organisationKind === 'company';
  const long = fullNameOf(mention.name, full, bodies) ?? (isFirm ? firmAround(mention.name, full, bodies) : null);
  return ofLevel(long === null ? mention : { ...mention, name: long.name }, around);
}

/** 集团 → the last company named whose name has the word; without one there is no body. */
function takenUp(
  mention: OrganisationMention,
  { reading, before, all }: Surroundings,
  { names }: FullNames,
): OrganisationMention | null {
  const reference = reading.knowledge.bodies.references.find(({ word }) => mention.name.search(word) >= 0);
  if (reference === undefined) return null;
  const fits = (other: Mention): boolean => isCompany(other) && reference.named.test(other.name);
  const question = `company ${reference.named.source}`;
  const { arrival } = reading.knowledge.bodies;
  // 公司董事长某某赴|云帆公司: where one goes is another's.
  const isVisited = (other: Mention): boolean =>
    all.includes(other) && arrival.test(reading.text.slice(Math.max(0, other.span.from - 3), other.span.from));
  const only = sifted(names, question, fits)[0];
  const full = sifted(before, question, fits).at(-1) ?? (only === undefined || isVisited(only) ? undefined : only);
  return full?.kind !== 'organisation' ? null : { ...mention, name: full.name, jurisdiction: full.jurisdiction };
}

/** A town that acts: its full name, though the text shortens it (南西街道). */
function ofDivision(mention: OrganisationMention, around: Surroundings): OrganisationMention {
  const town = townOf(mention.span.from, around, mention.name);
  return town === null ? mention : { ...mention, name: town.name, jurisdiction: town.path?.join('/') ?? null };
}

/** A town that one calls on is ground as well as a body. */
function asGroundToo(mention: OrganisationMention, { reading, jurisdiction }: Surroundings): readonly Mention[] {
  const { arrival } = reading.knowledge.bodies;
  const start = divisionUpTo(reading, mention.span.from)?.from ?? mention.span.from;
  const isArrival = arrival.test(reading.text.slice(Math.max(0, start - 3), start));
  if (!isArrival && !jurisdiction.includes(mention.name)) return [mention];
  const { name, span, score } = mention;
  const within = mention.jurisdiction?.split('/').slice(0, -1).join('/') || null;
  return [
    mention,
    { kind: 'place', span, rule: 'ground-of-body', score, name, placeKind: 'division', within, passing: !isArrival },
  ];
}
