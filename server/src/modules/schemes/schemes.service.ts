import { Injectable } from '@nestjs/common';
import { CodedError } from '@jixiao/domain/errors';
import { type ScoringScheme, readScheme } from '@jixiao/domain/scoring';
import type { Transaction } from '../../platform/database/database.js';
import { SchemesRepository } from './schemes.repository.js';

interface KnownScheme {
  definition: string;
  scheme: ScoringScheme;
}

/** The scoring schemes of the database, each read and checked once for every definition that it had. */
@Injectable()
export class SchemesService {
  private readonly known = new Map<string, KnownScheme>();

  constructor(private readonly schemes: SchemesRepository) {}

  /**
   * The scheme as it is defined now. Only its text is asked for each time, so that a change counts at once in every process; what was
   * checked and compiled stays. Throws `scheme.unknown`, `scheme.invalid` naming the member.
   */
  async find(id: string, transaction?: Transaction): Promise<ScoringScheme> {
    return this.compiled(id, await this.schemes.definition(id, transaction));
  }

  /** The same for many, asked for together; each throws only when it is used. */
  async findAll(ids: readonly string[]): Promise<(id: string) => ScoringScheme> {
    const definitions = await this.schemes.definitions([...new Set(ids)]);
    return (id) => this.compiled(id, definitions.get(id));
  }

  private compiled(id: string, definition: string | undefined): ScoringScheme {
    if (definition === undefined) throw new CodedError('scheme.unknown', { value: id }, 'scheme');
    return this.read(id, definition);
  }

  /** The scheme that a definition says, as PostgreSQL wrote it; throws `scheme.invalid` naming the member. */
  read(id: string, definition: string): ScoringScheme {
    const known = this.known.get(id);
    if (known?.definition === definition) return known.scheme;
    const scheme = readScheme(JSON.parse(definition));
    if (scheme.id !== id) throw new CodedError('scheme.invalid', { scheme: id, member: 'id' }, 'id');
    this.known.set(id, { definition, scheme });
    return scheme;
  }
}
