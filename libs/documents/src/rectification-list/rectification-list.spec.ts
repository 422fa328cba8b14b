import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { type ListedRectification, writeRectificationsCsv, writeRectificationsXlsx } from './index.js';

const LATE: ListedRectification = {
  subject: { code: '42010525068T000000101', name: '网站' },
  department: '临江县水务局',
  lead: null,
  year: 2026,
  origin: 'recheck',
  problem: '=1+1',
  demand: '补充名册，\n并说明',
  dueOn: '2026-10-31',
  status: 'returned',
  overdue: true,
  raisedBy: '陈静',
  raisedAt: '2026-02-28T16:30:00.000Z',
};
const ROW = ['2026', '42010525068T000000101', '网站', '临江县水务局', '', '抽查复核', '=1+1', '补充名册，\n并说明', '2026-10-31', '复核未通过，继续整改', '是', '陈静', '2026-03-01'];

async function written(write: typeof writeRectificationsCsv): Promise<Buffer> {
  const output = new PassThrough();
  const rows = (async function* () {
    yield LATE;
    yield { ...LATE, overdue: false };
  })();
  const [bytes] = await Promise.all([buffer(output), write(rows, output)]);
  return bytes;
}

describe('the list of rectifications', () => {
  it('is a workbook of texts in the words of the machine, with days in China', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(await written(writeRectificationsXlsx)).buffer);
    const sheet = workbook.getWorksheet('整改台账');
    expect(sheet?.rowCount).toBe(3);
    expect(ROW.map((_, index) => sheet?.getRow(2).getCell(index + 1).text)).toEqual(ROW);
    expect(sheet?.getCell('K3').text).toBe('');
  });

  it('is CSV that computes nothing', async () => {
    const text = (await written(writeRectificationsCsv)).toString();
    expect(text.startsWith('\uFEFF年度,编码,项目或部门,')).toBe(true);
    expect(text).toContain("抽查复核,'=1+1,\"补充名册，\n并说明\",2026-10-31,");
  });
});
