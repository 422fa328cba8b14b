import type { ProjectSeed } from '../demonstration/project-seed.js';

/** The rows of the form's funds table. */
export const SOURCES = ['total', 'fiscal', 'carryover', 'other'] as const;

/** Initial, adjusted and executed amount of a row; the demonstration spends this year's appropriation only. */
export function amountsOfSource(source: (typeof SOURCES)[number], project: ProjectSeed, executed: string | null) {
  const spends = source === 'total' || source === 'fiscal';
  return {
    initial: spends ? project.annual : '0',
    adjusted: spends ? project.annual : '0',
    executed: spends || executed === null ? executed : '0',
  };
}
