import { isSelfEvaluationHandedIn } from '@jixiao/domain/workflow';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal.js';
import { Database } from '../../platform/database/database.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { AuditRepository } from '../audit/audit.repository.js';
import { ProjectsService } from '../projects/projects.service.js';
import type { SavedDto } from '../recording/recording.dto.js';
import { TargetSetsRepository } from '../target-sets/target-sets.repository.js';
import { changesOfBasics } from './basics-changes.js';
import type { DeclarationDto } from './declaration.dto.js';
import { DeclarationRepository } from './declaration.repository.js';
import { declaredGoals } from './declared-goals.js';
import { changesOfGoals } from './goal-changes.js';
import { GoalsRepository } from './goals.repository.js';

@Injectable()
export class DeclarationService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsService,
    private readonly declarations: DeclarationRepository,
    private readonly goals: GoalsRepository,
    private readonly targetSets: TargetSetsRepository,
    private readonly audit: AuditRepository,
  ) {}

  /**
   * Saves what a project promises, whole or not at all, with its event in the trail.
   * Throws `window.closed` or `window.unset` outside the days on which targets are declared or adjusted.
   */
  async save(user: Principal, id: string, version: number, declaration: DeclarationDto): Promise<SavedDto> {
    const { year } = declaration;
    return this.database.transaction(user, async (transaction) => {
      const [project, rules] = await Promise.all([
        this.projects.openForWriting(transaction, user, 'declaration:write', { id, year, version }),
        this.goals.rulesOf(transaction, user, year),
      ]);
      if (!rules) throw new ApiError('year.unknown', {}, 'year');
      if (isSelfEvaluationHandedIn(project.stage)) {
        throw new ApiError('declaration.locked', { stage: project.stage });
      }
      if (declaration.endYear < declaration.startYear) throw new ApiError('declaration.years-reversed', {}, 'endYear');

      const changes = changesOfGoals(declaredGoals(project.goals, declaration, { ...rules, weighted: true }));
      const { basics, fields } = changesOfBasics(project, declaration);
      const all = [...fields, ...changes.fields];
      if (fields.length > 0) this.declarations.saveBasics(transaction, user, id, basics);
      this.goals.save(transaction, user, { projectId: id, organizationId: null, year }, changes);
      if (all.length > 0) {
        this.targetSets.raise(transaction, user, [{ projectId: id, organizationId: null, year }]);
        this.audit.append(transaction, user, { action: 'declaration.saved', objectType: 'project', objectId: id, changes: all });
      }
      return { version: project.version, changes: all.length };
    });
  }
}
