/** Rating of a self-evaluation. */
export type Rating = 'excellent' | 'good' | 'fair' | 'poor';

/** From best to worst, as the forms list them. */
export const RATINGS: readonly Rating[] = ['excellent', 'good', 'fair', 'poor'];

/** How the forms write a rating. */
export const RATING_NAMES: Record<Rating, string> = { excellent: '优', good: '良', fair: '中', poor: '差' };

/** Reason and improvement measure in the one cell that the forms have for them; empty where there is neither. */
export function deviationText(reason: string | null, improvement: string | null): string {
  if (!reason) return improvement ? `改进措施：${improvement}` : '';
  return improvement ? `原因：${reason}\n改进措施：${improvement}` : reason;
}
