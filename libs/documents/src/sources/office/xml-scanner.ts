import { CodedError } from '@jixiao/domain/errors';

/** No tag, comment or declaration of an office file comes near this. */
const LONGEST_MARKUP = 1024 * 1024;
const LONGEST_REFERENCE = 12;
const DEEPEST = 1000;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Attributes by name without prefix. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** Receives what stands in an XML part, in its order; names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML chunk by chunk, so that a sheet of any length needs no more memory than what is kept of it. Deliberately knows less than XML has:
 * a document type is refused, since office files have none and entities of one's own are only good for attacks.
 */
export class XmlScanner {
  private rest = '';
  private readonly opened: string[] = [];

  constructor(private readonly handler: XmlHandler) {}

  /** @throws CodedError `document.broken` */
  write(chunk: string): void {
    const source = this.rest + chunk;
    let position = 0;
    while (position < source.length) {
      const next = source[position] === '<' ? this.markup(source, position) : this.characters(source, position);
      if (next === position) break;
      position = next;
    }
    this.rest = source.slice(position);
    if (this.rest.length > LONGEST_MARKUP) throw new CodedError('document.broken');
  }

  /** @throws CodedError `document.broken` where something is left open */
  end(): void {
    if (this.opened.length > 0 || this.rest.trim() !== '') throw new CodedError('document.broken');
  }

  /** Position behind the text, or the same where more has to come. */
  private characters(source: string, start: number): number {
    let end = source.indexOf('<', start);
    if (end < 0) {
      const reference = source.lastIndexOf('&');
      const isCut = reference >= start && source.length - reference < LONGEST_REFERENCE && !source.includes(';', reference);
      end = isCut ? reference : source.length;
    }
    if (end > start && this.opened.length > 0) this.handler.text?.(unescaped(source.slice(start, end)));
    return end;
  }

  private markup(source: string, start: number): number {
    if (source.startsWith('<!--', start)) return behind(source, '-->', start);
    if (source.startsWith('<![CDATA[', start)) return this.cdata(source, start);
    if (source.startsWith('<?', start)) return behind(source, '?>', start);
    if (source.startsWith('<!', start)) {
      if (source.length - start < '<![CDATA['.length) return start;
      throw new CodedError('document.broken');
    }
    const end = endOfTag(source, start);
    if (end < 0) return start;
    this.tag(source.slice(start + 1, end));
    return end + 1;
  }

  private cdata(source: string, start: number): number {
    const end = behind(source, ']]>', start);
    if (end > start) this.handler.text?.(source.slice(start + '<![CDATA['.length, end - ']]>'.length));
    return end;
  }

  private tag(tag: string): void {
    if (tag.startsWith('/')) {
      const name = tag.slice(1).trim();
      if (this.opened.pop() !== name) throw new CodedError('document.broken');
      this.handler.close?.(localName(name));
      return;
    }
    const isEmpty = tag.endsWith('/');
    const [name = ''] = /^[^\s/]*/.exec(tag) ?? [];
    this.handler.open(localName(name), attributesOf(tag, name.length));
    if (isEmpty) this.handler.close?.(localName(name));
    else if (this.opened.push(name) > DEEPEST) throw new CodedError('document.broken');
  }
}

function behind(source: string, mark: string, start: number): number {
  const end = source.indexOf(mark, start);
  return end < 0 ? start : end + mark.length;
}

/** A `>` inside an attribute's quotes is text. */
function endOfTag(source: string, start: number): number {
  let end = source.indexOf('>', start);
  let from = start;
  while (end >= 0) {
    const quote = firstQuote(source, from, end);
    if (quote < 0) return end;
    const closing = source.indexOf(source[quote] ?? '', quote + 1);
    if (closing < 0) return -1;
    from = closing + 1;
    if (from > end) end = source.indexOf('>', from);
  }
  return -1;
}

function firstQuote(source: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (source[at] === '"' || source[at] === "'") return at;
  return -1;
}

function attributesOf(tag: string, from: number): XmlAttributes {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  const pattern = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  pattern.lastIndex = from;
  for (let match = pattern.exec(tag); match; match = pattern.exec(tag)) {
    attributes[localName(match[1] ?? '')] = unescaped(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g,
    (reference, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? reference;
      const point = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
    },
  );
}
