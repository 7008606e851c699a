/** The text of an article of the host page, and where its words stand in it; nothing of the page is changed. */

/** What was read. */
export interface HostText {
  /** Paragraphs apart by line feeds; words that the page breaks by inline elements are whole. */
  readonly text: string;
  /** The words from one place of the text to another, as the page has them. */
  rangeOf(from: number, to: number): Range;
}

/** What is no text of the article, or has a use of its own when it is pressed. */
const leftOut =
  'a[href], button, input, select, textarea, label, summary, option, [contenteditable], [role="button"], script, style, ' +
  'noscript, template, iframe, object, svg, math, rt, rp, [hidden]';

const inline = new Set(['inline', 'contents', 'ruby', 'ruby-base']);

/** Reads what can be seen of the element, without links, fields and elements of this package. */
export function readHostText(root: Element): HostText {
  const pieces: { readonly node: Text; readonly at: number }[] = [];
  let text = '';
  visit(root);
  return { text, rangeOf };

  function visit(element: Element): void {
    const { display } = getComputedStyle(element);
    const isApart = !inline.has(display) || element.localName === 'br';
    if (isApart) text += '\n';
    if (display !== 'none' && !element.localName.startsWith('bulletin-') && !element.matches(leftOut))
      for (const child of element.childNodes) {
        if (child instanceof Element) visit(child);
        else if (child instanceof Text) {
          pieces.push({ node: child, at: text.length });
          text += child.data;
        }
      }
    // What is left out parts the words around it.
    else text += '\n';
    if (isApart) text += '\n';
  }

  function rangeOf(from: number, to: number): Range {
    const range = document.createRange();
    const [first, last] = [pieceAt(from), pieceAt(to - 1)];
    range.setStart(first.node, from - first.at);
    range.setEnd(last.node, to - last.at);
    return range;
  }

  function pieceAt(place: number): { readonly node: Text; readonly at: number } {
    const piece = pieces.findLast(({ at }) => at <= place);
    if (piece === undefined) throw new RangeError(`no text at ${place}`);
    return piece;
  }
}
