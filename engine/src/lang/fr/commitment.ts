import type { CommitmentLexicon } from '../../commitment/find-commitments.ts'

const words = (list: string): string[] => list.split(' ')
const each = <Value>(value: Value, list: string): [string, Value][] => words(list).map(word => [word, value])

/** French words of certainty, distance and dispute. */
export const frenchCommitment: CommitmentLexicon = {
  hedges: new Map([
    ...each('PR' as const, 'sembler paraître probablement vraisemblablement apparemment probable vraisemblable'),
    ...each('PS' as const, 'pouvoir peut-être possiblement éventuellement possible envisageable plausible risquer'),
  ]),
  conditionalHedges: new Map([...each('PS' as const, 'pouvoir'), ...each('PR' as const, 'devoir')]),
  cueHedges: new Map([
    ...each(
      'PR' as const,
      'croire penser supposer présumer estimer juger considérer trouver imaginer soupçonner pronostiquer prévoir',
    ),
    ...each('PS' as const, 'craindre redouter suggérer spéculer conjecturer douter évoquer envisager'),
    ...each('U' as const, 'espérer souhaiter ignorer'),
  ]),
  hedgePhrases: new Map([
    ['sans doute', 'PR'],
    ['il semble que', 'PR'],
    ['il est probable', 'PR'],
    ['selon toute vraisemblance', 'PR'],
    ['à mon avis', 'PR'],
    ['peut-être', 'PS'],
    ['il est possible', 'PS'],
    ['il se peut', 'PS'],
    ["il n'est pas exclu", 'PS'],
    ["n'exclut pas", 'PS'],
  ]),
  negations: new Set(words("ne n' pas jamais aucun aucune rien non personne")),
  factiveCues: new Set(
    words(
      'reconnaître admettre avouer révéler rappeler constater savoir démontrer prouver établir découvrir concéder confirmer',
    ),
  ),
  distancingCues: new Set(words("prétendre prétexter alléguer arguer selon d'après insinuer")),
  distancingPhrases: [
    'soi-disant',
    'prétendument',
    'paraît-il',
    'supposément',
    'à en croire',
    'dit-on',
    'le bruit court',
  ],
  contestingCues: new Set(words('mentir inventer fabuler')),
  contestingPhrases: [
    'sans preuve',
    'sans preuves',
    'sans en apporter la preuve',
    'sans apporter de preuve',
    'sans apporter de preuves',
    'sans fournir de preuve',
    'sans fournir de preuves',
    'à tort',
    'faussement',
    'mensongèrement',
    'abusivement',
    'sans fondement',
    'sans aucun fondement',
    'contrairement aux faits',
    'contre toute évidence',
    'de façon mensongère',
    'de manière trompeuse',
  ],
  speechNouns: new Map([
    ['accusation', ['accuse', 'state']],
    ['allégation', ['accuse', 'state']],
    ['critique', ['accuse']],
    ['reproche', ['accuse']],
    ['information', ['state', 'confirm']],
    ['propos', ['state', 'accuse', 'opinion']],
    ['déclaration', ['state']],
    ['affirmation', ['state']],
    ['rumeur', ['state']],
    ['annonce', ['state', 'promise']],
    ['version', ['state']],
    ['demande', ['ask']],
    ['proposition', ['ask', 'state']],
    ['appel', ['ask']],
  ]),
}
