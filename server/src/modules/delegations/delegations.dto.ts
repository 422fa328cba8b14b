import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ROLES, type Role } from '@jixiao/contracts/access';
import type { ColleagueView, DelegationView, DelegationsView } from '@jixiao/contracts/views';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID, ValidateIf, ValidateNested } from 'class-validator';
import { DateText } from '../../platform/http/date-text.decorator.js';
import { LineText } from '../../platform/http/plain-text.decorator.js';
import { AssignedRoleDto, NamedDto } from '../../platform/http/shared.views.js';

class DelegatedRoleDto {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role: Role;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: the whole region.' })
  @IsOptional()
  @IsUUID('all')
  organizationId: string | null;
}

/** Who stands in, with what and how long. */
export class NewDelegationDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Whom an administrator sets a deputy for; oneself where it is left out.' })
  @IsOptional()
  @IsUUID('all')
  delegatorId?: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID('all')
  delegateId: string;

  @ApiProperty({ type: [DelegatedRoleDto], description: 'Of the roles that the delegator holds.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DelegatedRoleDto)
  roles: DelegatedRoleDto[];

  @DateText()
  startsOn: string;

  @DateText()
  endsOn: string;

  @ApiProperty({ maxLength: 200 })
  @LineText(200, { required: true })
  reason: string;
}

export class ActingDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'A delegation that one received; null acts for oneself again.' })
  @ValidateIf((_, value) => value !== null)
  @IsUUID('all')
  delegationId: string | null;
}

export class ColleagueQuery {
  @ApiPropertyOptional({ description: 'Part of the name.' })
  @IsOptional()
  @LineText(50)
  q?: string;
}

export class ColleagueDto extends NamedDto implements ColleagueView {
  @ApiProperty({ type: String, nullable: true })
  organizationName: string | null;
}

export class DelegationDto implements DelegationView {
  @ApiProperty()
  id: string;

  @ApiProperty()
  delegatorId: string;

  @ApiProperty()
  delegator: string;

  @ApiProperty()
  delegateId: string;

  @ApiProperty()
  delegate: string;

  @ApiProperty({ type: [AssignedRoleDto] })
  roles: AssignedRoleDto[];

  @DateText()
  startsOn: string;

  @DateText()
  endsOn: string;

  @ApiProperty()
  reason: string;

  @ApiProperty({ enum: ['coming', 'present', 'ended'] })
  state: DelegationView['state'];
}

export class DelegationsDto implements DelegationsView {
  @ApiProperty({ type: [DelegationDto] })
  given: DelegationDto[];

  @ApiProperty({ type: [DelegationDto] })
  received: DelegationDto[];
}
