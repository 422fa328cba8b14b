import { RegionsAndScope1764000000001 } from './1764000000001-regions-and-scope.js';
import { Organizations1764000000002 } from './1764000000002-organizations.js';
import { UsersAndSessions1764000000003 } from './1764000000003-users-and-sessions.js';
import { ReferenceData1764000000004 } from './1764000000004-reference-data.js';
import { FiscalYears1764000000005 } from './1764000000005-fiscal-years.js';
import { Projects1764000000006 } from './1764000000006-projects.js';
import { ProjectBudgets1764000000007 } from './1764000000007-project-budgets.js';
import { GoalsAndIndicators1764000000008 } from './1764000000008-goals-and-indicators.js';
import { ActualValues1764000000009 } from './1764000000009-actual-values.js';
import { EvidenceFiles1764000000010 } from './1764000000010-evidence-files.js';
import { SelfEvaluations1764000000011 } from './1764000000011-self-evaluations.js';
import { Reviews1764000000012 } from './1764000000012-reviews.js';
import { AuditEvents1764000000013 } from './1764000000013-audit-events.js';
import { Administration1764000000020 } from './1764000000020-administration.js';
import { HandedInForms1764000000030 } from './1764000000030-handed-in-forms.js';
import { CreationKeys1764000000035 } from './1764000000035-creation-keys.js';
import { LightTrail1764000000036 } from './1764000000036-light-trail.js';
import { FormLayoutOfSchemes1764000000041 } from './1764000000041-form-layout-of-schemes.js';
import { FormExports1764000000045 } from './1764000000045-form-exports.js';
import { DocumentImports1764000000050 } from './1764000000050-document-imports.js';
import { PublishedBudgetRows1764000000051 } from './1764000000051-published-budget-rows.js';
import { CheckWaivers1764000000055 } from './1764000000055-check-waivers.js';
import { RemovedGoals1764000000060 } from './1764000000060-removed-goals.js';
import { DisclosedDocuments1764000000065 } from './1764000000065-disclosed-documents.js';
import { TargetSets1764000000070 } from './1764000000070-target-sets.js';
import { ApprovedTargets1764000000071 } from './1764000000071-approved-targets.js';
import { AuditSearch1764000000080 } from './1764000000080-audit-search.js';
import { AuditAnchors1764000000081 } from './1764000000081-audit-anchors.js';
import { KnownSessions1764000000082 } from './1764000000082-known-sessions.js';
import { Delegations1764000000083 } from './1764000000083-delegations.js';
import { Rectifications1764000000095 } from './1764000000095-rectifications.js';
import { OpenRectifications1764000000096 } from './1764000000096-open-rectifications.js';
import { Publications1764000000100 } from './1764000000100-publications.js';
import { WindowsOfOrganizations1764000000110 } from './1764000000110-windows-of-organizations.js';
import { IndicatorLibrary1764000000120 } from './1764000000120-indicator-library.js';
import { ForwardedEvaluations1764000000125 } from './1764000000125-forwarded-evaluations.js';

/** Every migration, oldest first. */
export const migrations = [
  RegionsAndScope1764000000001,
  Organizations1764000000002,
  UsersAndSessions1764000000003,
  ReferenceData1764000000004,
  FiscalYears1764000000005,
  Projects1764000000006,
  ProjectBudgets1764000000007,
  GoalsAndIndicators1764000000008,
  ActualValues1764000000009,
  EvidenceFiles1764000000010,
  SelfEvaluations1764000000011,
  Reviews1764000000012,
  AuditEvents1764000000013,
  Administration1764000000020,
  HandedInForms1764000000030,
  CreationKeys1764000000035,
  LightTrail1764000000036,
  FormLayoutOfSchemes1764000000041,
  FormExports1764000000045,
  DocumentImports1764000000050,
  PublishedBudgetRows1764000000051,
  CheckWaivers1764000000055,
  RemovedGoals1764000000060,
  DisclosedDocuments1764000000065,
  TargetSets1764000000070,
  ApprovedTargets1764000000071,
  AuditSearch1764000000080,
  AuditAnchors1764000000081,
  KnownSessions1764000000082,
  Delegations1764000000083,
  Rectifications1764000000095,
  OpenRectifications1764000000096,
  Publications1764000000100,
  WindowsOfOrganizations1764000000110,
  IndicatorLibrary1764000000120,
  ForwardedEvaluations1764000000125,
] as const;
