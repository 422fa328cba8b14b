import type { BilingualText } from '../findings/index.js';
import { addAmounts, toExact } from '../money/index.js';
import { parseTarget } from '../targets/index.js';
import { executionPace, type ExecutionPace, worstLight } from './pace.js';
import { type IndicatorProgress, indicatorProgress, meetsTarget } from './progress.js';
import type { Light, MonitoredAmount, MonitoredEntry, MonitoringInput } from './report.js';

/** What is missing or contradicts itself, with the cell where it is mended. */
export interface MonitoringPoint {
  readonly rule: MonitoringRule;
  readonly cell: string;
  /** Whether the report cannot be handed in with it. */
  readonly blocking: boolean;
  readonly message: BilingualText;
}

/** A report with everything that follows from its entries. */
export interface MonitoringAssessment {
  /** By source. */
  readonly execution: Readonly<Record<string, ExecutionPace>>;
  /** In the order of the entries. */
  readonly entries: readonly IndicatorProgress[];
  /** The worst light of the total execution and of all indicators. */
  readonly light: Light | null;
  readonly points: readonly MonitoringPoint[];
}

const RULES = {
  'executed.missing': { zh: '没有填写执行数', en: 'The executed amount is missing' },
  'expected-amount.missing': { zh: '没有填写全年预计执行数', en: 'The amount expected for the year is missing' },
  'expected-amount.below-executed': { zh: '全年预计执行数小于已执行数', en: 'Less is expected for the year than was executed already' },
  'sources.sum-differs': { zh: '各项资金之和与年度资金总额不一致', en: 'The sources do not add up to the total' },
  'progress.missing': { zh: '没有填写执行情况', en: 'The progress is missing' },
  'expected.missing': { zh: '没有填写全年预计完成情况', en: 'The value expected for the year is missing' },
  'likelihood.missing': { zh: '没有选择完成目标可能性', en: 'The likelihood is missing' },
  'cause.missing': { zh: '未能确定完成的，须选择偏差原因', en: 'A target in doubt needs a cause of the deviation' },
  'explanation.missing': { zh: '未能确定完成的，须填写原因说明', en: 'A target in doubt needs an explanation' },
  'measure.missing': { zh: '未能确定完成的，须填写改进措施', en: 'A target in doubt needs a measure' },
  'likelihood.contradicts': {
    zh: '全年预计完成情况未达到指标值，但选择了“确定能”',
    en: 'The value expected for the year misses the target, yet the likelihood is "certain"',
  },
} as const satisfies Record<string, BilingualText>;

export type MonitoringRule = keyof typeof RULES;

/** Rules that draw attention but do not keep a report from being handed in. */
const REMARKS: ReadonlySet<MonitoringRule> = new Set<MonitoringRule>(['sources.sum-differs', 'likelihood.contradicts']);

/**
 * Judges a monitoring report: pace of execution, progress of indicators, lights, and what is still missing. A target that is possible or out of
 * reach (有可能, 完全不可能) needs cause, explanation and measure (财预〔2019〕136号).
 */
export function assessMonitoring({ months, thresholds, amounts, entries }: MonitoringInput): MonitoringAssessment {
  const execution = Object.fromEntries(amounts.map((row) => [row.source, executionPace(row, months, thresholds.execution)]));
  const progress = entries.map((entry) => indicatorProgress(entry, months, thresholds.progress));
  return {
    execution,
    entries: progress,
    light: worstLight([execution['total']?.light ?? null, ...progress.map(({ light }) => light)]),
    points: [...pointsOfAmounts(amounts), ...entries.flatMap(pointsOfEntry)],
  };
}

function pointsOfAmounts(amounts: readonly MonitoredAmount[]): MonitoringPoint[] {
  const points = amounts.flatMap(({ source, executed, expected }) => {
    const missing = source === 'total';
    if (missing && executed === null) return [point('executed.missing', `execution:${source}:executed`)];
    if (missing && expected === null) return [point('expected-amount.missing', `execution:${source}:expected`)];
    if (executed === null || expected === null || toExact(expected).gte(toExact(executed))) return [];
    return [point('expected-amount.below-executed', `execution:${source}:expected`)];
  });
  return (['executed', 'expected'] as const).reduce((all, column) => [...all, ...sumPoints(amounts, column)], points);
}

function sumPoints(amounts: readonly MonitoredAmount[], column: 'executed' | 'expected'): MonitoringPoint[] {
  const total = amounts.find(({ source }) => source === 'total')?.[column] ?? null;
  const parts = amounts.filter(({ source }) => source !== 'total').map((row) => row[column]);
  const written = parts.filter((part) => part !== null);
  if (total === null || written.length === 0 || toExact(addAmounts(written)).eq(toExact(total))) return [];
  return [point('sources.sum-differs', `execution:total:${column}`)];
}

function pointsOfEntry(entry: MonitoredEntry): MonitoringPoint[] {
  const cell = (column: string): string => `indicator:${entry.id}:${column}`;
  const points: MonitoringPoint[] = [];
  if (blank(entry.progress)) points.push(point('progress.missing', cell('progress')));
  if (blank(entry.expected)) points.push(point('expected.missing', cell('expected')));
  if (entry.likelihood === null) points.push(point('likelihood.missing', cell('likelihood')));
  if (needsReason(entry)) {
    if (entry.causes.length === 0) points.push(point('cause.missing', cell('causes')));
    if (blank(entry.explanation)) points.push(point('explanation.missing', cell('explanation')));
    if (blank(entry.measure)) points.push(point('measure.missing', cell('measure')));
  }
  if (entry.likelihood === 'certain' && meetsTarget(entry.parsedTarget ?? parseTarget(entry.target), entry.expected) === false) {
    points.push(point('likelihood.contradicts', cell('likelihood')));
  }
  return points;
}

/** Whether causes, explanation and measure are mandatory. */
export function needsReason({ likelihood }: Pick<MonitoredEntry, 'likelihood'>): boolean {
  return likelihood === 'possible' || likelihood === 'impossible';
}

function point(rule: MonitoringRule, cell: string): MonitoringPoint {
  return { rule, cell, blocking: !REMARKS.has(rule), message: RULES[rule] };
}

function blank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
