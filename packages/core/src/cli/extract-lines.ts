/** What `extract` shows: a bulletin's facts for people, and the rules behind them. */
import type { ArticleFacts, EventFact, Explanation, Facts, Mention } from '../index.js';
import { onOneLine } from './print.js';

/** A bulletin's facts, article by article. */
export function* factLines({ source, bulletin, articles }: Facts): Generator<string> {
  const head = [bulletin.title, bulletin.issueDate, bulletin.jurisdiction].filter((part) => part !== null);
  yield `${source}${head.length === 0 ? '' : `: ${head.join(', ')}`}`;
  for (const article of articles) {
    yield '';
    yield `# ${article.headline ?? '(no headline)'}${article.date === null ? '' : `  ${article.date}`}`;
    yield* articleLines(article);
  }
  yield '';
}

function* articleLines(article: ArticleFacts): Generator<string> {
  for (const { name, class: kind } of article.persons) {
    const posts = article.positions
      .filter((position) => position.person === name)
      .map(
        ({ organisation, title, status }) =>
          `${organisation ?? ''}${title}${status === 'current' ? '' : ` (${status})`}`,
      );
    yield `  person        ${[name, kind, ...posts].join(', ')}`;
  }
  for (const body of article.organisations) yield `  organisation  ${body.name}, ${body.kind}`;
  for (const place of article.places) yield `  place         ${place.name}, ${place.kind}`;
  for (const event of article.events) yield* eventLines(event);
  for (const [a, b] of article.met) yield `  met           ${a}, ${b}`;
}

function* eventLines(event: EventFact): Generator<string> {
  const where = event.places.length === 0 ? '' : ` at ${event.places.join(', ')}`;
  yield `  event         ${event.date ?? 'no date'} ${event.kind}: ${event.title}${where}`;
  const people = event.participants.map(({ name, role }) => `${name} (${role})`);
  const bodies = event.organisations.map(({ name, role }) => `${name} (${role})`);
  if (people.length + bodies.length > 0) yield `                ${[...people, ...bodies].join(', ')}`;
  yield `                "${onOneLine(event.evidence[0].words)}"`;
}

/** One candidate, as `--explain` shows it. */
export interface ExplanationRow {
  readonly source: string;
  readonly article: number;
  readonly mention: Mention;
  readonly words: string;
  /** Null for what stands in the facts; else what took its characters, or why it fell. */
  readonly because: string | null;
}

/** Every candidate, article by article, in the order of the text. */
export function* explanationRows({ bulletin, extraction }: Explanation): Generator<ExplanationRow> {
  for (const [i, article] of bulletin.articles.entries()) {
    const { mentions = [], rejected = [] } = extraction.articles[i] ?? {};
    const rows = [...mentions.map((mention) => ({ mention, because: null })), ...rejected];
    rows.sort((a, b) => a.mention.span.from - b.mention.span.from || a.mention.span.to - b.mention.span.to);
    for (const { mention, because } of rows) {
      const words = article.text.slice(mention.span.from, mention.span.to);
      yield { source: bulletin.source.source, article: i, mention, words, because };
    }
  }
}

/** The candidates for people, sentence by sentence: `+` stands in the facts, `-` fell. */
export function* explanationLines(explanation: Explanation): Generator<string> {
  const rows = [...explanationRows(explanation)];
  for (const [i, article] of explanation.bulletin.articles.entries()) {
    yield `\n# ${explanation.bulletin.source.source} ${String(i)}: ${article.headline ?? '(no headline)'}`;
    const own = rows.filter((row) => row.article === i);
    for (const { from, to } of explanation.sentences[i] ?? []) {
      yield `\n${onOneLine(article.text.slice(from, to))}`;
      for (const row of own) if (from <= row.mention.span.from && row.mention.span.from < to) yield lineOf(row);
    }
  }
}

function lineOf({ mention, words, because }: ExplanationRow): string {
  const why = because === null ? '' : `  fell: ${because}`;
  const head = `${because === null ? '+' : '-'} ${String(mention.span.from).padStart(5)} ${mention.kind.padEnd(12)}`;
  return `${head} ${onOneLine(words)}  ${mention.rule} ${mention.score.toFixed(1)}${why}`;
}
