import type { MentionDraft } from '../mentions/find-mentions.ts'
import { deprel, type Reading } from '../reading/reading.ts'
import { bracketFits } from './name-fits.ts'

/** How many mentions back the partner of a bracket may stand. */
const REACH = 6

/**
 * The mention that stands before the bracket in which a mention stands, where one is the short form of the other: *le Front de résistance
 * nationale (NRF)*, *le Crif (Conseil représentatif des institutions juives de France)*. Index into `mentions`, -1 for none.
 */
export function bracketPartner(reading: Reading, mentions: readonly MentionDraft[], index: number): number {
  const mention = mentions[index]!
  const bracket = reading.lower[mention.firstWord] === '(' ? mention.firstWord : mention.firstWord - 1
  if (reading.lower[bracket] !== '(' || reading.sentenceOf[bracket] !== reading.sentenceOf[mention.head]) return -1
  const own = reading.text.slice(reading.syntax.start[bracket + 1]!, mention.end)
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const other = mentions[at]!
    if (other.form === 'pronoun' || other.kind === 'person' || other.head > bracket || other.lastWord < bracket - 1)
      continue
    const words = reading.text.slice(reading.syntax.start[other.head]!, reading.syntax.end[bracket - 1]!)
    if (bracketFits(own, words) || bracketFits(words, own)) return at
  }
  return -1
}

/** A described body's words from its capitalised head on, without what brackets add; null where it has no capital. */
export function properText(
  { text, syntax, lower, sentenceStart, sentenceOf }: Reading,
  mention: MentionDraft,
): string | null {
  const { head } = mention
  if (mention.form !== 'description' || head === sentenceStart[sentenceOf[head]!]) return null
  let first = head
  while (
    first > mention.firstWord &&
    /^\p{Lu}/u.test(text[syntax.start[first - 1]!]!) &&
    syntax.deprel[first - 1] !== deprel('det')
  )
    first--
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(syntax.start[first]!, syntax.end[first]!))) return null
  let last = head
  while (last < mention.lastWord && !/^[,(«"“[]/u.test(lower[last + 1]!)) last++
  return text.slice(syntax.start[first]!, syntax.end[last]!)
}
