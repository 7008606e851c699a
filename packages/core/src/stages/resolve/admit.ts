/** The door of the right half: facts come in from files that anybody may have written, and only what has the form passes. */
import { factMalformed, factsRefused, factsRepeated, factUnknownName } from '../../model/complaint.js';
import type { Complaint, Outcome } from '../../model/complaint.js';
import { isEdtf, isOfSomeYear } from '../../model/edtf.js';
import { factsVersion } from '../../model/facts.js';
import type { ArticleFacts, BulletinFacts, EventFact, Facts } from '../../model/facts.js';
import {
  eventKinds,
  organisationKinds,
  organisationRoles,
  participantRoles,
  personClasses,
  placeKinds,
  postStatuses,
  sexes,
} from '../../model/kinds.js';
import { by } from '../../model/order.js';

type Tell = (complaint: Complaint) => void;
type Row = Readonly<Record<string, unknown>>;
/** Says what is wrong with a value, or null. */
type Flaw = (value: unknown) => string | null;

/** The facts that can be used, one of each source, by source. What cannot be used is told. */
export function admit(given: readonly unknown[]): Outcome<readonly Facts[]> {
  const complaints: Complaint[] = [];
  const tell: Tell = (complaint) => void complaints.push(complaint);
  const bySource = new Map<string, unknown[]>();
  for (const facts of given) {
    const source = isRow(facts) && typeof facts['source'] === 'string' ? facts['source'] : '';
    bySource.set(source, [...(bySource.get(source) ?? []), facts]);
  }
  const value = [...bySource].sort(by(([source]) => source)).flatMap(([source, readings]) => {
    if (source === '') return readings.forEach(() => tell(factsRefused('', 'no source is named'))) ?? [];
    if (readings.length > 1) tell(factsRepeated(source));
    // Of two readings any will do, as long as it is the same one in whatever order they come.
    const texts = readings.map((reading) => ({ reading, text: readings.length > 1 ? JSON.stringify(reading) : '' }));
    return bulletin(texts.sort(by(({ text }) => text))[0]?.reading as Row, source, tell);
  });
  return { value, complaints };
}

function bulletin(facts: Row, source: string, tell: Tell): Facts[] {
  const refuse = (why: string) => (tell(factsRefused(source, why)), []);
  if (typeof facts['version'] !== 'number') return refuse('no version is given');
  if (facts['version'] > factsVersion) return refuse(`version ${facts['version']} is newer than ${factsVersion}`);
  if (facts['version'] !== factsVersion) return refuse(`version ${facts['version']} is unknown`);
  const [head, articles] = [facts['bulletin'], facts['articles']];
  const flaw = flawOfBulletin(head);
  if (flaw !== null) return refuse(`bulletin ${flaw}`);
  if (!Array.isArray(articles)) return refuse('articles is no list');
  const admitted = articles.map((article: unknown, index) => admitArticle(article, source, index, tell));
  return [{ version: factsVersion, source, bulletin: head as BulletinFacts, articles: admitted }];
}

/** A bad article stays as an empty one: the numbers of those after it are in use. */
const emptyArticle: ArticleFacts = {
  headline: null,
  byline: null,
  page: null,
  date: null,
  text: '',
  span: { from: 0, to: 0 },
  persons: [],
  positions: [],
  organisations: [],
  places: [],
  events: [],
  met: [],
};

function admitArticle(article: unknown, source: string, index: number, tell: Tell): ArticleFacts {
  const where = `articles[${index}]`;
  const flaw = flawOfArticle(article);
  if (flaw !== null) return (tell(factMalformed(source, where, flaw)), emptyArticle);
  const given = article as ArticleFacts;
  const evidence = evidenceOf(source, index);
  const rows = <T extends Row>(name: 'persons' | 'positions' | 'organisations' | 'places' | 'events', form: Form) => {
    const flawIn = row({ ...form, confidence: share, evidence: listOf(evidence, 1) });
    return only(given[name] as unknown as readonly T[], (one, i) => {
      const why = flawIn(one);
      if (why !== null) tell(factMalformed(source, `${where}.${name}[${i}]`, why));
      return why === null;
    });
  };
  const [persons, organisations, places] = [
    rows<ArticleFacts['persons'][number] & Row>('persons', personForm),
    rows<ArticleFacts['organisations'][number] & Row>('organisations', organisationForm(evidence)),
    rows<ArticleFacts['places'][number] & Row>('places', placeForm),
  ];
  const knows = (list: readonly { readonly name: string }[], what: string) => {
    const names = new Set(list.map(({ name }) => name));
    return (name: string) => names.has(name) || (tell(factUnknownName(source, `${where}.${what}`, name)), false);
  };
  const [person, body] = [knows(persons, 'positions'), knows(organisations, 'positions')];
  const held = rows<ArticleFacts['positions'][number] & Row>('positions', positionForm(evidence));
  const positions = each(
    only(held, (row) => person(row.person)),
    (row) => (row.organisation === null || body(row.organisation) ? row : { ...row, organisation: null }),
  );
  const part = {
    person: knows(persons, 'events'),
    body: knows(organisations, 'events'),
    place: knows(places, 'events'),
  };
  const events = each(rows<EventFact & Row>('events', eventForm(evidence)), (event) =>
    renewed(event, {
      participants: only(event.participants, ({ name }) => part.person(name)),
      organisations: only(event.organisations, ({ name }) => part.body(name)),
      places: only(event.places, (name) => part.place(name)),
      acts: only(event.acts ?? none, ({ participants }) => participants.every(part.person)),
    }),
  );
  return renewed(given, { persons, positions, organisations, places, events });
}

// What has the form passes as it is: copies of all facts would double the memory of a large build.

/** The items that pass; the list itself where all do. */
function only<T>(list: readonly T[], passes: (item: T, index: number) => boolean): readonly T[] {
  const kept = list.filter(passes);
  return kept.length === list.length ? list : kept;
}

/** What becomes of each item; the list itself where all stay. */
function each<T>(list: readonly T[], make: (item: T) => T): readonly T[] {
  const made = list.map(make);
  return made.every((item, i) => item === list[i]) ? list : made;
}

/** The object with these parts; itself where it has them. */
function renewed<T extends object>(object: T, parts: Partial<T>): T {
  const isNew = Object.entries(parts).some(([name, part]) => object[name as keyof T] !== part);
  return isNew ? { ...object, ...parts } : object;
}

const none: readonly never[] = [];

type Form = Readonly<Record<string, Flaw>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Flaw = (value) => (typeof value === 'string' ? null : 'is no text');
const name: Flaw = (value) => (typeof value === 'string' && value.trim() !== '' ? null : 'is no name');
const date: Flaw = (value) => (typeof value === 'string' && isEdtf(value) ? null : 'is no date');
/** Of events that a text dates without a year as well. */
const eventDate: Flaw = (value) => (typeof value === 'string' && isOfSomeYear(value) ? null : date(value));
const number: Flaw = (value) => (typeof value === 'number' && Number.isFinite(value) ? null : 'is no number');
const share: Flaw = (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? null : 'is not from 0 to 1');
const orNull =
  (flaw: Flaw): Flaw =>
  (value) =>
    value === null ? null : flaw(value);
const orMissing =
  (flaw: Flaw): Flaw =>
  (value) =>
    value === undefined ? null : flaw(value);
const oneOf =
  (list: readonly string[]): Flaw =>
  (value) =>
    typeof value === 'string' && list.includes(value) ? null : `is none of ${list.join(', ')}`;
const listOf =
  (flaw: Flaw, least = 0): Flaw =>
  (value) => {
    if (!Array.isArray(value)) return 'is no list';
    if (value.length < least) return 'is empty';
    for (const item of value) {
      const why = flaw(item);
      if (why !== null) return why;
    }
    return null;
  };
/** What is wrong with an object of this form: taken apart once, for it is asked of every fact. */
const row = (form: Form): Flaw => {
  const parts = Object.entries(form);
  return (value) => {
    if (!isRow(value)) return 'is no object';
    for (const [part, flaw] of parts) {
      const why = flaw(value[part]);
      if (why !== null) return `has ${part}, which ${why}`;
    }
    return null;
  };
};

const span: Flaw = (value) =>
  isRow(value) &&
  Number.isInteger(value['from']) &&
  Number.isInteger(value['to']) &&
  0 <= Number(value['from']) &&
  Number(value['from']) <= Number(value['to'])
    ? null
    : 'is no span';

const pair: Flaw = (value) =>
  Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === 'string') ? null : 'is no pair';

const flawOfEvidence = row({ words: name, span, marks: listOf(span) });

/** Evidence must be the article's own, and its spans must fit its words. One object that proves many things is looked at once. */
function evidenceOf(source: string, article: number): Flaw {
  const good = new Set<unknown>();
  return (value) => {
    if (good.has(value)) return null;
    const why = flawOfEvidence(value);
    if (why !== null) return why;
    const evidence = value as Facts['articles'][number]['persons'][number]['evidence'][0];
    if (evidence.source !== source || evidence.article !== article) return 'is of another article';
    if (evidence.span.to - evidence.span.from !== evidence.words.length) return 'has a span of another length';
    if (evidence.marks.some((mark) => mark.to > evidence.words.length)) return 'has a mark outside its words';
    good.add(value);
    return null;
  };
}

const flawOfBulletin = row({
  title: orNull(text),
  issueDate: orNull(date),
  issueNumber: orNull(number),
  jurisdiction: orNull(text),
  url: orNull(text),
});
const list = listOf(() => null);
const flawOfArticle = row({
  headline: orNull(text),
  byline: orNull(text),
  page: orNull(text),
  date: orNull(date),
  text,
  span,
  persons: list,
  positions: list,
  organisations: list,
  places: list,
  events: list,
  met: listOf(pair),
});
const personForm: Form = {
  name,
  plain: orMissing(name),
  traits: orMissing(row({ sex: orMissing(oneOf(sexes)), born: orMissing(date), mark: orMissing(name) })),
  class: oneOf(personClasses),
  mentions: listOf(text),
};
const positionForm = (evidence: Flaw): Form => ({
  person: name,
  organisation: orNull(name),
  title: name,
  status: oneOf(postStatuses),
  changes: orMissing(listOf(row({ kind: oneOf(['start', 'end']), date: orNull(date), evidence }), 1)),
});
const organisationForm = (evidence: Flaw): Form => ({
  name,
  kind: oneOf(organisationKinds),
  jurisdiction: orNull(text),
  mentions: listOf(text),
  formerly: orMissing(listOf(row({ name, evidence }), 1)),
});
const placeForm: Form = { name, kind: oneOf(placeKinds), within: orNull(text), mentions: listOf(text) };
const eventForm = (evidence: Flaw): Form => ({
  kind: oneOf(eventKinds),
  title: text,
  date: orNull(eventDate),
  dateText: orNull(text),
  places: listOf(name),
  participants: listOf(row({ name, role: oneOf(participantRoles), evidence })),
  organisations: listOf(row({ name, role: oneOf(organisationRoles), evidence })),
  apart: listOf(pair),
  acts: orMissing(listOf(row({ participants: listOf(name, 2), words: name, evidence: listOf(evidence, 1) }))),
});
