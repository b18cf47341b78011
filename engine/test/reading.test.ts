import { describe, expect, test } from 'vitest'
import { read } from './reader.ts'
import { told } from './told.ts'

/** Mentions of the entity that an article calls so, as words. */
function mentionsOf(text: string, name: string): string[] {
  const entity = read(text).entities.find(found => found.name === name)
  return (entity?.mentions ?? []).map(({ start, end }) => text.slice(start, end))
}

describe('quotations', () => {
  test('a quotation that its cue interrupts is one statement of two fragments', () => {
    expect(
      told(
        'La maire de Saint-Aubert, Anne Morel, est arrivée à midi. « Les impôts n’augmenteront pas », a promis la maire, ' +
          '« mais les travaux prendront du retard. » Le conseil a voté le texte à une voix près.',
      ),
    ).toEqual(['Anne Morel: Les impôts n’augmenteront pas / mais les travaux prendront du retard [promise]'])
  })

  test('also where the cue stands inside the marks', () => {
    expect(
      told(
        'Le pont ferme. « Le pont, a expliqué le préfet Jean Corti, sera fermé pendant six mois. » Les élus protestent.',
      ),
    ).toEqual(['Jean Corti: Le pont / sera fermé pendant six mois'])
  })

  test('a quotation without a cue goes on with who spoke before', () => {
    expect(
      told(
        'Le club a perdu contre Valmorin. « Nous avons mal défendu », a reconnu l’entraîneur Paul Garnier. ' +
          '« Mais la saison n’est pas finie. » Le prochain match aura lieu dimanche.',
      ),
    ).toEqual(['Paul Garnier: Nous avons mal défendu [confirm]', 'Paul Garnier: Mais la saison n’est pas finie'])
  })

  test('also where it is a paragraph of its own', () => {
    expect(
      told(
        'Le club a perdu contre Valmorin.\n\n« Nous avons mal défendu », a reconnu l’entraîneur Paul Garnier.\n\n« La saison n’est pas finie. »',
      ),
    ).toEqual(['Paul Garnier: Nous avons mal défendu [confirm]', 'Paul Garnier: La saison n’est pas finie'])
  })

  test('a quotation before the sentence that names its speaker', () => {
    expect(
      told('« Il faut tout reconstruire. » C’est ce que pense Inès Vidal. Elle estime que le chantier durera dix ans.'),
    ).toEqual(['Inès Vidal: Il faut tout reconstruire [opinion]', 'Inès Vidal: le chantier durera dix ans [opinion]'])
  })

  test('inside a quotation, me is who speaks', () => {
    expect(
      told(
        'Anne Morel est sortie de la réunion à midi. « Le préfet m’a répondu que le pont tiendrait encore dix ans », a-t-elle déclaré. ' +
          'Les travaux sont repoussés.',
      ),
    ).toEqual([
      'Anne Morel: Le préfet m’a répondu que le pont tiendrait encore dix ans',
      '  le préfet → Anne Morel: le pont tiendrait encore dix ans',
    ])
  })

  test('what somebody says to have said stands inside', () => {
    expect(
      told('Anne Morel a vu le préfet. « J’ai dit au préfet : “Ce pont est dangereux” », a-t-elle confié.'),
    ).toEqual([
      'Anne Morel: J’ai dit au préfet : “Ce pont est dangereux”',
      '  Anne Morel → le préfet: Ce pont est dangereux',
    ])
  })

  test('behind a colon, whatever the verb or without one', () => {
    expect(told('Le capitaine a levé son verre : « Nous irons jusqu’au bout. »')).toEqual([
      'le capitaine: Nous irons jusqu’au bout',
    ])
    expect(told('Anne Morel : « Nous irons jusqu’au bout. »')).toEqual(['Anne Morel: Nous irons jusqu’au bout'])
  })

  test('quoted words that the article weaves into its clause', () => {
    expect(told('Le projet, qualifié de « folie » par les riverains, sera abandonné.')).toEqual([
      'les riverains: folie [opinion]',
    ])
  })

  test('titles and terms in quotation marks are nobody’s words', () => {
    expect(
      told(
        'Le film « Les Vagues » sort mercredi. Les « gilets bleus » y tiennent un grand rôle, et la « phase 2 » du tournage commence. ' +
          'L’émission « Le Grand Soir » reçoit dimanche la romancière Inès Vidal pour son livre « La Digue ».',
      ),
    ).toEqual([])
  })

  test('straight and English marks are marks as well', () => {
    expect(told('"Le pont sera fermé", a annoncé Anne Morel. “Il rouvrira en mai”, a ajouté la maire.')).toEqual([
      'Anne Morel: Le pont sera fermé',
      'Anne Morel: Il rouvrira en mai',
    ])
  })
})

describe('reported speech', () => {
  test('a que-clause with another one coordinated', () => {
    expect(
      told(
        'La ministre Claire Aubin a affirmé que les écoles rouvriraient lundi et que les cantines suivraient. Les parents attendent une date.',
      ),
    ).toEqual(['Claire Aubin: les écoles rouvriraient lundi et que les cantines suivraient'])
  })

  test('selon vouches for both clauses', () => {
    expect(
      told(
        'Selon la préfecture, huit cents personnes ont défilé et trois policiers ont été blessés. Le cortège s’est dispersé vers midi.',
      ),
    ).toEqual(['la préfecture: huit cents personnes ont défilé et trois policiers ont été blessés'])
  })

  test('selon in the middle of what it vouches for', () => {
    expect(
      told('Les policiers ont arrêté deux hommes. Ils seraient, selon le procureur, proches de la victime.'),
    ).toEqual(['le procureur: Ils seraient / proches de la victime'])
  })

  test('selon and a source of whom something is told', () => {
    expect(told('D’après un cadre de la mairie, qui préfère taire son nom, le rapport était connu.')).toEqual([
      'un cadre de la mairie: le rapport était connu',
    ])
  })

  test('lets it be known', () => {
    expect(told('L’entreprise a fait savoir qu’elle fermerait son usine.')).toEqual([
      'l’entreprise: elle fermerait son usine',
    ])
  })

  test('a relay holds the words that it passes on', () => {
    expect(
      told(
        '« Nous resterons unis », a affirmé Karim Benali, cité par l’agence Ciklo. Le syndicat tient son congrès samedi.',
      ),
    ).toEqual(['Ciklo: « Nous resterons unis », a affirmé Karim Benali', '  Karim Benali: Nous resterons unis'])
  })

  test('selon holds what the person in its clause explains', () => {
    expect(
      told(
        'Selon l’agence Ciklo, le ministre a expliqué à ses proches que la réforme attendrait. Le texte sera voté en mai.',
      ),
    ).toEqual([
      'Ciklo: le ministre a expliqué à ses proches que la réforme attendrait',
      '  le ministre → ses proches: la réforme attendrait',
    ])
  })

  test('a passive with its agent', () => {
    expect(told('L’attaque a été condamnée par l’ONU. Les combats continuent.')).toEqual(['ONU: L’attaque [accuse]'])
  })

  test('a passive and its agent behind the content', () => {
    expect(told('L’ancien trésorier Louis Granet a été accusé de détournement de fonds par ses collègues.')).toEqual([
      'ses collègues: détournement de fonds [accuse]',
    ])
    expect(told('Le vieux chef est considéré comme un traître par ses anciens alliés.')).toEqual([
      'ses anciens alliés: un traître [opinion]',
    ])
  })

  test('a charge that nobody in the text makes', () => {
    expect(
      told('Louis Granet est accusé d’avoir détourné deux millions d’euros. Son procès s’ouvrira en mai.'),
    ).toEqual(['?: avoir détourné deux millions d’euros [accuse]'])
  })

  test('a remark between dashes does not end the clause', () => {
    expect(told('La maire a affirmé que le plan – une folie – serait abandonné.')).toEqual([
      'la maire: le plan – une folie – serait abandonné',
    ])
  })

  test('a source without a name', () => {
    expect(told('De source policière, deux suspects ont été arrêtés mardi.')).toEqual([
      'source policière: deux suspects ont été arrêtés mardi',
    ])
  })

  test('a paper that reports what a judge would have said', () => {
    expect(told('Le quotidien Ouest-Hebdo rapporte que le juge aurait affirmé que les preuves manquaient.')).toEqual([
      'Ouest-Hebdo: le juge aurait affirmé que les preuves manquaient',
      '  le juge: les preuves manquaient [hearsay]',
    ])
  })

  test('an announcement without announcer', () => {
    expect(told('Il a été annoncé que la gare fermerait en août.')).toEqual(['?: la gare fermerait en août'])
  })
})

describe('what a speaker does with the words', () => {
  test('does not confirm', () => {
    expect(told('Le ministère n’a pas confirmé la mort du soldat. Les recherches continuent.')).toEqual([
      'le ministère: la mort du soldat [confirm, negated]',
    ])
    expect(told('La ministre n’a pas confirmé que les écoles rouvriraient lundi.')).toEqual([
      'la ministre: les écoles rouvriraient lundi [confirm, negated]',
    ])
  })

  test('is said to have said', () => {
    expect(told('Le directeur aurait déclaré que l’usine fermerait en juin. Les ouvriers n’en savent rien.')).toEqual([
      'le directeur: l’usine fermerait en juin [hearsay]',
    ])
    expect(told('On dit que le directeur a vendu sa maison. Personne ne l’a vu depuis un mois.')).toEqual([
      '?: le directeur a vendu sa maison [hearsay]',
    ])
  })

  test('is said to have said it to somebody', () => {
    expect(told('Le directeur lui aurait dit que l’usine fermerait.')).toEqual([
      'le directeur: l’usine fermerait [hearsay]',
    ])
  })

  test('asks', () => {
    expect(told('« Quand le pont sera-t-il prêt ? », a demandé une riveraine à la maire.')).toEqual([
      'une riveraine → la maire: Quand le pont sera-t-il prêt ? [ask]',
    ])
    expect(told('La riveraine a demandé à Anne Morel si le pont serait prêt en mai.')).toEqual([
      'la riveraine → Anne Morel: le pont serait prêt en mai [ask]',
    ])
  })

  test('promises', () => {
    expect(told('Le ministre Jean Corti a promis de revenir avant l’été. Les habitants l’attendent.')).toEqual([
      'Jean Corti: revenir avant l’été [promise]',
    ])
  })

  test('denies', () => {
    expect(told('Le directeur Jean Corti a nié avoir signé la lettre. L’enquête continue.')).toEqual([
      'Jean Corti: avoir signé la lettre [deny]',
    ])
  })
})

describe('who speaks', () => {
  test('by surname, title and pronoun', () => {
    expect(
      told(
        'La maire Anne Morel a visité l’école. « Le toit sera réparé », a promis Morel. Elle a ajouté que les travaux commenceraient en mai. ' +
          '« Nous tiendrons parole », a assuré la maire.',
      ),
    ).toEqual([
      'Anne Morel: Le toit sera réparé [promise]',
      'Anne Morel: les travaux commenceraient en mai',
      'Anne Morel: Nous tiendrons parole',
    ])
  })

  test('by the office that an apposition gives, on either side of the name', () => {
    const said = ['Viktor Khrenin: les exercices prendraient fin samedi']
    expect(
      told(
        'Le ministre de la Défense, Viktor Khrenin, a reçu les ambassadeurs. M. Khrenin a assuré que les exercices prendraient fin samedi.',
      ),
    ).toEqual(said)
    expect(
      told(
        'Viktor Khrenin, ministre de la Défense, a reçu les ambassadeurs. Le ministre a assuré que les exercices prendraient fin samedi.',
      ),
    ).toEqual(said)
  })

  test('by another description and by lui', () => {
    expect(
      told(
        'Le chercheur Paul Garnier a étudié le lac pendant dix ans. Selon lui, le niveau de l’eau baissera encore. ' +
          '« Les poissons ont disparu », regrette le biologiste.',
      ),
    ).toEqual(['Paul Garnier: le niveau de l’eau baissera encore', 'Paul Garnier: Les poissons ont disparu [opinion]'])
  })

  test('a man and a woman take turns', () => {
    expect(
      told(
        'Paul Garnier est entré dans le bureau de Claire Aubin. « Je pars demain », a-t-il annoncé. « C’est une bonne nouvelle », a-t-elle répondu.',
      ),
    ).toEqual(['Paul Garnier: Je pars demain', 'Claire Aubin: C’est une bonne nouvelle'])
  })

  test('a group speaks in the plural', () => {
    expect(told('Les syndicats ont quitté la réunion. « Nous n’avons rien obtenu », ont-ils déclaré.')).toEqual([
      'les syndicats: Nous n’avons rien obtenu',
    ])
  })

  test('two persons of one surname stay two', () => {
    expect(
      told(
        'Marc Delmas et son frère Luc Delmas dirigent la ferme. « Le lait ne se vend plus », explique Marc Delmas. ' +
          'Luc Delmas, lui, assure que les prix vont remonter.',
      ),
    ).toEqual(['Marc Delmas: Le lait ne se vend plus', 'Luc Delmas: les prix vont remonter'])
  })

  test('a pronoun that comes before its name', () => {
    expect(
      told(
        'Lorsqu’elle a pris la parole, Claire Aubin était émue. « Vous avez tenu bon », a-t-elle lancé. Les bénévoles l’ont applaudie.',
      ),
    ).toEqual(['Claire Aubin: Vous avez tenu bon'])
    expect(
      mentionsOf('À peine arrivé, il a pris la parole. « Je serai bref », a dit le préfet Jean Corti.', 'Jean Corti'),
    ).toContain('il')
  })

  test('by the letters of the name', () => {
    expect(
      told('Human Rights Watch (HRW) a publié son rapport. HRW affirme que trois villages ont été brûlés.'),
    ).toEqual(['Human Rights Watch: trois villages ont été brûlés'])
  })

  test('without the day that stands behind the noun', () => {
    expect(
      told('Les syndicats ont rencontré la direction lundi. La direction affirme que le dialogue continue.'),
    ).toEqual(['la direction: le dialogue continue'])
  })

  test('a source that wants no name', () => {
    expect(
      told('Un policier, sous couvert d’anonymat, raconte que l’ordre est venu d’en haut. Le préfet se tait.'),
    ).toEqual(['un policier, sous couvert d’anonymat: l’ordre est venu d’en haut'])
  })

  test('one name in two transcriptions is one person', () => {
    const text =
      'Evgueni Prigojine dirigeait le groupe. « Nous partons », avait annoncé Evgueni Prigozhin. Prigojine n’a pas été revu.'
    expect(told(text)).toEqual(['Evgueni Prigojine: Nous partons'])
    expect(mentionsOf(text, 'Evgueni Prigojine')).toEqual(['Evgueni Prigojine', 'Evgueni Prigozhin', 'Prigojine'])
  })
})

describe('conversations', () => {
  test('a post and its answer', () => {
    expect(told('Anne Morel a tweeté : « Le pont rouvre ! » Un internaute lui a répondu : « Enfin ! »')).toEqual([
      'Anne Morel: Le pont rouvre !',
      'un internaute → Anne Morel: Enfin !',
    ])
  })

  test('she, after the mother and not after the accused', () => {
    expect(
      told(
        '« Je n’ai rien fait », répète l’accusé. « Il ment », affirme la mère de la victime. « Il a tout préparé », ajoute-t-elle.',
      ),
    ).toEqual([
      'l’accusé: Je n’ai rien fait',
      'la mère de la victime: Il ment',
      'la mère de la victime: Il a tout préparé',
    ])
  })

  test('a reproach to a namesake', () => {
    expect(told('Marc Delmas dirige la ville. Son opposant Luc Delmas lui reproche d’avoir vendu l’école.')).toEqual([
      'Luc Delmas → Marc Delmas: avoir vendu l’école [accuse]',
    ])
  })

  test('one office under three names', () => {
    expect(
      told(
        'Le Premier ministre Tomas Brandt s’est engagé à ne pas augmenter les impôts. Il a exhorté les partis à voter le texte. ' +
          'Le chef du gouvernement a mis en garde contre « une crise sans précédent ».',
      ),
    ).toEqual([
      'Tomas Brandt: ne pas augmenter les impôts [promise]',
      'Tomas Brandt → les partis: voter le texte [ask]',
      'Tomas Brandt: une crise sans précédent',
    ])
  })
})

describe('to whom', () => {
  test('à somebody, somebody as the object, and before an audience', () => {
    expect(told('« Votre projet nous inquiète », a écrit Karim Benali à la ministre Claire Aubin.')).toEqual([
      'Karim Benali → Claire Aubin: Votre projet nous inquiète',
    ])
    expect(told('Anne Morel a prévenu les élus que le budget serait réduit.')).toEqual([
      'Anne Morel → les élus: le budget serait réduit',
    ])
    expect(told('Anne Morel est entrée. « La sécurité passe avant tout », a-t-elle déclaré devant les élus.')).toEqual([
      'Anne Morel → les élus: La sécurité passe avant tout',
    ])
  })

  test('by a pronoun, which is not the speaker', () => {
    expect(told('Anne Morel a écrit au préfet. Elle lui a demandé de fermer le pont.')).toEqual([
      'Anne Morel → le préfet: fermer le pont [ask]',
    ])
  })

  test('where it was said is nobody', () => {
    expect(told('Anne Morel a déclaré mardi à Paris que le budget serait réduit.')).toEqual([
      'Anne Morel: le budget serait réduit',
    ])
  })
})

describe('whole articles', () => {
  test('an agency’s report, whose dateline speaks for nobody', () => {
    expect(
      told(
        'VALMORIN (Ciklo) – Le représentant de la société, Jean Corti, a promis de reprendre les chantiers. « Nous tiendrons parole », a-t-il dit.',
      ),
    ).toEqual(['Jean Corti: reprendre les chantiers [promise]', 'Jean Corti: Nous tiendrons parole'])
  })

  test('a dam, its prefect and its mayor', () => {
    expect(
      told(
        'Le barrage de Valmorin restera fermé jusqu’en avril, a annoncé lundi la préfète Claire Aubin. « La sécurité passe avant tout », ' +
          'a-t-elle déclaré devant les élus. Selon un rapport de l’institut Géodia, deux vannes sont fissurées.\n\n' +
          'Le maire de Valmorin, Paul Garnier, estime que la décision vient trop tard. « Nous avions alerté la préfecture dès 2019 », ' +
          'affirme-t-il. La préfecture n’a pas souhaité répondre. Les travaux coûteront quatre millions d’euros.',
      ),
    ).toEqual([
      'Claire Aubin: Le barrage de Valmorin restera fermé jusqu’en avril',
      'Claire Aubin → les élus: La sécurité passe avant tout',
      'Géodia: deux vannes sont fissurées',
      'Paul Garnier: la décision vient trop tard [opinion]',
      'Paul Garnier: Nous avions alerté la préfecture dès 2019',
    ])
  })

  test('a lawsuit', () => {
    expect(
      told(
        'Le constructeur Aldane a perdu un procès mardi. Le tribunal de Sorville a jugé que l’usine avait pollué la rivière pendant six ans. ' +
          '« C’est la fin d’un long combat », a confié l’avocate des riverains, Nadia Ferhat. Aldane conteste le jugement et annonce qu’il fera ' +
          'appel. D’après Nadia Ferhat, douze familles attendent d’être indemnisées. Une riveraine, qui préfère taire son nom, raconte que ' +
          'l’eau sentait le soufre. « Personne ne nous croyait », regrette-t-elle.',
      ),
    ).toEqual([
      'le tribunal de Sorville: l’usine avait pollué la rivière pendant six ans [opinion]',
      'Nadia Ferhat: C’est la fin d’un long combat',
      'Aldane: le jugement [deny]',
      'Aldane: il fera appel',
      'Nadia Ferhat: douze familles attendent d’être indemnisées',
      'une riveraine: l’eau sentait le soufre',
      'une riveraine: Personne ne nous croyait [opinion]',
    ])
  })

  test('a minister, a witness and a lawyer who is not his client', () => {
    expect(
      told(
        'L’ancien ministre Jean Corti est sorti mercredi de son silence. Il nie avoir touché de l’argent. « Je n’ai jamais rencontré cet ' +
          'homme », assure Jean Corti. Son ancienne collaboratrice, Inès Vidal, a déclaré que le ministre mentait. « J’ai brûlé la lettre dans ' +
          'l’évier », a-t-elle raconté. L’avocat de Jean Corti dénonce « une campagne de calomnie ». Le procès s’ouvrira en mai.',
      ),
    ).toEqual([
      'Jean Corti: avoir touché de l’argent [deny]',
      'Jean Corti: Je n’ai jamais rencontré cet homme',
      'Inès Vidal: le ministre mentait',
      'Inès Vidal: J’ai brûlé la lettre dans l’évier',
      'l’avocat de Jean Corti: une campagne de calomnie [accuse]',
    ])
  })

  test('a truce', () => {
    expect(
      told(
        'Les négociations ont repris à Sorville. Le porte-parole du gouvernement, Karim Benali, a annoncé une trêve de trois jours. « Les armes ' +
          'se tairont dès ce soir », a-t-il promis. Les rebelles n’ont pas confirmé cette annonce. « Nous ne déposerons pas les armes », a ' +
          'prévenu leur chef, Tomas Brandt, « tant que nos prisonniers ne seront pas libres ».',
      ),
    ).toEqual([
      'Karim Benali: une trêve de trois jours',
      'Karim Benali: Les armes se tairont dès ce soir [promise]',
      'les rebelles: cette annonce [confirm, negated]',
      'Tomas Brandt: Nous ne déposerons pas les armes / tant que nos prisonniers ne seront pas libres',
    ])
  })
})

test('every mention says why it was tied to its entity', () => {
  const { entities } = read(
    'Anne Morel est maire. Mme Morel a annoncé que le pont fermerait. Elle a ajouté que le bac suffirait.',
  )
  const reasons = entities.find(({ name }) => name === 'Anne Morel')?.mentions.map(({ reason }) => reason)
  expect(reasons).toEqual(['first-name', 'predicate', 'part-of-name', 'apposition', 'pronoun'])
})
