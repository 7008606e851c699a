/** A site of a few pages. The folder of the index lies in `public/graph`; `npm run build` writes the site to `.vitepress/dist`. */
import { defineConfig } from 'vitepress';

export default defineConfig({
  lang: 'zh-CN',
  title: '堤报',
  description: '谁任何职，谁见过谁，在何时何地',
  // The tags are elements of the browser's, not components of Vue's.
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('bulletin-') } } },
  themeConfig: {
    nav: [
      { text: '检索', link: '/search' },
      { text: '要闻', link: '/news' },
    ],
  },
});
