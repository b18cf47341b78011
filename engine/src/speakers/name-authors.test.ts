import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'

describe('a document that is taken up speaks for its author', () => {
  test('whom its first mention names', () => {
    expect(
      told(
        'Selon un rapport de la Cour des comptes, le pont de Valmorin menace ruine. Les travaux attendront. Le rapport précise que les crédits manquent.',
      ),
    ).toEqual(['la Cour des comptes: le pont de Valmorin menace ruine', 'la Cour des comptes: les crédits manquent'])
  })

  test('who spoke in it', () => {
    expect(
      told(
        'Paul Granier a annoncé dans un communiqué que l’usine fermera. Le maire est inquiet. « Nous le regrettons », ajoute le communiqué.',
      ),
    ).toEqual(['Paul Granier: l’usine fermera', 'Paul Granier: Nous le regrettons'])
  })

  test('the body that spoke before, where nothing else tells', () => {
    expect(
      told(
        '« Le pont tiendra », assure la préfecture de Sorville. « Aucun convoi ne passera avant lundi », précise le communiqué.',
      ),
    ).toEqual([
      'la préfecture de Sorville: Le pont tiendra',
      'la préfecture de Sorville: Aucun convoi ne passera avant lundi',
    ])
  })

  test('the same source is who spoke before', () => {
    expect(
      told('Le chauffeur est mort, a annoncé le parquet de Sorville. Il n’avait pas bu, selon la même source.'),
    ).toEqual(['le parquet de Sorville: Le chauffeur est mort', 'le parquet de Sorville: Il n’avait pas bu'])
  })

  test('be it a person or a radio', () => {
    expect(
      told('« Le chauffeur est mort », a déclaré le commandant Paul Vidal. Il n’avait pas bu, selon cette source.'),
    ).toEqual(['Paul Vidal: Le chauffeur est mort', 'Paul Vidal: Il n’avait pas bu'])
  })

  test('one that nobody wrote stays what it is', () => {
    expect(told('Paul Granier est arrivé mardi. Le rapport de police précise que la rue était vide.')).toEqual([
      'le rapport de police: la rue était vide',
    ])
    expect(told('Un rapport affirme que le pont tiendra. Le rapport précise que les crédits suffisent.')).toEqual([
      'un rapport: le pont tiendra',
      'un rapport: les crédits suffisent',
    ])
  })
})
