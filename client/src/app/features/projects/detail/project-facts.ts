import { Component, input } from '@angular/core';
import type { ProjectView } from '@jixiao/contracts/views';
import { CellFindings, NO_FINDINGS } from '@jixiao/ui/findings';
import { TranslocoPipe } from '@jsverse/transloco';

/** 项目基本情况: what the head of the target form says about the project. */
@Component({
  selector: 'jx-project-facts',
  imports: [TranslocoPipe, CellFindings],
  template: `
    <section class="panel">
      <h2>{{ 'project.basics' | transloco }}</h2>
      <dl class="facts">
        <div><dt>{{ 'project.code' | transloco }}</dt><dd tabindex="-1" data-cell="basics:code">{{ project().code }}<jx-cell-findings [findings]="findings().get('basics:code')" /></dd></div>
        <div><dt>{{ 'project.department' | transloco }}</dt><dd>{{ project().department.name }}</dd></div>
        <div><dt>{{ 'project.unit' | transloco }}</dt><dd tabindex="-1" data-cell="basics:unit">{{ project().unit?.name ?? '—' }}<jx-cell-findings [findings]="findings().get('basics:unit')" /></dd></div>
        <div><dt>{{ 'project.lead' | transloco }}</dt><dd tabindex="-1" data-cell="basics:lead">{{ project().lead?.name ?? '—' }}<jx-cell-findings [findings]="findings().get('basics:lead')" /></dd></div>
        <div><dt>{{ 'project.phone' | transloco }}</dt><dd>{{ project().lead?.phone ?? '—' }}</dd></div>
        <div><dt>{{ 'project.period' | transloco }}</dt><dd>
          <span tabindex="-1" data-cell="basics:startYear">{{ project().startYear ?? '—' }}</span> – <span tabindex="-1" data-cell="basics:endYear">{{ project().endYear ?? '—' }}</span>
          <jx-cell-findings [findings]="findings().get('basics:startYear')" /><jx-cell-findings [findings]="findings().get('basics:endYear')" />
        </dd></div>
        <div><dt>{{ 'project.attribute' | transloco }}</dt><dd>{{ project().attribute ? ('attribute.' + project().attribute | transloco) : '—' }}</dd></div>
        <div><dt>{{ 'project.category' | transloco }}</dt><dd>{{ project().expenditureCategory ? ('category.' + project().expenditureCategory | transloco) : '—' }}</dd></div>
        <div><dt>{{ 'project.address' | transloco }}</dt><dd>{{ project().address ?? '—' }} {{ project().postcode ?? '' }}</dd></div>
        <div class="wide"><dt>{{ 'project.reason' | transloco }}</dt><dd tabindex="-1" data-cell="basics:reason">{{ project().reason ?? '—' }}<jx-cell-findings [findings]="findings().get('basics:reason')" /></dd></div>
        <div class="wide"><dt>{{ 'project.content' | transloco }}</dt><dd tabindex="-1" data-cell="basics:content">{{ project().content ?? '—' }}<jx-cell-findings [findings]="findings().get('basics:content')" /></dd></div>
      </dl>
    </section>
  `,
})
export class ProjectFacts {
  readonly project = input.required<ProjectView>();
  /** What the rules noticed, by cell. */
  readonly findings = input(NO_FINDINGS);
}
