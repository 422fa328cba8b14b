import { Component, input } from '@angular/core';
import type { ProjectView } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';

/** 项目基本情况: what the head of the target form says about the project. */
@Component({
  selector: 'jx-project-facts',
  imports: [TranslocoPipe],
  template: `
    <section class="panel">
      <h2>{{ 'project.basics' | transloco }}</h2>
      <dl class="facts">
        <div><dt>{{ 'project.code' | transloco }}</dt><dd>{{ project().code }}</dd></div>
        <div><dt>{{ 'project.department' | transloco }}</dt><dd>{{ project().department.name }}</dd></div>
        <div><dt>{{ 'project.unit' | transloco }}</dt><dd>{{ project().unit?.name ?? '—' }}</dd></div>
        <div><dt>{{ 'project.lead' | transloco }}</dt><dd>{{ project().lead?.name ?? '—' }}</dd></div>
        <div><dt>{{ 'project.phone' | transloco }}</dt><dd>{{ project().lead?.phone ?? '—' }}</dd></div>
        <div><dt>{{ 'project.period' | transloco }}</dt><dd>{{ project().startYear ?? '—' }} – {{ project().endYear ?? '—' }}</dd></div>
        <div><dt>{{ 'project.attribute' | transloco }}</dt><dd>{{ project().attribute ? ('attribute.' + project().attribute | transloco) : '—' }}</dd></div>
        <div><dt>{{ 'project.category' | transloco }}</dt><dd>{{ project().expenditureCategory ? ('category.' + project().expenditureCategory | transloco) : '—' }}</dd></div>
        <div><dt>{{ 'project.address' | transloco }}</dt><dd>{{ project().address ?? '—' }} {{ project().postcode ?? '' }}</dd></div>
        <div class="wide"><dt>{{ 'project.reason' | transloco }}</dt><dd>{{ project().reason ?? '—' }}</dd></div>
        <div class="wide"><dt>{{ 'project.content' | transloco }}</dt><dd>{{ project().content ?? '—' }}</dd></div>
      </dl>
    </section>
  `,
})
export class ProjectFacts {
  readonly project = input.required<ProjectView>();
}
