import type { RuleGuide } from './rule-guide.js';

/** In English, what is asked between forms and tables. */
export const TABLES_GUIDE = {
  'name.differs': {
    what: 'A project or item has the same name everywhere; names that differ by a few characters are taken for one.',
    why: 'Under several names, execution and evaluation cannot be joined.',
    example: '通信链路租赁费 / 通讯链路租赁费 (two spellings of a line rental).',
  },
  'code.differs': { what: 'Projects of one name have one code.', why: 'A code is wrong.', example: '…0109 / …0190.' },
  'projects.budget-differs': {
    what: 'The annual budget of a form equals the total of its row in the project table.',
    why: 'Goals have to fit the budget.',
    example: 'Form 372.00, project table 327.00.',
  },
  'projects.source-differs': {
    what: 'Each funding source equals its column in the project table.',
    why: 'The source stands in the wrong field.',
    example: 'The form says own funds, the table general public budget.',
  },
  'projects.form-missing': {
    what: 'Each project of the table has a form with goals.',
    why: 'All project expenditure needs goals.',
    example: 'A project of 20.00 in the table has no form.',
  },
  'projects.row-missing': {
    what: 'Each form has a row in the project table.',
    why: 'No budget was given, or name or code is wrong.',
    example: "The form's name is not in table 10.",
  },
  'projects.listed-differs': {
    what: "Amounts of the department's list of projects equal those of table and form.",
    why: "The goals of the whole and the projects' budgets fall apart.",
    example: "Department's form 35.00, project table 53.00.",
  },
  'projects.not-listed': {
    what: "The department's form lists all projects.",
    why: 'The expenditure of the whole is incomplete.',
    example: '13 projects in the table, 12 in the list.',
  },
  'projects.listed-unknown': {
    what: "Projects of the department's list are in the project table.",
    why: 'The name is wrong, or the project was given up.',
    example: 'A project that was given up is still listed.',
  },
  'tables.summary-balance': {
    what: 'Income equals expenditure in the summary, and in that of fiscal appropriations.',
    why: 'A budget has to balance.',
    example: 'Income 2041.02, expenditure 2041.20.',
  },
  'tables.total-differs': {
    what: 'Totals that two tables have in common are equal: income and expenditure with the summary, general public budget, government funds and state capital with the appropriations, basic expenditure with the general budget, projects with expenditure.',
    why: 'The same money is the same in both tables.',
    example: 'Total of table 10 1581.20, projects in table 3 1851.20.',
  },
  'tables.row-sum': {
    what: 'The total of a row is the sum of its columns: sources of income, basic and project, personnel and public, the items of the three public expenses.',
    why: 'The total or a part is wrong.',
    example: 'Total 353.68, basic 333.48, project 20.00.',
  },
  'tables.class-sum': {
    what: 'A class is the sum of its sections, a section that of its items (codes of 3, 5 and 7 digits), an organization that of its units.',
    why: 'Something below is left out or wrong.',
    example: '20601 is 1074.98, its three items are 1073.98.',
  },
  'tables.total-sum': {
    what: 'The total is the sum of classes, units, projects or functions.',
    why: 'A row is missing, or the total is wrong.',
    example: 'Total of table 10 1581.20, its 13 projects 1561.20.',
  },
  'tables.function-differs': {
    what: 'Each function in the summary of appropriations is the sum of the same class in general budget, government funds and state capital.',
    why: 'The same class differs between two tables.',
    example: 'Science and technology 1874.98 / 1847.98.',
  },
  'tables.general-exceeds': {
    what: 'No class of the general public budget is above that of all expenditure.',
    why: 'A part cannot exceed the whole.',
    example: '20699: general budget 820.00, expenditure 800.00.',
  },
  'tables.three-public-exceeds': {
    what: 'None of the three public expenses is above its item of basic expenditure, unless projects pay for it.',
    why: 'What is published does not agree.',
    example: 'Receptions 0.10, item 30217 0.01.',
  },
  'tables.note-contradicts': {
    what: 'Where a note says that no government funds or state capital are used, the table has no amounts.',
    why: 'Note and figures contradict each other.',
    example: 'None is used, the total is 20.00.',
  },
} as const satisfies Readonly<Record<string, RuleGuide>>;
