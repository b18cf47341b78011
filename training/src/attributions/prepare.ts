import { proposeAll, type Reader, readText } from '../../../engine/src/analyze.ts'
import { type Selected, select } from '../../../engine/src/attributions/select.ts'
import { findMentions } from '../../../engine/src/mentions/find-mentions.ts'
import type { MentionDraft } from '../../../engine/src/mentions/mention-draft.ts'
import type { Reading } from '../../../engine/src/reading/reading.ts'
import type { GoldArticle } from '../../../evaluation/src/gold.ts'

/** An annotated article as far as the engine reads it before it asks who is who. */
export interface Prepared {
  readonly article: GoldArticle
  readonly reading: Reading
  readonly mentions: readonly MentionDraft[]
  readonly selected: readonly Selected[]
}

/** Findings less likely than this are not learned from: somewhat below what the engine keeps, so that there is more to learn from. */
const THRESHOLD = 0.3

export function prepare(article: GoldArticle, reader: Reader): Prepared {
  const reading = readText(article.text, reader)
  return {
    article,
    reading,
    mentions: findMentions(reading, reader.language),
    selected: select(proposeAll(reading, reader), THRESHOLD),
  }
}
