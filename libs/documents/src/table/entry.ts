/** What may be filled into a cell of an entry form; `prompt` is shown beside the cell that is chosen. */
export type CellEntry =
  /** One of the options; where it is not `strict`, another text is taken after a question. */
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly strict: boolean; readonly prompt: string }
  /** An amount of money, not negative. */
  | { readonly kind: 'amount'; readonly prompt: string }
  | { readonly kind: 'year'; readonly prompt: string }
  /** Any text, which the spreadsheet must not take for a date or a number. */
  | { readonly kind: 'text'; readonly prompt: string };
