import { ApiProperty } from '@nestjs/swagger';
import { RATINGS, type RatingCode, type ReviewQueueItem, type SelfEvaluationStatus } from '@jixiao/contracts/views';
import { SELF_EVALUATION_STATUSES } from '../projects/vocabulary.js';

export class ReviewQueueItemDto implements ReviewQueueItem {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String })
  projectId: string;

  @ApiProperty({ type: String })
  projectCode: string;

  @ApiProperty({ type: String })
  projectName: string;

  @ApiProperty({ type: String })
  department: string;

  @ApiProperty({ type: String, nullable: true })
  unit: string | null;

  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ enum: SELF_EVALUATION_STATUSES })
  status: SelfEvaluationStatus;

  @ApiProperty({ type: String, nullable: true })
  total: string | null;

  @ApiProperty({ enum: RATINGS, nullable: true })
  rating: RatingCode | null;

  @ApiProperty({ type: String, nullable: true })
  submittedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  submittedBy: string | null;

  @ApiProperty({ type: Number })
  findings: number;

  @ApiProperty({ type: Number })
  changedScores: number;
}
