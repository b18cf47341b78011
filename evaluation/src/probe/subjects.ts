/**
 * News-style sentences with the subject of each speech verb marked: [v:…] is the verb (its participle in a compound tense), [s:…] the
 * head word of its subject as Universal Dependencies has it (the first name of a full name, the noun before a name in apposition).
 * Where a sentence has several pairs, the n-th verb belongs to the n-th subject. People, papers and agencies are invented.
 */
export interface Probe {
  readonly kind: 'inversion' | 'incise' | 'relative' | 'relay' | 'plain'
  readonly text: string
}

const probes = (kind: Probe['kind'], text: string): Probe[] =>
  text
    .trim()
    .split('\n')
    .map(line => ({ kind, text: line.trim() }))

export const SUBJECT_PROBES: readonly Probe[] = [
  ...probes(
    'inversion',
    `« Nous ne céderons pas », a [v:déclaré] mardi soir le [s:maire] de Vernoux.
    "La situation est sous contrôle", a [v:assuré] à la presse le [s:préfet] du département, Luc Armand.
    « Il faudra du temps », a [v:reconnu] devant les députés la [s:ministre] des Transports, Hélène Vasseur.
    « C'est une erreur historique », [v:dénonce] dans un communiqué l'[s:association] de défense des locataires.
    Ce projet « ne verra jamais le jour », a [v:promis] jeudi [s:Bastien] Coulon, chef de file de l'opposition.
    "On ne lâchera rien", [v:lance] une [s:infirmière] venue manifester avec ses deux filles.
    « Les comptes sont à l'équilibre », se [v:félicite] la [s:direction] du groupe Armorel.
    « Trop peu, trop tard », ont [v:réagi] en chœur les [s:syndicats] d'enseignants.
    « Je n'ai jamais reçu cet argent », a encore [v:affirmé] à la barre l'ancien [s:trésorier] du club.
    "Nous avons tout perdu", [v:raconte], encore sous le choc, [s:Odile] Marchand, 62 ans, dont la maison a brûlé.
    « Aucune piste n'est écartée », a [v:indiqué] une [s:source] proche du dossier.
    Reste que le texte sera voté, [v:prévient] le [s:président] de la commission.
    « Vous n'aurez pas ma démission », a-t-[s:elle] [v:lancé] aux élus de la majorité.
    « Le virus circule encore », [v:rappelle]-t-[s:on] au ministère.
    "Pourquoi si tard ?", s'[v:interrogent] plusieurs [s:parents] d'élèves.`,
  ),
  ...probes(
    'incise',
    `Cette décision, [v:explique] l'[s:avocat] de la famille, est contraire à la loi.
    Le chantier, a [v:précisé] lundi la [s:mairie], durera au moins deux ans.
    Les deux hommes, [v:affirme] le [s:procureur], se connaissaient depuis l'enfance.
    « Ce n'est pas à nous, [v:estime] le [s:responsable] du centre, de payer pour les autres. »
    Il n'y aura pas, a-t-[s:il] [v:ajouté], de hausse des impôts cette année.
    La hausse des prix, [v:note] l'[s:institut] dans son rapport annuel, touche d'abord les plus modestes.
    Le prévenu, [v:soutient] son [s:défenseur], n'a fait qu'obéir aux ordres.
    Une telle mesure, [v:jugent] les [s:économistes], n'aurait qu'un effet limité.
    L'entreprise, [v:regrette] [s:Sylvain] Gaudry, n'a pas tenu ses engagements.
    "C'est, [v:insiste] la [s:chercheuse], une première mondiale."
    Le cessez-le-feu, a fait [v:savoir] le [s:porte-parole] de l'armée, entrera en vigueur à minuit.
    Nous devons, [v:répète] le [s:chef] de l'État, rester unis dans l'épreuve.
    Les négociations, [v:confie] un [s:diplomate] sous couvert d'anonymat, sont au point mort.
    L'incendie, selon ce qu'ont [v:rapporté] les [s:pompiers], s'est déclaré vers trois heures.
    Ce vaccin, [v:assurent] ses [s:concepteurs], protège pendant un an au moins.`,
  ),
  ...probes(
    'relative',
    `Le dirigeant, qu'[s:il] [v:accusait] de vouloir détruire son groupe, a été arrêté samedi.
    L'homme [s:qui] avait [v:affirmé] détenir des preuves s'est rétracté devant le juge.
    La lettre dans laquelle la [s:directrice] [v:annonçait] son départ a été rendue publique.
    Le rapport que le [s:ministre] avait [v:qualifié] de mensonger a été confirmé par la Cour des comptes.
    Plusieurs témoins, [s:qui] [v:disent] avoir entendu trois coups de feu, ont été interrogés.
    Les mesures dont [v:parle] le [s:gouvernement] ne suffiront pas.
    Les chiffres qu'a [v:présentés] la [s:banque] centrale ont surpris les marchés.
    Le journaliste à qui le [s:sénateur] avait [v:confié] ses doutes a refusé de témoigner.
    La rumeur, que [v:démentent] les [s:proches] de l'acteur, circule depuis une semaine.
    Sa sœur, à laquelle [s:il] avait [v:promis] de rentrer avant Noël, l'attend toujours.
    L'organisation, [s:qui] [v:réclame] une enquête indépendante, publiera ses conclusions en mars.
    Le texte que [v:défend] [s:Agathe] Rolland divise jusque dans son camp.`,
  ),
  ...probes(
    'relay',
    `Le pont a été fermé à la circulation, [v:rapporte] le [s:quotidien] L'Écho du Rhône.
    Trois personnes ont été blessées, [v:annonce] l'[s:agence] Novapresse, citant le ministre de la Santé.
    Le suspect aurait quitté le pays, [v:croit] savoir l'[s:hebdomadaire] Le Regard.
    L'usine fermera ses portes en juin, a [v:appris] l'[s:agence] Novapresse auprès de la direction.
    Selon le préfet, cité par la radio locale, [s:qui] [v:précise] que l'enquête continue, tout danger est écarté.
    La justice a ouvert une enquête, [v:révèle] lundi le [s:site] d'information Fil-à-Fil.
    D'après le journal Le Matin de Brest, le [s:maire] [v:envisage] de démissionner, ce que son [s:cabinet] [v:dément].
    Le [s:ministre] a [v:dit] que la [s:présidente] lui avait [v:assuré] que rien ne changerait.
    L'[s:agence] Novapresse, qui cite un haut responsable, [v:évoque] un bilan de douze morts.
    Les pourparlers reprendront vendredi, a [v:déclaré] à la télévision publique le [s:négociateur] en chef, cité par l'agence Novapresse.`,
  ),
  ...probes(
    'plain',
    `Interrogée par nos confrères de Radio Sud, la [s:présidente] de la région a [v:estimé] que la loi était inapplicable.
    Le [s:secrétaire] général du syndicat, Marc Tellier, [v:accuse] la direction d'avoir menti aux salariés.
    À ce stade, [v:explique]-t-[s:il], « rien n'est joué ».
    Dans un entretien au Courrier, l'[s:écrivain] [v:raconte] comment il a quitté l'île.
    L'[s:opposition] a [v:appelé] le gouvernement à retirer son projet de loi.
    Ni le [s:club] ni le joueur n'ont [v:souhaité] commenter l'information.
    [s:Tous] [v:affirment] n'avoir rien vu.
    Le [s:juge], estimant que les faits étaient établis, a [v:rejeté] la demande.`,
  ),
]
