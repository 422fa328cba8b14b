import { ApiProperty } from '@nestjs/swagger';
import {
  RATINGS,
  type RatingCode,
  type UnfinishedIndicator,
  type YearEndFigures,
  type YearEndOrganization,
  type YearEndProject,
  type YearEndReport,
} from '@jixiao/contracts/views';

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

export class YearEndOrganizationDto implements YearEndOrganization {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: String })
  name: string;

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

export class YearEndProjectDto implements YearEndProject {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String })
  department: string;

  @ApiProperty({ type: String, nullable: true })
  unit: string | null;

  @ApiProperty({ type: String })
  total: string;

  @ApiProperty({ enum: RATINGS })
  rating: RatingCode;

  @ApiProperty({ type: String, nullable: true })
  executionRate: string | null;

  @ApiProperty({ type: Boolean })
  confirmed: boolean;
}

export class UnfinishedIndicatorDto implements UnfinishedIndicator {
  @ApiProperty({ type: String })
  projectId: string;

  @ApiProperty({ type: String })
  projectCode: string;

  @ApiProperty({ type: String })
  projectName: string;

  @ApiProperty({ type: String })
  indicatorId: string;

  @ApiProperty({ type: String })
  classCode: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String })
  target: string;

  @ApiProperty({ type: String, nullable: true })
  actual: string | null;

  @ApiProperty({ type: String })
  weight: string;

  @ApiProperty({ type: String })
  score: string;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String, nullable: true })
  improvement: string | null;
}

class RegionDto {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  name: string;
}

export class YearEndReportDto implements YearEndReport {
  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: RegionDto })
  region: RegionDto;

  @ApiProperty({ type: YearEndFiguresDto })
  total: YearEndFiguresDto;

  @ApiProperty({ type: [YearEndOrganizationDto] })
  organizations: YearEndOrganizationDto[];

  @ApiProperty({ type: [YearEndProjectDto] })
  projects: YearEndProjectDto[];

  @ApiProperty({ type: [YearEndProjectDto] })
  lowScorers: YearEndProjectDto[];

  @ApiProperty({ type: [UnfinishedIndicatorDto] })
  unfinished: UnfinishedIndicatorDto[];
}
