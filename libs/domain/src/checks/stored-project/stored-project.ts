import type { DecimalString } from '../../money/index.js';

/** A name of an organization or a person. */
interface Named {
  readonly name: string;
}

/** An indicator as it was declared; `targetParsed` is what the parser understood or a person corrected. */
export interface StoredIndicator {
  readonly id: string;
  readonly classCode: string;
  readonly name: string;
  readonly target: string;
  readonly targetParsed: unknown;
  readonly basis: string | null;
  readonly basisNote: string | null;
  /** Points of 100. */
  readonly weight: DecimalString | null;
  readonly twoYearsBefore: string | null;
  readonly yearBefore: string | null;
}

export interface StoredGoal {
  readonly id: string;
  readonly horizon: 'long_term' | 'annual';
  readonly ordinal: number;
  readonly statement: string;
  readonly indicators: readonly StoredIndicator[];
}

/** Money of one year in 万元, with what the declaration lists below it. */
export interface StoredBudget {
  readonly total: DecimalString | null;
  readonly initial: DecimalString | null;
  readonly changeNote: string | null;
  readonly priorAmounts: readonly { readonly year: number; readonly amount: DecimalString }[];
  readonly fundingSources: readonly {
    readonly ordinal: number;
    readonly kind: string;
    readonly name: string | null;
    readonly amount: DecimalString;
  }[];
  readonly expenditureLines: readonly {
    readonly ordinal: number;
    readonly activity: string | null;
    readonly description: string | null;
    readonly economicClass: string | null;
    readonly amount: DecimalString | null;
    readonly basis: string | null;
    readonly note: string | null;
  }[];
  readonly procurementItems: readonly {
    readonly ordinal: number;
    readonly itemCode: string | null;
    readonly name: string | null;
    readonly quantity: DecimalString | null;
    readonly amount: DecimalString | null;
  }[];
}

/** A declared project of one year as the project page delivers it: what a person typed or an import wrote. */
export interface StoredProject {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly department: Named;
  readonly unit: Named | null;
  readonly lead: (Named & { readonly phone: string | null }) | null;
  readonly attribute: string | null;
  readonly expenditureCategory: string | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
  readonly reason: string | null;
  readonly content: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly budget: StoredBudget | null;
  readonly goals: readonly StoredGoal[];
}
