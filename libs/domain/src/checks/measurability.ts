import type { DocumentFinding, FormIndicator } from '../budget-document/index.js';
import { firstLevelClass } from '../indicators/index.js';
import { toExact } from '../money/index.js';
import { parseTarget, type ParsedTarget } from '../targets/index.js';
import { goalOwners, indicatorPlace, type CheckContext } from './check-context.js';
import { finding } from './finding.js';

const RATE_NAME = /(?:率|满意度)$/;
interface Wording {
  readonly empty: readonly RegExp[];
  readonly vague: readonly RegExp[];
}

const HUNDRED = toExact('100');

/** Targets that cannot be judged at the end of the year (财预〔2015〕88号, clarity); a benefit may be qualitative. */
export function checkMeasurability(context: CheckContext): DocumentFinding[] {
  const wording = { empty: patterns(context.parameters.emptyTargets), vague: patterns(context.parameters.vagueTargets) };
  const bounded = new RegExp(context.parameters.boundedRates);
  return goalOwners(context).flatMap(({ title, goals }) =>
    goals.flatMap(({ indicators }) => indicators.flatMap((indicator) => checkIndicator(title, indicator, wording, bounded))),
  );
}

function checkIndicator(title: string, indicator: FormIndicator, wording: Wording, bounded: RegExp): DocumentFinding[] {
  const { parsed, name, target } = indicator;
  const where = [indicatorPlace(title, indicator)];
  const details = { params: { indicator: name }, actual: target };
  const impossible = bounded.test(name.replace(/\s/g, '')) ? checkRates(title, indicator) : [];
  if (impossible.length > 0) return impossible;
  if (parsed.kind === 'qualitative') return [finding(qualitativeRule(indicator, wording), where, details)];
  if (parsed.kind !== 'numeric') return [];
  const plain = name.replace(/\s/g, '');
  if (parsed.unit !== null || parsed.magnitude !== null) return [];
  if (RATE_NAME.test(plain) && toExact(parsed.canonicalValue).gt(1)) return [finding('measurability.rate-unit', where, details)];
  return RATE_NAME.test(plain) ? [] : [finding('measurability.unit-missing', where, details)];
}

/** Rates that cannot be above 100 %, in this year's target and in the values of the years before. */
function checkRates(title: string, indicator: FormIndicator): DocumentFinding[] {
  const { name, target, parsed, history } = indicator;
  const before = Object.entries(history).flatMap(([year, written]) =>
    written !== null && isImpossible(parseTarget(written))
      ? [{ actual: written, place: indicatorPlace(title, indicator, `history.${year}`, year) }]
      : [],
  );
  const found = isImpossible(parsed) ? [{ actual: target, place: indicatorPlace(title, indicator) }, ...before] : before;
  return found.map(({ actual, place }) => finding('measurability.impossible-rate', [place], { params: { indicator: name }, actual }));
}

function isImpossible(parsed: ParsedTarget): boolean {
  if (parsed.kind !== 'numeric' || parsed.unit !== '%' || parsed.change !== undefined) return false;
  return toExact(parsed.canonicalValue).gt(HUNDRED) && parsed.operator !== '<=' && parsed.operator !== '<';
}

function qualitativeRule({ class: code, target }: FormIndicator, { empty, vague }: Wording) {
  const plain = target.replace(/[\s。；;，,]/g, '');
  if (isOneOf(empty, plain)) return 'measurability.vague-target';
  if (firstLevelClass(code ?? '') === 'benefit') return 'measurability.qualitative-benefit';
  return isOneOf(vague, plain) ? 'measurability.vague-target' : 'measurability.qualitative-target';
}

function patterns(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source));
}

function isOneOf(wordings: readonly RegExp[], target: string): boolean {
  return wordings.some((wording) => wording.test(target));
}
