import { inject, Service } from '@angular/core';
import type { FieldProblem, ProblemView } from '@jixiao/contracts/views';
import { TranslocoService } from '@jsverse/transloco';

/** Sentences for problems, looked up by code; an unknown code still names itself and its request. */
@Service()
export class ProblemText {
  private readonly transloco = inject(TranslocoService);

  of(problem: ProblemView): string {
    return this.lookUp(problem.code, problem.params) ?? this.lookUp(`status.${problem.status}`, problem.params) ?? this.fallback(problem);
  }

  ofField(field: FieldProblem): string {
    return this.lookUp(field.code, field.params ?? {}) ?? field.code;
  }

  private lookUp(code: string, params: Record<string, unknown>): string | null {
    const key = `problem.${code}`;
    const text = this.transloco.translate(key, params);
    return text === key ? null : text;
  }

  private fallback(problem: ProblemView): string {
    return this.transloco.translate('problem.client.unknown', { code: problem.code });
  }
}
