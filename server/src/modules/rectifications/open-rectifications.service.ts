import { Injectable } from '@nestjs/common';
import type { OpenRectificationsView } from '@jixiao/contracts/views';
import type { Principal } from '../../platform/access/principal.js';
import { ApiError } from '../../platform/errors/api-error.js';
import { RectificationsRepository } from './rectifications.repository.js';

/** A project or a whole organization. */
interface Declaring {
  readonly kind: 'project' | 'organization';
  readonly id: string;
}

/** What rectifications of earlier years do to a declaration. */
@Injectable()
export class OpenRectificationsService {
  constructor(private readonly rectifications: RectificationsRepository) {}

  /** Throws `project.not-found` or `organization.not-found` beyond the reader's reach. */
  async find(user: Principal, declaring: Declaring, year: number): Promise<OpenRectificationsView> {
    const found = await this.rectifications.openBefore(user, subjectOf(declaring), year);
    if (!found) throw new ApiError(`${declaring.kind}.not-found`);
    return found;
  }

  /** Whether the region lets what is still open of earlier years block the declaration of a year. */
  async blocks(user: Principal, declaring: Declaring, year: number): Promise<boolean> {
    const { effect, items } = await this.find(user, declaring, year);
    return effect === 'block' && items.length > 0;
  }

  /** Throws `rectification.open`, which names what is open, where that blocks the declaration of the year. */
  async requireNone(user: Principal, declaring: Declaring, year: number): Promise<void> {
    const { effect, items } = await this.find(user, declaring, year);
    if (effect !== 'block' || items.length === 0) return;
    const problems = items.map(({ year: found, problem }) => `${found} ${problem}`).join('; ');
    throw new ApiError('rectification.open', { count: String(items.length), problems }, undefined, { extension: { open: items } });
  }
}

function subjectOf({ kind, id }: Declaring): { projectId: string | null; organizationId: string | null } {
  return kind === 'project' ? { projectId: id, organizationId: null } : { projectId: null, organizationId: id };
}
