import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import type { ReviewQueueItem } from '@jixiao/contracts/views';
import { CheckCountsDto } from '../checks/checks.views.js';
import { ProjectListItemDto, SelfEvaluationSummaryDto } from '../projects/projects.views.js';
import { SelfEvaluationDto } from '../self-evaluation/self-evaluation.views.js';

export class ReviewQueueItemDto
  extends IntersectionType(
    SelfEvaluationSummaryDto,
    PickType(SelfEvaluationDto, ['projectId', 'projectCode', 'projectName', 'year']),
    PickType(ProjectListItemDto, ['department', 'unit']),
  )
  implements ReviewQueueItem
{
  @ApiProperty({ type: String, nullable: true })
  submittedBy: string | null;

  @ApiProperty({ type: Number })
  findings: number;

  @ApiProperty({ type: Number })
  changedScores: number;

  @ApiProperty({ type: CheckCountsDto, description: 'What the rules notice about the declaration as it stands now.' })
  checks: CheckCountsDto;
}

export class ReviewQueueDto {
  @ApiProperty({ type: [ReviewQueueItemDto] })
  items: ReviewQueueItemDto[];
}
