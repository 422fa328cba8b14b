import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type AdministeredYear, type EntryWindowView, OPEN_RECTIFICATION_EFFECTS, type OpenRectificationEffect, type OrganizationWindowView, YEAR_STAGES, type YearStage } from '@jixiao/contracts/views';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { DateText } from '../../../platform/http/date-text.decorator.js';
import { LineText } from '../../../platform/http/plain-text.decorator.js';

/** Scheme and stage of a year. */
export class YearSettingsDto {
  @ApiProperty({ example: 'mof-2020', description: 'Id of a scoring scheme; stays once results were handed in.' })
  @LineText(50, { required: true })
  scheme: string;

  @ApiProperty({ enum: YEAR_STAGES })
  @IsIn(YEAR_STAGES)
  stage: YearStage;

  @ApiPropertyOptional({
    enum: OPEN_RECTIFICATION_EFFECTS,
    description: 'What rectifications of earlier years that are still open do to the declaration of this one; left out: stays, warn in a new year.',
  })
  @IsOptional()
  @IsIn(OPEN_RECTIFICATION_EFFECTS)
  openRectifications?: OpenRectificationEffect;
}

export class NewYearDto extends YearSettingsDto {
  @ApiProperty({ minimum: 2000, maximum: 2100 })
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}

/** First and last day on which a stage takes entries. */
export class WindowDatesDto {
  @DateText()
  opensOn: string;

  @DateText()
  closesOn: string;
}

class AdministeredWindowDto implements EntryWindowView {
  @ApiProperty({ enum: YEAR_STAGES })
  stage: YearStage;

  @ApiProperty({ format: 'date' })
  opensOn: string;

  @ApiProperty({ format: 'date' })
  closesOn: string;
}

class OrganizationWindowDto extends AdministeredWindowDto implements OrganizationWindowView {
  @ApiProperty()
  organizationId: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  name: string;
}

export class AdministeredYearDto implements AdministeredYear {
  @ApiProperty()
  id: string;

  @ApiProperty()
  year: number;

  @ApiProperty()
  scheme: string;

  @ApiProperty({ enum: YEAR_STAGES })
  stage: YearStage;

  @ApiProperty({ enum: OPEN_RECTIFICATION_EFFECTS })
  openRectifications: OpenRectificationEffect;

  @ApiProperty()
  demonstration: boolean;

  @ApiProperty({ description: 'Results were handed in: the scheme stays.' })
  schemeLocked: boolean;

  @ApiProperty({ type: [AdministeredWindowDto] })
  windows: AdministeredWindowDto[];

  @ApiProperty({ type: [OrganizationWindowDto], description: 'Days that organizations and all below them have of their own.' })
  organizationWindows: OrganizationWindowDto[];

  @ApiProperty()
  version: number;
}

export class AdministeredYearsDto {
  @ApiProperty({ type: [AdministeredYearDto] })
  items: AdministeredYearDto[];
}
