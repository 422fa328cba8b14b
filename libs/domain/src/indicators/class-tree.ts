import { CodedError } from '../errors/index.js';
import type { BilingualText } from '../findings/index.js';

/** A first-level (`parent` null) or second-level class of the indicator tree. `ordinal` orders siblings from 1. */
export interface IndicatorClass {
  readonly code: string;
  readonly parent: string | null;
  readonly name: BilingualText;
  readonly ordinal: number;
}

interface TreeVersion {
  readonly fromYear: number;
  readonly classes: readonly IndicatorClass[];
}

type Branch = readonly [code: string, zh: string, en: string, leaves: readonly (readonly [code: string, zh: string, en: string])[]];

const SATISFACTION: Branch = [
  'satisfaction',
  '满意度指标',
  'Satisfaction',
  [['satisfaction.beneficiary', '服务对象满意度指标', 'Beneficiary satisfaction']],
];

/** 财预〔2015〕88号: cost below output, with sustainability among the benefits. */
const TREE_2015: readonly Branch[] = [
  [
    'output',
    '产出指标',
    'Output',
    [
      ['output.quantity', '数量指标', 'Quantity'],
      ['output.quality', '质量指标', 'Quality'],
      ['output.timeliness', '时效指标', 'Timeliness'],
      ['output.cost', '成本指标', 'Cost'],
    ],
  ],
  [
    'benefit',
    '效益指标',
    'Benefit',
    [
      ['benefit.economic', '经济效益指标', 'Economic benefit'],
      ['benefit.social', '社会效益指标', 'Social benefit'],
      ['benefit.ecological', '生态效益指标', 'Ecological benefit'],
      ['benefit.sustainability', '可持续影响指标', 'Sustainable impact'],
    ],
  ],
  SATISFACTION,
];

/** 财预〔2021〕101号: cost is a class of its own. */
const TREE_2021: readonly Branch[] = [
  [
    'cost',
    '成本指标',
    'Cost',
    [
      ['cost.economic', '经济成本指标', 'Economic cost'],
      ['cost.social', '社会成本指标', 'Social cost'],
      ['cost.ecological', '生态环境成本指标', 'Ecological cost'],
    ],
  ],
  [
    'output',
    '产出指标',
    'Output',
    [
      ['output.quantity', '数量指标', 'Quantity'],
      ['output.quality', '质量指标', 'Quality'],
      ['output.timeliness', '时效指标', 'Timeliness'],
    ],
  ],
  [
    'benefit',
    '效益指标',
    'Benefit',
    [
      ['benefit.economic', '经济效益指标', 'Economic benefit'],
      ['benefit.social', '社会效益指标', 'Social benefit'],
      ['benefit.ecological', '生态效益指标', 'Ecological benefit'],
    ],
  ],
  SATISFACTION,
];

/** Newest first. */
const VERSIONS: readonly TreeVersion[] = [
  { fromYear: 2021, classes: flatten(TREE_2021) },
  { fromYear: 0, classes: flatten(TREE_2015) },
];

/**
 * The indicator classes in force for a fiscal year, parents before their children, in the order of the forms
 * (财预〔2015〕88号, since 2021 财预〔2021〕101号).
 *
 * @throws CodedError `year.invalid` for what is no whole year from 2000 to 2999.
 */
export function indicatorClassTree(year: number): readonly IndicatorClass[] {
  if (!Number.isInteger(year) || year < 2000 || year > 2999) throw new CodedError('year.invalid', { value: String(year) }, 'year');
  return VERSIONS.find((version) => version.fromYear <= year)?.classes ?? [];
}

/** The first-level class of a class code: `output.quantity` → `output`. */
export function firstLevelClass(code: string): string {
  const point = code.indexOf('.');
  return point < 0 ? code : code.slice(0, point);
}

function flatten(branches: readonly Branch[]): readonly IndicatorClass[] {
  return branches.flatMap(([code, zh, en, leaves], index) => [
    { code, parent: null, name: { zh, en }, ordinal: index + 1 },
    ...leaves.map(([leafCode, leafZh, leafEn], leafIndex) => ({
      code: leafCode,
      parent: code,
      name: { zh: leafZh, en: leafEn },
      ordinal: leafIndex + 1,
    })),
  ]);
}
