import { LATIN_READINGS, type Reading, SCRIPT_READINGS } from '../lang/names/sound-classes.ts'
import type { NamePart } from './parse-name.ts'
import { latinSpelling } from './transcribe.ts'
import type { Word } from './word-aligner.ts'

/** How one word may sound: its consonants as class letters (`P F T K S J L M N R`), vowels left out, the likeliest reading first. */
export type Skeleton = string

/** A state of the search: the reading so far and how many times a second reading was taken. */
interface Partial {
  readonly sounds: string
  readonly detours: number
}

/**
 * The skeletons of a word, at most `limit`: the usual reading first, then those that take the second reading of a letter in one place,
 * then in two. Words that are spellings of one name share at least one, as a rule.
 */
export function skeletonsOf(word: Word, limit: number): Skeleton[] {
  const readings = word.script === 'latn' ? LATIN_READINGS : SCRIPT_READINGS
  const marked = `^${word.text}$`
  const states: Partial[][] = Array.from({ length: marked.length + 1 }, () => [])
  states[0]!.push({ sounds: '', detours: 0 })
  for (let at = 0; at < marked.length; at++) {
    if (states[at]!.length === 0) continue
    const { length, sounds } = readingAt(marked, at, readings)
    sounds.forEach((sound, rank) => {
      for (const state of states[at]!)
        keep(
          states[at + length]!,
          { sounds: join(state.sounds, sound), detours: state.detours + (rank > 0 ? 1 : 0) },
          limit,
        )
    })
  }
  return states[marked.length]!.map(state => state.sounds)
}

const LONGEST_READING = 4
const SILENT: Reading = ['']

function readingAt(
  marked: string,
  at: number,
  readings: ReadonlyMap<string, Reading>,
): { length: number; sounds: Reading } {
  for (let length = Math.min(LONGEST_READING, marked.length - at); length > 0; length--) {
    const sounds = readings.get(marked.slice(at, at + length))
    if (sounds !== undefined) return { length, sounds }
  }
  return { length: 1, sounds: SILENT }
}

/** Adds a sound; the same class twice counts once, and a stop before a hissing sound of its place melts into it (*tch*, *tz*). */
function join(sounds: string, sound: string): string {
  if (sound === '') return sounds
  const last = sounds[sounds.length - 1]
  if (last === sound[0]) return sounds + sound.slice(1)
  if (last === 'T' && (sound[0] === 'S' || sound[0] === 'J'))
    return sounds.slice(0, -1) + (sounds[sounds.length - 2] === sound[0] ? sound.slice(1) : sound)
  return sounds + sound
}

/** Keeps the states with the fewest detours, each reading once. */
function keep(states: Partial[], state: Partial, limit: number): void {
  const known = states.findIndex(one => one.sounds === state.sounds)
  if (known >= 0) {
    if (states[known]!.detours <= state.detours) return
    states.splice(known, 1)
  }
  const place = states.findIndex(one => one.detours > state.detours)
  if (place >= 0) states.splice(place, 0, state)
  else states.push(state)
  if (states.length > limit) states.pop()
}

/** Skeletons of a word that an entry is stored under and that a query asks for. */
const STORED = 3
const ASKED = 4
/** Core words of a name that keys are made of. */
const MOST_WORDS = 4
/** How many of the first sounds of the second word are part of a key. */
const BEGINNING = 2

/** Hashes of a word's skeletons: of the whole, and of the first sounds. */
export interface WordSounds {
  readonly wholes: Int32Array
  readonly starts: Int32Array
  /** Bits of the classes in the usual reading, and in all readings. */
  readonly heard: number
  readonly possible: number
}

/** Makes the keys of names. Sounds of words are remembered, up to a bound, since words recur from name to name. */
export interface KeyMaker {
  /** Keys under which a name is stored: each word's skeleton with the beginning of each other word, and by itself. */
  forEntry(parts: readonly NamePart[]): Set<number>
  /** Keys that a look-up asks for; single words only where the name is one word. */
  forQuery(parts: readonly NamePart[]): Set<number>
  soundsOf(word: Word): WordSounds
}

/** Words whose sounds are remembered before the memory is cleared. */
const REMEMBERED = 300_000

export function createKeyMaker(): KeyMaker {
  const stored = rememberSounds(STORED)
  const asked = rememberSounds(ASKED)
  return {
    forEntry: parts => {
      const sounds = outerWords(parts.filter(isWord)).map(stored)
      return new Set([...singles(sounds), ...soundPairs(sounds)])
    },
    forQuery: parts => {
      const words = parts.filter(isWord)
      const sounds = outerWords(words).map(asked)
      return words.length < 2 ? new Set(singles(sounds)) : soundPairs(sounds)
    },
    soundsOf: asked,
  }
}

/** Sounds of words by at most `limit` readings, remembered up to a bound. */
export function rememberSounds(limit: number): (word: Word) => WordSounds {
  const known = new Map<string, WordSounds>()
  return word => {
    const seen = known.get(word.text)
    if (seen !== undefined) return seen
    if (known.size >= REMEMBERED) known.clear()
    const skeletons = skeletonsOf(word, limit)
    const starts = new Set(skeletons.map(sounds => hashOf(sounds.slice(0, BEGINNING))))
    const made = {
      wholes: Int32Array.from(skeletons, hashOf),
      starts: Int32Array.from(starts),
      heard: classesOf(skeletons[0] ?? ''),
      possible: classesOf(skeletons.join('')),
    }
    known.set(word.text, made)
    return made
  }
}

const isWord = (part: NamePart): boolean => part.role === 'core'

/** Bits of the Latin letters of a word in its usual spelling. */
export function lettersOf(word: Word): number {
  const latin = latinSpelling(word.text, word.script).normalize('NFD')
  let bits = 0
  for (let i = 0; i < latin.length; i++) {
    const place = latin.charCodeAt(i) - 97
    if (place >= 0 && place < 26) bits |= 1 << place
  }
  return bits
}

/** Share of letters that two words have in common, 0 to 1, from their bits: rough, and quick. */
export function sharedLetters(a: number, b: number): number {
  const all = countBits(a) + countBits(b)
  return all === 0 ? 0 : (2 * countBits(a & b)) / all
}

/** One bit for each class in a skeleton. */
function classesOf(sounds: string): number {
  let bits = 0
  for (let i = 0; i < sounds.length; i++) bits |= 1 << (sounds.charCodeAt(i) - 64)
  return bits
}

/** False where three sounds of one word or the other stand in no reading of its counterpart: they are hardly spellings of one name. */
export function mayAgree(a: WordSounds, b: WordSounds): boolean {
  return countBits(a.heard & ~b.possible) + countBits(b.heard & ~a.possible) < 3
}

/** Number of set bits in 32. */
function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const singles = (words: readonly WordSounds[]): readonly number[] =>
  words.flatMap(one => Array.from(one.wholes, whole => hashPair(whole, 1)))

/** Keys of each word's whole skeleton with the beginning of each other word. */
export function soundPairs(words: readonly WordSounds[]): Set<number> {
  const keys = new Set<number>()
  words.forEach((one, i) => {
    words.forEach((other, j) => {
      if (i === j) return
      for (const whole of one.wholes) for (const start of other.starts) keys.add(hashPair(whole, start))
    })
  })
  return keys
}

/** The first two and the last two words of a long name. */
export const outerWords = (words: readonly NamePart[]): readonly NamePart[] =>
  words.length <= MOST_WORDS ? words : [...words.slice(0, 2), ...words.slice(-2)]

/** 32-bit FNV-1a of a short string. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** A 32-bit key of two hashes in this order. */
export function hashPair(a: number, b: number): number {
  const mixed = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
