import { Failure } from '../failure.ts'

/** Bytes that are looked at to tell text from other data, at the start, in the middle and at the end. */
const SAMPLE = 1 << 18
/** A text may hold a stray control character, one in this many. */
const CONTROLS_IN_TEXT = 1 / 300
/** Of the bytes above 127 of a damaged UTF-8 file at most this share is broken. */
const BROKEN_IN_UTF8 = 0.2

/**
 * The text in the bytes of a plain text file: UTF-8, UTF-16 with or without a byte order mark, else windows-1252. A byte order mark is no
 * part of the text.
 * @throws Failure if there are no bytes, no text in them, or something else than text
 */
export async function decodeText(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new Failure('the file is empty')
  const text = await decode(bytes)
  if (isBinary(text)) throw new Failure('this is not a text file (it holds binary data)')
  if (!/[^\s\u200b\ufeff]/u.test(text)) throw new Failure('there is no text in the file')
  return text
}

async function decode(bytes: Uint8Array): Promise<string> {
  const utf16 = utf16Of(bytes)
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return isDamagedUtf8(bytes) ? new TextDecoder().decode(bytes) : decodeWindows1252(bytes)
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes.length >= 4 && bytes.length % 2 === 0 ? utf16ByZeros(bytes.subarray(0, 4096)) : null
}

/** Without a mark: in text of Latin letters nearly every other byte is zero, and the other ones never are. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2]!++
  const [even = 0, odd = 0] = zeros
  const half = bytes.length / 2
  if (odd > half * 0.7 && even < half * 0.02) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.02 ? 'utf-16be' : null
}

/** True for UTF-8 with a few broken places: cut characters, surrogate halves written as three bytes. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let high = 0
  let surrogates = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! >= 0x80) high++
    if (bytes[at] === 0xed && (bytes[at + 1] ?? 0) >= 0xa0) surrogates += 3
  }
  let broken = -surrogates
  for (const _ of new TextDecoder().decode(bytes).matchAll(/\ufffd/g)) broken++
  return broken <= high * BROKEN_IN_UTF8
}

/** Node's own decoder reads 0x80 to 0x9f of windows-1252 as control characters in some versions: ’ « œ € must come out right. */
async function decodeWindows1252(bytes: Uint8Array): Promise<string> {
  const { TextDecoder: ExactDecoder } = await import('@exodus/bytes/encoding.js')
  return new ExactDecoder('windows-1252').decode(bytes)
}

const isControl = (code: number): boolean =>
  (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) || (code >= 0x7f && code <= 0x9f && code !== 0x85)

function isBinary(text: string): boolean {
  const middle = Math.floor(text.length / 2)
  const samples = [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)]
  return samples.some(sample => {
    let controls = 0
    for (let at = 0; at < sample.length; at++) if (isControl(sample.charCodeAt(at))) controls++
    return controls > sample.length * CONTROLS_IN_TEXT
  })
}
