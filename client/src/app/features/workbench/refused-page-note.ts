import { Component, computed, inject, input } from '@angular/core';
import { type Permission, PERMISSIONS, ROLE_PERMISSIONS, ROLES } from '@jixiao/contracts/access';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

import { NAVIGATION } from '../../core/layout/navigation';

/** Names of the pages that the menu does not lead to. */
const OTHER_PAGES: Partial<Record<Permission, string>> = { 'organization-goals:write': 'departments.edit' };

/** Says which page one was led away from, and whose it is. */
@Component({
  selector: 'jx-refused-page-note',
  imports: [TranslocoPipe],
  template: `
    @if (refused(); as page) {
      <p class="notice warning" role="alert">{{ 'workbench.refused' | transloco: page }}</p>
    }
  `,
})
export class RefusedPageNote {
  private readonly transloco = inject(TranslocoService);

  /** What the page asks for, as the address tells; anything else is passed over. */
  readonly permission = input<string>();

  protected readonly refused = computed(() => {
    this.transloco.activeLang();
    const permission = PERMISSIONS.find((known) => known === this.permission());
    const label = permission && (NAVIGATION.find((entry) => entry.permission === permission)?.label ?? OTHER_PAGES[permission]);
    if (!label) return null;
    const roles = ROLES.filter((role) => ROLE_PERMISSIONS[role].includes(permission)).map((role) =>
      this.transloco.translate(`role.${role}`),
    );
    return { page: this.transloco.translate(label), roles: roles.join(this.transloco.translate('workbench.listMark')) };
  });
}
