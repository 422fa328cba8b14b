/** What a rule says about itself beside its name, message and advice. */
export interface RuleGuide {
  readonly what: string;
  readonly why: string;
  readonly example: string;
}
