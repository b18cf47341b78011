import { nameHash } from '../lang/associations.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import { wordsFor } from './association.ts'
import type { EntityBook, EntityDraft } from './entity-book.ts'
import { gendersClash } from './fits.ts'
import type { NamesAhead } from './names-ahead.ts'
import { partOfMention, type Scene, sentenceOfMention } from './scene.ts'

/** How many sentences a name may stand behind the description that it takes up. */
const FARTHEST = 6
/** An association below which a name is not called so, and one (or a lead) by which somebody else is. */
const LEAST_LIKE = -0.7
const PLAIN = 4
const PLAIN_LEAD = 2

/** Somebody whom the article has so far only described, and now names: *Le chef de l'État … Emmanuel Macron …*. */
export function describedBefore(
  scene: Scene,
  book: EntityBook,
  names: NamesAhead,
  index: number,
  mention: MentionDraft,
): EntityDraft | null {
  const part = partOfMention(scene, mention)
  if (part !== 'subject' && part !== 'speech') return null
  const sentence = sentenceOfMention(scene, mention)
  return (
    book.remembered.findLast(
      entity =>
        entity.kind === 'person' &&
        entity.names.length === 0 &&
        entity.definite &&
        !entity.possessed &&
        entity.subject &&
        entity.plural !== true &&
        entity.mentions.length > 0 &&
        entity.lastSentence < sentence &&
        entity.firstSentence >= sentence - FARTHEST &&
        !gendersClash(entity, mention) &&
        mayBeCalled(scene, names, index, entity),
    ) ?? null
  )
}

/** False where the name is never called so, or one further on plainly is: *le leader syndical … Claire Vidal … Paul Morel, de la CGT*. */
function mayBeCalled(
  { mentions, language, reading }: Scene,
  names: NamesAhead,
  index: number,
  { mentions: own, kind }: EntityDraft,
): boolean {
  const words = wordsFor(language, mentions[own[0]!]!.role, kind)
  const { start, end } = mentions[index]!
  const { known, strength } = words.withName(nameHash(reading.text.slice(start, end)))
  if (known && strength <= LEAST_LIKE) return false
  return names.strongest(words, kind, index).strength < Math.max(PLAIN, strength + PLAIN_LEAD)
}
