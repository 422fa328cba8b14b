const BLOCK = 64;
const LENGTH_BYTES = 8;
const ROUNDS = 64;

const PRIMES = firstPrimes(ROUNDS);
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const CONSTANTS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

/**
 * SHA-256 (FIPS 180-4) of a text as UTF-8, in 64 hexadecimal digits. Browser, server and command line compute it at once and alike, which
 * neither `node:crypto` nor the browser's asynchronous digest allows.
 */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  const view = new DataView(bytes.buffer);
  const state = Uint32Array.from(START);
  const words = new Uint32Array(ROUNDS);
  for (let start = 0; start < bytes.length; start += BLOCK) {
    for (let index = 0; index < ROUNDS; index += 1) {
      words[index] = index < 16 ? view.getUint32(start + index * 4) : extended(words, index);
    }
    compress(state, words);
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The bytes of a text; what is no character becomes U+FFFD. The domain knows no platform, so that it cannot ask one for an encoder. */
function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).match(/%..|./gu) ?? [];
  return Uint8Array.from(escaped, (part) => (part.length === 1 ? part.charCodeAt(0) : Number.parseInt(part.slice(1), 16)));
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < ROUNDS; index += 1) {
    const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + (CONSTANTS[index] ?? 0) + (words[index] ?? 0)) | 0;
    const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word;
}

function extended(words: Uint32Array, index: number): number {
  const near = words[index - 2] ?? 0;
  const far = words[index - 15] ?? 0;
  const sum0 = rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3);
  const sum1 = rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10);
  return (words[index - 16] ?? 0) + sum0 + (words[index - 7] ?? 0) + sum1;
}

/** The bytes, a one bit, zeros up to whole blocks, and how many bits the text had. */
function padded(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK);
  result.set(bytes);
  result[bytes.length] = 0x80;
  new DataView(result.buffer).setBigUint64(result.length - LENGTH_BYTES, BigInt(bytes.length) * 8n);
  return result;
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) >>> 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
