import type { Features, Part } from '../reading/features.ts'
import { isMedium } from './actor-class.ts'
import type { Compared } from './compare-associations.ts'
import type { EntityDraft } from './entity-book.ts'
import type { RoleFit } from './role-fit.ts'
import { partOfMention, type Scene, sentenceOfMention } from './scene.ts'

/** What the choice of a name knows of a description. */
export interface DescribedView {
  readonly entity: EntityDraft
  /** Kind of its head: `generic`, `office`, `medium`, or that of the entity. */
  readonly kind: string
  /** That with complement and determiner. */
  readonly whole: string
  readonly classes: number
  /** How many named entities there are to choose from, and how many of these no office contradicts. */
  readonly all: number
  readonly rivals: number
  /** How many of them are of its class. */
  readonly alike: number
  /** Step of the best association of any of them. */
  readonly association: string | number
}

/** What it knows of a named entity that may be the one described. */
export interface NamedView {
  readonly entity: EntityDraft
  readonly role: RoleFit
  /** Classes of bodies or people that it belongs to, a bit each. */
  readonly classes: number
  /** True where it is mentioned most among those of its kind that are no medium. */
  readonly leads: boolean
  /** Rank among the candidates that spoke before the description, the latest 0; -1 for none that did. */
  readonly spoke: number
  /** How the news at large ties its name to the description. */
  readonly compared: Compared
}

/** What sort of words a description is: the kind of its head, and that with complement and determiner. */
export function formOf(scene: Scene, described: EntityDraft): { readonly kind: string; readonly whole: string } {
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
  const determiner = !described.definite
    ? 'a'
    : reading.words.demonstrative.has(reading.lower[mention.firstWord]!)
      ? 'this'
      : reading.words.possessive.has(reading.lower[mention.firstWord]!)
        ? 'own'
        : 'the'
  return { kind, whole: `${kind} ${complement} ${determiner}` }
}

const BACK = [0, 1, 2, 4, 8, 1e9]
const AHEAD = [0, 1, 3, 1e9]
const COUNTS = [1, 2, 4, 8, 1e9]
const bucket = (value: number, bounds: readonly number[]): number => bounds.findIndex(bound => value <= bound)

/** Adds a feature alone and together with the kind of the description. */
function addBoth(into: Features, kind: string, slot: string, a: Part, b?: Part): void {
  into.add(slot, a, b)
  into.add(slot, kind, a, b)
}

/** Adds what speaks for or against a named entity. */
export function addNamedFeatures(into: Features, scene: Scene, described: DescribedView, named: NamedView): void {
  addPlace(into, scene, described, named)
  addFit(into, described, named)
  addClass(into, scene, described, named)
  addAssociation(into, described, named)
}

/** Where and how often it is mentioned, seen from the description. */
function addPlace(
  into: Features,
  scene: Scene,
  { kind, whole, entity: described }: DescribedView,
  { entity, role: { fit }, spoke }: NamedView,
): void {
  const { mentions, reading } = scene
  const start = mentions[described.mentions[0]!]!
  const sentence = sentenceOfMention(scene, start)
  const before = entity.mentions.findLast(at => mentions[at]!.head < start.head)
  const after = entity.mentions.find(at => mentions[at]!.head > start.head)
  const back = before === undefined ? -1 : sentence - sentenceOfMention(scene, mentions[before]!)
  const ahead = after === undefined ? -1 : sentenceOfMention(scene, mentions[after]!) - sentence
  const backBucket = back < 0 ? 'no' : bucket(back, BACK)
  const aheadBucket = ahead < 0 ? 'no' : bucket(ahead, AHEAD)
  const part = before === undefined ? 'none' : partOfMention(scene, mentions[before]!)
  const sentences = new Set(entity.mentions.map(at => sentenceOfMention(scene, mentions[at]!)))
  const together = described.mentions.filter(at => sentences.has(sentenceOfMention(scene, mentions[at]!))).length
  const count = bucket(entity.mentions.length, COUNTS)
  addBoth(into, kind, 'back', backBucket)
  addBoth(into, kind, 'ahead', aheadBucket)
  addBoth(into, kind, 'back+fit', backBucket, fit)
  addBoth(into, kind, 'part', part, back >= 0 && back <= 2)
  addBoth(into, kind, 'together', Math.min(together, 2))
  addBoth(into, kind, 'count', count)
  addBoth(into, kind, 'count+fit', count, fit)
  addBoth(into, kind, 'spoke', entity.lastSpoke >= 0)
  addBoth(into, kind, 'spoke+rank', Math.min(spoke, 2))
  addBoth(into, kind, 'first', entity.index === 0)
  addBoth(into, kind, 'paragraph', back >= 0 && reading.paragraphOf[sentence] === reading.paragraphOf[sentence - back])
  if (!described.definite) into.add('later', kind, before === undefined, aheadBucket)
  into.add('form', whole, fit)
}

/** How its descriptions fit, and how many others fit too. */
function addFit(
  into: Features,
  { kind, entity: described, all, rivals }: DescribedView,
  { entity, role: { fit, shared } }: NamedView,
): void {
  addBoth(into, kind, 'fit', fit)
  addBoth(into, kind, 'fit+roles', fit, entity.roles.length > 0)
  addBoth(into, kind, 'shared', Math.min(shared, 3), fit)
  addBoth(into, kind, 'gender', entity.gender !== null && described.gender !== null)
  addBoth(into, kind, 'only', all === 1)
  addBoth(into, kind, 'rivals', Math.min(rivals, 3), fit !== 'conflict')
  addBoth(into, kind, 'kind', entity.kind)
  addBoth(into, kind, 'kind+sure', entity.kind, entity.sure)
}

/** Whether it is the sort of body or person that the description asks for, and the leading one. */
function addClass(
  into: Features,
  scene: Scene,
  { kind, classes: wanted, alike, rivals }: DescribedView,
  { entity, classes, leads, role: { fit } }: NamedView,
): void {
  const agreement = wanted === 0 ? 'none' : classes === 0 ? 'unknown' : (wanted & classes) !== 0 ? 'same' : 'other'
  const medium = isMedium(scene, entity)
  addBoth(into, kind, 'class', agreement)
  addBoth(into, kind, 'class+fit', agreement, fit)
  addBoth(into, kind, 'class+alike', agreement, Math.min(alike, 2))
  addBoth(into, kind, 'class+leads', agreement, leads)
  addBoth(into, kind, 'medium', medium)
  addBoth(into, kind, 'leads', leads)
  addBoth(into, kind, 'leads+rivals', leads, Math.min(rivals, 3))
}

/** Whether its name is called so in the news at large. */
function addAssociation(
  into: Features,
  { kind }: DescribedView,
  { role: { fit }, compared: { association, ahead } }: NamedView,
): void {
  addBoth(into, kind, 'association', association)
  addBoth(into, kind, 'association+ahead', association === 'no', ahead)
  into.add('association+fit', association, fit)
}

/** Adds what speaks for or against nobody whom the article names. */
export function addUnnamedFeatures(
  into: Features,
  { kind, whole, entity: described, all, rivals, alike, classes, association }: DescribedView,
): void {
  into.add('unnamed')
  into.add('unnamed', kind)
  addBoth(into, kind, 'unnamed+count', bucket(described.mentions.length, COUNTS))
  addBoth(into, kind, 'unnamed+all', Math.min(all, 4))
  addBoth(into, kind, 'unnamed+rivals', Math.min(rivals, 3))
  addBoth(into, kind, 'unnamed+alike', classes !== 0, Math.min(alike, 2))
  addBoth(into, kind, 'unnamed+possessed', described.possessed)
  into.add('unnamed+form', whole)
  addBoth(into, kind, 'unnamed+association', association)
}
