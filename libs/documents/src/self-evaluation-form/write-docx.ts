import { noteParagraph, tableSeparator, titleParagraph, toDocxBytes, toDocxTable } from '../table/index.js';
import { FORM_TITLE, FORM_UNIT, formSubtitle, indicatorTable, overviewTable } from './form-tables.js';
import type { SelfEvaluationForm } from './self-evaluation-form.js';

const TEXT_WIDTH_MM = 180;

/** The national 项目支出绩效自评表 (财预〔2020〕10号) as a Word document. Amounts stand in 万元 with all their digits. */
export async function writeSelfEvaluationDocx(form: SelfEvaluationForm): Promise<Uint8Array> {
  return toDocxBytes(FORM_TITLE, [
    {
      orientation: 'portrait',
      margins: 'form',
      children: [
        titleParagraph(FORM_TITLE, 'form'),
        noteParagraph(formSubtitle(form), FORM_UNIT, TEXT_WIDTH_MM),
        toDocxTable(overviewTable(form)),
        tableSeparator(),
        toDocxTable(indicatorTable(form)),
        tableSeparator(),
      ],
    },
  ]);
}
