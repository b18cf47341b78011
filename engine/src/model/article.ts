/** An article as it was read. The text is frozen: every span of every finding counts UTF-16 code units in it. */
export interface Article {
  readonly text: string
  /** ISO 8601 date or date-time of publication; null where nobody knows it, and relative times then stay symbolic. */
  readonly published: string | null
  /** Name of the medium that published it (`lebledparle.com`), null where unknown. */
  readonly outlet: string | null
}
