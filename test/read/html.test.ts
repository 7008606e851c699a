/** Web pages: the main part below its headline, whatever stands around it and however it is encoded. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textOfPage } from '../../packages/core/src/stages/read/html.js';

const paragraphs = [
  '5月6日，河湾镇党委书记周晓禾到石桥村、青溪村调研防汛工作，实地察看了水库和堤防，听取了村干部的汇报。',
  '周晓禾强调，要压实责任，加强巡查，备足物资，确保群众生命财产安全。镇长林一舟、副镇长何小满陪同调研。',
];
const links = ['首页', '政务公开', '新闻中心', '办事服务', '互动交流'].map(
  (word) => `<li><a href="/x">${word}</a></li>`,
);

const page = ({ charset = 'utf-8', meta = '', body = '' } = {}) => `<!DOCTYPE html>
<html><head><meta charset="${charset}"><title>周晓禾到石桥村调研_河湾县人民政府</title>${meta}
<script>var a = '5月7日';</script><style>p { color: red }</style></head>
<body><nav>导航</nav><ul class="menu">${links.join('')}</ul>
<div class="content"><h1>周晓禾到石桥村调研</h1>
<div class="info"><span>发布时间：2023-05-08 10:22</span> <span>来源：河湾县融媒体中心</span></div>
<div class="text">${paragraphs.map((text) => `<p>　　${text}</p>`).join('\n')}${body}</div></div>
<div class="links">${links.join('')}</div><footer>版权所有</footer></body></html>`;

const read = async (bytes: Uint8Array) => textOfPage(bytes, 'page.html');
const utf8 = (text: string) => new TextEncoder().encode(text);
const linesOf = async (html: string) =>
  ((await read(utf8(html))).value ?? '').split('\n').filter((line) => line !== '');

test('the headline, what stands below it and the paragraphs are lines, menus and scripts are not', async () => {
  assert.equal(await linesOf(page()), [
    '周晓禾到石桥村调研',
    '发布时间：2023-05-08 10:22 来源：河湾县融媒体中心',
    ...paragraphs,
  ]);
});

test('the head of the page tells site and day where the text does not', async () => {
  const meta = '<meta name="SiteName" content="河湾县人民政府"><meta name="PubDate" content="2023-05-09 08:00">';
  const html = page({ meta }).replace(/<div class="info">.*<\/div>/u, '');
  assert.equal((await linesOf(html)).slice(0, 3), ['河湾县人民政府', '周晓禾到石桥村调研', '2023-05-09']);
});

test('a page in GBK is read, by what it says and without', async () => {
  const { html, bytes } = {
    html: '河湾镇召开会议',
    bytes: [0xba, 0xd3, 0xcd, 0xe5, 0xd5, 0xf2, 0xd5, 0xd9, 0xbf, 0xaa, 0xbb, 0xe1, 0xd2, 0xe9],
  };
  for (const head of [
    '<meta charset="gbk">',
    '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
    '',
  ]) {
    const before = utf8(`<html><head>${head}</head><body><p>`);
    const after = utf8('</p></body></html>');
    const { value, complaints } = await read(new Uint8Array([...before, ...bytes, ...after]));
    assert.is(value?.trim(), html, head);
    assert.equal(complaints, []);
  }
});

test('a break in the page’s own source is no space between characters', async () => {
  assert.equal(await linesOf('<html><body><p>河湾镇\n   召开会议</p><p>第二段</p></body></html>'), [
    '河湾镇召开会议',
    '第二段',
  ]);
});

test('a page without a word is told', async () => {
  const { value, complaints } = await read(utf8('<html><body><script>1</script></body></html>'));
  assert.is(value, null);
  assert.equal(
    complaints.map(({ code }) => code),
    ['empty-file'],
  );
});

test.run();
