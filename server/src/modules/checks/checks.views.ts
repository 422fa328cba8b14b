import { ApiProperty } from '@nestjs/swagger';
import type { CheckCounts, CheckFindingView, CheckFindingsView, WaiverView } from '@jixiao/contracts/views';
import { FindingDto } from '../self-evaluation/self-evaluation.views.js';

class TakenBackDto {
  @ApiProperty({ type: String })
  by: string;

  @ApiProperty({ type: String })
  at: string;

  @ApiProperty({ type: String })
  reason: string;
}

export class WaiverDto implements WaiverView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String, description: 'Of the finding that it was given for.' })
  fingerprint: string;

  @ApiProperty({ type: String, example: 'cost.above-budget' })
  rule: string;

  @ApiProperty({ type: [String] })
  cells: string[];

  @ApiProperty({ type: String })
  reason: string;

  @ApiProperty({ type: String })
  by: string;

  @ApiProperty({ type: String })
  at: string;

  @ApiProperty({ type: TakenBackDto, nullable: true })
  takenBack: TakenBackDto | null;
}

class CheckFindingDto extends FindingDto implements CheckFindingView {
  @ApiProperty({ type: String, description: 'The same for as long as rule, cells and figures are.' })
  fingerprint: string;

  @ApiProperty({ type: String, example: 'cost' })
  family: string;

  @ApiProperty({ type: [String], description: 'Fields that it speaks of; the first is where it has to be mended.' })
  cells: string[];

  @ApiProperty({ type: String, nullable: true })
  expected: string | null;

  @ApiProperty({ type: String, nullable: true })
  actual: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the cell should probably hold.' })
  suggestion: string | null;

  @ApiProperty({ type: WaiverDto, nullable: true })
  waiver: WaiverDto | null;
}

export class CheckCountsDto implements CheckCounts {
  @ApiProperty({ type: Number })
  errors: number;

  @ApiProperty({ type: Number, description: 'Warnings that nobody waived.' })
  openWarnings: number;

  @ApiProperty({ type: Number })
  waived: number;
}

class CheckRightsDto {
  @ApiProperty({ type: Boolean })
  waive: boolean;
}

export class CheckFindingsDto implements CheckFindingsView {
  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: Number, description: 'Version of what was checked.' })
  version: number;

  @ApiProperty({ type: String, description: 'Version of the rules.' })
  checkVersion: string;

  @ApiProperty({ type: CheckCountsDto })
  counts: CheckCountsDto;

  @ApiProperty({ type: [CheckFindingDto] })
  findings: CheckFindingDto[];

  @ApiProperty({ type: [WaiverDto], description: 'Waivers of findings that are not there at present: mended, or their figures changed.' })
  lapsed: WaiverDto[];

  @ApiProperty({ type: CheckRightsDto })
  may: CheckRightsDto;
}
