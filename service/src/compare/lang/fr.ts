import type { CompareLanguage } from '../compare-language.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** All forms are folded: lower case, without accents (see words.ts). */
export const frenchComparison: CompareLanguage = {
  functionWords: list(`
    a au aux avec c ce cela celle celles celui ces cet cette ceux chez ci comme d dans de des donc dont du elle elles en est et eu eut
    ete etre etait etaient furent fut il ils j je l la le les leur leurs lors lui m ma mais me meme mes moi mon n ne ni nos notre nous
    on ont or ou par pas pour plus qu que quel quelle quels quelles qui quoi s sa sans se ses si sera seront son sont sous sur t ta te tes
    toi ton tout toute toutes tous tres tu un une vos votre vous y ya avait avaient avoir ayant aussi ainsi afin alors apres avant
    aura auront aurait auraient serait seraient soit soient entre encore jusqu lorsque puis depuis pendant deja fait faire peut
    ca car cependant notamment egalement toutefois ailleurs part tandis selon`),
  dateWords: list(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
    decembre hier demain aujourd hui matin matinee midi soir soiree nuit jour journee semaine veille lendemain mois`),
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  titles: list('m mm mme mmes mlle me mes dr pr prof mgr sir lord'),
  speech:
    /^(?:accus|admet|admis|affirm|ajout|alert|annonc|appel|appris|argu|assen|assur|attest|averti|avou|clam|comment|conclu|condamn|confi|confirm|conced|consid|constat|critiqu|declar|defend|demand|dement|denonc|deplor|devoil|dit$|dire$|disent|disait|ecri|estim|evoqu|exhort|expliqu|exprim|felicit|fustig|glis|indiqu|insist|interrog|invit|jug|justifi|lanc|martel|menac|mis$|not[eai]|observ|plaid|poursuiv|precis|preten|preven|promet|promis|propos|racont|rappel|rapport|recla|reconn|redout|refus|regrett|rejou|relev|remarqu|repet|repliqu|repond|reproch|requi|resum|revel|salu|signal|soulign|souten|sugger|temoign|tweet|twitt|indign)/,
  functions:
    /^(?:academi|act(?:eur|ric)|agenc|agent|ambassad|archeve|associat|auteur|autorit|avoca|candidat|cardinal|chef|cherch|collectif|colonel|command|commiss|compagn|conseil|cour$|depute|direct|docteur|ecrivain|econom|elu$|elysee|entourage|entrepris|epidemiolog|epou|eveque|federat|femme|fille|fils|frer|general|gouvern|groupe|historien|humorist|infectiolog|institut|journal|juge$|leader|maire$|mairie|maison|mari$|matignon|medecin|mere$|minist|ministeriel|organis|pape$|parol|parquet|parti$|patron|pere$|police|porte$|prefe|premier|presid|procureur|professeur|quotidien|reine|roi$|secretair|senat|societ|sociolog|soeur|syndic|tribunal|union|virolog)/,
  accordingTo: /(?:^|[^\p{L}])(?:selon|d['’]apr[èe]s)\s+$/iu,
  numerals: new Map([
    ['deux', '2'],
    ['trois', '3'],
    ['quatre', '4'],
    ['cinq', '5'],
    ['six', '6'],
    ['sept', '7'],
    ['huit', '8'],
    ['neuf', '9'],
    ['dix', '10'],
    ['onze', '11'],
    ['douze', '12'],
    ['treize', '13'],
    ['quatorze', '14'],
    ['quinze', '15'],
    ['seize', '16'],
    ['vingt', '20'],
    ['trente', '30'],
    ['quarante', '40'],
    ['cinquante', '50'],
    ['soixante', '60'],
    ['cent', '100'],
    ['mille', '1000'],
  ]),
  negations: list('ne n non ni pas jamais aucun aucune rien nul nulle guere personne sans'),
  clause:
    /^(?:j|je|tu|il|ils|elle|elles|on|nous|vous|c|ca|qui|que|qu|n|ne|ai|as|a|ont|avons|avez|ava(?:is|it|ient)|aur\w+|suis|es|est|sommes|etes|sont|eta(?:is|it|ient)|ser(?:a|ai|ait|aient|ont)|fut|furent|va|vont|peut|peuvent|doit|doivent|faut|fait|font|\w{2,}(?:er|ir|oir))$/,
  strength: new Map([
    ['pourrait', -2],
    ['pourraient', -2],
    ['pourrais', -2],
    ['pourrions', -2],
    ['devrait', -1],
    ['devraient', -1],
    ['semble', -2],
    ['semblent', -2],
    ['semblait', -2],
    ['peut', -1],
    ['peuvent', -1],
    ['pouvait', -1],
    ['aurait', -2],
    ['auraient', -2],
    ['serait', -2],
    ['seraient', -2],
    ['ferait', -1],
    ['feraient', -1],
    ['irait', -1],
    ['voudrait', -1],
    ['probablement', -2],
    ['peutetre', -2],
    ['sansdoute', -1],
    ['eventuellement', -2],
    ['possible', -1],
    ['possiblement', -2],
    ['presque', -1],
    ['environ', -1],
    ['presume', -1],
    ['presumee', -1],
    ['pretendument', -2],
    ['apparemment', -2],
    ['espere', -1],
    ['certainement', 1],
    ['assurement', 2],
    ['certain', 1],
    ['sur', 0],
    ['doit', 1],
    ['doivent', 1],
    ['va', 1],
    ['vont', 1],
    ['absolument', 2],
    ['totalement', 2],
    ['completement', 2],
    ['catastrophe', 1],
    ['inacceptable', 1],
    ['toujours', 1],
    ['jamais', 1],
  ]),
  hearsay: /\b(?:selon|d['’]apr[eè]s|aurai(?:t|ent)|serai(?:t|ent)|paraît-il|dit-on)\b/giu,
  relays: list(
    'afp reuters ap ansa bfmtv bfm franceinfo rtl rmc europe1 lci cnews figaro parisien monde liberation mediapart twitter facebook',
  ),
  denial: /^(?:dement|denie|nie$|niait|nient|conteste|contest|refut|recus|rejet)/,
  confirmation: /^(?:confirm|attest|corrobor|reconn|avou|admet|admis)/,
}
