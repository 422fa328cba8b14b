import { performance } from 'node:perf_hooks';
import { INDICATORS } from './indicators.mjs';
import { median, rounded } from './measure.mjs';

/**
 * Scores evaluations of twelve indicators in this process; nothing bare does the same work, so it has no ratios.
 * Actual values vary, as they do from project to project.
 */
export function measureScoring(scoreEvaluation, { rounds, milliseconds, warmUp }) {
  const evaluations = Array.from({ length: 500 }, (_, turn) => evaluation(turn));
  indicatorsPerSecond(scoreEvaluation, evaluations, warmUp);
  const results = Array.from({ length: rounds }, () => indicatorsPerSecond(scoreEvaluation, evaluations, milliseconds));
  return { name: 'scoring', throughputRatio: null, cpuRatio: null, perSecond: rounded(median(results), 0) };
}

function evaluation(turn) {
  const items = INDICATORS.map((item) => ({
    ...item,
    actual: item.actual.replace(/^\d+/, (digits) => String(Number(digits) - (turn % 50))),
  }));
  return { scheme: 'mof-2021', budget: { initial: '120', adjusted: '118.5', executed: String(60 + (turn % 58)) }, items };
}

function indicatorsPerSecond(scoreEvaluation, evaluations, milliseconds) {
  const start = performance.now();
  let scored = 0;
  for (let turn = 0; performance.now() - start < milliseconds; turn += 1) {
    scored += scoreEvaluation(evaluations[turn % evaluations.length]).items.length;
  }
  return (scored / (performance.now() - start)) * 1000;
}
