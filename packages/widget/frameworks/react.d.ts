/** Tells React 19 of the tags: `import type {} from '@bulletin-graph/widget/react'` once, anywhere in the project. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { BulletinSearchAttributes, BulletinSearchElement, BulletinSearchEvents } from '@bulletin-graph/widget';
import type { BulletinNamesAttributes, BulletinNamesElement, BulletinNamesEvents } from '@bulletin-graph/widget/names';

/** React listens to whatever follows `on`: `onbulletin-search:select={(event) => …}`. */
type Listeners<Events> = {
  readonly [Name in keyof Events & string as `on${Name}`]?: (event: CustomEvent<Events[Name]>) => void;
};

type Tag<Element, Attributes, Events> = ClassAttributes<Element> &
  Omit<HTMLAttributes<Element>, keyof Attributes> &
  Attributes &
  Listeners<Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'bulletin-search': Tag<BulletinSearchElement, BulletinSearchAttributes, BulletinSearchEvents>;
      'bulletin-names': Tag<BulletinNamesElement, BulletinNamesAttributes, BulletinNamesEvents>;
    }
  }
}
