import { ApiProperty } from '@nestjs/swagger';
import type { DepartmentOverview, OrganizationGoalsView, OrganizationItem, Page } from '@jixiao/contracts/views';
import type { SourcePlace } from '@jixiao/domain/budget-document';
import { PageDto } from '../../platform/http/shared.views.js';
import { GoalDto } from '../projects/goal.views.js';
import { OrganizationDto } from '../projects/projects.views.js';

const GROUPS = ['income', 'expenditure'] as const;
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

class StructureRowDto {
  @ApiProperty({ enum: GROUPS })
  group: (typeof GROUPS)[number];

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String, nullable: true })
  amount: string | null;

  @ApiProperty({ type: String, nullable: true, example: '99.02%' })
  share: string | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', nullable: true }, example: { 2025: '2053.58' } })
  priorAmounts: Record<string, string | null>;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'In the document that it was taken from.' })
  place: SourcePlace;
}

class DepartmentOverviewDto implements DepartmentOverview {
  @ApiProperty({ type: [StructureRowDto] })
  structure: StructureRowDto[];

  @ApiProperty({ type: String, nullable: true })
  functions: string | null;

  @ApiProperty({ type: String, nullable: true })
  tasks: string | null;
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

  @ApiProperty({ type: DepartmentOverviewDto, nullable: true })
  overview: DepartmentOverviewDto | null;

  @ApiProperty({ type: Boolean, description: "Whether declaring is the reader's work, be it open now or not." })
  inCharge: boolean;

  @ApiProperty({ type: OrganizationRightsDto })
  may: OrganizationRightsDto;
}
