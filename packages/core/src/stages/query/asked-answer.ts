/** The calls that a question is taken for. */
import type { PostHistory } from '../../model/answer.js';
import type { QuestionAnswer, QuestionKind, QuestionRule, Questions } from '../../model/question.js';
import type { Window } from '../../model/window.js';
import { asOf } from './as-of.js';
import { leadersOf, type Meant } from './asked-names.js';
import { connects } from './connects.js';
import { coverage } from './coverage.js';
import { entity } from './entity.js';
import { holdersOf } from './holders-of.js';
import { met } from './met.js';
import type { GraphIndex } from './open-index.js';
import { paths } from './paths.js';
import { readEvents, readRecord } from './read.js';
import { related } from './related.js';
import { shown, timeline } from './timeline.js';

/** What is asked, of what. */
export interface Question {
  readonly asks: QuestionKind;
  readonly rule: QuestionRule;
  /** By the names of the rule's groups. */
  readonly meant: Readonly<Record<string, Meant>>;
  readonly period: Window;
}

/** How many of the bodies that lead a division are asked for their people. */
const mostBodies = 8;

export async function answerTo(
  index: GraphIndex,
  { asks, rule, meant, period }: Question,
  questions: Questions,
  signal: AbortSignal | undefined,
): Promise<QuestionAnswer> {
  const things = Object.entries(meant).flatMap(([group, thing]) => (group === 'place' ? [] : thing));
  const [a, b] = things;
  if (a === undefined || asks === 'coverage')
    return { asks: 'coverage', coverage: await coverage(index, { ...period, signal }) };
  const { id } = a.label;
  const options = { ...period, signal };
  switch (asks) {
    case 'met': {
      const { role, as } = rule;
      const { id: there, type } = meant['place']?.label ?? {};
      const where = type === 'organisation' ? { organisation: there } : { place: there };
      return { asks, met: await met(index, id, { ...options, ...where, role, as }) };
    }
    case 'between': {
      const other = b?.label ?? a.label;
      const canMeet = a.label.type !== 'place' && other.type === 'person';
      return {
        asks,
        met: canMeet ? await met(index, id, { ...options, person: other.id }) : null,
        paths: await paths(index, id, other.id, options),
      };
    }
    case 'together':
      return { asks, connection: await connects(index, [...new Set(things.map(({ label }) => label.id))], options) };
    case 'attendance':
      return { asks, events: await attendance(index, id, rule, signal) };
    case 'posts':
      return { asks, posts: await asOf(index, id, period.until ?? index.coverage.until ?? '9999', { signal }) };
    case 'holders': {
      const { title } = a;
      const date = period.until ?? period.since;
      const all = date === null ? null : await asOf(index, id, date, { signal });
      const standing = (all?.posts ?? []).filter((post) => title === null || post.title === title);
      return { asks, holders: await holdersOf(index, id, { ...options, title: title ?? undefined }), standing };
    }
    case 'leaders': {
      const bodies = await leadersOf(index, a.label.name, questions, signal);
      const ids = new Set([id, ...bodies.map((body) => body.id)]);
      const holders: (readonly PostHistory[])[] = await Promise.all(
        [...ids].slice(0, mostBodies).map((body) => holdersOf(index, body, options)),
      );
      return { asks, holders: holders.flat() };
    }
    case 'places':
      return { asks, related: await related(index, id, { ...options, types: ['place'] }) };
    case 'visitors':
      return { asks, related: await related(index, id, { ...options, types: ['person'] }) };
    case 'timeline':
      return { asks, timeline: await timeline(index, id, { ...options, as: rule.as }) };
    case 'page':
      return { asks, page: await entity(index, id, { signal }) };
  }
}

async function attendance(index: GraphIndex, id: string, { role }: QuestionRule, signal: AbortSignal | undefined) {
  const record = await readRecord(index, id, signal);
  if (record === null || !('ordinal' in record)) return [];
  const events = await readEvents(index, [record.ordinal], signal);
  return events.map((event) => {
    const participants = event.participants.filter((one) => role === undefined || one.role === role);
    return { ...shown(event), participants };
  });
}

/** Whether nothing of what was asked for is told. */
export function isEmpty(answer: QuestionAnswer): boolean {
  switch (answer.asks) {
    case 'met':
      return answer.met.people.length === 0;
    case 'timeline':
      return answer.timeline.length === 0;
    case 'places':
    case 'visitors':
      return answer.related.length === 0;
    case 'holders':
      return answer.holders.length + answer.standing.length === 0;
    case 'leaders':
      return answer.holders.length === 0;
    case 'together':
      return answer.connection.shared.length + answer.connection.tree.length === 0;
    case 'attendance':
      return answer.events.every(({ participants }) => participants.length === 0);
    case 'between':
    case 'posts':
    case 'page':
    case 'coverage':
      return false;
  }
}
