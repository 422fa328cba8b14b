import type { Bilingual } from '@jixiao/contracts/views';
import { CHECK_FAMILIES, CHECK_RULES } from '@jixiao/domain/checks';

const RULES: Readonly<Record<string, { readonly name: Bilingual; readonly suggestion: Bilingual }>> = CHECK_RULES;
const FAMILIES: Readonly<Record<string, Bilingual>> = CHECK_FAMILIES;

/** What a rule is called; a rule that this version does not know keeps its id. */
export function ruleNamed(rule: string): Bilingual {
  return RULES[rule]?.name ?? { zh: rule, en: rule };
}

/** What to do about a finding of the rule. */
export function adviceOf(rule: string): Bilingual | null {
  return RULES[rule]?.suggestion ?? null;
}

/** What a family of rules is called. */
export function familyNamed(family: string): Bilingual {
  return FAMILIES[family] ?? { zh: family, en: family };
}

/** Ids of the families in the order in which they are reported. */
export const FAMILY_ORDER: readonly string[] = Object.keys(CHECK_FAMILIES);
