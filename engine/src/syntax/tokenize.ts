import { CHARACTER, kindOf } from './characters.ts'
import { foldedHash } from './hash.ts'
import type { TokenRules } from './token-rules.ts'

const { space, letter, digit, apostrophe, hyphen, period, surrogate } = CHARACTER

const QUOTE_ENDS = /[\s"«»<>“”]/u
const LOOSE_ENDS = ".,;:!?)]}'’…"
const LONGEST_CLITIC = 5
const LONGEST_ADDRESS = 2000

/** The rules of a language with their words as hashes, and the question whether a form can be a verb. */
export class Tokenizer {
  readonly #elisions: ReadonlySet<number>
  readonly #whole: ReadonlySet<number>
  readonly #clitics: ReadonlySet<number>
  readonly #verbClitics: ReadonlySet<number>
  readonly #particles: ReadonlySet<number>
  readonly #particleHosts: ReadonlySet<number>
  readonly #abbreviations: ReadonlySet<number>
  readonly #domains: ReadonlySet<number>
  readonly #isVerb: (text: string, start: number, end: number) => boolean

  constructor(rules: TokenRules, isVerb: (text: string, start: number, end: number) => boolean) {
    const hashes = (words: readonly string[]) => new Set(words.map(word => foldedHash(word, 0, word.length)))
    this.#elisions = hashes(rules.elisions)
    this.#whole = hashes(rules.whole)
    this.#clitics = hashes(rules.clitics)
    this.#verbClitics = hashes(rules.verbClitics)
    this.#particles = hashes(rules.particles)
    this.#particleHosts = hashes(rules.particleHosts)
    this.#abbreviations = hashes(rules.abbreviations)
    this.#domains = hashes(rules.domains)
    this.#isVerb = isVerb
  }

  /**
   * Writes the ends of up to `room` tokens of text[from, to) into `starts` and `ends` (from index `at` on).
   * Returns how many; where that is `room`, call again from the end of the last one.
   */
  tokenize(
    text: string,
    from: number,
    to: number,
    starts: Int32Array,
    ends: Int32Array,
    at: number,
    room: number,
  ): number {
    let count = 0
    let i = from
    while (i < to && count < room) {
      const kind = kindOf(text.charCodeAt(i))
      if (kind === space) {
        i++
        continue
      }
      let end: number
      if (kind === letter) end = this.#word(text, i, to)
      else if (kind === digit) end = this.#number(text, i, to)
      else end = this.#symbol(text, i, to, kind)
      starts[at + count] = i
      ends[at + count] = end
      count++
      i = end
    }
    return count
  }

  /** End of the token that starts with the letter at `start`. */
  #word(text: string, start: number, to: number): number {
    let lastHyphen = -1
    let dots = 0
    let segment = start
    let i = start + 1
    if (i < to && isHourMark(text, start)) return i
    for (; i < to; i++) {
      const kind = kindOf(text.charCodeAt(i))
      if (kind === letter || kind === digit) continue
      const next = i + 1 < to ? kindOf(text.charCodeAt(i + 1)) : space
      if (kind === apostrophe) {
        if (this.#isElision(text, start, i, to)) {
          const whole = this.#wholeWord(text, start, to)
          return whole > 0 ? whole : i + 1
        }
        if (next !== letter) break
      } else if (kind === hyphen) {
        if (next !== letter && next !== digit) break
        lastHyphen = i
        segment = i + 1
      } else if (kind === period) {
        if (next === letter && i - segment === 1 && isUpper(text, segment)) dots++
        else if (next === hyphen && i - segment === 1 && isUpper(text, segment)) {
          dots++
          if (i + 2 >= to || kindOf(text.charCodeAt(i + 2)) !== letter) return i + 1
        } else if (next === letter && this.#isDomain(text, i + 1, to)) return this.#address(text, start, to)
        else if (i < to - 1 && this.#ownsPeriod(text, start, segment, i, dots) && hasMore(text, i + 1, to)) return i + 1
        else if (dots > 0 && i - segment === 1) return i + 1
        else break
        segment = i + 1
      } else {
        const code = text.charCodeAt(i)
        if (code === 0x40 && next === letter && lastHyphen < 0) return this.#address(text, start, to)
        if (code === 0x3a && isScheme(text, start, i, to)) return this.#address(text, start, to)
        if (code === 0x28 && next === letter) {
          const inflection = inflectionEnd(text, i, to)
          if (inflection > 0) return inflection
        }
        if (code === 0xb0 && i - start === 1 && (text.charCodeAt(start) | 0x20) === 0x6e) return i + 1
        if (code === 0x26 && i - segment <= 3 && isUpper(text, i - 1) && i + 1 < to && isUpper(text, i + 1)) continue
        break
      }
    }
    return lastHyphen < 0 ? i : this.#withoutClitics(text, start, i, lastHyphen, to)
  }

  /** True where text[start, end) loses its end before the apostrophe at `end`. */
  #isElision(text: string, start: number, end: number, to: number): boolean {
    if (end - start > 10 || !this.#elisions.has(foldedHash(text, start, end))) return false
    if (end - start > 1 || end + 1 >= to) return true
    const code = text.charCodeAt(end + 1)
    if (kindOf(code) !== letter) return true
    const vowel = 'aeiouyhàâäéèêëîïôöùûüœæ'.includes(String.fromCharCode(code).toLowerCase())
    return vowel || !isUpper(text, start)
  }

  /** End of a lexical whole (*aujourd'hui*, *c'est-à-dire*) at `start`, or 0. */
  #wholeWord(text: string, start: number, to: number): number {
    let found = 0
    for (let i = start + 1; i <= to && i - start <= 20; i++) {
      const kind = i < to ? kindOf(text.charCodeAt(i)) : space
      if (kind === letter) continue
      if (this.#whole.has(foldedHash(text, start, i))) found = i
      if (kind !== apostrophe && kind !== hyphen) break
    }
    return found
  }

  #isDomain(text: string, from: number, to: number): boolean {
    let i = from
    while (i < to && i - from < 63) {
      const kind = kindOf(text.charCodeAt(i))
      if (kind !== letter && kind !== digit && kind !== hyphen) break
      i++
    }
    if (this.#domains.has(foldedHash(text, from, i))) return true
    const again = i + 1 < to && kindOf(text.charCodeAt(i)) === period && kindOf(text.charCodeAt(i + 1)) === letter
    return again && i - from < 63 && /^[\w-]+\.(?:com|fr|org|net|eu|be|ch|ca|gouv|co)\b/u.test(text.slice(from, i + 6))
  }

  /** End of a network address, without the punctuation that may follow it. */
  #address(text: string, start: number, to: number): number {
    let i = start
    while (i < to && i - start < LONGEST_ADDRESS && !QUOTE_ENDS.test(text[i]!)) i++
    while (i > start + 1 && LOOSE_ENDS.includes(text[i - 1]!)) i--
    return i
  }

  #ownsPeriod(text: string, start: number, segment: number, end: number, dots: number): boolean {
    if (end - segment === 1 && (dots > 0 || isUpper(text, segment))) return true
    return end - start <= 5 && this.#abbreviations.has(foldedHash(text, start, end))
  }

  /** End of the word in front of its clitics: *a* in *a-t-il*; a clitic that starts the remaining text is found by `#symbol`. */
  #withoutClitics(text: string, start: number, end: number, lastHyphen: number, to: number): number {
    if (this.#whole.has(foldedHash(text, start, end))) return end
    let cut = end
    let at = lastHyphen
    while (at > start) {
      const before = this.#cliticStart(text, start, at, cut)
      if (before < 0) break
      cut = before
      at = text.lastIndexOf('-', cut - 1)
    }
    return Math.min(cut, to)
  }

  /** Where the clitic text[hyphenAt, end) is cut off the word that begins at `start`, or -1 where it is none. */
  #cliticStart(text: string, start: number, hyphenAt: number, end: number): number {
    if (end - hyphenAt > LONGEST_CLITIC + 1) return -1
    const hash = foldedHash(text, hyphenAt + 1, end)
    if (this.#clitics.has(hash)) {
      const linked = hyphenAt - 2 > start && (text.charCodeAt(hyphenAt - 1) | 0x20) === 0x74
      return linked && kindOf(text.charCodeAt(hyphenAt - 2)) === hyphen ? hyphenAt - 2 : hyphenAt
    }
    if (this.#particles.has(hash)) return this.#particleHosts.has(foldedHash(text, start, hyphenAt)) ? -1 : hyphenAt
    if (!this.#verbClitics.has(hash)) return -1
    let host = hyphenAt
    const inner = text.lastIndexOf('-', hyphenAt - 1)
    if (inner > start && this.#verbClitics.has(foldedHash(text, inner + 1, hyphenAt))) host = inner
    return this.#isVerb(text, start, host) ? hyphenAt : -1
  }

  #number(text: string, start: number, to: number): number {
    let i = start + 1
    let group = start
    let plainGroups = true
    for (; i < to; i++) {
      const code = text.charCodeAt(i)
      const kind = kindOf(code)
      if (kind === digit) continue
      const next = i + 1 < to && kindOf(text.charCodeAt(i + 1)) === digit
      if (kind === letter) return this.#ordinal(text, start, i, to)
      if (
        kind === space &&
        plainGroups &&
        i - group <= 3 &&
        code !== 0x0a &&
        code !== 0x0d &&
        isGroup(text, i + 1, to)
      ) {
        i += 3
        group = i - 2
        continue
      }
      if (!next || !(code === 0x2c || code === 0x2e || code === 0x2f || kind === hyphen)) break
      plainGroups = false
    }
    return i
  }

  /** End of a number with letters at its end (*3e*, *2D*); *14h30* and *18h* are cut before the *h*. */
  #ordinal(text: string, start: number, from: number, to: number): number {
    if ((text.charCodeAt(from) | 0x20) === 0x68 && (from + 1 >= to || kindOf(text.charCodeAt(from + 1)) !== letter))
      return from
    return this.#word(text, start, to)
  }

  #symbol(text: string, start: number, to: number, kind: number): number {
    const code = text.charCodeAt(start)
    let i = start + 1
    if (kind === surrogate) return code < 0xdc00 && i < to && (text.charCodeAt(i) & 0xfc00) === 0xdc00 ? i + 1 : i
    const next = i < to ? kindOf(text.charCodeAt(i)) : space
    if (kind === hyphen) {
      if (next === letter) {
        const clitic = this.#leadingClitic(text, start, to)
        if (clitic > 0) return clitic
      }
      if (next === digit && (start === 0 || kindOf(text.charCodeAt(start - 1)) === space))
        return this.#number(text, i, to)
      while (i < to && kindOf(text.charCodeAt(i)) === hyphen) i++
      return i
    }
    if (kind === period) {
      while (i < to && text.charCodeAt(i) === code) i++
      return i
    }
    if (kind === apostrophe) return i < to && text.charCodeAt(i) === code ? i + 1 : i
    if (code === 0xb0 && next === letter && (i + 1 >= to || kindOf(text.charCodeAt(i + 1)) !== letter)) return i + 1
    if (code === 0x2b && text.startsWith('/-', i) && i + 2 <= to) return i + 2
    if ((code === 0x40 || code === 0x23) && next === letter) {
      while (
        i < to &&
        (kindOf(text.charCodeAt(i)) === letter || kindOf(text.charCodeAt(i)) === digit || text[i] === '_')
      )
        i++
      return i
    }
    return i
  }

  /** End of a clitic that starts with the hyphen at `start` (*-t-il*, *-vous*), or 0. */
  #leadingClitic(text: string, start: number, to: number): number {
    let from = start + 1
    if ((text.charCodeAt(from) | 0x20) === 0x74 && from + 1 < to && kindOf(text.charCodeAt(from + 1)) === hyphen)
      from += 2
    let end = from
    while (end < to && end - from <= LONGEST_CLITIC && kindOf(text.charCodeAt(end)) === letter) end++
    if (end === from || end - from > LONGEST_CLITIC) return 0
    const hash = foldedHash(text, from, end)
    if (this.#clitics.has(hash)) return end
    return from === start + 1 && (this.#verbClitics.has(hash) || this.#particles.has(hash)) ? end : 0
  }
}

function isUpper(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character !== character.toLowerCase()
}

/** True for the *h* of *14h30*, whose figures make words of their own. */
function isHourMark(text: string, at: number): boolean {
  if ((text.charCodeAt(at) | 0x20) !== 0x68 || at === 0) return false
  return kindOf(text.charCodeAt(at - 1)) === digit && kindOf(text.charCodeAt(at + 1)) === digit
}

/** End of an inflection in brackets (*candidat(e)s*, *élu(es)*) that opens at `at`, or 0. */
function inflectionEnd(text: string, at: number, to: number): number {
  const match = /^\((?:e|s|es|ne|nes|x)\)s?(?![\p{L}\p{N}])/iu.exec(text.slice(at, Math.min(to, at + 8)))
  return match ? at + match[0].length : 0
}

function isScheme(text: string, start: number, colon: number, to: number): boolean {
  return (
    colon - start <= 5 &&
    colon + 2 < to &&
    text.startsWith('//', colon + 1) &&
    /^(?:https?|ftp)$/iu.test(text.slice(start, colon))
  )
}

/** True where exactly three figures stand at `at`, as in *20 000*. */
function isGroup(text: string, at: number, to: number): boolean {
  if (at + 3 > to) return false
  for (let i = at; i < at + 3; i++) if (kindOf(text.charCodeAt(i)) !== digit) return false
  return at + 3 === to || (kindOf(text.charCodeAt(at + 3)) !== digit && kindOf(text.charCodeAt(at + 3)) !== letter)
}

/** True where a letter or figure follows before the end of the unit, so that a period need not end the sentence. */
function hasMore(text: string, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 8; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === letter || kind === digit) return true
  }
  return false
}
