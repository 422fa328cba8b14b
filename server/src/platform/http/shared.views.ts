import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '@jixiao/contracts/access';
import type { AssignedRole, Bilingual } from '@jixiao/contracts/views';

/** Text in both languages of the interface. */
export class BilingualDto implements Bilingual {
  @ApiProperty({ type: String })
  zh: string;

  @ApiProperty({ type: String })
  en: string;
}

/** What is pointed to by its id and shown by its name. */
export class NamedDto {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  name: string;
}

/** A page of a list; each list adds its items. */
export abstract class PageDto {
  @ApiProperty({ type: String, nullable: true, description: 'Opaque; null on the last page.' })
  nextCursor: string | null;
}

/** A role that somebody holds, and where. */
export class AssignedRoleDto implements AssignedRole {
  @ApiProperty({ enum: ROLES })
  role: Role;

  @ApiProperty({ type: String, nullable: true, description: 'Null where the role covers the whole region.' })
  organizationId: string | null;

  @ApiProperty({ type: String, nullable: true })
  organizationName: string | null;
}
