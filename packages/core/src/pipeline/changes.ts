/** Compares the graph of now with the index of before, record by record: the index is never in memory as a whole. */
import type { EntityRecord } from '../format/entities.js';
import type { EventRecord } from '../format/events.js';
import type { Changes, LostFact, Named, NewMeeting, NewPost, OpenIdentity } from '../model/changes.js';
import type { EventNode, GraphNode, HoldsEdge, PersonNode } from '../model/graph.js';
import { by, byCodeUnit } from '../model/order.js';
import type { GraphView } from '../model/view.js';
import type { GraphIndex } from '../stages/query/open-index.js';
import { articlesIn, entitiesIn, eventsIn } from './index-records.js';
import { lostArticle, lostOfEntity, lostOfEvent } from './lost.js';

/** What the view tells that the index does not, and what it no longer tells. */
export async function changesSince(index: GraphIndex, view: GraphView): Promise<Changes> {
  const before: Before = {
    known: new Set(),
    posts: new Set(),
    doubts: new Set(),
    sources: new Set(),
    grown: new Set(),
  };
  const lost: LostFact[] = [];
  for await (const record of entitiesIn(index)) {
    note(before, record);
    lost.push(...lostOfEntity(record, view));
  }
  for await (const event of eventsIn(index)) {
    noteEvent(before, event, view);
    lost.push(...lostOfEvent(event, view));
  }
  for await (const { head } of articlesIn(index)) {
    before.sources.add(head.source);
    lost.push(...lostArticle(head, view));
  }
  const persons = [...view.nodes('person')].filter(isPerson);
  return {
    bulletins: bulletinsSince(before.sources, view),
    people: persons.filter(({ id }) => !before.known.has(id)).map(named),
    posts: persons.flatMap((person) => newPosts(person, before, view)),
    meetings: [...view.nodes('event')].filter(isEvent).flatMap((event) => newMeeting(event, before, view)),
    identities: persons.flatMap((person) => newDoubts(person, before, view)),
    lost: lost.sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.type, b.type) || byCodeUnit(a.name, b.name)),
  };
}

/** What the index told, as far as telling what is new needs it. */
interface Before {
  /** Ids of persons and events. */
  readonly known: Set<string>;
  readonly posts: Set<string>;
  readonly doubts: Set<string>;
  readonly sources: Set<string>;
  /** Events at which more people are seen now. */
  readonly grown: Set<string>;
}

function note({ known, posts, doubts }: Before, record: EntityRecord): void {
  const { id, type } = record.label;
  if (type !== 'person') return;
  known.add(id);
  for (const post of record.posts) posts.add(postKey(id, post.organisation?.id ?? null, post));
  for (const other of record.possiblySame) doubts.add(pairKey(id, other.id));
}

function noteEvent({ known, grown }: Before, { id, participants }: EventRecord, view: GraphView): void {
  if (view.node(id) === null) return;
  known.add(id);
  const there = new Set(participants.map(({ person }) => person.id));
  if (participantsOf(id, view).some((person) => !there.has(person))) grown.add(id);
}

const postKey = (
  person: string,
  organisation: string | null,
  { title, status }: Pick<HoldsEdge, 'title' | 'status'>,
): string => [person, organisation ?? '', title, status].join('|');

const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

function bulletinsSince(before: ReadonlySet<string>, view: GraphView): Changes['bulletins'] {
  const now = new Set<string>();
  for (const node of view.nodes('article')) if (node.type === 'article') now.add(node.source);
  const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].filter((source) => !others.has(source)).sort(byCodeUnit);
  return { added: without(now, before), removed: without(before, now) };
}

function newPosts(person: PersonNode, { posts }: Before, view: GraphView): NewPost[] {
  const held = view.edgesFrom(person.id).filter((edge): edge is HoldsEdge => edge.type === 'holds');
  return [...held.map((edge) => ({ ...edge, organisation: edge.target })), ...person.loosePosts]
    .filter((post) => !posts.has(postKey(person.id, post.organisation, post)))
    .map(({ organisation, title, status, observedOn }) => ({
      person: named(person),
      organisation: organisation === null ? null : namedIn(view, organisation),
      title,
      status,
      observedOn,
    }));
}

function newMeeting({ id, name, date, apart }: EventNode, { known, grown }: Before, view: GraphView): NewMeeting[] {
  if (known.has(id) && !grown.has(id)) return [];
  const people = participantsOf(id, view);
  const parted = new Set(apart.map(([a, b]) => pairKey(a, b)));
  const isMeeting = people.some((a, i) => people.slice(i + 1).some((b) => !parted.has(pairKey(a, b))));
  return isMeeting ? [{ event: { id, name }, date, people: people.map((person) => namedIn(view, person)) }] : [];
}

const participantsOf = (event: string, view: GraphView): readonly string[] => [
  ...new Set(view.edgesTo(event).flatMap((edge) => (edge.type === 'tookPart' ? [edge.source] : []))),
];

/** Each pair once, at the one whose id comes first. */
const newDoubts = (person: PersonNode, { doubts }: Before, view: GraphView): OpenIdentity[] =>
  [...person.possiblySame]
    .sort(by((doubt) => doubt.other))
    .filter((doubt) => person.id < doubt.other && !doubts.has(pairKey(person.id, doubt.other)))
    .map(({ other, score, reasons }) => ({ a: named(person), b: namedIn(view, other), score, reasons }));

const named = ({ id, name }: Named): Named => ({ id, name });

const namedIn = (view: GraphView, id: string): Named => ({ id, name: view.node(id)?.name ?? id });

const isPerson = (node: GraphNode): node is PersonNode => node.type === 'person';
const isEvent = (node: GraphNode): node is EventNode => node.type === 'event';
