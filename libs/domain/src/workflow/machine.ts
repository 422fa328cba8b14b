import type { BilingualText } from '../findings/index.js';

/** The stages of a budget year, in their order. */
export const YEAR_STAGES = [
  'declare',
  'review',
  'approve',
  'adjust',
  'monitor',
  'self_evaluate',
  'finance_review',
  'rectify',
  'disclose',
] as const;

/** A stage of a budget year; on which days it takes entries is a setting of the year. */
export type WorkflowStage = (typeof YEAR_STAGES)[number];

/** Roles that can take a step; how far each reaches (own projects, an organization, the region) is a matter of its assignment. */
export const WORKFLOW_ROLES = ['lead', 'department', 'finance', 'administrator'] as const;

export type WorkflowRole = (typeof WORKFLOW_ROLES)[number];

/** One step of a machine: who may take it from where to where, when, on which conditions, and what it does. */
export interface Transition<State extends string> {
  /** Several steps may share an action where no state allows two of them: what "return" leads to depends on the state. */
  readonly action: string;
  readonly from: readonly State[];
  readonly to: State;
  readonly roles: readonly WorkflowRole[];
  /** Stages of the year, one of which has to be open; none: at any time. */
  readonly stages: readonly WorkflowStage[];
  /** Names of {@link Machine.conditions}, all of which have to hold. */
  readonly conditions: readonly string[];
  readonly reason: 'required' | 'optional' | 'none';
  /** Names of {@link Machine.effects}. */
  readonly effects: readonly string[];
  readonly title: BilingualText;
}

/** A state of a machine. */
export interface MachineState {
  readonly title: BilingualText;
  /** Stages on which the content may be changed while in this state; left out: never. */
  readonly editable?: readonly WorkflowStage[];
  /** The road ends here; a state without it has to have a way on. */
  readonly final?: true;
}

/** A workflow as data: the server enforces it, the client offers what it allows, `docs/workflow.md` is written from it. */
export interface Machine<State extends string> {
  readonly id: string;
  readonly title: BilingualText;
  readonly about: BilingualText;
  readonly initial: State;
  readonly states: Readonly<Record<State, MachineState>>;
  /** What may have to hold before a step. */
  readonly conditions: Readonly<Record<string, BilingualText>>;
  /** What steps do besides moving to another state. */
  readonly effects: Readonly<Record<string, BilingualText>>;
  readonly transitions: readonly Transition<State>[];
}

/** What decides whether a step may be taken now. */
export interface StepContext<State extends string> {
  readonly state: State;
  /** Roles that the actor holds for this object; those out of whose reach it lies do not count. */
  readonly roles: readonly string[];
  readonly openStages: readonly WorkflowStage[];
  /** Conditions of the machine that do not hold. */
  readonly unmet: readonly string[];
  readonly reason?: string | null | undefined;
}
