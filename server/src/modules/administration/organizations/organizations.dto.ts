import { ApiProperty } from '@nestjs/swagger';
import type { AdministeredOrganization } from '@jixiao/contracts/views';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { LineText } from '../../../platform/http/plain-text.decorator.js';

/** What an administrator says of an organization. */
export class OrganizationSettingsDto {
  @ApiProperty({ example: '068001', description: 'Unique in the region.' })
  @Matches(/^[0-9A-Za-z-]{1,30}$/, { message: 'must be 1 to 30 letters, digits or hyphens', context: { code: 'field.code' } })
  code: string;

  @ApiProperty({ maxLength: 100 })
  @LineText(100, { required: true })
  name: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null for a department; for a unit what it belongs to.' })
  @IsOptional()
  @IsUUID('all')
  parentId: string | null;
}

export class AdministeredOrganizationDto implements AdministeredOrganization {
  @ApiProperty()
  id: string;

  @ApiProperty({ type: String, nullable: true })
  parentId: string | null;

  @ApiProperty({ enum: ['department', 'unit'] })
  kind: 'department' | 'unit';

  @ApiProperty()
  code: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Active people who belong to it.' })
  users: number;

  @ApiProperty({ description: 'Projects that it carries out.' })
  projects: number;

  @ApiProperty()
  version: number;
}

export class AdministeredOrganizationsDto {
  @ApiProperty({ type: [AdministeredOrganizationDto], description: 'Every department with its units after it.' })
  items: AdministeredOrganizationDto[];
}
