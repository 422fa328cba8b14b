import type { ClassWeight, ScoringScheme } from './scheme.js';

const NATIONAL_BANDS: ScoringScheme['gradeBands'] = {
  achieved: { from: '0.8', below: '1' },
  partly_achieved: { from: '0.6', below: '0.8' },
  not_achieved: { from: '0', below: '0.6' },
};

const RATING_BANDS: ScoringScheme['ratingBands'] = [
  { rating: 'excellent', from: '90' },
  { rating: 'good', from: '80' },
  { rating: 'fair', from: '60' },
  { rating: 'poor', from: '0' },
];

const ROUNDING: ScoringScheme['rounding'] = { mode: 'half_up', scorePlaces: 2, ratePlaces: 4 };

const group = (weight: string, ...classes: readonly string[]): ClassWeight => ({ classes, weight });

/** 财预〔2020〕10号: cost still counts as output. */
const MOF_2020: ScoringScheme = {
  id: 'mof-2020',
  name: { zh: '财政部 2020 年项目支出绩效自评', en: 'Ministry of Finance 2020, project self-evaluation' },
  basis: '财预〔2020〕10号',
  execution: { weight: '10', formula: 'executed_over_adjusted' },
  indicatorWeight: '90',
  classWeights: {
    severity: 'warning',
    variants: [
      [group('50', 'output', 'cost'), group('30', 'benefit'), group('10', 'satisfaction')],
      [group('50', 'output', 'cost'), group('40', 'benefit')],
    ],
  },
  gradeBands: NATIONAL_BANDS,
  reverseFormula: 'linear_excess',
  overAchievementRatio: '1.3',
  rounding: ROUNDING,
  ratingBands: RATING_BANDS,
};

/** 财预〔2021〕101号: cost is a class of its own, satisfaction only where the public is served. */
const MOF_2021: ScoringScheme = {
  ...MOF_2020,
  id: 'mof-2021',
  name: { zh: '财政部 2021 年项目支出绩效自评', en: 'Ministry of Finance 2021, project self-evaluation' },
  basis: '财预〔2020〕10号, 财预〔2021〕101号',
  classWeights: {
    severity: 'warning',
    variants: [
      [group('20', 'cost'), group('40', 'output'), group('20', 'benefit'), group('10', 'satisfaction')],
      [group('20', 'cost'), group('40', 'output'), group('30', 'benefit')],
      [group('50', 'output'), group('30', 'benefit'), group('10', 'satisfaction')],
      [group('50', 'output'), group('40', 'benefit')],
    ],
  },
};

/** The self-evaluation form of Hubei and Wuhan (项目自评表). */
const HUBEI_2020: ScoringScheme = {
  id: 'hubei-2020',
  name: { zh: '湖北省 2020 年项目自评', en: 'Hubei 2020, project self-evaluation' },
  basis: '湖北省项目自评表',
  formLayout: 'hubei-2020',
  execution: { weight: '20', formula: 'executed_over_adjusted' },
  indicatorWeight: '80',
  classWeights: {
    severity: 'info',
    variants: [[group('40', 'output', 'cost'), group('40', 'benefit', 'satisfaction')]],
  },
  gradeBands: {
    achieved: { from: '0.8', below: '1' },
    partly_achieved: { from: '0.5', below: '0.8' },
    not_achieved: { from: '0', below: '0.5' },
  },
  reverseFormula: 'inverse_ratio',
  overAchievementRatio: '1.3',
  rounding: ROUNDING,
  ratingBands: RATING_BANDS,
};

/** The schemes that ship, by id. */
export const SCORING_SCHEMES: Readonly<Record<string, ScoringScheme>> = {
  [MOF_2020.id]: MOF_2020,
  [MOF_2021.id]: MOF_2021,
  [HUBEI_2020.id]: HUBEI_2020,
};
