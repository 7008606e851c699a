/** Finds bodies: names that end in a head (民政局, 有限公司), known names, and bodies that a row or a level word names. */
import { flat } from '../../model/flat.js';
import type { OrganisationMention } from '../../model/mention.js';
import { matchesIn } from '../../text/matches.js';
import { actingDivisions } from './acting-divisions.js';
import { toldAgain } from './body-cells.js';
import { isCut, isGeneric } from './body-guards.js';
import { formedBodies } from './formed-bodies.js';
import type { Body } from './body.js';
import { headedBodies, knownBodies } from './headed-bodies.js';
import { isFree } from './left-steps.js';
import { findListed } from './organisation-lists.js';
import type { Reading } from './reading.js';
import { titledFirms } from './titled-firms.js';

/** Every body that the article may name; overlapping candidates compete later. */
export function findOrganisations(reading: Reading): readonly OrganisationMention[] {
  const known = knownBodies(reading);
  const whole = known.filter(
    ({ span }) => !reading.knowledge.bodies.outer.test(reading.text.slice(span.from, span.to)),
  );
  const formed = formedBodies(reading);
  // 中铁二局|昭觉项目部: of what a form tells, firms have branches.
  const headed = headedBodies(reading, [...known, ...formed.filter(({ kind }) => kind === 'company')]);
  const bodies = [
    ...headed,
    ...toldAgain(reading, headed),
    ...formed,
    ...titledFirms(reading, [...headed, ...formed, ...known]),
    ...whole,
    ...actingDivisions(reading),
    ...references(reading),
  ];
  const mentions = bodies.map((body) => mentionOf(reading, body));
  return [...mentions, ...findListed(reading, mentions)];
}

/** Words that take up a company named before: 集团, 该公司. Kept only where the bulletin gave its name. */
function references(reading: Reading): readonly Body[] {
  const { text, knowledge } = reading;
  return flat(knowledge.bodies.references, ({ word, kind }) =>
    matchesIn(text, word)
      .map((match) => ({ from: match.index, to: match.index + match[0].length }))
      .filter((span) => isFree(reading, span.from) && !isCut(reading, span) && !isGeneric(reading, span.from))
      .map((span) => ({ span, kind, rule: 'reference', score: 1 + 0.3 * (span.to - span.from) })),
  );
}

function mentionOf(reading: Reading, { span, rule, score, kind }: Body): OrganisationMention {
  return {
    kind: 'organisation',
    span,
    rule,
    score,
    name: reading.text.slice(span.from, span.to).replace(/\s+/gu, ''),
    organisationKind: kind,
    jurisdiction: null,
    passing: false,
  };
}
