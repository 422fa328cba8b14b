import { describe, expect, it } from '@jest/globals';
import type { SelfEvaluationForm as ReadForm } from '@jixiao/domain/budget-document';
import { formatTarget, parseTarget } from '@jixiao/domain/targets';
import { aForm, anIndicator } from '../fixtures/forms.js';
import { readBudgetDocument } from '../reading/index.js';
import { readSource } from '../sources/index.js';
import {
  SELF_EVALUATION_LAYOUTS,
  writeSelfEvaluationDocx,
  writeSelfEvaluationPdf,
  writeSelfEvaluationXlsx,
  type IndicatorRow,
  type SelfEvaluationForm,
  type SelfEvaluationLayout,
} from './index.js';

const WRITERS = { xlsx: writeSelfEvaluationXlsx, docx: writeSelfEvaluationDocx, pdf: writeSelfEvaluationPdf };
const CASES = [...SELF_EVALUATION_LAYOUTS.values()].flatMap((layout) =>
  (['xlsx', 'docx', 'pdf'] as const).map((format) => ({ id: layout.id, layout, format })),
);

/** Levels as the class tree has them, in the order of the form. */
const LEVELS = [
  ['成本指标', '经济成本指标', 'cost.economic'],
  ['产出指标', '数量指标', 'output.quantity'],
  ['产出指标', '质量指标', 'output.quality'],
  ['产出指标', '时效指标', 'output.timeliness'],
  ['效益指标', '社会效益指标', 'benefit.social'],
  ['满意度指标', '服务对象满意度指标', 'satisfaction.beneficiary'],
] as const;

async function roundTrip(form: SelfEvaluationForm, layout: SelfEvaluationLayout, format: keyof typeof WRITERS) {
  const bytes = await WRITERS[format](form, layout);
  const { selfEvaluations, findings } = readBudgetDocument(await readSource(bytes, `form.${format}`));
  expect(selfEvaluations).toHaveLength(1);
  return { read: selfEvaluations[0] as ReadForm, findings };
}

/** What every layout says of an indicator; targets by their meaning, since the Sichuan layout writes them in three columns. */
function written({ name, target, actual, score }: IndicatorRow) {
  return [name, meaningOf(target), actual, Number(score)];
}

function readBack({ indicators }: ReadForm) {
  return indicators.map(({ name, target, actual, score }) => [name, meaningOf(target), actual, Number(score)]);
}

function meaningOf(target: string): string {
  return formatTarget(parseTarget(target));
}

function manyIndicators(count: number): { indicator: IndicatorRow; code: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const [firstLevel, secondLevel, code] = LEVELS[Math.floor((index * LEVELS.length) / count)] ?? LEVELS[0];
    const name = `第${index + 1}项${index % 9 === 4 ? '全区政务信息化基础设施统一运行维护'.repeat(5) : '工作'}`;
    return {
      code,
      indicator: anIndicator({
        firstLevel,
        secondLevel,
        name,
        target: ['≥500个', '≤30分钟', '100%', '有效提升', '90%-95%'][index % 5] ?? '',
        actual: [`${480 + index}个`, '28.5分钟', '99.5%', '有所提升', '92%'][index % 5] ?? '',
        weight: '2.25',
        score: `2.${String(index % 25).padStart(2, '0')}`,
        reason: index % 4 === 0 ? `原因${index + 1}：${'设备到货推迟，'.repeat(1 + (index % 12))}年底才完成。` : null,
        improvement: index % 4 === 0 ? `提前采购${index + 1}` : null,
      }),
    };
  });
}

describe.each(CASES)('$id as $format, read again', ({ layout, format }) => {
  it('gives the same project, funds, values and scores, and leaves nothing unread', async () => {
    const form = aForm();
    const { read, findings } = await roundTrip(form, layout, format);
    const has = (field: string) => JSON.stringify(layout.head).includes(`"${field}"`);
    expect(read).toMatchObject({
      layout: layout.id.split('-')[0],
      year: 2026,
      projectName: form.project,
      projectCode: has('projectCode') ? form.projectCode : null,
      department: form.department,
      unit: form.unit,
      category: has('category') ? '部门预算项目' : null,
      attribute: has('attribute') ? '持续性项目' : null,
      projectType: null,
    });
    const columns = layout.funds.columns.map(({ role }) => role);
    const shown = (role: 'initial' | 'adjusted' | 'executed', value: string | null) => (columns.includes(role) ? Number(value) : 0);
    expect(read.funds.map((row) => [row.source, Number(row.initial), Number(row.adjusted), Number(row.executed)])).toEqual(
      layout.funds.rows.map(({ source }) => {
        const { initial, adjusted, executed } = form.funds[source];
        return [source, shown('initial', initial), shown('adjusted', adjusted), shown('executed', executed)];
      }),
    );
    expect([read.funds[0]?.rate?.slice(0, 5), Number(read.funds[0]?.score), read.funds[0]?.reason]).toEqual([
      '88.93',
      8.89,
      columns.includes('reason') ? form.execution.reason : null,
    ]);
    if (layout.goal) expect([read.expectedGoal, read.achievedGoal]).toEqual([form.goal.expected, form.goal.achieved]);
    expect(readBack(read)).toEqual(form.indicators.map(written));
    expect(Number(read.total)).toBe(92.04);
    if (layout.remarks.length > 0) expect(read.conclusion).toContain('政务网全覆盖点位数：部分社区搬迁');
    expect(findings).toEqual([]);
  });

  it('gives 40 indicators on several pages back, each in its class, with names as long as they were', async () => {
    const many = manyIndicators(40);
    const form = aForm({ project: '电子政务外网运行维护及安全保障'.repeat(8), indicators: many.map(({ indicator }) => indicator) });
    const { read, findings } = await roundTrip(form, layout, format);
    expect(readBack(read)).toEqual(form.indicators.map(written));
    expect(read.indicators.map((indicator) => indicator.class)).toEqual(many.map(({ code }) => code));
    expect(read.projectName).toBe(form.project);
    expect(Number(read.total)).toBe(92.04);
    expect(findings).toEqual([]);
  });

  it('takes an indicator for one, whatever it is called', async () => {
    const names = ['巡检次数', '合计', '总分', '满意度', '数量指标达标率', '实际完成情况', '年度绩效目标2', '得分', '年度', '存在问题'];
    const form = aForm({ indicators: names.map((name, index) => anIndicator({ name, score: `${index}.50` })) });
    const { read } = await roundTrip(form, layout, format);
    expect(readBack(read)).toEqual(form.indicators.map(written));
    expect(Number(read.total)).toBe(92.04);
  });

  it('gives back what looks like a formula, and what is missing as missing', async () => {
    const odd = ['=1+1', '+3%', '-5', '@sum', "=cmd|' /C calc'!A0"];
    const form = aForm({
      unit: null,
      indicators: odd
        .map((actual, index) => anIndicator({ name: `指标${index}`, actual, score: '0.00' }))
        .concat(anIndicator({ name: '尚未填报', actual: null, score: null })),
      total: { weight: '100', score: null },
      rating: null,
    });
    const { read } = await roundTrip(form, layout, format);
    expect(read.indicators.map(({ name, actual }) => [name, actual])).toEqual(form.indicators.map(({ name, actual }) => [name, actual]));
    expect([read.unit, read.total, read.indicators.at(-1)?.score]).toEqual([null, null, null]);
  });
});
