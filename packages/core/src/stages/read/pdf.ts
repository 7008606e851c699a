/** Reads a PDF: its lines as they stand on the page, in the order in which the page was written. */
import { documentBroken, documentLocked, documentWithoutText, type Outcome } from '../../model/complaint.js';

/** The document's text; null with a complaint where it is locked, broken or nothing but images. */
export async function textOfPdf(bytes: Uint8Array, source: string): Promise<Outcome<string | null>> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy, for the library keeps what it is given.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      const pages: string[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        pages.push(
          linesOf((await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []))).join('\n'),
        );
      }
      const text = pages.filter((page) => page.trim() !== '').join('\n\n');
      if (text === '') return { value: null, complaints: [documentWithoutText(source)] };
      return { value: `${text}\n`, complaints: [] };
    } finally {
      await document.destroy();
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    const reason = error instanceof Error ? error.message : String(error);
    return { value: null, complaints: [isLocked ? documentLocked(source) : documentBroken(source, reason)] };
  }
}

/** A run of characters as the page places it; `transform` ends with its x and y. */
interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Runs of one height are a line; a gap of more than a character within it is a space, one of lines an empty line. */
function linesOf(pieces: readonly Piece[]): readonly string[] {
  const lines: string[] = [];
  let [line, last] = ['', null as Piece | null];
  for (const piece of pieces) {
    if (piece.str === '') continue;
    const [x = 0, y = 0] = piece.transform.slice(4);
    const size = Math.max(piece.height, 1);
    if (last !== null) {
      const [lastX = 0, lastY = 0] = last.transform.slice(4);
      const isSameLine = Math.abs(lastY - y) < size / 2;
      if (!isSameLine) {
        lines.push(line);
        line = '';
        if (lastY - y > 2.2 * size) lines.push('');
      } else if (x - (lastX + last.width) > size && !/\s$/u.test(line)) line += ' ';
    }
    line += piece.str;
    last = piece;
  }
  return [...lines, line];
}
