/** What a language tells the tokenizer; all words in lower case. The rules travel inside the model, which was trained with them. */
export interface TokenRules {
  /** Words that lose their end before an apostrophe (*l*, *qu*), without the apostrophe. */
  readonly elisions: readonly string[]
  /** Words that stay whole in spite of apostrophes and hyphens. */
  readonly whole: readonly string[]
  /** Words hung by a hyphen to any word that they follow (*-il*). */
  readonly clitics: readonly string[]
  /** Words hung by a hyphen to verbs only (*-le*). */
  readonly verbClitics: readonly string[]
  /** Adverbs hung by a hyphen (*-là*) … */
  readonly particles: readonly string[]
  /** … but not to these words. */
  readonly particleHosts: readonly string[]
  /** Words whose period belongs to them. */
  readonly abbreviations: readonly string[]
  /** Ends of network names. */
  readonly domains: readonly string[]
  /** Written words that stand for two: the two words and their tags. */
  readonly contractions: readonly Contraction[]
}

export interface Contraction {
  readonly form: string
  readonly words: readonly [string, string]
  readonly tags: readonly [string, string]
  /** Tags that the written word can have besides. */
  readonly otherwise: readonly string[]
}
