import { count, heading, text, toXlsxBytes, type DocumentTable, type FormSheet } from '../table/index.js';
import type { ExportList, ListedForm } from './export-list.js';

const HEADINGS = ['序号', '表', '部门', '编码', '名称', '结果', '文件', '数据来源或未导出原因'];
const WIDTHS = [12, 36, 36, 40, 50, 16, 60, 50];

/**
 * 导出清单: every form of an archive with its file and what it rests on. The forms that could not be written stand on a sheet of their own,
 * which comes first.
 */
export async function writeExportListXlsx(list: ExportList): Promise<Uint8Array> {
  const failed = list.forms.filter(({ file }) => file === null);
  const all = sheet(list, '全部表单', `共${list.forms.length}张，未导出${failed.length}张`, list.forms);
  if (failed.length === 0) return toXlsxBytes([all]);
  return toXlsxBytes([sheet(list, '未导出', `${failed.length}张未能导出`, failed), all]);
}

function sheet({ year, scope }: ExportList, name: string, unit: string, forms: readonly ListedForm[]): FormSheet {
  return {
    name,
    title: `${year}年度绩效表单导出清单`,
    subtitle: scope,
    unit,
    orientation: 'landscape',
    tables: [{ widths: WIDTHS, headerRows: 1, rows: [HEADINGS.map((each) => heading(each)), ...forms.map(row)] }],
    list: true,
  };
}

function row(form: ListedForm, index: number): DocumentTable['rows'][number] {
  const { title, department, code, name, file, note } = form;
  const result = text(file === null ? '未导出' : '已导出', { align: 'center' });
  return [count(index + 1), text(title), text(department), text(code), text(name), result, text(file), text(note)];
}
