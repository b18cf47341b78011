import { withoutAccents } from '../../text/without-accents.ts'
/** Heads of descriptions that may name one and the same office. */
export const roleSynonyms: readonly ReadonlySet<string>[] = [
  'président présidente chef cheffe dirigeant dirigeante leader patron patronne numéro',
  'maire édile élu élue',
  'député députée parlementaire élu élue eurodéputé eurodéputée',
  'sénateur sénatrice parlementaire élu élue',
  'ministre membre secrétaire',
  'juge magistrat magistrate procureur procureure',
  'avocat avocate conseil défenseur',
  'directeur directrice responsable patron patronne pdg',
  'médecin docteur professeur praticien spécialiste infectiologue épidémiologiste urgentiste',
  'chanteur chanteuse artiste musicien musicienne star vedette',
  'acteur actrice comédien comédienne artiste star vedette',
  'joueur joueuse attaquant défenseur milieu gardien international footballeur',
  'entraîneur coach sélectionneur technicien',
  'chercheur chercheuse scientifique expert experte spécialiste',
  'général militaire commandant officier',
  'candidat candidate prétendant',
  'roi souverain monarque',
  'reine souveraine monarque',
  'pape pontife',
  'père mère parent',
  'policier agent officier',
].map(row => new Set(withoutAccents(row).split(' ')))

/** Descriptions, without articles, that name one and the same office. */
export const offices: readonly ReadonlySet<string>[] = [
  [
    'président de république',
    'chef de état',
    'président',
    'chef de exécutif',
    'hôte de élysée',
    'locataire de élysée',
    'président français',
    'chef de état français',
  ],
  [
    'premier ministre',
    'chef de gouvernement',
    'première ministre',
    'cheffe de gouvernement',
    'hôte de matignon',
    'locataire de matignon',
  ],
  [
    'président américain',
    'président de états-unis',
    'hôte de maison blanche',
    'locataire de maison blanche',
    'milliardaire républicain',
  ],
  ['pape', 'souverain pontife', 'saint-père', 'évêque de rome', 'chef de église catholique'],
  [
    'ministre de intérieur',
    'locataire de beauvau',
    'locataire de place beauvau',
    'patron de place beauvau',
    'premier flic de france',
  ],
  ['première dame', 'première dame de france', 'épouse de président', 'épouse de chef de état'],
  ['garde de sceaux', 'ministre de justice', 'locataire de place vendôme'],
  ['ministre de économie', 'locataire de bercy', 'patron de bercy'],
  ['chef de diplomatie', 'ministre de affaires étrangères'],
  ['premier ministre britannique', 'première ministre britannique', 'dirigeant conservateur'],
  ['ministre de écologie', 'ministre de transition écologique', 'ministre de environnement'],
  ['ministre de éducation nationale', 'ministre de éducation'],
  ['ministre de armées', 'ministre de défense'],
  ['ministre de comptes publics', 'ministre de budget'],
  [
    'président de rassemblement national',
    'présidente de rassemblement national',
    'présidente de RN',
    'présidente de front national',
    'présidente de FN',
    'patronne de front national',
    'patronne de RN',
  ],
  ['président de républicains', 'patron de LR', 'président de LR', 'chef de file de LR'],
  ['secrétaire général de CGT', 'patron de CGT', 'leader de CGT', 'numéro un de CGT'],
  ['secrétaire général de CFDT', 'patron de CFDT', 'leader de CFDT', 'numéro un de CFDT'],
  ['président de medef', 'patron de medef', 'patron de patrons'],
  [
    'premier secrétaire de parti socialiste',
    'patron de PS',
    'premier secrétaire de PS',
    'patron de parti socialiste',
    'numéro un de PS',
  ],
  [
    'leader de france insoumise',
    'chef de file de france insoumise',
    'leader de LFI',
    'chef de file de LFI',
    'patron de france insoumise',
    'patron de LFI',
    'leader insoumis',
    'chef de file de insoumis',
  ],
].map(group => new Set(group.map(role => withoutAccents(role.toLowerCase()))))

/** Nouns that fit any person: they name no office that could contradict another. */
export const genericPersonNouns = new Set(
  'homme femme jeune trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire intéressé intéressée personnalité individu personnage victime suspect suspecte père mère garçon fille ado adolescent adolescente élu élue responsable dirigeant dirigeante leader auteur auteure star vedette artiste champion championne ancien ancienne candidat candidate prisonnier détenu accusé prévenu dernier dernière premier magnat milliardaire républicain républicaine démocrate socialiste conservateur'.split(
    ' ',
  ),
)

/** Numerals before a noun that takes up so many named together: *les deux ministres*. */
export const groupSizes: ReadonlyMap<string, number> = new Map([
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
])

/** Nouns that take up a medium named before: *le quotidien*, *la chaîne*. */
export const mediaNouns = new Set(
  'quotidien journal hebdomadaire magazine mensuel site chaîne radio station média agence titre revue publication télévision'.split(
    ' ',
  ),
)

/** Nouns of offices that one person holds. */
export const officeNouns = new Set(
  withoutAccents(
    'président présidente ministre premier secrétaire maire préfet préfète chef cheffe patron patronne directeur directrice procureur procureure député députée sénateur sénatrice gouverneur gouverneure roi reine pape chancelier chancelière entraîneur sélectionneur avocat avocate adjoint adjointe',
  ).split(' '),
)
