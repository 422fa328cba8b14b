import { DatePipe } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHeading } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { ProblemAlert } from '../../core/http/problem-alert';
import { browserName } from './browser-name';
import { SessionsStore } from './sessions.store';

/** 登录情况: where one is signed in, and an end to it. */
@Component({
  selector: 'jx-sessions-page',
  imports: [DatePipe, RouterLink, TranslocoPipe, NzButtonComponent, PageHeading, ProblemAlert, TableScroll],
  providers: [SessionsStore],
  templateUrl: './sessions.page.html',
})
export class SessionsPage {
  protected readonly store = inject(SessionsStore);
  protected readonly browserName = browserName;
  protected readonly others = computed(() => this.store.items().some(({ current }) => !current));

  constructor() {
    void this.store.load();
  }
}
