import { ApiProperty } from '@nestjs/swagger';
import {
  type CodedName,
  WINDOW_STATES,
  type WindowExtensionView,
  type WindowInForce,
  type WindowsInForce,
  type WindowStateCode,
  YEAR_STAGES,
  type YearStage,
} from '@jixiao/contracts/views';
import { PageDto } from '../../platform/http/shared.views.js';

class CodedNameDto implements CodedName {
  @ApiProperty()
  id: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  name: string;
}

class WithdrawnDto {
  @ApiProperty()
  by: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty()
  reason: string;
}

export class WindowExtensionDto implements WindowExtensionView {
  @ApiProperty()
  id: string;

  @ApiProperty()
  year: number;

  @ApiProperty({ enum: YEAR_STAGES })
  stage: YearStage;

  @ApiProperty({ format: 'date', description: 'Last day, in China.' })
  closesOn: string;

  @ApiProperty()
  reason: string;

  @ApiProperty()
  grantedBy: string;

  @ApiProperty({ format: 'date-time' })
  grantedAt: string;

  @ApiProperty({ type: CodedNameDto, nullable: true })
  project: CodedNameDto | null;

  @ApiProperty({ type: CodedNameDto, nullable: true, description: 'It and all below it.' })
  organization: CodedNameDto | null;

  @ApiProperty({ type: WithdrawnDto, nullable: true })
  withdrawn: WithdrawnDto | null;

  @ApiProperty()
  version: number;
}

export class WindowExtensionsDto extends PageDto {
  @ApiProperty({ type: [WindowExtensionDto] })
  items: WindowExtensionDto[];
}

class WindowInForceDto implements WindowInForce {
  @ApiProperty({ enum: YEAR_STAGES })
  stage: YearStage;

  @ApiProperty({ enum: WINDOW_STATES })
  state: WindowStateCode;

  @ApiProperty({ format: 'date' })
  opensOn: string;

  @ApiProperty({ format: 'date', description: 'Last day, extensions included.' })
  closesOn: string;

  @ApiProperty({ format: 'date', description: 'Last day without extension.' })
  setClosesOn: string;

  @ApiProperty({ type: CodedNameDto, nullable: true, description: 'Whose own days these are; null for those of the region.' })
  setFor: CodedNameDto | null;

  @ApiProperty({ type: WindowExtensionDto, nullable: true })
  extension: WindowExtensionDto | null;
}

export class WindowsInForceDto implements WindowsInForce {
  @ApiProperty()
  year: number;

  @ApiProperty({ format: 'date', description: 'The present day in China.' })
  today: string;

  @ApiProperty({ type: [WindowInForceDto] })
  windows: WindowInForceDto[];

  @ApiProperty({ description: 'Whether the reader may grant and withdraw extensions here.' })
  mayExtend: boolean;
}
