import { ApiProperty } from '@nestjs/swagger';
import type { OrganizationGoalsView, OrganizationItem, Page } from '@jixiao/contracts/views';
import { PageDto } from '../../platform/http/shared.views.js';
import { GoalDto } from '../projects/goal.views.js';
import { OrganizationDto } from '../projects/projects.views.js';

const KINDS = ['department', 'unit'] as const;

export class OrganizationItemDto extends OrganizationDto implements OrganizationItem {
  @ApiProperty({ enum: KINDS })
  kind: (typeof KINDS)[number];

  @ApiProperty({ type: String, nullable: true })
  parentId: string | null;
}

export class OrganizationPageDto extends PageDto implements Page<OrganizationItem> {
  @ApiProperty({ type: [OrganizationItemDto] })
  items: OrganizationItemDto[];
}

class OrganizationRightsDto {
  @ApiProperty({ type: Boolean })
  declare: boolean;
}

export class OrganizationGoalsDto implements OrganizationGoalsView {
  @ApiProperty({ type: OrganizationItemDto })
  organization: OrganizationItemDto;

  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: Number, description: 'Version of the goals of this organization and year.' })
  version: number;

  @ApiProperty({ type: String })
  scheme: string;

  @ApiProperty({ type: String, description: 'What the weights of the annual indicators sum to, where there are weights.' })
  indicatorWeight: string;

  @ApiProperty({ type: [GoalDto] })
  goals: GoalDto[];

  @ApiProperty({ type: Boolean, description: "Whether declaring is the reader's work, be it open now or not." })
  inCharge: boolean;

  @ApiProperty({ type: OrganizationRightsDto })
  may: OrganizationRightsDto;
}
