import { Injectable } from '@nestjs/common';
import type { ImportFinding, ImportKind, SeverityCounts } from '@jixiao/contracts/views';
import type { DocumentFinding } from '@jixiao/domain/budget-document';
import type { CellCorrection } from '@jixiao/documents/corrections';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import type { PartContent, PartLine, ReadImport } from './reading/read-import.js';
import type { Reader } from './stored.repository.js';

/** A part without its lines, of which only the number is told. */
export interface StoredPart {
  key: string;
  ordinal: number;
  kind: ImportKind;
  code: string | null;
  name: string;
  content: PartContent;
  findings: SeverityCounts;
  lines: number;
}

export interface StoredFinding {
  ordinal: number;
  itemKey: string;
  lineKey: string;
  finding: DocumentFinding;
  cells: ImportFinding['cells'];
}

export interface FindingFilter {
  severity: string | null;
  rule: string | null;
  itemKey: string | null;
  after: number;
  limit: number;
}

const PART = `t.key, t.ordinal, t.kind, t.code, t.name, t.content, t.findings, jsonb_array_length(t.lines) as lines`;

const FINDING = `f.ordinal, f.item_key as "itemKey", f.line_key as "lineKey", f.finding, f.cells`;

const SAVE_PARTS = `
  insert into document_import_item (region_id, id, import_id, key, ordinal, kind, code, name, content, lines, findings)
  select $1, r.id, $2, r.key, r.ordinal, r.kind, r.code, r.name, coalesce(r.content, 'null'), r.lines, r.findings
  from jsonb_to_recordset($3::jsonb) as r(id uuid, key text, ordinal int, kind text, code text, name text, content jsonb, lines jsonb, findings jsonb)`;

const SAVE_FINDINGS = `
  insert into document_import_finding (region_id, id, import_id, ordinal, item_key, line_key, severity, rule, finding, cells)
  select $1, r.id, $2, r.ordinal, r."itemKey", r."lineKey", r.finding->>'severity', r.finding->>'rule', r.finding, r.cells
  from jsonb_to_recordset($3::jsonb) as r(id uuid, ordinal int, "itemKey" text, "lineKey" text, finding jsonb, cells jsonb)`;

/** Parts and findings of imports. */
@Injectable()
export class PartsRepository {
  constructor(private readonly database: Database) {}

  /** Puts what was read in place of what was read before. */
  replace(transaction: Transaction, user: Principal, importId: string, { parts, findings }: Pick<ReadImport, 'parts' | 'findings'>): void {
    const scope = [user.regionId, importId];
    transaction.send(`delete from document_import_finding where region_id = $1 and import_id = $2`, scope);
    transaction.send(`delete from document_import_item where region_id = $1 and import_id = $2`, scope);
    transaction.send(SAVE_PARTS, [...scope, JSON.stringify(parts.map((part, index) => ({ ...part, id: v7(), ordinal: index + 1 })))]);
    transaction.send(SAVE_FINDINGS, [
      ...scope,
      JSON.stringify(findings.map((finding, index) => ({ ...finding, id: v7(), ordinal: index + 1 }))),
    ]);
  }

  /** Marks what was read, in the version that the reader saw; false where that is no longer the present one. */
  async markRead(
    transaction: Transaction,
    user: Principal,
    target: { id: string; version: number; corrections: readonly CellCorrection[]; organizationId: string | null },
    { format, organization, fiscalYear }: ReadImport,
  ): Promise<boolean> {
    const rows = await transaction.query(
      `update document_import set status = 'ready', reading_since = null, failure = null, format = $4, organization = $5, organization_id = $6,
              fiscal_year = $7, corrections = $8, version = version + 1
       where region_id = $1 and id = $2 and version = $3 returning id`,
      [
        user.regionId,
        target.id,
        target.version,
        format,
        organization === null ? null : JSON.stringify(organization),
        target.organizationId,
        fiscalYear,
        JSON.stringify(target.corrections),
      ],
    );
    return rows.length > 0;
  }

  /** Parts in reading order; `after` is the number of the last one seen. */
  async page(user: Principal, importId: string, kind: string | null, after: number, limit: number): Promise<StoredPart[]> {
    return this.database.read(
      user,
      `select ${PART} from document_import_item t
       where t.region_id = $1 and t.import_id = $2 and t.ordinal > $3 and ($4::text is null or t.kind = $4) order by t.ordinal limit $5`,
      [user.regionId, importId, after, kind, limit],
    );
  }

  async chosen(reader: Reader, user: Principal, importId: string, keys: readonly string[]): Promise<StoredPart[]> {
    return reader.query(
      `select ${PART} from document_import_item t where t.region_id = $1 and t.import_id = $2 and t.key = any($3::text[]) order by t.ordinal`,
      [user.regionId, importId, keys],
    );
  }

  /**
   * What more than one part of the document is about, with the key of the first: projects by code (`project:…`), disclosure tables by kind,
   * self-evaluation forms by code or name of their project.
   */
  async repeated(reader: Reader, user: Principal, importId: string): Promise<Map<string, string>> {
    const rows = await reader.query<{ name: string; key: string }>(
      `select t.kind || ':' || x.name as name, (array_agg(t.key order by t.ordinal))[1] as key
       from document_import_item t
       cross join lateral (values (case t.kind when 'project' then t.code when 'budget_table' then t.content->>'kind'
                                               when 'self_evaluation' then coalesce(t.code, t.name) end)) as x(name)
       where t.region_id = $1 and t.import_id = $2 and x.name is not null group by t.kind, x.name having count(*) > 1`,
      [user.regionId, importId],
    );
    return new Map(rows.map(({ name, key }) => [name, key]));
  }

  async lines(user: Principal, importId: string, key: string, from: number, count: number): Promise<PartLine[]> {
    const rows = await this.database.read<{ line: PartLine }>(
      user,
      `select l.line from document_import_item t, jsonb_array_elements(t.lines) with ordinality as l(line, number)
       where t.region_id = $1 and t.import_id = $2 and t.key = $3 and l.number > $4 and l.number <= $4 + $5 order by l.number`,
      [user.regionId, importId, key, from, count],
    );
    return rows.map(({ line }) => line);
  }

  async findings(user: Principal, importId: string, { severity, rule, itemKey, after, limit }: FindingFilter): Promise<StoredFinding[]> {
    return this.database.read(
      user,
      `select ${FINDING} from document_import_finding f
       where f.region_id = $1 and f.import_id = $2 and f.ordinal > $3 and ($4::text is null or f.severity = $4)
         and ($5::text is null or f.rule = $5) and ($6::text is null or f.item_key = $6)
       order by f.ordinal limit $7`,
      [user.regionId, importId, after, severity, rule, itemKey, limit],
    );
  }

  /** Findings at these lines of a part. */
  async findingsAt(user: Principal, importId: string, itemKey: string, lineKeys: readonly string[]): Promise<StoredFinding[]> {
    return this.database.read(
      user,
      `select ${FINDING} from document_import_finding f
       where f.region_id = $1 and f.import_id = $2 and f.item_key = $3 and f.line_key = any($4::text[]) order by f.ordinal`,
      [user.regionId, importId, itemKey, lineKeys],
    );
  }
}
