import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import {
  RATINGS,
  type RatingCode,
  type UnfinishedIndicator,
  type YearEndClass,
  type YearEndFigures,
  type YearEndOrganization,
  type YearEndProject,
  type YearEndReport,
} from '@jixiao/contracts/views';
import { NamedDto } from '../../platform/http/shared.views.js';
import { OrganizationDto, ProjectListItemDto } from '../projects/projects.views.js';
import { SelfEvaluationDto, SelfEvaluationItemDto } from '../self-evaluation/self-evaluation.views.js';

export class RatingCountsDto implements Record<RatingCode, number> {
  @ApiProperty({ type: Number })
  excellent: number;

  @ApiProperty({ type: Number })
  good: number;

  @ApiProperty({ type: Number })
  fair: number;

  @ApiProperty({ type: Number })
  poor: number;
}

export class YearEndFiguresDto implements YearEndFigures {
  @ApiProperty({ type: Number })
  projects: number;

  @ApiProperty({ type: Number })
  submitted: number;

  @ApiProperty({ type: Number })
  rated: number;

  @ApiProperty({ type: RatingCountsDto })
  ratings: RatingCountsDto;

  @ApiProperty({ type: String, nullable: true })
  averageScore: string | null;

  @ApiProperty({ type: String })
  budget: string;

  @ApiProperty({ type: String })
  executed: string;

  @ApiProperty({ type: String, nullable: true })
  executionRate: string | null;
}

export class YearEndOrganizationDto extends IntersectionType(OrganizationDto, YearEndFiguresDto) implements YearEndOrganization {}

export class YearEndClassDto implements YearEndClass {
  @ApiProperty({ type: String })
  classCode: string;

  @ApiProperty({ type: Number })
  indicators: number;

  @ApiProperty({ type: Number })
  unfinished: number;

  @ApiProperty({ type: String })
  weight: string;

  @ApiProperty({ type: String })
  score: string;

  @ApiProperty({ type: String, nullable: true })
  rate: string | null;
}

export class YearEndProjectDto
  extends PickType(ProjectListItemDto, ['id', 'code', 'name', 'department', 'unit', 'executionRate'])
  implements YearEndProject
{
  @ApiProperty({ type: String })
  total: string;

  @ApiProperty({ enum: RATINGS })
  rating: RatingCode;

  @ApiProperty({ type: Boolean })
  confirmed: boolean;
}

export class UnfinishedIndicatorDto
  extends IntersectionType(
    PickType(SelfEvaluationDto, ['projectId', 'projectCode', 'projectName']),
    PickType(SelfEvaluationItemDto, ['indicatorId', 'classCode', 'name', 'target', 'actual', 'reason', 'improvement']),
  )
  implements UnfinishedIndicator
{
  @ApiProperty({ type: String })
  weight: string;

  @ApiProperty({ type: String })
  score: string;
}

export class YearEndReportDto implements YearEndReport {
  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: NamedDto })
  region: NamedDto;

  @ApiProperty({ type: [String], description: 'Names of the departments and units that the report covers, with all below them; empty for the whole region.' })
  scope: string[];

  @ApiProperty({ type: YearEndFiguresDto })
  total: YearEndFiguresDto;

  @ApiProperty({ type: [YearEndOrganizationDto] })
  organizations: YearEndOrganizationDto[];

  @ApiProperty({ type: [YearEndClassDto] })
  classes: YearEndClassDto[];

  @ApiProperty({ type: [YearEndProjectDto] })
  projects: YearEndProjectDto[];

  @ApiProperty({ type: [YearEndProjectDto] })
  lowScorers: YearEndProjectDto[];

  @ApiProperty({ type: [UnfinishedIndicatorDto] })
  unfinished: UnfinishedIndicatorDto[];
}
