import { RECTIFICATION_ORIGINS } from '@jixiao/contracts/views';
import { RECTIFICATION_STATES } from '@jixiao/domain/workflow';

export const WAITING = ['open', 'overdue'] as const;

/** Which rectifications a reader looks for, as the address and the API name it. */
export interface RectificationFilter {
  status?: (typeof RECTIFICATION_STATES)[number];
  waiting?: (typeof WAITING)[number];
  origin?: (typeof RECTIFICATION_ORIGINS)[number];
  q?: string;
  subjectId?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The filter that an address names; what nothing has is left out. */
export function rectificationFilterOf(address: Readonly<Record<string, string | undefined>>): RectificationFilter {
  const status = RECTIFICATION_STATES.find((each) => each === address['status']);
  const waiting = WAITING.find((each) => each === address['waiting']);
  const origin = RECTIFICATION_ORIGINS.find((each) => each === address['origin']);
  const q = (address['q'] ?? '').trim().slice(0, 100);
  const subjectId = address['subjectId'] ?? '';
  return {
    ...(status && { status }),
    ...(waiting && { waiting }),
    ...(origin && { origin }),
    ...(q && { q }),
    ...(UUID.test(subjectId) && { subjectId }),
  };
}
