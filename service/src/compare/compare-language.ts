/** What the comparison has to know of a language: word lists over folded words (see words.ts), no rules. */
export interface CompareLanguage {
  /** Articles, pronouns, prepositions and the like: words that carry no claim. */
  readonly functionWords: ReadonlySet<string>
  /** Days, months and parts of the day, which date a report without being part of what was said. */
  readonly dateWords: ReadonlySet<string>
  /** Names of the days, Sunday first, and of the months, January first. */
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  /** Titles before a name (*M.*, *Me*), which name nobody. */
  readonly titles: ReadonlySet<string>
  /** Beginnings of verbs and nouns of saying. */
  readonly speech: RegExp
  /** Beginnings of nouns for those who speak: functions, offices, kin. */
  readonly functions: RegExp
  /** End of a text after which a source is named (*selon*). */
  readonly accordingTo: RegExp
  /** Numbers in words. */
  readonly numerals: ReadonlyMap<string, string>
  readonly negations: ReadonlySet<string>
  /** Words that stand in a clause and hardly ever in a bare noun phrase: subjects, auxiliaries, infinitives. */
  readonly clause: RegExp
  /** How surely or strongly a form speaks: above 0 harder, below 0 softer. */
  readonly strength: ReadonlyMap<string, number>
  /** Phrases that hand the responsibility to somebody else. */
  readonly hearsay: RegExp
  /** Words of a chain of sources: agencies, media, *selon*. */
  readonly relays: ReadonlySet<string>
  /** Verbs that deny and verbs that confirm (beginnings). */
  readonly denial: RegExp
  readonly confirmation: RegExp
}
