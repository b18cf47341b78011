/** Number of each word within its class. Spelling counts only where two words differ by accents alone. */
const numbered = (list: string, first = 1): Record<string, number> =>
  Object.fromEntries(list.split(' ').flatMap((words, index) => words.split('/').map(word => [word, index + first])))
const equal = (value: number, list: string): Record<string, number> =>
  Object.fromEntries(list.split(' ').map(word => [word, value]))

/** Classes of French words that time expressions are made of; the patterns of the rows name them. */
export const frenchTimeWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  MONTH: numbered('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  MONTHX: {
    ...numbered('janv/jan fév/févr/fevr/feb mar avr/apr may jun juil/jul aug sept/sep oct nov déc/dec'),
  },
  WEEKDAY: numbered('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  WEEKDAYS: numbered('lundis mardis mercredis jeudis vendredis samedis dimanches'),
  WEEKDAYX: numbered('lun mar mer jeu ven/ven sam dim'),
  // In the order of UNITS: second minute hour day weekend week month quarter semester year decade century
  UNIT: numbered(
    'seconde/secondes minute/minutes heure/heures jour/jours/journée/journées weekend/weekends semaine/semaines mois trimestre/trimestres semestre/semestres an/ans/année/années décennie/décennies siècle/siècles',
  ),
  UNITX: { min: 2, mn: 2, mins: 2, h: 3 },
  NIGHTS: { nuit: 4, nuits: 4, soirs: 4, matins: 4 },
  // In the order of PARTS: morning noon afternoon evening night day
  PART: { matin: 1, matinée: 1, soir: 4, soirée: 4, nuit: 5 },
  PARTS: { matins: 1, soirs: 4, nuits: 5 },
  SEASON: { printemps: 1, été: 2, automne: 3, hiver: 4 },
  CARDINAL: {
    zéro: 0,
    ...numbered('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 2),
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    nonante: 90,
    cent: 100,
    cents: 100,
    mille: 1000,
    mil: 1000,
  },
  ONE: { un: 1, une: 1 },
  JOIN: { et: 1 },
  ORDINAL: {
    ...numbered(
      'premier/première deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième',
    ),
    unième: 1,
    vingtième: 20,
  },
  FIRST: { premier: 1, première: 1, '1er': 1 },
  // The ending of an ordinal in figures.
  TH: equal(0, 'er ère re e è ème eme ième ieme nd nde d'),
  COLLECTIVE: {
    huitaine: 8,
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
  },
  VAGUE: equal(0, 'quelques plusieurs maintes'),
  MANY: equal(0, 'nombreux nombreuses longs longues courtes brefs'),
  LAST: equal(0, 'dernier dernière derniers dernières passé passée passés passées écoulé écoulée écoulés écoulées'),
  // Before a noun, where *passé* is a participle of something else.
  LASTFIRST: equal(0, 'dernier dernière derniers dernières'),
  NEXT: equal(0, 'prochain prochaine prochains prochaines'),
  FOLLOWING: equal(0, 'suivant suivante suivants suivantes'),
  PREVIOUS: equal(0, 'précédent précédente précédents précédentes'),
  THIS: equal(0, 'ce cet cette'),
  THESE: equal(0, 'ces'),
  THE: equal(0, 'le la l les'),
  EVERY: equal(0, 'chaque'),
  ALL: equal(0, 'tous toutes'),
  START: equal(0, 'début débuts commencement'),
  MIDDLE: equal(0, 'milieu mi courant'),
  END: equal(0, 'fin'),
  DEMI: equal(0, 'demi demie'),
  LASTS: equal(
    0,
    'dure dura duré durait durer durera duraient dureront durerait durée durant pendant passé passer passe passait résisté attendu attendre',
  ),
  MERIDIEM: { am: 0, pm: 12 },
  // Words of no weight that may stand after a year: `en 2018 les` is a year, `2018 manifestants` is not.
  FUNCTION: equal(
    0,
    'a à ai as ont est sont était étaient fut furent sera seront serait avait avaient aurait auraient au aux avec ayant car celle celui ceux chez comme contre d dans de depuis des devant dont du donc elle elles en entre et étant eu été grâce il ils je jusqu l la le les leur leurs lors lorsqu lorsque lui mais malgré n ne ni nous on ou où par parce parmi pas plus pour puis puisque quand que qu qui quoi s sa sans sauf se selon ses si son sous suite sur tandis tout toute tous toutes très un une vers via voire vous y afin ainsi alors après aussi autour avant cette cet ce ces c sauf soit encore déjà puis dès pendant durant quelque quelques notamment jamais puisqu hormis environ rien aucun aucune dernier date',
  ),
  DETERMINER: equal(0, 'le la les l un une des du au aux ce cet cette ces son sa ses leur leurs notre votre mon ma'),
}
