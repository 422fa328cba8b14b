import { PassThrough, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { type ListedEvent, writeTrailCsv, writeTrailXlsx } from './index.js';

const EVENT: ListedEvent = {
  id: '019ac000-0000-7000-8000-000000000001',
  at: '2026-02-28T16:30:00.000Z',
  actor: '张明',
  deputyOf: null,
  action: 'recording.saved',
  objectType: 'project',
  objectId: '019ac000-0000-7000-8000-000000000003',
  objectCode: '42010525068T000000101',
  objectName: '网站',
  changes: [
    { field: 'indicator:1:actual', old: null, new: '=HYPERLINK("http://evil")' },
    { field: 'indicator:1:share', old: '0.5', new: ['多行\n"文字"'] },
  ],
  requestId: 'r1',
  hash: 'f'.repeat(64),
};

const written = async (write: (events: AsyncIterable<ListedEvent>, output: Writable) => Promise<void>, events: Iterable<ListedEvent>): Promise<Buffer> => {
  const output = new PassThrough();
  const [bytes] = await Promise.all([buffer(output), write((async function* () { yield* events; })(), output)]);
  return bytes;
};

describe('a list of events', () => {
  it('is CSV that Excel reads, with a row for each field and no formula', async () => {
    const text = (await written(writeTrailCsv, [EVENT, { ...EVENT, actor: null, changes: [] }])).toString();
    expect(text.startsWith('\uFEFF时间（北京时间）,操作人,')).toBe(true);
    expect(text).toContain(`\r\n2026-03-01 00:30:00,张明,,recording.saved,project,42010525068T000000101,网站,indicator:1:actual,,"'=HYPERLINK(""http://evil"")",r1,`);
    expect(text).toContain(`indicator:1:share,0.5,"[""多行\\n\\""文字\\""""]",r1,`);
    expect(text).toContain('\r\n2026-03-01 00:30:00,,,recording.saved,project,42010525068T000000101,网站,,,,r1,');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1'])('puts an apostrophe before %j', async (value) => {
    const changes = [{ field: 'f', old: value, new: null }];
    expect((await written(writeTrailCsv, [{ ...EVENT, changes }])).toString()).toContain(`'${value}`);
  });

  it('is a workbook of texts', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(await written(writeTrailXlsx, [EVENT])).buffer);
    const sheet = workbook.worksheets[0];
    expect(sheet?.rowCount).toBe(3);
    expect(sheet?.getCell('A2').value).toBe('2026-03-01 00:30:00');
    expect(sheet?.getCell('J2').type).toBe(ExcelJS.ValueType.String);
    expect(sheet?.getCell('J2').value).toBe('=HYPERLINK("http://evil")');
  });

  it('asks for no more than the reader takes', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<ListedEvent> {
      while (asked < 200_000) {
        asked += 1;
        yield EVENT;
      }
    }
    for (const write of [writeTrailCsv, writeTrailXlsx]) {
      asked = 0;
      const output = new PassThrough();
      const writing = write(endless(), output);
      output.once('readable', () => output.destroy());
      await expect(writing).rejects.toThrow();
      expect(asked).toBeLessThan(50_000);
    }
  });
});
