import type { Attribution, TimeExpression } from '@selon/engine'
import { type Evidence, evidenceAt } from './evidence.ts'
import { foldName, scriptOf } from './fold.ts'
import { canonicalJson, idOf, sha256 } from './hash.ts'
import { daysOf } from './queries/days.ts'
import type { Certainty } from './schema.ts'
import type { FindingDetail, Findings, FoundEntity, RecordedLink } from './types/findings.ts'

/** What the rows of a version's findings take from its article. */
export interface VersionContext {
  readonly versionId: string
  readonly articleId: string
  readonly text: string
  readonly outlet: string | null
  readonly publishedAt: Date | null
  readonly datedAt: Date
  /** True where the article shows this version. */
  readonly current: boolean
}

/** What a statement says, without what the database keeps about it; two equal findings have equal JSON. */
export type Finding = ReturnType<typeof findingOf>

const LONGEST_NAME = 300
const clip = (value: string): string => value.slice(0, LONGEST_NAME).toWellFormed().replaceAll('\u0000', '\uFFFD')
const clipped = (value: string | null | undefined): string | null => (value == null ? null : clip(value))

/** The id of the reading of a version by these rules and models; `findingsHash` is that of `hashOfFindings`. */
export const analysisIdOf = (versionId: string, { rules, model }: Findings, findingsHash: string): string =>
  idOf('n', versionId, rules, model, findingsHash)

/** SHA-256 of what was found, in canonical JSON. */
export const hashOfFindings = ({ attributions, entities, times, language }: Findings): string =>
  sha256(canonicalJson({ attributions, entities, times, language }))

/** A statement keeps its id over readings that cut it alike: the id is of the version and the stretches of its content. */
const statementId = (versionId: string, attribution: Attribution): string =>
  idOf('s', versionId, attribution.content.map(span => `${span.start}-${span.end}`).join(' '))

/**
 * An actor is the same across articles by the folded form of its fullest name; who is only described (*un voisin*) stays within the
 * article. Persons are kept apart from everything else, since kinds other than person are easily taken for each other.
 */
export function actorKey(entity: FoundEntity, articleId: string): string {
  const named = isNamed(entity)
  const kind = entity.kind === 'person' ? 'person' : 'other'
  return named ? `${kind} ${foldName(entity.name)}` : `${kind} in ${articleId} ${foldName(entity.name)} ${entity.id}`
}

export const isNamed = (entity: FoundEntity): boolean =>
  foldName(entity.name) !== '' && entity.mentions.some(mention => mention.form === 'name')

export const actorIdOf = (entity: FoundEntity, articleId: string): string => idOf('p', actorKey(entity, articleId))

const FORMS = { name: 0, description: 1, pronoun: 2 } as const

/** Rows of actors, their names and their mentions out of the findings of one version. */
export function actorRows(findings: Findings, context: VersionContext, analysisId: string) {
  const firstSeen = context.datedAt
  const actors = findings.entities.map(entity => ({
    id: actorIdOf(entity, context.articleId),
    key: actorKey(entity, context.articleId),
    kind: entity.kind,
    name: clip(entity.name),
    gender: entity.gender,
    named: isNamed(entity),
    firstSeen,
    mergedInto: null,
    wikidata: null,
    compared: false,
  }))
  const names = findings.entities.flatMap(entity =>
    [...spellings(entity, context.text)].map(name => ({
      actorId: actorIdOf(entity, context.articleId),
      name,
      folded: clip(foldName(name)),
      script: scriptOf(name),
      language: findings.language,
      firstSeen,
    })),
  )
  const mentions = findings.entities.map(entity => ({
    analysisId,
    entity: entity.id,
    actorId: actorIdOf(entity, context.articleId),
    places: entity.mentions.map(({ start, end, form }) => [start, end, FORMS[form]] as const),
  }))
  const descriptions = findings.entities.filter(isNamed).flatMap(entity => descriptionRows(entity, context))
  return { actors, names, mentions, descriptions }
}

/** What the text calls an entity by description, each once, where it first stands. */
function descriptionRows(entity: FoundEntity, { articleId, versionId, text, datedAt }: VersionContext) {
  const rows = entity.mentions
    .filter(mention => mention.form === 'description')
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const words = clip(text.slice(start, end))
      const folded = clip(foldName(words))
      return { actorId: actorIdOf(entity, articleId), folded, versionId, articleId, text: words, start, end, datedAt }
    })
  return [...new Map(rows.toReversed().map(row => [row.folded, row])).values()].filter(row => row.folded !== '')
}

/** The fullest name, and each spelling that the text uses as a name. */
function spellings(entity: FoundEntity, text: string): Set<string> {
  const names = entity.mentions
    .filter(mention => mention.form === 'name')
    .map(mention => clip(text.slice(mention.start, mention.end)).trim())
  return new Set([clip(entity.name), ...names].filter(name => name !== ''))
}

/** The rows of all statements of one version, in the order of the text. */
export function statementRows(findings: Findings, context: VersionContext, analysisId: string) {
  const actorIds = new Map(findings.entities.map(entity => [entity.id, actorIdOf(entity, context.articleId)]))
  const ids = new Map(findings.attributions.map(one => [one.id, statementId(context.versionId, one)]))
  const times = new Map(findings.times.map(time => [time.id, time]))
  const seen = new Set<string>()
  const ordered = [...findings.attributions]
    .filter(one => one.content.length > 0)
    .sort((a, b) => startOf(a) - startOf(b))
  return ordered.flatMap(attribution => {
    const id = ids.get(attribution.id) ?? statementId(context.versionId, attribution)
    // Two findings over the same words would be one row: the surer one is kept.
    if (seen.has(id)) return []
    seen.add(id)
    const surest = ordered
      .filter(other => ids.get(other.id) === id)
      .reduce((a, b) => (b.confidence > a.confidence ? b : a))
    const finding = findingOf(surest, context.text, { actorIds, ids, times })
    return [{ id, ordinal: seen.size, analysisId, finding, mentioned: mentionedIn(surest, findings, actorIds) }]
  })
}

const startOf = (attribution: Attribution): number => attribution.content[0]?.start ?? 0

interface Ids {
  readonly actorIds: ReadonlyMap<string, string>
  readonly ids: ReadonlyMap<string, string>
  readonly times: ReadonlyMap<string, TimeExpression>
}

function findingOf(attribution: Attribution, text: string, { actorIds, ids, times }: Ids) {
  const evidence: readonly Evidence[] = [
    ...attribution.content.map(span => evidenceAt(text, span, 'content')),
    ...(attribution.source === null ? [] : [evidenceAt(text, attribution.source, 'source')]),
    ...(attribution.cue === null ? [] : [evidenceAt(text, attribution.cue, 'cue')]),
  ]
  const [medium] = attribution.medium
  const time = times.get(attribution.time ?? '') ?? null
  const days = daysOf(time?.value ?? null)
  return {
    type: attribution.type,
    act: attribution.act as string,
    hedge: attribution.hedge as string | null,
    negated: attribution.negated,
    commitment: attribution.commitment.article.stance as string | null,
    medium: medium === undefined ? null : clip(text.slice(medium.start, medium.end)),
    certainty: certaintyOf(attribution),
    rule: attribution.rule,
    confidence: Math.round(attribution.confidence * 10_000) / 10_000,
    speaker: clipped(attribution.speaker),
    speakerId: actorIds.get(attribution.speakerId ?? '') ?? null,
    addressee: clipped(attribution.addressee),
    addresseeId: actorIds.get(attribution.addresseeId ?? '') ?? null,
    parentId: attribution.parent === null ? null : (ids.get(attribution.parent) ?? null),
    quote: evidence
      .filter(one => one.role === 'content')
      .map(one => one.exact)
      .join(' […] '),
    cue: evidence.find(one => one.role === 'cue')?.exact ?? null,
    evidence,
    chain: attribution.chain.map(link => linkOf(link, { actorIds, ids })) as readonly RecordedLink[],
    detail: detailOf(attribution, ids, time),
    said: time?.value ?? null,
    saidFrom: days.from,
    saidTo: days.to,
  }
}

function linkOf(
  { entityId, attribution, ...link }: Attribution['chain'][number],
  { actorIds, ids }: Pick<Ids, 'actorIds' | 'ids'>,
): RecordedLink {
  return {
    ...link,
    name: clipped(link.name),
    actorId: actorIds.get(entityId ?? '') ?? null,
    statementId: ids.get(attribution ?? '') ?? null,
  }
}

function detailOf(
  { commitment, medium }: Attribution,
  ids: ReadonlyMap<string, string>,
  time: TimeExpression | null,
): FindingDetail {
  const { about, ...stances } = commitment
  const answered = ids.get(about?.attribution ?? '')
  return {
    commitment: {
      ...stances,
      about: about === null || answered === undefined ? null : { statementId: answered, relation: about.relation },
    },
    media: medium,
    time,
  }
}

/** How sure the page makes it that this was said: the first that holds of denied, hearsay, contested, relayed; assumed else. */
function certaintyOf({ act, negated, hedge, commitment, chain }: Attribution): Certainty {
  if (act === 'deny' || negated) return 'denied'
  if (hedge === 'hearsay') return 'hearsay'
  if (commitment.article.stance === 'contests') return 'contested'
  return chain.some(link => link.kind === 'relays' || link.kind === 'cites') ? 'relayed' : 'assumed'
}

/** Actors that a name or description inside the content mentions, but for the speaker. */
function mentionedIn(
  attribution: Attribution,
  findings: Findings,
  actorIds: ReadonlyMap<string, string>,
): readonly string[] {
  const inside = (span: { readonly start: number; readonly end: number }) =>
    attribution.content.some(content => content.start <= span.start && span.end <= content.end)
  const found = findings.entities
    .filter(entity => entity.id !== attribution.speakerId)
    .filter(entity => entity.mentions.some(mention => mention.form !== 'pronoun' && inside(mention)))
  return [...new Set(found.map(entity => actorIds.get(entity.id) ?? ''))]
}

/** The fields of a finding, each once: what a row keeps beside what the database needs. */
const FINDING_FIELDS: { readonly [Field in keyof Finding]: true } = {
  type: true,
  act: true,
  hedge: true,
  negated: true,
  commitment: true,
  medium: true,
  certainty: true,
  rule: true,
  confidence: true,
  speaker: true,
  speakerId: true,
  addressee: true,
  addresseeId: true,
  parentId: true,
  quote: true,
  cue: true,
  evidence: true,
  chain: true,
  detail: true,
  said: true,
  saidFrom: true,
  saidTo: true,
}

type FindingColumns = { readonly [Field in keyof Finding]: Finding[Field] }

/** The finding that a row was made of. */
export const recordedFinding = (row: FindingColumns): Finding =>
  Object.fromEntries(Object.keys(FINDING_FIELDS).map(name => [name, row[name as keyof Finding]])) as Finding

/** SHA-256 of a finding in canonical JSON. */
export const checksumOf = ({ detail, ...finding }: Finding): string =>
  // Statements written before there were details have their checksum without any.
  sha256(canonicalJson(Object.keys(detail).length === 0 ? finding : { ...finding, detail }))
