/** Questions in words: the way of asking, the names and the dates are found, the call is made and said back. */
import type { NodeType } from '../../model/graph.js';
import type { Asked, QuestionAnswer, QuestionKind, QuestionRule, Questions, Reading } from '../../model/question.js';
import type { Window } from '../../model/window.js';
import { byCodeUnits } from '../../format/order.js';
import { plainOf } from '../../format/plain.js';
import { asOf } from './as-of.js';
import { postsNamed, thingsNamed, type Meant } from './asked-names.js';
import { periodOf } from './asked-period.js';
import { coverage } from './coverage.js';
import { entity } from './entity.js';
import { holdersOf } from './holders-of.js';
import { met } from './met.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { paths } from './paths.js';
import { related } from './related.js';
import { timeline } from './timeline.js';

/** How many meanings of one question are answered for. */
const mostReadings = 6;

const typesFor: Readonly<Record<QuestionKind, readonly NodeType[]>> = {
  met: ['person', 'organisation'],
  between: ['person', 'organisation', 'place'],
  posts: ['person'],
  holders: ['organisation'],
  places: ['person', 'organisation'],
  visitors: ['place', 'organisation'],
  timeline: ['person', 'organisation', 'place'],
  page: ['person', 'organisation', 'place'],
  coverage: [],
};

/** Answers the question by the ways of asking given; see `ask` of the public face. */
export async function askIn(
  index: GraphIndex,
  words: string,
  questions: Questions,
  { signal }: Cancellable = {},
): Promise<Asked> {
  const { rest, periods } = periodOf(tidied(plainOf(words.normalize('NFC')), questions), questions, index.coverage);
  const ways = waysOf(tidied(rest, questions), questions.rules);
  for (const { rule, names } of ways) {
    const meant = await Promise.all(names.map(([group, name]) => meaningsOf(index, rule, group, name, signal)));
    if (meant.some((candidates) => candidates.length === 0)) continue;
    const all = combinationsOf(meant).filter((one) => new Set(one.map(({ label }) => label.id)).size === one.length);
    const asked = all.slice(0, mostReadings);
    const readings = await Promise.all(
      asked.flatMap((one) => periods.map((period) => readingOf(index, rule, one, period, questions, signal))),
    );
    // A day without its year is looked for in every year read; the years that tell nothing of it are left out.
    const told = periods.length === 1 ? readings : readings.filter(({ answer }) => !isEmpty(answer));
    return {
      words,
      readings: told.length > 0 ? told : readings.slice(0, 1),
      unknown: [],
      more: all.length > asked.length,
    };
  }
  return { words, readings: [], unknown: (ways[0]?.names ?? []).map(([, name]) => name), more: false };
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
  const things = await thingsNamed(index, name, typesFor[asks], signal);
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
  rule: QuestionRule,
  meant: readonly Meant[],
  period: Window,
  questions: Questions,
  signal: AbortSignal | undefined,
): Promise<Reading> {
  const title = meant[0]?.title ?? null;
  const isDated = period.since !== null || period.until !== null;
  const asks = rule.asks !== 'page' ? rule.asks : title !== null ? 'holders' : isDated ? 'timeline' : 'page';
  const names = meant.map(({ label: { name, detail } }) => (detail === null ? name : `${name} (${detail})`));
  const said = questions.sayings[asks]
    .replace('{a}', () => names[0] ?? '')
    .replace('{b}', () => names[1] ?? '')
    .replace('{title}', () => title ?? '');
  const ends = [...new Set([period.since ?? '', period.until ?? ''])].join('/');
  return {
    rule: rule.name,
    sentence: isDated ? `${said} · ${ends}` : said,
    subjects: meant.map(({ label }) => label),
    title,
    ...period,
    answer: await answerTo(index, asks, meant, period, signal),
  };
}

async function answerTo(
  index: GraphIndex,
  asks: QuestionKind,
  [a, b]: readonly Meant[],
  period: Window,
  signal: AbortSignal | undefined,
): Promise<QuestionAnswer> {
  if (a === undefined || asks === 'coverage') {
    return { asks: 'coverage', coverage: await coverage(index, { ...period, signal }) };
  }
  const { id } = a.label;
  const options = { ...period, signal };
  switch (asks) {
    case 'met':
      return { asks, met: await met(index, id, options) };
    case 'between': {
      const other = b?.label ?? a.label;
      const canMeet = a.label.type !== 'place' && other.type === 'person';
      return {
        asks,
        met: canMeet ? await met(index, id, { ...options, person: other.id }) : null,
        paths: await paths(index, id, other.id, { signal }),
      };
    }
    case 'posts':
      return { asks, posts: await asOf(index, id, period.until ?? index.coverage.until ?? '9999', { signal }) };
    case 'holders':
      return { asks, holders: await holdersOf(index, id, { ...options, title: a.title ?? undefined }) };
    case 'places':
      return { asks, related: await related(index, id, { ...options, types: ['place'] }) };
    case 'visitors':
      return { asks, related: await related(index, id, { ...options, types: ['person'] }) };
    case 'timeline':
      return { asks, timeline: await timeline(index, id, options) };
    case 'page':
      return { asks, page: await entity(index, id, { signal }) };
  }
}

function isEmpty(answer: QuestionAnswer): boolean {
  if (answer.asks === 'met') return answer.met.people.length === 0;
  if (answer.asks === 'timeline') return answer.timeline.length === 0;
  if (answer.asks === 'places' || answer.asks === 'visitors') return answer.related.length === 0;
  return answer.asks === 'holders' ? answer.holders.length === 0 : false;
}
