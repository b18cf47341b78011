import { Automaton } from './automaton.ts'
import { digitsOf, FOUR_DIGIT_NUMBERS, numberClasses } from './number-classes.ts'
import { namesIn, parsePattern } from './pattern.ts'
import type { TimeRow } from './row.ts'
import { SPECIAL_CLASSES, type SpecialClass, type TimeLexicon } from './time-lexicon.ts'
import { WordTable } from './word-table.ts'

/** Words that tell past from future; the expressions are for texts without syntax. */
export interface TenseCues {
  readonly future: RegExp
  readonly past: RegExp
  readonly perfect: RegExp
  /** What stands before an expression that belongs to a noun (*la grève du*). */
  readonly nominal: RegExp
  /** Lemmas after which an infinitive or as which a participle is a matter of the future (*devoir*, *prévoir*). */
  readonly prospective: ReadonlySet<string>
  /** The preposition that ties a time to a noun. */
  readonly of: ReadonlySet<string>
  /** The prepositions that place an event behind or ahead (*après*, *avant*). */
  readonly after: string
  readonly before: string
  /** Lemmas whose present tense tells of the past: verbs of saying. */
  readonly presentPast: ReadonlySet<string>
}

/** A grammar as it is written: word classes, rows, tense cues. All of it is data of one language. */
export interface TimeGrammarSource {
  readonly words: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly rows: readonly TimeRow[]
  readonly tense: TenseCues
}

export interface CompiledRow {
  readonly row: TimeRow
  readonly signature: number
  readonly after: ReadonlySet<number> | null
  readonly notAfter: ReadonlySet<number> | null
  readonly before: ReadonlySet<number> | null
  readonly notBefore: ReadonlySet<number> | null
}

export interface CompiledLayer {
  readonly automaton: Automaton
  readonly rows: readonly CompiledRow[]
}

/** A grammar ready to read. */
export interface TimeGrammar extends TimeLexicon {
  readonly layers: readonly CompiledLayer[]
  readonly tense: TenseCues
}

class Signatures {
  readonly sets: ReadonlySet<number>[] = []
  private readonly numbers = new Map<string, number>()
  private readonly classes = new Map<string, number>()

  classId(name: string): number {
    const known = this.classes.get(name)
    if (known !== undefined) return known
    this.classes.set(name, this.classes.size)
    return this.classes.size - 1
  }

  knownClass(name: string): number {
    return this.classes.get(name) ?? -1
  }

  add(names: readonly string[]): number {
    const ids = [...new Set(names.map(name => this.classId(name)))].sort((a, b) => a - b)
    const key = ids.join()
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.sets.length)
    return this.sets.push(new Set(ids)) - 1
  }
}

const isWord = (name: string): boolean => /^\p{Ll}+$/u.test(name)

/** Compiles a grammar. @throws Error naming the row or pattern that is not well formed */
export function compileTimeGrammar(source: TimeGrammarSource): TimeGrammar {
  const signatures = new Signatures()
  const patterns = source.rows.map(row => parsePattern(row.pattern))
  const beside = (row: TimeRow) =>
    [row.after, row.notAfter, row.before, row.notBefore].flatMap(x => x?.split('|') ?? [])
  const literals = [...patterns.flatMap(namesIn), ...source.rows.flatMap(beside)].filter(isWord)
  const words = [...new Set([...Object.values(source.words).flatMap(Object.keys), ...literals])]
  const classes = classesByWord(source)
  const wordSignatures = Int32Array.from(words, word => signatures.add([word, ...(classes.get(word) ?? [])]))
  const special = Object.fromEntries(SPECIAL_CLASSES.map(name => [name, signatures.add([name])])) as Record<
    SpecialClass,
    number
  >
  const numberSignature = numberSignatures(signatures)
  const yielded = source.rows.map(row => signatures.add(row.yields.split('|')))
  const classSet = (names: string | undefined): ReadonlySet<number> | null =>
    names === undefined ? null : new Set(names.split('|').map(name => signatures.classId(name)))
  for (const name of patterns.flatMap(namesIn)) signatures.classId(name)
  const layers = [1, 2, 3, 4].map((layer): CompiledLayer => {
    const indexes = source.rows.flatMap((row, index) => (row.layer === layer ? [index] : []))
    return {
      rows: indexes.map(index => {
        const row = source.rows[index]!
        return {
          row,
          signature: yielded[index]!,
          after: classSet(row.after),
          notAfter: classSet(row.notAfter),
          before: classSet(row.before),
          notBefore: classSet(row.notBefore),
        }
      }),
      automaton: new Automaton(
        indexes.map(index => patterns[index]!),
        signatures.sets,
        name => signatures.classId(name),
      ),
    }
  })
  return {
    table: new WordTable(words),
    wordSignatures,
    special,
    numberSignature,
    signatures: signatures.sets,
    classId: name => signatures.knownClass(name),
    wordValue: (className, word) => source.words[className]?.[words[word] ?? ''],
    layers,
    tense: source.tense,
  }
}

/** The classes that the source lists each word in, and those of the number that it may be. */
function classesByWord(source: TimeGrammarSource): Map<string, string[]> {
  const classes = new Map<string, string[]>()
  for (const [name, entries] of Object.entries(source.words)) {
    for (const [word, value] of Object.entries(entries)) {
      const known = classes.get(word) ?? []
      known.push(name, ...(name === 'CARDINAL' ? numberClasses(value, digitsOf(value)) : []))
      classes.set(word, known)
    }
  }
  return classes
}

/** Numbers have few signatures, which are all made beforehand; those of short numbers are only looked up. */
function numberSignatures(signatures: Signatures): (value: number, digits: number) => number {
  const short = Int32Array.from({ length: 200 }, (_, i) => signatures.add(numberClasses(i % 100, i < 100 ? 1 : 2)))
  const three = signatures.add(numberClasses(100, 3))
  const long = signatures.add(numberClasses(100000, 6))
  for (const value of FOUR_DIGIT_NUMBERS) signatures.add(numberClasses(value, 4))
  return (value, digits) => {
    if (!Number.isInteger(value)) return long
    if (digits <= 2 && value < 100) return short[(digits === 2 ? 100 : 0) + value]!
    if (digits === 3) return three
    return digits === 4 && value < 10000 ? signatures.add(numberClasses(value, 4)) : long
  }
}
