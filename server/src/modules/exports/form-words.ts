/** 项目属性 as the forms name it. */
const ATTRIBUTES: Readonly<Record<string, string>> = { continuing: '持续性项目', new: '新增性项目' };
/** 支出项目类别 as the forms name it. */
const CATEGORIES: Readonly<Record<string, string>> = { own_level: '本级支出项目', transfer: '转移支付项目' };

/** A stored attribute in the words of the forms. */
export function attributeName(stored: string | null): string | null {
  return stored === null ? null : (ATTRIBUTES[stored] ?? stored);
}

/** A stored category of expenditure in the words of the forms. */
export function categoryName(stored: string | null): string | null {
  return stored === null ? null : (CATEGORIES[stored] ?? stored);
}
