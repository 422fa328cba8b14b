import { describe, expect, it } from '@jest/globals';
import { MACHINES, WORKFLOW_ROLES, YEAR_STAGES, possibleActions, refusalOf, transitionOf } from '../index.js';

describe.each(MACHINES.map((machine) => [machine.id, machine] as const))('the machine %s', (_, machine) => {
  const states = Object.keys(machine.states);
  const actions = [...new Set(machine.transitions.map(({ action }) => action))];
  const conditions = Object.keys(machine.conditions);
  const cells = states.flatMap((state) => actions.flatMap((action) => WORKFLOW_ROLES.map((role) => ({ state, action, role }))));
  const open = { openStages: YEAR_STAGES, unmet: [], reason: 'because' };

  it('decides for every state, action and role as declared', () => {
    for (const { state, action, role } of cells) {
      const steps = machine.transitions.filter((step) => step.action === action);
      const here = steps.filter((step) => step.from.includes(state));
      const expected = here.some(({ roles }) => roles.includes(role))
        ? undefined
        : here.length === 0 && steps.some(({ roles }) => roles.includes(role))
          ? 'workflow.state-differs'
          : 'workflow.role-denied';
      expect([state, action, role, refusalOf(machine, action, { state, roles: [role], ...open })?.code]).toEqual([state, action, role, expected]);
    }
  });

  it('offers exactly what it does not refuse', () => {
    for (const state of states) {
      for (const role of WORKFLOW_ROLES) {
        const offered = possibleActions(machine, { state, roles: [role], ...open }).map(({ action }) => action);
        const allowed = actions.filter((action) => refusalOf(machine, action, { state, roles: [role], ...open }) === null);
        expect(new Set(offered)).toEqual(new Set(allowed));
      }
    }
  });

  it('refuses each step outside its stages, on a condition that does not hold and without its reason', () => {
    for (const step of machine.transitions) {
      const context = { state: step.from[0] ?? machine.initial, roles: step.roles, ...open };
      const codeOf = (change: object) => refusalOf(machine, step.action, { ...context, ...change })?.code;
      const others = YEAR_STAGES.filter((stage) => !step.stages.includes(stage));
      expect(codeOf({ openStages: others })).toBe(step.stages.length > 0 ? 'workflow.stage-closed' : undefined);
      for (const stage of step.stages) expect(codeOf({ openStages: [stage] })).toBeUndefined();
      for (const condition of conditions) {
        expect(codeOf({ unmet: [condition] })).toBe(step.conditions.includes(condition) ? 'workflow.condition-unmet' : undefined);
      }
      for (const reason of [undefined, null, '', ' \n']) {
        expect(codeOf({ reason })).toBe(step.reason === 'required' ? 'workflow.reason-missing' : undefined);
      }
    }
  });

  it('never has two steps for one action in one state', () => {
    for (const state of states) {
      const here = machine.transitions.filter((step) => step.from.includes(state)).map(({ action }) => action);
      expect(here).toEqual([...new Set(here)]);
    }
  });

  it('reaches every state and ends only where it says so', () => {
    const reached = new Set([machine.initial]);
    for (const state of reached) {
      for (const step of machine.transitions) if (step.from.includes(state)) reached.add(step.to);
    }
    expect(states.filter((state) => !reached.has(state))).toEqual([]);
    const deadEnds = states.filter((state) => !machine.transitions.some((step) => step.from.includes(state)));
    expect(deadEnds).toEqual(states.filter((state) => machine.states[state]?.final));
  });

  it('names only states, conditions and effects that it declares, and each of them somewhere', () => {
    const { transitions } = machine;
    expect(transitions.flatMap(({ from, to }) => [...from, to]).filter((state) => !states.includes(state))).toEqual([]);
    expect(new Set(transitions.flatMap((step) => step.conditions))).toEqual(new Set(conditions));
    expect(new Set(transitions.flatMap((step) => step.effects))).toEqual(new Set(Object.keys(machine.effects)));
    expect(transitions.filter(({ from, roles }) => from.length === 0 || roles.length === 0)).toEqual([]);
  });

  it('tells everything in both languages', () => {
    const texts = [
      machine.title,
      machine.about,
      ...Object.values(machine.states).map(({ title }) => title),
      ...Object.values(machine.conditions),
      ...Object.values(machine.effects),
      ...machine.transitions.map(({ title }) => title),
    ];
    expect(texts.filter(({ zh, en }) => !/[一-鿿]/.test(zh) || !/^[ -~]+$/.test(en))).toEqual([]);
  });

  it('opens a state for changes where an effect says so', () => {
    const opening = machine.transitions.filter(({ effects }) => effects.includes('open-editing'));
    expect(opening.filter(({ to }) => !machine.states[to]?.editable)).toEqual([]);
    expect(transitionOf(machine, 'no such action', machine.initial)).toBeUndefined();
  });
});

it('knows every machine by an id of its own', () => {
  const ids = MACHINES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
