import { fold, foldWord, KIND, kindOf } from './characters.ts'

/** One step of the rolling hash of a folded word. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

function hashOf(folded: string): number {
  let hash = 0
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i))
  return hash
}

/**
 * The words that a time grammar knows, found by the hash that the scanner computes on its way. Words are compared without
 * case; accents may be missing from the text (*fevrier*, *FEVRIER*) but must not be others (*veillé* is not *veille*). Where two
 * words differ by accents alone (*des*, *dès*), the spelling decides.
 */
export class WordTable {
  private readonly slots: Int32Array
  private readonly hashes: Int32Array
  private readonly folded: readonly string[]
  /** The first word of each entry as it is spelled. */
  private readonly accented: readonly string[]
  /** Entry to spellings, for the entries that several words share. */
  private readonly spellings = new Map<number, Map<string, number>>()
  /** Entry to word number, the first word given where several share it. */
  private readonly words: Int32Array

  /** @param words distinct lower-case words; `find` answers indexes into them */
  constructor(words: readonly string[]) {
    const entries = new Map<string, number[]>()
    words.forEach((word, index) => {
      const key = foldWord(word)
      entries.set(key, [...(entries.get(key) ?? []), index])
    })
    this.folded = [...entries.keys()]
    this.hashes = Int32Array.from(this.folded, hashOf)
    this.accented = [...entries.values()].map(indexes => words[indexes[0]!]!)
    this.words = Int32Array.from([...entries.values()], indexes => indexes[0]!)
    this.slots = new Int32Array(1 << Math.ceil(Math.log2(4 * this.folded.length + 4)))
    this.hashes.forEach((hash, entry) => {
      this.slots[this.freeSlot(hash)] = entry + 1
    })
    ;[...entries.values()].forEach((indexes, entry) => {
      if (indexes.length > 1) this.spellings.set(entry, new Map(indexes.map(index => [words[index]!, index])))
    })
  }

  private freeSlot(hash: number): number {
    let slot = hash & (this.slots.length - 1)
    while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1)
    return slot
  }

  /** The number of the word at [start, end), whose folded hash is `hash`; -1 for a word that is not in the table. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1
    for (let slot = hash & mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = this.slots[slot]! - 1
      if (this.hashes[entry] !== hash || !this.matches(text, start, end, this.folded[entry]!)) continue
      const spellings = this.spellings.get(entry)
      if (spellings === undefined) return this.accentsAgree(text, start, end, entry) ? this.words[entry]! : -1
      return spellings.get(text.slice(start, end).normalize('NFC').toLowerCase()) ?? this.words[entry]!
    }
    return -1
  }

  /** True where each accented letter of the text is accented in the word as well. */
  private accentsAgree(text: string, start: number, end: number, entry: number): boolean {
    const accented = this.accented[entry]!
    if (end - start !== accented.length) return true
    for (let i = start; i < end; i++) {
      if (text.charCodeAt(i) > 0x7f && text[i]!.toLowerCase() !== accented[i - start]) return false
    }
    return true
  }

  private matches(text: string, start: number, end: number, folded: string): boolean {
    let at = 0
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      if (kindOf(code) === KIND.accent) continue
      if (fold(code) !== folded.charCodeAt(at++)) return false
    }
    return at === folded.length
  }
}
