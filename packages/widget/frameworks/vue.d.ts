/** Tells Vue's templates of the tags: `import type {} from '@bulletin-graph/widget/vue'` once, anywhere in the project. */
import type { DefineComponent } from 'vue';
import type { BulletinSearchAttributes, BulletinSearchEvents } from '@bulletin-graph/widget';
import type { BulletinNamesAttributes, BulletinNamesEvents } from '@bulletin-graph/widget/names';

/** `@bulletin-search:select` in a template. */
type Listeners<Events> = {
  readonly [Name in keyof Events & string as `on${Capitalize<Name>}`]?: (event: CustomEvent<Events[Name]>) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'bulletin-search': DefineComponent<BulletinSearchAttributes & Listeners<BulletinSearchEvents>>;
    'bulletin-names': DefineComponent<BulletinNamesAttributes & Listeners<BulletinNamesEvents>>;
  }
}
