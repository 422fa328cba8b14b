import { describe, expect, it } from '@jest/globals';
import type {
  CheckFindingsView,
  AcceptanceResult,
  EvidenceView,
  ImportFinding,
  ImportItem,
  ImportItemView,
  ImportListItem,
  ImportView,
  Page,
  ProblemView,
  ProjectListItem,
  ProjectView,
  ReferenceView,
  ReviewQueueItem,
  SelfEvaluationView,
  SessionView,
  TrailEvent,
  WaiverView,
  WorkbenchView,
  YearEndReport,
} from '@jixiao/contracts/views';
import type { components } from '../generated/schema.js';

type Schemas = components['schemas'];
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

/** What server and client share, and what the API says of it; compiling is the test. */
const VIEWS = {
  checks: true satisfies Same<CheckFindingsView, Schemas['CheckFindingsDto']>,
  acceptance: true satisfies Same<AcceptanceResult, Schemas['AcceptanceResultDto']>,
  evidence: true satisfies Same<EvidenceView, Schemas['EvidenceDto']>,
  import: true satisfies Same<ImportView, Schemas['ImportDto']>,
  importFindings: true satisfies Same<Page<ImportFinding>, Schemas['ImportFindingPageDto']>,
  importItem: true satisfies Same<ImportItemView, Schemas['ImportItemDetailDto']>,
  importItems: true satisfies Same<Page<ImportItem>, Schemas['ImportItemPageDto']>,
  imports: true satisfies Same<Page<ImportListItem>, Schemas['ImportPageDto']>,
  problem: true satisfies Same<ProblemView, Schemas['ProblemDto']>,
  project: true satisfies Same<ProjectView, Schemas['ProjectDto']>,
  projects: true satisfies Same<Page<ProjectListItem>, Schemas['ProjectPageDto']>,
  reference: true satisfies Same<ReferenceView, Schemas['ReferenceDto']>,
  reviews: true satisfies Same<{ items: ReviewQueueItem[] }, Schemas['ReviewQueueDto']>,
  selfEvaluation: true satisfies Same<SelfEvaluationView, Schemas['SelfEvaluationDto']>,
  session: true satisfies Same<SessionView, Schemas['SessionDto']>,
  trail: true satisfies Same<Page<TrailEvent>, Schemas['TrailPageDto']>,
  waiver: true satisfies Same<WaiverView, Schemas['WaiverDto']>,
  workbench: true satisfies Same<WorkbenchView, Schemas['WorkbenchDto']>,
  yearEnd: true satisfies Same<YearEndReport, Schemas['YearEndReportDto']>,
};

describe('the views of the contract', () => {
  it('are what the API describes', () => {
    expect(new Set(Object.values(VIEWS))).toEqual(new Set([true]));
  });
});
