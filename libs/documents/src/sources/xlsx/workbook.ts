import { readXmlPart, relationships, type OfficePackage } from '../office/index.js';
import { CellText, type NumberFormats } from './cell-text.js';

export interface WorkbookSheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What all sheets share. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly texts: CellText;
}

/** Reads the list of sheets, the shared texts and the number formats. Chart sheets hold no cells and are left out. */
export async function openWorkbook({ archive, main }: OfficePackage): Promise<Workbook> {
  const related = await relationships(archive, main);
  const parts = new Map(related.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]));
  const partOf = (wanted: string): string | undefined => related.find(({ type, target }) => type === wanted && archive.has(target))?.target;
  const sheets: WorkbookSheet[] = [];
  let from1904 = false;
  await readXmlPart(archive, main, {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      const part = element === 'sheet' ? parts.get(attributes['id'] ?? '') : undefined;
      if (part !== undefined) sheets.push({ name: attributes['name'] ?? '', part, isHidden: /hidden/i.test(attributes['state'] ?? '') });
    },
  });
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  const shared = strings === undefined ? [] : await sharedTexts(archive, strings);
  const formats = styles === undefined ? [] : await numberFormats(archive, styles);
  return { sheets, texts: new CellText(shared, formats, from1904) };
}

/** Formatted runs are joined; the readings above Japanese characters (`rPh`) are no text. */
async function sharedTexts(archive: OfficePackage['archive'], part: string): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let inReading = false;
  await readXmlPart(archive, part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inReading = true;
      isText = name === 't' && !inReading;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') texts.push(text);
    },
  });
  return texts;
}

/** The number format of every cell style: its code, or its number where it is one of Excel's own. */
async function numberFormats(archive: OfficePackage['archive'], part: string): Promise<NumberFormats> {
  const codes = new Map<number, string>();
  const formats: (string | number)[] = [];
  let inCells = false;
  await readXmlPart(archive, part, {
    open: (name, attributes) => {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(codes.get(id) ?? id);
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
