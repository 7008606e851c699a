/** Reads bulletins out of files, folders, patterns and a stream; what cannot be read is told and skipped. */
import type { SourceText } from '../../model/bulletin.js';
import type { Outcome } from '../../model/complaint.js';
import { decode } from './decode.js';
import { load, type Loaded, type ReadOptions } from './load.js';

/**
 * The bulletins that the inputs name, by source name; each outcome is one file, or complaints alone.
 * An input is a file, a folder (its `.txt` and `.md`, at any depth), a pattern, or `-`.
 */
export async function* read(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Outcome<SourceText | null>> {
  for await (const { value: loaded, complaints } of load(inputs, options))
    yield loaded === null ? { value: null, complaints } : textOf(loaded);
}

/** A bulletin's bytes as text; null with a complaint where they are none. */
export function textOf({ source, bytes, sidecar }: Loaded): Outcome<SourceText | null> {
  const { value: text, complaints } = decode(bytes, source);
  return { value: text === null ? null : { source, text, sidecar }, complaints };
}
