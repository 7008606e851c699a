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

const told = (code: string, source: string, message: string, advice: string, span: Span | null = null): Complaint => ({
  code,
  source,
  span,
  message,
  advice,
});

/** A file holds no text: images, archives, programs, another document format under a text file's name. */
export const binaryFile = (source: string, what: string): Complaint =>
  told(
    'binary-file',
    source,
    `${source} is not text: ${what}`,
    'export the bulletin as .txt in UTF-8 and give that file',
  );

/** Some bytes fit no encoding; the text was read with a mark in their place. */
export const brokenText = (source: string, encoding: string, count: number, span: Span): Complaint =>
  told(
    'broken-text',
    source,
    `${source} has ${count} ${count === 1 ? 'place' : 'places'} that ${encoding} cannot read, the first at character ${span.from}; each was read as \uFFFD`,
    'save the file again as UTF-8 from the program that made it',
    span,
  );

/** What was kept of a bulletin is not whole. */
export const cacheDamaged = (source: string, file: string): Complaint =>
  told(
    'cache-damaged',
    source,
    `what was kept of ${source} is damaged and it was read anew`,
    `nothing needs to be done; should it come again, delete the folder of ${file} and see to the disk`,
  );

/** The system would not let a reading be kept. */
export const cacheUnwritable = (folder: string, reason: string): Complaint =>
  told(
    'cache-unwritable',
    folder,
    `what is read cannot be kept in ${folder}: ${reason}`,
    'give another folder (--cache), or none (--no-cache); the build itself is whole',
  );

/** A line of the file of corrections cannot be read. */
export const correctionMalformed = (source: string, line: number, why: string): Complaint => ({
  code: 'correction-malformed',
  source,
  span: null,
  message: `line ${line} is no correction: ${why}`,
  advice:
    'write one JSON object a line: {"op": "same", "a": ID, "b": ID}, different likewise; {"op": "rename", "id": ID, "name": …}, hide with id, date with id and date, source with id and url',
});

/** A correction names something that is not, or no longer, there. */
export const correctionUnused = (what: string, why: string): Complaint => ({
  code: 'correction-unused',
  source: '',
  span: null,
  message: `the correction ${what} does not apply: ${why}`,
  advice: 'look the id up in the present graph, or delete the correction',
});

/** A document that its own program could not open either. */
export const documentBroken = (source: string, reason: string): Complaint =>
  told(
    'document-broken',
    source,
    `${source} cannot be opened: ${reason}`,
    'see whether it opens in the program that made it, and fetch or save it again',
  );

/** A document that asks for a password. */
export const documentLocked = (source: string): Complaint =>
  told(
    'document-locked',
    source,
    `${source} is protected by a password`,
    'save it without a password, or its text as .txt in UTF-8',
  );

/** A document without a character: pages that are images, most of the time. */
export const documentWithoutText = (source: string): Complaint =>
  told(
    'document-without-text',
    source,
    `${source} holds no text; its pages may be images, such as a scan`,
    'have the text recognised (OCR) and give it as .txt in UTF-8',
  );

/** A file without a character. */
export const emptyFile = (source: string): Complaint =>
  told('empty-file', source, `${source} is empty`, 'remove the file or put the text of the bulletin into it');

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

/** A build that must lose nothing would have. */
export const factsLost = (folder: string, count: number): Complaint =>
  told(
    'facts-lost',
    folder,
    `${count} ${count === 1 ? 'fact' : 'facts'} of the index in ${folder} would be lost; it was left as it is`,
    'look at them in the report (--report), and build without --fail-on-loss to let them go',
  );

/** A file larger than the limit. */
export const fileTooLarge = (source: string, bytes: number, limit: number): Complaint =>
  told(
    'file-too-large',
    source,
    `${source} has ${bytes} bytes, more than the limit of ${limit}`,
    'split the file into one file a bulletin, or raise the limit (--max-size, maxBytes)',
  );

/** A file that the system would not give. */
export const fileUnreadable = (source: string, reason: string): Complaint =>
  told(
    'file-unreadable',
    source,
    `${source} could not be read: ${reason}`,
    'see that it is a file and that you may read it',
  );

/** The index that a build should lose nothing of cannot be read. */
export const indexNotCompared = (folder: string, reason: string): Complaint =>
  told(
    'index-not-compared',
    folder,
    `nobody can say whether facts of the index in ${folder} would be lost: ${reason}`,
    'build once without --fail-on-loss; it was left as it is',
  );

/** An input that does not exist. */
export const noSuchInput = (source: string): Complaint =>
  told('no-such-input', source, `${source} does not exist`, 'see that the path is right, seen from the current folder');

/** A folder or pattern that names no bulletin. */
export const nothingFound = (source: string): Complaint =>
  told(
    'nothing-found',
    source,
    `no bulletin in ${source}`,
    'give a folder or pattern with .txt, .md, .html, .pdf or .docx files',
  );

/** Another build writes to the folder, or was killed on a machine that cannot be asked from here. */
export const outInUse = (folder: string, work: string): Complaint =>
  told(
    'out-in-use',
    folder,
    `another build writes to ${folder}`,
    `wait until it has ended; if none runs on any machine, delete ${work}`,
  );

/** The folder for the index holds something else. */
export const outNotAnIndex = (folder: string, name: string): Complaint =>
  told(
    'out-not-an-index',
    folder,
    `${folder} holds ${name}, which is no part of an index`,
    'give another folder, or empty this one: a build replaces the whole of it',
  );

/** The system would not let the index be written. */
export const outUnwritable = (folder: string, reason: string): Complaint =>
  told(
    'out-unwritable',
    folder,
    `${folder} cannot be written: ${reason}`,
    'check the path, the permissions and the space left',
  );

/** A sidecar's entry that is not as it must be; the others are used. */
export const sidecarInvalid = (source: string, key: string, reason: string): Complaint =>
  told(
    'sidecar-invalid',
    source,
    `${source}, ${JSON.stringify(key)}: ${reason}`,
    'mend the entry; the other entries are used',
  );

/** A sidecar names a file that is not there. */
export const sidecarStray = (source: string, key: string): Complaint =>
  told(
    'sidecar-stray',
    source,
    `${source} tells of ${JSON.stringify(key)}, which is not among the bulletins read`,
    'name the file as it is called, seen from the folder of bulletins.json',
  );

/** A sidecar that is no JSON object. */
export const sidecarUnreadable = (source: string, reason: string): Complaint =>
  told(
    'sidecar-unreadable',
    source,
    `${source} could not be read: ${reason}`,
    'write it as {"file.txt": {"title": …, "issueDate": "2021-05-14"}}',
  );

/** A graph names a source that cannot be read. */
export const sourceMissing = (source: string): Complaint => ({
  code: 'source-missing',
  source,
  span: null,
  message: 'the source cannot be found, so that nothing that rests on it can be checked',
  advice: 'name the folder that the bulletins were read from',
});

/** A document of a format that cannot be read yet. */
export const unsupportedFormat = (source: string, format: string): Complaint =>
  told(
    'unsupported-format',
    source,
    `${source} is ${format}, which is not supported yet`,
    'save its text as .txt in UTF-8 and give that file',
  );
