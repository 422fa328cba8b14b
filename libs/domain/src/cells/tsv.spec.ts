import { describe, expect, it } from '@jest/globals';

import { formatTsv, parseTsv, parseTsvRow } from './tsv.js';

describe('parseTsv', () => {
  it.each<[string, string, string[][]]>([
    ['one cell', '480个', [['480个']]],
    [
      'rows and columns',
      'a\tb\r\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'the line break that Excel ends with',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line feed at the end', 'a\nb\n', [['a'], ['b']]],
    [
      'empty cells, also the last',
      'a\t\t\r\n\tb\t\r\n',
      [
        ['a', '', ''],
        ['', 'b', ''],
      ],
    ],
    ['an empty row between others', 'a\r\n\r\nb\r\n', [['a'], [''], ['b']]],
    ['a copied empty cell', '\r\n', [['']]],
    ['a line break inside quotes', '"first\nsecond"\tb\r\n', [['first\nsecond', 'b']]],
    ['any line break inside quotes', '"first\r\nsecond"', [['first\nsecond']]],
    ['a tab and quotes inside quotes', '"a\tb ""c"""\td', [['a\tb "c"', 'd']]],
    ['a quote that does not open the cell', '5" pipe\tb', [['5" pipe', 'b']]],
    ['a quoted word at the beginning', '"first" of many\tb', [['"first" of many', 'b']]],
    ['a quote that is never closed', '"open\tb\r\nc', [['"open', 'b'], ['c']]],
    ['nothing', '', [['']]],
  ])('reads %s', (_, text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });

  it('reads what formatTsv writes', () => {
    const rows = [
      ['a', 'two\nlines', ''],
      ['"quoted"', 'tab\there', '95%'],
      ['', '', '5" pipe'],
    ];
    expect(parseTsv(formatTsv(rows))).toEqual(rows);
  });
});

describe('parseTsvRow', () => {
  it('gives a row and where the next one begins', () => {
    const text = 'a\tb\r\n"c\r\nd"\te\nf';
    expect(parseTsvRow(text, 0)).toEqual({ cells: ['a', 'b'], end: 5 });
    expect(parseTsvRow(text, 5)).toEqual({ cells: ['c\nd', 'e'], end: 14 });
    expect(parseTsvRow(text, 14)).toEqual({ cells: ['f'], end: 15 });
  });
});
