import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DOCUMENT_FORMATS, type DocumentFormat } from '@jixiao/contracts/routes';
import {
  EXPORT_FORMS,
  EXPORT_SCOPES,
  EXPORT_STATUSES,
  type ExportFailure,
  type ExportForm,
  type ExportScope,
  type ExportStatus,
  type ExportView,
} from '@jixiao/contracts/views';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { NamedDto, PageDto } from '../../../platform/http/shared.views.js';
import { TrailQuery } from '../../projects/projects.dto.js';

/** Pages of exports go by id, as those of a trail do. */
export class ExportListQuery extends TrailQuery {}

export class NewExportDto {
  @ApiProperty({ minimum: 2000, maximum: 2100 })
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @ApiProperty({ enum: EXPORT_SCOPES, description: 'region: all that the person may see.' })
  @IsIn(EXPORT_SCOPES)
  scope: ExportScope;

  @ApiPropertyOptional({ format: 'uuid', description: 'For the scope organization and no other: it and all below it.' })
  @IsOptional()
  @IsUUID()
  organizationId?: string;

  @ApiProperty({ enum: EXPORT_FORMS, isArray: true })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(EXPORT_FORMS, { each: true })
  forms: ExportForm[];

  @ApiProperty({ enum: DOCUMENT_FORMATS })
  @IsIn(DOCUMENT_FORMATS)
  format: DocumentFormat;
}

export class ExportFailureDto implements ExportFailure {
  @ApiProperty({ enum: EXPORT_FORMS })
  form: ExportForm;

  @ApiProperty({ type: String })
  code: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String, description: 'Code of the error.' })
  problem: string;
}

export class FormExportDto implements ExportView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ enum: EXPORT_SCOPES })
  scope: ExportScope;

  @ApiProperty({ type: NamedDto, nullable: true })
  organization: NamedDto | null;

  @ApiProperty({ enum: EXPORT_FORMS, isArray: true })
  forms: ExportForm[];

  @ApiProperty({ type: String })
  format: string;

  @ApiProperty({ enum: EXPORT_STATUSES })
  status: ExportStatus;

  @ApiProperty({ type: Number, nullable: true, description: 'Null until the forms are counted.' })
  total: number | null;

  @ApiProperty({ type: Number, description: 'Forms that are behind it, the failed ones included.' })
  done: number;

  @ApiProperty({ type: Number })
  failed: number;

  @ApiProperty({ type: String, nullable: true })
  current: string | null;

  @ApiProperty({ type: Number, nullable: true })
  remainingSeconds: number | null;

  @ApiProperty({ type: [ExportFailureDto], description: 'At most 100; the list in the archive names all.' })
  failures: ExportFailureDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Code of what made the whole export fail.' })
  problem: string | null;

  @ApiProperty({ type: String, nullable: true })
  fileName: string | null;

  @ApiProperty({ type: Number, nullable: true })
  size: number | null;

  @ApiProperty({ type: String })
  requestedAt: string;

  @ApiProperty({ type: String, nullable: true })
  startedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  finishedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  expiresAt: string | null;
}

export class FormExportPageDto extends PageDto {
  @ApiProperty({ type: [FormExportDto] })
  items: FormExportDto[];
}
