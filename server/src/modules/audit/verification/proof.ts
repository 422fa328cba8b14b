/** What does not fit in the trail. */
export interface TrailFlaw {
  /**
   * `altered`: the event is not what was hashed. `inserted`: the event stands between two that follow each other.
   * `missing`: what the event follows is not there: it was removed, or replaced by another one. `end-missing`: an anchor
   * noted an end of this chain that is not there. `anchor-altered`, `anchor-missing`: the same of the anchors themselves.
   */
  kind: 'altered' | 'inserted' | 'missing' | 'end-missing' | 'anchor-altered' | 'anchor-missing';
  regionId: string;
  /** Null for a flaw of an anchor. */
  objectType: string | null;
  objectId: string | null;
  /** The event or anchor that shows it. */
  id: string;
  /** When that happened or was noted. */
  at: string;
}

export interface TrailProof {
  events: number;
  objects: number;
  anchors: number;
  /** Number of all flaws; the list ends at a thousand. */
  flawCount: number;
  flaws: TrailFlaw[];
  /** Whether the anchor that was asked for is there and sound; null where none was asked for. */
  anchorFound: boolean | null;
}
