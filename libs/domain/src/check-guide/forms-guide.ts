import type { RuleGuide } from './rule-guide.js';

/** In English, what is asked of project forms. */
export const FORMS_GUIDE = {
  'completeness.table-missing': {
    what: 'The published budget lacks a table that is required, or the table has no layer of text.',
    why: 'Without it, the rules between tables cannot be checked.',
    example: 'The contents list the summary of income and expenditure, the document does not have it.',
  },
  'completeness.budget-missing': {
    what: 'A project form has no budget of the year.',
    why: 'Without a budget, funding, expenditure lines and cost targets have nothing to agree with.',
    example: 'The field of the annual budget is empty.',
  },
  'completeness.code-missing': {
    what: 'A project form has no project code.',
    why: 'The code joins budget, execution and performance.',
    example: 'The field of the project code is empty.',
  },
  'completeness.field-missing': {
    what: 'Unit, first and last year, reason or content of a project are empty.',
    why: 'Completeness is reviewed field by field.',
    example: 'The reason for the project is empty.',
  },
  'completeness.expenditure-missing': {
    what: 'There is a budget but no expenditure line.',
    why: 'Without an estimate, the basis of the budget cannot be reviewed.',
    example: 'Annual budget 30.00 (10,000 yuan), no line in the table.',
  },
  'completeness.goals-missing': {
    what: 'A project form has no annual goal.',
    why: 'A project without goals may not get a budget.',
    example: 'Only long-term goals were entered.',
  },
  'completeness.statement-missing': {
    what: 'A goal is not put into words.',
    why: 'Nobody can tell which goal the indicators speak of.',
    example: 'Annual goal 1 has no statement.',
  },
  'completeness.indicators-missing': {
    what: 'A goal has no indicators.',
    why: 'A goal without indicators can be neither monitored nor evaluated.',
    example: 'There is no third-level indicator below annual goal 1.',
  },
  'completeness.class-missing': {
    what: 'The annual indicators lack output or benefit.',
    why: 'Indicators of output and of benefit are required.',
    example: 'There are cost, output and satisfaction, but no benefit.',
  },
  'completeness.subclass-missing': {
    what: 'Output has no indicator of quantity or none of quality.',
    why: 'In principle both are to be set.',
    example: 'Output has timeliness only.',
  },
  'completeness.cost-missing': {
    what: 'A project that buys has no cost indicator.',
    why: 'Construction and large purchases should have one.',
    example: 'Procurement 100.00, no cost indicator.',
  },
  'completeness.target-missing': {
    what: 'An indicator has no target, or 无 or a dash in its place.',
    why: 'Without a target it cannot be scored at year end.',
    example: 'Number of maintenance reports: nothing is expected for the year.',
  },
  'completeness.basis-missing': {
    what: 'The basis of targets is empty.',
    why: 'A target needs a basis: plan, industry, past values or expenditure standard.',
    example: 'None of six indicators names its basis.',
  },
  'measurability.vague-target': {
    what: 'The target of cost, output or satisfaction is a word such as done, promoted effectively or in time.',
    why: 'At year end nobody can tell whether it was reached; full marks are all that is left.',
    example: 'Quantity, growth of industrial output: done.',
  },
  'measurability.qualitative-benefit': {
    what: 'A benefit is put into words.',
    why: 'Benefits may be, but what can be counted should be.',
    example: "Economic benefit, promotes the district's economy: effectively.",
  },
  'measurability.qualitative-target': {
    what: 'The target of cost, output or satisfaction is a text, though not an empty phrase.',
    why: 'Qualified or level 3 can be judged where there is a standard.',
    example: 'Quality, security assessment: level 3.',
  },
  'measurability.rate-unit': {
    what: 'An indicator is called a rate or a satisfaction, its target is a number without a percent sign.',
    why: 'At year end nobody can tell whether name or number is wrong.',
    example: 'Vacancy rate: ≤800.',
  },
  'measurability.impossible-rate': {
    what: 'The target of a pass rate, satisfaction or coverage, or its value of the two years before, is above 100%.',
    why: 'It cannot be reached.',
    example: 'Acceptance rate ≥110%.',
  },
  'measurability.unit-missing': {
    what: 'A target is a number without a unit.',
    why: '12 pieces, 12 times and 120,000 yuan are not the same.',
    example: 'Innovation units completed: 12.',
  },
  'form.funding-sum': {
    what: 'The funding sources, without their parts (其中), sum to their total.',
    why: 'A source is missing or an amount is wrong.',
    example: 'General public budget 20.20, total 20.02.',
  },
  'form.funding-annual': {
    what: 'The funding equals the annual budget.',
    why: 'A budget needs a source, a source needs a use.',
    example: 'Annual budget 35.00, funding 30.00.',
  },
  'form.funding-part': {
    what: 'A part (其中) is not above the source that it belongs to.',
    why: 'A part cannot exceed the whole.',
    example: 'General public budget 3.50, of this appropriated this year 35.0.',
  },
  'form.expenditure-sum': {
    what: 'The expenditure lines sum to the annual budget.',
    why: 'The lines are the basis of the budget.',
    example: '6.80+5.00+1.00+7.00, annual budget 20.20.',
  },
  'form.years': {
    what: 'The first year is not after the last one.',
    why: 'The term of the project is void.',
    example: 'First year 2030, last year 2026.',
  },
  'form.year-outside': {
    what: 'The budget year lies between the first and the last year.',
    why: 'A project that has ended or not begun should get no budget.',
    example: 'A project of 2021–2025 asks for a budget of 2026.',
  },
  'form.total-below-annual': {
    what: 'The total budget is not below the annual one.',
    why: 'The total includes the year.',
    example: 'Total 30.00, annual 372.00.',
  },
  'form.total-one-year': {
    what: 'The total budget of a project of several years is that of one.',
    why: 'The total is that of all years.',
    example: '2026–2030, total and annual budget both 20.20.',
  },
  'form.procurement': {
    what: 'Procurement is not above the annual budget.',
    why: 'Nothing is bought without a budget.',
    example: 'Budget 30.00, procurement 300.00.',
  },
  'form.code-format': {
    what: 'The project codes of a document have one form.',
    why: 'A code with a digit too many, too few or out of place joins nothing.',
    example: '4201052606T000000101 is a digit short.',
  },
  'form.code-year': {
    what: 'The year in the code is the one in which the project was set up, its first year.',
    why: 'Either the code or the first year is wrong.',
    example: 'Code 42010526…, first year 2025.',
  },
  'form.code-duplicate': {
    what: 'A code stands for one project only.',
    why: 'It could not be joined to the tables otherwise.',
    example: 'Two forms have the same code.',
  },
  'form.text-amount': {
    what: 'An amount that reason or content ask for equals the annual budget.',
    why: "Last year's text is copied and the amount forgotten.",
    example: 'Asks for 1.5 million yuan, annual budget 1.3 million.',
  },
  'form.basis-amount': {
    what: 'A basis that ends on a total (共计, 合计) equals the amount of its line.',
    why: "It is last year's basis, or the amount changed and the basis did not.",
    example: 'In all 372, amount of the line 327.00.',
  },
  'change.difference': {
    what: "The increase or decrease that is written equals the difference of both years' budgets.",
    why: 'The change is a basis of the review.',
    example: '2025 28.77, 2026 reduced by 8.57, so the year should have 20.20.',
  },
  'change.not-unchanged': {
    what: "Where no change is written, both years' budgets are equal.",
    why: "Last year's amount or the text is wrong.",
    example: '2025 800, 2026 unchanged, annual budget 900.00.',
  },
  'change.direction': {
    what: 'Increase or decrease agree with the amounts.',
    why: 'The direction is reversed.',
    example: 'Last year 30.00, this year 20.00, written: increased by 10.00.',
  },
  'change.prior-differs': {
    what: 'Past budgets in the text equal those in their own fields.',
    why: 'One of both is wrong, and the difference with it.',
    example: 'Text: 2025 28.77; field: 27.88.',
  },
  'change.year': {
    what: 'The change speaks of the budget year.',
    why: "Last year's text is copied and the year forgotten.",
    example: 'The budget of 2026 says: increased in 2025 by 42.78.',
  },
} as const satisfies Readonly<Record<string, RuleGuide>>;
