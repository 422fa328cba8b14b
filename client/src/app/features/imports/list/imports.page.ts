import { DatePipe } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { EmptyState, PageHeading } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ProblemAlert } from '../../../core/http/problem-alert';
import { SessionStore } from '../../../core/session/session.store';
import { FindingCounts } from '../finding-counts';
import { FileDrop } from './file-drop';
import { ImportsStore } from './imports.store';

/** 导入: where documents come in, and those that came in before. */
@Component({
  selector: 'jx-imports-page',
  imports: [DatePipe, RouterLink, TranslocoPipe, NzButtonComponent, EmptyState, PageHeading, TableScroll, ProblemAlert, FileDrop, FindingCounts],
  providers: [ImportsStore],
  templateUrl: './imports.page.html',
})
export class ImportsPage {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly store = inject(ImportsStore);

  protected readonly mayImport = computed(() => this.session.may('import:write'));

  constructor() {
    void this.store.load();
  }

  protected async receive(file: File): Promise<void> {
    const view = await this.store.upload(file);
    if (view) await this.router.navigate(['/imports', view.id]);
  }
}
