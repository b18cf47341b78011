import { expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { analyze } from '../analyze.ts'
import { AssociationWriter, type DescribedKind, descriptionKeys, keyHash, nameHash } from '../lang/associations.ts'
import { idleWords } from '../lang/fr/idle-words.ts'
import { makeFrench } from '../lang/fr/index.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import { wordsFor } from './association.ts'
import { compareAll } from './compare-associations.ts'
import { EntityBook } from './entity-book.ts'

/** A name in a text of no account. */
const NAME: MentionDraft = {
  start: 0,
  end: 1,
  form: 'name',
  kind: 'organization',
  gender: null,
  plural: false,
  head: 0,
  firstWord: 0,
  lastWord: 0,
  names: -1,
  members: [],
  role: '',
  definite: true,
  genderOfBearer: true,
  sure: true,
}

/** French for which the news has told of these names, twenty times each, so described. */
function frenchWith(told: Readonly<Record<string, string>>, kind: DescribedKind = 'person') {
  const writer = new AssociationWriter()
  for (const [name, role] of Object.entries(told)) {
    writer.addName(nameHash(name), kind, 20)
    for (const key of descriptionKeys(role, idleWords)) {
      writer.addTie(nameHash(name), keyHash(kind, key), 5, 20)
      writer.addKey(keyHash(kind, key), 0.05)
    }
  }
  return makeFrench(() => writer.bytes())
}

const speakersOf = (text: string, language: ReturnType<typeof makeFrench>) =>
  analyze({ text, published: null, outlet: null }, { ...frenchReader(), language }).attributions.map(
    ({ speaker }) => speaker,
  )

test('a name that is called so is strong, one that is called otherwise is below zero, one never heard of is unknown', () => {
  const language = frenchWith({ 'Nora Bellac': 'patronne de syndicat', 'Jean Corti': 'maire' })
  const words = wordsFor(language, 'patronne de syndicat', 'person')
  expect(words.withName(nameHash('Nora Bellac')).strength).toBeGreaterThan(5)
  expect(words.withName(nameHash('Jean Corti')).strength).toBeLessThan(0)
  expect(words.withName(nameHash('Paul Morel'))).toEqual({ known: false, strength: 0 })
})

test('without associations nobody is known', () => {
  expect(wordsFor(makeFrench(), 'maire', 'person').withName(nameHash('Jean Corti')).known).toBe(false)
})

const OPENING =
  "Le patron des routiers refuse de céder. « Nous irons jusqu'au bout », a déclaré le patron des routiers mardi à Sorville.\n\nJean Corti doit se rendre sur place mercredi. Un peu plus tôt, Paul Morel avait rencontré les grévistes."

test('who is described first is not the next one named, where somebody named further on is called so', () => {
  const told = { 'Paul Morel': 'patron de routiers', 'Jean Corti': 'ministre de transports' }
  expect(speakersOf(OPENING, makeFrench())).toContain('Jean Corti')
  expect(speakersOf(OPENING, frenchWith(told))).not.toContain('Jean Corti')
})

test('a body that is called so leads the others, one of whom the news has not told is neither for nor against', () => {
  const language = frenchWith({ Vallonia: 'compagnie maritime', Ternes: 'transporteur' }, 'organization')
  const book = new EntityBook(0, new Map())
  const [vallonia, ternes, unheard] = ['Vallonia', 'Ternes', 'Mirelle'].map(name =>
    book.create('organization', NAME, name, 0),
  )
  const words = wordsFor(language, 'compagnie maritime', 'organization')
  const compared = compareAll([vallonia!, ternes!, unheard!], words)
  expect(compared.of(vallonia!).association).toBe(compared.best)
  expect(compared.of(vallonia!).ahead).toBeGreaterThan(compared.of(ternes!).ahead)
  expect(compared.of(ternes!).association).toBeLessThan(compared.best as number)
  expect(compared.of(unheard!).association).toBe('no')
})
