import { describe, expect, it } from '@jest/globals';
import { CodedError, isCodedError } from './index.js';

describe('CodedError', () => {
  it('carries code, parameters and field', () => {
    const error = new CodedError('amount.negative', { value: '-1' }, 'items[0].weight');
    expect(error).toMatchObject({
      code: 'amount.negative',
      params: { value: '-1' },
      field: 'items[0].weight',
      message: 'amount.negative (items[0].weight)',
    });
    expect(isCodedError(error)).toBe(true);
    expect(isCodedError(new Error('x'))).toBe(false);
  });
});
