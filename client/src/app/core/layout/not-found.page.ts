import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '@jixiao/ui/states';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'jx-not-found-page',
  imports: [RouterLink, TranslocoPipe, EmptyState],
  template: `
    <jx-empty-state [title]="'notFound.title' | transloco" [hint]="'notFound.hint' | transloco">
      <a routerLink="/workbench">{{ 'nav.workbench' | transloco }}</a>
    </jx-empty-state>
  `,
})
export class NotFoundPage {}
