import { CodedError } from '@jixiao/domain/errors';

/** Text of a file, and how many places of it could not be read. */
export interface DecodedText {
  readonly text: string;
  readonly damaged: number;
}

/** So many good Chinese characters for a broken one make a damaged UTF-8 text, fewer another encoding. */
const GOOD_FOR_A_DAMAGED = 50;
/** How much of a file tells its encoding. */
const SAMPLE = 64 * 1024;
const ORDINARY = /[\t\n\r\x20-\x7e\u2010-\u203b\u2460-\u2473\u3000-\u301f\u4e00-\u9fff\uff01-\uff5e]/g;
const MOSTLY = 0.9;

type WideEncoding = 'utf-16le' | 'utf-16be';

const REPLACEMENT = '\uFFFD';

/** What no text has; tabs, line breaks and what editors do not count as one (page breaks, Word's own line ends) are left to be replaced. */
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}|\ufeff/gu;
/** More of them than one in so many characters is no text. */
const TEXT_FOR_A_CONTROL = 20;

/**
 * Text of UTF-8, UTF-16 (with or without a byte order mark) or GB18030 bytes, which covers GBK and GB2312, without control characters and
 * with `\n` as line break.
 *
 * @throws CodedError `document.encoding` where it is none of these, `document.unsupported` where it is no text at all
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, damaged } = decoded(bytes);
  const clean = text.replace(CONTROL, '');
  if ((text.length - clean.length) * TEXT_FOR_A_CONTROL > text.length) throw new CodedError('document.unsupported', { format: 'binary' });
  return { text: clean.replace(/\r\n?/g, '\n').replace(/[\v\f\u0085\u2028\u2029]/g, ' '), damaged };
}

function decoded(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), damaged: 0 };
  const exact = decodeExactly('utf-8', bytes);
  if (exact !== null) return { text: exact, damaged: 0 };
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const damaged = lenient.split(REPLACEMENT).length - 1;
  if (damaged * GOOD_FOR_A_DAMAGED < (lenient.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0)) return { text: lenient, damaged };
  const chinese = decodeExactly('gb18030', bytes);
  if (chinese === null) throw new CodedError('document.encoding');
  return { text: chinese, damaged: 0 };
}

function decodeExactly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * UTF-16 by its mark; without one where zeros, which no other text has, make a sample read as what documents are written in. 一 (4E00) has a
 * zero on the other side, so that both orders are tried.
 */
function wideEncoding(bytes: Uint8Array): WideEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  if (bytes.length % 2 === 1 || !sample.includes(0)) return null;
  const orders = (['utf-16le', 'utf-16be'] as const).map((encoding) => ({ encoding, share: ordinaryShare(encoding, sample) }));
  const best = orders.reduce((first, second) => (second.share > first.share ? second : first));
  return best.share >= MOSTLY ? best.encoding : null;
}

function ordinaryShare(encoding: WideEncoding, sample: Uint8Array): number {
  const text = new TextDecoder(encoding).decode(sample);
  return (text.match(ORDINARY)?.length ?? 0) / text.length;
}
