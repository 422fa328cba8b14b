import type { RuleGuide } from './rule-guide.js';

/** In English, what is asked of the text. */
export const NARRATIVE_GUIDE = {
  'narrative.difference': {
    what: "A, lower than last year's B by C: C is the difference of A and B.",
    why: 'The difference is miscalculated, or a figure miscopied.',
    example: '353.68 is said to be lower than 365.59 by 12.91.',
  },
  'narrative.percentage': {
    what: "Lower by C, or D%: D is C divided by last year's amount, compared with the digits that are written. What rounding to 10,000 yuan explains is only a hint.",
    why: 'The percentage is miscalculated.',
    example: 'Lower by 11.91 from 365.59, or 2.36%.',
  },
  'narrative.direction': {
    what: "Increase and growth agree with each other and with both years' figures.",
    why: 'The direction is reversed.',
    example: 'Lower by 12.56, growth 0.61%.',
  },
  'narrative.unchanged': {
    what: 'Where the text says unchanged, both years are equal.',
    why: 'Text or figure is wrong.',
    example: '16.20, unchanged from 12.60 in 2025.',
  },
  'narrative.base-year': {
    what: 'The comparison is with the year before.',
    why: "Last year's text is copied and the year forgotten.",
    example: 'The budget of 2026 compares with 2024.',
  },
  'narrative.base-amount': {
    what: "Last year's amount as the text implies it equals that of the department's form.",
    why: "Last year's amount differs between two places.",
    example: '2053.58 / 2035.58.',
  },
  'narrative.share': {
    what: 'A share of D% is the amount divided by the total, compared with the digits that are written.',
    why: 'The share is miscalculated.',
    example: '459.82÷2041.02=22.53%, written 25.23%.',
  },
  'narrative.list-sum': {
    what: 'What is listed behind 其中 (of this) or 包括 (including) sums to the total; less than the total behind 其中 is a warning.',
    why: 'Something is left out or wrong.',
    example: '522.60, including goods 0.6, works 0, services 52.2.',
  },
  'narrative.table-amount': {
    what: 'Amounts of the text equal those of the tables.',
    why: 'Text and table differ.',
    example: 'Basic expenditure 459.82 / 458.92.',
  },
  'narrative.function-amount': {
    what: 'An amount for class, section and item equals that item of the general public budget.',
    why: 'Text and table differ.',
    example: 'General administration (item) 77.80 / 78.70.',
  },
  'narrative.function-name': {
    what: 'Class, section and item are named as in the table.',
    why: 'The item is wrong.',
    example: 'The section other science expenditure with an item that belongs to another section.',
  },
  'narrative.function-missing': {
    what: 'Each item with a budget is explained.',
    why: 'The explanation is incomplete.',
    example: '12 items in the table, 11 in the text.',
  },
  'narrative.classes-missing': {
    what: 'Expenditure includes all classes of the expenditure table.',
    why: 'The explanation is incomplete.',
    example: 'The table has general public services, the text does not.',
  },
  'narrative.project-amount': {
    what: 'The amount of each project equals that of the project table.',
    why: 'Text and table differ.',
    example: '22.50 / 25.20.',
  },
  'narrative.project-unknown': {
    what: 'Projects of the text are in the project table.',
    why: 'The name is wrong, or the project was given up.',
    example: 'A project that was given up.',
  },
  'narrative.project-missing': {
    what: 'Each project of the table is explained.',
    why: 'The explanation is incomplete.',
    example: '12 of 13 projects are explained.',
  },
  'narrative.count': {
    what: 'The number of projects with goals in the text is that of the forms.',
    why: 'A form is missing, or the text is old.',
    example: 'The text says 12, there are 13 forms.',
  },
  'narrative.no-funds': {
    what: 'Where the text says that nothing is spent from government funds or state capital, the table has no amounts.',
    why: 'Text and figures contradict each other.',
    example: 'The text says none, table 8 has 20.00.',
  },
  'narrative.economic-class': {
    what: "Commissioned services (委托业务费) in the text equal the sum of that class in the forms' lines and in basic expenditure; where projects lack a form, they are not below it.",
    why: 'Text and lines differ.',
    example: '648.50, seven projects sum to 684.50.',
  },
} as const satisfies Readonly<Record<string, RuleGuide>>;
