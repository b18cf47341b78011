import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'

test('in his own words, whom he told is somebody else: whom he spoke to before', () => {
  expect(
    told(
      'Le maire Jean Corti est rentré tard. « J’ai dit à Paul Granier : ‘Partez’ », a-t-il affirmé. Jean Corti a ajouté : « Je lui ai dit : ‘Ne revenez pas’. »',
    ),
  ).toEqual([
    'Jean Corti: J’ai dit à Paul Granier : ‘Partez’',
    '  Jean Corti → Paul Granier: Partez',
    'Jean Corti: Je lui ai dit : ‘Ne revenez pas’',
    '  Jean Corti → Paul Granier: Ne revenez pas',
  ])
})
