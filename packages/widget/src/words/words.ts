/** Every word that the widget itself says: the type that each language fills. */
import type {
  EdgeType,
  Edtf,
  IndexErrorCode,
  Met,
  NodeType,
  Quote,
  ShownEvent,
  ShownInvolved,
  ShownParticipant,
  ShownPost,
  Window,
} from '@bulletin-graph/core/query';
import type { ThingWords } from './thing-words.js';

/** Words of one language; functions where a number, a name or a date stands within. */
export interface Words {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly box: BoxWords;
  readonly states: StateWords;
  readonly page: PageWords;
  readonly evidence: EvidenceWords;
  readonly link: LinkWords;
  /** Headings over things of a type. */
  readonly types: Readonly<Record<NodeType, string>>;
  /** One thing of a type. */
  readonly one: Readonly<Record<NodeType, string>>;
  /** Person classes, kinds of organisations, places and events; a kind without a word is not shown. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly eventKinds: Readonly<Record<ShownEvent['kind'], string>>;
  readonly statuses: Readonly<Record<ShownPost['status'], string>>;
  readonly participantRoles: Readonly<Record<ShownParticipant['role'], string>>;
  readonly organisationRoles: Readonly<Record<ShownInvolved['role'], string>>;
  readonly grades: Readonly<Record<Met['grade'], string>>;
  readonly failures: Readonly<Record<IndexErrorCode, string>>;
  /** A date of any precision, or a span of days. */
  readonly date: (date: Edtf) => string;
  /** The date without its year, for lists that are in years; empty when only the year is known. */
  readonly dayOfYear: (date: Edtf) => string;
  /** Between the items of a list of names. */
  readonly comma: string;
  /** First and last observation; empty when undated. */
  readonly window: (window: Window) => string;
  /** Words of the pages of things; Simplified Chinese and English come with those pages. */
  readonly things?: ThingWords;
}

/** What only pages of things and answers to questions say: of Simplified Chinese it comes with those. */
export type PagesWords = Pick<
  Words,
  | 'page'
  | 'evidence'
  | 'link'
  | 'kinds'
  | 'eventKinds'
  | 'statuses'
  | 'participantRoles'
  | 'organisationRoles'
  | 'grades'
>;

/** What the box and what was found need. */
export type FirstWords = Omit<Words, keyof PagesWords> & Partial<PagesWords>;

/** A language that comes when a page speaks it. */
export interface WordsToLoad {
  readonly tag: string;
  readonly load: () => Promise<Words>;
  /** In the language itself, where it did not come: leads to another try. */
  readonly again: string;
}

/** A language that the widget may speak. */
export type Language = Words | FirstWords | WordsToLoad;

interface BoxWords {
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly clear: string;
  readonly suggestions: string;
  readonly suggestionCount: (count: number) => string;
  readonly everywhere: (query: string) => string;
  readonly howLinked: (a: string, b: string) => string;
  readonly linksGroup: string;
  readonly alias: (alias: string) => string;
  readonly pick: (name: string) => string;
  readonly recent: string;
  readonly forget: string;
  readonly pickPlaceholder: string;
}

interface StateWords {
  readonly retry: string;
  readonly back: string;
  readonly home: string;
  readonly failed: string;
  readonly noSource: string;
  readonly noPart: string;
  readonly welcome: string;
  readonly coverage: (bulletins: number, articles: number, window: string) => string;
  readonly caution: string;
  readonly counts: (counts: Readonly<Record<NodeType, number>>) => string;
  readonly resultsFor: (query: string) => string;
  readonly resultCount: (count: number, more: boolean) => string;
  readonly nothing: (query: string) => string;
  readonly nothingAdvice: string;
  /** Where the index holds no texts. */
  readonly onlyNames: string;
  readonly unknown: string;
  readonly unknownAdvice: string;
  readonly more: (rest: number) => string;
  readonly moreResults: string;
  readonly filters: string;
  readonly everything: string;
  readonly since: string;
  readonly until: string;
  readonly anyYear: string;
  readonly year: (year: string) => string;
  /** In place of a name that is missing. */
  readonly untitled: string;
}

interface PageWords {
  readonly aliases: (aliases: readonly string[]) => string;
  readonly seenIn: (articles: number, window: string) => string;
  readonly posts: string;
  readonly people: string;
  readonly postSeen: (window: string, times: number) => string;
  readonly met: string;
  readonly times: (count: number) => string;
  readonly organisations: string;
  readonly places: string;
  readonly beenTo: string;
  /** After the first of many names. */
  readonly andOthers: string;
  readonly belongs: string;
  readonly timeline: string;
  readonly undated: string;
  readonly seenAs: (posts: string) => string;
  readonly seenThere: (posts: string) => string;
  readonly articles: string;
  readonly participants: string;
  readonly involved: string;
  readonly text: string;
  readonly told: string;
  readonly original: string;
  readonly edge: (type: EdgeType, out: boolean) => string;
  readonly fromDivisions: string;
  readonly shared: (count: number) => string;
  readonly pageNumber: (page: string) => string;
  readonly noneInPeriod: string;
}

interface EvidenceWords {
  /** Names the button that opens the words; the subject is read aloud only. */
  readonly show: (count: number) => string;
  readonly of: (subject: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly original: string;
  readonly article: string;
  readonly bulletin: (title: string) => string;
  readonly citation: (quote: Quote, words: string) => string;
}

interface LinkWords {
  readonly ask: (name: string) => string;
  readonly title: (a: string, b: string) => string;
  readonly open: (name: string) => string;
  readonly choose: string;
  readonly none: (a: string, b: string) => string;
  readonly noneNote: string;
  readonly path: (number: number, hops: number) => string;
  /** One hop in words: "任 主任", "出席". */
  readonly hop: (type: EdgeType, as: string | null) => string;
}
