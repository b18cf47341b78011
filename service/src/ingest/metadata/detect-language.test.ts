import { describe, expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'

describe('the language of a text', () => {
  test.each([
    ['fr', 'Le maire a annoncé jeudi que le pont ne rouvrira pas avant la fin de l’été, selon un communiqué.'],
    ['fr', '« Nous n’y croyions plus », a-t-elle dit aux élus.'],
    ['en', 'The mayor said on Thursday that the bridge would not open before the end of the summer.'],
    ['es', 'El alcalde dijo el jueves que el puente no se abrirá antes de que termine el verano.'],
    ['it', 'Il sindaco ha detto giovedì che il ponte non sarà riaperto prima della fine dell’estate.'],
    ['pt', 'O presidente da câmara disse na quinta-feira que a ponte não abrirá antes do fim do verão.'],
    ['de', 'Der Bürgermeister sagte am Donnerstag, dass die Brücke nicht vor dem Ende des Sommers öffnet.'],
    ['nl', 'De burgemeester zei donderdag dat de brug niet voor het einde van de zomer opengaat.'],
    ['ca', 'L’alcalde va dir dijous que el pont no s’obrirà fins al final de l’estiu, segons els veïns.'],
    ['ar', 'قال رئيس البلدية يوم الخميس إن الجسر لن يفتح قبل نهاية الصيف'],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language))

  test.each(['', 'Oui.', '12 34 56 78 90 12 34 56 78 90', 'Vauclaire Sornac Brenas Louvière Montperreux Kerlaz'])(
    '« %s » cannot be told',
    text => {
      expect(detectLanguage(text)).toBeNull()
    },
  )
})
