/** What bulletins say: the border between the half that reads and the half that links. */
import type { Edtf } from './edtf.js';
import type { Evidence } from './evidence.js';
import type {
  EventKind,
  OrganisationKind,
  OrganisationRole,
  ParticipantRole,
  PersonClass,
  PlaceKind,
  PostStatus,
  Sex,
} from './kinds.js';
import type { Span } from './span.js';

/** Version of the exchange format; a reader refuses a higher one. */
export const factsVersion = 1;

/** All that one bulletin says. */
export interface Facts {
  readonly version: typeof factsVersion;
  readonly source: string;
  readonly bulletin: BulletinFacts;
  readonly articles: readonly ArticleFacts[];
}

export interface BulletinFacts {
  readonly title: string | null;
  readonly issueDate: Edtf | null;
  readonly issueNumber: number | null;
  /** Divisions from the province down, known levels only: `上海市/黄浦区/老西门街道`. */
  readonly jurisdiction: string | null;
  readonly url: string | null;
}

export interface ArticleFacts {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly page: string | null;
  /** When the main event took place. */
  readonly date: Edtf | null;
  /** Clean text, paragraphs joined with `\n`. Names of residents stand in it; whoever publishes masks them. */
  readonly text: string;
  /** Where the article stands in the source, from its first to its last character. */
  readonly span: Span;
  readonly persons: readonly PersonFact[];
  readonly positions: readonly PositionFact[];
  readonly organisations: readonly OrganisationFact[];
  readonly places: readonly PlaceFact[];
  readonly events: readonly EventFact[];
  /** Pairs who met, by name; the union over events of {@link metIn}. */
  readonly met: readonly (readonly [string, string])[];
}

interface FactBase {
  /** 0 to 1; how sure the reader is that the text says so. */
  readonly confidence: number;
  /** Never empty. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

export interface PersonFact extends FactBase {
  /**
   * The fullest form that the bulletin itself gives. Unique within an article: two who share a name are told apart by what
   * the text adds to it or by their posts, in brackets: `张伟（女）`, `张伟（黄浦区民政局局长）`.
   */
  readonly name: string;
  /** The name alone, where `name` has such words added. */
  readonly plain?: string;
  /** What the text says of the person that tells namesakes apart; absent where it says nothing of the kind. */
  readonly traits?: PersonTraits;
  readonly class: PersonClass;
  /** Every form in which the article names the person, as printed. */
  readonly mentions: readonly string[];
}

/** What tells two of one name apart, whatever posts they hold. Each is absent where the text does not say it. */
export interface PersonTraits {
  readonly sex?: Sex;
  /** Month, year, or the years that an age leaves open (`1938/1939`). */
  readonly born?: Edtf;
  /** A word that the text puts behind the name of one of several who bear it: 大, 小. */
  readonly mark?: string;
}

export interface PositionFact extends FactBase {
  readonly person: string;
  /** Name as in `organisations`; null where the text names none. */
  readonly organisation: string | null;
  readonly title: string;
  readonly status: PostStatus;
  /** What the article states of its beginning and end (任命, 当选, 不再担任, 免去); absent where it states neither. */
  readonly changes?: readonly StatedChange[];
  readonly optional?: true;
}

/** A beginning or an end of a post that the words themselves state. */
export interface StatedChange {
  readonly kind: 'start' | 'end';
  /** The day that the words give; null where they give none, and only the issue tells by when it was so. */
  readonly date: Edtf | null;
  readonly evidence: Evidence;
}

export interface OrganisationFact extends FactBase {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly jurisdiction: string | null;
  readonly mentions: readonly string[];
  /** Names that the body bore before, as the article states (更名为, 原…); absent where it states none. */
  readonly formerly?: readonly FormerName[];
  readonly optional?: true;
}

/** A name that a body bore before, and the words that say so. */
export interface FormerName {
  /** As in `organisations`. */
  readonly name: string;
  readonly evidence: Evidence;
}

export interface PlaceFact extends FactBase {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly within: string | null;
  readonly mentions: readonly string[];
  readonly optional?: true;
}

export interface EventFact extends FactBase {
  readonly kind: EventKind;
  /** A short name in the article's own words. */
  readonly title: string;
  /** When it was; `XXXX-06-25` where nothing tells the year; null where the words leave it open (近日) or give no date. */
  readonly date: Edtf | null;
  /** The words that give the date; null where none do. */
  readonly dateText: string | null;
  readonly places: readonly string[];
  readonly participants: readonly Participant[];
  readonly organisations: readonly InvolvedOrganisation[];
  /** Pairs of participants who took part without meeting each other (residents of two homes on one tour). */
  readonly apart: readonly (readonly [string, string])[];
  /**
   * What participants did with each other, in so many words. Whoever stands in none was there like the others; where the list
   * itself is missing, as in facts written before it was read, nothing is known of it.
   */
  readonly acts?: readonly SharedAct[];
  readonly optional?: true;
}

/**
 * One act that participants are put into: 甲会见了乙, 甲在乙的陪同下…, 甲、乙一行…, 甲与乙座谈, (甲到某镇调研。)乙陪同. Says more than
 * that they were at one event (甲主持，乙发言). Two in {@link EventFact.apart} had no act together, whatever the sentence.
 */
export interface SharedAct {
  /** Names of participants, two or more: all of them with each other. */
  readonly participants: readonly string[];
  /** The words of the act: `陪同`, `会见`, `一行`. */
  readonly words: string;
  /** The sentence with those whom it names marked; before it, the one that names the leader whom others are said to accompany. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

export interface Participant {
  /** Name as in `persons`. */
  readonly name: string;
  readonly role: ParticipantRole;
  readonly evidence: Evidence;
}

export interface InvolvedOrganisation {
  /** Name as in `organisations`. */
  readonly name: string;
  readonly role: OrganisationRole;
  readonly evidence: Evidence;
}

/** The pairs of participants who met at the event, each sorted by their order there. */
export function metIn(event: Pick<EventFact, 'participants' | 'apart'>): [string, string][] {
  const names = [...new Set(event.participants.map((participant) => participant.name))];
  const all: [string, string][] = [];
  for (const [i, a] of names.entries()) for (const b of names.slice(i + 1)) all.push([a, b]);
  if (event.apart.length === 0) return all;
  const apart = new Set(event.apart.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
  return all.filter(([a, b]) => !apart.has(`${a}|${b}`));
}
