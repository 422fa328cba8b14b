import type { YearEndProject } from '@jixiao/contracts/views';

export interface ScoreBand {
  label: string;
  projects: number;
}

const BANDS = [
  { label: '< 60', from: 0, below: 60 },
  { label: '60 – 70', from: 60, below: 70 },
  { label: '70 – 80', from: 70, below: 80 },
  { label: '80 – 90', from: 80, below: 90 },
  { label: '90 – 100', from: 90, below: Infinity },
] as const;

/** How many projects scored in each band of ten points; the lower end is in, the upper one belongs to the next band. */
export function scoreBands(projects: readonly Pick<YearEndProject, 'total'>[]): ScoreBand[] {
  return BANDS.map(({ label, from, below }) => ({
    label,
    projects: projects.filter(({ total }) => Number(total) >= from && Number(total) < below).length,
  }));
}
