import { describe, expect, it } from 'vitest'
import { readMarks, writeMarks } from '../../test/marked-text.ts'
import { frenchQuotationHabits } from '../lang/fr/quotation.ts'
import { findQuotations } from './find-quotations.ts'

/** Checks that exactly the words in braces are found between quotation marks; {! … } where a mark had to be repaired. */
function check(title: string, marked: string): void {
  it(title, () => {
    const { text } = readMarks(marked)
    const places = findQuotations(text, frenchQuotationHabits).map(({ inner, repaired }) => ({ ...inner, repaired }))
    expect(writeMarks({ text, places })).toBe(marked)
  })
}

describe('well-typed marks', () => {
  check('guillemets with spaces', 'Elle a dit : « {Nous resterons.} »')
  check('guillemets with no-break spaces', 'Elle a dit : « {Nous resterons.} »')
  check('guillemets with narrow no-break spaces', 'Elle a dit : « {Nous resterons.} »')
  check('guillemets without spaces', 'Elle a dit : «{Nous resterons}».')
  check('curly marks', 'Elle a dit : “{Nous resterons}”.')
  check('straight marks', 'Elle a dit : "{Nous resterons}".')
  check('single curly marks', 'Elle a dit : ‘{Nous resterons}’.')
  check('single straight marks', "Elle a parlé de '{catastrophe}' hier.")
  check('single guillemets', 'Elle a dit : ‹ {Nous resterons} ›.')
  check('German marks', 'Le journal titre „{Endlich!}“ en une.')
  check('doubled single marks', "Elle a dit : ''{Nous resterons l'hiver}''.")
  check('doubled curly single marks', 'Elle a dit : ‘‘{Nous resterons}’’.')
  check('doubled angle brackets', 'Elle a dit : << {Nous resterons} >>.')
  check('an elision before the marks', 'Il parle d’« {urgence} » et d\'"{abandon}".')
  check('an elision and a space before the marks', 'Il a menacé d’ « {expulser} » le conseil.')
  check('several on a line', 'De « {un} » à « {deux} » en passant par « {trois} ».')
  check('marks around one letter', 'Le plan « {B} » est prêt.')
  check('an interrupted quotation', '« {Nous resterons} », a dit la maire, « {jusqu’en juin} ».')
  check('several sentences inside', '« {Je ne sais pas. Peut-être !} » a-t-il répondu.')
  check('a clause about the speaker without marks stays inside', '« {Nous resterons, dit-elle, jusqu’en juin.} »')
  check('brackets beside the marks', 'Le maire (« {un ami} ») a signé.')
  check('an ellipsis first', 'Il évoque « {... la fin d’un monde} » et "{(...) le début}".')
})

describe('nested marks', () => {
  check('plus signs of the agencies', '"{Il m\'a dit: +{Venez demain!}+}", raconte-t-il.')
  check('plus signs on their own', 'On leur dit +{patience}+ depuis un an.')
  check('plus signs that count or belong to a name', 'Canal+ gagne +5 points et 3 + 2 font cinq, dit Canal+.')
  check('single marks in guillemets', '« {J’ai dit au préfet : ‘{Non}’.} »')
  check('curly marks in guillemets', '« {Il m’a dit “{Venez !}” et je suis venue} », raconte-t-elle.')
  check('guillemets in guillemets', '« {Il m’a dit « {venez} » hier} », raconte-t-elle.')
  check('straight single marks in straight marks', "\"{Ils veulent obtenir d''{importants progrès}'}\", dit-il.")
  check('three deep', '« {Elle a écrit : “{Il a crié ‘{Dehors !}’ hier}”} »')
  check('marks that close together', '« {Elle m’a dit : “{Non}”}».')
})

describe('apostrophes and signs that are no quotation marks', () => {
  check('French elisions', "L'homme d'aujourd'hui sait qu'il n'a p'tit rien.")
  check('curly apostrophes', 'L’homme d’aujourd’hui sait qu’il n’a rien jusqu’ici.')
  check('opening marks typed as apostrophes', 'L‘homme qu‘on attendait.')
  check('an apostrophe before a bracket', "Je considère qu'(...) elle a raison.")
  check('a name that ends in an apostrophe', "Les stations Vélib' et Autolib' sont fermées.")
  check('minutes and feet', "En 5'30, il a couru, lui qui mesure 6' et des poussières.")
  check('inches', 'Un écran de 15" et un autre de 17" sont exposés.')
  check('a cut decade', "Les tubes des '80 et ceux des '90 restent.")
  check('apostrophes within a quotation', '‘{Ce n’est pas l’heure d’y aller}’, dit-elle.')
  check('comparison signs', 'Si a < b et c > d, alors tout va bien.')
})

describe('quotations over several paragraphs', () => {
  check('opened again at each paragraph', '« {Le premier point est clair.}\n\n« {Le second l’est moins.} »')
  check('opened again with a closing guillemet', '« {Le premier point est clair.}\n» {Le second l’est moins.} »')
  check('opened again with straight marks', '"{Le premier point est clair.}\n\n"{Le second l\'est moins}", dit-elle.')
  check('going on without a mark', '« {Le premier point est clair.\n\nLe second l’est moins.} » Elle se tait.')

  it('knows which part goes on with which', () => {
    const parts = findQuotations('« Un. “Deux” trois.\n\n« Quatre.\n\n« Cinq. » Puis « six ».', frenchQuotationHabits)
    expect(parts.map(part => part.continues)).toEqual([-1, -1, 0, 2, -1])
  })
})

describe('missing marks', () => {
  check(
    'no closing mark before the speaker’s clause',
    '« {!Il n’en est pas question}, a-t-il répété devant la presse. Le conseil a voté.',
  )
  check('no closing mark at the end of a paragraph', 'Elle a conclu : « {!Nous resterons.}\n\nLe conseil a voté.')
  check(
    'no closing mark, then another quotation',
    '"{!Nous resterons}, a dit la maire. "{Nous tiendrons}", a-t-elle ajouté.',
  )
  check('no closing mark in a woven phrase', 'Il dénonce une « {!honte pour la ville.} Le conseil a voté hier soir.')
  check('no opening mark', 'Le conseil a voté. {!Nous resterons jusqu’à l’été} », a-t-elle lancé.')
  check('no opening mark after a colon', 'La maire a conclu : {!nous resterons} ».')
  check('no inner closing mark', '« {J’ai dit au préfet : ‘{!Non merci.}} » Il a souri.')
  check('an outer closing mark for both', '« {Elle m’a dit “{!venez}} », raconte-t-il.')
  check('a superfluous closing mark', '« {Nous resterons} » », dit-elle.')
  check('an error does not spread', '"{Un}" et "{!deux}, dit-il. "{Trois}", dit-elle. "{Quatre}" et "{cinq}".')
})

describe('marks of the wrong direction or kind', () => {
  check('an opening guillemet that closes', '« {!J’ai dit : ‘{Ne faites pas ça}’}« .')
  check('an opening guillemet that closes in mid-sentence', 'Il a parlé de « {!guerre}« hier soir.')
  check('a closing guillemet that opens', 'Elle a répondu : »{!Nous resterons}».')
  check('guillemets the other way round', 'Elle a répondu : »{!Nous resterons}« hier.')
  check('closing curly marks on both sides', 'Elle a répondu : ”{!Nous resterons}” hier.')
  check('a straight mark closed by a guillemet', '" {!Nous resterons jusqu’à l’été} » a répondu la maire.')
  check('a guillemet closed by a straight mark', 'Elle a répondu : « {!Nous resterons} ".')
  check('a straight mark closed by two single ones', "\"{!Nous resterons jusqu'à l'été}'', explique la maire.")
  check(
    'a single mark closed by a double one',
    'La moniteure précise. \'{!Elle aide aussi la circulation}", a-t-elle dit.',
  )
  check('spaces on both sides of straight marks', 'Elle a dit " {Nous resterons} " puis elle est partie.')
})

describe('positions', () => {
  it('tells the marks, the depth and what stands in what', () => {
    const [outer, inner] = findQuotations('Oui : « a “b” c ».', frenchQuotationHabits)
    expect(outer).toMatchObject({
      start: 6,
      end: 17,
      inner: { start: 8, end: 15 },
      depth: 0,
      parent: -1,
      kind: 'guillemets',
    })
    expect(outer).toMatchObject({ open: { start: 6, end: 7 }, close: { start: 16, end: 17 }, repaired: false })
    expect(inner).toMatchObject({
      start: 10,
      end: 13,
      inner: { start: 11, end: 12 },
      depth: 1,
      parent: 0,
      kind: 'double',
    })
  })

  it('says null for a mark that is not there', () => {
    const [quotation] = findQuotations('Elle a conclu : « Nous resterons.', frenchQuotationHabits)
    expect(quotation).toMatchObject({ close: null, repaired: true })
  })
})
