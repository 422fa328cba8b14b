import type { ClientBase } from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** Rows to write, table by table in the order in which tables first appear: parents before children. */
export class RowSet {
  private readonly tables = new Map<string, Row[]>();

  add(table: string, row: Row): void {
    const rows = this.tables.get(table);
    if (rows) {
      rows.push(row);
    } else {
      this.tables.set(table, [row]);
    }
  }

  /** Writes what is not there yet, one statement for each table; all rows of a table have the same columns. */
  async write(client: ClientBase): Promise<void> {
    for (const [table, rows] of this.tables) {
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      await client.query(
        `INSERT INTO ${table} (${columns})
         SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
         ON CONFLICT DO NOTHING`,
        [JSON.stringify(rows)],
      );
    }
  }
}
