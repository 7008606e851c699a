/** Tells Vue's templates of the tags: `import type {} from '@bulletin-graph/widget/vue'` once, anywhere in the project. */
import type { DefineComponent } from 'vue';
import type { BulletinSearchAttributes, BulletinSearchEvents } from '@bulletin-graph/widget';

/** `@bulletin-search:select` in a template. */
type Listeners = {
  readonly [Name in keyof BulletinSearchEvents as `on${Capitalize<Name>}`]?: (
    event: CustomEvent<BulletinSearchEvents[Name]>,
  ) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'bulletin-search': DefineComponent<BulletinSearchAttributes & Listeners>;
  }
}
