import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { aDepartment, anyDepartment } from '../fixtures/departments.js';
import { readDocx, readSheet, sheetRows } from '../fixtures/read-back.js';
import { readPdfPages } from '../fixtures/read-pdf.js';
import { dataOf, readBack, saidBy } from '../fixtures/round-trip.js';
import { emptyStructure, writeDepartmentDocx, writeDepartmentPdf, writeDepartmentXlsx, type DepartmentForm } from './index.js';

/** Many files are written and read; other work may hold the processor. */
jest.setTimeout(60_000);

const WRITERS = { xlsx: writeDepartmentXlsx, docx: writeDepartmentDocx, pdf: writeDepartmentPdf } as const;
const FORMATS = ['xlsx', 'docx', 'pdf'] as const;

async function rowsOf(form: DepartmentForm) {
  return sheetRows(await readSheet(await writeDepartmentXlsx(form), '部门整体绩效目标'));
}

describe('whole-department form', () => {
  it('stands in the layout of published budgets', async () => {
    const rows = await rowsOf(aDepartment());
    expect(rows.slice(0, 9)).toEqual([
      ['2026年度部门整体绩效目标申报表'],
      ['申报日期：2026年1月20日', '单位：万元'],
      ['部门（单位）名称', '汉阳区数据局'],
      ['填报人', '张明', '联系电话', '027-8000-0001'],
      ['部门总体资金情况', '总体资金情况', '当年金额', '占比', '近两年收支金额'],
      ['2025年', '2024年'],
      ['收入构成', '财政拨款', 2021.02, '99.02%', 2053.58, 3772.68],
      ['单位资金', 20, '0.98%', 0, 10],
      ['合计', 2041.02, '100%', 2053.58, 3782.68],
    ]);
    const from = (label: string) => rows.findIndex(([first]) => first === label);
    expect(rows.slice(from('项目支出情况'), from('长期目标1：'))).toEqual([
      ['项目支出情况', '项目名称', '支出项目类别', '项目总预算', '项目本年度预算', '项目主要支出方向和用途'],
      ['电子政务外网链路租赁', '本级支出项目', 1860, 372, '租用链路和出口带宽'],
      ['政务网络安全保障', '本级支出项目', 34, 34, null],
      ['整体绩效总目标', '长期目标', '年度目标'],
      ['目标1：保障政务外网畅通', '目标1：2026年政务外网畅通'],
    ]);
    expect(rows.slice(from('年度目标1：'), from('年度目标1：') + 5)).toEqual([
      ['年度目标1：', '2026年政务外网畅通'],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'],
      ['近两年指标值', '预期当年实现值'],
      ['2024年', '2025年'],
      ['年度绩效指标', '产出指标', '数量指标', '覆盖点位数', '≥450个', '≥480个', '≥500个', '计划标准'],
    ]);
  });

  it('repeats the header of each goal in Word', async () => {
    const { html } = await readDocx(await writeDepartmentDocx(aDepartment()));
    expect(html.match(/<thead>/gu)).toHaveLength(2);
  });

  it('keeps 40 projects with names of 200 characters on the page', async () => {
    const [project] = aDepartment().projects;
    const projects = Array.from({ length: 40 }, (_, index) => ({
      ...project!,
      name: `第${index}项${'长'.repeat(index % 8 === 0 ? 200 : 9)}`,
    }));
    const bytes = await writeDepartmentPdf(aDepartment({ projects, functions: '长'.repeat(6000) }));
    const pages = await readPdfPages(bytes);
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.flatMap(({ outside }) => outside)).toEqual([]);
    const { department } = await readBack(bytes, 'pdf');
    expect(department?.functions?.replace(/\n/gu, '')).toBe('长'.repeat(6000));
    expect(department?.projects.map(({ name }) => name)).toEqual(projects.map(({ name }) => name));
  });
});

describe('whole-department form read back', () => {
  it.each(FORMATS)('gives the same data from %s, and nothing to object to', async (format) => {
    const form = aDepartment();
    const document = await readBack(await WRITERS[format](form), format);
    expect(document.findings).toEqual([]);
    expect([document.fiscalYear, document.organization?.name]).toEqual([2026, '汉阳区数据局']);
    expect(dataOf(document.department)).toEqual(saidBy(form));
  });

  it.each(FORMATS)('gives the same empty fields from %s', async (format) => {
    const form = aDepartment({ filledBy: null, phone: null, structure: [], functions: null, tasks: null, projects: [], goals: [] });
    const document = await readBack(await WRITERS[format](form), format);
    expect(dataOf(document.department)).toEqual(saidBy(form));
  });

  it.each(FORMATS)('gives rows that are yet to be filled in from %s', async (format) => {
    const form = aDepartment({ structure: emptyStructure(2026), goals: [] });
    const document = await readBack(await WRITERS[format](form), format);
    expect(document.findings).toEqual([]);
    expect(dataOf(document.department)).toEqual(saidBy(form));
  });

  it('has a row for goals where there are none yet', async () => {
    const rows = await rowsOf(aDepartment({ goals: [] }));
    expect(rows.slice(-2)).toEqual([
      ['整体绩效总目标', '长期目标', '年度目标'],
      [null, null],
    ]);
  });

  it('gives the same data from any xlsx', async () => {
    await fc.assert(
      fc.asyncProperty(anyDepartment(), async (form) => {
        expect(dataOf((await readBack(await writeDepartmentXlsx(form), 'xlsx')).department)).toEqual(saidBy(form));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same data from any docx', async () => {
    await fc.assert(
      fc.asyncProperty(anyDepartment(), async (form) => {
        expect(dataOf((await readBack(await writeDepartmentDocx(form), 'docx')).department)).toEqual(saidBy(form));
      }),
      { numRuns: 30 },
    );
  });
});
