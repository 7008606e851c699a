/** Party groups of whom the text tells what they were: 县教育局原党组书记. */
import type { BodyWords } from '../../model/body-words.js';
import type { Mention } from '../../model/mention.js';

/** The group with its house's name on the group's own words, so that what says how the post stands is read before it; others as they are. */
export function withoutFormer(mention: Mention, { formerOrgan }: BodyWords): Mention {
  if (mention.kind !== 'organisation') return mention;
  const { house = '', organ = '' } = formerOrgan.exec(mention.name)?.groups ?? {};
  if (house === '') return mention;
  return { ...mention, name: house + organ, span: { from: mention.span.to - organ.length, to: mention.span.to } };
}
