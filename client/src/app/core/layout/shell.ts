import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import type { Permission } from '@jixiao/contracts/access';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { LanguageSwitch } from '../language/language-switch';
import { rememberLanguage } from '../language/provide-language';
import { SessionStore } from '../session/session.store';
import { DemonstrationBanner } from './demonstration-banner';

interface NavigationEntry {
  path: string;
  label: string;
  permission: Permission;
}

const NAVIGATION: readonly NavigationEntry[] = [
  { path: '/workbench', label: 'nav.workbench', permission: 'workbench:read' },
  { path: '/projects', label: 'nav.projects', permission: 'project:read' },
  { path: '/departments', label: 'nav.departments', permission: 'organization:read' },
  { path: '/reviews', label: 'nav.reviews', permission: 'review:read' },
  { path: '/reports/year-end', label: 'nav.yearEnd', permission: 'report:read' },
  { path: '/administration', label: 'nav.administration', permission: 'administration:read' },
];

/** Frame of every page behind sign-in: where one is, who one is, where one can go. */
@Component({
  selector: 'jx-shell',
  imports: [RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe, NzButtonComponent, DemonstrationBanner],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  private readonly router = inject(Router);
  protected readonly session = inject(SessionStore);
  protected readonly language = inject(LanguageSwitch);

  protected readonly entries = computed(() => NAVIGATION.filter((entry) => this.session.may(entry.permission)));
  protected readonly roleKeys = computed(() => [...new Set(this.session.roles().map((held) => `role.${held.role}`))]);

  protected switchLanguage(): void {
    const code = this.language.code() === 'zh' ? 'en' : 'zh';
    rememberLanguage(code);
    this.language.apply(code);
  }

  /** Leaves the page first, so that unsaved changes can still keep one here. */
  protected async signOut(): Promise<void> {
    const left = await this.router.navigateByUrl('/sign-in');
    if (left) await this.session.signOut();
  }
}
