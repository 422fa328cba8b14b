import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ROLES, type Role } from '@jixiao/contracts/access';
import type { AdministeredUser, UserWithPassword } from '@jixiao/contracts/views';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { LineText } from '../../../platform/http/plain-text.decorator.js';
import { PageQuery } from '../../../platform/http/page.query.js';
import { AssignedRoleDto } from '../../../platform/http/shared.views.js';

export const USER_STATES = ['all', 'active', 'deactivated'] as const;
export type UserState = (typeof USER_STATES)[number];

export class UserListQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Part of the name, the username or the telephone number.' })
  @IsOptional()
  @LineText(100)
  q?: string;

  @ApiPropertyOptional({ enum: USER_STATES, default: 'all' })
  @IsIn(USER_STATES)
  state: UserState = 'all';
}

class RoleOnOrganizationDto {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role: Role;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: the whole region.' })
  @IsOptional()
  @IsUUID('all')
  organizationId: string | null;
}

/** What an administrator says of a person. */
export class UserDto {
  @ApiProperty({ maxLength: 50 })
  @LineText(50, { required: true })
  name: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: '027-8000-0001' })
  @IsOptional()
  @Matches(/^[0-9+() -]{3,30}$/, { message: 'must be a telephone number', context: { code: 'field.phone' } })
  phone?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Where the person works; null for finance.' })
  @IsOptional()
  @IsUUID('all')
  organizationId?: string | null;

  @ApiProperty({ type: [RoleOnOrganizationDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique(({ role, organizationId }: RoleOnOrganizationDto) => `${role} ${organizationId ?? ''}`, {
    message: 'must not name a role twice',
  })
  @ValidateNested({ each: true })
  @Type(() => RoleOnOrganizationDto)
  roles: RoleOnOrganizationDto[];
}

export class NewUserDto extends UserDto {
  @ApiProperty({ example: 'zhang.ming', description: 'The name to sign in with; unique everywhere.' })
  @Matches(/^[a-z][a-z0-9._-]{1,49}$/, {
    message: 'must be 2 to 50 lower-case letters, digits, dots or hyphens',
    context: { code: 'field.username' },
  })
  username: string;
}

export class AdministeredUserDto implements AdministeredUser {
  @ApiProperty()
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  username: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ type: String, nullable: true })
  organizationId: string | null;

  @ApiProperty({ type: String, nullable: true })
  organizationName: string | null;

  @ApiProperty({ type: [AssignedRoleDto] })
  roles: AssignedRoleDto[];

  @ApiProperty({ description: 'Projects that this person leads.' })
  projects: number;

  @ApiProperty()
  mustChangePassword: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  deactivatedAt: string | null;

  @ApiProperty()
  version: number;
}

export class AdministeredUserPageDto {
  @ApiProperty({ type: [AdministeredUserDto] })
  items: AdministeredUserDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class UserWithPasswordDto implements UserWithPassword {
  @ApiProperty({ type: AdministeredUserDto })
  user: AdministeredUserDto;

  @ApiProperty({ description: 'Shown this once; the first sign-in has to replace it.' })
  password: string;
}
