import type { PageRequest } from './page.ts'

export interface ActorRow {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly gender: string | null
  readonly named: boolean
  readonly firstSeen: string
  readonly mergedInto: string | null
}

export interface ActorName {
  readonly name: string
  readonly script: string
  readonly language: string
  readonly firstSeen: string
}

/** What articles call an actor beside its names, with the first place where one does. */
export interface ActorDescription {
  readonly text: string
  /** Articles that call the actor so, whatever the case and accents. */
  readonly articles: number
  readonly firstSeen: string
  readonly lastSeen: string
  /** The earliest article, the number of its version, and the place in that version's text. */
  readonly articleId: string
  readonly version: number
  readonly start: number
  readonly end: number
}

export interface ActorDetail extends ActorRow {
  readonly names: readonly ActorName[]
  /** Its id at Wikidata, null where none stands. */
  readonly wikidata: string | null
  /** Ids of the actors that a person merged into this one. */
  readonly merged: readonly string[]
  readonly said: number
  readonly addressed: number
  readonly mentioned: number
  readonly firstSaid: string | null
  readonly lastSaid: string | null
}

export interface ActorQuery extends PageRequest {
  /** Words of a name, the last one may be a beginning. */
  readonly name?: string | undefined
  readonly kind?: string | undefined
  /** Also those known by description only. */
  readonly unnamed?: boolean | undefined
}

/** Who spoke about or to whom, counted; `from` is the speaker. */
export interface Relation {
  readonly from: string
  readonly fromName: string
  readonly to: string
  readonly toName: string
  readonly relation: 'about' | 'to'
  readonly count: number
}

export interface StatsQuery {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly outlet?: string | undefined
  /** Speakers listed, most quoted first; 20 where absent. */
  readonly limit?: number | undefined
}

export interface Stats {
  readonly articles: number
  readonly statements: number
  readonly speakers: readonly {
    readonly id: string
    readonly name: string
    readonly gender: string | null
    readonly direct: number
    readonly indirect: number
    readonly mixed: number
    readonly total: number
  }[]
  readonly outlets: readonly {
    readonly outlet: string | null
    readonly articles: number
    readonly statements: number
    readonly direct: number
    readonly indirect: number
    readonly mixed: number
  }[]
  readonly months: readonly {
    readonly month: string | null
    readonly articles: number
    readonly statements: number
    readonly direct: number
    readonly indirect: number
    readonly mixed: number
  }[]
  /** Statements by persons, by the gender of the speaker; unknown is said as unknown. */
  readonly genders: readonly {
    readonly gender: 'feminine' | 'masculine' | 'unknown'
    readonly statements: number
    readonly speakers: number
  }[]
}
