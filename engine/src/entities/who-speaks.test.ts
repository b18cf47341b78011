import { expect, test } from 'vitest'
import { frenchReader } from '../../test/reader.ts'
import { analyze } from '../analyze.ts'

const speakersOf = (text: string): (string | null)[] =>
  analyze({ text, published: null, outlet: null }, frenchReader()).attributions.map(({ speaker }) => speaker)

test('a second description behind a comma names the person of the first', () => {
  expect(
    speakersOf(
      '« La route rouvrira lundi », a assuré le directeur de la campagne, le conseiller régional Paul Durand.',
    ),
  ).toEqual(['Paul Durand'])
})

test('a name behind a long complement is that of whom the description speaks of', () => {
  expect(
    speakersOf(
      'La ministre chargée de l’Égalité entre les femmes et les hommes, Anne Vidal, a annoncé un plan. Nadia Petit a annoncé une grève.',
    ),
  ).toEqual(['Anne Vidal', 'Nadia Petit'])
  expect(
    speakersOf('« Le pont tiendra », a déclaré le délégué général d’Agir pour les rivières, Stéphane Morel.'),
  ).toEqual(['Stéphane Morel'])
})

test('the name of somebody within the description is another one', () => {
  expect(
    speakersOf('L’avocat de son épouse Monique Vidal, Me Richard Morel, a indiqué que le procès serait repoussé.'),
  ).toEqual(['Richard Morel'])
})

test('of descriptions that say the same the fuller one is the name', () => {
  expect(
    speakersOf(
      'Le ministère des Routes a confirmé la fermeture du pont. « La route rouvrira », a indiqué le ministère valmeusien des Routes.',
    ),
  ).toEqual(['le ministère valmeusien des Routes', 'le ministère valmeusien des Routes'])
})

test('these militants are those described before', () => {
  expect(
    speakersOf(
      'Des militants pour le climat ont bloqué la rue. « Nous reviendrons demain », ont prévenu ces militants.',
    ),
  ).toEqual(['des militants pour le climat'])
})

test('a share of those asked speaks for itself', () => {
  expect(
    speakersOf('Anne Vidal est arrivée mardi. 76 % des personnes interrogées estiment que la maire a changé.'),
  ).toEqual(['76 % des personnes interrogées'])
})

test('a body without a known noun but with a capital speaks for itself', () => {
  expect(
    speakersOf(
      '« Les radars ont manqué », a dit Paul Durand, délégué. « La mortalité baisse », note la Sécurité routière.',
    ),
  ).toEqual(['Paul Durand', 'la Sécurité routière'])
})

test.each([
  'La maire Anne Vidal a quitté la salle mardi. Le chauffeur a été mis en examen pour « violences involontaires ».',
  'La maire Anne Vidal a quitté la salle mardi. Le chauffeur avait été interpellé pour avoir « menacé un passager ».',
])('nobody is said to utter a charge that leaves out who makes it: %s', text => {
  expect(speakersOf(text)[0]).toBeNull()
})

test('an office under another name is the same person', () => {
  const speakers = speakersOf(
    'Le président portugais, João Almeida, est arrivé dimanche. « Nous travaillerons ensemble », a déclaré le chef de l’État.',
  )
  expect(speakers).toEqual(['João Almeida'])
})

test('ce dernier is who was mentioned last', () => {
  const speakers = speakersOf(
    "Claire Morel a rencontré Paul Durand mardi. Ce dernier a affirmé que l'accord serait signé avant l'été.",
  )
  expect(speakers).toEqual(['Paul Durand'])
})

test('two people of one surname stay two', () => {
  const speakers = speakersOf(
    "Jerry Martin a fondé le parti. Martin l'a dirigé dix ans. Nadia Dupuis Martin a déclaré que le parti survivrait.",
  )
  expect(speakers).toEqual(['Nadia Dupuis Martin'])
})

test('a second mention by an office that the public figure is known for', () => {
  const speakers = speakersOf(
    'Olivier Véran est arrivé avec Jean-Baptiste Djebbari. « La salle était pleine », a déclaré le ministre de la Santé.',
  )
  expect(speakers).toEqual(['Olivier Véran'])
})

test('an office before the public figure is named', () => {
  const speakers = speakersOf(
    '« La salle était pleine », a déclaré le chef de l’État. La visite d’Emmanuel Macron a duré une heure.',
  )
  expect(speakers).toEqual(['Emmanuel Macron'])
})

test('the same source is the one described before', () => {
  const speakers = speakersOf(
    'Une source proche du dossier a raconté la scène à une association. « Tout le monde a fui », a ajouté la même source.',
  )
  expect(speakers.at(-1)).toBe('une source proche du dossier')
})

test('a surname with an article is not the office that it spells', () => {
  const speakers = speakersOf(
    'Le ministre Bruno Le Boulanger a reçu Vincent Rodel. « Nous signerons lundi », a promis M. Le Boulanger.',
  )
  expect(speakers).toEqual(['Bruno Le Boulanger'])
})

test('a word of one gender for men and women tells nothing of whom it is apposed to', () => {
  const speakers = speakersOf(
    'Neus Jorba, 43 ans, membre du personnel soignant, sort de la salle. « La nuit a été longue », dit-elle.',
  )
  expect(speakers).toEqual(['Neus Jorba'])
})

test('somebody’s relation is neither that somebody nor whom the article names besides', () => {
  expect(
    speakersOf('Paul Durand a rencontré Claire Morel mardi. Sa fille a assuré que la maison serait vendue.'),
  ).toEqual(['sa fille'])
  expect(speakersOf('Paul Durand a été placé en garde à vue. Son avocat a dénoncé « une erreur ».')).toEqual([
    'son avocat',
  ])
})

test('a relation that was named before is taken up', () => {
  expect(
    speakersOf(
      'Anne Morel est arrivée avec son mari, Paul Durand, vendredi. Son mari a affirmé que la maison serait vendue.',
    ),
  ).toEqual(['Paul Durand'])
})

test('a heading that repeats what somebody says below is theirs', () => {
  const text = [
    'Le maire, Paul Durand, a présenté le budget. « Les comptes sont bons », a-t-il assuré.',
    '« Une dette trop lourde »',
    'La réunion du conseil a duré trois heures et le public était nombreux.',
    '« Cette dette est bien trop lourde pour la ville », a répondu Claire Morel, élue de la minorité.',
  ].join('\n\n')
  const heading = analyze({ text, published: null, outlet: null }, frenchReader()).attributions.find(
    ({ content }) => text.slice(content[0]!.start, content[0]!.end) === 'Une dette trop lourde',
  )
  expect(heading?.speaker).toBe('Claire Morel')
})

test('who is named together speaks as one, under the fullest names, also as a pronoun or a numeral', () => {
  const speakers = speakersOf(
    'Christine Vidal est arrivée mardi. Vidal et Laurent Morel ont annoncé que la gare fermerait. « Elle sera rasée », ajoutent-ils. ' +
      'Les deux ministres ont affirmé que les travaux dureraient un an.',
  )
  expect(speakers).toEqual([
    'Christine Vidal et Laurent Morel',
    'Christine Vidal et Laurent Morel',
    'Christine Vidal et Laurent Morel',
  ])
})

test('an office in short is the only one that was described so at length', () => {
  const speakers = speakersOf(
    'Paul Durand est arrivé avec l’adjoint au maire de Valmorin, Jean Corti. Anne Morel les attendait. « Le pont sera fermé », a prévenu Paul Durand. « Il rouvrira en mai », a assuré l’adjoint au maire.',
  )
  expect(speakers).toEqual(['Paul Durand', 'Jean Corti'])
})

test('one of a group is somebody who can be taken up', () => {
  const speakers = speakersOf('L’un des ouvriers a vu la scène. « Tout le monde a fui », raconte-t-il.')
  expect(speakers).toEqual(['l’un des ouvriers'])
})

test('where one says it are those who say it', () => {
  expect(
    speakersOf('« Le texte sera présenté en mai », précise-t-on à la préfecture. Paul Durand est arrivé mardi.'),
  ).toEqual(['la préfecture'])
  expect(speakersOf('Un homme a été arrêté, a-t-on appris auprès du parquet de Sorville.')).toEqual([
    'le parquet de Sorville',
  ])
})

test('who is told by where she is from is the one named before', () => {
  const speakers = speakersOf(
    'Jacline Morel a rencontré les commerçants mardi. « Nous sommes ruinés », a-t-elle dit. « Rien ne change », conclut la Bretonne.',
  )
  expect(speakers).toEqual(['Jacline Morel', 'Jacline Morel'])
})

test('behind que the one person whom the sentence names before', () => {
  const speakers = speakersOf(
    'Le maire, Paul Durand, a affirmé que le site serait sauvé. Paul Durand a ajouté que la ville paierait. Cela a créé des tensions entre ' +
      "Marc Petit et les élus locaux de la minorité, qu'il accusait de vouloir fermer le site.",
  )
  expect(speakers.at(-1)).toBe('Marc Petit')
})

test.each([
  ['La position du gouvernement, qui avait indiqué que la loi changerait, a surpris.', 'le gouvernement'],
  [
    'Elle s’est attiré les foudres des autorités locales, qui ont signalé que la place était fermée.',
    'les autorités locales',
  ],
])('qui behind a noun that cannot speak is who can: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test('a description whose bearer the article names later is nobody of before', () => {
  expect(
    speakersOf(
      'Le bilan de son collègue Marc Petit est discuté. Le ministre des Rivières a estimé qu’il fallait attendre. Jeudi, le ministre des Rivières Paul Vidal a appelé au calme.',
    )[0],
  ).toBe('Paul Vidal')
})

test('a source close to a body is not the body', () => {
  expect(speakersOf('Paul Vidal va retirer son offre, selon une source proche de Nordvik Marine.')).toEqual([
    'une source proche de Nordvik Marine',
  ])
})

test('an accusé de réception is nobody', () => {
  const text = 'La mairie détient l’accusé de réception. « Il est daté du 9 janvier », a précisé la directrice.'
  expect(speakersOf(text)).toEqual(['la directrice'])
})
