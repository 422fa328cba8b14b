import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { hashedText } from '@jixiao/domain/trail';
import { ChainWalk, type StoredEvent } from './chain-walk.js';

/** A chain of events of one object, each an action. */
function chain(objectId: string, ...actions: string[]): StoredEvent[] {
  let previousHash: string | null = null;
  return actions.map((action, index) => {
    const fact = { id: `${objectId}${index}`, at: `2026-11-24T08:00:0${index}.000Z`, actorId: null, action, objectType: 'project', objectId, changes: [], requestId: null };
    const hash: string = createHash('sha256').update(`${previousHash ?? ''}${hashedText(fact)}`).digest('hex');
    const event = { ...fact, deputyOf: null, regionId: '420105', previousHash, hash };
    previousHash = hash;
    return event;
  });
}

describe('a walk along the trail', () => {
  let a: StoredEvent[];
  beforeEach(() => {
    a = chain('a', 'one', 'two', 'three', 'four');
  });

  function flawsOf(...events: (StoredEvent | undefined)[]): [string, string][] {
    const flaws: [string, string][] = [];
    const walk = new ChainWalk(({ kind, id }) => flaws.push([kind, id]));
    for (const event of events) if (event) walk.next(event);
    walk.end();
    return flaws;
  }

  it('finds nothing where every event follows the one before it', () => {
    expect(flawsOf(...a, ...chain('b', 'one'))).toEqual([]);
  });

  it('names the event that was altered', () => {
    expect(flawsOf(a[0], { ...a[1]!, action: 'else' }, a[2], a[3])).toEqual([['altered', 'a1']]);
  });

  it('names the event that was altered and hashed anew by the one that no longer follows', () => {
    const [, forged] = chain('a', 'one', 'else');
    expect(flawsOf(a[0], forged, a[2], a[3])).toEqual([['missing', 'a2']]);
  });

  it.each([
    ['the first', 0, 'a1'],
    ['one between', 1, 'a2'],
  ])('names the event behind %s that was removed', (_, removed, told) => {
    expect(flawsOf(...a.filter((__, index) => index !== removed))).toEqual([['missing', told]]);
  });

  it('names the event that was put between two', () => {
    const [stray] = chain('a', 'stray');
    expect(flawsOf(a[0], { ...stray!, id: 'stray' }, a[1], a[2], a[3])).toEqual([
      ['altered', 'stray'],
      ['inserted', 'stray'],
    ]);
  });

  it('tells each removed event of a chain and goes on with the next object', () => {
    expect(flawsOf(a[1], a[3], ...chain('b', 'one').map((event) => ({ ...event, action: 'else' })))).toEqual([
      ['missing', 'a1'],
      ['missing', 'a3'],
      ['altered', 'b0'],
    ]);
  });
});
