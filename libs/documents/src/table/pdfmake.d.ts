/** What this library uses of pdfmake 0.3, which ships no types. */
declare module 'pdfmake' {
  namespace pdfmake {
    interface PdfNode {
      text?: string;
      stack?: PdfNode[];
      columns?: PdfNode[];
      canvas?: { type: 'rect'; x: number; y: number; w: number; h: number; color: string }[];
      table?: { widths: (number | string)[]; heights?: number[]; headerRows?: number; dontBreakRows?: boolean; body: PdfNode[][] };
      layout?: PdfTableLayout | 'noBorders';
      [style: string]: unknown;
    }

    interface PdfTableLayout {
      hLineWidth(): number;
      vLineWidth(): number;
      paddingLeft(): number;
      paddingRight(): number;
      paddingTop(): number;
      paddingBottom(): number;
    }

    interface PdfDefinition {
      pageSize: string;
      pageOrientation: 'portrait' | 'landscape';
      pageMargins: number | number[];
      userPassword?: string;
      info?: { title: string; author: string; creator: string; producer: string };
      language?: string;
      displayTitle?: boolean;
      userPassword?: string;
      defaultStyle: { font: string; fontSize?: number };
      content: PdfNode[];
      footer?(page: number, pages: number): PdfNode;
    }

    function setFonts(fonts: Record<string, { normal: string; bold: string }>): void;
    function setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
    function setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
    function createPdf(definition: PdfDefinition): { getBuffer(): Promise<Uint8Array> };
  }

  export = pdfmake;
}
