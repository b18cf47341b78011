import { expect, test } from 'vitest'
import { cueVerbRows } from './fr/cue-verbs.ts'
import { readCueVerbs } from './read-cue-verbs.ts'

test('a row is a lemma, an act and the constructions that it enters', () => {
  const lexicon = readCueVerbs('\naffirmer state CQIN\nfaire.part state d\nréjouir.se opinion Cd\n')
  expect(lexicon.get('affirmer')).toEqual({ lemma: 'affirmer', act: 'state', constructions: 'CQIN' })
  expect(lexicon.get('réjouir.se')?.act).toBe('opinion')
})

test('a verb that heads a phrase can be asked whether it does', () => {
  const lexicon = readCueVerbs('faire.part state d\nréjouir.se opinion Cd')
  expect(lexicon.has('faire.')).toBe(true)
  expect(lexicon.has('réjouir.')).toBe(false)
})

const rows = cueVerbRows
  .trim()
  .split('\n')
  .map(row => row.trim())

test('every French row has the three parts, an act and constructions that exist', () => {
  const form = /^[\p{Ll}'-]+(\.[\p{Ll}'-]+)* (state|ask|promise|accuse|deny|confirm|opinion) [QCWIDANdasgKpom]+$/u
  expect(rows.filter(row => !form.test(row))).toEqual([])
})
