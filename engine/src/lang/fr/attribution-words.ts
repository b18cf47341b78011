import type { SpeechAct } from '../../model/attribution.ts'
import type { PrepositionCue } from '../language.ts'

/** Attribution without a verb. Longer phrases stand before shorter ones of the same first word. */
export const prepositionCues: readonly PrepositionCue[] = [
  { id: 'fr.selon', words: ['selon', 'les', 'termes', "de|d'|du|des"], act: 'state' },
  { id: 'fr.selon', words: ['selon', 'les', 'mots', "de|d'|du|des"], act: 'state' },
  { id: 'fr.selon', words: ['selon'], act: 'state' },
  { id: 'fr.d-apres', words: ["d'", 'après'], act: 'state' },
  { id: 'fr.d-apres', words: ['de', 'après'], act: 'state' },
  { id: 'fr.suivant', words: ['suivant'], act: 'state', initialOnly: true },
  { id: 'fr.aux-dires', words: ['aux|au|à', 'les|le|dires', 'dires|dire', "de|d'|du|des"], act: 'state' },
  { id: 'fr.aux-yeux', words: ['à', 'les', 'yeux', "de|d'|du|des"], act: 'opinion' },
  { id: 'fr.aux-yeux', words: ['aux', 'yeux', "de|d'|du|des"], act: 'opinion' },
  { id: 'fr.a-ses-yeux', words: ['à', 'ses|leurs|mes', 'yeux'], act: 'opinion', bare: true },
  { id: 'fr.de-l-avis', words: ['de', "l'", 'avis', "de|d'|du|des"], act: 'opinion' },
  { id: 'fr.de-l-aveu', words: ['de', "l'", 'aveu', "même|de|d'|du|des", "de|d'|du|des"], act: 'confirm' },
  { id: 'fr.de-l-aveu', words: ['de', "l'", 'aveu', "de|d'|du|des"], act: 'confirm' },
  { id: 'fr.a-en-croire', words: ['à', 'en', 'croire'], act: 'state' },
  { id: 'fr.a-l-en-croire', words: ['à', "l'", 'en', 'croire'], act: 'state', bare: true },
  { id: 'fr.de-source', words: ['de', 'source|sources'], act: 'state', cueWords: 1 },
  { id: 'fr.pour', words: ['pour'], act: 'opinion', initialOnly: true },
]

/** Nouns that announce words: `l'annonce selon laquelle`, `ses déclarations sur`. */
export const nounCues: Readonly<Record<string, SpeechAct>> = {
  annonce: 'state',
  déclaration: 'state',
  affirmation: 'state',
  propos: 'state',
  allégation: 'accuse',
  accusation: 'accuse',
  rumeur: 'state',
  information: 'state',
  promesse: 'promise',
  engagement: 'promise',
  serment: 'promise',
  menace: 'promise',
  appel: 'ask',
  demande: 'ask',
  requête: 'ask',
  question: 'ask',
  exigence: 'ask',
  revendication: 'ask',
  proposition: 'ask',
  consigne: 'ask',
  ordre: 'ask',
  recommandation: 'ask',
  injonction: 'ask',
  critique: 'accuse',
  dénonciation: 'accuse',
  condamnation: 'accuse',
  reproche: 'accuse',
  plainte: 'accuse',
  démenti: 'deny',
  refus: 'deny',
  rejet: 'deny',
  aveu: 'confirm',
  confirmation: 'confirm',
  reconnaissance: 'confirm',
  idée: 'opinion',
  crainte: 'opinion',
  espoir: 'opinion',
  conviction: 'opinion',
  impression: 'opinion',
  sentiment: 'opinion',
  avis: 'opinion',
  opinion: 'opinion',
  inquiétude: 'opinion',
  regret: 'opinion',
  souhait: 'ask',
  hypothèse: 'state',
  thèse: 'state',
  théorie: 'state',
  version: 'state',
  constat: 'state',
  conclusion: 'state',
  message: 'state',
  cri: 'ask',
  slogan: 'ask',
  avertissement: 'state',
  réponse: 'state',
  témoignage: 'state',
  récit: 'state',
  assurance: 'promise',
  argument: 'state',
  raisonnement: 'state',
  commentaire: 'state',
  prévision: 'state',
  évocation: 'state',
  mention: 'state',
  révélation: 'state',
  explication: 'state',
  remarque: 'state',
  conseil: 'ask',
  suggestion: 'ask',
  invitation: 'ask',
}

export const relayVerbs =
  'citer relayer rapporter reprendre recueillir diffuser publier traduire consulter transmettre retranscrire'.split(' ')
export const utteranceNouns =
  'propos déclarations déclaration paroles mots commentaires extraits lignes termes réponses informations information calculs chiffres estimations'.split(
    ' ',
  )

/** Cues that keep their distance from the saying itself. */
export const hearsayCues = ['prétendre', 'prétexter', 'rumeur', 'murmurer']

/** Verbs that pass on hearsay where anybody says it: *on dit que*. */
export const rumourVerbs = ['dire', 'raconter', 'murmurer']
