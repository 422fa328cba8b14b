/** An indicator as the public reads it: neither reasons nor evidence. */
export interface PublishedIndicator {
  readonly classCode: string;
  readonly name: string;
  readonly target: string;
  readonly weight: string | null;
  /** Null until the result was confirmed. */
  readonly actual: string | null;
  readonly grade: 'achieved' | 'partly_achieved' | 'not_achieved' | null;
  readonly score: string | null;
}

export interface PublishedGoal {
  readonly horizon: 'long_term' | 'annual';
  readonly ordinal: number;
  readonly statement: string;
  readonly indicators: readonly PublishedIndicator[];
}

/** A confirmed self-evaluation. */
export interface PublishedResult {
  readonly executionRate: string | null;
  readonly executionScore: string | null;
  readonly total: string | null;
  readonly rating: 'excellent' | 'good' | 'fair' | 'poor' | null;
}

export interface PublishedProject {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  /** Budget of the year as approved, in 万元. */
  readonly budget: string | null;
  readonly goals: readonly PublishedGoal[];
  readonly result: PublishedResult | null;
}

/** All that is published of a department for a year: frozen when it was prepared. */
export interface PublishedContent {
  readonly region: { readonly code: string; readonly name: string };
  readonly department: { readonly code: string; readonly name: string };
  readonly year: number;
  /** The results are invented for a demonstration. */
  readonly demonstration: boolean;
  /** Of the whole department. */
  readonly goals: readonly PublishedGoal[];
  readonly projects: readonly PublishedProject[];
}

/** What the content is taken from: more than the public may read. */
export interface ContentSource {
  readonly region: PublishedContent['region'];
  readonly department: PublishedContent['department'];
  readonly year: number;
  readonly demonstration: boolean;
  readonly goals: readonly SourceGoal[];
  readonly projects: readonly SourceProject[];
}

export interface SourceGoal extends Omit<PublishedGoal, 'indicators'> {
  readonly indicators: readonly (Pick<PublishedIndicator, 'classCode' | 'name' | 'target' | 'weight'> & { readonly id: string })[];
}

export interface SourceProject extends Omit<PublishedProject, 'goals' | 'result'> {
  readonly goals: readonly SourceGoal[];
  readonly result: (PublishedResult & { readonly items: Readonly<Record<string, Pick<PublishedIndicator, 'actual' | 'grade' | 'score'>>> }) | null;
}

/** Takes out of stored content exactly what the public may read, field by field: what is not named here never leaves. */
export function publishedContent(source: ContentSource): PublishedContent {
  const { region, department, year, demonstration, goals, projects } = source;
  return {
    region: { code: region.code, name: region.name },
    department: { code: department.code, name: department.name },
    year,
    demonstration,
    goals: goals.map((goal) => publishedGoal(goal, null)),
    projects: projects.map(({ code, name, unit, budget, goals: own, result }) => ({
      code,
      name,
      unit,
      budget,
      goals: own.map((goal) => publishedGoal(goal, result)),
      result: result && {
        executionRate: result.executionRate,
        executionScore: result.executionScore,
        total: result.total,
        rating: result.rating,
      },
    })),
  };
}

function publishedGoal({ horizon, ordinal, statement, indicators }: SourceGoal, result: SourceProject['result']): PublishedGoal {
  return {
    horizon,
    ordinal,
    statement,
    indicators: indicators.map(({ id, classCode, name, target, weight }) => {
      const achieved = result?.items[id];
      return {
        classCode,
        name,
        target,
        weight,
        actual: achieved?.actual ?? null,
        grade: achieved?.grade ?? null,
        score: achieved?.score ?? null,
      };
    }),
  };
}
