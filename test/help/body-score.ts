/** How well bodies and events are told apart over made-up newspapers whose every name is known. */
import type { Entities } from '../../packages/core/src/model/entity.js';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { graphOf } from '../../packages/core/src/pipeline/graph.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import type { BodyPapers } from './body-papers.js';

/** Shares are from 0 to 1. */
export interface PairScore {
  readonly names: number;
  /** Names that were not read, or not as a body's; items of whose event nothing was read. */
  readonly unread: number;
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  /** Pairs left open, of all. */
  readonly unsure: number;
  readonly mistakes: readonly string[];
}

const knowledge = openKnowledge();

/** Reads the papers and links them. */
export function scoreBodies(papers: BodyPapers): { readonly bodies: PairScore; readonly events: PairScore } {
  const facts = papers.sources.map((source) => factsOf(source, knowledge).value);
  const { entities } = graphOf(facts, { lexicon: knowledge.lexicon, includePrivate: true }).value;
  return { bodies: ofBodies(papers, entities), events: ofEvents(papers, entities) };
}

function ofBodies(papers: BodyPapers, { organisations }: Entities): PairScore {
  const found = new Map(
    organisations.flatMap(({ id, evidence }) =>
      evidence.flatMap(({ source, span, marks }) =>
        marks.map((mark) => [`${source}:${span.from + mark.to}`, id] as const),
      ),
    ),
  );
  const doubts = new Set(
    organisations.flatMap(({ id, possiblySame }) => possiblySame.map(({ other }) => `${id} ${other}`)),
  );
  return score(
    papers.bodies.map(({ source, end, printed, body }) => ({
      truth: body,
      found: found.get(`${source}:${end}`) ?? null,
      alike: printed,
      words: `${printed} of ${body} in ${source}:${end}`,
    })),
    (a, b) => doubts.has(`${a} ${b}`),
  );
}

/** The event of an item is the one with the most people that some words of the item prove. */
function ofEvents(papers: BodyPapers, { events }: Entities): PairScore {
  const told = events.flatMap(({ id, participants, evidence }) =>
    evidence.map(({ source, span }) => ({ id, size: participants.length, source, at: span.from })),
  );
  return score(
    papers.events.map(({ source, from, to, event, town }) => {
      const own = told.filter((one) => one.source === source && from <= one.at && one.at < to);
      const best = own.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))[0];
      return {
        truth: String(event),
        found: best?.id ?? null,
        alike: town,
        words: `event ${event} in ${source}:${from}`,
      };
    }),
    () => false,
  );
}

interface Item {
  readonly truth: string;
  readonly found: string | null;
  /** Pairs that are alike in this count, though they are two. */
  readonly alike: string;
  readonly words: string;
}

function score(items: readonly Item[], isOpen: (a: string, b: string) => boolean): PairScore {
  const counts = { pairs: 0, one: 0, joined: 0, right: 0, unsure: 0 };
  const mistakes: string[] = [];
  items.forEach((a, i) => {
    for (const b of items.slice(i + 1)) {
      const same = a.truth === b.truth;
      const joined = a.found !== null && a.found === b.found;
      if (!same && !joined && a.alike !== b.alike) continue;
      counts.pairs += 1;
      if (same) counts.one += 1;
      if (joined) counts.joined += 1;
      if (same && joined) counts.right += 1;
      if (!joined && a.found !== null && b.found !== null && isOpen(a.found, b.found)) counts.unsure += 1;
      if (same !== joined) mistakes.push(`${joined ? 'fused' : 'split'} ${a.words} and ${b.words}`);
    }
  });
  return {
    names: items.length,
    unread: items.filter(({ found }) => found === null).length,
    pairs: counts.pairs,
    precision: counts.right / counts.joined,
    recall: counts.right / counts.one,
    unsure: counts.unsure / counts.pairs,
    mistakes,
  };
}
