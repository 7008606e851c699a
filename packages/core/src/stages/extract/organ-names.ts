/** Names of organs: the division that a level word stands for, the committee of a department, the county or town whose organ it is. */
import type { Mention, OrganisationMention } from '../../model/mention.js';
import { bearerOf } from './division-links.js';
import { customaryName, divisionOfLevel, pathOf, type Resolved, type Surroundings } from './level-words.js';
import { isOfLevel } from './of-level.js';
import { toldBefore } from './place-names.js';
import { divisionBefore, isOfSamePerson, levelBefore } from './row-divisions.js';
import { shortened, townOf } from './short-forms.js';
import { bodiesIn, sifted } from './sifted.js';
import { ofLastZone } from './zones.js';

/** 区民政局 → 黄浦区民政局: the level word gives way to the division that it stands for. */
export function ofLevel(mention: OrganisationMention, around: Surroundings): OrganisationMention {
  const { reading } = around;
  const printed = shortened(mention.name, reading.knowledge.bodies);
  const level = divisionInRow(printed, mention, around) ?? divisionOfLevel(printed, mention.span.from, around);
  if (level === null) return { ...mention, name: printed, jurisdiction: divisionIn(printed, around) };
  const isOwn = beginsWithOwn(level, around);
  const name = shortened((isOwn ? '' : customaryName(level.division, reading)) + level.rest, reading.knowledge.bodies);
  if (level.path === null) return { ...mention, name, passing: mention.passing || level.division === level.word };
  return { ...mention, name, jurisdiction: level.path.join('/') };
}

/** 我区|高淳中学, 我市|卫辉中学: what follows the level word begins with that division's own name, or with one of its counties'. */
function beginsWithOwn({ rest, path }: Resolved, { reading, jurisdiction }: Surroundings): boolean {
  const ground = path ?? jurisdiction;
  return (
    ground.length > 0 &&
    [2, 3, 4].some((length) =>
      reading.knowledge.lexicon
        .divisions(rest.slice(0, length))
        .some(
          (one) =>
            one.level !== 'town' &&
            one.path.length >= ground.length &&
            rest.length > length &&
            ground.every((name, i) => one.path[i] === name),
        ),
    )
  );
}

/** 保山市委常委、|副市长: in a row of posts and people the level word is that of the body printed with its division before it. */
function divisionInRow(name: string, { span, rule }: OrganisationMention, around: Surroundings): Resolved | null {
  const { before, reading } = around;
  const { levels } = reading.knowledge.bodies;
  const level = levels.find(({ word }) => name.startsWith(word));
  if (rule !== 'implied-by-title' || level === undefined || level.ground === true) return null;
  let at = span.from;
  for (let i = before.length - 1; i >= 0 && span.from - at < longestRow; i -= 1) {
    const other = before[i];
    if (other === undefined || other.span.to > at) continue;
    const gap = reading.text.slice(other.span.to, at);
    if (gap.length > 1 || !(gap === '' || /[、，,]/u.test(gap))) return null;
    at = other.span.from;
    if (other.kind === 'place' || other.kind === 'date') return null;
    if (other.kind !== 'organisation') continue;
    // Of two towns of one name neither is known, and the name is printed all the same.
    const known = other.jurisdiction?.split('/');
    const division = known === undefined ? bearerOf(other.name, level, reading) : (known.at(-1) ?? '');
    if (division === null) continue;
    const path = known ?? pathOf(division, around) ?? [division];
    if (!isOfLevel(division, level, levels)) continue;
    // What a nearer body without a printed division was taken for is decided already.
    if (!reading.text.startsWith(division, other.span.from)) return null;
    return { word: level.word, division, rest: name.slice(level.word.length), path };
  }
  return null;
}

/** Characters that a row of posts and people fills at most: what stands further before tells nothing of its end. */
const longestRow = 400;

/**
 * The path of the division with which the name begins, where it is one; 河浦 of a 河浦县 that no list has is no 河浦街道, nor is
 * 新新集团 of a 新新街道 elsewhere.
 */
function divisionIn(name: string, { reading, jurisdiction, before }: Surroundings): string | null {
  const { lexicon, bodies } = reading.knowledge;
  for (let length = Math.min(name.length, 12); length > 1; length -= 1) {
    const word = name.slice(0, length);
    const told = toldBefore(word, before);
    if (told !== null) return [told.within, told.name].join('/');
    const isAnother = [1, 2].some((n) => bodies.divisionEnd.test(name.slice(length, length + n)));
    const found = lexicon.divisions(word).filter((division) => division.name === word || !isAnother);
    const own = found.find(({ path }) => path.every((part, i) => jurisdiction[i] === part || i >= jurisdiction.length));
    const [only] = found.length === 1 ? found : [];
    const isTown = only?.level === 'town' && only.name !== word;
    if (own !== undefined || only !== undefined) return (own ?? (isTown ? undefined : only))?.path.join('/') ?? null;
  }
  return null;
}

/** 临泽县 for 人武部 in 临泽县委常委、人武部部长: whoever leads the county has the other offices there, whatever town one is in. */
function leadersDivision({ span }: OrganisationMention, { reading, before }: Surroundings): readonly string[] | null {
  const { leadership, towns } = reading.knowledge.bodies;
  const body = bodiesIn(before).findLast((other) => other.span.to <= span.from);
  if (body?.organisationKind !== 'party' || body.jurisdiction === null) return null;
  const path = body.jurisdiction.split('/');
  const isLed = leadership.test(reading.text.slice(body.span.to, span.from)) && !towns.test(path.at(-1) ?? '');
  return isLed ? path : null;
}

/** 办事处 → 老西门街道办事处: bodies that a town's paper names without the town. */
export function ofTown(mention: OrganisationMention, around: Surroundings): OrganisationMention {
  const printed = shortened(mention.name, around.reading.knowledge.bodies);
  if (divisionOfLevel(printed, mention.span.from, around) !== null) return ofLevel(mention, around);
  const leading = leadersDivision(mention, around);
  if (leading !== null) return { ...mention, name: (leading.at(-1) ?? '') + printed, jurisdiction: leading.join('/') };
  if (around.reading.knowledge.bodies.countyArms.test(printed)) {
    const row = divisionBefore(mention, around, true) ?? levelBefore(mention, around);
    if (row !== null) return { ...mention, name: row.name + printed, jurisdiction: row.path };
  }
  const isOwn = mention.rule === 'own-body' || mention.organisationKind !== 'society';
  const town = isOwn ? townOf(mention.span.from, around) : null;
  if (town === null)
    return { ...mention, name: printed, passing: mention.passing || mention.rule === 'body-by-purpose' };
  return { ...mention, name: town.name + printed, jurisdiction: town.path?.join('/') ?? null };
}

/** 团区委 has its level within, 统战部 belongs to the 区委 named before, 派出所 to the town; the rest is the county's. */
export function ofOrgan(mention: OrganisationMention, around: Surroundings): OrganisationMention | null {
  const { partyDepartments, townOrgans, congressDepartments, congressEnd, standing, prefecture } =
    around.reading.knowledge.bodies;
  if (standing.test(mention.name)) return mention;
  if (prefecture.organs.test(mention.name)) return ofPrefecture(mention, around);
  if (divisionOfLevel(mention.name, mention.span.from, around) !== null) return ofLevel(mention, around);
  const ofItsZone = ofLastZone(mention, around);
  if (ofItsZone !== null) return ofItsZone;
  if (partyDepartments.test(mention.name)) return ofCommittee(mention, around);
  if (congressDepartments.test(mention.name)) {
    const isCongress = (other: Mention): boolean => other.kind === 'organisation' && congressEnd.test(other.name);
    const congress = sifted(around.before, 'congress', isCongress).at(-1);
    if (congress?.kind === 'organisation')
      return { ...mention, name: congress.name + mention.name, jurisdiction: congress.jurisdiction };
  }
  return townOrgans.test(mention.name)
    ? ofTown(mention, around)
    : (ofTownsCongress(mention, around) ?? ofCounty(mention, around));
}

/** 人大|主席 is a town's: of the town whose body the sentence named last, else of the bulletin's own; of the level word alone where no name is told. */
function ofTownsCongress(mention: OrganisationMention, around: Surroundings): OrganisationMention | null {
  const { reading, jurisdiction, before } = around;
  const { townsCongress, ruralTown, levels } = reading.knowledge.bodies;
  townsCongress.lastIndex = mention.span.from;
  if (!townsCongress.test(reading.text)) return null;
  const last = divisionBefore(mention, around);
  if (last !== null && ruralTown.test(last.name))
    return { ...mention, name: last.name + mention.name, jurisdiction: last.path };
  const own = jurisdiction.at(-1) ?? '';
  if (ruralTown.test(own)) return { ...mention, name: own + mention.name, jurisdiction: jurisdiction.join('/') };
  const isOfTown = (other: Mention): boolean =>
    other.kind === 'organisation' && levels.some(({ word }) => ruralTown.test(word) && other.name.startsWith(word));
  const beside = sifted(before, 'of some town', isOfTown).at(-1);
  if (beside?.kind !== 'organisation' || /[。！？\n]/u.test(reading.text.slice(beside.span.to, mention.span.from)))
    return null;
  return { ...mention, name: beside.name.charAt(0) + mention.name };
}

/** 地委 → 大兴安岭地委: the prefecture's, whose own word stands within it. */
function ofPrefecture(mention: OrganisationMention, { reading, jurisdiction }: Surroundings): OrganisationMention {
  const { word } = reading.knowledge.bodies.prefecture;
  const at = jurisdiction.findIndex((name) => word.test(name));
  if (at < 0) return mention;
  const name = (jurisdiction[at] ?? '').replace(word, '') + mention.name;
  return { ...mention, name, jurisdiction: jurisdiction.slice(0, at + 1).join('/') };
}

/** 统战部: the department of the committee right before it, the one that has been named in full, or that of the last committee. */
function ofCommittee(mention: OrganisationMention, around: Surroundings): OrganisationMention | null {
  const committee = sifted(
    around.before,
    'committee',
    (other) => other.kind === 'organisation' && around.reading.knowledge.bodies.committee.test(other.name),
  ).at(-1);
  const isParty = (other: Mention): boolean => other.kind === 'organisation' && other.organisationKind === 'party';
  const beside = sifted(around.before, 'party', isParty).at(-1);
  if (beside?.kind === 'organisation' && beside.span.to === mention.span.from)
    return {
      ...mention,
      name: beside.name + mention.name,
      jurisdiction: beside.jurisdiction,
      passing: beside.passing,
    };
  const isSame = (other: Mention): boolean => other.kind === 'organisation' && isDepartment(other.name, mention.name);
  const same = sifted(around.before, `department ${mention.name}`, isSame).at(-1);
  const isNearer =
    same !== undefined &&
    committee?.kind === 'organisation' &&
    committee.span.from > same.span.to &&
    !/[。！？\n]/u.test(around.reading.text.slice(committee.span.to, mention.span.from));
  if (same?.kind === 'organisation' && !isNearer)
    return { ...mention, name: same.name, jurisdiction: same.jurisdiction };
  return committee?.kind !== 'organisation'
    ? ofCounty(mention, around)
    : { ...mention, name: committee.name + mention.name, jurisdiction: committee.jurisdiction };
}

/** 宣传部 is 贞丰县委宣传部 where that has been named. */
const isDepartment = (name: string, printed: string): boolean =>
  name.length > printed.length + 2 && name.endsWith(printed) && name.charAt(name.length - printed.length - 1) !== '、';

/** 民政局 behind 县发改局、 → 湄潭县民政局; alone, the county's of the bulletin. */
function ofCounty(mention: OrganisationMention, around: Surroundings): OrganisationMention | null {
  const { reading, jurisdiction } = around;
  const { organs, counties, towns, townOffices, townOrgans, countyOrgans, joins, chained } = reading.knowledge.bodies;
  const printed = shortened(mention.name, reading.knowledge.bodies);
  // 教育局|体卫艺科: the office is known by its house.
  const isOrgan = organs.test(chained.house.exec(printed)?.groups?.['house'] ?? printed);
  if (!isOrgan && reading.text.charAt(mention.span.from - 1) !== joins.charAt(0)) return null;
  const isTownOrgan = townOrgans.test(printed) || townOffices.test(printed);
  const last =
    (isTownOrgan || isOfSamePerson(mention, around) ? null : divisionBefore(mention, around, true)) ??
    divisionBefore(mention, around);
  const isTownOffice = townOffices.test(printed) && towns.test(jurisdiction.at(-1) ?? '');
  if (last === null && isTownOffice) return ofTown(mention, around);
  if (last !== null && !(towns.test(last.name) && countyOrgans.test(printed)))
    return { ...mention, name: last.name + printed, jurisdiction: last.path };
  if (!isOrgan) return null;
  const at = jurisdiction.findLastIndex((name) => counties.test(name));
  const { courts, brigades } = reading.knowledge.bodies;
  if (at < 0 && (courts.test(printed) || brigades.test(printed)) && levelBefore(mention, around) === null) return null;
  if (at < 0) return { ...mention, name: (levelBefore(mention, around)?.name ?? '') + printed };
  return {
    ...mention,
    name: (jurisdiction[at] ?? '') + printed,
    jurisdiction: jurisdiction.slice(0, at + 1).join('/'),
  };
}
