import type { DocumentFinding, FormIndicator } from '../budget-document/index.js';
import { firstLevelClass } from '../indicators/index.js';
import { toExact } from '../money/index.js';
import { goalOwners, indicatorPlace, type CheckContext } from './check-context.js';
import { finding } from './finding.js';

const RATE_NAME = /(?:率|满意度)$/;
const HUNDRED = toExact('100');

/** Targets that cannot be judged at the end of the year (财预〔2015〕88号, clarity); a benefit may be qualitative. */
export function checkMeasurability(context: CheckContext): DocumentFinding[] {
  const vague = context.parameters.vagueTargets.map((pattern) => new RegExp(pattern));
  const bounded = new RegExp(context.parameters.boundedRates);
  return goalOwners(context).flatMap(({ title, goals }) =>
    goals.flatMap(({ indicators }) => indicators.flatMap((indicator) => checkIndicator(title, indicator, vague, bounded))),
  );
}

function checkIndicator(title: string, indicator: FormIndicator, vague: readonly RegExp[], bounded: RegExp): DocumentFinding[] {
  const { parsed, name, target } = indicator;
  const where = [indicatorPlace(title, indicator)];
  const details = { params: { indicator: name }, actual: target };
  if (parsed.kind === 'qualitative') return [finding(qualitativeRule(indicator, vague), where, details)];
  if (parsed.kind !== 'numeric') return [];
  const plain = name.replace(/\s/g, '');
  if (parsed.unit === null && parsed.magnitude === null) {
    if (RATE_NAME.test(plain) && toExact(parsed.canonicalValue).gt(1)) return [finding('measurability.rate-unit', where, details)];
    return RATE_NAME.test(plain) ? [] : [finding('measurability.unit-missing', where, details)];
  }
  const beyond = parsed.unit === '%' && toExact(parsed.canonicalValue).gt(HUNDRED) && parsed.operator !== '<=' && parsed.operator !== '<';
  return beyond && bounded.test(plain) && parsed.change === undefined ? [finding('measurability.impossible-rate', where, details)] : [];
}

function qualitativeRule(indicator: FormIndicator, vague: readonly RegExp[]) {
  if (firstLevelClass(indicator.class ?? '') === 'benefit') return 'measurability.qualitative-benefit';
  const target = indicator.target.replace(/[\s。；;，,]/g, '');
  return vague.some((pattern) => pattern.test(target)) ? 'measurability.vague-target' : 'measurability.qualitative-target';
}
