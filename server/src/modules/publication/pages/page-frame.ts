import type { PageLanguage } from '../publication.dto.js';
import { type Html, html, Html as Written } from './html.js';
import { wordsOf } from './words.js';

/** No script, no font, no picture: the page is its HTML, prints as it stands and needs nothing else from the server. */
const STYLE = new Written(`
  :root { color-scheme: light; }
  * { box-sizing: border-box; }
  body { margin: 0; color: #1f2329; background: #f4f6f8; font: 14px/1.6 "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
  header, main { max-width: 1180px; margin: 0 auto; padding: 16px 24px; }
  header { display: flex; flex-wrap: wrap; gap: 8px 24px; justify-content: space-between; align-items: baseline; }
  header strong { font-size: 17px; }
  main { background: #fff; padding-bottom: 48px; }
  h1 { margin: 8px 0 4px; text-align: center; font-size: 24px; line-height: 1.4; }
  h2 { margin: 36px 0 8px; font-size: 18px; }
  h3 { margin: 16px 0 6px; font-size: 15px; font-weight: 600; }
  a { color: #0b5cad; }
  .facts { margin: 0 0 16px; text-align: center; color: #51565d; }
  .note { margin: 12px 0; padding: 8px 12px; border: 1px solid #b98900; background: #fff8e1; }
  .wide { overflow-x: auto; }
  table { width: 100%; border-collapse: collapse; }
  caption { padding: 4px 0; text-align: left; color: #51565d; }
  th, td { padding: 5px 8px; border: 1px solid #8a9099; text-align: left; vertical-align: middle; overflow-wrap: anywhere; }
  thead th, th.group { background: #eef2f6; font-weight: 600; }
  thead th { white-space: nowrap; }
  td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
  td.code { white-space: nowrap; }
  caption.statement { padding: 6px 8px; border: 1px solid #8a9099; border-bottom: 0; color: inherit; white-space: pre-line; }
  ul.years { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; list-style: none; }
  @media print {
    @page { size: A4 landscape; margin: 12mm; }
    body { background: #fff; font-size: 10pt; }
    header, .data { display: none; }
    main { max-width: none; padding: 0; }
    .wide { overflow: visible; }
    thead { display: table-header-group; }
    caption.statement { border-color: #000; }
    tr, h2, h3, .goal { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
    th, td { border-color: #000; }
  }
`);

interface Frame {
  readonly title: string;
  readonly language: PageLanguage;
  /** Address of this page without its language. */
  readonly address: string;
  readonly content: Html;
}

/** A whole page around its content. */
export function page({ title, language, address, content }: Frame): string {
  const words = wordsOf(language);
  const other = language === 'zh' ? ({ code: 'en', lang: 'en', name: 'English' } as const) : ({ code: 'zh', lang: 'zh-CN', name: '中文' } as const);
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${STYLE}</style>
</head>
<body>
<header><strong>${words('site')}</strong><nav aria-label="Language"><a href="${address}?language=${other.code}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a></nav></header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.text;
}

/** What an address of a page in another language ends with. */
export function languageSuffix(language: PageLanguage): string {
  return language === 'zh' ? '' : `?language=${language}`;
}
