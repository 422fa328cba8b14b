import type { DocumentFinding, ProjectForm } from '../budget-document/index.js';
import { fieldPlace, type CheckContext } from './check-context.js';
import { finding } from './finding.js';

/** From how many codes of one shape another shape is taken for a mistake. */
const CODES_THAT_SHOW_A_SHAPE = 3;
const YEARS_OF_TWO_DIGITS_START = 2000;

/** Codes used twice, built unlike the others, or with another year than the project starts in. */
export function checkCodes({ document, parameters }: CheckContext): DocumentFinding[] {
  const coded = document.projects.flatMap((form) => (form.code === null ? [] : [{ form, code: form.code }]));
  const usual = usualShape(coded.map(({ code }) => code));
  const pattern = new RegExp(parameters.projectCode);
  const seen = new Map<string, ProjectForm>();
  return coded.flatMap(({ form, code }) => {
    const where = [fieldPlace(form, 'code', '项目编码')];
    const first = seen.get(code);
    if (first !== undefined) {
      const details = { params: { project: form.name, other: first.name }, actual: code };
      return [finding('form.code-duplicate', [...where, fieldPlace(first, 'code', '项目编码')], details)];
    }
    seen.set(code, form);
    if (usual !== null && shapeOf(code) !== usual) {
      return [finding('form.code-format', where, { params: { project: form.name }, expected: usual, actual: code })];
    }
    const written = pattern.exec(code)?.groups?.['year'];
    if (written === undefined || form.startYear === null) return [];
    const year = YEARS_OF_TWO_DIGITS_START + Number(written);
    if (year === form.startYear) return [];
    const details = { params: { project: form.name }, expected: String(form.startYear), actual: String(year) };
    return [finding('form.code-year', [...where, fieldPlace(form, 'startYear', '起始年度')], details)];
  });
}

/** `42010526068T000000101` → `99999999999A999999999`. */
function shapeOf(code: string): string {
  return code.replace(/\d/g, '9').replace(/[A-Za-z]/g, 'A');
}

function usualShape(codes: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(shapeOf(code), (counts.get(shapeOf(code)) ?? 0) + 1);
  const [shape, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [null, 0];
  return count >= CODES_THAT_SHOW_A_SHAPE && count * 2 > codes.length ? shape : null;
}
