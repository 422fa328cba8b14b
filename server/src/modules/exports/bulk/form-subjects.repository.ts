import { Injectable } from '@nestjs/common';
import type { Permission } from '@jixiao/contracts/access';
import type { Principal } from '../../../platform/access/principal.js';
import { PROJECT_IN_REACH, reachParameters } from '../../../platform/access/reach-sql.js';
import { Database } from '../../../platform/database/database.js';
import type { FormSubject } from './form-source.js';

/** After the reach: $5 the year. */
const PROJECTS = `
  select p.id, p.code, p.name, d.code || ' ' || d.name as department
  from project p
  join project_budget b on b.region_id = p.region_id and b.project_id = p.id and b.year = $5
  join organization d on d.region_id = p.region_id and d.id = p.organization_id
  where ${PROJECT_IN_REACH}
  order by d.code, p.code`;

@Injectable()
export class FormSubjectsRepository {
  constructor(private readonly database: Database) {}

  /** The projects of a year that the permission reaches, by department and code. */
  projects(reader: Principal, permission: Permission, year: number): Promise<FormSubject[]> {
    return this.database.read<FormSubject>(reader, PROJECTS, [...reachParameters(reader, permission), year]);
  }
}
