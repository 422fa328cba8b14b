import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UniquePaths, safeName } from './archive-names.js';

describe('a name in an archive', () => {
  it.each([
    ['机房运维/网络\\安全:一期?', '机房运维＿网络＿安全＿一期＿'],
    ['../../etc/passwd', '＿..＿etc＿passwd'],
    ['  两端  与\n中间的  空白 ', '两端 与中间的 空白'],
    ['con', '_con'],
    ['NUL.docx', '_NUL.docx'],
    ['结尾有点...', '结尾有点'],
    ['\u202E\u200Bcod.exe', 'cod.exe'],
    ['...', '未命名'],
    ['', '未命名'],
  ])('%j becomes %j', (given, expected) => {
    expect(safeName(given)).toBe(expected);
  });

  it('of 200 Chinese characters fits where names are counted in bytes', () => {
    const name = safeName('项目'.repeat(100));
    expect(name).toBe('项目'.repeat(30));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
  });

  it('is legal everywhere, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeName(text);
        expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}]+$/u);
        expect(name).not.toMatch(/^\.|[. ]$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(183);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });

  it('comes once, also in other case and where two were cut to the same', () => {
    const paths = new UniquePaths();
    const long = '甲'.repeat(80);
    expect(paths.add(['a/b'], 'Form', 'docx')).toBe('a＿b/Form.docx');
    expect(paths.add(['a/b'], 'form', 'docx')).toBe('a＿b/form (2).docx');
    expect(paths.add(['c'], 'form', 'docx')).toBe('c/form.docx');
    expect(paths.add([], `${long}一`, 'pdf')).not.toBe(paths.add([], `${long}二`, 'pdf'));
  });
});
