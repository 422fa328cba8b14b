/**
 * The budget year that a region ($1) works on where none is asked for: the newest beyond declaring, so that opening the
 * declaration of the next year does not take this one away from everybody's pages.
 */
export const PRESENT_YEAR = `(
  select fy.year from fiscal_year fy where fy.region_id = $1 order by fy.stage = 'declare', fy.year desc limit 1)`;
