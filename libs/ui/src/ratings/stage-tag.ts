import { Component, input } from '@angular/core';
import type { ProjectStage, SelfEvaluationStatus } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

/** Where a project or a self-evaluation stands. */
@Component({
  selector: 'jx-stage-tag',
  imports: [TranslocoPipe],
  template: `<span [class]="'tag stage-' + stage()">{{ 'stage.' + stage() | transloco }}</span>`,
})
export class StageTag {
  readonly stage = input.required<ProjectStage | SelfEvaluationStatus>();
}
