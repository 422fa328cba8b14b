import { inject, Service } from '@angular/core';
import type { GoalHorizon } from '@jixiao/contracts/views';
import { TranslocoService } from '@jsverse/transloco';

interface NamedGoal {
  readonly id: string;
  readonly horizon: GoalHorizon;
  readonly ordinal: number;
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
}

/** What pages call goals and indicators, by the ids that findings name them with. */
@Service()
export class GoalNames {
  private readonly transloco = inject(TranslocoService);

  of(goals: readonly NamedGoal[]): ReadonlyMap<string, string> {
    this.transloco.activeLang(); // named anew in another language
    return new Map(
      goals.flatMap((goal) => [[goal.id, this.nameOf(goal)] as const, ...goal.indicators.map(({ id, name }) => [id, name] as const)]),
    );
  }

  private nameOf({ horizon, ordinal }: NamedGoal): string {
    return `${this.transloco.translate(`horizon.${horizon}`)} ${ordinal}`;
  }
}
