import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from '../money/index.js';
import {
  DEFAULT_THRESHOLDS,
  type MonitoredEntry,
  type MonitoringInput,
  assessMonitoring,
  executionPace,
  indicatorProgress,
  lastDayOf,
  monthsOf,
} from './index.js';

const TO_JULY = { from: 1, to: 7 };

function anEntry(changes: Partial<MonitoredEntry> = {}): MonitoredEntry {
  return {
    id: 'a',
    classCode: 'output.quantity',
    target: '≥1200次',
    progress: '700次',
    expected: '1200次',
    causes: [],
    explanation: null,
    likelihood: 'certain',
    measure: null,
    ...changes,
  };
}

function assessed(changes: Partial<MonitoringInput> = {}) {
  return assessMonitoring({
    months: TO_JULY,
    thresholds: DEFAULT_THRESHOLDS,
    amounts: [{ source: 'total', initial: '372', executed: '193.4', expected: '365.37' }],
    entries: [anEntry()],
    ...changes,
  });
}

const paceOf = (executed: string | null, initial: string | null = '120') =>
  executionPace({ initial, executed }, TO_JULY, DEFAULT_THRESHOLDS.execution);

const progressOf = (changes: Partial<MonitoredEntry>) => indicatorProgress(anEntry(changes), TO_JULY, DEFAULT_THRESHOLDS.progress);

describe('the pace of execution', () => {
  it('sets what was spent from January to July against seven twelfths of the budget', () => {
    expect(paceOf('35', '120')).toEqual({ rate: '0.291667', pace: '0.5', light: 'red' });
    expect(paceOf('49', '120')).toEqual({ rate: '0.408333', pace: '0.7', light: 'yellow' });
    expect(paceOf('70', '120')).toEqual({ rate: '0.583333', pace: '1', light: 'green' });
  });

  it.each([
    ['41.999999', 'red'],
    ['42', 'yellow'],
    ['55.999999', 'yellow'],
    ['56', 'green'],
  ])('turns below its threshold and not at it: %s of 120', (executed, light) => {
    expect(paceOf(executed).light).toBe(light);
  });

  it('is unknown where nothing was recorded or planned, but recorded zero is red', () => {
    expect([paceOf(null).light, paceOf('1', '0').light, paceOf('1', null).light, paceOf('0').light]).toEqual([null, null, null, 'red']);
  });

  it('follows the thresholds of the region', () => {
    const strict = { red: '0.9', yellow: '1' };
    expect(executionPace({ initial: '120', executed: '62' }, TO_JULY, strict).light).toBe('red');
  });

  it('never gets worse when more is spent or less of the year is over', () => {
    const order = ['red', 'yellow', 'green'];
    const rank = (executed: number, to: number) =>
      order.indexOf(executionPace({ initial: '1000', executed: String(executed) }, { from: 1, to }, DEFAULT_THRESHOLDS.execution).light ?? '');
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(500), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (spent, more, one, other) => {
        expect(rank(spent + more, one)).toBeGreaterThanOrEqual(rank(spent, one));
        expect(rank(spent, Math.min(one, other))).toBeGreaterThanOrEqual(rank(spent, Math.max(one, other)));
      }),
    );
  });
});

describe('a period', () => {
  it('ends on the last day of its month, in leap years, too', () => {
    expect([lastDayOf(2026, TO_JULY), lastDayOf(2026, { from: 1, to: 2 }), lastDayOf(2028, { from: 1, to: 2 })]).toEqual([
      '2026-07-31',
      '2026-02-28',
      '2028-02-29',
    ]);
    expect([monthsOf(TO_JULY), monthsOf({ from: 4, to: 6 }), monthsOf({ from: 8, to: 8 })]).toEqual([7, 3, 1]);
  });
});

describe('the progress of an indicator', () => {
  it.each<[string, Partial<MonitoredEntry>, string | null, string | null]>([
    ['counts add up over the year', { progress: '700次' }, '1', 'green'],
    ['half of the pace is red', { progress: '350次' }, '0.5', 'red'],
    ['seven tenths of it yellow', { progress: '490次' }, '0.7', 'yellow'],
    ['magnitude words convert', { target: '≥1.2万次', progress: '7000次' }, '1', 'green'],
    ['a met target is green', { progress: '1300次' }, '1', 'green'],
    ['a rate is compared as it stands', { classCode: 'output.quality', target: '≥95%', progress: '90%' }, '0.947368', 'green'],
    ['a rate far below is red', { classCode: 'satisfaction.beneficiary', target: '≥95%', progress: '50%' }, '0.526316', 'red'],
    ['a duration under its ceiling is green', { classCode: 'output.timeliness', target: '≤30分钟', progress: '0.4小时' }, '1', 'green'],
    ['a duration above it yellow', { classCode: 'output.timeliness', target: '≤30分钟', progress: '33分钟' }, '0.909091', 'yellow'],
    ['twice the ceiling red', { classCode: 'output.timeliness', target: '≤30分钟', progress: '60分钟' }, '0.5', 'red'],
    ['costs under the ceiling are green', { classCode: 'cost.economic', target: '≤100万元', progress: '20万元' }, '1', 'green'],
    ['no accident', { classCode: 'output.quality', target: '零事故', progress: '0起' }, '1', 'green'],
    ['one accident', { classCode: 'output.quality', target: '0起', progress: '1起' }, '0', 'red'],
    ['inside a range', { classCode: 'output.quality', target: '90%-95%', progress: '92%' }, '1', 'green'],
    ['above a range', { classCode: 'output.quality', target: '90%-95%', progress: '100%' }, '0.95', 'yellow'],
    ['words are judged by the likelihood', { target: '有效推进', progress: '推进中', likelihood: 'possible' }, null, 'yellow'],
    ['another unit, too', { target: '≥100人', progress: '50人次' }, null, 'green'],
    ['nothing at all has no light', { progress: null, likelihood: null }, null, null],
    ['out of reach is red whatever was reached', { progress: '1100次', likelihood: 'impossible' }, '1.571429', 'red'],
    ['certain does not hide a slow pace', { progress: '100次', likelihood: 'certain' }, '0.142857', 'red'],
  ])('%s', (_, changes, pace, light) => {
    const progress = progressOf(changes);
    expect([progress.pace, progress.light]).toEqual([pace, light]);
  });

  it('never falls when more is reached, and is the same in any unit', () => {
    fc.assert(
      fc.property(fc.nat(3_000_000), fc.nat(100_000), (amount, more) => {
        const ratio = (progress: string) => new Exact(progressOf({ target: '≥200万元', progress }).ratio ?? Number.NaN);
        expect(ratio(`${amount + more}元`).gte(ratio(`${amount}元`))).toBe(true);
        expect(ratio(`${amount}元`).eq(ratio(`${new Exact(amount).div(10_000).toFixed()}万元`))).toBe(true);
      }),
    );
  });
});

describe('a report', () => {
  it('that is complete and on pace is green and has nothing to mend', () => {
    expect(assessed()).toMatchObject({ light: 'green', points: [], execution: { total: { rate: '0.519892', pace: '0.891244' } } });
  });

  it('has the worst light of its money and its indicators', () => {
    expect(assessed({ entries: [anEntry(), anEntry({ id: 'b', progress: '350次' })] }).light).toBe('red');
    expect(assessed({ amounts: [{ source: 'total', initial: '372', executed: '150', expected: '372' }] }).light).toBe('yellow');
    expect(assessed({ amounts: [], entries: [] }).light).toBeNull();
  });

  it.each(['possible', 'impossible'] as const)('needs cause, explanation and measure where a target is %s', (likelihood) => {
    const doubtful = assessed({ entries: [anEntry({ likelihood, explanation: '  ' })] });
    expect(doubtful.points.map(({ rule, cell, blocking }) => [rule, cell, blocking])).toEqual([
      ['cause.missing', 'indicator:a:causes', true],
      ['explanation.missing', 'indicator:a:explanation', true],
      ['measure.missing', 'indicator:a:measure', true],
    ]);
    const explained = anEntry({ likelihood, causes: ['funding'], explanation: '资金到位晚', measure: '四季度补做' });
    expect(assessed({ entries: [explained] }).points).toEqual([]);
  });

  it('names every cell that is empty', () => {
    const { points } = assessed({
      amounts: [{ source: 'total', initial: '372', executed: null, expected: null }],
      entries: [anEntry({ progress: ' ', expected: null, likelihood: null })],
    });
    expect(points.map(({ cell }) => cell)).toEqual([
      'execution:total:executed',
      'indicator:a:progress',
      'indicator:a:expected',
      'indicator:a:likelihood',
    ]);
  });

  it('is told of contradictions, which may be meant, and refused an expectation that is over already', () => {
    const { points } = assessed({
      amounts: [
        { source: 'total', initial: '372', executed: '193.4', expected: '190' },
        { source: 'fiscal', initial: '350', executed: '180', expected: '190' },
      ],
      entries: [anEntry({ expected: '1100次' })],
    });
    expect(points.map(({ rule, blocking }) => [rule, blocking])).toEqual([
      ['expected-amount.below-executed', true],
      ['sources.sum-differs', false],
      ['likelihood.contradicts', false],
    ]);
  });
});
