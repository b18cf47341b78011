import { withoutAccents } from '../text/without-accents.ts'
import type { EntityBook, EntityDraft } from './entity-book.ts'
import { roleFit } from './role-fit.ts'
import { partOfMention, type Scene, sentenceOfMention } from './scene.ts'

/** One choice of the name behind a description, as training sees it: options with their features, null for staying unnamed. */
export interface NamingDecision {
  readonly described: EntityDraft
  readonly options: readonly { readonly entity: EntityDraft | null; readonly features: readonly string[] }[]
  readonly chosen: number
}

/** How many named entities may be the one: the most mentioned ones, which keeps time linear. */
const MOST_NAMED = 12

/**
 * Ties those whom the article only describes (*le PDG*, *la chaîne*) to one that it names, before or behind, where a log-linear ranking finds that
 * likelier than that they stay unnamed. Everything that the article tells of both is known by then.
 */
export function mergeDescribed(
  scene: Scene,
  book: EntityBook,
  reasons: string[],
  onDecision?: (decision: NamingDecision) => void,
): void {
  const { namingWeights } = scene.language
  for (const described of book.entities.filter(entity => isDescribed(scene, entity))) {
    const first = scene.mentions[described.mentions[0]!]!
    const named = candidatesFor(scene, book, described)
    if (named.length === 0) continue
    const fits = named.map(entity => roleFit(scene.reading, scene.language, entity, first))
    const rivals = fits.filter(({ fit }) => fit !== 'conflict').length
    const options: { entity: EntityDraft | null; features: readonly string[] }[] = named.map((entity, index) => ({
      entity,
      features: features(scene, described, entity, fits[index]!, named.length, rivals),
    }))
    options.push({ entity: null, features: unnamedFeatures(scene, described, named.length, rivals) })
    const scores = options.map(option =>
      option.features.reduce((sum, feature) => sum + (namingWeights[feature] ?? 0), 0),
    )
    const chosen = scores.indexOf(Math.max(...scores))
    onDecision?.({ described, options, chosen })
    const entity = options[chosen]!.entity
    if (!entity) continue
    for (const at of described.mentions) if (scene.mentions[at]!.form === 'description') reasons[at] = 'named-elsewhere'
    book.merge(entity, described)
  }
}

function isDescribed({ mentions }: Scene, entity: EntityDraft): boolean {
  return (
    entity.names.length === 0 &&
    entity.mentions.length > 0 &&
    entity.plural !== true &&
    entity.definite &&
    (entity.kind === 'person' || entity.kind === 'organization') &&
    mentions[entity.mentions[0]!]!.form === 'description'
  )
}

function candidatesFor(scene: Scene, book: EntityBook, described: EntityDraft): EntityDraft[] {
  const first = scene.mentions[described.mentions[0]!]!
  const isOffice = scene.language.officeNouns.has(withoutAccents(scene.reading.lower[first.head]!))
  return book.entities
    .filter(
      entity =>
        !isComplement(scene, described, entity) &&
        !(isOffice && roleFit(scene.reading, scene.language, entity, first).fit === 'conflict') &&
        entity.names.length > 0 &&
        entity.mentions.length > 0 &&
        entity.plural !== true &&
        (described.kind === 'person'
          ? entity.kind === 'person'
          : entity.kind === 'organization' || entity.kind === 'place') &&
        !(described.kind === 'person' && entity.gender && described.gender && entity.gender !== described.gender),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index)
    .slice(0, MOST_NAMED)
}

/** *l'avocat de X* is not X: true where a description holds a mention of somebody behind its head. */
function isComplement({ mentions }: Scene, described: EntityDraft, entity: EntityDraft): boolean {
  return described.mentions.some(at => {
    const { form, head, lastWord } = mentions[at]!
    return (
      form === 'description' &&
      lastWord > head &&
      entity.mentions.some(other => mentions[other]!.head > head && mentions[other]!.lastWord <= lastWord)
    )
  })
}

const bucket = (value: number, bounds: readonly number[]): number => bounds.findIndex(bound => value <= bound)

function formOf(scene: Scene, described: EntityDraft): string {
  const { language, reading } = scene
  const mention = scene.mentions[described.mentions[0]!]!
  const head = reading.lower[mention.head]!
  const complement = mention.lastWord > mention.head
  const kind = language.genericPersonNouns.has(head)
    ? 'generic'
    : language.officeNouns.has(head)
      ? 'office'
      : language.mediaNouns.has(head)
        ? 'medium'
        : described.kind
  const determiner = reading.words.demonstrative.has(reading.lower[mention.firstWord]!)
    ? 'this'
    : reading.words.possessive.has(reading.lower[mention.firstWord]!)
      ? 'own'
      : 'the'
  return `${kind}|${complement}|${determiner}`
}

function features(
  scene: Scene,
  described: EntityDraft,
  entity: EntityDraft,
  { fit, shared }: { readonly fit: string; readonly shared: number },
  all: number,
  rivals: number,
): string[] {
  const { mentions, reading } = scene
  const form = formOf(scene, described)
  const [kind] = form.split('|')
  const start = mentions[described.mentions[0]!]!
  const sentence = sentenceOfMention(scene, start)
  const before = entity.mentions.findLast(at => mentions[at]!.head < start.head)
  const after = entity.mentions.find(at => mentions[at]!.head > start.head)
  const back = before === undefined ? -1 : sentence - sentenceOfMention(scene, mentions[before]!)
  const ahead = after === undefined ? -1 : sentenceOfMention(scene, mentions[after]!) - sentence
  const backBucket = back < 0 ? 'no' : bucket(back, [0, 1, 2, 4, 8, 1e9])
  const aheadBucket = ahead < 0 ? 'no' : bucket(ahead, [0, 1, 3, 1e9])
  const part = before === undefined ? 'none' : partOfMention(scene, mentions[before]!)
  const sentences = new Set(entity.mentions.map(at => sentenceOfMention(scene, mentions[at]!)))
  const together = described.mentions.filter(at => sentences.has(sentenceOfMention(scene, mentions[at]!))).length
  const count = bucket(entity.mentions.length, [1, 2, 4, 8, 1e9])
  const spoke = entity.lastSpoke >= 0
  const gender = entity.gender && described.gender ? 'same' : 'unknown'
  const roles = entity.roles.length === 0 ? 'none' : 'some'
  const list = [
    `fit=${fit}`,
    `fit+roles=${fit}|${roles}`,
    `shared=${Math.min(shared, 3)}|${fit}`,
    `back=${backBucket}`,
    `ahead=${aheadBucket}`,
    `back+fit=${backBucket}|${fit}`,
    `part=${part}|${backBucket === 0 || backBucket === 1 || backBucket === 2}`,
    `together=${Math.min(together, 2)}`,
    `count=${count}`,
    `count+fit=${count}|${fit}`,
    `spoke=${spoke}`,
    `gender=${gender}`,
    `first=${entity.index === 0}`,
    `only=${all === 1}`,
    `rivals=${Math.min(rivals, 3)}|${fit !== 'conflict'}`,
    `kind=${entity.kind}`,
    `paragraph=${back >= 0 && reading.paragraphOf[sentence] === reading.paragraphOf[sentence - back]}`,
  ]
  return [...list, ...list.map(feature => `${kind}|${feature}`), `form=${form}|${fit}`]
}

function unnamedFeatures(scene: Scene, described: EntityDraft, all: number, rivals: number): string[] {
  const form = formOf(scene, described)
  const [kind] = form.split('|')
  const list = [
    'unnamed',
    `unnamed|count=${bucket(described.mentions.length, [1, 2, 4, 1e9])}`,
    `unnamed|spoke=${described.lastSpoke >= 0}`,
    `unnamed|all=${Math.min(all, 4)}`,
    `unnamed|rivals=${Math.min(rivals, 3)}`,
    `unnamed|possessed=${described.possessed}`,
  ]
  return [...list, ...list.map(feature => `${kind}|${feature}`), `unnamed|form=${form}`]
}
