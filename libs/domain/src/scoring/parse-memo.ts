import { parseTarget, type ParsedTarget } from '../targets/index.js';

const CAPACITY = 4096;
const known = new Map<string, ParsedTarget>();

/** `parseTarget`, remembering the last few thousand texts: targets and actuals repeat within a region (≥95%, 完成). */
export function parseRemembered(text: string): ParsedTarget {
  const found = known.get(text);
  if (found !== undefined) return found;
  const parsed = parseTarget(text);
  if (known.size >= CAPACITY) known.clear();
  known.set(text, parsed);
  return parsed;
}
