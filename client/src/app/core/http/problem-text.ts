import { inject, Service } from '@angular/core';
import type { FieldProblem, ProblemView } from '@jixiao/contracts/views';
import { TranslocoService } from '@jsverse/transloco';

/** Sentences for problems, looked up by code; an unknown code still names itself and its request. */
@Service()
export class ProblemText {
  private readonly transloco = inject(TranslocoService);

  of(problem: ProblemView): string {
    const params = this.withStageName(problem.params);
    return this.lookUp(problem.code, params) ?? this.lookUp(`status.${problem.status}`, params) ?? this.fallback(problem);
  }

  ofField(field: FieldProblem): string {
    const params = Object.entries(field.params ?? {}).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
    return this.lookUp(field.code, Object.fromEntries(params)) ?? this.lookUp('field.invalid', {}) ?? field.code;
  }

  /**
   * What the page calls a field: `execution[0].executed` is 全年执行数, before it the row that `rows` name. Longer
   * paths (`indicators.reason`) go before their last part; a field without a name keeps its path.
   */
  nameOfField({ field, params }: FieldProblem, rows: ReadonlyMap<string, string>): string {
    const path = field.replace(/\[\d+\]/g, '').split('.');
    const names = path.map((_, start) => this.lookUp(`fieldName.${path.slice(start).join('.')}`, {}));
    const row = rows.get(String(params?.['owner']));
    return [row, names.find((name) => name !== null) ?? field].filter(Boolean).join(' · ');
  }

  private withStageName(params: ProblemView['params']): Record<string, unknown> {
    return params['stage'] ? { ...params, stage: this.transloco.translate(`yearStage.${String(params['stage'])}`) } : params;
  }

  private lookUp(code: string, params: Record<string, unknown>): string | null {
    this.transloco.activeLang(); // sentences that a page keeps are told anew in another language
    const key = `problem.${code}`;
    const text = this.transloco.translate(key, params);
    return text === key ? null : text;
  }

  private fallback(problem: ProblemView): string {
    return this.transloco.translate('problem.client.unknown', { code: problem.code });
  }
}
