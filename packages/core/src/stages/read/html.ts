/** Reads a web page: what its head tells (site, headline, day), and the text of its main part, a line a paragraph. */
import { emptyFile, type Complaint, type Outcome } from '../../model/complaint.js';
import { decode } from './decode.js';

/** The text of the page's main part below its headline and the lines between the two; null with a complaint where there is none. */
export async function textOfPage(bytes: Uint8Array, source: string): Promise<Outcome<string | null>> {
  const { value: page, complaints } = decode(bytes, source, declaredEncoding(bytes));
  if (page === null) return { value: null, complaints };
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(/<(?:html|body)[\s>]/iu.test(page) ? page : `<html><body>${page}</body></html>`);
  const whole = linesOf(document.documentElement);
  const head = headOf(document);
  // Readability rewrites the document that it reads, so this comes last.
  const found = new Readability(document, { charThreshold: 80 }).parse();
  const main = found?.content == null ? [] : linesOf(parseHTML(`<html><body>${found.content}</body></html>`).document);
  const text = [...head.site, ...below(head, whole, main)].join('\n');
  return text.trim() === '' ? refuse(complaints, source) : { value: `${text}\n`, complaints };
}

const refuse = (complaints: readonly Complaint[], source: string): Outcome<null> => ({
  value: null,
  complaints: [...complaints, emptyFile(source)],
});

/** The encoding that the page names in its head. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** What a page's head tells. */
interface Head {
  readonly site: readonly string[];
  readonly title: string | null;
  readonly day: string | null;
}

/** Reads the names that sites of government give in `meta`, else those that are usual elsewhere. */
function headOf(document: DomNode): Head {
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names)
      for (const key of ['name', 'property'])
        for (const element of document.querySelectorAll?.(`meta[${key}="${name}"]`) ?? []) {
          const content = element.getAttribute?.('content')?.trim() ?? '';
          if (content !== '') return content;
        }
    return null;
  };
  const heading = [...(document.querySelectorAll?.('h1') ?? [])]
    .map((one) => linesOf(one).join(''))
    .find((line) => line !== '');
  const site = meta('SiteName', 'og:site_name');
  return {
    site: site === null ? [] : [site],
    title: meta('ArticleTitle', 'og:title') ?? heading ?? null,
    day:
      /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/u.exec(meta('PubDate', 'publishdate', 'article:published_time') ?? '')?.[0] ??
      null,
  };
}

/** How many lines between the headline and the text may tell of day and publisher. */
const longestBetween = 8;

/** The main part below its headline, with the lines that the page has between the two (day, publisher); the whole page where no part is the main one. */
function below({ title, day }: Head, whole: readonly string[], main: readonly string[]): readonly string[] {
  const [first] = main;
  if (first === undefined) return whole;
  const start = whole.findIndex((line) => line === first || (line.length > 20 && first.startsWith(line)));
  const at = whole.slice(0, Math.max(0, start)).findLastIndex((line) => title !== null && line.includes(title));
  const between = at < 0 || start - at > longestBetween ? [] : whole.slice(at + 1, start);
  const headline = title === null || main.slice(0, 2).some((line) => line.includes(title)) ? [] : [title];
  const said = [...between, ...main].some((line) => day !== null && line.includes(day));
  return [...headline, ...(day === null || said ? [] : [day]), ...between, ...main];
}

/** As much of the DOM as is walked here. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  querySelectorAll?(selector: string): Iterable<DomNode>;
  getAttribute?(name: string): string | null;
}

const silent = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SELECT|OPTION|IFRAME|OBJECT|SVG|BUTTON|TEXTAREA|HEAD|NAV|FOOTER)$/iu;
const block =
  /^(?:P|DIV|BR|LI|UL|OL|DL|DT|DD|TR|TABLE|SECTION|ARTICLE|HEADER|MAIN|ASIDE|H[1-6]|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION|CENTER|FORM|HR|BODY|TITLE)$/iu;

/** The text below a node, a line a block; menus, where nearly every word is a link, left out. */
function linesOf(node: DomNode): string[] {
  const lines: string[] = [''];
  const walk = (one: DomNode): void => {
    if (one.nodeType === 3) lines.push(`${lines.pop() ?? ''}${inline(one.textContent ?? '')}`);
    if (one.nodeType !== 1 && one.nodeType !== 9) return;
    if (silent.test(one.nodeName) || isMenu(one)) return;
    const isBlock = block.test(one.nodeName);
    if (isBlock) lines.push('');
    for (const child of one.childNodes) walk(child);
    if (/^T[DH]$/iu.test(one.nodeName)) lines.push(`${lines.pop() ?? ''} `);
    if (isBlock) lines.push('');
  };
  walk(node);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** A break in the page's own source is no space between Chinese characters. */
const inline = (text: string): string =>
  text.replace(/(?<=[^\x00-\x7f])[ \t]*[\r\n]\s*(?=[^\x00-\x7f])/gu, '').replace(/[ \t\r\n]+/gu, ' ');

/** A list of at least four links with next to no word beside them. */
function isMenu(node: DomNode): boolean {
  if (!/^(?:UL|OL|DIV|TABLE|DL|P|SECTION|ASIDE|HEADER)$/iu.test(node.nodeName)) return false;
  const links = [...(node.querySelectorAll?.('a') ?? [])];
  if (links.length < 4) return false;
  const length = (one: DomNode): number => (one.textContent ?? '').replace(/\s/gu, '').length;
  return links.reduce((sum, link) => sum + length(link), 0) > 0.7 * length(node);
}
