import { fold, plain } from './characters.ts'

const START = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** Spreads the bits of a running hash (the finisher of MurmurHash3). */
export function finish(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Fowler, Noll and Vo's hash (FNV-1a, 32 bits over UTF-16 code units) of text as it stands, or of what went before carried on over it. */
export function textHash(text: string, before: number = START): number {
  let h = before
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME)
  return h
}

/** The hash of a text that goes on with one more code unit. */
export const hashOfNext = (before: number, code: number): number => Math.imul(before ^ code, PRIME)

/** Hash (FNV-1a over code units) of text in lower case. */
export function foldedHash(text: string, start: number, end: number): number {
  let h = START
  for (let i = start; i < end; i++) h = Math.imul(h ^ fold(text.charCodeAt(i)), PRIME)
  return finish(h)
}

/** Hash of text in lower case with every figure taken as 0, so that numbers of the same form are one word. */
export function wordHash(text: string, start: number, end: number): number {
  let h = START
  for (let i = start; i < end; i++) {
    const code = fold(text.charCodeAt(i))
    h = Math.imul(h ^ (code >= 0x30 && code <= 0x39 ? 0x30 : code), PRIME)
  }
  return finish(h)
}

/** Hash of text as written, but for the sort of apostrophe and hyphen. */
export function exactHash(text: string, start: number, end: number): number {
  let h = START
  for (let i = start; i < end; i++) h = Math.imul(h ^ plain(text.charCodeAt(i)), PRIME)
  return finish(h)
}

/** The three hashes of a token. */
export interface TokenHashes {
  exact: number
  folded: number
  word: number
}

/** `exactHash`, `foldedHash` and `wordHash` of a text in one pass. */
export function hashToken(text: string, start: number, end: number, into: TokenHashes): void {
  let exact = START
  let folded = START
  let word = START
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const lower = fold(code)
    exact = Math.imul(exact ^ plain(code), PRIME)
    folded = Math.imul(folded ^ lower, PRIME)
    word = Math.imul(word ^ (lower >= 0x30 && lower <= 0x39 ? 0x30 : lower), PRIME)
  }
  into.exact = finish(exact)
  into.folded = finish(folded)
  into.word = finish(word)
}
