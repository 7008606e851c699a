/** Lays what the program read in a bulletin beside what a careful reader wrote down; see fixtures/README.md. */

/** A name with the other names that are as right. */
export interface TrueThing {
  readonly name: string;
  readonly accept?: readonly string[];
  readonly optional?: boolean;
  /** A venue that is also an operator: place, organisation or both. */
  readonly either?: boolean;
  readonly class?: string;
  readonly kind?: string;
}

export interface TruePosition {
  readonly person: string;
  readonly organisation: string | null;
  readonly title: string;
  readonly accept?: readonly string[];
  readonly optional?: boolean;
}

export interface TrueEvent {
  readonly kind: string;
  readonly date: string | null;
  readonly accept?: readonly string[];
  readonly optional?: boolean;
  readonly places?: readonly string[];
  readonly participants?: readonly { readonly name: string; readonly role: string }[];
  readonly organisations?: readonly { readonly name: string; readonly role: string }[];
}

/** The exchange format as people write it and as the program prints it, as far as both are compared. */
export interface Told {
  readonly bulletin: Readonly<Record<'title' | 'issueDate' | 'issueNumber' | 'jurisdiction', unknown>>;
  readonly articles: readonly {
    readonly headline: string | null;
    readonly persons?: readonly TrueThing[];
    readonly positions?: readonly TruePosition[];
    readonly organisations?: readonly TrueThing[];
    readonly places?: readonly TrueThing[];
    readonly events?: readonly TrueEvent[];
    readonly met?: readonly (readonly string[])[];
  }[];
}

/** Every difference in one line, sorted; empty where the program reads as the reader does. */
export function gaps(truth: Told, told: Told): string[] {
  const names = namesOf(truth);
  const found: string[] = [];
  const lay = <T extends { readonly optional?: boolean }, U>(what: string, comparison: Comparison<T, U>): [T, U][] => {
    const { missed, extra, pairs } = match(comparison);
    found.push(...missed.map((one) => `missed ${what}: ${one}`), ...extra.map((one) => `extra ${what}: ${one}`));
    return pairs;
  };

  for (const key of ['title', 'issueDate', 'issueNumber', 'jurisdiction'] as const) {
    const [want, got] = [truth.bulletin[key] ?? null, told.bulletin[key] ?? null];
    if (norm(want) !== norm(got)) found.push(`bulletin ${key}: ${String(got)}, not ${String(want)}`);
  }
  lay('headline', {
    truth: headlines(truth),
    told: headlines(told),
    isSame: (a, b) => norm(a.name) === norm(b.name),
    show: (one) => one.name,
  });
  for (const [truePerson, person] of lay('person', things(truth, told, 'persons', names))) {
    if (truePerson.class !== person.class)
      found.push(`class of ${person.name}: ${person.class}, not ${truePerson.class}`);
  }
  for (const [trueBody, body] of lay('organisation', things(truth, told, 'organisations', names))) {
    if (trueBody.kind !== body.kind) found.push(`kind of ${body.name}: ${body.kind}, not ${trueBody.kind}`);
  }
  lay('place', things(truth, told, 'places', names));
  lay('position', {
    truth: distinct(
      all(truth, (article) => article.positions ?? []),
      showPosition,
    ),
    told: distinct(
      all(told, (article) => article.positions ?? []),
      showPosition,
    ),
    isSame: (a, b) =>
      names.isPerson(a.person, b.person) &&
      [a.title, ...(a.accept ?? [])].map(norm).includes(norm(b.title)) &&
      names.isBody(a.organisation, b.organisation),
    show: showPosition,
  });
  const events = lay('event', {
    truth: all(truth, (article) => article.events ?? []),
    told: all(told, (article) => article.events ?? []),
    isSame: (a, b) => isSameDate(a, b) && hasShared(a, b, names),
    show: showEvent,
    rank: (a, b) => (a.kind === b.kind ? 0 : 1) + (a.date !== null && a.date === b.date ? 0 : 4),
  });
  for (const [trueEvent, event] of events) found.push(...eventGaps(trueEvent, event, names));
  lay('meeting', {
    truth: distinct(
      all(truth, (article) => (article.met ?? []).map(pairOf)),
      showPair,
    ),
    told: distinct(
      all(told, (article) => (article.met ?? []).map(pairOf)),
      showPair,
    ),
    isSame: (a, b) =>
      (names.isPerson(a.a, b.a) && names.isPerson(a.b, b.b)) || (names.isPerson(a.a, b.b) && names.isPerson(a.b, b.a)),
    show: showPair,
  });
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

interface Comparison<T, U> {
  readonly truth: readonly T[];
  readonly told: readonly U[];
  isSame(truth: T, told: U): boolean;
  show(one: T | U): string;
  /** Which of several fits is the best: the lowest. */
  rank?(truth: T, told: U): number;
}

/** One to one; what is optional is neither missed nor extra. */
function match<T extends { readonly optional?: boolean }, U>(comparison: Comparison<T, U>) {
  const { truth, told, isSame, show, rank = () => 0 } = comparison;
  const free = new Set(truth);
  const pairs: [T, U][] = [];
  const extra: string[] = [];
  for (const one of told) {
    const weigh = (candidate: T) => rank(candidate, one) + (candidate.optional ? 2 : 0);
    const [best] = [...free].filter((candidate) => isSame(candidate, one)).sort((a, b) => weigh(a) - weigh(b));
    if (best !== undefined) {
      free.delete(best);
      pairs.push([best, one]);
    } else if (!truth.some((candidate) => candidate.optional && isSame(candidate, one))) extra.push(show(one));
  }
  return { pairs, extra, missed: [...free].filter((one) => !one.optional).map(show) };
}

type Names = ReturnType<typeof namesOf>;

/** Which names mean the same, by what the truth accepts. */
function namesOf(truth: Told) {
  const groups = (kinds: readonly ('persons' | 'organisations' | 'places')[]) =>
    kinds
      .flatMap((kind) => all(truth, (article) => article[kind] ?? []))
      .map(({ name, accept = [] }) => [name, ...accept].map(norm));
  const [people, bodies] = [groups(['persons']), groups(['organisations', 'places'])];
  const isSame = (of: readonly (readonly string[])[], a: string | null, b: string | null) =>
    norm(a) === norm(b) || of.some((group) => group[0] === norm(a) && group.includes(norm(b)));
  return {
    isPerson: (a: string, b: string) => isSame(people, a, b),
    isBody: (a: string | null, b: string | null) => isSame(bodies, a, b),
  };
}

function things(
  truth: Told,
  told: Told,
  kind: 'persons' | 'organisations' | 'places',
  names: Names,
): Comparison<TrueThing, TrueThing> {
  const of = (side: Told, which: typeof kind) => merged(all(side, (article) => article[which] ?? []));
  const isSame = kind === 'persons' ? names.isPerson : names.isBody;
  const other = kind === 'organisations' ? 'places' : kind === 'places' ? 'organisations' : null;
  const isThere = (one: TrueThing, list: readonly TrueThing[]) =>
    list.some((candidate) => isSame(one.name, candidate.name));
  const [want, got] = [of(truth, kind), of(told, kind)];
  const elsewhere = other === null ? [] : of(told, other);
  const eitherElsewhere = other === null ? [] : of(truth, other).filter((one) => one.either);
  return {
    truth: want.map((one) =>
      one.either && !isThere(one, got) && isThere(one, elsewhere) ? { ...one, optional: true } : one,
    ),
    told: got.filter(
      (one) =>
        !eitherElsewhere.some((venue) => isSame(venue.name, one.name)) || want.some((w) => isSame(w.name, one.name)),
    ),
    isSame: (a, b) => isSame(a.name, b.name),
    show: (one) => one.name,
  };
}

/** The same name in several articles is one thing; required somewhere is required. */
function merged(items: readonly TrueThing[]): TrueThing[] {
  const byName = new Map<string, TrueThing>();
  for (const item of items) {
    const had = byName.get(norm(item.name));
    const both = {
      accept: [...(had?.accept ?? []), ...(item.accept ?? [])],
      either: Boolean(had?.either ?? item.either),
    };
    byName.set(norm(item.name), { ...item, ...both, optional: Boolean(item.optional) && (had?.optional ?? true) });
  }
  return [...byName.values()];
}

function eventGaps(want: TrueEvent, got: TrueEvent, names: Names): string[] {
  const kind = want.kind === got.kind ? [] : [`kind of event ${showEvent(got)}: not ${want.kind}`];
  const roles = (want.participants ?? []).flatMap(({ name, role }) => {
    const there = got.participants?.find((one) => names.isPerson(name, one.name));
    return there === undefined || there.role === role
      ? []
      : [`role of ${name} at ${showEvent(got)}: ${there.role}, not ${role}`];
  });
  return [...kind, ...roles];
}

function isSameDate(want: TrueEvent, got: TrueEvent): boolean {
  return want.date === null || [want.date, ...(want.accept ?? [])].includes(got.date ?? '');
}

function hasShared(a: TrueEvent, b: TrueEvent, names: Names): boolean {
  const crossed = <T>(left: readonly T[] = [], right: readonly T[] = [], isSame: (x: T, y: T) => boolean) =>
    left.some((x) => right.some((y) => isSame(x, y)));
  return (
    crossed(a.participants, b.participants, (x, y) => names.isPerson(x.name, y.name)) ||
    crossed(a.organisations, b.organisations, (x, y) => names.isBody(x.name, y.name)) ||
    crossed(a.places, b.places, names.isBody)
  );
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly optional?: boolean;
}

const pairOf = ([a = '', b = '', mark]: readonly string[]): Pair => ({ a, b, optional: mark === 'optional' });
const showPair = ({ a, b }: Pair) => [a, b].sort((x, y) => (x < y ? -1 : 1)).join(' – ');
const showPosition = ({ person, organisation, title }: TruePosition) =>
  [person, organisation ?? '?', title].join(' · ');
const showEvent = ({ date, kind, participants, organisations }: TrueEvent) =>
  `${date ?? '?'} ${kind} ${[...(participants ?? []), ...(organisations ?? [])]
    .map((one) => one.name)
    .slice(0, 3)
    .join(' ')}`;

function headlines(side: Told): readonly TrueThing[] {
  return all(side, ({ headline }) => (headline === null ? [] : [{ name: headline }]));
}

function all<T>(side: Told, pick: (article: Told['articles'][number]) => readonly T[]): T[] {
  return side.articles.flatMap(pick);
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [norm(keyOf(item)), item])).values()];
}

/** Spelling that no reader would argue about: width, spaces, quotation marks, kinds of dots. */
function norm(words: unknown): string {
  return String(words ?? '')
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》〈〉]/gu, '')
    .replace(/[・•‧●]/gu, '·')
    .toLowerCase();
}
