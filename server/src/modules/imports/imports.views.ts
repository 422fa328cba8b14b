import { ApiProperty, OmitType } from '@nestjs/swagger';
import {
  type Acceptance,
  type AcceptanceResult,
  type AcceptedItem,
  IMPORT_KINDS,
  IMPORT_STATUSES,
  IMPORT_STEPS,
  type ImportKind,
  type ImportListItem,
  type ImportProblem,
  type ImportStatus,
  type ImportStep,
  type ImportView,
  type Page,
  type SeverityCounts,
} from '@jixiao/contracts/views';
import { NamedDto, PageDto } from '../../platform/http/shared.views.js';
import { OrganizationDto } from '../projects/projects.views.js';
import { SettingsDto } from './imports.dto.js';

const OUTCOMES = ['created', 'changed', 'same'] as const;
const TEXTS = { type: 'object', additionalProperties: { type: 'string' } } as const;

export class SeverityCountsDto implements SeverityCounts {
  @ApiProperty({ type: Number })
  error: number;

  @ApiProperty({ type: Number })
  warning: number;

  @ApiProperty({ type: Number })
  info: number;
}

export class ImportProblemDto implements ImportProblem {
  @ApiProperty({ type: String, example: 'import.unit-unknown' })
  code: string;

  @ApiProperty(TEXTS)
  params: Record<string, string>;

  @ApiProperty({ type: String, nullable: true })
  field: string | null;

  @ApiProperty({ type: Boolean })
  blocking: boolean;
}

export class ImportListItemDto implements ImportListItem {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  fileName: string;

  @ApiProperty({ type: String, nullable: true })
  format: string | null;

  @ApiProperty({ type: Number })
  size: number;

  @ApiProperty({ enum: IMPORT_STATUSES })
  status: ImportStatus;

  @ApiProperty({ type: String, nullable: true })
  organization: string | null;

  @ApiProperty({ type: Number, nullable: true })
  fiscalYear: number | null;

  @ApiProperty({ type: String })
  uploadedBy: string;

  @ApiProperty({ type: String })
  uploadedAt: string;

  @ApiProperty({ type: SeverityCountsDto })
  findings: SeverityCountsDto;

  @ApiProperty({ type: Number })
  acceptances: number;
}

export class ImportPageDto extends PageDto implements Page<ImportListItem> {
  @ApiProperty({ type: [ImportListItemDto] })
  items: ImportListItemDto[];
}

class FailureDto {
  @ApiProperty({ type: String, example: 'document.encrypted' })
  code: string;

  @ApiProperty(TEXTS)
  params: Record<string, string>;
}

class NamedOrganizationDto {
  @ApiProperty({ type: String, nullable: true })
  code: string | null;

  @ApiProperty({ type: String })
  name: string;
}

class PartsOfKindDto {
  @ApiProperty({ enum: IMPORT_KINDS })
  kind: ImportKind;

  @ApiProperty({ type: Number })
  count: number;
}

class EarlierImportDto {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  uploadedBy: string;

  @ApiProperty({ type: String })
  uploadedAt: string;
}

export class AcceptedItemDto implements AcceptedItem {
  @ApiProperty({ type: String, example: 'project-3' })
  key: string;

  @ApiProperty({ enum: IMPORT_KINDS })
  kind: ImportKind;

  @ApiProperty({ type: String, nullable: true })
  code: string | null;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String })
  objectId: string;

  @ApiProperty({ enum: OUTCOMES })
  outcome: (typeof OUTCOMES)[number];

  @ApiProperty({ type: Number })
  changes: number;
}

class AcceptanceDto implements Acceptance {
  @ApiProperty({ type: String })
  at: string;

  @ApiProperty({ type: String })
  by: string;

  @ApiProperty({ type: [AcceptedItemDto] })
  items: AcceptedItemDto[];
}

export class AcceptanceResultDto implements AcceptanceResult {
  @ApiProperty({ type: Number })
  version: number;

  @ApiProperty({ type: Number })
  created: number;

  @ApiProperty({ type: Number })
  changed: number;

  @ApiProperty({ type: Number })
  same: number;

  @ApiProperty({ type: [AcceptedItemDto] })
  items: AcceptedItemDto[];
}

export class ImportDto extends OmitType(ImportListItemDto, ['acceptances', 'organization']) implements ImportView {
  @ApiProperty({ type: Number })
  version: number;

  @ApiProperty({ type: String })
  sha256: string;

  @ApiProperty({ enum: IMPORT_STEPS, nullable: true })
  step: ImportStep | null;

  @ApiProperty({ type: FailureDto, nullable: true })
  failure: FailureDto | null;

  @ApiProperty({ type: NamedOrganizationDto, nullable: true })
  organization: NamedOrganizationDto | null;

  @ApiProperty({ type: OrganizationDto, nullable: true })
  department: OrganizationDto | null;

  @ApiProperty({ type: SettingsDto })
  settings: SettingsDto;

  @ApiProperty({ type: [OrganizationDto], description: 'The organizations that the settings name.' })
  chosen: OrganizationDto[];

  @ApiProperty({ type: [ImportProblemDto] })
  problems: ImportProblemDto[];

  @ApiProperty({ type: [NamedDto] })
  people: NamedDto[];

  @ApiProperty({ type: [PartsOfKindDto] })
  parts: PartsOfKindDto[];

  @ApiProperty({ type: Number })
  corrections: number;

  @ApiProperty({ type: EarlierImportDto, nullable: true })
  earlier: EarlierImportDto | null;

  @ApiProperty({ type: [AcceptanceDto] })
  acceptances: AcceptanceDto[];
}
