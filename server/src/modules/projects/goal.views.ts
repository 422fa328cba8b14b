import { ApiProperty } from '@nestjs/swagger';
import {
  type ActualValueView,
  type EvidenceView,
  GRADES,
  type GoalHorizon,
  type GoalView,
  type GradeCode,
  type IndicatorView,
} from '@jixiao/contracts/views';
import { JsonValue } from '../../platform/http/json-value.decorator.js';
import { HORIZONS } from './vocabulary.js';

export class EvidenceDto implements EvidenceView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  fileName: string;

  @ApiProperty({ type: String })
  mediaType: string;

  @ApiProperty({ type: Number })
  size: number;

  @ApiProperty({ type: String })
  uploadedAt: string;
}

export class ActualValueDto implements ActualValueView {
  @ApiProperty({ type: String, nullable: true })
  actual: string | null;

  @ApiProperty({ enum: GRADES, nullable: true })
  grade: GradeCode | null;

  @ApiProperty({ type: String, nullable: true })
  share: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String, nullable: true })
  improvement: string | null;

  @ApiProperty({ type: String })
  recordedAt: string;
}

export class IndicatorDto implements IndicatorView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: Number })
  ordinal: number;

  @ApiProperty({ type: String })
  classCode: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: String })
  target: string;

  @JsonValue({ description: 'What the parser understood.' })
  targetParsed: unknown;

  @ApiProperty({ type: String, nullable: true })
  basis: string | null;

  @ApiProperty({ type: String, nullable: true })
  basisNote: string | null;

  @ApiProperty({ type: String, nullable: true })
  weight: string | null;

  @ApiProperty({ type: String, nullable: true })
  twoYearsBefore: string | null;

  @ApiProperty({ type: String, nullable: true })
  yearBefore: string | null;

  @ApiProperty({ type: ActualValueDto, nullable: true })
  actual: ActualValueDto | null;

  @ApiProperty({ type: [EvidenceDto] })
  evidence: EvidenceDto[];
}

export class GoalDto implements GoalView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ enum: HORIZONS })
  horizon: GoalHorizon;

  @ApiProperty({ type: Number })
  ordinal: number;

  @ApiProperty({ type: String })
  statement: string;

  @ApiProperty({ type: [IndicatorDto] })
  indicators: IndicatorDto[];
}
