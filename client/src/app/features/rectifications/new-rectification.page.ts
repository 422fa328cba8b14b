import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { RECTIFICATION_ORIGINS, type OrganizationItem, type ProblemView, type ProjectListItem } from '@jixiao/contracts/views';
import { PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { FiscalYearStore } from '../../core/fiscal-year/fiscal-year.store';
import { Api } from '../../core/http/api';
import { toProblem } from '../../core/http/problem';
import { ProblemAlert } from '../../core/http/problem-alert';
import { everyOrganization } from '../../core/organizations/every-organization';
import type { HoldsChanges } from '../../core/unsaved-changes/unsaved-changes.guard';
import { warnBeforeUnload } from '../../core/unsaved-changes/warn-before-unload';

interface Subject {
  kind: 'project' | 'organization';
  id: string;
  label: string;
}

/** Raises the same demand on one or several projects and organizations at once. */
@Component({
  selector: 'jx-new-rectification-page',
  imports: [NzButtonComponent, PageHeading, ProblemAlert, RouterLink, TranslocoPipe],
  templateUrl: './new-rectification.page.html',
  styles: `
    ul.chosen { margin: 0; padding: 0; list-style: none; }
    ul.found { max-height: 220px; margin: 4px 0 0; padding: 0; overflow-y: auto; list-style: none; }
    textarea { width: 100%; }
  `,
})
export class NewRectificationPage implements HoldsChanges {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly years = inject(FiscalYearStore);

  /** A project or organization that the page was opened for. */
  readonly subjectId = input<string>();

  protected readonly origins = RECTIFICATION_ORIGINS;
  protected readonly text = signal('');
  private readonly subjects = signal<Subject[]>([]);
  protected readonly chosen = signal<Subject[]>([]);
  protected readonly found = computed(() => {
    const text = this.text().trim().toLowerCase();
    if (text === '') return [];
    const chosen = new Set(this.chosen().map(({ id }) => id));
    return this.subjects().filter(({ id, label }) => !chosen.has(id) && label.toLowerCase().includes(text)).slice(0, 20);
  });
  protected readonly origin = signal<(typeof RECTIFICATION_ORIGINS)[number]>('review');
  protected readonly problemText = signal('');
  protected readonly demand = signal('');
  protected readonly dueOn = signal('');
  protected readonly problem = signal<ProblemView | null>(null);
  protected readonly busy = signal(false);
  protected readonly complete = computed(
    () => this.chosen().length > 0 && this.problemText().trim() !== '' && this.demand().trim() !== '' && this.dueOn() !== '',
  );

  constructor() {
    warnBeforeUnload(this);
    void this.load();
  }

  hasUnsavedChanges(): boolean {
    return !this.busy() && (this.problemText().trim() !== '' || this.demand().trim() !== '');
  }

  protected choose(subject: Subject): void {
    this.chosen.update((chosen) => [...chosen, subject]);
    this.text.set('');
  }

  protected drop(subject: Subject): void {
    this.chosen.update((chosen) => chosen.filter(({ id }) => id !== subject.id));
  }

  protected setOrigin(code: string): void {
    this.origin.set(RECTIFICATION_ORIGINS.find((each) => each === code) ?? 'other');
  }

  protected async raise(event: Event): Promise<void> {
    event.preventDefault();
    const year = this.years.year();
    if (!this.complete() || year === null) return;
    const common = { year, origin: this.origin(), problem: this.problemText(), demand: this.demand(), dueOn: this.dueOn() };
    this.busy.set(true);
    try {
      const items = this.chosen().map(({ kind, id }) => ({ kind, subjectId: id, ...common }));
      const { ids } = await this.api.post('/api/rectifications', { body: { items } });
      await this.router.navigate(['/rectifications', ...(ids.length === 1 ? ids : [])]);
    } catch (error) {
      this.problem.set(toProblem(error));
      this.busy.set(false);
    }
  }

  private async load(): Promise<void> {
    try {
      const [projects, organizations] = await Promise.all([this.everyProject(), everyOrganization(this.api)]);
      const all = [...organizations.map(subjectOfOrganization), ...projects.map(subjectOfProject)];
      this.subjects.set(all);
      this.chosen.update((chosen) => [...chosen, ...all.filter(({ id }) => id === this.subjectId())]);
    } catch (error) {
      this.problem.set(toProblem(error));
    }
  }

  private async everyProject(): Promise<ProjectListItem[]> {
    const items: ProjectListItem[] = [];
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = { limit: 100, ...(cursor !== null && { cursor }) };
      const page = await this.api.get('/api/projects', { query });
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return items;
  }
}

function subjectOfProject({ id, code, name }: ProjectListItem): Subject {
  return { kind: 'project', id, label: `${code} ${name}` };
}

function subjectOfOrganization({ id, code, name }: OrganizationItem): Subject {
  return { kind: 'organization', id, label: `${code} ${name}` };
}
