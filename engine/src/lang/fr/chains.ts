import type { ChainLexicon } from '../../chains/find-chains.ts'
import type { MediumLexicon } from '../../chains/find-media.ts'
import type { MediumKind } from '../../model/medium.ts'

const words = (list: string): string[] => list.split(' ')

const MEDIA_NOUNS = words(
  'agence quotidien journal hebdomadaire mensuel magazine revue chaîne radio télévision télé site média presse antenne blog titre station rédaction podcast newsletter',
)
const MEDIA_NAMES = [
  ...words(
    'afp reuters belga ats ansa dpa tass interfax belta xinhua bloomberg bfmtv bfm cnews lci rtl rmc rfi tf1 arte france24 cnn bbc nbc abc cbs mediapart libération l’obs l’express l’équipe marianne politico twitter facebook instagram linkedin youtube telegram tiktok snapchat whatsapp mastodon x figaro monde parisien point',
  ),
  'associated press',
  'le monde',
  'le figaro',
  'le parisien',
  'le point',
  'les échos',
  'la croix',
  'ouest-france',
  'sud ouest',
  'nice-matin',
  'france inter',
  'france info',
  'franceinfo',
  'france culture',
  'france bleu',
  'france 2',
  'france 3',
  'france 24',
  'europe 1',
  'public sénat',
  'new york times',
  'washington post',
  'the guardian',
  'wall street journal',
  'financial times',
  'fox news',
  'sky news',
  'al jazeera',
  'der spiegel',
  'el país',
  'la repubblica',
  "l'obs",
  "l'express",
  "l'équipe",
  "l'humanité",
  'le jdd',
  'jdd',
  'huffpost',
  'rtbf',
  'rts',
  'le temps',
  'le soir',
  'la voix',
]
const DOCUMENT_NOUNS = words(
  'communiqué lettre courrier courriel mail tribune rapport note tweet livre ouvrage message vidéo post publication texte document billet essai étude sondage enquête article éditorial statut story déclaration mémoire mémoires autobiographie arrêt jugement décret circulaire pétition chronique avis brochure pamphlet enregistrement',
)
const OCCASION_NOUNS = words(
  'réunion conférence interview entretien discours allocution débat audition audience procès meeting visite point sommet rencontre cérémonie séance assemblée forum congrès colloque émission matinale hommage manifestation rassemblement déplacement point-presse séminaire tournée dîner déjeuner conseil échange briefing vote campagne commémoration intervention questions session plaidoirie réquisitoire garde',
)

const byKind = (kind: MediumKind, nouns: readonly string[]): [string, MediumKind][] => nouns.map(noun => [noun, kind])

/** Media, occasions and documents in French. Longer openings stand before shorter ones. */
export const frenchMedia: MediumLexicon = {
  openings: [
    { words: ['à', 'le', 'micro', "de|d'"], kind: 'medium', kinds: [] },
    { words: ['dans', 'les', 'colonnes', "de|d'"], kind: 'medium', kinds: [] },
    { words: ['sur', 'le', 'plateau', "de|d'"], kind: 'medium', kinds: [] },
    { words: ['sur', 'les', 'ondes', "de|d'"], kind: 'medium', kinds: [] },
    { words: ['à', "l'", 'antenne', "de|d'"], kind: 'medium', kinds: [] },
    { words: ['sur', "l'", 'antenne', "de|d'"], kind: 'medium', kinds: [] },
    { words: ['à', "l'", 'occasion', "de|d'"], kind: 'occasion', kinds: [] },
    { words: ['à', "l'", 'issue', "de|d'"], kind: 'occasion', kinds: [] },
    { words: ['à', 'le', 'cours', "de|d'"], kind: 'occasion', kinds: [] },
    { words: ['à', 'le', 'terme', "de|d'"], kind: 'occasion', kinds: [] },
    { words: ['en', 'marge', "de|d'"], kind: 'occasion', kinds: [] },
    { words: ['lors', "de|d'"], kind: 'occasion', kinds: [] },
    { words: ['devant'], kind: 'occasion', kinds: [] },
    { words: ['en'], kind: null, kinds: ['occasion'] },
    { words: ['pendant|durant'], kind: null, kinds: ['occasion'] },
    { words: ['dans|via|par'], kind: null, kinds: ['document', 'medium', 'occasion'] },
    { words: ['sur'], kind: null, kinds: ['medium', 'document'] },
    { words: ['à|auprès|chez|pour'], kind: null, kinds: ['medium', 'occasion'] },
  ],
  nouns: new Map([
    ...byKind('medium', [...MEDIA_NOUNS, 'réseau', 'compte', 'page', 'micro', 'twitter', 'facebook']),
    ...byKind('document', DOCUMENT_NOUNS),
    ...byKind('occasion', OCCASION_NOUNS),
  ]),
  mediaNames: new Set(MEDIA_NAMES),
  namesAfter: new Set(['sur']),
}

/** Relays, unnamed sources and agency credits in French. */
export const frenchChains: ChainLexicon = {
  relayVerbs: new Map([
    ...words(
      'rapporter relayer relater reprendre retranscrire transmettre diffuser publier traduire recueillir révéler raconter',
    ).map((verb): [string, 'relays'] => [verb, 'relays']),
    ['citer', 'cites'],
  ]),
  mediaNouns: new Set(MEDIA_NOUNS),
  mediaNames: new Set(MEDIA_NAMES),
  documentNouns: new Set([...DOCUMENT_NOUNS, 'accord', 'loi', 'plainte', 'procès-verbal']),
  indefinite: new Set(
    words(
      "un une des certains certaines plusieurs quelques d'autres autres on quelqu l'un l'une deux trois quatre cinq nombreux nombre beaucoup",
    ),
  ),
  anonymous: new Set(words('source sources anonymat anonyme anonymes rumeur rumeurs')),
  agencies: [
    'AFP',
    'Reuters',
    'Associated Press',
    'AP',
    'Belga',
    'ATS',
    'ANSA',
    'DPA',
    'EFE',
    'TASS',
    'Tass',
    'Interfax',
    'RIA Novosti',
    'Xinhua',
    'Belta',
    'Relaxnews',
    'PA Media',
    'Bloomberg',
    'APS',
    'MAP',
    'Anadolu',
  ],
  creditForms: [
    {
      before: String.raw`\(\s?(?:avec\s+)?(?:l['’])?`,
      after: String.raw`(?:\s?(?:[,/&-]|et)\s?[^\s(),/&]+){0,2}\s?\)`,
    },
    {
      before: String.raw`(?<=^|\n|[.!?»"”]\s)(?:[Aa]vec|[Pp]ar|[Ss]ource\s?:?|©|[Dd]'après)\s+(?:l['’])?(?:agence\s+)?`,
      after: String.raw`(?=\s*(?:\.|$|\n|,|et\s))`,
    },
    { before: String.raw`(?<=^|\n)\s*(?:©\s*)?`, after: String.raw`(?=\s*(?:$|\n|—|–|-))` },
  ],
}
