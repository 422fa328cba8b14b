import { describe, expect, it } from '@jest/globals';
import { CELL_NAME, indicatorOfCell, WHOLE_FORM } from './index.js';

const ID = '019ac000-0000-7000-8000-000000000001';

describe('cell names', () => {
  it.each([[`indicator:${ID}:target`], [`indicator:${ID}:improvement`], ['execution:total:executed'], [WHOLE_FORM]])('take %s', (cell) => {
    expect(CELL_NAME.test(cell)).toBe(true);
  });

  it.each([['indicator'], [`indicator:${ID}`], [`indicator:${ID}:weight`], ['indicator:1:actual'], ['execution:gift:executed'], ['execution:total:rate'], ['x', ''], [`${WHOLE_FORM}:x`]])(
    'refuse %s',
    (cell) => {
      expect(CELL_NAME.test(cell)).toBe(false);
    },
  );

  it('tell the indicator', () => {
    expect(indicatorOfCell(`indicator:${ID}:actual`)).toBe(ID);
    expect(indicatorOfCell('execution:total:executed')).toBeNull();
  });
});
