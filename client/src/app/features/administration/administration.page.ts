import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { PageHeading } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';

import { SessionStore } from '../../core/session/session.store';

/** What the three pages of administration share: their heading and the way between them. */
@Component({
  selector: 'jx-administration-page',
  imports: [RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe, PageHeading],
  template: `
    <jx-page-heading [heading]="'administration.title' | transloco" [place]="session.regionName()" />
    <nav [attr.aria-label]="'administration.title' | transloco">
      @for (part of parts; track part) {
        <a [routerLink]="part" routerLinkActive="active" ariaCurrentWhenActive="page">{{ 'administration.' + part | transloco }}</a>
      }
    </nav>
    <router-outlet />
  `,
  styles: `
    nav { display: flex; gap: 4px; margin-bottom: 16px; border-bottom: 1px solid var(--line); }
    a { padding: 8px 16px; border-bottom: 3px solid transparent; }
    a.active { border-bottom-color: var(--link); font-weight: 600; }
  `,
})
export class AdministrationPage {
  protected readonly session = inject(SessionStore);
  protected readonly parts = ['years', 'organizations', 'users'] as const;
}
