import { DatePipe } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import type { AdministeredUser, UserWithPassword } from '@jixiao/contracts/views';
import { Dialog } from '@jixiao/ui/dialog';
import { EmptyState } from '@jixiao/ui/states';
import { TableScroll } from '@jixiao/ui/tables';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

import { SessionStore } from '../../../core/session/session.store';
import { FormProblem } from '../form-problem';
import { PasswordShown } from './password-shown';
import { draftOf, NEW_USER, UserDraft } from './user-draft';
import { UserForm } from './user-form';
import { USER_STATES, UserFilter, UsersStore } from './users.store';

const TYPING_PAUSE_MS = 300;

/** What is asked before it happens. */
interface Question {
  action: 'deactivate' | 'reset';
  user: AdministeredUser;
}

@Component({
  selector: 'jx-users-page',
  imports: [DatePipe, TranslocoPipe, NzButtonComponent, Dialog, EmptyState, FormProblem, PasswordShown, UserForm, TableScroll],
  providers: [UsersStore],
  templateUrl: './users.page.html',
})
export class UsersPage {
  private readonly session = inject(SessionStore);
  protected readonly store = inject(UsersStore);
  protected readonly mayWrite = this.session.may('administration:write');
  protected readonly states = USER_STATES;
  protected readonly ownId = computed(() => this.session.session()?.user.id);

  protected readonly filter = signal<UserFilter>({ q: '', state: 'all' });
  protected readonly narrowed = computed(() => this.filter().q.trim() !== '' || this.filter().state !== 'all');
  protected readonly draft = signal<UserDraft | null>(null);
  protected readonly question = signal<Question | null>(null);
  protected readonly password = signal<UserWithPassword | null>(null);

  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    void this.store.load(this.filter());
    void this.store.loadOrganizations();
  }

  protected search(q: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.narrow({ q }), TYPING_PAUSE_MS);
  }

  protected chooseState(code: string): void {
    this.narrow({ state: USER_STATES.find((state) => state === code) ?? 'all' });
  }

  protected reset(): void {
    this.narrow({ q: '', state: 'all' });
  }

  protected add(): void {
    this.open(() => this.draft.set(NEW_USER));
  }

  protected edit(user: AdministeredUser): void {
    this.open(() => this.draft.set(draftOf(user)));
  }

  protected ask(action: Question['action'], user: AdministeredUser): void {
    this.open(() => this.question.set({ action, user }));
  }

  protected async save(): Promise<void> {
    const draft = this.draft();
    if (!draft) return;
    if (draft.id === null) {
      const created = await this.store.create(draft);
      if (created) this.showPassword(created);
    } else if (await this.store.change(draft.id, draft)) {
      this.draft.set(null);
    } else {
      const problem = this.store.problem();
      if (problem?.code === 'version.stale') this.draft.set({ ...draft, version: (problem.current as AdministeredUser).version });
    }
  }

  protected async confirm(): Promise<void> {
    const question = this.question();
    if (!question) return;
    if (question.action === 'reset') {
      const reset = await this.store.resetPassword(question.user);
      if (reset) this.showPassword(reset);
    } else if (await this.store.deactivate(question.user)) {
      this.question.set(null);
    }
    this.question.update((asked) => asked && { ...asked, user: this.store.items().find(({ id }) => id === asked.user.id) ?? asked.user });
  }

  protected close(): void {
    this.draft.set(null);
    this.question.set(null);
    this.password.set(null);
    this.store.forgetProblem();
  }

  private showPassword(password: UserWithPassword): void {
    this.close();
    this.password.set(password);
  }

  private open(show: () => void): void {
    this.close();
    show();
  }

  private narrow(part: Partial<UserFilter>): void {
    this.filter.update((filter) => ({ ...filter, ...part }));
    void this.store.load(this.filter());
  }
}
