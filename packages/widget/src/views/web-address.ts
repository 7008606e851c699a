/** Addresses of the web, and no others. */

/** The address if it is one of the web, as an absolute URL; null for anything else (`javascript:`, `data:`). */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
