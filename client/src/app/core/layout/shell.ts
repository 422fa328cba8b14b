import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRouteSnapshot, NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { EmptyState } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { filter, map } from 'rxjs';

import { FiscalYearStore } from '../fiscal-year/fiscal-year.store';
import { LanguageSwitch } from '../language/language-switch';
import { ReferenceStore } from '../reference/reference.store';
import { SessionStore } from '../session/session.store';
import { DemonstrationBanner } from './demonstration-banner';
import { NAVIGATION } from './navigation';
import { YearChoice } from './year-choice';

/** Frame of every page behind sign-in: where one is, who one is, where one can go. */
@Component({
  selector: 'jx-shell',
  imports: [RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe, NzButtonComponent, DemonstrationBanner, EmptyState, YearChoice],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  private readonly router = inject(Router);
  protected readonly session = inject(SessionStore);
  protected readonly language = inject(LanguageSwitch);
  protected readonly years = inject(FiscalYearStore);
  protected readonly reference = inject(ReferenceStore);

  /** Whether the page shows another year when one is chosen; its route says so. */
  protected readonly dependsOnYear = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => innermost(this.router.routerState.snapshot.root).data['dependsOnYear'] === true),
    ),
    { initialValue: false },
  );

  protected readonly entries = computed(() => NAVIGATION.filter((entry) => this.session.may(entry.permission)));
  protected readonly roleKeys = computed(() => [...new Set(this.session.roles().map((held) => `role.${held.role}`))]);

  /** Leaves the page first, so that unsaved changes can still keep one here. */
  protected async signOut(): Promise<void> {
    const left = await this.router.navigateByUrl('/sign-in');
    if (left) await this.session.signOut();
  }
}

function innermost(route: ActivatedRouteSnapshot): ActivatedRouteSnapshot {
  return route.firstChild ? innermost(route.firstChild) : route;
}
