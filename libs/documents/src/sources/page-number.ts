/** The number of a page as documents write it: `12`, `- 12 -`, `第 12 页 共 30 页`, `12/30`. */
export function isPageNumber(text: string): boolean {
  return /^(?:[-—–]*第?\d{1,4}页?[-—–]*[,，]?(?:共\d+页)?|\d{1,4}\/\d{1,4})$/u.test(text.replace(/\s/gu, ''));
}
