import { describe, expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { readText } from '../analyze.ts'
import { findMentions, type MentionDraft } from './find-mentions.ts'

const mentionsIn = (text: string): readonly MentionDraft[] =>
  findMentions(readText(text, frenchReader()), frenchReader().language)

/** Mentions as `form kind: words`, in the order of their heads. */
const listed = (text: string): string[] =>
  mentionsIn(text).map(({ form, kind, start, end }) => `${form} ${kind ?? '?'}: ${text.slice(start, end)}`)

/** The first mention of a form. */
const first = (text: string, form: MentionDraft['form']): MentionDraft | undefined =>
  mentionsIn(text).find(mention => mention.form === form)

describe('names', () => {
  test('of persons, with particles, hyphens and titles', () => {
    expect(listed('Dominique de Villepin et Marine Le Pen sont là.')).toEqual([
      'name person: Dominique de Villepin',
      'name person: Marine Le Pen',
    ])
    expect(listed('Jean-Luc Vidal arrive.')).toEqual(['name person: Jean-Luc Vidal'])
    expect(listed('M. Vidal parle.')).toContain('name person: Vidal')
  })

  test('of places, and of seats of power', () => {
    expect(listed('Kiev se tait.')).toEqual(['name place: Kiev'])
    expect(listed('L’Élysée se tait.')).toEqual(['name organization: Élysée'])
    expect(listed('La ville de Sorville dort.')).toEqual(['name place: Sorville'])
  })

  test('of media', () => {
    expect(listed('Le journaliste quitte BFMTV.')).toContain('name organization: BFMTV')
  })
})

describe('descriptions', () => {
  test('hold the name apposed to them', () => {
    const text = 'Le ministre de la Défense, Viktor Khrenin, est parti.'
    const description = first(text, 'description')!
    expect(text.slice(description.start, description.end)).toBe('Le ministre de la Défense, Viktor Khrenin')
    expect(description.role).toBe('ministre de defense')
    expect(mentionsIn(text)[description.names]?.form).toBe('name')
  })

  test('are definite or not', () => {
    expect(first('Le préfet parle.', 'description')?.definite).toBe(true)
    expect(first('Un préfet parle.', 'description')?.definite).toBe(false)
  })

  test('tell gender and number', () => {
    expect(first('La préfète parle.', 'description')).toMatchObject({ gender: 'feminine', plural: false })
    expect(first('Des députés parlent.', 'description')).toMatchObject({ gender: 'masculine', plural: true })
  })
})

describe('pronouns', () => {
  test('of the third person, clitics without their hyphen', () => {
    expect(listed('« Oui », dit-elle.')).toEqual(['pronoun ?: elle'])
    expect(listed('« Oui », a-t-il dit.')).toEqual(['pronoun ?: il'])
  })

  test('but not il of nobody', () => {
    expect(listed('Il faut partir.')).toEqual([])
  })
})
