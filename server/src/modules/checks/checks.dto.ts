import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { ProseText } from '../../platform/http/plain-text.decorator.js';

export class WaiverReasonDto {
  @ApiProperty({ description: 'Why.' })
  @ProseText(2000, { required: true })
  reason: string;
}

export class WaiveDto extends WaiverReasonDto {
  @ApiProperty({ minimum: 2000, maximum: 2100 })
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  @ApiProperty({ description: 'Of the finding, as it was listed.', pattern: '^[0-9a-f]{64}$' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'must be a fingerprint', context: { code: 'field.invalid' } })
  fingerprint: string;
}
