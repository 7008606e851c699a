/** Events as facts. */
import { flat } from '../../model/flat.js';
import type { EventFact, InvolvedOrganisation, Participant, PersonFact } from '../../model/facts.js';
import type { OrganisationRole, ParticipantRole, PersonClass } from '../../model/kinds.js';
import type { Edtf } from '../../model/edtf.js';
import type { DateMention, Mention } from '../../model/mention.js';
import { actFacts } from './acts.js';
import type { Happening, Part } from './happenings.js';
import { distinctProofs, groupedBy, printed, proofOf, type Scene } from './scene.js';

/** The events of an article, each with its people, bodies and places by name. */
export function eventFacts(
  scene: Scene,
  happenings: readonly Happening[],
  persons: readonly PersonFact[],
): readonly EventFact[] {
  const classes = new Map(persons.map((person) => [person.name, person.class]));
  return happenings.map((happening) => eventOf(scene, happening, classes));
}

function eventOf(scene: Scene, happening: Happening, classes: ReadonlyMap<string, PersonClass>): EventFact {
  const nameFor = (mention: Mention) =>
    mention.kind === 'person' ? (scene.naming.get(mention) ?? mention.name) : 'name' in mention ? mention.name : '';
  const participants = participantsOf(scene, happening, nameFor).filter(
    (participant) => classes.get(participant.name) !== 'journalist' && classes.get(participant.name) !== 'historical',
  );
  const organisations = organisationsOf(scene, happening);
  const hosts = new Set(organisations.map((organisation) => organisation.name));
  return {
    kind: happening.kind,
    title: titleOf(scene, happening),
    date: dateOf(happening.date),
    dateText: happening.date === null ? null : printed(scene, happening.date),
    places: [...new Set(happening.places.map((part) => part.mention.name))].filter((name) => !hosts.has(name)),
    participants,
    organisations,
    apart: apartIn(happening, participants, classes, nameFor),
    acts: actFacts(scene, happening.acts, participants, nameFor),
    confidence: happening.date?.date == null ? 0.7 : 0.9,
    evidence: distinctProofs(proofs(scene, happening)),
  };
}

/** The date; that of a year which nothing tells where the words give no more. */
const dateOf = (mention: DateMention | null): Edtf | null =>
  mention?.date ?? (mention?.day?.startsWith('--') === true ? mention.day.replaceAll('--', 'XXXX-') : null);

/** The headline for the first event of an item, else the clause that opens it. */
function titleOf(scene: Scene, happening: Happening): string {
  const headline = happening.sentences.find((telling) => telling.role === 'headline');
  if (headline !== undefined && scene.article.headline !== null) return scene.article.headline;
  const [first] = happening.sentences;
  if (first === undefined) return '';
  const text = scene.article.text.slice(first.span.from, first.span.to).trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function proofs(scene: Scene, happening: Happening) {
  const dated = happening.date === null ? [] : [proofOf(scene, [happening.date])];
  const opening = happening.sentences[0];
  const people = happening.persons.slice(0, 1).map((part) => proofOf(scene, [part.mention]));
  const bodies = happening.bodies.slice(0, 1).map((part) => proofOf(scene, [part.mention]));
  const all = [...dated, ...people, ...bodies];
  return all.length > 0 || opening === undefined ? all : [proofOf(scene, opening.mentions.slice(0, 1))];
}

const personRank: readonly ParticipantRole[] = ['lead', 'accompany', 'speak', 'attend'];
const bodyRank: readonly OrganisationRole[] = ['organise', 'host', 'attend'];

function strongest<R extends string>(rank: readonly R[], parts: readonly Part<unknown, R>[]): R | undefined {
  return rank.find((role) => parts.some((part) => part.role === role));
}

function participantsOf(
  scene: Scene,
  happening: Happening,
  nameFor: (mention: Mention) => string,
): readonly Participant[] {
  return flat([...groupedBy(happening.persons, (part) => nameFor(part.mention))], ([name, parts]) => {
    const role = strongest(personRank, parts);
    const best = parts.find((part) => part.role === role);
    if (role === undefined || best === undefined) return [];
    return [{ name, role, evidence: proofOf(scene, [best.mention]) }];
  });
}

function organisationsOf(scene: Scene, happening: Happening): readonly InvolvedOrganisation[] {
  return flat([...groupedBy(happening.bodies, (part) => part.mention.name)], ([name, parts]) => {
    const role = strongest(bodyRank, parts);
    const best = parts.find((part) => part.role === role);
    if (role === undefined || best === undefined) return [];
    return [{ name, role, evidence: proofOf(scene, [best.mention]) }];
  });
}

/**
 * On a tour, residents and hosts of two stops met the visitors, not each other; leaders who went separately met nobody of their
 * row. Elsewhere all who took part were in one room.
 */
function apartIn(
  happening: Happening,
  participants: readonly Participant[],
  classes: ReadonlyMap<string, string>,
  nameFor: (mention: Mention) => string,
): readonly (readonly [string, string])[] {
  const separate = flat(happening.apart, (group) => pairsOf([...new Set(group.map(nameFor))]));
  if (happening.kind !== 'visit') return separate;
  const stops = new Map<string, number | undefined>();
  for (const part of happening.persons) {
    const name = nameFor(part.mention);
    if (!stops.has(name)) stops.set(name, happening.stops.get(part.sentence.from));
  }
  const isLocal = ({ name, role }: Participant) =>
    role !== 'lead' && role !== 'accompany' && classes.get(name) !== 'official';
  const locals = participants.filter(isLocal).map((participant) => participant.name);
  const calls = happening.homes.map((row) => new Set(row.map(nameFor)));
  const isPrivate = (name: string) => classes.get(name) === 'private';
  const homes = pairsOf(locals).filter(
    ([a, b]) =>
      stops.get(a) !== stops.get(b) || (isPrivate(a) && isPrivate(b) && calls.some((row) => row.has(a) && row.has(b))),
  );
  return [...homes, ...separate];
}

const pairsOf = (names: readonly string[]): readonly [string, string][] =>
  flat(names, (a, i) => names.slice(i + 1).map((b): [string, string] => [a, b]));
