import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { ApiError } from '../errors/api-error.js';

/** Lets only a UUID through and names the path parameter that is none. */
@Injectable()
export class UuidPipe implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    if (!isUUID(value, 'all')) {
      const errors = [{ field: data ?? 'id', code: 'field.uuid', params: { given: String(value).slice(0, 60) } }];
      throw new ApiError('validation.failed', {}, data, { errors });
    }
    return value.toLowerCase();
  }
}
