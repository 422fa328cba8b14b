import { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun, AlignmentType, type FileChild } from 'docx';
import type { ChartBlock } from './bar-chart.js';
import { chartParagraph } from './docx-chart.js';
import { FONTS, SIZES, blockParagraph, tableSeparator } from './docx-paragraphs.js';
import { toDocxTable, twips } from './docx-table.js';
import { printableText } from './figures.js';
import { A4_MM, FOOTER_MM, MARGIN_MM, textArea } from './page-setup.js';
import { fittedTo, type Block, type DocumentSection } from './section.js';
import { CREATOR } from './table.js';

/** Figures are no Chinese text: a program that takes them for it breaks lines within a number. */
const LANGUAGE = { value: 'en-US', eastAsia: 'zh-CN' };

/** The finished A4 document with page numbers, as bytes. Decimals stand with all their digits. */
export async function toDocxBytes(title: string, sections: readonly DocumentSection<Block | ChartBlock>[]): Promise<Uint8Array> {
  const document = new Document({
    title: printableText(title),
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    styles: { default: { document: { run: { font: FONTS.table, language: LANGUAGE } } } },
    sections: sections.map((section) => {
      const margin = twips(MARGIN_MM[section.margins]);
      return {
        properties: {
          page: {
            size: {
              width: twips(A4_MM.width),
              height: twips(A4_MM.height),
              orientation: section.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin, footer: twips(FOOTER_MM) },
          },
        },
        footers: { default: pageNumberFooter() },
        children: childrenOf(section),
      };
    }),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Two tables that follow each other would become one, and a section cannot end with a table. */
function childrenOf({ orientation, margins, blocks }: DocumentSection<Block | ChartBlock>): FileChild[] {
  const { width } = textArea(orientation, margins);
  return blocks.flatMap((block, index) => {
    if (block.kind === 'chart') return [chartParagraph(block.chart, width)];
    if (block.kind !== 'table') return [blockParagraph(block, margins, width)];
    const next = blocks[index + 1];
    const table = toDocxTable(fittedTo(block.table, width));
    return next === undefined || next.kind === 'table' ? [table, tableSeparator()] : [table];
  });
}

function pageNumberFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'],
            font: FONTS.table,
            size: SIZES.note,
          }),
        ],
      }),
    ],
  });
}
