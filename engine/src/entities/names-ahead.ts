import { nameHash } from '../lang/associations.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { EntityKind } from '../model/mention.ts'
import { type Association, type DescribedWords, stronger, UNKNOWN } from './association.ts'

/** How many names behind a description are compared with it: keeps time linear in very long texts. */
const MOST_AHEAD = 30

/** The names of an article by the place where each is first mentioned; a name that ends like one before is taken for the same. */
export class NamesAhead {
  private readonly first: number[] = []
  private readonly persons: boolean[] = []
  private readonly hashes: number[] = []

  constructor(text: string, mentions: readonly MentionDraft[]) {
    const met = new Set<string>()
    for (const [index, { form, kind, start, end }] of mentions.entries()) {
      if (form !== 'name' || kind === 'place') continue
      const name = text.slice(start, end)
      const last = name.slice(name.search(/\S+$/u)).toLowerCase()
      if (met.has(last)) continue
      met.add(last)
      this.first.push(index)
      this.persons.push(kind !== 'organization')
      this.hashes.push(nameHash(name))
    }
  }

  /** The strongest association of a description with a name that is first mentioned behind a mention. */
  strongest(words: DescribedWords, kind: EntityKind | null, index: number): Association {
    let best = UNKNOWN
    const from = this.firstBehind(index)
    const end = Math.min(this.first.length, from + MOST_AHEAD)
    for (let at = from; at < end; at++)
      if (this.persons[at] || kind !== 'person') best = stronger(best, words.withName(this.hashes[at]!))
    return best
  }

  private firstBehind(index: number): number {
    let low = 0
    let high = this.first.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.first[middle]! > index) high = middle
      else low = middle + 1
    }
    return low
  }
}
