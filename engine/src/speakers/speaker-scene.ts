import type { Identity, Namer } from '../attributions/namer.ts'
import type { Selected } from '../attributions/select.ts'
import type { EntityDraft } from '../entities/entity-book.ts'
import type { Resolution } from '../entities/resolve-entities.ts'
import type { RoleFit } from '../entities/role-fit.ts'
import type { Language } from '../lang/language.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { Reading } from '../reading/reading.ts'

/** What the choice of speakers looks at. `speakers` and `addressees` are changed by it. */
export interface SpeakerScene {
  readonly reading: Reading
  readonly language: Language
  readonly mentions: readonly MentionDraft[]
  readonly resolution: Resolution
  readonly attributions: readonly Selected[]
  readonly parents: Int32Array
  readonly speakers: (Identity | null)[]
  readonly addressees: (Identity | null)[]
  readonly namer: Namer
  /** How a description fits what is known of somebody. */
  readonly fitOf: (entity: EntityDraft, mention: MentionDraft) => RoleFit
  /** True where a description cannot mean somebody. */
  readonly rulesOut: (entity: EntityDraft, mention: MentionDraft) => boolean
}
