import { getBOMEncoding, normalizeEncoding, TextDecoder } from '@exodus/bytes/encoding.js'

export interface DecodedText {
  readonly text: string
  /** WHATWG name in lower case: `utf-8`, `windows-1252`. */
  readonly encoding: string
  /** What decided it. */
  readonly decidedBy: 'byte-order-mark' | 'http-header' | 'meta' | 'xml-declaration' | 'utf-8-valid' | 'detection'
}

/** Bytes at the start in which an HTML or XML document may declare its encoding (the HTML standard looks at 1024; many pages are late). */
const DECLARATION_WINDOW = 4096

/**
 * Text of bytes whose encoding is to be found: byte order mark, `charset` of the Content-Type header, `<meta>` or XML declaration, then
 * detection. A declaration that the bytes disprove is passed over: a page that says UTF-8 and is not, and one that says Latin-1 and is
 * valid UTF-8 with accents, are both common in French.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null = null): DecodedText {
  const mark = getBOMEncoding(bytes)
  if (mark) return { text: decode(bytes, mark), encoding: mark, decidedBy: 'byte-order-mark' }
  const validUtf8 = isUtf8(bytes)
  const declared = declaredEncoding(bytes, contentType)
  if (declared && isPlausible(declared.encoding, validUtf8)) {
    return { text: decode(bytes, declared.encoding), encoding: declared.encoding, decidedBy: declared.by }
  }
  if (validUtf8 !== 'no') return { text: decode(bytes, 'utf-8'), encoding: 'utf-8', decidedBy: 'utf-8-valid' }
  const encoding = detectEncoding(bytes)
  return { text: decode(bytes, encoding), encoding, decidedBy: 'detection' }
}

/** The `charset` parameter of a Content-Type header as a WHATWG encoding name, null where there is none that anybody knows. */
export function charsetOf(contentType: string | null): string | null {
  const label = contentType && /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType)?.[1]
  return label ? normalizeEncoding(label) : null
}

function declaredEncoding(bytes: Uint8Array, contentType: string | null) {
  const fromHeader = charsetOf(contentType)
  if (fromHeader) return { encoding: fromHeader, by: 'http-header' } as const
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_WINDOW)).toString(
    'latin1',
  )
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"'>]+)["']/i.exec(head)?.[1]
  const meta = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1]
  const label = xml ?? meta
  const encoding = label ? normalizeEncoding(label) : null
  if (!encoding) return null
  // A <meta> or an XML declaration read as ASCII cannot stand in a UTF-16 document (HTML standard, 13.2.3.2).
  const safe = encoding.startsWith('utf-16') ? 'utf-8' : encoding
  return { encoding: safe, by: xml ? 'xml-declaration' : 'meta' } as const
}

function isPlausible(encoding: string, validUtf8: 'ascii' | 'multibyte' | 'no'): boolean {
  if (encoding === 'utf-8') return validUtf8 !== 'no'
  // « é » as two bytes of UTF-8 is not something that anybody writes in a single-byte encoding.
  return validUtf8 !== 'multibyte' || encoding.startsWith('utf-16') || !isSingleByte(encoding)
}

const isSingleByte = (encoding: string): boolean => /^(?:windows-|iso-8859|macintosh|koi8|ibm866|x-mac)/.test(encoding)

function isUtf8(bytes: Uint8Array): 'ascii' | 'multibyte' | 'no' {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.length === bytes.length ? 'ascii' : 'multibyte'
  } catch {
    return 'no'
  }
}

/**
 * Tells apart what French pages without a declaration are written in: windows-1252 (also the superset that "Latin-1" means on the web),
 * ISO 8859-15, Mac OS Roman, old DOS pages left out. Letters vote: in the right encoding most non-ASCII bytes are French letters and marks.
 * A truncated or slightly damaged UTF-8 file is still UTF-8.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const sample = bytes.length > 1 << 20 ? bytes.subarray(0, 1 << 20) : bytes
  const utf16 = utf16ByZeros(sample)
  if (utf16) return utf16
  const damaged = countReplacements(decode(sample, 'utf-8'))
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  if (high > 0 && damaged / high < 0.1) return 'utf-8'
  const scored = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm866', 'windows-1251', 'windows-1256'].map(
    encoding => ({
      encoding,
      score: frenchScore(decode(sample, encoding)),
    }),
  )
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding
}

/** UTF-16 without a mark: Latin text has a zero in every other byte. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 2048) & ~1
  if (length < 8) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  if (odd > length * 0.35 && even < length * 0.05) return 'utf-16le'
  return even > length * 0.35 && odd < length * 0.05 ? 'utf-16be' : null
}

function frenchScore(text: string): number {
  const good = text.match(/[éèêàçùûôîïëâœŒÉÈÀÇÊÔ«»’“”…–—€\u00a0°]/g)?.length ?? 0
  const bad = text.match(/[\u0080-\u009f\ufffd¤¨¸¼½¾√∂≈∆◊Ωπ∫ªº]/g)?.length ?? 0
  return good - 3 * bad
}

const countReplacements = (text: string): number => text.match(/\ufffd/g)?.length ?? 0
const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)
