import { Injectable, type PipeTransform } from '@nestjs/common';
import { YEAR_STAGES, type YearStage } from '@jixiao/contracts/views';
import { ApiError } from '../../../platform/errors/api-error.js';

/** Lets only a stage of the budget year through. */
@Injectable()
export class YearStagePipe implements PipeTransform<string, YearStage> {
  transform(value: string): YearStage {
    const stage = YEAR_STAGES.find((known) => known === value);
    if (!stage) throw new ApiError('validation.failed', {}, 'stage', { errors: [{ field: 'stage', code: 'field.invalid' }] });
    return stage;
  }
}
