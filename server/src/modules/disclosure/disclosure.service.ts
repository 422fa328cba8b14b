import { Injectable } from '@nestjs/common';
import type { DisclosureTablesView, DisclosureTableView } from '@jixiao/contracts/views';
import { disclosureGrid } from '@jixiao/documents/disclosure-tables';
import type { BudgetTableKind } from '@jixiao/domain/budget-document';
import type { Principal } from '../../platform/access/principal.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { DisclosureRepository } from './disclosure.repository.js';

@Injectable()
export class DisclosureService {
  constructor(private readonly disclosure: DisclosureRepository) {}

  /** Throws `organization.not-found` beyond the reader's reach and `year.unknown`. */
  async list(user: Principal, id: string, year: number | null): Promise<DisclosureTablesView> {
    const row = await this.disclosure.list(user, id, year);
    if (!row) throw new ApiError('organization.not-found');
    if (!row.page) throw new ApiError('year.unknown', {}, 'year');
    return row.page;
  }

  /** A table as it is laid out officially; throws `disclosure.not-found`. */
  async table(user: Principal, id: string, year: number | null, kind: BudgetTableKind): Promise<DisclosureTableView> {
    const stored = await this.disclosure.table(user, id, year, kind);
    if (!stored) throw new ApiError('disclosure.not-found');
    const { table, version, fileName } = stored;
    const { header, rows } = disclosureGrid(table);
    return {
      kind,
      number: table.number,
      title: table.title,
      rows: table.rows.length,
      version,
      moneyUnit: table.moneyUnit,
      note: table.note,
      fileName,
      header: header.map((row) => row.map((heading) => ({ ...heading }))),
      lines: rows.map((row) =>
        row.map(({ shows, ...cell }) => ({ ...cell, cell: shows === null ? null : `table:${kind}:${shows.row}:${shows.column}` })),
      ),
    };
  }
}
