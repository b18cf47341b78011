/** What a language has to tell about full stops that end no sentence. All words in small letters, without their last full stop. */
export interface Abbreviations {
  /** Titles and the like, always followed by what they belong to: *M. Dupont, art. 5*. */
  readonly beforeWord: ReadonlySet<string>
  /** Followed by a number: *no. 5, p. 12*. */
  readonly beforeNumber: ReadonlySet<string>
  /** May stand at the end of a sentence as well: *etc.*, *av. J.-C.* A capital after it starts a sentence. */
  readonly anywhere: ReadonlySet<string>
  /** Words that begin sentences and no names, so that a letter before them ends one: *le plan B. Elle …*. */
  readonly sentenceStarters: ReadonlySet<string>
}
