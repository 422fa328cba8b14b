import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DocumentFinding, FindingPlace } from '../../budget-document/index.js';

/** Parameters that only name what the cells point to; another name is no other finding. */
const NAMES: ReadonlySet<string> = new Set(['project', 'indicator']);
/** The English twin of a parameter says the same again. */
const ENGLISH = /En$/;

/**
 * What makes a finding the one that a person decided about, in 64 hexadecimal digits: its rule, its cells in any order, expected and actual,
 * and the other parameters that its message shows (which class is missing, which way an amount changed). A figure that changes makes it
 * another finding; a renamed project or indicator, a reworded message or rule and another severity do not. Two findings of one project that
 * say the same of the same cells share it. The same in browser and server for {@link checkStoredProject} of the same data.
 */
export function findingFingerprint({ rule, where, expected, actual, params }: DocumentFinding): string {
  const telling = Object.entries(params).filter(([name]) => !NAMES.has(name) && !ENGLISH.test(name));
  const told = [rule, cellsOf(where), expected ?? null, actual ?? null, telling.sort(([left], [right]) => (left < right ? -1 : 1))];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(told))));
}

/** Names of the stored fields that a finding speaks of, each once; the first is where it has to be mended. */
export function findingFields({ where }: Pick<DocumentFinding, 'where'>): string[] {
  return [...new Set(where.flatMap(({ field }) => (field === undefined ? [] : [field])))];
}

/** A place of a document that is not stored is told apart by all that is known of it. */
function cellsOf(where: readonly FindingPlace[]): string[] {
  return [...new Set(where.map(({ field, ...place }) => field ?? JSON.stringify(Object.entries(place).sort())))].sort();
}
