/** Which stored field stands behind a cell of the form that rules speak of. */
export const FORM_FIELDS = {
  code: 'basics:code',
  name: 'basics:name',
  unit: 'basics:unit',
  lead: 'basics:lead',
  startYear: 'basics:startYear',
  endYear: 'basics:endYear',
  reason: 'basics:reason',
  content: 'basics:content',
  total: 'budget:total',
  annual: 'budget:initial',
  changeNote: 'budget:changeNote',
  fundingTotal: 'budget:fundingSources',
  procurement: 'budget:procurementItems',
} as const;

/** Cells of an indicator that rules speak of; they are stored under the same names. */
export const INDICATOR_FIELDS = ['name', 'target', 'basis', 'weight'] as const;
