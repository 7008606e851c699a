/** Puts things of ours where words of the page stand, measured when it matters: nothing is kept that a change of the page makes wrong. */

/** From the edge of the window, and from the words. In pixels. */
const [margin, gap] = [8, 6];

/** Lays the element, which stands absolutely in its host, over the words; scrolls to them where they are out of sight. */
export function layOver(element: HTMLElement, range: Range): void {
  const seen = range.getBoundingClientRect();
  if (seen.top < 0 || seen.bottom > innerHeight)
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  const [words] = range.getClientRects();
  const origin = element.offsetParent?.getBoundingClientRect();
  if (words === undefined || origin === undefined) return;
  const { style } = element;
  style.left = `${words.left - origin.left}px`;
  style.top = `${words.top - origin.top}px`;
  style.width = `${words.width}px`;
  style.height = `${words.height}px`;
  element.scrollIntoView({ block: 'nearest' });
}

/** Puts the card below the words, or above them where there is more room; it grows away from them. */
export function placeCard(card: HTMLElement, range: Range): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const rects = [...range.getClientRects()];
  const [first, last] = [rects[0], rects.at(-1)];
  if (first === undefined || last === undefined) return;
  const [above, below] = [first.top, clientHeight - last.bottom];
  const isBelow = below >= Math.min(above, clientHeight / 2);
  const { style } = card;
  const left = isBelow ? last.left : first.left;
  style.left = `${Math.max(margin, Math.min(left, clientWidth - card.offsetWidth - margin))}px`;
  style.top = isBelow ? `${last.bottom + gap}px` : 'auto';
  style.bottom = isBelow ? 'auto' : `${clientHeight - first.top + gap}px`;
  style.maxHeight = `${Math.max(160, (isBelow ? below : above) - gap - margin)}px`;
}
