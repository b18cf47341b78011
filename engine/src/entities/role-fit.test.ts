import { describe, expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { readText } from '../analyze.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import type { EntityDraft } from './entity-book.ts'
import { type RoleFit, roleFit } from './role-fit.ts'

const reader = frenchReader()
const reading = readText('', reader)

/** How somebody who was called `roles` so far may be meant by `role`. */
const fitOf = (roles: string[], role: string, known: string[] = []): RoleFit =>
  roleFit(reading, reader.language, { roles, known } as unknown as EntityDraft, { role } as MentionDraft)

describe('whether a description can mean somebody described before', () => {
  test('nothing is known of one who was never described', () => {
    expect(fitOf([], 'ministre').fit).toBe('none')
  })

  test.each([
    ['ministre de defense', 'ministre de defense', 'identical'],
    ['ministre de defense', 'ministre', 'same'],
    ['ministre de defense', 'ministre de justice', 'conflict'],
    ['ancien ministre de defense', 'ministre', 'same'],
    ['chef de etat', 'president de republique', 'office'],
    ['premier ministre', 'ex chef de gouvernement', 'office'],
    ['maire de village', 'ex ministre', 'none'],
    ['maire de village', 'ministre', 'conflict'],
    ['docteur', 'medecin', 'synonym'],
    ['chercheur', 'suspect', 'generic'],
    ['boulanger', 'avocat', 'conflict'],
  ])('%s, then %s: %s', (before, now, fit) => {
    expect(fitOf([before], now).fit).toBe(fit)
  })

  test('the best of several descriptions counts', () => {
    expect(fitOf(['boulanger', 'maire de village'], 'maire').fit).toBe('same')
  })

  test('shared complements are counted', () => {
    expect(fitOf(['directeur de hopital de valmorin'], 'directeur de hopital').shared).toBe(1)
  })
  test.each([
    ['ministre de sante', 'ministre de sante', 'known'],
    ['pdg de compagnie ferroviaire', 'patron de compagnie ferroviaire', 'known'],
    ['pdg de compagnie ferroviaire', 'patron', 'known-like'],
    ['pdg de compagnie ferroviaire', 'boulanger', 'none'],
    ['premier ministre', 'ex chef de gouvernement', 'known'],
    ['president', 'president', 'known'],
    ['president', 'president de republique', 'none'],
  ])('of one whom the article never describes, known as %s: %s is %s', (known, role, fit) => {
    expect(fitOf([], role, [known]).fit).toBe(fit)
  })

  test('what the article tells goes before what is known', () => {
    expect(fitOf(['ministre de sante'], 'ministre de sante', ['maire de lyon']).fit).toBe('identical')
  })
})
