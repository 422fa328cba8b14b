import { Component, computed, inject, input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import type { ProblemView } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';

import { ProblemAlert } from '../../core/http/problem-alert';
import { toProblem } from '../../core/http/problem';
import { SessionStore } from '../../core/session/session.store';
import { ownAddress } from '../../core/session/own-address';

/** Choosing a password of one's own: on request, and before anything else where an administrator gave the present one. */
@Component({
  selector: 'jx-password-page',
  imports: [FormsModule, RouterLink, TranslocoPipe, NzButtonComponent, NzInputDirective, ProblemAlert],
  styleUrl: '../sign-in/sign-in.page.css',
  templateUrl: './password.page.html',
})
export class PasswordPage {
  private readonly router = inject(Router);
  protected readonly session = inject(SessionStore);

  /** Where the person wanted to go; from the address. */
  readonly returnTo = input<string>();

  protected readonly current = signal('');
  protected readonly next = signal('');
  protected readonly repeated = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemView | null>(null);

  protected readonly shortest = computed(() => this.session.session()?.passwordMinLength ?? 0);
  protected readonly differs = computed(() => this.repeated() !== '' && this.repeated() !== this.next());
  protected readonly complete = computed(() => this.current() !== '' && this.next().length >= this.shortest() && this.repeated() === this.next());

  protected async save(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.session.changePassword(this.current(), this.next());
      await this.router.navigateByUrl(ownAddress(this.returnTo()));
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }
}
