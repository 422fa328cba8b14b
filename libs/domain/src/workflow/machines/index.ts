import type { Machine } from '../machine.js';
import { DISCLOSURE_MACHINE } from './disclosure.js';
import { LIBRARY_ENTRY_MACHINE } from './library-entry.js';
import { MONITORING_MACHINE } from './monitoring.js';
import { RECTIFICATION_MACHINE } from './rectification.js';
import { SELF_EVALUATION_MACHINE } from './self-evaluation.js';
import { TARGETS_MACHINE } from './targets.js';

/** Every declared workflow, in the order of the year. */
export const MACHINES: readonly Machine<string>[] = [
  TARGETS_MACHINE,
  MONITORING_MACHINE,
  SELF_EVALUATION_MACHINE,
  RECTIFICATION_MACHINE,
  DISCLOSURE_MACHINE,
  LIBRARY_ENTRY_MACHINE,
];
