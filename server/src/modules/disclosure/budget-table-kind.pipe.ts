import { Injectable, type PipeTransform } from '@nestjs/common';
import { BUDGET_TABLE_KINDS, type BudgetTableKind } from '@jixiao/domain/budget-document';
import { ApiError } from '../../platform/errors/api-error.js';

/** Lets only a kind of disclosure table through. */
@Injectable()
export class BudgetTableKindPipe implements PipeTransform<string, BudgetTableKind> {
  transform(value: string): BudgetTableKind {
    const kind = BUDGET_TABLE_KINDS.find((known) => known === value);
    if (!kind) throw new ApiError('validation.failed', {}, 'kind', { errors: [{ field: 'kind', code: 'field.invalid' }] });
    return kind;
  }
}
