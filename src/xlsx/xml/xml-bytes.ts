import { TroubleError } from '../../core/trouble.ts';
import { decodeUtf8 } from './decode-xml.ts';
import { decodeReferences } from './xml-text.ts';

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const CLOSE_CDATA = [93, 93, 62];
const CLOSE_COMMENT = [45, 45, 62];
const CLOSE_INSTRUCTION = [63, 62];

/**
 * Walks over the bytes of a large XML part without building a tree. The position `at` only moves forward,
 * and every step ends within the bytes or throws file-malformed.
 */
export class XmlBytes {
  at = 0;
  /** Of the tag last read: its local name, without prefix. */
  nameStart = 0;
  nameEnd = 0;
  selfClosing = false;
  /** Of the attribute last read; the name with its prefix. */
  attributeStart = 0;
  attributeEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {}

  malformed(): TroubleError {
    return new TroubleError({ kind: 'file-malformed', part: this.part });
  }

  /**
   * Moves to the next start or end tag, over text, comments, instructions and CDATA. Gives `false` for an
   * end tag. Afterwards `nameStart`/`nameEnd` are set and `at` stands behind the name.
   */
  nextTag(): boolean {
    const bytes = this.bytes;
    for (;;) {
      let at = this.at;
      while (at < bytes.length && bytes[at] !== LT) at += 1;
      const next = bytes[at + 1];
      if (next === undefined) throw this.malformed();
      if (next === BANG || next === QUESTION) {
        this.skipSpecial(at);
        continue;
      }
      const closing = next === SLASH;
      this.readName(closing ? at + 2 : at + 1);
      return !closing;
    }
  }

  /** Reads the tag at `at`'s name, leaving out the prefix. */
  private readName(start: number): void {
    const bytes = this.bytes;
    let at = start;
    let local = start;
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined) throw this.malformed();
      if (byte === COLON) local = at + 1;
      else if (byte <= 32 || byte === GT || byte === SLASH) break;
      else if (byte === LT) throw this.malformed();
      at += 1;
    }
    if (at === local) throw this.malformed();
    this.nameStart = local;
    this.nameEnd = at;
    this.at = at;
  }

  /** Within a start tag: reads the next attribute; `false` at the tag's end, with `selfClosing` set. */
  nextAttribute(): boolean {
    const bytes = this.bytes;
    let at = this.at;
    while ((bytes[at] as number) <= 32) at += 1;
    const first = bytes[at];
    if (first === GT) {
      this.selfClosing = false;
      this.at = at + 1;
      return false;
    }
    if (first === SLASH && bytes[at + 1] === GT) {
      this.selfClosing = true;
      this.at = at + 2;
      return false;
    }
    this.attributeStart = at;
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined || byte === GT || byte === LT) throw this.malformed();
      if (byte === EQUALS || byte <= 32) break;
      at += 1;
    }
    this.attributeEnd = at;
    while ((bytes[at] as number) <= 32) at += 1;
    if (bytes[at] !== EQUALS) throw this.malformed();
    at += 1;
    while ((bytes[at] as number) <= 32) at += 1;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.malformed();
    at += 1;
    this.valueStart = at;
    for (;;) {
      const byte = bytes[at];
      if (byte === quote) break;
      if (byte === undefined || byte === LT) throw this.malformed();
      at += 1;
    }
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  /** Behind the name of a start tag: moves behind the tag. Gives whether the element is empty (`<a/>`). */
  finishTag(): boolean {
    while (this.nextAttribute());
    return this.selfClosing;
  }

  /** Behind the name of an end tag: moves behind the tag. */
  finishEndTag(): void {
    const bytes = this.bytes;
    while ((bytes[this.at] as number) <= 32) this.at += 1;
    if (bytes[this.at] !== GT) throw this.malformed();
    this.at += 1;
  }

  /** Behind the name of a start tag: moves behind the whole element. */
  skipElement(): void {
    const names: string[] = [this.name()];
    if (this.finishTag()) return;
    while (names.length > 0) {
      if (this.nextTag()) {
        const name = this.name();
        if (!this.finishTag()) names.push(name);
      } else {
        if (names.pop() !== this.name()) throw this.malformed();
        this.finishEndTag();
      }
    }
  }

  /** Whether the local name last read is `name` (ASCII). */
  named(name: string): boolean {
    const start = this.nameStart;
    if (this.nameEnd - start !== name.length) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  name(): string {
    return decodeUtf8(this.bytes.subarray(this.nameStart, this.nameEnd), this.part);
  }

  value(): string {
    return this.text(this.valueStart, this.valueEnd);
  }

  /** Text between two offsets with references resolved and CDATA opened; tags must not stand within. */
  text(start: number, end: number): string {
    const raw = decodeUtf8(this.bytes.subarray(start, end), this.part)
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n');
    const pieces = raw.split(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/);
    const resolved = pieces.map((piece: string | undefined, index) => {
      const decoded = index % 2 === 1 ? (piece ?? '') : decodeReferences(piece ?? '');
      if (decoded === null) throw this.malformed();
      return decoded;
    });
    return resolved.join('');
  }

  /** Moves to the next tag behind text that may hold comments or CDATA; gives the offset where the text ends. */
  textEnd(): number {
    const bytes = this.bytes;
    for (;;) {
      let at = this.at;
      while (at < bytes.length && bytes[at] !== LT) at += 1;
      this.at = at;
      if (bytes[at + 1] !== BANG) return at;
      this.skipSpecial(at);
    }
  }

  /** Comments, CDATA, instructions. A document type has no place here. */
  private skipSpecial(at: number): void {
    const bytes = this.bytes;
    const instruction = bytes[at + 1] === QUESTION;
    const cdata = !instruction && bytes[at + 2] === 91;
    if (!instruction && !cdata && !(bytes[at + 2] === 45 && bytes[at + 3] === 45)) {
      throw new TroubleError({ kind: 'file-declares-entities', part: this.part });
    }
    const close = instruction ? CLOSE_INSTRUCTION : cdata ? CLOSE_CDATA : CLOSE_COMMENT;
    let end = at + (instruction ? 2 : 4);
    for (;;) {
      end = bytes.indexOf(close[0] as number, end);
      if (end < 0) throw this.malformed();
      if (close.every((byte, index) => bytes[end + index] === byte)) break;
      end += 1;
    }
    this.at = end + close.length;
  }
}
