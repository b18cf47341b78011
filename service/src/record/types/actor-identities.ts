/** What a source proposes: an id at Wikidata for an actor. */
export interface ProposedIdentity {
  readonly actorId: string
  /** `Q` and a number. */
  readonly wikidata: string
  /** Whom the id stands for by the source's own words. */
  readonly name: string
  readonly description: string | null
  /** How surely the name is the actor's, 0 to 1. */
  readonly score: number
  /** True where it may stand as long as nobody decides. */
  readonly sure: boolean
  readonly origin: 'table' | 'service'
  /** Name of the table, or address of the service. */
  readonly source: string
}

export interface ActorIdentity extends Omit<ProposedIdentity, 'origin'> {
  readonly origin: ProposedIdentity['origin'] | 'person'
  readonly decision: 'accepted' | 'rejected' | null
  /** `machine`, or the person who decided. */
  readonly by: string
  readonly at: string
}

/** What a person decides about an id of an actor; null takes the decision back. */
export interface IdentityDecision {
  readonly id: string
  readonly wikidata: string
  readonly decision: 'accepted' | 'rejected' | null
  readonly person: string
}
