import type { SpeechAct } from '@selon/engine'

/** One statement as one article reports it: all that the comparison looks at. */
export interface ReportedStatement {
  /** What was said: the words between the marks, or the clause that tells it. */
  readonly content: string
  /** True where `content` stands between quotation marks: the speaker's own words. */
  readonly verbatim: boolean
  /** Fullest name or description of who speaks; null where nobody knows. */
  readonly speaker: string | null
  /** Whom it is said to; null where nobody knows. */
  readonly addressee: string | null
  /** Who stands between the article and the speaker: media, documents and persons that pass the words on. */
  readonly relays: readonly string[]
  /** Verb or noun that reports (*a déclaré*, *selon*), null where there is none. */
  readonly cue: string | null
  /** What the speaker does: states, denies, confirms …; null where nobody has read it. */
  readonly act: SpeechAct | null
  /** The sentence or sentences that report it, from source to content. */
  readonly sentence: string
  /** The surroundings of the sentence, itself included. */
  readonly context: string
  readonly title: string
  /** ISO 8601 date or date-time of publication, null where unknown. */
  readonly published: string | null
  /** ISO 8601 day on which it was said, null where the text does not tell. */
  readonly said: string | null
}

/** UTF-16 code units compared of each field; no real statement is longer, and hostile ones must not cost more than real ones. */
const LONGEST = 8000

/** The statement with fields of bounded length. */
export function bounded(statement: ReportedStatement): ReportedStatement {
  const { content, sentence, context, title, speaker } = statement
  if (Math.max(content.length, sentence.length, context.length, title.length, speaker?.length ?? 0) <= LONGEST)
    return statement
  return {
    ...statement,
    content: content.slice(0, LONGEST),
    sentence: sentence.slice(0, LONGEST),
    context: context.slice(0, LONGEST),
    title: title.slice(0, LONGEST),
    speaker: speaker?.slice(0, LONGEST) ?? null,
  }
}
