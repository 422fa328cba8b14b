import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { ProseText } from '../../platform/http/plain-text.decorator.js';

export class NewPublicationDto {
  @ApiProperty({ format: 'uuid', description: 'The department.' })
  @IsUUID('all')
  organizationId: string;

  @ApiProperty({ minimum: 2000, maximum: 2100 })
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;
}

/** A step of the workflow, with its reason. */
export class PublicationStepDto {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Mandatory where the step asks for a reason.' })
  @IsOptional()
  @ProseText(5000)
  reason?: string | null;
}

export const PAGE_LANGUAGES = ['zh', 'en'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

export class PublicPageQuery {
  @ApiPropertyOptional({ enum: PAGE_LANGUAGES, default: 'zh' })
  @IsIn(PAGE_LANGUAGES)
  language: PageLanguage = 'zh';
}
