import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkBudgetDocument } from '@jixiao/domain/checks';
import { readDocument } from './index.js';

const FIXTURES = join(import.meta.dirname, 'fixtures');

async function alarms(name: string, change: (text: string) => string = (text) => text): Promise<string[]> {
  const text = readFileSync(join(FIXTURES, name), 'utf8');
  const document = await readDocument(Buffer.from(change(text)), name);
  return checkBudgetDocument(document)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, message, where }) => `${where[0]?.line ?? ''} ${rule} ${message.zh}`);
}

function replaced(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The document does not hold ${from}.`);
    return text.replace(from, to);
  };
}

describe('checks of documents in other layouts', () => {
  it('have nothing against them but what is truly missing or named differently', async () => {
    expect(await alarms('county-water-bureau.txt')).toEqual([
      '39 projects.form-missing 项目支出表的“水质监测”（80.50 万元）没有项目申报表',
      '80 goals.name-differs 长期指标“整治河道总长度”与年度指标“整治河道长度”应为同一指标',
    ]);
    expect(await alarms('school-2019.txt')).toEqual(['24 completeness.expenditure-missing “实验室改造”有当年预算 60.00 万元，但没有支出明细测算']);
    expect(await alarms('self-evaluation-hubei.txt')).toEqual([]);
    expect(await alarms('self-evaluation-sichuan.txt')).toEqual([]);
  });

  it('count in the unit of the table', async () => {
    expect(await alarms('school-2019.txt', replaced('收入总计\t3,450,000.00', '收入总计\t3,450,001.00'))).toEqual([
      '9 tables.summary-balance 财政拨款收支总表：收入总计 3450001.00 元，支出总计 3450000.00 元',
      '9 tables.total-sum 财政拨款收支总表合计行收入预算数 3450001.00 元，各行之和 3450000.00 元',
      '24 completeness.expenditure-missing “实验室改造”有当年预算 60.00 万元，但没有支出明细测算',
    ]);
  });

  it('find one changed figure and nothing else', async () => {
    const found = await alarms('county-water-bureau.txt', replaced('水质监测\t80.50', '水质监测\t90.50'));
    expect(found.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(['40 tables.total-sum', '39 projects.form-missing', '80 goals.name-differs']);
  });
});
