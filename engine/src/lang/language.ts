import type { StatementLexicons } from '../complete-statements.ts'
import type { SpeechAct } from '../model/attribution.ts'
import type { Gender } from '../model/mention.ts'
import type { WeightTable } from '../reading/features.ts'
import type { QuotationHabits } from '../text/quotation-habits.ts'
import type { Abbreviations } from '../text/sentence-habits.ts'
import type { TimeGrammar } from '../times/grammar.ts'
import type { Associations } from './associations.ts'
import type { KnownPeople } from './known-people.ts'

/** A verb's row: what it does and the constructions that it enters (letters as documented beside the rows). */
export interface CueVerb {
  readonly lemma: string
  readonly act: SpeechAct
  readonly constructions: string
}
export type CueLexicon = ReadonlyMap<string, CueVerb>

/** A phrase without a verb that names a source: *selon*, *d'après*, *aux yeux de*. */
export interface PrepositionCue {
  readonly id: string
  /** The words as they stand, lower-cased; `a|b` where either may. */
  readonly words: readonly string[]
  readonly act: SpeechAct
  /** How many of the words are the cue itself; all where left out. */
  readonly cueWords?: number
  /** True where the phrase is itself the source (*de source policière*). */
  readonly bare?: boolean
  /** True where it counts only at the head of a clause, before a comma (*Pour lui, …*). */
  readonly initialOnly?: boolean
}

/** Words by which an article keeps its distance from a saying. */
export interface HearsayWords {
  /** Cues that doubt what they tie, by dictionary form: *prétendre*, *rumeur*. */
  readonly cues: ReadonlySet<string>
  /** Verbs that pass on hearsay where anybody says it: *on dit que*. */
  readonly rumourVerbs: ReadonlySet<string>
  /** Sources that nobody vouches for, by dictionary form: *des rumeurs*. */
  readonly rumourNouns: ReadonlySet<string>
  /** Words, as they stand, that doubt the noun beside them: *présumée*, *soi-disant*. */
  readonly doubted: ReadonlySet<string>
  /** Words, as they stand, that doubt it where *non* stands before them: *non confirmés*. */
  readonly checked: ReadonlySet<string>
  /** Verbs whose conditional is a wish or a possibility, by dictionary form. */
  readonly hopes: ReadonlySet<string>
}

/** Classes of bodies or people, a bit each, by noun and by whole name without its article; small letters without accents. */
export interface ActorClasses {
  readonly nouns: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, number>
}

/** How words look that say where somebody is from, in small letters, and which of that look do not. */
export interface Demonyms {
  readonly masculine: RegExp
  readonly feminine: RegExp
  readonly others: ReadonlySet<string>
}

/** Everything that the readers know of a language, as data. */
export interface Language {
  readonly code: string
  readonly abbreviations: Abbreviations
  readonly quotationHabits: QuotationHabits
  /** Weights of the logistic regression that decides which proposals to believe, by feature name. */
  readonly decisionWeights: WeightTable
  /** Weights of the logistic regression that says where a content ends, by feature name. */
  readonly endWeights: Readonly<Record<string, number>>
  /** Weights of the ranking of antecedents, by feature name. */
  readonly antecedentWeights: Readonly<Record<string, number>>
  /** Weights of the ranking of names behind a description, by feature name. */
  readonly namingWeights: Readonly<Record<string, number>>
  /** Weights of the ranking of speakers: a row of observations for each form of the source. */
  readonly speakerWeights: Int8Array
  readonly times: TimeGrammar
  readonly statements: StatementLexicons
  readonly words: FunctionWords
  readonly cueVerbs: CueLexicon
  /** By first word. */
  readonly prepositionCues: ReadonlyMap<string, readonly PrepositionCue[]>
  readonly hearsay: HearsayWords
  readonly nounCues: ReadonlyMap<string, SpeechAct>
  /** Verbs of passing words on. */
  readonly relayVerbs: ReadonlySet<string>
  /** Nouns for words spoken: *propos*, *déclarations*. */
  readonly utteranceNouns: ReadonlySet<string>
  /** Titles before a name, without their full stop, with the gender that they tell. */
  readonly titles: Readonly<Record<string, Gender>>
  /** First names beyond the dictionary's, small letters without accents, with the gender that they tell. */
  readonly firstNames: ReadonlyMap<string, Gender>
  readonly personNouns: ReadonlySet<string>
  /** Nouns that are of people only beside another word, by noun. */
  readonly boundPersonNouns: ReadonlyMap<string, string>
  /** Nouns of people that are things beside another word, by noun. */
  readonly boundThingNouns: ReadonlyMap<string, string>
  /** Person nouns of one gender for men and women alike: *victime*, *témoin*. */
  readonly wordGenderNouns: ReadonlySet<string>
  /** Person nouns that tell no gender without an article: *maire*, *journaliste*. */
  readonly unmarkedNouns: ReadonlySet<string>
  readonly demonyms: Demonyms
  readonly organizationNouns: ReadonlySet<string>
  /** Nouns for bodies that a name follows, be it that of a person: *le groupe Pierre Fabre*. */
  readonly namedBodyNouns: ReadonlySet<string>
  readonly groupNouns: ReadonlySet<string>
  readonly documentNouns: ReadonlySet<string>
  /** Those that somebody puts his name to, without accents. */
  readonly authoredNouns: ReadonlySet<string>
  readonly mediaNames: ReadonlySet<string>
  /** Nouns before the name of a place: *région*, *ville*. */
  readonly geographicNouns: ReadonlySet<string>
  readonly placeNames: ReadonlySet<string>
  readonly seatNames: ReadonlySet<string>
  /** Who is known as what, read when first asked for. */
  readonly knownPeople: () => KnownPeople
  /** What names are called in the news, read when first asked for; null where that is not at hand. */
  readonly associations: () => Associations | null
  /** Words of descriptions that tell nothing: articles, prepositions. */
  readonly idleWords: ReadonlySet<string>
  /** Heads of descriptions that may name one and the same office. */
  readonly roleSynonyms: readonly ReadonlySet<string>[]
  /** Descriptions, without articles, that name one and the same office. */
  readonly offices: readonly ReadonlySet<string>[]
  /** Nouns of offices that one person holds. */
  readonly officeNouns: ReadonlySet<string>
  /** Numerals before a noun that takes up so many named together: *les deux ministres*. */
  readonly groupSizes: ReadonlyMap<string, number>
  /** Nouns that fit any person. */
  readonly genericPersonNouns: ReadonlySet<string>
  /** What sort of body a noun or a name stands for, and what sort of person a noun. */
  readonly bodyClasses: ActorClasses
  readonly personClasses: ActorClasses
  /** Nouns that take up a medium named before. */
  readonly mediaNouns: ReadonlySet<string>
}

/** Classes of function words that the readers ask for; what each holds stands beside it in the language's data. */
export type WordClass =
  | 'of'
  | 'ofOrArticle'
  | 'to'
  | 'toward'
  | 'on'
  | 'against'
  | 'for'
  | 'by'
  | 'and'
  | 'as'
  | 'within'
  | 'beforeAudience'
  | 'about'
  | 'circumstance'
  | 'fusedArticle'
  | 'perfectAuxiliary'
  | 'anybody'
  | 'atSomebody'
  | 'circle'
  | 'questionWord'
  | 'whatBehindPreposition'
  | 'ce'
  | 'whatAfterCe'
  | 'demonstrative'
  | 'sentenceConjunction'
  | 'sentenceConnective'
  | 'connectivePhrase'
  | 'complementizer'
  | 'that'
  | 'whether'
  | 'well'
  | 'conjunctionBeforeThat'
  | 'contrast'
  | 'according'
  | 'whichForm'
  | 'relativeOrQuestion'
  | 'relativeSubject'
  | 'clauseOpener'
  | 'connective'
  | 'adverbBeforeCue'
  | 'adverbInGroup'
  | 'negation'
  | 'negationBehind'
  | 'negative'
  | 'reflexive'
  | 'ofThat'
  | 'reflexiveFirst'
  | 'dativeClitic'
  | 'objectClitic'
  | 'gerundMark'
  | 'infinitiveMark'
  | 'purpose'
  | 'demonstrativeObject'
  | 'latter'
  | 'firstPerson'
  | 'firstOrSecondSubject'
  | 'speechSituation'
  | 'secondPerson'
  | 'indefinitePronoun'
  | 'possessive'
  | 'anaphoricPronoun'
  | 'mentionPronoun'
  | 'pluralPronoun'
  | 'femininePronoun'
  | 'masculinePronoun'
  | 'restrictedDemonstrative'
  | 'impersonalVerb'
  | 'determiner'
  | 'definite'
  | 'article'
  | 'quotedDeterminer'
  | 'feminineDeterminer'
  | 'masculineDeterminer'
  | 'quantifier'
  | 'quantity'
  | 'timeEdge'
  | 'remark'
  | 'asked'
  | 'timeHead'
  | 'timeNoun'
  | 'not'
  | 'informing'
  | 'titleNoun'
  | 'intent'
  | 'sourceNoun'
  | 'learning'
  | 'nounWithTo'
  | 'nameParticle'
  | 'strictParticle'
  | 'formerly'
  | 'passing'
  | 'interjection'
  | 'same'
  | 'stateOfOffice'
  | 'deputy'
  | 'one'
  | 'notAddressee'
  | 'modalVerb'
  | 'lightVerb'
export type FunctionWords = Readonly<Record<WordClass, ReadonlySet<string>>>
