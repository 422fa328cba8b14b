import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../platform/database/database.js';

const DEFINITIONS = 'select id, definition::text as definition from scoring_scheme where id = any($1::text[])';
const DEFINITION = 'select definition::text as definition from scoring_scheme where id = $1';

@Injectable()
export class SchemesRepository {
  constructor(private readonly database: Database) {}

  /** The definition as PostgreSQL writes it; in the transaction that is about to store what it gives, where there is one. */
  async definition(id: string, transaction?: Transaction): Promise<string | undefined> {
    const [row] = await (transaction
      ? transaction.query<{ definition: string }>(DEFINITION, [id])
      : this.database.shared<{ definition: string }>(DEFINITION, [id]));
    return row?.definition;
  }

  /** The definitions of those that there are, by id. */
  async definitions(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.shared<{ id: string; definition: string }>(DEFINITIONS, [ids]);
    return new Map(rows.map(({ id, definition }) => [id, definition]));
  }
}
