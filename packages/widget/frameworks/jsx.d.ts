/** Tells every JSX that has a global namespace (Preact, Solid, Stencil) of the tags. */
import type { BulletinSearchAttributes, BulletinSearchElement } from '@bulletin-graph/widget';
import type { BulletinNamesAttributes, BulletinNamesElement } from '@bulletin-graph/widget/names';

interface Common<Element> {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly slot?: string | undefined;
  readonly children?: unknown;
  readonly ref?: ((element: Element) => void) | { current: Element | null } | undefined;
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'bulletin-search': BulletinSearchAttributes & Common<BulletinSearchElement>;
      'bulletin-names': BulletinNamesAttributes & Common<BulletinNamesElement>;
    }
  }
}
