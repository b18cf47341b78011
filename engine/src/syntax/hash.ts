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
