import { describe, expect, it } from '@jest/globals';
import { HUBEI_EXAMPLE } from './fixtures/hubei.js';
import { MOF_QUALITATIVE_EXAMPLE } from './fixtures/mof-qualitative.js';
import { scoreEvaluation } from './score-evaluation.js';

describe('contract examples', () => {
  it('scores the Hubei form', () => {
    expect(scoreEvaluation(HUBEI_EXAMPLE.input)).toMatchObject(HUBEI_EXAMPLE.expected);
  });

  it('scores the national form with graded targets', () => {
    expect(scoreEvaluation(MOF_QUALITATIVE_EXAMPLE.input)).toMatchObject(MOF_QUALITATIVE_EXAMPLE.expected);
  });

  it('has no finding about the weights of either', () => {
    expect(scoreEvaluation(HUBEI_EXAMPLE.input).findings).toEqual([]);
    expect(scoreEvaluation(MOF_QUALITATIVE_EXAMPLE.input).findings).toEqual([]);
  });
});
