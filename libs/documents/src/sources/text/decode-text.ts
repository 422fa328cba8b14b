import { CodedError } from '@jixiao/domain/errors';

/** Text of a file, and how many places of it could not be read. */
export interface DecodedText {
  readonly text: string;
  readonly damaged: number;
}

/** So many good Chinese characters for a broken one make a damaged UTF-8 text, fewer another encoding. */
const GOOD_FOR_A_DAMAGED = 50;
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

/** UTF-16 by its mark; without one by the zeros that tabs, digits and line breaks have on one side. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  const spaces = [0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0) zeros[at % 2]! += 1;
    else if (isAsciiText(sample[at]!) && sample[at ^ 1] === 0) spaces[at % 2]! += 1;
  }
  if (zeros[1]! > 0 && zeros[0] === 0 && spaces[0] === zeros[1]) return 'utf-16le';
  return zeros[0]! > 0 && zeros[1] === 0 && spaces[1] === zeros[0] ? 'utf-16be' : null;
}

function isAsciiText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
