/** What the server's role may do with the rows of its own region. */
export type Access = 'select' | 'insert' | 'update' | 'delete';

const scope = `region_id = nullif(current_setting('app.region_id', true), '')`;

const policies: Record<Access, (table: string) => string> = {
  select: (table) => `CREATE POLICY ${table}_select ON ${table} FOR SELECT USING (${scope})`,
  insert: (table) => `CREATE POLICY ${table}_insert ON ${table} FOR INSERT WITH CHECK (${scope})`,
  update: (table) => `CREATE POLICY ${table}_update ON ${table} FOR UPDATE USING (${scope}) WITH CHECK (${scope})`,
  delete: (table) => `CREATE POLICY ${table}_delete ON ${table} FOR DELETE USING (${scope})`,
};

const everything: readonly Access[] = ['select', 'insert', 'update', 'delete'];

/**
 * The statements that close a tenant table to every region but the transaction's own and open it to `jixiao_app`.
 * Without `SET LOCAL app.region_id` no row is visible and none can be written.
 */
export function rowSecurity(table: string, access: readonly Access[] = everything): string[] {
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    ...access.map((each) => policies[each](table)),
    `GRANT ${access.join(', ')} ON ${table} TO jixiao_app`,
  ];
}
