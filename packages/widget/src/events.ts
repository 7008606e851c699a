/** What the element tells the host page; all bubble and cross the shadow border. */
import type { NodeType, Quote } from '@bulletin-graph/core/query';
import type { Narrowing } from './controllers/route-controller.js';

/** Detail of each event, by name. */
export interface BulletinSearchEvents {
  /** The reader searched. */
  readonly 'bulletin-search:query': { readonly query: string; readonly narrowing: Narrowing };
  /** The reader chose a thing. Cancelable: a host page that shows its own page for it calls `preventDefault()`. */
  readonly 'bulletin-search:select': { readonly id: string; readonly type: NodeType; readonly name: string };
  /** The reader opened the words behind a link. */
  readonly 'bulletin-search:evidence': { readonly quotes: readonly Quote[] };
  /** The index could not be read. */
  readonly 'bulletin-search:error': { readonly error: Error };
}

/** Sends the event from the element; false when the host page prevented what would follow. */
export function tell<Name extends keyof BulletinSearchEvents>(
  element: EventTarget,
  name: Name,
  detail: BulletinSearchEvents[Name],
): boolean {
  return element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
}

type Told = { [Name in keyof BulletinSearchEvents]: CustomEvent<BulletinSearchEvents[Name]> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be merged
  interface HTMLElementEventMap extends Told {}
}
