import { Component, computed, inject, signal } from '@angular/core';
import type { AdministeredOrganization } from '@jixiao/contracts/views';
import { Dialog } from '@jixiao/ui/dialog';
import { EmptyState } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { SessionStore } from '../../../core/session/session.store';
import { FormProblem } from '../form-problem';
import { matching, possibleParents, withDepth } from './organization-tree';
import { OrganizationDraft, OrganizationsStore } from './organizations.store';

@Component({
  selector: 'jx-organizations-page',
  imports: [TranslocoPipe, NzButtonComponent, Dialog, EmptyState, FormProblem, TableScroll],
  providers: [OrganizationsStore],
  templateUrl: './organizations.page.html',
})
export class OrganizationsPage {
  protected readonly store = inject(OrganizationsStore);
  protected readonly mayWrite = inject(SessionStore).may('administration:write');

  protected readonly text = signal('');
  protected readonly draft = signal<OrganizationDraft | null>(null);

  private readonly tree = computed(() => withDepth(this.store.items()));
  protected readonly shown = computed(() => matching(this.tree(), this.text()));
  protected readonly parents = computed(() => possibleParents(this.tree(), this.draft()?.id ?? null));
  /** Names of places in a list that cannot indent: one full-width space a level. */
  protected readonly indent = (depth: number): string => '　'.repeat(depth);

  constructor() {
    void this.store.load();
  }

  protected add(parentId: string | null): void {
    this.open({ id: null, version: 0, code: '', name: '', parentId });
  }

  protected edit({ id, version, code, name, parentId }: AdministeredOrganization): void {
    this.open({ id, version, code, name, parentId });
  }

  protected type(part: Partial<OrganizationDraft>): void {
    this.draft.update((draft) => draft && { ...draft, ...part });
  }

  protected async save(): Promise<void> {
    const draft = this.draft();
    if (!draft) return;
    if (await this.store.save(draft)) {
      this.draft.set(null);
      return;
    }
    const problem = this.store.problem();
    if (problem?.code === 'version.stale') this.type({ version: (problem.current as AdministeredOrganization).version });
  }

  protected close(): void {
    this.draft.set(null);
    this.store.forgetProblem();
  }

  private open(draft: OrganizationDraft): void {
    this.store.forgetProblem();
    this.draft.set(draft);
  }
}
