/** Reads a text of one article with all knowledge, for tests of persons. */
import * as assert from 'uvu/assert';
import type { PersonMention } from '../../packages/core/src/model/mention.js';
import { extract } from '../../packages/core/src/stages/extract/extract.js';
import { bulletinOf, knowledge } from './bodies.js';
import { readMarked } from './marked.js';

/** The marked words, and nothing else, are persons. */
export function arePersons(jurisdiction: string, marked: readonly string[]): void {
  assert.equal(
    marked.map((example) => withMarks(readMarked(example).text, jurisdiction)),
    marked,
  );
}

/** The text with braces around the persons that are found in it. */
function withMarks(text: string, jurisdiction: string): string {
  const persons = (extract(bulletinOf([text], jurisdiction), knowledge).articles.at(-1)?.mentions ?? []).filter(
    (mention): mention is PersonMention => mention.kind === 'person',
  );
  return persons.reduceRight(
    (whole, { span }) =>
      `${whole.slice(0, span.from)}{person:${whole.slice(span.from, span.to)}}${whole.slice(span.to)}`,
    text,
  );
}
