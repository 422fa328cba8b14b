import { Component, input, output, signal } from '@angular/core';
import type { UserWithPassword } from '@jixiao/contracts/views';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonComponent } from 'ng-zorro-antd/button';

/** A generated password, this once: to be written down or copied and handed over. */
@Component({
  selector: 'jx-password-shown',
  imports: [TranslocoPipe, NzButtonComponent],
  template: `
    <p>{{ 'administration.passwordFor' | transloco: { name: shown().user.name, username: shown().user.username } }}</p>
    <p class="row">
      <output data-testid="password">{{ shown().password }}</output>
      <button nz-button type="button" (click)="copy()">{{ (copied() ? 'administration.copied' : 'administration.copy') | transloco }}</button>
    </p>
    <p class="notice warning">{{ 'administration.passwordOnce' | transloco }}</p>
    <button nz-button nzType="primary" type="button" (click)="done.emit()">{{ 'administration.passwordNoted' | transloco }}</button>
  `,
  styles: `
    output { padding: 6px 14px; border: 1px solid var(--line); border-radius: 4px; background: var(--head); font-family: ui-monospace, Consolas, monospace; font-size: 20px; letter-spacing: 1px; user-select: all; }
  `,
})
export class PasswordShown {
  readonly shown = input.required<UserWithPassword>();
  readonly done = output();

  protected readonly copied = signal(false);

  /** Without a secure connection there is no clipboard; the password can still be selected. */
  protected async copy(): Promise<void> {
    await navigator.clipboard?.writeText(this.shown().password);
    this.copied.set(navigator.clipboard !== undefined);
  }
}
