import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { YEAR_STAGES, type YearStage } from '@jixiao/contracts/views';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DateText } from '../../platform/http/date-text.decorator.js';
import { PageQuery } from '../../platform/http/page.query.js';
import { ProseText } from '../../platform/http/plain-text.decorator.js';
import { YearQuery } from '../../platform/http/year.query.js';

export class WithdrawExtensionDto {
  @ApiProperty({ description: 'Why.' })
  @ProseText(2000, { required: true })
  reason: string;
}

/** For one project, or for one organization and all below it. */
export class GrantExtensionDto extends WithdrawExtensionDto {
  @ApiProperty({ minimum: 2000, maximum: 2100 })
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @ApiProperty({ enum: YEAR_STAGES })
  @IsIn(YEAR_STAGES)
  stage: YearStage;

  @DateText()
  closesOn: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  projectId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  organizationId?: string;
}

export class ExtensionsQuery extends IntersectionType(PageQuery, YearQuery) {}
