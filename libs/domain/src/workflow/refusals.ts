import { CodedError, type DomainErrorCode } from '../errors/index.js';
import type { Machine, StepContext, Transition } from './machine.js';

/** Codes of the refusals of a step. */
export type WorkflowErrorCode = Extract<DomainErrorCode, `workflow.${string}`>;

/** An action that the actor's role has in this state, and why it is refused now, if it is. */
export interface PossibleAction<State extends string> {
  readonly action: string;
  readonly transition: Transition<State>;
  readonly refusal: CodedError<WorkflowErrorCode> | null;
}

/** The step that an action takes from a state; undefined where it takes none. */
export function transitionOf<State extends string>(machine: Machine<State>, action: string, state: State): Transition<State> | undefined {
  return machine.transitions.find((each) => each.action === action && each.from.includes(state));
}

/**
 * Why an action is refused, or null where it may be taken.
 *
 * What the actor cannot change comes first: an action that the machine does not have, one that is another role's, a state that does not
 * allow it, a stage that is closed, a condition that does not hold, and at last a reason that is missing.
 */
export function refusalOf<State extends string>(
  machine: Machine<State>,
  action: string,
  context: StepContext<State>,
): CodedError<WorkflowErrorCode> | null {
  const steps = machine.transitions.filter((each) => each.action === action);
  if (steps.length === 0) return new CodedError('workflow.unknown-action', { action }, 'action');
  if (!steps.some((step) => mayTake(step, context))) return roleDenied(action, steps);
  const step = transitionOf(machine, action, context.state);
  if (!step) return new CodedError('workflow.state-differs', { action, state: context.state });
  if (!mayTake(step, context)) return roleDenied(action, [step]);
  return refusedNow(step, context);
}

/**
 * The actions that the actor's roles have in this state, in the order of the machine, each with why it is refused now. A reason that is still
 * to be written refuses nothing.
 */
export function possibleActions<State extends string>(machine: Machine<State>, context: Omit<StepContext<State>, 'reason'>): PossibleAction<State>[] {
  return machine.transitions
    .filter((step) => step.from.includes(context.state) && mayTake(step, context))
    .map((transition) => ({
      action: transition.action,
      transition,
      refusal: refusedNow(transition, { ...context, reason: 'to be written' }),
    }));
}

/** Whether the content may be changed in a state while these stages are open. */
export function isEditable<State extends string>(machine: Machine<State>, state: State, openStages: readonly string[]): boolean {
  return machine.states[state].editable?.some((stage) => openStages.includes(stage)) ?? false;
}

function mayTake<State extends string>({ roles }: Transition<State>, context: Pick<StepContext<State>, 'roles'>): boolean {
  return roles.some((role) => context.roles.includes(role));
}

function roleDenied<State extends string>(action: string, steps: readonly Transition<State>[]): CodedError<WorkflowErrorCode> {
  const roles = [...new Set(steps.flatMap((step) => step.roles))];
  return new CodedError('workflow.role-denied', { action, roles: roles.join(' ') });
}

function refusedNow<State extends string>(step: Transition<State>, context: StepContext<State>): CodedError<WorkflowErrorCode> | null {
  const { action, stages, conditions, reason } = step;
  if (stages.length > 0 && !stages.some((stage) => context.openStages.includes(stage))) {
    return new CodedError('workflow.stage-closed', { action, stages: stages.join(' ') });
  }
  const condition = conditions.find((each) => context.unmet.includes(each));
  if (condition !== undefined) return new CodedError('workflow.condition-unmet', { action, condition });
  if (reason === 'required' && !context.reason?.trim()) return new CodedError('workflow.reason-missing', { action }, 'reason');
  return null;
}
