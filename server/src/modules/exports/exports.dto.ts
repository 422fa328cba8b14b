import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { DOCUMENT_FORMATS, type DocumentFormat } from '@jixiao/contracts/routes';
import { YearQuery } from '../../platform/http/year.query.js';

export class DocumentQuery extends YearQuery {
  @ApiProperty({ enum: DOCUMENT_FORMATS })
  @IsIn(DOCUMENT_FORMATS)
  format: DocumentFormat;
}
