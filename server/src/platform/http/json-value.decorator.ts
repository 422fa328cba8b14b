import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

/** A property that holds any JSON value; a plain `unknown` would be described as an object. */
export function JsonValue(options: ApiPropertyOptions = {}): PropertyDecorator {
  return ApiProperty({ ...options, anyOf: [{}] } as ApiPropertyOptions);
}
