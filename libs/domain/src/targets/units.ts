/** A unit's dimension and its whole-number factor to the smallest unit of that dimension. */
export interface UnitScale {
  readonly dimension: string;
  readonly factor: number;
}

/** The ratio 1 (a plain number such as 0.95) on the scale of percentages. */
export const RATIO: UnitScale = { dimension: 'ratio', factor: 1000 };

/** Units that convert into one another; any other unit compares only with itself. */
const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ratio: { '‰': 1, '%': 10 },
  time: {
    秒: 1,
    秒钟: 1,
    分钟: 60,
    小时: 3600,
    个小时: 3600,
    时: 3600,
    天: 86400,
    日: 86400,
    日历天: 86400,
    自然日: 86400,
    个自然日: 86400,
    周: 604800,
    星期: 604800,
    个星期: 604800,
  },
  'working-time': { 工作日: 1, 个工作日: 1, 工作天: 1 },
  'calendar-time': { 月: 1, 个月: 1, 季度: 3, 个季度: 3, 年: 12 },
  money: { 元: 1, 元整: 1, 块: 1, 人民币: 1 },
  length: { 毫米: 1, 厘米: 10, 米: 1000, m: 1000, 千米: 1000000, 公里: 1000000, km: 1000000 },
  area: { 平方米: 1, '㎡': 1, 'm²': 1, 平米: 1, 公顷: 10000, 平方公里: 1000000, 平方千米: 1000000 },
  mass: { 克: 1, g: 1, 千克: 1000, 公斤: 1000, kg: 1000, 吨: 1000000 },
};

const SCALE_BY_UNIT: ReadonlyMap<string, UnitScale> = new Map(
  Object.entries(SCALES).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]): [string, UnitScale] => [unit, { dimension, factor }]),
  ),
);

/** The scale of a unit; undefined for units such as 台 or 人次, which convert into nothing. */
export function unitScale(unit: string): UnitScale | undefined {
  return SCALE_BY_UNIT.get(unit);
}

const PERCENT_WORDS: ReadonlySet<string> = new Set(['%', '百分比', '百分之', '个百分比']);

/** One spelling for each unit: 百分比 and % are `%`; empty is null. */
export function canonicalUnit(unit: string): string | null {
  if (unit === '') return null;
  return PERCENT_WORDS.has(unit) ? '%' : unit;
}

const MEASURE_WORDS: ReadonlySet<string> = new Set(
  (
    '个 家 次 人 项 件 篇 条 台 套 场 期 批 份 名 户 处 座 辆 所 元 万元 天 日 年 月 周 小时 个小时 分钟 秒 人次 场次 户次 家次 台次 个月 工作日 个工作日 日历天 季度 ' +
    '课时 学时 平方米 公里 千米 米 亩 吨 公斤 千克 册 张 部 支 例 起 宗 笔 门 轮 届 组 间 栋 艘 只 头 株 棵 位 村 镇 个项目 个村 个社区 家企业 名学生 成 % 个百分点'
  ).split(' '),
);

/** A quantity per something (12000元/人·年): what is counted and per what; null for a plain unit. */
export function partsOfRate(unit: string): { readonly counted: string; readonly per: string } | null {
  const slash = unit.lastIndexOf('/');
  return slash <= 0 || slash === unit.length - 1 ? null : { counted: unit.slice(0, slash), per: unit.slice(slash + 1) };
}

/** Whether a unit is a measure word that a Chinese numeral may stand before. */
export function isMeasureWord(unit: string): boolean {
  return MEASURE_WORDS.has(unit) || SCALE_BY_UNIT.has(unit);
}
