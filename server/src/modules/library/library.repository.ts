import { Injectable } from '@nestjs/common';
import type { LibraryContent, LibraryEntryView, LibraryItem } from '@jixiao/contracts/views';
import { gramsOf, gramsToFind, searchText } from '@jixiao/domain/library';
import type { LibraryState } from '@jixiao/domain/workflow';
import { v7 } from 'uuid';
import type { Principal } from '../../platform/access/principal.js';
import { PROJECT_IN_REACH, reachParameters } from '../../platform/access/reach-sql.js';
import { Database, type SqlParameters, type Transaction } from '../../platform/database/database.js';
import type { LibraryQuery } from './library.dto.js';
import { CLASS_KNOWN, DECIDE, DEPARTMENTS, ENTRY, INSERT, LIST, LOCK, NAME_TAKEN, SEARCH, UPDATE } from './library.sql.js';

export interface StoredEntry extends Omit<LibraryEntryView, 'may'> {
  /** Of its department; null for a common entry. */
  path: string | null;
  proposerId: string | null;
  /** An approved entry beside it has its name. */
  nameTaken: boolean;
}

export type ListedEntry = LibraryItem & { sortKey: string };

export interface Department {
  id: string;
  name: string;
  path: string;
}

/** Whatever the reader's organizations are to those of the entries; see `ENTRY_IN_REACH`. */
function places(user: Principal): SqlParameters {
  const paths = user.assignments.map(({ path }) => path);
  return [user.regionId, paths.includes(null), paths.filter((path) => path !== null)];
}

@Injectable()
export class LibraryRepository {
  constructor(private readonly database: Database) {}

  async list(user: Principal, query: LibraryQuery, after: { key: string; id: string } | null, limit: number): Promise<ListedEntry[]> {
    return this.database.read<ListedEntry>(user, LIST, [...places(user), ...filterOf(query), after?.key ?? null, after?.id ?? null, limit]);
  }

  /** Entries that have every word, the best first. */
  async search(user: Principal, query: LibraryQuery, words: readonly string[]): Promise<LibraryItem[]> {
    return this.database.read<LibraryItem>(user, SEARCH, [...places(user), ...filterOf(query), gramsToFind(words), words, query.limit]);
  }

  async find(user: Principal, id: string): Promise<StoredEntry | undefined> {
    const [row] = await this.database.read<StoredEntry>(user, ENTRY, [...places(user), id]);
    return row;
  }

  /** Locks the entry, then reads it; undefined where it is out of reach. */
  async open(transaction: Transaction, user: Principal, id: string): Promise<StoredEntry | undefined> {
    const parameters = [...places(user), id];
    const [, [row]] = await Promise.all([transaction.query(LOCK, parameters), transaction.query<StoredEntry>(ENTRY, parameters)]);
    return row;
  }

  async departments(user: Principal): Promise<Department[]> {
    return this.database.read<Department>(user, DEPARTMENTS, places(user));
  }

  async knows(transaction: Transaction, user: Principal, classCode: string, indicatorId: string | null) {
    const [classes, indicators, departments] = await Promise.all([
      transaction.query(CLASS_KNOWN, [classCode]),
      transaction.query(
        `select i.id from indicator i join goal g on g.region_id = i.region_id and g.id = i.goal_id
         join project p on p.region_id = g.region_id and p.id = g.project_id
         where ${PROJECT_IN_REACH} and i.id = $5::uuid and i.deleted_at is null`,
        [...reachParameters(user, 'project:read'), indicatorId],
      ),
      transaction.query<Department>(DEPARTMENTS, places(user)),
    ]);
    return { class: classes.length > 0, indicator: indicatorId === null || indicators.length > 0, departments };
  }

  /** Whether another approved entry of the same reach and class has the name; asked behind the lock. */
  async nameTaken(transaction: Transaction, user: Principal, id: string, content: LibraryContent): Promise<boolean> {
    const { organizationId, classCode, name } = content;
    return (await transaction.query(NAME_TAKEN, [user.regionId, id, organizationId, classCode, searchText(name)])).length > 0;
  }

  add(transaction: Transaction, user: Principal, content: LibraryContent, indicatorId: string | null): string {
    const id = v7();
    transaction.send(INSERT, [user.regionId, id, ...columnsOf(content), indicatorId, user.userId]);
    return id;
  }

  change(transaction: Transaction, user: Principal, id: string, content: LibraryContent): void {
    transaction.send(UPDATE, [user.regionId, id, ...columnsOf(content)]);
  }

  decide(transaction: Transaction, user: Principal, id: string, state: LibraryState, reason: string | null): void {
    transaction.send(DECIDE, [user.regionId, id, state, user.userId, reason]);
  }
}

function filterOf({ classCode, organizationId, common, state }: LibraryQuery): SqlParameters {
  return [classCode ?? null, organizationId ?? null, common, state ?? null];
}

function columnsOf(content: LibraryContent): SqlParameters {
  const { organizationId, classCode, name, aliases, definition, unit, direction, targets, scoring, dataSource, evidence, basis } = content;
  const names = [name, ...aliases];
  return [
    organizationId,
    classCode,
    name,
    aliases,
    definition,
    unit,
    direction,
    targets,
    scoring,
    dataSource,
    evidence,
    basis,
    names.map(searchText),
    searchText(definition),
    gramsOf([...names, definition]),
  ];
}
