/** What the widget says on the pages of things, loaded with them: the type that each language fills. */
import type { MeetingGrade, ShownChange, StandingPost } from '@bulletin-graph/core/query';

/** Words of one language; dates come written out. */
export interface ThingWords {
  readonly time: {
    /** Names the drawing with its slider. */
    readonly label: string;
    readonly slider: string;
    readonly hint: string;
    /** The hint where only the newest events are drawn. */
    readonly newest: (count: number) => string;
    readonly all: (count: number) => string;
    readonly always: string;
    readonly asOf: (date: string) => string;
  };
  readonly posts: {
    /** A stated beginning or end; without a date, when it was told. */
    readonly changed: (kind: ShownChange['kind'], date: string | null, told: string | null) => string;
    readonly standings: Readonly<Record<StandingPost['standing'], string>>;
    readonly holders: (count: number) => string;
    /** The change lies between the two days. */
    readonly changeOver: (after: string, before: string) => string;
  };
  readonly met: {
    readonly grade: string;
    readonly grades: Readonly<Record<MeetingGrade, string>>;
    readonly both: string;
    readonly kind: string;
    readonly people: (count: number) => string;
    readonly all: string;
    /** Meetings that are not at hand yet. */
    readonly older: (count: number) => string;
    readonly none: string;
    readonly namedIn: (count: number) => string;
    readonly namedNote: string;
    /** The very words of an act: 写明“陪同”. */
    readonly act: (words: string) => string;
  };
  readonly doubt: {
    readonly heading: string;
    readonly note: string;
    readonly here: string;
    readonly reasons: string;
    /** A reason that speaks for one person, and the same against it; those without a word are not shown. */
    readonly features: Readonly<Record<string, readonly [pro: string, contra: string]>>;
  };
  readonly read: {
    readonly heading: string;
    readonly series: (title: string, issues: number, window: string) => string;
    readonly untitled: string;
    readonly gaps: (months: number) => string;
    readonly none: string;
  };
  readonly answers: {
    readonly heading: string;
    /** Before what a question was taken for. */
    readonly understood: string;
    readonly none: string;
    readonly more: (count: number) => string;
    readonly page: (name: string) => string;
  };
  readonly picture: {
    readonly ask: string;
    readonly title: (name: string) => string;
    /** Leads back to the page of the thing in the middle. */
    readonly page: string;
    readonly label: (count: number) => string;
    readonly legend: string;
    /** Between the parts of what is read aloud. */
    readonly comma: string;
  };
  readonly link: {
    readonly add: string;
    readonly without: (name: string) => string;
    /** Heading over what all share, by the word for its kind. */
    readonly shared: (kind: string) => string;
    readonly tree: string;
    readonly none: (names: string) => string;
    readonly apart: (names: string) => string;
  };
  readonly visitors: string;
  readonly named: string;
  /** A year or a month of which no day is known. */
  readonly sometime: (date: string) => string;
}
