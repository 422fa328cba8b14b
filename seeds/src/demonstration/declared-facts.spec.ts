import { describe, expect, it } from '@jest/globals';
import { indicatorClassTree } from '@jixiao/domain/indicators';
import { addAmounts, equalWithin } from '@jixiao/domain/money';
import { classificationCodes } from '../reference/classification-codes.js';
import { departmentGoals } from './department-goals.js';
import { demonstrationProgress } from './progress/index.js';
import type { GoalSeed } from './project-seed.js';
import { demonstrationProjects } from './projects/index.js';

const count = (goals: readonly GoalSeed[], horizon: string) =>
  goals.filter((goal) => goal.horizon === horizon).reduce((sum, goal) => sum + goal.indicators.length, 0);

const projectGoals = demonstrationProjects.flatMap((project) => project.goals);

describe('the demonstration department', () => {
  it('declares 68 long-term and 66 annual indicators in 12 projects', () => {
    expect(demonstrationProjects).toHaveLength(12);
    expect(count(projectGoals, 'long_term')).toBe(68);
    expect(count(projectGoals, 'annual')).toBe(66);
  });

  it('declares 15 long-term and 18 annual indicators as a whole', () => {
    expect(count(departmentGoals, 'long_term')).toBe(15);
    expect(count(departmentGoals, 'annual')).toBe(18);
  });

  it('budgets 1,561.20 万元 in all', () => {
    expect(addAmounts(demonstrationProjects.map((project) => project.annual))).toBe('1561.2');
  });

  it('uses second-level classes of the year only', () => {
    const classes = indicatorClassTree(2026)
      .filter((each) => each.parent !== null)
      .map((each) => each.code);
    for (const { indicators } of [...projectGoals, ...departmentGoals]) {
      for (const indicator of indicators) {
        expect(classes).toContain(indicator.classCode);
      }
    }
  });

  it.each(demonstrationProjects)('$name: a code without blanks, expenditure that sums to the budget, known codes', (project) => {
    expect(project.code).toMatch(/^[0-9]{11}T[0-9]{9}$/);
    expect(equalWithin(addAmounts(project.expenditureLines.map((line) => line.amount)), project.annual, '0')).toBe(true);
    const economic = classificationCodes.filter((each) => each.kind === 'economic').map((each) => each.code);
    for (const line of project.expenditureLines) {
      expect(economic).toContain(line.economicClass);
    }
  });

  it('has progress of every kind, with one place for each annual indicator', () => {
    expect(new Set(demonstrationProgress.map((each) => each.stage)).size).toBe(6);
    for (const progress of demonstrationProgress) {
      const project = demonstrationProjects.find((each) => each.code === progress.projectCode);
      expect(progress.actuals).toHaveLength(count(project?.goals ?? [], 'annual'));
    }
  });
});
