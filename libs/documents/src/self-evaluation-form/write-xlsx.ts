import { toXlsxBytes } from '../table/index.js';
import { FORM_TITLE, FORM_UNIT, formSubtitle, indicatorTable, overviewTable } from './form-tables.js';
import type { SelfEvaluationForm } from './self-evaluation-form.js';

/**
 * The national 项目支出绩效自评表 (财预〔2020〕10号) as an Excel workbook of one sheet. Amounts in 万元 and scores are number cells
 * where a number says exactly the same, else text.
 */
export async function writeSelfEvaluationXlsx(form: SelfEvaluationForm): Promise<Uint8Array> {
  return toXlsxBytes([
    {
      name: FORM_TITLE,
      title: FORM_TITLE,
      subtitle: formSubtitle(form),
      unit: FORM_UNIT,
      orientation: 'portrait',
      tables: [overviewTable(form), indicatorTable(form)],
      list: false,
    },
  ]);
}
