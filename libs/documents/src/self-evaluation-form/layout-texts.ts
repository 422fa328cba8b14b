import { saidOf } from '../scored-indicators/index.js';
import { RATING_NAMES, dateText, printDecimal } from '../table/index.js';
import type { RemarkField } from './form-layout.js';
import type { SelfEvaluationForm } from './self-evaluation-form.js';

const TICKED = '√';
const NOT_TICKED = '□';

/** A text of the layout with the form's figures in the places kept for them. */
export function filledIn(text: string, form: SelfEvaluationForm): string {
  const figures: Readonly<Record<string, string>> = {
    year: String(form.year),
    filledOn: form.filledOn === null ? '' : dateText(form.filledOn),
    executionWeight: form.execution.weight === null ? '' : printDecimal(form.execution.weight, 0),
  };
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => figures[name] ?? whole);
}

/** All answers that the form offers, the given one ticked; an answer that it does not offer stands behind them, ticked. */
export function tickedOptions(options: readonly string[], given: string | null): string {
  const all = given === null || options.includes(given) ? options : [...options, given];
  return all.map((option) => `${option === given ? TICKED : NOT_TICKED}${option}`).join('\u3000');
}

/** What stands below the indicators, drawn from the form: nothing in it is invented. */
export function remarkText(form: SelfEvaluationForm, field: RemarkField): string {
  if (field === 'reasons') return saidOf(form.indicators, 'reason');
  if (field === 'improvements') return saidOf(form.indicators, 'improvement');
  const { total, rating } = form;
  if (total.score === null) return '';
  const score = `自评得分${printDecimal(total.score, 2)}分`;
  return rating === null ? `${score}。` : `${score}，自评等级：${RATING_NAMES[rating]}。`;
}
