import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal.js';
import type { Transaction } from '../../platform/database/database.js';
import type { ProjectBasics } from './basics-changes.js';

@Injectable()
export class DeclarationRepository {
  /** Writes the head of the target form; the version was raised when the project was opened. */
  saveBasics(transaction: Transaction, user: Principal, projectId: string, basics: ProjectBasics): void {
    const { name, attribute, expenditureCategory, startYear, endYear, reason, content, address, postcode } = basics;
    transaction.send(
      `update project set name = $3, attribute = $4, expenditure_category = $5, start_year = $6, end_year = $7,
                          reason = $8, content = $9, address = $10, postcode = $11
       where region_id = $1 and id = $2`,
      [user.regionId, projectId, name, attribute, expenditureCategory, startYear, endYear, reason, content, address, postcode],
    );
  }
}
