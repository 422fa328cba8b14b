import { beforeEach, describe, expect, it } from '@jest/globals';

import type { DraftKind, StoredDraft } from './draft-storage';
import { type DraftRules, LocalDraft } from './local-draft';
import { mergeFields, sameValue } from './merge-fields';

type Draft = Record<string, string>;

const RULES: DraftRules<Draft> = { kind: 'review', nothing: {}, isChanged: (base, draft) => !sameValue(base, draft), rebase: mergeFields };

/** A machine that several visits share. */
class Machine {
  private readonly kept = new Map<string, string>();

  read<Kept>(kind: DraftKind, owner: string): StoredDraft<Kept> | null {
    const text = this.kept.get(`${kind} ${owner}`);
    return text === undefined ? null : JSON.parse(text);
  }

  write<Kept>(kind: DraftKind, owner: string, stored: StoredDraft<Kept>): void {
    this.kept.set(`${kind} ${owner}`, JSON.stringify(stored));
  }

  remove(kind: DraftKind, owner: string): void {
    this.kept.delete(`${kind} ${owner}`);
  }

  get drafts(): number {
    return this.kept.size;
  }
}

describe('a draft on this machine', () => {
  let machine: Machine;
  const visit = (base: Draft, version = 1, editable = true): LocalDraft<Draft> => {
    const draft = new LocalDraft(RULES, machine);
    draft.open({ owner: 'p', version, base, editable });
    return draft;
  };

  beforeEach(() => {
    machine = new Machine();
  });

  it('is offered to the next visit, and laid over what is saved once it is taken over', () => {
    visit({ a: '1', b: '1' }).change({ a: '2', b: '1' });
    const next = visit({ a: '1', b: '9' }, 2);
    expect(next.draft()).toEqual({ a: '1', b: '9' });
    expect(next.changed()).toBe(false);
    next.takeOverFound();
    expect(next.draft()).toEqual({ a: '2', b: '9' });
    expect(next.changed()).toBe(true);
    expect(next.found()).toBeNull();
  });

  it('stays under what is typed while nobody has decided about it', () => {
    visit({ a: '1', b: '1' }).change({ a: '2', b: '1' });
    visit({ a: '1', b: '1' }).change({ a: '1', b: '3' });
    const last = visit({ a: '1', b: '1' });
    last.takeOverFound();
    expect(last.draft()).toEqual({ a: '2', b: '3' });
  });

  it('is gone once it is saved, given up or typed back', () => {
    const first = visit({ a: '1' });
    first.change({ a: '2' });
    first.settle(2, { a: '2' });
    expect(first.savedAt()).not.toBeNull();
    expect([first.version(), first.changed(), machine.drafts]).toEqual([2, false, 0]);

    first.change({ a: '3' });
    expect(first.savedAt()).toBeNull();
    first.change({ a: '2' });
    expect(machine.drafts).toBe(0);

    first.change({ a: '3' });
    visit({ a: '2' }).dropFound();
    expect(machine.drafts).toBe(0);
  });

  it('survives the save of other changes', () => {
    visit({ a: '1', b: '1' }).change({ a: '2', b: '1' });
    const next = visit({ a: '1', b: '1' });
    next.change({ a: '1', b: '3' });
    next.settle(2, { a: '1', b: '3' });
    expect(next.draft()).toEqual({ a: '1', b: '3' });
    const last = visit({ a: '1', b: '3' }, 2);
    last.takeOverFound();
    expect(last.draft()).toEqual({ a: '2', b: '3' });
  });

  it('goes on over a newer state with what was typed', () => {
    const draft = visit({ a: '1', b: '1' });
    draft.change({ a: '2', b: '1' });
    draft.layOver(2, { a: '1', b: '9' });
    expect(draft.draft()).toEqual({ a: '2', b: '9' });
    expect(draft.base()).toEqual({ a: '1', b: '9' });
  });

  it('is offered only where it could be saved', () => {
    visit({ a: '1' }).change({ a: '2' });
    expect(visit({ a: '1' }, 1, false).found()).toBeNull();
    expect(visit({ a: '1' }).found()).not.toBeNull();
  });
});
