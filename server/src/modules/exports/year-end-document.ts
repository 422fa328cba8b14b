import type { YearEndFigures, YearEndReport } from '@jixiao/contracts/views';
import type { FigureSource, YearEndReport as YearEndDocument } from '@jixiao/documents/year-end-report';
import { firstLevelClass, indicatorClassTree } from '@jixiao/domain/indicators';
import type { SourcedYearEnd } from '../reports/reports.repository.js';

/** The report as a document in which every figure names the stored objects and versions that it rests on. */
export function toYearEndDocument({ report, sources: projects }: SourcedYearEnd): YearEndDocument {
  const ofProject = new Map(projects.map(({ projectId, sources }) => [projectId, sources]));
  const sourced = <Row extends { id: string }>(row: Row) => ({ ...row, sources: ofProject.get(row.id) ?? [] });
  const figures = <Row extends YearEndFigures>(row: Row, included: SourcedYearEnd['sources']) => ({
    ...row,
    sources: included.flatMap(({ sources }) => sources),
  });
  const handedIn = report.projects.flatMap(({ id }) => ofProject.get(id) ?? []);
  return {
    year: report.year,
    region: report.region,
    scope: report.scope,
    total: figures(report.total, projects),
    organizations: report.organizations.map((row) =>
      figures(
        row,
        projects.filter(({ organizationId }) => organizationId === row.id),
      ),
    ),
    classes: classRows(report, handedIn),
    projects: report.projects.map(sourced),
    lowScorers: report.lowScorers.map(sourced),
    unfinished: report.unfinished.map((row) => ({ ...row, sources: ofProject.get(row.projectId) ?? [] })),
  };
}

/** Classes by the names that they have in the year; one that the year does not have stands under its code. */
function classRows({ year, classes }: YearEndReport, sources: readonly FigureSource[]): YearEndDocument['classes'] {
  const names = new Map(indicatorClassTree(year).map(({ code, name }) => [code, name.zh]));
  const nameOf = (code: string) => names.get(code) ?? code;
  return classes.map(({ classCode, ...figures }) => ({
    ...figures,
    firstLevel: nameOf(firstLevelClass(classCode)),
    name: nameOf(classCode),
    sources,
  }));
}
