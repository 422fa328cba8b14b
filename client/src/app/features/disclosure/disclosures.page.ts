import { DatePipe } from '@angular/common';
import { Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { loadByYear } from '../../core/fiscal-year/load-by-year';
import { ProblemAlert } from '../../core/http/problem-alert';
import { DisclosureStateTag } from './disclosure-state';
import { DisclosuresStore } from './disclosures.store';

/** 公开: what departments disclose about a year, every version. */
@Component({
  selector: 'jx-disclosures-page',
  imports: [DatePipe, DisclosureStateTag, EmptyState, NzButtonComponent, PageHeading, ProblemAlert, RouterLink, TableScroll, TranslocoPipe],
  providers: [DisclosuresStore],
  templateUrl: './disclosures.page.html',
})
export class DisclosuresPage {
  private readonly router = inject(Router);
  protected readonly store = inject(DisclosuresStore);

  constructor() {
    loadByYear(signal(null), (_, year) => this.store.load(year));
  }

  protected async prepare(organizationId: string, year: number): Promise<void> {
    const publication = await this.store.prepare(organizationId, year);
    if (publication) await this.router.navigate(['/disclosure', publication.id]);
  }
}
