import { FeatureNames, FeatureSum, type Features, featureWeights, type Part } from '../reading/features.ts'
import { withoutAccents } from '../text/without-accents.ts'
import type { EntityBook, EntityDraft } from './entity-book.ts'
import { gendersClash } from './fits.ts'
import { roleFit } from './role-fit.ts'
import { partOfMention, type Scene, sentenceOfMention } from './scene.ts'

/** One choice of the name behind a description, as training sees it: options with their features, null for staying unnamed. */
export interface NamingDecision {
  readonly described: EntityDraft
  readonly options: readonly { readonly entity: EntityDraft | null; readonly features: readonly string[] }[]
}

/** How many named entities may be the one: the most mentioned ones, which keeps time linear. */
const MOST_NAMED = 12

/**
 * Ties speakers whom the article only describes (*le PDG*, *la chaîne*) to one that it names, before or behind, where a log-linear ranking finds that
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
    const form = formOf(scene, described)
    const add = (into: Features, entity: EntityDraft | null): void => {
      if (entity === null) addUnnamedFeatures(into, form, described, named.length, rivals)
      else addNamedFeatures(into, form, scene, described, entity, fits[named.indexOf(entity)]!, named.length, rivals)
    }
    if (onDecision) tell(onDecision, described, [...named, null], add)
    const entity = likeliest(namingWeights, [...named, null], add)
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
    entity.lastSpoke >= 0 &&
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
        !(described.kind === 'person' && gendersClash(entity, described)),
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

const BACK = [0, 1, 2, 4, 8, 1e9]
const AHEAD = [0, 1, 3, 1e9]
const COUNTS = [1, 2, 4, 8, 1e9]
const bucket = (value: number, bounds: readonly number[]): number => bounds.findIndex(bound => value <= bound)

/** What sort of words a description is: the kind of its head, and that with complement and determiner. */
interface DescriptionForm {
  readonly kind: string
  readonly whole: string
}

function formOf(scene: Scene, described: EntityDraft): DescriptionForm {
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
  return { kind, whole: `${kind} ${complement} ${determiner}` }
}

/** The option of the highest sum, the first of equals. */
function likeliest(
  weights: Readonly<Record<string, number>>,
  options: readonly (EntityDraft | null)[],
  add: (into: Features, entity: EntityDraft | null) => void,
): EntityDraft | null {
  const features = new FeatureSum(featureWeights(weights))
  let best: EntityDraft | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const option of options) {
    features.sum = 0
    add(features, option)
    if (features.sum <= most) continue
    most = features.sum
    best = option
  }
  return best
}

function tell(
  onDecision: (decision: NamingDecision) => void,
  described: EntityDraft,
  options: readonly (EntityDraft | null)[],
  add: (into: Features, entity: EntityDraft | null) => void,
): void {
  onDecision({
    described,
    options: options.map(entity => {
      const features = new FeatureNames()
      add(features, entity)
      return { entity, features: features.names }
    }),
  })
}

/** Adds a feature alone and together with the kind of the description. */
function addBoth(into: Features, kind: string, slot: string, a: Part, b?: Part): void {
  into.add(slot, a, b)
  into.add(slot, kind, a, b)
}

function addNamedFeatures(
  into: Features,
  { kind, whole }: DescriptionForm,
  scene: Scene,
  described: EntityDraft,
  entity: EntityDraft,
  { fit, shared }: { readonly fit: string; readonly shared: number },
  all: number,
  rivals: number,
): void {
  const { mentions, reading } = scene
  const start = mentions[described.mentions[0]!]!
  const sentence = sentenceOfMention(scene, start)
  const before = entity.mentions.findLast(at => mentions[at]!.head < start.head)
  const after = entity.mentions.find(at => mentions[at]!.head > start.head)
  const back = before === undefined ? -1 : sentence - sentenceOfMention(scene, mentions[before]!)
  const ahead = after === undefined ? -1 : sentenceOfMention(scene, mentions[after]!) - sentence
  const backBucket = back < 0 ? 'no' : bucket(back, BACK)
  const part = before === undefined ? 'none' : partOfMention(scene, mentions[before]!)
  const sentences = new Set(entity.mentions.map(at => sentenceOfMention(scene, mentions[at]!)))
  const together = described.mentions.filter(at => sentences.has(sentenceOfMention(scene, mentions[at]!))).length
  const count = bucket(entity.mentions.length, COUNTS)
  addBoth(into, kind, 'fit', fit)
  addBoth(into, kind, 'fit+roles', fit, entity.roles.length > 0)
  addBoth(into, kind, 'shared', Math.min(shared, 3), fit)
  addBoth(into, kind, 'back', backBucket)
  addBoth(into, kind, 'ahead', ahead < 0 ? 'no' : bucket(ahead, AHEAD))
  addBoth(into, kind, 'back+fit', backBucket, fit)
  addBoth(into, kind, 'part', part, back >= 0 && back <= 2)
  addBoth(into, kind, 'together', Math.min(together, 2))
  addBoth(into, kind, 'count', count)
  addBoth(into, kind, 'count+fit', count, fit)
  addBoth(into, kind, 'spoke', entity.lastSpoke >= 0)
  addBoth(into, kind, 'gender', entity.gender !== null && described.gender !== null)
  addBoth(into, kind, 'first', entity.index === 0)
  addBoth(into, kind, 'only', all === 1)
  addBoth(into, kind, 'rivals', Math.min(rivals, 3), fit !== 'conflict')
  addBoth(into, kind, 'kind', entity.kind)
  addBoth(into, kind, 'paragraph', back >= 0 && reading.paragraphOf[sentence] === reading.paragraphOf[sentence - back])
  into.add('form', whole, fit)
}

function addUnnamedFeatures(
  into: Features,
  { kind, whole }: DescriptionForm,
  described: EntityDraft,
  all: number,
  rivals: number,
): void {
  into.add('unnamed')
  into.add('unnamed', kind)
  addBoth(into, kind, 'unnamed+count', bucket(described.mentions.length, COUNTS))
  addBoth(into, kind, 'unnamed+all', Math.min(all, 4))
  addBoth(into, kind, 'unnamed+rivals', Math.min(rivals, 3))
  addBoth(into, kind, 'unnamed+possessed', described.possessed)
  into.add('unnamed+form', whole)
}
