import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake, { type PdfDefinition } from 'pdfmake';
import { printableText } from './figures.js';
import { FOOTER_MM, MARGIN_MM, pageNumberText } from './page-setup.js';
import { pageNode } from './pdf-nodes.js';
import { layPages } from './pdf-pages.js';
import { POINTS_PER_MM } from './pdf-rows.js';
import type { DocumentSection } from './section.js';
import { CREATOR } from './table.js';

const FONT = 'NotoSansSC';
const FONT_FOLDER = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
const FOOTER_SIZE = 10;

const FONTS = {
  [FONT]: {
    normal: join(FONT_FOLDER, '400Regular', 'NotoSansSC_400Regular.ttf'),
    bold: join(FONT_FOLDER, '700Bold', 'NotoSansSC_700Bold.ttf'),
  },
};

/**
 * The finished A4 document with page numbers, as bytes. Decimals stand with all their digits; of the fonts only the characters that occur are
 * embedded. A merged cell that runs over pages stands on each of them with its text.
 */
export async function toPdfBytes(title: string, sections: readonly DocumentSection[]): Promise<Uint8Array> {
  const pages = sections.flatMap(layPages);
  const buffer = await draw({
    pageSize: 'A4',
    pageOrientation: pages[0]?.orientation ?? 'portrait',
    pageMargins: MARGIN_MM.form * POINTS_PER_MM,
    info: { title: printableText(title), author: CREATOR, creator: CREATOR, producer: CREATOR },
    language: 'zh-CN',
    displayTitle: true,
    defaultStyle: { font: FONT },
    content: pages.map(pageNode),
    footer: (page, count) => ({
      text: pageNumberText(page, count),
      alignment: 'center',
      fontSize: FOOTER_SIZE,
      margin: [0, (MARGIN_MM.form - FOOTER_MM) * POINTS_PER_MM - FOOTER_SIZE, 0, 0],
    }),
  });
  return new Uint8Array(buffer);
}

/** pdfmake keeps its settings for the whole process: they are made for each document. */
function draw(definition: PdfDefinition): Promise<Uint8Array> {
  pdfmake.setFonts(FONTS);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONT_FOLDER));
  return pdfmake.createPdf(definition).getBuffer();
}
