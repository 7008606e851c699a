/** What the elements tell the host page; all bubble and cross the shadow border. */
import type { NodeType, Quote } from '@bulletin-graph/core/query';
import type { Narrowing } from './controllers/route-controller.js';

/** Detail of each event of `<bulletin-search>`, by name. */
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

/** Detail of each event of `<bulletin-names>`, by name. */
export interface BulletinNamesEvents {
  /** The article was read: how many names it has, and which. */
  readonly 'bulletin-names:found': { readonly count: number; readonly names: readonly string[] };
  /** The reader wants all that is told of a thing. Cancelable: a host page that shows its own page calls `preventDefault()`. */
  readonly 'bulletin-names:select': { readonly id: string; readonly type: NodeType; readonly name: string };
  /** The reader opened the words behind a link. */
  readonly 'bulletin-names:evidence': { readonly quotes: readonly Quote[] };
  /** The index could not be read. */
  readonly 'bulletin-names:error': { readonly error: Error };
}

type BulletinEvents = BulletinSearchEvents & BulletinNamesEvents;

/** Sends the event from the element; false when the host page prevented what would follow. */
export function tell<Name extends keyof BulletinEvents>(
  element: EventTarget,
  name: Name,
  detail: BulletinEvents[Name],
): boolean {
  return element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
}

type Told = { [Name in keyof BulletinEvents]: CustomEvent<BulletinEvents[Name]> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be merged
  interface HTMLElementEventMap extends Told {}
}
