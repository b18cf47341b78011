import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'

describe('who speaks', () => {
  test('a name or somebody new says so by itself, whoever spoke before', () => {
    expect(
      told(
        'La ministre du Budget, Nora Bellac, est venue mardi. « Il est juste », a-t-elle dit. « Il est cruel », a répondu une infirmière de Sorville.',
      ),
    ).toEqual(['Nora Bellac: Il est juste', 'une infirmière de Sorville: Il est cruel'])
  })

  test('the lawyer of a client is not his client', () => {
    expect(
      told('Jean Corti a été placé en garde à vue. « Il conteste tout », a déclaré l’avocat de Jean Corti mardi.'),
    ).toEqual(['l’avocat de Jean Corti: Il conteste tout'])
  })

  test('who goes on speaking behind a pronoun is who spoke before it, not whom the words are about', () => {
    expect(
      told(
        'Le député Marc Amiot a rencontré Paul Granier. « Paul Granier se trompe », a-t-il déclaré. « Il devrait partir », a-t-il ajouté.',
      ),
    ).toEqual(['Marc Amiot: Paul Granier se trompe', 'Marc Amiot: Il devrait partir'])
  })
})
