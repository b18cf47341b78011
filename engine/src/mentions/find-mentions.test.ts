import { describe, expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { readText } from '../analyze.ts'
import { findMentions } from './find-mentions.ts'
import type { MentionDraft } from './mention-draft.ts'

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
      'description group: Dominique de Villepin et Marine Le Pen',
      'name person: Marine Le Pen',
    ])
    expect(listed('Jean-Luc Vidal arrive.')).toEqual(['name person: Jean-Luc Vidal'])
    expect(listed('M. Vidal parle.')).toContain('name person: Vidal')
  })

  test('of persons whose surname begins with an article', () => {
    expect(listed('Bruno Le Boulanger arrive.')).toEqual(['name person: Bruno Le Boulanger'])
    expect(listed('Bruno Le Boulanger arrive. On attend Le Boulanger.')).toContain('name person: Le Boulanger')
    expect(listed('M. La Fontaine parle.')).toContain('name person: La Fontaine')
  })

  test('behind the name of a body or a place', () => {
    expect(listed('La présidente de Green Coast France Lamya Belkacem arrive.')).toContain(
      'name person: Lamya Belkacem',
    )
    expect(listed('Le président du Crif Francis Kalvat arrive.')).toContain('name person: Francis Kalvat')
  })

  test('of bodies: an acronym or a country in the name', () => {
    expect(listed('La fédération CFDT Métaux proteste.')).toContain('name organization: CFDT Métaux')
    expect(listed('Le rapport de Foodwatch France accuse.')).toContain('name organization: Foodwatch France')
  })

  test('of bodies in full before their acronym', () => {
    expect(listed('Elle cite le Programme des Nations unies pour le climat (Pnuc).')).toContain(
      'name organization: Programme des Nations unies pour le climat',
    )
    expect(listed('Hier, l’Agence des rivières de Valmeuse (ARV) a alerté.')).toContain(
      'name organization: Agence des rivières de Valmeuse',
    )
  })

  test('of media with common words in their names', () => {
    expect(listed('Il l’a dit au Journal du Dimanche.')).toContain('name organization: Journal du Dimanche')
    expect(listed('Selon le Canard enchaîné, il part.')).toContain('name organization: Canard enchaîné')
  })

  test('of persons with any word between first name and surname', () => {
    expect(listed('La maire, Keisha Lance Boden, arrive.')).toContain('name person: Keisha Lance Boden')
  })

  test('of stations and squares', () => {
    expect(listed('Le métro passe à Carrefour Vauban.')).toEqual(['name place: Carrefour Vauban'])
  })

  test('but no interjection', () => {
    expect(listed('« Ok, demain. »')).toEqual([])
  })

  test('first names without the accent on their capital tell the gender', () => {
    expect(first('Edouard Vidal arrive.', 'name')).toMatchObject({ kind: 'person', gender: 'masculine', sure: true })
    expect(first('Kayleigh Morton arrive.', 'name')).toMatchObject({ kind: 'person', gender: 'feminine', sure: true })
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

  test.each([
    ['Le PDG de la compagnie aérienne Guillaume Vernier parle.', 'Guillaume Vernier'],
    ['« C’est bien », a assuré sur CNews Jean-Baptiste Dulong, le secrétaire d’État à la Mer.', 'Jean-Baptiste Dulong'],
    ['« Oui », a dit Jeanne*, une femme menue âgée de 74 ans.', 'Jeanne'],
    ['Ancien finaliste du concours, Paul Ruel a parlé.', 'Paul Ruel'],
    ['Jean-Marc Vernier, avocat de la clinique Saint-Martin, parle.', 'Jean-Marc Vernier'],
    ['Française à l’accent du Midi, Sylvie Faure, 43 ans, sort du parking.', 'Sylvie Faure'],
    ['Selon la MoDem Laurence Vidal, la loi est bonne.', 'Laurence Vidal'],
    ['« Oui », explique l’adjoint au maire de Sorville, Gonçalo Cabral.', 'Gonçalo Cabral'],
    ['« Oui », explique l’avocate de la famille, Me Christine Fabre.', 'Christine Fabre'],
    ['« Oui », a dit le président de l’association des boulangers en retraite, Paul Ruel.', 'Paul Ruel'],
    ['« Oui », a dit l’un de ses amis, Daniel Ruel.', 'Daniel Ruel'],
    ['« Oui », résume le sondeur Paul Ruel.', 'Paul Ruel'],
    ['La cheffe de l’agence sanitaire Kontrolnadzor, Anna Petrova, parle.', 'Anna Petrova'],
  ])('%s: %s', (text, name) => {
    const mentions = mentionsIn(text)
    const { names } = mentions.find(({ form, kind }) => form === 'description' && kind === 'person')!
    expect(text.slice(mentions[names]!.start, mentions[names]!.end)).toBe(name)
  })

  test('of whom one is the lawyer of: no apposition', () => {
    const lawyer = first('Un avocat du Dr Vidal parle.', 'description')!
    expect(lawyer.names).toBe(-1)
  })

  test.each([
    ['Selon l’ONG britannique Christian Relief, le climat change.', 'Christian Relief'],
    ['Selon l’agence de presse Belga, la grève continue.', 'Belga'],
  ])('%s: the body %s', (text, name) => {
    const mentions = mentionsIn(text)
    const { names } = mentions.find(({ form, kind }) => form === 'description' && kind === 'organization')!
    expect(text.slice(mentions[names]!.start, mentions[names]!.end)).toBe(name)
  })

  test('as predicates begin behind their copula', () => {
    const text = 'Claire est une bonne ministre.'
    const { start, end } = first(text, 'description')!
    expect(text.slice(start, end)).toBe('une bonne ministre')
  })

  test('of a former office, however it is said', () => {
    expect(first('L’ancienne ministre de l’Écologie parle.', 'description')?.role).toBe('ex ministre de ecologie')
    expect(first('L’ex-ministre de l’Écologie parle.', 'description')?.role).toBe('ex ministre de ecologie')
    expect(first('L’actuel maire parle.', 'description')?.role).toBe('maire')
  })

  test('take their gender from an adjective where the article has none', () => {
    expect(first('L’ancienne ministre parle.', 'description')?.gender).toBe('feminine')
    expect(first('L’ancien ministre parle.', 'description')?.gender).toBe('masculine')
  })

  test.each([
    ['Le membre du jury parle.', 'masculine', false],
    ['La victime parle.', 'feminine', false],
    ['Maire de Sorville, Neus Vidal parle.', 'masculine', false],
    ['La maire de Sorville parle.', 'feminine', true],
    ['L’ancienne ministre parle.', 'feminine', true],
  ])('%s: a gender, and whether it is the bearer’s', (text, gender, genderOfBearer) => {
    expect(first(text, 'description')).toMatchObject({ gender, genderOfBearer })
  })

  test('of where somebody is from', () => {
    expect(listed('« Oui », conclut la Bretonne.')).toEqual(['description person: la Bretonne'])
    expect(listed('Un Sorvillois a tout vu. « Oui », explique le Sorvillois.')).toEqual([
      'description person: Un Sorvillois',
      'description person: le Sorvillois',
    ])
    expect(listed('Le Parisien l’a révélé.')).toEqual(['name organization: Le Parisien'])
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

describe('coordinations', () => {
  const joined = (text: string): (string | null)[] =>
    mentionsIn(text)
      .filter(({ members }) => members.length > 0)
      .map(({ start, end, members }) => `${text.slice(start, end)}: ${members.length}`)

  test.each([
    ['Marine Vidal et Paul Morel ont parlé.', 'Marine Vidal et Paul Morel: 2'],
    ['Le préfet et le maire ont parlé.', 'Le préfet et le maire: 2'],
    ['Anne Petit, Marine Vidal et Paul Morel ont parlé.', 'Anne Petit, Marine Vidal et Paul Morel: 3'],
  ])('%s', (text, group) => {
    expect(joined(text)).toEqual([group])
  })

  test('are none where each part has a noun of its own', () => {
    expect(joined('Le conseil du Cantal et de Sorville a voté.')).toEqual([])
  })

  test('of two descriptions of one person are none', () => {
    expect(joined('L’écrivain et journaliste Paul Morel a parlé.')).toEqual([])
  })
})
