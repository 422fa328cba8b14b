import type { WorkbenchView } from '@jixiao/contracts/views';

export type EntryWindow = WorkbenchView['windows'][number];

/** Of the windows of these stages the one that a person asks about: the next to open or to close, else the last that closed. */
export function nearestWindow(windows: readonly EntryWindow[], stages: readonly string[], today: string): EntryWindow | null {
  const byEnd = windows.filter(({ stage }) => stages.includes(stage)).sort((one, other) => one.closesOn.localeCompare(other.closesOn));
  return byEnd.find(({ closesOn }) => closesOn >= today) ?? byEnd.at(-1) ?? null;
}
