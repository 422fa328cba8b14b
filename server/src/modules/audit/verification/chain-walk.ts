import { createHash } from 'node:crypto';
import { type AuditFact, hashedText } from '@jixiao/domain/trail';
import type { TrailFlaw } from './proof.js';

/** An event as it is stored. */
export interface StoredEvent extends Omit<AuditFact, 'deputyOf'> {
  deputyOf: string | null;
  regionId: string;
  previousHash: string | null;
  hash: string;
}

/**
 * Walks the events of the trail, object by object and each in the order of its chain, and reports what does not fit. It
 * remembers the event before and one that does not follow it, never more.
 */
export class ChainWalk {
  events = 0;
  objects = 0;
  private key = '';
  private last: string | null = null;
  /** Does not follow the event before it; the one behind it tells whether it was put in or something was taken out. */
  private stray: StoredEvent | undefined;

  constructor(private readonly report: (flaw: TrailFlaw) => void) {}

  next(event: StoredEvent): void {
    const key = `${event.regionId} ${event.objectType} ${event.objectId}`;
    if (key !== this.key) this.begin(key);
    this.events += 1;
    this.judgeStray(event);
    if (event.hash !== hashOf(event)) this.tell('altered', event);
    if (event.previousHash === this.last) this.last = event.hash;
    else this.stray = event;
  }

  /** To be called behind the last event. */
  end(): void {
    if (this.stray) this.tell('missing', this.stray);
    this.stray = undefined;
  }

  private begin(key: string): void {
    this.end();
    this.key = key;
    this.objects += 1;
    this.last = null;
  }

  private judgeStray(event: StoredEvent): void {
    if (!this.stray) return;
    const inserted = event.previousHash === this.last;
    this.tell(inserted ? 'inserted' : 'missing', this.stray);
    if (!inserted) this.last = this.stray.hash;
    this.stray = undefined;
  }

  private tell(kind: TrailFlaw['kind'], { regionId, objectType, objectId, id, at }: StoredEvent): void {
    this.report({ kind, regionId, objectType, objectId, id, at });
  }
}

function hashOf({ regionId: _, previousHash, hash: __, deputyOf, ...fact }: StoredEvent): string {
  return createHash('sha256')
    .update(`${previousHash ?? ''}${hashedText({ ...fact, deputyOf: deputyOf ?? undefined })}`)
    .digest('hex');
}
