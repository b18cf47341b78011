/** What a language has to tell about its quotations. */
export interface QuotationHabits {
  /** Words that end in an apostrophe, without it and in small letters: *l*, *qu*, *jusqu*. */
  readonly elisions: ReadonlySet<string>
  /** Tells, at the start of what follows a quotation, the inverted clause that names its speaker: *, a-t-il dit*. */
  readonly inciseAhead: RegExp
  /** Finds such a clause inside a stretch of text; the match starts at its comma, dash or space. */
  readonly inciseWithin: RegExp
}
