import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import {
  IMPORT_STATES,
  IMPORT_VALUE_STATES,
  type ImportCell,
  type ImportFinding,
  type ImportItem,
  type ImportItemView,
  type ImportLine,
  type ImportState,
  type ImportValue,
  type ImportValueState,
  type Page,
} from '@jixiao/contracts/views';
import type { FindingPlace } from '@jixiao/domain/budget-document';
import { BilingualDto, PageDto } from '../../platform/http/shared.views.js';
import { PlaceDto } from './imports.dto.js';
import { AcceptedItemDto, ImportProblemDto, SeverityCountsDto } from './imports.views.js';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const LINE_KINDS = ['row', 'paragraph'] as const;

export class ImportItemDto extends PickType(AcceptedItemDto, ['key', 'kind', 'code', 'name', 'changes']) implements ImportItem {
  @ApiProperty({ enum: IMPORT_STATES })
  state: ImportState;

  @ApiProperty({ type: [ImportProblemDto] })
  problems: ImportProblemDto[];

  @ApiProperty({ type: SeverityCountsDto })
  findings: SeverityCountsDto;

  @ApiProperty({ type: String, nullable: true })
  objectId: string | null;

  @ApiProperty({ type: Number, nullable: true })
  storedVersion: number | null;

  @ApiProperty({ type: Number })
  lines: number;
}

export class ImportItemPageDto extends PageDto implements Page<ImportItem> {
  @ApiProperty({ type: [ImportItemDto] })
  items: ImportItemDto[];
}

class ImportCellDto implements ImportCell {
  @ApiProperty({ type: PlaceDto })
  place: PlaceDto;

  @ApiProperty({ type: String })
  text: string;

  @ApiProperty({ type: String, nullable: true, description: 'What the file says, where the cell was corrected.' })
  original: string | null;
}

class FindingPlaceDto extends PlaceDto implements FindingPlace {
  @ApiPropertyOptional({ type: String })
  title?: string;

  @ApiPropertyOptional({ type: String })
  rowName?: string;

  @ApiPropertyOptional({ type: String })
  columnName?: string;
}

export class ImportFindingDto implements ImportFinding {
  @ApiProperty({ type: Number })
  ordinal: number;

  @ApiProperty({ type: String })
  itemKey: string;

  @ApiProperty({ type: String })
  rule: string;

  @ApiProperty({ enum: SEVERITIES })
  severity: (typeof SEVERITIES)[number];

  @ApiProperty({ type: BilingualDto })
  message: BilingualDto;

  @ApiProperty({ type: String, nullable: true })
  expected: string | null;

  @ApiProperty({ type: String, nullable: true })
  actual: string | null;

  @ApiProperty({ type: String, nullable: true })
  suggestion: string | null;

  @ApiProperty({ type: [FindingPlaceDto] })
  where: FindingPlaceDto[];

  @ApiProperty({ type: [ImportCellDto] })
  cells: ImportCellDto[];
}

export class ImportFindingPageDto extends PageDto implements Page<ImportFinding> {
  @ApiProperty({ type: [ImportFindingDto] })
  items: ImportFindingDto[];
}

class ImportValueDto implements ImportValue {
  @ApiProperty({ type: String, example: 'indicator.target' })
  field: string;

  @ApiProperty({ type: String, nullable: true })
  label: string | null;

  @ApiProperty({ type: String, nullable: true })
  value: string | null;

  @ApiProperty({ type: String, nullable: true })
  stored: string | null;

  @ApiProperty({ enum: IMPORT_VALUE_STATES })
  state: ImportValueState;
}

class ImportLineDto implements ImportLine {
  @ApiProperty({ enum: LINE_KINDS })
  kind: (typeof LINE_KINDS)[number];

  @ApiProperty({ type: PlaceDto })
  place: PlaceDto;

  @ApiProperty({ type: [ImportCellDto] })
  cells: ImportCellDto[];

  @ApiProperty({ type: [ImportValueDto] })
  values: ImportValueDto[];

  @ApiProperty({ type: [ImportFindingDto] })
  findings: ImportFindingDto[];
}

export class ImportItemDetailDto extends ImportItemDto implements ImportItemView {
  @ApiProperty({ type: [ImportLineDto] })
  source: ImportLineDto[];

  @ApiProperty({
    type: [ImportValueDto],
    description: 'Stored and no longer in the file, or read from no particular line; on the first page.',
  })
  elsewhere: ImportValueDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
