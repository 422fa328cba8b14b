import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A whole number from 0 to below `limit` that depends on nothing but seed and index: the SHA-256 of `seed`, a line break and `index` in UTF-8, read
 * as one number, modulo `limit`. Of 2^256 numbers the remainder favours none by more than can ever be noticed.
 */
export function numberBelow(limit: number, seed: string, index: number): number {
  return Number(BigInt(`0x${bytesToHex(sha256(utf8ToBytes(`${seed}\n${index}`)))}`) % BigInt(limit));
}
