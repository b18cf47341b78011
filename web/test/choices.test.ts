import { expect, test } from 'vitest'
import { choicesOf, toggled } from '../src/lib/choices.ts'
import { failureText, problemText } from '../src/lib/problems.ts'
import { typeset } from '../src/lib/typeset.ts'
import { en } from '../src/messages/en.ts'
import { fr } from '../src/messages/fr.ts'

test('values of a facet are chosen one after the other and taken back one by one', () => {
  const one = toggled('certainty', null, 'denied')
  const two = toggled('certainty', one, 'hearsay')
  expect(two).toBe('denied,hearsay')
  expect(toggled('certainty', two, 'denied')).toBe('hearsay')
  expect(toggled('certainty', 'hearsay', 'hearsay')).toBeNull()
})

test('names may hold commas', () => {
  const both = toggled('outlet', 'Le Phare, du soir', 'La Gazette')
  expect(choicesOf('outlet', both)).toEqual(['Le Phare, du soir', 'La Gazette'])
})

const refusal = (kind: string) => ({
  ...{ type: `/api/docs#problem-${kind}`, title: 'Not found', status: 404 },
  ...{ detail: 'The record has no actor "x".', todo: 'List what there is.' },
})

test('refusals are told in the language of the page; a kind that it does not know, in the words of the server', () => {
  expect(problemText(refusal('not-found'), fr)).toMatchObject({
    what: 'L’archive n’a rien à cette adresse.',
    detail: null,
  })
  expect(problemText(refusal('unheard-of'), fr).what).toBe('The record has no actor "x".')
  expect(problemText(refusal('not-found'), en).what).toBe('The record has no actor "x".')
  expect(problemText(refusal('invalid'), fr).detail).toBe('The record has no actor "x".')
})

test('so are failures of reading, with what the server says behind them', () => {
  const reason = 'www.example answered 503.'
  expect(failureText('http-status', reason, fr)).toEqual({ what: 'Le site a refusé la page.', detail: reason })
  expect(failureText('http-status', reason, en)).toEqual({ what: reason, detail: null })
})

test('no line of a title begins with a closing mark', () => {
  expect(typeset('« Signez d’abord » : le récit')).toBe('«\u00A0Signez d’abord\u00A0»\u00A0: le récit')
})
