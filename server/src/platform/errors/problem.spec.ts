import { BadRequestException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { CodedError } from '@jixiao/domain/errors';
import { ApiError } from './api-error.js';
import { problemOf } from './problem.js';

describe('problemOf', () => {
  it('gives a coded error its status, parameters and field', () => {
    expect(problemOf(new CodedError('amount.negative', { value: '-1' }, 'execution[0].executed'), 'r1')).toMatchObject({
      status: 400,
      code: 'amount.negative',
      params: { value: '-1' },
      field: 'execution[0].executed',
      requestId: 'r1',
    });
  });

  it('carries the present state of a stale write', () => {
    expect(problemOf(new ApiError('version.stale', {}, undefined, { current: { version: 3 } }), 'r')).toMatchObject({
      status: 412,
      current: { version: 3 },
    });
  });

  it.each([
    [new Error('connect to 10.0.0.1 failed: password wrong'), 500, 'internal'],
    [new CodedError('nobody.listed-this', { secret: 'x' }), 500, 'internal'],
    [new BadRequestException(), 400, 'request.malformed'],
    [Object.assign(new Error(), { statusCode: 413 }), 413, 'request.too-large'],
    [Object.assign(new Error('invalid byte sequence'), { code: '22021' }), 400, 'request.malformed'],
    [Object.assign(new Error('duplicate key'), { code: '23505' }), 409, 'request.conflict'],
    [Object.assign(new Error(), { code: 'ECONNREFUSED' }), 503, 'unavailable'],
    [undefined, 500, 'internal'],
  ])('answers %p with %i %s and none of its text', (error, status, code) => {
    const problem = problemOf(error, 'r');
    expect(problem).toMatchObject({ status, code, params: {} });
    expect(JSON.stringify(problem)).not.toMatch(/10\.0\.0\.1|secret|duplicate key|byte sequence/);
  });
});
