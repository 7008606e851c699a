/** Questions in words: the way of asking, the names and the dates are found, the call is made and said back. */
import type { Edtf } from '../../model/edtf.js';
import type { NodeType } from '../../model/graph.js';
import type { Asked, QuestionKind, QuestionRule, Questions, Reading } from '../../model/question.js';
import { windowOf, type Window } from '../../model/window.js';
import { byCodeUnits } from '../../format/order.js';
import { plainOf } from '../../format/plain.js';
import { answerTo, isEmpty } from './asked-answer.js';
import { namesWithin, postsNamed, thingsNamed, type Meant } from './asked-names.js';
import { periodOf } from './asked-period.js';
import { withDates } from './asked-today.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { readEntity } from './read.js';
import { beginningOf } from './terms.js';

export interface AskOptions extends Cancellable {
  /** The day from which last year and the like are told; the newest issue that was read unless given. */
  readonly today?: Edtf | undefined;
}

/** How many meanings of one question are answered for. */
const mostReadings = 6;

const typesFor: Readonly<Record<QuestionKind, readonly NodeType[]>> = {
  met: ['person', 'organisation'],
  between: ['person', 'organisation', 'place'],
  together: ['person', 'organisation'],
  attendance: ['event'],
  posts: ['person'],
  holders: ['organisation'],
  leaders: ['organisation', 'place'],
  places: ['person', 'organisation'],
  visitors: ['place', 'organisation'],
  timeline: ['person', 'organisation', 'place'],
  page: ['person', 'organisation', 'place'],
  coverage: [],
};

/** One way of reading the words, and the things that its names may mean. */
interface Taken {
  readonly rule: QuestionRule;
  readonly groups: readonly string[];
  readonly meant: readonly (readonly Meant[])[];
  readonly rest: string;
}

/** Answers the question by the ways of asking given; see `ask` of the public face. */
export async function askIn(
  index: GraphIndex,
  words: string,
  questions: Questions,
  { today, signal }: AskOptions = {},
): Promise<Asked> {
  const plain = tidied(plainOf(beginningOf(words).normalize('NFC')), questions);
  const dated = withDates(plain, today ?? index.coverage.until, questions);
  const { rest: undated, periodsIn } = periodOf(dated, questions);
  const rest = tidied(undated, questions);
  const ways = waysOf(rest, questions.rules);
  const taken =
    rest === '' && dated !== ''
      ? timeAlone(questions)
      : ((await takenFor(index, ways, signal)) ?? (await within(index, rest, questions, signal)));
  if (taken === null) {
    const unknown = ways.find(({ names }) => names.length > 0)?.names.map(([, name]) => name) ?? [rest];
    return { words, readings: [], unknown, more: false };
  }
  const all = combinationsOf(taken.meant).filter(
    (one) => new Set(one.map(({ label }) => label.id)).size === one.length,
  );
  const asked = all.slice(0, mostReadings);
  const readings = await Promise.all(
    asked.map(async (one) => {
      const periods = await periodsIn(() => timeOf(index, one, signal));
      const all = await Promise.all(periods.map((period) => readingOf(index, taken, one, period, questions, signal)));
      // A day without its year is looked for in every year told of; the years that tell nothing of it are left out.
      return { all, told: periods.length === 1 ? all : all.filter(({ answer }) => !isEmpty(answer)) };
    }),
  );
  const told = readings.flatMap((reading) => reading.told);
  return {
    words,
    readings: told.length > 0 ? told : readings.flatMap(({ all }) => all).slice(0, 1),
    unknown: [],
    more: all.length > asked.length,
  };
}

/** Words that name a time and nothing else ask which issues of that time were read. */
function timeAlone({ rules }: Questions): Taken | null {
  const rule = rules.find(({ asks }) => asks === 'coverage');
  return rule === undefined ? null : { rule, groups: [], meant: [], rest: '' };
}

/** From when to when anything is told: of the things meant, where some are, and of issues. Not every issue says its own date. */
async function timeOf(index: GraphIndex, meant: readonly Meant[], signal: AbortSignal | undefined): Promise<Window> {
  const records = await Promise.all(meant.map(({ label }) => readEntity(index, label.id, signal)));
  const windows = [index.coverage, ...records.map((record) => record?.window)];
  return windowOf(windows.flatMap((window) => [window?.since ?? null, window?.until ?? null]));
}

/** The first of the ways whose names all name something; ways that take a slip for a name come after all others. */
async function takenFor(
  index: GraphIndex,
  ways: readonly Way[],
  signal: AbortSignal | undefined,
): Promise<Taken | null> {
  let guessed: Taken | null = null;
  for (const { rule, names } of ways) {
    const meant = await Promise.all(names.map(([group, name]) => meaningsOf(index, rule, group, name, signal)));
    if (meant.some((candidates) => candidates.length === 0)) continue;
    const taken = { rule, groups: names.map(([group]) => group), meant, rest: '' };
    if (meant.every(([first]) => first?.sure)) return taken;
    guessed ??= taken;
  }
  return guessed;
}

/** What no rule reads: the things that it names, and the words that are left. */
async function within(
  index: GraphIndex,
  words: string,
  questions: Questions,
  signal: AbortSignal | undefined,
): Promise<Taken | null> {
  const { found, rest } = await namesWithin(index, words, questions, signal);
  const meant = found.slice(0, 3);
  const asks = (['page', 'between', 'together'] as const)[meant.length - 1];
  const rule = questions.rules.find((one) => one.asks === asks);
  if (rule === undefined || meant.length === 0) return null;
  return { rule: { ...rule, name: 'names-within' }, groups: ['a', 'b', 'c'].slice(0, meant.length), meant, rest };
}

const tidied = (words: string, { courtesy }: Questions): string => {
  const shorter = words.trim().replace(courtesy, '').trim();
  return shorter === words ? shorter : tidied(shorter, { courtesy } as Questions);
};

interface Way {
  readonly rule: QuestionRule;
  readonly names: readonly (readonly [group: string, name: string])[];
}

/** All rules that match; those that take the most words for words, not for names, first. */
function waysOf(words: string, rules: readonly QuestionRule[]): readonly Way[] {
  const lengthOf = ({ names }: Way) => names.reduce((sum, [, name]) => sum + name.length, 0);
  return rules
    .flatMap((rule): Way[] => {
      const match = rule.pattern.exec(words);
      if (match === null) return [];
      const groups = Object.entries(match.groups ?? {}).map(([group, name]) => [group, name.trim()] as const);
      return [{ rule, names: groups }];
    })
    .sort((a, b) => lengthOf(a) - lengthOf(b) || byCodeUnits(a.rule.name, b.rule.name));
}

async function meaningsOf(
  index: GraphIndex,
  { asks }: QuestionRule,
  group: string,
  name: string,
  signal: AbortSignal | undefined,
): Promise<readonly Meant[]> {
  if (group === 'post') return postsNamed(index, name, signal);
  if (group === 'place') return thingsNamed(index, name, ['place', 'organisation'], signal);
  const things = await thingsNamed(index, name, typesFor[asks], signal);
  if (asks === 'leaders') {
    // A division is a body and a place at once, which is one question.
    const whole = things.filter((thing) => thing.whole);
    const bodies = whole.filter(({ label }) => label.type === 'organisation');
    return bodies.length > 0 ? bodies : whole;
  }
  if (asks !== 'page' || things.some(({ label }) => label.name === name || label.id === name)) return things;
  const posts = await postsNamed(index, name, signal);
  return posts.length > 0 ? posts : things;
}

const combinationsOf = (lists: readonly (readonly Meant[])[]): readonly (readonly Meant[])[] =>
  lists.reduce<readonly (readonly Meant[])[]>(
    (all, list) => all.flatMap((one) => list.map((meant) => [...one, meant])),
    [[]],
  );

async function readingOf(
  index: GraphIndex,
  { rule, groups, rest }: Taken,
  meant: readonly Meant[],
  period: Window,
  questions: Questions,
  signal: AbortSignal | undefined,
): Promise<Reading> {
  const title = meant[0]?.title ?? null;
  const isDated = period.since !== null || period.until !== null;
  const asks = rule.asks !== 'page' ? rule.asks : title !== null ? 'holders' : isDated ? 'timeline' : 'page';
  const byGroup = Object.fromEntries(meant.map((thing, i) => [groups[i] ?? '', thing]));
  const said = (rule.saying ?? questions.sayings[asks]).replace(/\{(\w+)\}/gu, (_, group: string) =>
    group === 'title' ? (title ?? '') : nameOf(byGroup[group] ?? meant[0]),
  );
  const ends = [...new Set([period.since ?? '', period.until ?? ''])].join('/');
  return {
    rule: rule.name,
    sentence: isDated ? `${said} · ${ends}` : said,
    subjects: meant.map(({ label }) => label),
    title,
    ...period,
    rest,
    answer: await answerTo(index, { asks, rule, meant: byGroup, period }, questions, signal),
  };
}

const nameOf = (thing: Meant | undefined): string =>
  thing === undefined
    ? ''
    : [thing.label.name, thing.label.detail && `(${thing.label.detail})`].filter(Boolean).join(' ');
