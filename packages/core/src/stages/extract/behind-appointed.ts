/** Where a body's name begins behind whoever is put into a post of it: 陈立新任|安澜街道办事处, 免去纪行舟|安澜街道党政办. */
import { isAppointed } from './name-edges.js';
import { nameStrength } from './name-strength.js';
import type { Reading } from './reading.js';

/** A name of this strength stands before a verb that takes a post; right behind an appointment less will do. */
const beforeVerb = 1.5;
const behindAppointment = 0;
/** What is left of the body's name is longer than its level word alone. */
const shortestRest = 2;

/** An offset up to `head`; null where the name of nobody stands at `from`. `isSure` where a verb parts name and body. */
export function behindAppointed(
  reading: Reading,
  from: number,
  head: number,
): { readonly from: number; readonly isSure: boolean } | null {
  for (const to of [from + 3, from + 2]) {
    const verb = verbEnd(reading, to);
    if (verb !== null && verb <= head && nameStrength(reading, { from, to }, beforeVerb) >= beforeVerb)
      return { from: verb, isSure: true };
  }
  if (!isAppointed(reading, from)) return null;
  const ends = [from + 3, from + 2].filter((to) => head - to >= shortestRest && !beginsLevel(reading, to));
  const [best] = ends
    .map((to) => ({ to, strength: nameStrength(reading, { from, to }, behindAppointment) }))
    .filter(({ strength }) => strength >= behindAppointment)
    .sort((a, b) => b.strength - a.strength);
  return best === undefined ? null : { from: best.to, isSure: false };
}

/** Where the verb ends that takes a post; 任 of 任务 and 任城区 is none. */
function verbEnd(reading: Reading, at: number): number | null {
  const { taking } = reading.knowledge.joins;
  taking.lastIndex = at;
  if (!taking.test(reading.text)) return null;
  const end = taking.lastIndex;
  return reading.from(end - 1).some(({ span }) => span.to > end) ? null : end;
}

/** 街道 behind 安澜 is the rest of a division's name, and 安澜 nobody. */
const beginsLevel = ({ text, knowledge }: Reading, at: number): boolean =>
  knowledge.bodies.levels.some(({ word }) => text.startsWith(word, at));
