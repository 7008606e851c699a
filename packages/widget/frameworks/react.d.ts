/** Tells React 19 of the tags: `import type {} from '@bulletin-graph/widget/react'` once, anywhere in the project. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { BulletinSearchAttributes, BulletinSearchElement, BulletinSearchEvents } from '@bulletin-graph/widget';

/** React listens to whatever follows `on`: `onbulletin-search:select={(event) => …}`. */
type Listeners = {
  readonly [Name in keyof BulletinSearchEvents as `on${Name}`]?: (
    event: CustomEvent<BulletinSearchEvents[Name]>,
  ) => void;
};

type Tag = Omit<HTMLAttributes<BulletinSearchElement>, keyof BulletinSearchAttributes> &
  BulletinSearchAttributes &
  Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'bulletin-search': ClassAttributes<BulletinSearchElement> & Tag;
    }
  }
}
