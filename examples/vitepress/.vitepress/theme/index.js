/** The default theme. The tags are registered in the browser alone: pages are rendered without them when the site is built. */
import DefaultTheme from 'vitepress/theme';

export default {
  extends: DefaultTheme,
  enhanceApp() {
    if (import.meta.env.SSR) return;
    void import('@bulletin-graph/widget');
    void import('@bulletin-graph/widget/names');
  },
};
