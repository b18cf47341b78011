import type { MentionDraft } from '../mentions/mention-draft.ts'
import { bracketFits } from '../reading/acronyms.ts'
import { deprel, type Reading } from '../reading/reading.ts'

/** How many mentions back the partner of a bracket may stand. */
const REACH = 6

/**
 * The mention that stands before the bracket in which a mention stands, where one is the short form of the other: *le Front de résistance
 * nationale (NRF)*, *le Crif (Conseil représentatif des institutions juives de France)*; also where the letters are those of another language
 * (*le Bureau européen d'appui (EASO)*), unless they are known to be something else (*le Conseil régional (LR)*). Index into `mentions`, -1 for none.
 */
export function bracketPartner(
  reading: Reading,
  mentions: readonly MentionDraft[],
  index: number,
  isKnown: (name: string) => boolean,
): number {
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
    if (/^\p{Lu}{3,6}$/u.test(own) && properText(reading, other) !== null && !isKnown(own)) return at
  }
  return -1
}

/** A described body's words from its capitalised head on, without what brackets add; null where it has no capital. */
export function properText(reading: Reading, mention: MentionDraft): string | null {
  const { sentenceStart, sentenceOf } = reading
  if (mention.head === sentenceStart[sentenceOf[mention.head]!]) return null
  const words = bodyText(reading, mention)
  return words !== null && /^\p{Lu}\p{Ll}/u.test(words) ? words : null
}

/** What a description spells out that an acronym shortens: a body's words also without a capital (*caisse primaire d'assurance maladie*). */
export const fullText = (reading: Reading, mention: MentionDraft): string | null =>
  mention.kind === 'organization' ? bodyText(reading, mention) : properText(reading, mention)

/** A described body's words from its head and the capitalised words before it on, without what a comma or brackets add; null for anything but a description. */
function bodyText({ text, syntax, lower }: Reading, { form, head, firstWord, lastWord }: MentionDraft): string | null {
  if (form !== 'description') return null
  let first = head
  while (
    first > firstWord &&
    /^\p{Lu}/u.test(text[syntax.start[first - 1]!]!) &&
    syntax.deprel[first - 1] !== deprel('det')
  )
    first--
  let last = head
  while (last < lastWord && !/^[,(«"“[]/u.test(lower[last + 1]!)) last++
  return text.slice(syntax.start[first]!, syntax.end[last]!)
}
