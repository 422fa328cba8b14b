import type { PrintedForm } from '../table/index.js';
import { FORM_TITLE, FORM_UNIT, formSubtitle, indicatorTable, overviewTable } from './form-tables.js';
import type { SelfEvaluationForm } from './self-evaluation-form.js';

/** The national 项目支出绩效自评表 as it is printed. */
export function printedForm(form: SelfEvaluationForm): PrintedForm {
  return {
    title: FORM_TITLE,
    subtitle: formSubtitle(form),
    unit: FORM_UNIT,
    orientation: 'portrait',
    tables: [overviewTable(form), indicatorTable(form)],
  };
}
