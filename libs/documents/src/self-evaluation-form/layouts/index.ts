import { CodedError } from '@jixiao/domain/errors';
import type { SelfEvaluationLayout } from '../form-layout.js';
import { HUBEI_2020 } from './hubei-2020.js';
import { NATIONAL_2020 } from './national-2020.js';
import { SICHUAN_2021 } from './sichuan-2021.js';

/** The layouts that ship, by id, the national one first. */
export const SELF_EVALUATION_LAYOUTS: ReadonlyMap<string, SelfEvaluationLayout> = new Map(
  [NATIONAL_2020, HUBEI_2020, SICHUAN_2021].map((layout) => [layout.id, layout]),
);

/**
 * The layout of that id; the national one where none is named, as by a scheme that asks for no other.
 *
 * @throws CodedError `form-layout.unknown`
 */
export function selfEvaluationLayout(id: string | null): SelfEvaluationLayout {
  const layout = SELF_EVALUATION_LAYOUTS.get(id ?? NATIONAL_2020.id);
  if (layout === undefined) throw new CodedError('form-layout.unknown', { value: id ?? '' }, 'layout');
  return layout;
}
