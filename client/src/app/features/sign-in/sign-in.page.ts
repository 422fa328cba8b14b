import { Component, inject, input, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import type { ProblemView } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { NzInputDirective } from 'ng-zorro-antd/input';

import { ProblemAlert } from '../../core/http/problem-alert';
import { toProblem } from '../../core/http/problem';
import { LanguageSwitch } from '../../core/language/language-switch';
import { ownAddress } from '../../core/session/own-address';
import { SessionStore } from '../../core/session/session.store';

@Component({
  selector: 'jx-sign-in-page',
  imports: [FormsModule, TranslocoPipe, NzButtonComponent, NzInputDirective, ProblemAlert],
  templateUrl: './sign-in.page.html',
  styleUrl: './sign-in.page.css',
})
export class SignInPage {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  protected readonly language = inject(LanguageSwitch);

  /** Where the person wanted to go; from the address. */
  readonly returnTo = input<string>();
  /** Set where a session ended while someone worked. */
  readonly ended = input<string>();

  protected readonly username = signal('');
  protected readonly password = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemView | null>(null);

  protected async signIn(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.session.signIn(this.username().trim(), this.password());
      await this.router.navigateByUrl(ownAddress(this.returnTo()));
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

}
