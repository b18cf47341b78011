import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'

test('who is described first and named further on is one person', () => {
  expect(
    told(
      '« La grève durera », a prévenu le directeur de la raffinerie de Sorville mardi. « Nous avons des réserves pour dix jours », a ajouté le directeur. ' +
        'Paul Granier, directeur de la raffinerie depuis 2015, doit rencontrer les syndicats jeudi.',
    ),
  ).toEqual(['Paul Granier: La grève durera', 'Paul Granier: Nous avons des réserves pour dix jours'])
})

test('two bearers of unlike offices stay two', () => {
  expect(
    told(
      'Le maire de Valmorin, Jean Corti, a ouvert la séance. « Le pont sera fermé », a annoncé le préfet. « Nous n’avons pas été consultés », a dit le maire.',
    ),
  ).toEqual(['le préfet: Le pont sera fermé', 'Jean Corti: Nous n’avons pas été consultés'])
})

test('the keeper of the seals is the minister of justice', () => {
  expect(
    told(
      'La ministre de la Justice, Claire Vidal, est arrivée mardi avec Nadia Ferhat. « La loi passera », a assuré la garde des Sceaux.',
    ),
  ).toEqual(['Claire Vidal: La loi passera'])
})
