import { z } from 'zod'
import type { StatementRow } from '../../record/types/statements.ts'
import type { ChainLink } from '../schemas/statement.ts'

/** A link as the engine gives it, outlet first. The record keeps chains as plain JSON. */
const FoundLink = z.object({
  kind: z.enum(['publishes', 'agency', 'relays', 'cites', 'says', 'unnamed']),
  name: z.string().nullable(),
  unnamed: z.boolean(),
  hearsay: z.boolean(),
})
type FoundLink = z.infer<typeof FoundLink>

const KINDS = {
  publishes: 'outlet',
  agency: 'medium',
  relays: 'medium',
  cites: 'medium',
  says: 'person',
  unnamed: 'person',
} as const
const VERBS = {
  publishes: 'publishes',
  agency: 'relays',
  relays: 'relays',
  cites: 'cites',
  says: 'says',
  unnamed: 'says',
} as const

const NOBODY = '?'

function fromFound(link: FoundLink, row: StatementRow, isSpeaker: boolean): ChainLink {
  return {
    name: link.name ?? (isSpeaker ? row.speaker : row.outlet) ?? NOBODY,
    actor: isSpeaker ? row.speakerId : null,
    kind: isSpeaker && link.kind !== 'publishes' ? 'person' : KINDS[link.kind],
    verb: VERBS[link.kind],
    named: !link.unnamed,
    vouched: !link.hearsay,
    words: null,
  }
}

const link = (name: string, kind: ChainLink['kind'], verb: ChainLink['verb'], vouched = true): ChainLink => ({
  name,
  actor: null,
  kind,
  verb,
  named: true,
  vouched,
  words: null,
})

/** The chain of a statement, speaker first; where the reading gives none: speaker, then whoever quotes them, then the outlet. */
export function chainOf(row: StatementRow, quotedBy: readonly StatementRow[], speakerNamed: boolean): ChainLink[] {
  const found = z.array(FoundLink).safeParse(row.chain)
  if (found.success && found.data.length > 0) {
    const links = found.data.toReversed()
    return links.map((one, index) => fromFound(one, row, index === 0))
  }
  const vouched = row.hedge === null
  return [
    { ...link(row.speaker ?? NOBODY, 'person', 'says', vouched), actor: row.speakerId, named: speakerNamed },
    ...quotedBy.map(outer => ({
      ...link(outer.speaker ?? NOBODY, 'person', 'cites', outer.hedge === null),
      actor: outer.speakerId,
    })),
    link(row.outlet ?? NOBODY, 'outlet', 'publishes'),
  ]
}
