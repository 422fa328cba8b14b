import { ApiProperty } from '@nestjs/swagger';
import { PROJECT_STAGES, type ProjectStage, type WorkbenchView } from '@jixiao/contracts/views';
import { ProjectListItemDto } from '../projects/projects.views.js';

class EntryWindowDto {
  @ApiProperty({ example: 'self_evaluate' })
  stage: string;

  @ApiProperty({ format: 'date' })
  opensOn: string;

  @ApiProperty({ format: 'date' })
  closesOn: string;
}

class StageProgressDto {
  @ApiProperty({ enum: PROJECT_STAGES })
  stage: ProjectStage;

  @ApiProperty()
  projects: number;
}

export class WorkbenchDto implements WorkbenchView {
  @ApiProperty()
  year: number;

  @ApiProperty({ type: String, nullable: true })
  stage: string | null;

  @ApiProperty()
  demonstration: boolean;

  @ApiProperty({ type: [EntryWindowDto] })
  windows: EntryWindowDto[];

  @ApiProperty({ type: [StageProgressDto] })
  progress: StageProgressDto[];

  @ApiProperty({ type: [ProjectListItemDto] })
  waiting: ProjectListItemDto[];
}
