import { ApiProperty } from '@nestjs/swagger';
import type {
  PublicRegion,
  PublicationAction,
  PublicationDepartment,
  PublicationItem,
  PublicationStep,
  PublicationView,
  PublicationYear,
} from '@jixiao/contracts/views';
import { PUBLISHED_FIELDS, type PublishedDifference, type PublishedField } from '@jixiao/domain/publication';
import { DISCLOSURE_STATES, type DisclosureState } from '@jixiao/domain/workflow';

const REASONS = ['required', 'optional', 'none'] as const;

export class PublicationItemDto implements PublicationItem {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  organizationId: string;

  @ApiProperty({ type: String })
  departmentCode: string;

  @ApiProperty({ type: String })
  departmentName: string;

  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: Number })
  number: number;

  @ApiProperty({ enum: DISCLOSURE_STATES })
  status: DisclosureState;

  @ApiProperty({ type: Boolean, description: 'Published once, and replaced by a newer version since.' })
  replaced: boolean;

  @ApiProperty({ type: String, description: 'When the content was frozen.' })
  preparedAt: string;

  @ApiProperty({ type: String })
  preparedBy: string;

  @ApiProperty({ type: String, nullable: true })
  publishedAt: string | null;

  @ApiProperty({ type: Number })
  projects: number;

  @ApiProperty({ type: Number, description: 'Projects with a confirmed result.' })
  results: number;
}

class PublicationRightsDto {
  @ApiProperty({ type: Boolean })
  prepare: boolean;
}

class PublicationDepartmentDto implements PublicationDepartment {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: [PublicationItemDto], description: 'Newest first.' })
  versions: PublicationItemDto[];

  @ApiProperty({ type: PublicationRightsDto })
  may: PublicationRightsDto;
}

export class PublicationYearDto implements PublicationYear {
  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: String })
  regionId: string;

  @ApiProperty({ type: [PublicationDepartmentDto] })
  items: PublicationDepartmentDto[];
}

class PublicationRefusalDto {
  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  params: Record<string, string>;
}

class PublicationActionDto implements PublicationAction {
  @ApiProperty({ type: String, example: 'approve' })
  action: string;

  @ApiProperty({ enum: DISCLOSURE_STATES })
  to: DisclosureState;

  @ApiProperty({ enum: REASONS })
  reason: (typeof REASONS)[number];

  @ApiProperty({ type: PublicationRefusalDto, nullable: true, description: 'Why it is refused now; null where it may be taken.' })
  refusal: PublicationRefusalDto | null;
}

class TakenPublicationStepDto implements PublicationStep {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  action: string;

  @ApiProperty({ enum: DISCLOSURE_STATES, nullable: true })
  from: DisclosureState | null;

  @ApiProperty({ enum: DISCLOSURE_STATES })
  to: DisclosureState;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String })
  by: string;

  @ApiProperty({ type: String })
  at: string;
}

class PublishedDifferenceDto implements PublishedDifference {
  @ApiProperty({ type: [String], description: 'Project, and goal or indicator of it.' })
  place: string[];

  @ApiProperty({ enum: PUBLISHED_FIELDS })
  field: PublishedField;

  @ApiProperty({ type: String, nullable: true })
  old: string | null;

  @ApiProperty({ type: String, nullable: true })
  new: string | null;
}

export class PublicationDto extends PublicationItemDto implements PublicationView {
  @ApiProperty({ type: Number })
  version: number;

  @ApiProperty({ type: String, description: 'Where it is, or will be, read without sign-in.' })
  address: string;

  @ApiProperty({ type: [PublicationActionDto] })
  actions: PublicationActionDto[];

  @ApiProperty({ type: [TakenPublicationStepDto], description: 'Newest first.' })
  steps: TakenPublicationStepDto[];

  @ApiProperty({ type: Number, nullable: true, description: 'Number of the version that was published before.' })
  comparedWith: number | null;

  @ApiProperty({ type: [PublishedDifferenceDto] })
  differences: PublishedDifferenceDto[];
}

class PublicYearDto {
  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: String })
  publishedAt: string;
}

class PublicDepartmentDto {
  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: [PublicYearDto], description: 'Newest first.' })
  years: PublicYearDto[];
}

export class PublicRegionDto implements PublicRegion {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: [PublicDepartmentDto] })
  departments: PublicDepartmentDto[];
}
