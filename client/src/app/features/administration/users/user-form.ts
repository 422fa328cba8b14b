import { Component, computed, input, output } from '@angular/core';
import { ROLE_SCOPES, ROLES } from '@jixiao/contracts/access';
import type { AdministeredOrganization, ProblemView } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { FormProblem } from '../form-problem';
import { withDepth } from '../organizations/organization-tree';
import { atOrganization, DraftRole, isComplete, UserDraft, withRole } from './user-draft';

/** Name, telephone, organization and roles of one person. */
@Component({
  selector: 'jx-user-form',
  imports: [TranslocoPipe, NzButtonComponent, FormProblem],
  templateUrl: './user-form.html',
  styles: `
    fieldset { grid-column: 1 / -1; margin: 4px 0 0; padding: 0; border: 0; }
    legend { margin-bottom: 6px; border: 0; font-size: 14px; font-weight: 600; }
    .role { display: grid; gap: 8px; align-items: center; margin-bottom: 8px; grid-template-columns: minmax(120px, 180px) 1fr auto; }
  `,
})
export class UserForm {
  readonly draft = input.required<UserDraft>();
  readonly organizations = input.required<AdministeredOrganization[]>();
  readonly problem = input.required<ProblemView | null>();
  readonly busy = input(false);
  readonly changed = output<UserDraft>();
  readonly saved = output();
  readonly cancelled = output();

  protected readonly roles = ROLES;
  protected readonly scopes = ROLE_SCOPES;
  protected readonly atOrganization = atOrganization;
  protected readonly places = computed(() =>
    withDepth(this.organizations()).map(({ id, code, name, depth }) => ({ id, label: `${'　'.repeat(depth)}${code} ${name}` })),
  );
  protected readonly complete = computed(() => isComplete(this.draft()));

  protected type(part: Partial<UserDraft>): void {
    this.changed.emit({ ...this.draft(), ...part });
  }

  protected chooseRole(index: number, code: string): void {
    this.changeRole(index, (entry) => withRole(entry, code));
  }

  protected choosePlace(index: number, organizationId: string): void {
    this.changeRole(index, (entry) => ({ ...entry, organizationId }));
  }

  protected addRole(): void {
    this.type({ roles: [...this.draft().roles, { role: 'lead', organizationId: this.draft().organizationId }] });
  }

  protected removeRole(index: number): void {
    this.type({ roles: this.draft().roles.filter((_, place) => place !== index) });
  }

  private changeRole(index: number, change: (entry: DraftRole) => DraftRole): void {
    this.type({ roles: this.draft().roles.map((entry, place) => (place === index ? change(entry) : entry)) });
  }
}
