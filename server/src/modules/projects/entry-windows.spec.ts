import { describe, expect, it } from '@jest/globals';
import { shanghaiDay } from '../../platform/http/shanghai-day.js';
import { isOpen, requireOpen, windowState } from './entry-windows.js';

const windows = {
  declare: ['2025-10-09', '2025-11-30'],
  adjust: ['2026-07-01', '2026-09-30'],
  self_evaluate: ['2026-11-01', '2027-03-31'],
} as const;

describe('entry windows', () => {
  it.each([
    ['2026-10-31', false],
    ['2026-11-01', true],
    ['2027-03-31', true],
    ['2027-04-01', false],
  ])('on %s let a self-evaluation be handed in: %s', (today, open) => {
    expect(isOpen('self-evaluation:submit', windows, today)).toBe(open);
  });

  it('let results be recorded from the start of the year until self-evaluation closes', () => {
    expect(isOpen('recording:write', windows, '2026-01-15')).toBe(true);
    expect(isOpen('evidence:write', windows, '2027-03-31')).toBe(true);
    expect(isOpen('recording:write', windows, '2027-04-01')).toBe(false);
  });

  it('let targets be changed while they are declared and while they are adjusted', () => {
    expect(['2025-11-30', '2025-12-01', '2026-07-01', '2026-10-01'].map((day) => isOpen('declaration:write', windows, day))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it.each([
    ['2028-02-28T15:59:59.999Z', '2028-02-28', 'open'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29', 'open'],
    ['2028-02-29T15:59:59.999Z', '2028-02-29', 'open'],
    ['2028-02-29T16:00:00.000Z', '2028-03-01', 'closed'],
    ['2028-01-31T15:59:59.999Z', '2028-01-31', 'ahead'],
    ['2028-01-31T16:00:00.000Z', '2028-02-01', 'open'],
  ])('at %s it is %s in China, and a window from 1 to 29 February 2028 is %s', (moment, day, state) => {
    const today = shanghaiDay(new Date(moment));
    expect(today).toBe(day);
    expect(windowState(['2028-02-01', '2028-02-29'], today)).toBe(state);
    expect(isOpen('review:write', { finance_review: ['2028-02-01', '2028-02-29'] }, today)).toBe(state === 'open');
  });

  it('are closed where nobody has set them', () => {
    expect(isOpen('recording:write', null, '2026-11-24')).toBe(false);
    expect(() => requireOpen('review:write', windows, '2026-11-24')).toThrow('window.unset');
  });

  it('name the stage and its days when they refuse', () => {
    expect(() => requireOpen('self-evaluation:submit', windows, '2027-04-01')).toThrow(
      expect.objectContaining({
        code: 'window.closed',
        params: { stage: 'self_evaluate', opensOn: '2026-11-01', closesOn: '2027-03-31', today: '2027-04-01' },
      }),
    );
  });
});
