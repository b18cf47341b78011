import { describe, expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { proposeAll, readText } from '../analyze.ts'
import { select } from '../attributions/select.ts'
import { findMentions } from '../mentions/find-mentions.ts'
import type { NamingDecision } from './merge-described.ts'
import { resolveEntities } from './resolve-entities.ts'

const reader = frenchReader()

/** The first choice of a name behind a description: who may be meant, with the features of each. */
function choiceIn(text: string): Map<string, readonly string[]> {
  const reading = readText(text, reader)
  const mentions = findMentions(reading, reader.language)
  const speech = new Set(select(proposeAll(reading, reader), 0.43).map(({ sourceWord }) => sourceWord))
  const decisions: NamingDecision[] = []
  resolveEntities(reading, reader.language, mentions, speech, undefined, decision => decisions.push(decision))
  return new Map(decisions[0]?.options.map(({ entity, features }) => [entity?.names[0] ?? 'nobody', features]) ?? [])
}

describe('who may be meant by a description', () => {
  test('a medium or company by its name', () => {
    const choice = choiceIn(
      '« Elle reviendra », a assuré la radio mardi. La ministre a quitté RTL pour Libération. Carrefour la soutient.',
    )
    expect(choice.get('RTL')).toContain('class=same')
    expect(choice.get('Libération')).toContain('class=other')
    expect(choice.get('Carrefour')).toContain('class=other')
  })

  test('a body by what the article calls it', () => {
    const choice = choiceIn(
      '« Nous embauchons », a assuré l’entreprise mardi. Le groupe Sable Bleu a rencontré le syndicat Force Vive.',
    )
    expect(choice.get('Sable Bleu')).toContain('class=same')
    expect(choice.get('Force Vive')).toContain('class=other')
  })

  test('one whose kind is only a guess may be a body', () => {
    const choice = choiceIn(
      'Un incendie a touché Verdolan Industrie mardi. « Personne n’est blessé », a assuré la société.',
    )
    expect([...choice.keys()]).toContain('Verdolan Industrie')
  })

  test('somebody presented as one among others is named further on, not before', () => {
    const choice = choiceIn(
      'Paul Granier est arrivé mardi. « C’est un échec », a reconnu un magistrat. Yvon Castel, juge à Valmorin depuis dix ans, partira bientôt.',
    )
    expect([...choice.keys()]).not.toContain('Paul Granier')
    expect([...choice.keys()]).toContain('Yvon Castel')
  })

  test('somebody else’s daughter is nobody who is not called so', () => {
    const choice = choiceIn('Marie Lenoir est venue avec sa famille. « Je pars », a dit sa fille. Anne Morel l’attend.')
    expect([...choice.keys()]).not.toContain('Marie Lenoir')
  })
})
