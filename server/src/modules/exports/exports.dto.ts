import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { DOCUMENT_FORMATS, type DocumentFormat } from '@jixiao/contracts/routes';
import { YearQuery } from '../../platform/http/year.query.js';

export class DocumentQuery extends YearQuery {
  @ApiProperty({ enum: DOCUMENT_FORMATS })
  @IsIn(DOCUMENT_FORMATS)
  format: DocumentFormat;
}

export class SelfEvaluationDocumentQuery extends DocumentQuery {
  /** Id of a form layout; the one that the scheme asks for where none is named. */
  @ApiProperty({ required: false, example: 'hubei-2020' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  layout?: string;
}
