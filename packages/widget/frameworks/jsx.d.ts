/** Tells every JSX that has a global namespace (Preact, Solid, Stencil) of the tags. */
import type { BulletinSearchAttributes, BulletinSearchElement } from '@bulletin-graph/widget';

interface Common {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly slot?: string | undefined;
  readonly children?: unknown;
  readonly ref?: ((element: BulletinSearchElement) => void) | { current: BulletinSearchElement | null } | undefined;
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'bulletin-search': BulletinSearchAttributes & Common;
    }
  }
}
