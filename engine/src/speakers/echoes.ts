import type { Selected } from '../attributions/select.ts'
import { type Reading, upos, wordAt } from '../reading/reading.ts'

/** How many attributions before and behind are compared. */
const BEFORE = 24
const BEHIND = 48
/** What share of the words must come again, and how many letters of a word are compared. */
const LEAST_SHARE = 0.6
const STEM = 6

const content: ReadonlySet<number> = new Set((['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV'] as const).map(upos))

/**
 * Quotations that repeat others: a heading, a title or a lead takes up words that somebody says in full elsewhere (*« Du temps perdu »* … *« Nous avons
 * perdu du temps », a dit le maire*).
 */
export class Echoes {
  private readonly reading: Reading
  private readonly attributions: readonly Selected[]
  private readonly stems = new Map<number, ReadonlySet<string>>()

  constructor(reading: Reading, attributions: readonly Selected[]) {
    this.reading = reading
    this.attributions = attributions
  }

  /** The attribution with a cue whose content holds most of the words of this one, which has none; of equals the first behind it. -1 for none. */
  of(index: number): number {
    if (this.attributions[index]!.cueWord >= 0) return -1
    const words = this.stemsOf(index)
    if (words.size === 0) return -1
    const from = Math.max(0, index - BEFORE)
    const to = Math.min(this.attributions.length - 1, index + BEHIND)
    let best = -1
    let most = LEAST_SHARE * words.size
    for (const at of [...range(index + 1, to), ...range(from, index - 1).reverse()]) {
      if (this.attributions[at]!.cueWord < 0 || overlaps(this.attributions[at]!, this.attributions[index]!)) continue
      const shared = [...words].filter(word => this.stemsOf(at).has(word)).length
      if (shared < most || (best >= 0 && shared === most)) continue
      most = shared
      best = at
    }
    return best
  }

  private stemsOf(index: number): ReadonlySet<string> {
    const known = this.stems.get(index)
    if (known) return known
    const { syntax, lower } = this.reading
    const stems = new Set<string>()
    for (const { start, end } of this.attributions[index]!.content)
      for (let word = wordAt(this.reading, start); word < syntax.length && syntax.start[word]! < end; word++)
        if (content.has(syntax.upos[word]!) && lower[word]!.length > 3) stems.add(lower[word]!.slice(0, STEM))
    this.stems.set(index, stems)
    return stems
  }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)

const overlaps = (a: Selected, b: Selected): boolean =>
  a.content[0]!.start < b.content.at(-1)!.end && b.content[0]!.start < a.content.at(-1)!.end
