/** The address of the page of a thing, on a site that has one. */
import { webAddress } from './views/web-address.js';

/**
 * The host page's address with the id in the place of `{id}`, else behind `#entity=`; null where the host page gave none, or
 * one that is not of the web.
 */
export function addressOfThing(page: string | null, id: string): string | null {
  if (!page) return null;
  const written = encodeURIComponent(id);
  // As the widget itself writes it.
  const readable = written.replace(/%2F/g, '/').replace(/%40/g, '@');
  const address = page.includes('{id}') ? page.replaceAll('{id}', written) : `${page}#entity=${readable}`;
  return URL.canParse(address, document.baseURI) ? webAddress(new URL(address, document.baseURI).href) : null;
}
