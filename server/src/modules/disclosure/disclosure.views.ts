import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import type {
  DisclosureCell,
  DisclosureHeading,
  DisclosureTableItem,
  DisclosureTablesView,
  DisclosureTableView,
} from '@jixiao/contracts/views';
import { BUDGET_TABLE_KINDS, type BudgetTableKind } from '@jixiao/domain/budget-document';
import { OrganizationDto } from '../projects/projects.views.js';

export class DisclosureTableItemDto implements DisclosureTableItem {
  @ApiProperty({ enum: BUDGET_TABLE_KINDS })
  kind: BudgetTableKind;

  @ApiProperty({ type: String, nullable: true, example: '5-1' })
  number: string | null;

  @ApiProperty({ type: String })
  title: string;

  @ApiProperty({ type: Number })
  rows: number;

  @ApiProperty({ type: Number })
  version: number;
}

export class DisclosureTablesDto implements DisclosureTablesView {
  @ApiProperty({ type: OrganizationDto })
  organization: OrganizationDto;

  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: [DisclosureTableItemDto] })
  tables: DisclosureTableItemDto[];
}

class DisclosureHeadingDto implements DisclosureHeading {
  @ApiProperty({ type: String })
  text: string;

  @ApiProperty({ type: Number })
  rowSpan: number;

  @ApiProperty({ type: Number })
  columnSpan: number;
}

class DisclosureCellDto implements DisclosureCell {
  @ApiProperty({ type: String })
  text: string;

  @ApiProperty({ type: Boolean })
  isAmount: boolean;

  @ApiProperty({ type: Boolean })
  centered: boolean;

  @ApiProperty({ type: String, nullable: true, example: 'table:projects:3:total', description: 'Its name in findings.' })
  cell: string | null;
}

/** Describes rows of cells. */
function Rows(type: typeof DisclosureHeadingDto | typeof DisclosureCellDto): PropertyDecorator {
  return ApiProperty({ type: 'array', items: { type: 'array', items: { $ref: `#/components/schemas/${type.name}` } } });
}

@ApiExtraModels(DisclosureHeadingDto, DisclosureCellDto)
export class DisclosureTableDto extends DisclosureTableItemDto implements DisclosureTableView {
  @ApiProperty({ type: String, example: '万元' })
  moneyUnit: string;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Document that it was taken from.' })
  fileName: string | null;

  @Rows(DisclosureHeadingDto)
  header: DisclosureHeadingDto[][];

  @Rows(DisclosureCellDto)
  lines: DisclosureCellDto[][];
}
