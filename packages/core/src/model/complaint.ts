/** What was wrong with the input, for whoever mends it. */
import type { Span } from './span.js';

/** Told, never thrown. `advice` says what to do. */
export interface Complaint {
  readonly code: string;
  readonly source: string;
  readonly span: Span | null;
  readonly message: string;
  readonly advice: string;
}

/** A stage's answer: what it made, and what it could not. */
export interface Outcome<T> {
  readonly value: T;
  readonly complaints: readonly Complaint[];
}

/** A line of the file of corrections cannot be read. */
export const correctionMalformed = (source: string, line: number, why: string): Complaint => ({
  code: 'correction-malformed',
  source,
  span: null,
  message: `line ${line} is no correction: ${why}`,
  advice: 'write one JSON object a line with op same, different, rename or hide',
});

/** A correction names something that is not, or no longer, there. */
export const correctionUnused = (what: string, why: string): Complaint => ({
  code: 'correction-unused',
  source: '',
  span: null,
  message: `the correction ${what} does not apply: ${why}`,
  advice: 'look the id up in the present graph, or delete the correction',
});

/** A node or an edge shows no words. */
export const evidenceMissing = (of: string): Complaint => ({
  code: 'evidence-missing',
  source: '',
  span: null,
  message: `${of} has no evidence`,
  advice: 'build the graph again; whatever cannot be proved must not be in it',
});

/** The words of an evidence do not stand in the source where it says. */
export const evidenceUntrue = (of: string, source: string, span: Span, why: string): Complaint => ({
  code: 'evidence-untrue',
  source,
  span,
  message: `${of} rests on words that are not in the source at ${span.from} to ${span.to}: ${why}`,
  advice: 'build the graph again from this source, or put the source back that it was built from',
});

/** A row of the facts has not the form of the exchange format. */
export const factMalformed = (source: string, where: string, why: string): Complaint => ({
  code: 'fact-malformed',
  source,
  span: null,
  message: `${where} ${why}`,
  advice: 'validate the file against facts.schema.json; the row was left out',
});

/** A file of facts as a whole cannot be used. */
export const factsRefused = (source: string, why: string): Complaint => ({
  code: 'facts-refused',
  source,
  span: null,
  message: `the facts were refused: ${why}`,
  advice: 'extract the bulletin again with this version',
});

/** Two files of facts tell of one source. */
export const factsRepeated = (source: string): Complaint => ({
  code: 'facts-repeated',
  source,
  span: null,
  message: 'the source is given more than once; one reading of it was used',
  advice: 'give each bulletin once, under a name of its own',
});

/** A row names something that its article does not list. */
export const factUnknownName = (source: string, where: string, name: string): Complaint => ({
  code: 'fact-unknown-name',
  source,
  span: null,
  message: `${where} names ${name}, which its article does not list`,
  advice: 'list every person, organisation and place that a row names; the reference was left out',
});

/** A graph names a source that cannot be read. */
export const sourceMissing = (source: string): Complaint => ({
  code: 'source-missing',
  source,
  span: null,
  message: 'the source cannot be found, so that nothing that rests on it can be checked',
  advice: 'name the folder that the bulletins were read from',
});
