import { describe, expect, it } from '@jest/globals';
import { numericCell, printContent, printableText } from './figures.js';

const amount = (value: string) => ({ kind: 'decimal', value, places: 2 }) as const;
const ratio = (value: string) => ({ kind: 'ratio', value }) as const;

describe('numericCell', () => {
  it.each([
    ['397.370000', 397.37, '0.00'],
    ['0', 0, '0.00'],
    ['-12.5', -12.5, '0.00'],
    ['353.4125', 353.4125, '0.0000'],
    ['99999999999.99', 99999999999.99, '0.00'],
  ])('writes %s as a number that reads back the same', (value, number, format) => {
    expect(numericCell(amount(value))).toEqual({ value: number, format });
  });

  it.each(['12345678901234567.89', '90071992547409931', '0.1234567890123456', '-', '无', '', '=1+1', '1,000', '1e3'])(
    'leaves %s as text',
    (value) => {
      expect(numericCell(amount(value))).toBeNull();
    },
  );

  it('keeps the whole ratio behind the percentage', () => {
    expect(numericCell(ratio('0.889347'))).toEqual({ value: 0.889347, format: '0.00%' });
  });
});

describe('printContent', () => {
  it.each([
    ['353.4', '353.40'],
    ['397.370000', '397.37'],
    ['12345678901234567.895', '12345678901234567.895'],
    ['-', '-'],
    ['无', '无'],
  ])('prints the amount %s as %s', (value, printed) => {
    expect(printContent(amount(value))).toBe(printed);
  });

  it.each([
    ['0.95', '95.00%'],
    ['0.889347', '88.93%'],
    ['1.00005', '100.01%'],
  ])('prints the ratio %s as %s', (value, printed) => {
    expect(printContent(ratio(value))).toBe(printed);
  });
});

describe('printableText', () => {
  it('drops what XML cannot hold and keeps line breaks', () => {
    expect(printableText('甲\u0000\u0008乙\r\n丙\u000b\u007f\uffff\ud800')).toBe('甲乙\n丙\ufffd');
    expect(printableText('表\t格\u0085')).toBe('表\t格\u0085');
  });
});
