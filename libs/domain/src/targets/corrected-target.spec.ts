import { describe, expect, it } from '@jest/globals';
import { CodedError } from '../errors/index.js';
import { correctedTarget } from './corrected-target.js';
import { parseTarget } from './parse-target.js';

const TEXTS = ['≥95%', '≤ 372 万元', '1,200人次', '90%-95%', '2026年1月-2026年12月', '2026年12月底前', '不超预算', '有效推进', '无'];

describe('correctedTarget', () => {
  it.each(TEXTS)('takes what the parser itself gives for %s', (text) => {
    expect(correctedTarget(text, parseTarget(text))).toEqual(parseTarget(text));
  });

  it('computes the canonical value and drops what does not belong', () => {
    const given = { kind: 'numeric', operator: '>=', value: '012.50', magnitude: '万', unit: '百分比', canonicalValue: '1', score: '100' };
    expect(correctedTarget('约十二万五', given)).toEqual({
      text: '约十二万五', kind: 'numeric', operator: '>=', value: '12.5', magnitude: '万', unit: '%', canonicalValue: '125000',
    });
  });

  it.each([
    [null, 'kind'],
    [[], 'kind'],
    [{ kind: 'best' }, 'kind'],
    [{ kind: 'numeric', operator: '~', value: '1' }, 'operator'],
    [{ kind: 'numeric', operator: '=', value: 1 }, 'value'],
    [{ kind: 'numeric', operator: '=', value: '1e9' }, 'value'],
    [{ kind: 'numeric', operator: '=', value: '1', magnitude: '兆' }, 'magnitude'],
    [{ kind: 'numeric', operator: '=', value: '1', change: 'up' }, 'change'],
    [{ kind: 'numeric', operator: '=', value: '1', unit: 'a\u0000' }, 'unit'],
    [{ kind: 'numeric', operator: '=', value: '1', unit: '个'.repeat(21) }, 'unit'],
    [{ kind: 'range', lower: '5', upper: '4' }, 'upper'],
    [{ kind: 'period', from: null, to: null }, 'to'],
    [{ kind: 'period', from: '2026-02-30', to: null }, 'from'],
    [{ kind: 'period', from: '2026-12-01', to: '2026-01-01' }, 'to'],
  ])('refuses %j by its %s', (given, part) => {
    let refused: unknown;
    try {
      correctedTarget('x', given);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(CodedError);
    expect(refused).toMatchObject({ code: 'target.correction-invalid', params: { part } });
  });
});
