import type { YearEndFigures, YearEndProject, YearEndReport } from '@jixiao/contracts/views';
import type { FigureSource, YearEndReport as YearEndDocument } from '@jixiao/documents/year-end-report';

/** What the figures of one project rest on. */
export interface ProjectSources {
  projectId: string;
  organizationId: string;
  sources: FigureSource[];
}

/** The report as a document in which every row of figures names the stored objects and versions that it rests on. */
export function toYearEndDocument(report: YearEndReport, projects: readonly ProjectSources[]): YearEndDocument {
  const ofProject = new Map(projects.map(({ projectId, sources }) => [projectId, sources]));
  const sourced = <Row extends { id: string }>(row: Row) => ({ ...row, sources: ofProject.get(row.id) ?? [] });
  const figures = <Row extends YearEndFigures>(row: Row, included: readonly ProjectSources[]) => ({
    ...row,
    sources: included.flatMap(({ sources }) => sources),
  });
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
    projects: report.projects.map((row: YearEndProject) => sourced(row)),
    lowScorers: report.lowScorers.map((row: YearEndProject) => sourced(row)),
    unfinished: report.unfinished.map((row) => ({ ...row, sources: ofProject.get(row.projectId) ?? [] })),
  };
}
