/** Titles that name no body: the body stands further up (…局党组书记、局长A，副局长B), or is called by a short form that nobody listed. */
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { Mention, OrganisationMention } from '../../model/mention.js';
import type { Holding } from './posts.js';

/** Gives each holding without a body the nearest one above it that has such a title; the rest stay as they are. */
export function bodied(
  held: readonly Holding[],
  text: string,
  mentions: readonly Mention[],
  knowledge: RelateKnowledge,
): readonly Holding[] {
  const bodies = mentions.filter((mention): mention is OrganisationMention => mention.kind === 'organisation');
  return held.map((holding) => {
    if (holding.body !== null || holding.behind || holding.title.class === 'private') return holding;
    const above = bodies.filter((body) => body.span.to <= holding.title.span.from).reverse();
    const body = calledShort(holding, text, above, bodies) ?? bodyAbove(holding, above, knowledge);
    return body === null ? holding : { ...holding, body };
  });
}

const shortest = 3;
const longest = 8;

/** The body whose name holds the words before the title: 好运来车业 in 昆山好运来车业有限公司. */
function calledShort(
  holding: Holding,
  text: string,
  above: readonly OrganisationMention[],
  all: readonly OrganisationMention[],
): OrganisationMention | null {
  const at = holding.title.span.from;
  const words = /\p{Script=Han}*$/u.exec(text.slice(Math.max(holding.sentence.from, at - longest), at))?.[0] ?? '';
  for (let length = words.length; length >= shortest; length -= 1) {
    const tail = words.slice(words.length - length);
    const isMeant = (other: OrganisationMention) => other.name.includes(tail);
    const near = above.filter(isMeant);
    const meant = near.length > 0 ? near : all.filter(isMeant);
    if (meant.length > 0) return new Set(meant.map((other) => other.name)).size === 1 ? (meant[0] ?? null) : null;
  }
  return null;
}

/** The nearest body above that has such a title, within the sentence or, for titles of one kind of body only, the article. */
function bodyAbove(
  { title, sentence }: Holding,
  above: readonly OrganisationMention[],
  knowledge: RelateKnowledge,
): OrganisationMention | null {
  for (const rule of knowledge.bodiesOfTitles) {
    if (!rule.title.test(title.title)) continue;
    const near = above.filter((body) => rule.body.test(body.name));
    return near.find((body) => rule.reach === 'article' || sentence.from <= body.span.from) ?? null;
  }
  return null;
}
