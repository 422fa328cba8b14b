import { describe, expect, it } from '@jest/globals';

import { pastedCells } from './pasted-file';

describe('cells on the clipboard', () => {
  it('come as HTML where there is a table, so that merged cells stay merged', async () => {
    const pasted = pastedCells('<table><tr><td colspan="2">表1</td></tr></table>', '表1\t\r\n', '粘贴');
    expect(pasted).toMatchObject({ rows: 1, columns: 2 });
    expect(pasted?.file.name).toBe('粘贴.html');
    expect(await pasted?.file.text()).toContain('colspan="2"');
    expect(await pasted?.file.text()).toMatch(/^<html><meta charset="utf-8">/);
  });

  it('come as text otherwise', async () => {
    const pasted = pastedCells('<b>甲</b>', '项目名称\t甲\r\n项目编码\tT1\r\n', '粘贴');
    expect(pasted).toMatchObject({ rows: 2, columns: 2 });
    expect(pasted?.file.name).toBe('粘贴.txt');
    expect(await pasted?.file.text()).toContain('项目编码\tT1');
  });

  it('are none where nothing is written', () => {
    expect(pastedCells('', ' \r\n\t\r\n', '粘贴')).toBeNull();
  });
});
