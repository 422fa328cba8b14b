import { ApiProperty } from '@nestjs/swagger';
import type { ReferenceView } from '@jixiao/contracts/views';
import { JsonValue } from '../../platform/http/json-value.decorator.js';
import { BilingualDto } from '../../platform/http/shared.views.js';

class IndicatorClassDto {
  @ApiProperty({ example: 'output.quantity' })
  code: string;

  @ApiProperty({ type: String, nullable: true })
  parent: string | null;

  @ApiProperty({ type: BilingualDto })
  name: BilingualDto;

  @ApiProperty()
  ordinal: number;
}

class SchemeDto {
  @ApiProperty({ example: 'hubei-2020' })
  id: string;

  @ApiProperty({ type: BilingualDto })
  name: BilingualDto;

  @JsonValue()
  definition: unknown;
}

class FormLayoutDto {
  @ApiProperty({ example: 'hubei-2020' })
  id: string;

  @ApiProperty({ type: BilingualDto })
  name: BilingualDto;
}

class ClassificationCodeDto {
  @ApiProperty({ example: 'economic' })
  kind: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  name: string;
}

class FiscalYearDto {
  @ApiProperty()
  year: number;

  @ApiProperty()
  scheme: string;

  @ApiProperty()
  stage: string;
}

export class ReferenceDto implements ReferenceView {
  @ApiProperty()
  year: number;

  @ApiProperty({ type: [IndicatorClassDto] })
  classes: IndicatorClassDto[];

  @ApiProperty({ type: [SchemeDto] })
  schemes: SchemeDto[];

  @ApiProperty({ type: [FormLayoutDto] })
  formLayouts: FormLayoutDto[];

  @ApiProperty({ type: [ClassificationCodeDto] })
  codes: ClassificationCodeDto[];

  @ApiProperty({ type: [FiscalYearDto] })
  years: FiscalYearDto[];
}
