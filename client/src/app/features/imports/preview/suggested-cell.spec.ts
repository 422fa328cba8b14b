import { describe, expect, it } from '@jest/globals';
import type { ImportFinding } from '@jixiao/contracts/views';

import { suggestedCell } from './suggested-cell';

const finding = (given: Partial<ImportFinding>): ImportFinding => ({
  ordinal: 1,
  itemKey: 'project-1',
  rule: 'name.differs',
  severity: 'warning',
  message: { zh: '', en: '' },
  expected: null,
  actual: null,
  suggestion: '通信链路租赁费',
  where: [{ line: 3, cell: 2 }],
  cells: [
    { place: { line: 3, cell: 1 }, text: '项目名称', original: null },
    { place: { line: 3, cell: 2 }, text: '通讯链路租赁费', original: null },
  ],
  ...given,
});

describe('the suggestion of a finding', () => {
  it('replaces the cell that it speaks of', () => {
    expect(suggestedCell(finding({ actual: '通讯链路租赁费' }))).toMatchObject({ cell: { place: { cell: 2 } }, text: '通信链路租赁费' });
    expect(suggestedCell(finding({}))).toMatchObject({ text: '通信链路租赁费' });
  });

  it('replaces the one cell of a row that says what is wrong', () => {
    expect(suggestedCell(finding({ where: [{ line: 3, rowName: '通讯链路租赁费' }] }))).toMatchObject({ cell: { place: { cell: 2 } }, text: '通信链路租赁费' });
    expect(suggestedCell(finding({ where: [{ line: 3, rowName: '别的' }] }))).toBeNull();
  });

  it('replaces only the wrong words of a longer text', () => {
    const cells = [{ place: { line: 9 }, text: '安排通讯链路租赁费372万元。', original: null }];
    expect(suggestedCell(finding({ where: [{ line: 9, rowName: '通讯链路租赁费' }], cells }))?.text).toBe('安排通信链路租赁费372万元。');
  });

  it('is none where it does not say what to replace', () => {
    expect(suggestedCell(finding({ suggestion: null }))).toBeNull();
    expect(suggestedCell(finding({ actual: '别的' }))).toBeNull();
    expect(suggestedCell(finding({ where: [] }))).toBeNull();
  });
});
