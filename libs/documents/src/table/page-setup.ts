/** Pages are A4; everything in millimetres. */
export const A4_MM = { width: 210, height: 297 } as const;

export type Orientation = 'portrait' | 'landscape';
/** Forms use the narrow margins that their tables need, reports those of letters. */
export type Margins = 'form' | 'report';

export const MARGIN_MM: Readonly<Record<Margins, number>> = { form: 15, report: 25 };
export const FOOTER_MM = 8;

/** Width and height of the page as it is read. */
export function pageSize(orientation: Orientation): { width: number; height: number } {
  const { width, height } = A4_MM;
  return orientation === 'portrait' ? { width, height } : { width: height, height: width };
}

/** What the margins leave of a page for text and tables. */
export function textArea(orientation: Orientation, margins: Margins): { width: number; height: number } {
  const { width, height } = pageSize(orientation);
  return { width: width - 2 * MARGIN_MM[margins], height: height - 2 * MARGIN_MM[margins] };
}

/** 第 1 页，共 3 页: what stands at the foot of a page. */
export function pageNumberText(page: number, pages: number): string {
  return `第 ${page} 页，共 ${pages} 页`;
}
