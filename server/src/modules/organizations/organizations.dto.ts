import { ApiPropertyOptional } from '@nestjs/swagger';
import { ORGANIZATION_KINDS, type OrganizationKind } from '@jixiao/contracts/views';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../platform/http/page.query.js';
import { PlainText } from '../../platform/http/plain-text.decorator.js';

export class OrganizationListQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Part of the name, or how the code begins.' })
  @IsOptional()
  @PlainText(100)
  q?: string;

  @ApiPropertyOptional({ enum: ORGANIZATION_KINDS })
  @IsOptional()
  @IsIn(ORGANIZATION_KINDS)
  kind?: OrganizationKind;
}
