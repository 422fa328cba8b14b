import { indicatorClassTree, type IndicatorClass } from '@jixiao/domain/indicators';
import { label } from './texts.js';

/** What a cell of the first two columns can mean: a first-level class, a second-level class, or (成本, 满意度) either. */
export interface ClassName {
  readonly first: string | null;
  readonly second: string | null;
  /** Written with 指标 behind it, or a word that is never an indicator's name: recognizable in whatever column it slipped to. */
  readonly certain: boolean;
}

/** The class tree that a document's year uses, by the names that forms write. */
export interface ClassNames {
  readonly year: number;
  find(text: string): ClassName | null;
  /** Name of a class for people. */
  nameOf(code: string): string;
  isOfYear(code: string): boolean;
}

const LATEST = 2999;
const BEFORE_2021 = 2020;

/** Names that forms use for a class beside its official one. */
const SECOND_LEVEL_ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:产出)?数量$/u, 'output.quantity'],
  [/^(?:产出)?质量$/u, 'output.quality'],
  [/^(?:产出)?时效$/u, 'output.timeliness'],
  [/^(?:生态|环境|生态环境)成本$/u, 'cost.ecological'],
  [/^(?:生态|环境|生态环境)效益$/u, 'benefit.ecological'],
  [/^可持续(?:影响|发展|性)?(?:效益)?$/u, 'benefit.sustainability'],
  [/^(?:服务对象|社会公众|受益对象|受益群众|群众|公众|社会公众或服务对象|服务对象或社会公众|社会)满意度$/u, 'satisfaction.beneficiary'],
  [/^满意度$/u, 'satisfaction.beneficiary'],
];
const FIRST_LEVEL_ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:项目)?产出$/u, 'output'],
  [/^(?:项目)?效益$/u, 'benefit'],
  [/^(?:服务对象)?满意度$/u, 'satisfaction'],
  [/^(?:项目)?成本$/u, 'cost'],
];
/** Words that a form also uses for an indicator itself (服务对象满意度, 经济效益), so that only their column or 指标 makes them a class. */
const ALSO_AN_INDICATOR = /满意度|效益.+|.+效益|.+成本|^成本$|可持续/u;

/** The names of the class tree in force for `year`; a class of the other tree is still recognized, and `isOfYear` tells it apart. */
export function classNames(year: number | null): ClassNames {
  const inForce = indicatorClassTree(year ?? LATEST);
  const all = [...inForce, ...indicatorClassTree(LATEST), ...indicatorClassTree(BEFORE_2021)];
  const costBelowOutput = inForce.some(({ code }) => code === 'output.cost');
  const byName = new Map<string, IndicatorClass>();
  for (const each of [...all].reverse()) byName.set(`${each.parent === null ? 1 : 2}${stem(each.name.zh)}`, each);
  const second = (name: string): string | null => {
    if (name === '成本' || name === '产出成本') return costBelowOutput ? 'output.cost' : 'cost.economic';
    return byName.get(`2${name}`)?.code ?? SECOND_LEVEL_ALIASES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  };
  const first = (name: string): string | null => {
    const code = FIRST_LEVEL_ALIASES.find(([pattern]) => pattern.test(name))?.[1];
    return code !== undefined && inForce.some((each) => each.code === code) ? code : null;
  };
  return {
    year: year ?? LATEST,
    find: (text) => {
      const name = stem(text);
      const found = { first: first(name), second: second(name) };
      if (found.first === null && found.second === null) return null;
      return { ...found, certain: /(?:指标|标)(?:\([^)]*\))?$/u.test(label(text)) || !ALSO_AN_INDICATOR.test(name) };
    },
    nameOf: (code) => all.find((each) => each.code === code)?.name.zh ?? code,
    isOfYear: (code) => inForce.some((each) => each.code === code),
  };
}

/** 产出指标（50分） → 产出; a cut 社会效益标 → 社会效益. */
function stem(text: string): string {
  return label(text)
    .replace(/\([^)]*\)/gu, '')
    .replace(/\d+分?$/u, '')
    .replace(/(?:指标|标)$/u, '');
}
