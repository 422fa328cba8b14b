import { Injectable } from '@nestjs/common';
import type { SelfEvaluationView } from '@jixiao/contracts/views';
import type { ScoringScheme } from '@jixiao/domain/scoring';
import { isSelfEvaluationHandedIn } from '@jixiao/domain/workflow';
import type { Principal } from '../../platform/access/principal.js';
import { Database } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { ProjectsService } from '../projects/projects.service.js';
import { SchemesService } from '../schemes/schemes.service.js';
import { evaluateProject } from './evaluation-of-project.js';
import { formToHandIn, itemsToHandIn } from './handed-in-form.js';
import type { SubmissionDto } from './self-evaluation.dto.js';
import { SelfEvaluationRepository } from './self-evaluation.repository.js';
import { handedInView, isHandedIn, presentView } from './self-evaluation.view.js';

/** A form with the scheme that it is scored by. */
export interface SchemedForm {
  view: SelfEvaluationView;
  scheme: ScoringScheme;
}

@Injectable()
export class SelfEvaluationService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsService,
    private readonly schemes: SchemesService,
    private readonly evaluations: SelfEvaluationRepository,
    private readonly audit: AuditRepository,
  ) {}

  /** The form: as handed in, or else computed from what is recorded now. */
  async find(user: Principal, projectId: string, year: number | null): Promise<SelfEvaluationView> {
    const project = await this.projects.find(user, projectId, year);
    const stored = await this.evaluations.find(user, projectId, project.year);
    if (isHandedIn(stored)) return handedInView(project, stored);
    return presentView(project, evaluateProject(project, await this.schemes.find(project.scheme)), stored);
  }

  /** The forms of many projects by project, those beyond reach left out. Each is computed, and may fail, only when it is asked for. */
  async findAll(user: Principal, projectIds: readonly string[], year: number): Promise<ReadonlyMap<string, () => SchemedForm>> {
    const [projects, kept] = await Promise.all([
      this.projects.findAll(user, projectIds, year),
      this.evaluations.findAll(user, projectIds, year),
    ]);
    const storedOf = new Map(kept.map((stored) => [stored.projectId, stored]));
    const schemeOf = await this.schemes.findAll([...projects, ...kept].map(({ scheme }) => scheme));
    return new Map(
      projects.map((project) => [
        project.id,
        () => {
          const stored = storedOf.get(project.id);
          if (isHandedIn(stored)) return { view: handedInView(project, stored), scheme: schemeOf(stored.scheme) };
          const scheme = schemeOf(project.scheme);
          return { view: presentView(project, evaluateProject(project, scheme), stored), scheme };
        },
      ]),
    );
  }

  /** Hands the form to the department; throws `self-evaluation.incomplete` with every open point. */
  async submit(
    user: Principal,
    id: string,
    version: number,
    { year, conclusion }: SubmissionDto,
  ): Promise<SelfEvaluationView> {
    await this.database.transaction(user, async (transaction) => {
      const target = { id, year, version };
      const project = await this.projects.openForWriting(transaction, user, 'self-evaluation:submit', target);
      if (isSelfEvaluationHandedIn(project.stage)) {
        throw new ApiError('recording.locked', { stage: project.stage });
      }
      const scheme = await this.schemes.find(project.scheme, transaction);
      const evaluation = evaluateProject(project, scheme);
      const { openPoints, result } = evaluation;
      if (openPoints.length > 0) {
        throw new ApiError('self-evaluation.incomplete', { count: String(openPoints.length) }, openPoints[0]?.cell, {
          extension: { openPoints },
        });
      }
      await this.evaluations.submit(transaction, user, {
        projectId: id,
        year: project.year,
        scheme: scheme.id,
        executionRate: result.execution.rate,
        executionScore: result.execution.score,
        total: result.total,
        rating: result.rating,
        conclusion: conclusion?.trim() || null,
        form: formToHandIn(project, evaluation, scheme),
        items: itemsToHandIn(evaluation),
      });
      this.audit.append(transaction, user, {
        action: 'self-evaluation.submitted',
        objectType: 'project',
        objectId: id,
        changes: [
          { field: 'self-evaluation:status', old: project.selfEvaluation?.status ?? null, new: 'submitted' },
          { field: 'self-evaluation:total', old: project.selfEvaluation?.total ?? null, new: result.total },
        ],
      });
    });
    return this.find(user, id, year);
  }
}
