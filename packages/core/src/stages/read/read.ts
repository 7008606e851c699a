/** Reads bulletins out of files, folders, patterns and a stream; what cannot be read is told and skipped. */
import type { SourceText } from '../../model/bulletin.js';
import type { Outcome } from '../../model/complaint.js';
import { decode } from './decode.js';
import { textOfWord } from './docx.js';
import { formatOf, type Format } from './format.js';
import { textOfPage } from './html.js';
import { load, type Loaded, type ReadOptions } from './load.js';
import { textOfPdf } from './pdf.js';

/**
 * The bulletins that the inputs name, by source name; each outcome is one file, or complaints alone.
 * An input is a file, a folder (its `.txt`, `.md`, `.html`, `.pdf` and `.docx`, at any depth), a pattern, or `-`.
 */
export async function* read(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Outcome<SourceText | null>> {
  for await (const { value: loaded, complaints } of load(inputs, options))
    yield loaded === null ? { value: null, complaints } : await textOf(loaded);
}

const readers: Readonly<
  Record<Format, (bytes: Uint8Array, source: string) => Outcome<string | null> | Promise<Outcome<string | null>>>
> = {
  text: decode,
  page: textOfPage,
  pdf: textOfPdf,
  word: textOfWord,
};

/** A bulletin's bytes as text; null with a complaint where they are none. */
export async function textOf({ source, bytes, sidecar }: Loaded): Promise<Outcome<SourceText | null>> {
  const { value: text, complaints } = await readers[formatOf(bytes, source)](bytes, source);
  return { value: text === null ? null : { source, text, sidecar }, complaints };
}
