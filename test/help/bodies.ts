/** Reads a text of one article with all knowledge, for tests of bodies and places. */
import * as assert from 'uvu/assert';
import { openKnowledge } from '../../packages/core/src/index.js';
import type { Bulletin } from '../../packages/core/src/model/bulletin.js';
import type { OrganisationMention, PlaceMention } from '../../packages/core/src/model/mention.js';
import { extract } from '../../packages/core/src/stages/extract/extract.js';
import { articleOf } from './article.js';
import { readMarked } from './marked.js';

export const knowledge = openKnowledge();

/** A bulletin of one article a text, of the jurisdiction that a sidecar gives. */
export function bulletinOf(texts: readonly string[], jurisdiction?: string): Bulletin {
  return {
    source: {
      source: 'example.txt',
      text: texts.join('\n'),
      sidecar: jurisdiction === undefined ? {} : { jurisdiction },
    },
    masthead: { title: null, issueDate: null, issueNumber: null, jurisdictionWords: [] },
    articles: texts.map((text, index) => {
      const from = texts.slice(0, index).join('\n').length + Math.sign(index);
      const article = articleOf(text);
      return { ...article, index, offsets: article.offsets.map((at) => at + from) };
    }),
  };
}

/** Bodies of the last text, in reading order, without those that a title only implies. */
export function bodiesIn(texts: readonly string[], jurisdiction?: string): readonly OrganisationMention[] {
  return mentionsIn(texts, jurisdiction).filter(
    (mention): mention is OrganisationMention => mention.kind === 'organisation' && mention.rule !== 'implied-by-title',
  );
}

/** Places of the last text, in reading order. */
export const placesIn = (texts: readonly string[], jurisdiction?: string): readonly PlaceMention[] =>
  mentionsIn(texts, jurisdiction).filter((mention): mention is PlaceMention => mention.kind === 'place');

const mentionsIn = (texts: readonly string[], jurisdiction?: string) =>
  extract(bulletinOf(texts, jurisdiction), knowledge).articles.at(-1)?.mentions ?? [];

/** In each sentence of a bulletin of the jurisdiction the marked words are bodies, and nothing else is. */
export function areBodies(jurisdiction: string, marked: readonly string[]): void {
  for (const example of marked) {
    const { text, marks } = readMarked(example);
    assert.equal(
      bodiesIn([text], jurisdiction).map(({ span }) => text.slice(span.from, span.to)),
      marks.map(({ words }) => words),
      example,
    );
  }
}
