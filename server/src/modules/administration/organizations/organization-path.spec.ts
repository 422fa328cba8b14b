import { describe, expect, it } from '@jest/globals';
import { departmentOf, isWithin, pathBelow } from './organization-path.js';

describe('path of an organization', () => {
  it('starts at its department', () => {
    expect(pathBelow(null, '068')).toBe('068/');
    expect(pathBelow('068/', '068001')).toBe('068/068001/');
    expect(departmentOf('068/068001/0680011/')).toBe('068/');
  });

  it('tells what lies below from what only starts alike', () => {
    expect(isWithin('068/068001/', '068/')).toBe(true);
    expect(isWithin('068/', '068/')).toBe(true);
    expect(isWithin('0681/', '068/')).toBe(false);
  });
});
