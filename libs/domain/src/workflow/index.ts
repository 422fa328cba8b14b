export {
  WORKFLOW_ROLES,
  YEAR_STAGES,
  type Machine,
  type MachineState,
  type StepContext,
  type Transition,
  type WorkflowRole,
  type WorkflowStage,
} from './machine.js';
export { DISCLOSURE_MACHINE, DISCLOSURE_STATES, type DisclosureState } from './machines/disclosure.js';
export { MACHINES } from './machines/index.js';
export { LIBRARY_ENTRY_MACHINE, LIBRARY_STATES, type LibraryState } from './machines/library-entry.js';
export { MONITORING_MACHINE, MONITORING_STATES, type MonitoringState } from './machines/monitoring.js';
export {
  OPEN_RECTIFICATIONS,
  RECTIFICATION_MACHINE,
  RECTIFICATION_STATES,
  UNANSWERED_RECTIFICATIONS,
  isOverdue,
  type RectificationState,
} from './machines/rectification.js';
export { SELF_EVALUATION_MACHINE, SELF_EVALUATION_STATES, isSelfEvaluationHandedIn, type SelfEvaluationState } from './machines/self-evaluation.js';
export { TARGETS_MACHINE, TARGET_STATES, areTargetsSettled, hasApprovedTargets, type TargetState } from './machines/targets.js';
export {
  isEditable,
  possibleActions,
  refusalOf,
  transitionOf,
  type PossibleAction,
  type WorkflowErrorCode,
} from './refusals.js';
