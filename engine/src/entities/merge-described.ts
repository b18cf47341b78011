import { FeatureNames, FeatureSum, type Features, featureWeights } from '../reading/features.ts'
import { classesOf, classOfWords, isMedium } from './actor-class.ts'
import { wordsFor } from './association.ts'
import { compareAll } from './compare-associations.ts'
import type { EntityBook, EntityDraft } from './entity-book.ts'
import { gendersClash, rulesOut } from './fits.ts'
import { addNamedFeatures, addUnnamedFeatures, type DescribedView, formOf, type NamedView } from './naming-features.ts'
import { roleFit } from './role-fit.ts'
import type { Scene } from './scene.ts'

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
    const named = candidatesFor(scene, book, described)
    if (named.length === 0) continue
    const views = viewsOf(scene, described, named)
    const add = (into: Features, entity: EntityDraft | null): void => {
      if (entity === null) addUnnamedFeatures(into, views.described)
      else addNamedFeatures(into, scene, views.described, views.named[named.indexOf(entity)]!)
    }
    if (onDecision) tell(onDecision, described, [...named, null], add)
    const entity = likeliest(namingWeights, [...named, null], add)
    if (!entity) continue
    for (const at of described.mentions) if (scene.mentions[at]!.form === 'description') reasons[at] = 'named-elsewhere'
    book.settle(entity, described.kind)
    book.merge(entity, described)
  }
}

const isActor = (kind: string): kind is 'person' | 'organization' => kind === 'person' || kind === 'organization'

function isDescribed({ mentions }: Scene, entity: EntityDraft): boolean {
  return (
    entity.names.length === 0 &&
    entity.mentions.length > 0 &&
    entity.plural !== true &&
    entity.lastSpoke >= 0 &&
    isActor(entity.kind) &&
    mentions[entity.mentions[0]!]!.form === 'description'
  )
}

/** Who may be the one described: somebody unlike in kind only where that is a guess; who is described as *a* man or body is named further on. */
function candidatesFor(scene: Scene, book: EntityBook, described: EntityDraft): EntityDraft[] {
  const first = scene.mentions[described.mentions[0]!]!
  return book.entities
    .filter(
      entity =>
        entity.names.length > 0 &&
        entity.mentions.length > 0 &&
        entity.plural !== true &&
        (entity.kind === described.kind ||
          !entity.sure ||
          (described.kind === 'organization' && entity.kind === 'place')) &&
        (described.definite || scene.mentions[entity.mentions[0]!]!.head > first.head) &&
        !(described.kind === 'person' && gendersClash(entity, described)) &&
        !isComplement(scene, described, entity) &&
        !rulesOut(scene.reading, scene.language, entity, first),
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

function viewsOf(
  scene: Scene,
  described: EntityDraft,
  named: readonly EntityDraft[],
): { described: DescribedView; named: NamedView[] } {
  const { language, reading, mentions } = scene
  const first = mentions[described.mentions[0]!]!
  const kind = described.kind === 'person' ? 'person' : 'organization'
  const wanted = classOfWords(kind === 'person' ? language.personClasses : language.bodyClasses, first.role)
  const spoken = named.map(
    entity =>
      entity.mentions.findLast(at => mentions[at]!.head < first.head && scene.speech.has(mentions[at]!.head)) ?? -1,
  )
  const latest = [...spoken].filter(at => at >= 0).sort((a, b) => b - a)
  const peak = Math.max(...named.map(entity => (isRival(scene, described, entity) ? entity.mentions.length : 0)))
  const ties = compareAll(named, wordsFor(language, first.role, described.kind))
  const views = named.map((entity, index) => ({
    entity,
    role: roleFit(reading, language, entity, first),
    classes: classesOf(language, entity, kind),
    leads: entity.mentions.length === peak && isRival(scene, described, entity),
    spoke: latest.indexOf(spoken[index]!),
    compared: ties.of(entity),
  }))
  return {
    described: {
      entity: described,
      ...formOf(scene, described),
      classes: wanted,
      all: named.length,
      rivals: views.filter(({ role }) => role.fit !== 'conflict').length,
      association: ties.best,
      alike: views.filter(({ classes }) => (classes & wanted) !== 0).length,
    },
    named: views,
  }
}

/** Somebody of the kind described; no medium where none is asked for, and no country. */
const isRival = (scene: Scene, described: EntityDraft, entity: EntityDraft): boolean =>
  !(entity.kind === 'place' && entity.sure) &&
  (entity.kind === described.kind || !entity.sure) &&
  !isMedium(scene, entity)

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
