/** What a language has to tell about its quotations. All words in small letters. */
export interface QuotationHabits {
  /** Words that end in an apostrophe, without it: *l*, *qu*, *jusqu*. */
  readonly elisions: ReadonlySet<string>
  /** Beginnings of verbs that tell who speaks: *affirm* for *affirme, affirmait, affirmé*. */
  readonly speechStems: ReadonlySet<string>
  /** Auxiliaries of such verbs: *a, ont, aurait*. */
  readonly auxiliaries: ReadonlySet<string>
  /** Subjects that a hyphen ties to an inverted verb: *il, elle*. */
  readonly subjectClitics: ReadonlySet<string>
  /** Pronouns that may stand before the verb: *lui, leur, s'*. */
  readonly objectClitics: ReadonlySet<string>
}
