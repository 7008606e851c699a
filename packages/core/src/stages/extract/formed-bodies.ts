/** Bodies that one form tells whole: 民盟石湖市委会, 三十三团, 73101部队. */
import { flat } from '../../model/flat.js';
import type { OrganisationMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import { matchesIn } from '../../text/matches.js';
import type { Body } from './body.js';
import { isFree } from './left-steps.js';
import { divisionOfLevel, type Surroundings } from './level-words.js';
import { ofLevel } from './organ-names.js';
import type { Reading } from './reading.js';
import { shortened } from './short-forms.js';

const titleTag = maskOf('title');

/** What such a name weighs, and each character of it: more than the bodies within it do together. */
const [weight, perCharacter] = [9, 1];

/** Every body of a form, with `formed` and the form's name for its rule. */
export function formedBodies(reading: Reading): readonly Body[] {
  const { text, knowledge } = reading;
  return flat(knowledge.bodies.forms, ({ name, kind, pattern, passing, needsTitle }) =>
    flat(matchesIn(text, pattern), (match): readonly Body[] => {
      const { lead = '', ground = '', rest = '' } = match.groups ?? {};
      const span = { from: match.index, to: match.index + match[0].length };
      if (match[0] === '' || (needsTitle && !reading.startsAt(span.to, titleTag))) return [];
      const isNamed =
        passing === true ||
        (ground === '' ? isFree(reading, span.from) : isGround(ground, span.from + lead.length, reading));
      if (!isNamed || lead + rest === '') return [];
      return [{ span, kind, rule: `formed-${name}`, score: weight + perCharacter * match[0].length }];
    }),
  );
}

/** Whether the words are divisions one after another (烟台芝罘区), a level word, or end in a body's head (福建医科大学). */
function isGround(words: string, from: number, reading: Reading): boolean {
  const { lexicon, bodies } = reading.knowledge;
  if (bodies.levels.some(({ word }) => word === words)) return true;
  const isBody = reading
    .upTo(from + words.length, 'organisation-head')
    .some(({ span }) => span.from >= from && span.to - span.from > 1);
  if (isBody) return words.length > 3;
  for (let length = words.length; length > 1; length -= 1) {
    if (lexicon.divisions(words.slice(0, length)).length === 0) continue;
    if (length === words.length || isGround(words.slice(length), from + length, reading)) return true;
  }
  return false;
}

/** 民建市委会 → 民建石湖市委会: the level word within gives way to its division; 第二师三十三团 → 三十三团: the last unit tells. */
export function ofForm(mention: OrganisationMention, around: Surroundings): OrganisationMention {
  const form = around.reading.knowledge.bodies.forms.find(({ name }) => mention.rule === `formed-${name}`);
  const lead = form === undefined ? '' : (matchesIn(mention.name, form.pattern)[0]?.groups?.['lead'] ?? '');
  const rest = mention.name.slice(lead.length);
  if (form?.passing === true) return { ...mention, passing: true };
  if (form?.outer === true) return rest === '' ? mention : { ...mention, name: rest };
  if (rest === '' || divisionOfLevel(rest, mention.span.from, around) === null)
    return { ...mention, name: shortened(mention.name, around.reading.knowledge.bodies) };
  const { name, jurisdiction } = ofLevel({ ...mention, name: rest }, around);
  return { ...mention, name: (form?.called?.get(lead) ?? lead) + name, jurisdiction };
}
