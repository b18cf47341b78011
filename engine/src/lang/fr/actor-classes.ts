import { withoutAccents } from '../../text/without-accents.ts'
import type { ActorClasses } from '../language.ts'

/**
 * What sort of body or person a noun or a well-known name stands for, a class a row: a description takes up a name of its own class
 * (*la radio* France Info, *le parquet* the prosecutor's office). Names of several words stand behind the bar.
 */
const bodies = {
  radio:
    'radio station antenne rtl rmc rfi franceinfo | france info|france inter|france culture|france bleu|radio france|europe 1|rtl info|sud radio|fun radio|radio-canada',
  television:
    'chaîne télévision télé bfmtv bfm cnews lci tf1 m6 arte c8 w9 lcp rtbf rts cnn msnbc nbc cbs abc itv zdf ard rai cctv nhk | bfm tv|france 2|france 3|france 4|france 5|france 24|france télévisions|public sénat|canal+|tv5 monde|fox news|sky news|nbc news|cbs news|al jazeera|al-jazeera|al arabiya|russia today|radio-canada|bbc',
  newspaper:
    "quotidien journal tabloïd gazette libération jdd dna guardian bild haaretz kommersant izvestia pravda globo clarin | le monde|le figaro|le parisien|aujourd'hui en france|l'humanité|la croix|les échos|l'équipe|l'opinion|ouest-france|ouest france|sud ouest|sud-ouest|la voix du nord|la dépêche|la dépêche du midi|la provence|le progrès|le dauphiné libéré|le télégramme|nice-matin|midi libre|l'indépendant|l'est républicain|l'alsace|la montagne|la nouvelle république|paris-normandie|le républicain lorrain|l'union|corse-matin|20 minutes|le journal du dimanche|new york times|the new york times|washington post|wall street journal|usa today|the times|daily mail|daily telegraph|the sun|financial times|die welt|süddeutsche zeitung|el país|el mundo|la vanguardia|la repubblica|corriere della sera|la stampa|le soir|la libre belgique|le temps|la presse|le devoir|the times of india|hürriyet|asahi|marca|global times",
  weekly:
    "hebdomadaire magazine hebdo marianne closer voici gala forbes newsweek | public|time|people|variety|l'express|le point|l'obs|le nouvel observateur|le canard enchaîné|charlie hebdo|paris match|valeurs actuelles|le journal du dimanche|jdd|courrier international|jeune afrique|the economist|der spiegel|die zeit|vanity fair|rolling stone|télérama|challenges",
  journal: 'mensuel revue publication | nature|science|the lancet|capital',
  agency:
    'agence afp reuters ap belta tass interfax dpa efe ansa belga xinhua kyodo anadolu bloomberg ats yonhap | associated press|ria novosti|chine nouvelle',
  site: 'site portail blog pure-player mediapart huffpost slate brut konbini numerama clubic politico buzzfeed tmz | le huffpost|huffington post|the verge|actu.fr|atlantico',
  platform:
    'plateforme réseau application messagerie facebook twitter instagram youtube whatsapp telegram snapchat tiktok linkedin netflix uber deliveroo airbnb',
  company:
    'entreprise société groupe compagnie firme constructeur fabricant géant filiale start-up marque enseigne opérateur exploitant assureur distributeur éditeur transporteur studio holding banque avionneur équipementier pétrolier sous-traitant prestataire employeur industriel laboratoire multinationale usine boîte facebook google apple amazon microsoft netflix uber airbus boeing renault peugeot psa citroën michelin edf engie sncf ratp sfr bouygues carrefour auchan leclerc ikea danone nestlé lactalis sanofi pfizer bayer monsanto volkswagen tesla samsung huawei sony nintendo arianespace safran thales alstom siemens | total|orange|free|air france|bnp paribas|société générale|la poste|general electric|epic games',
  presidency: 'présidence élysée kremlin | maison blanche|maison-blanche',
  government: 'gouvernement exécutif matignon | downing street',
  ministry:
    "ministère chancellerie bercy beauvau pentagone diplomatie | place beauvau|quai d'orsay|place vendôme|rue de grenelle",
  prefecture: 'préfecture sous-préfecture préfet',
  council: 'mairie municipalité commune ville métropole agglomération collectivité département région',
  prosecution: 'parquet procureur | ministère public',
  court: "tribunal cour juridiction prud'hommes prudhommes justice assises cassation",
  police: 'police gendarmerie commissariat sûreté scotland pgjn fbi | scotland yard|forces de l’ordre',
  army: 'armée marine état-major pentagone militaires otan',
  health:
    'hôpital chu clinique ap-hp aphp ap-hm ars oms inserm | agence régionale de santé|santé publique france|institut pasteur',
  parliament: 'parlement assemblée sénat chambre congrès bundestag knesset | palais bourbon|palais-bourbon',
  party:
    'parti mouvement formation lr ps lrem rn fn lfi eelv pcf udi modem | les républicains|rassemblement national|front national|france insoumise|la france insoumise|république en marche|la république en marche|parti socialiste',
  union: 'syndicat centrale organisation confédération fédération cgt cfdt fo unsa sud medef fnsea',
  association:
    'association ong collectif fondation organisation mouvement ligue amnesty greenpeace oxfam wwf | human rights watch|médecins sans frontières|sos méditerranée',
  institute:
    'institut observatoire cabinet centre office sondeur ifop ipsos elabe bva odoxa opinionway insee | harris interactive|kantar',
  university: 'université école faculté',
  club: 'club équipe formation sélection psg om ol',
  league: 'fédération ligue instance fifa uefa fff cio',
  church: 'église diocèse vatican évêché archevêché | saint-siège',
  union_of_states: 'commission bruxelles onu ue | union européenne|commission européenne|nations unies',
} as const

const people = {
  magistrate: 'magistrat magistrate juge procureur procureure substitut président présidente avocat-général',
  lawyer: 'avocat avocate conseil défenseur défenseure bâtonnier pénaliste me',
  politician:
    'ministre député députée sénateur sénatrice maire élu élue conseiller conseillère président présidente candidat candidate parlementaire eurodéputé eurodéputée secrétaire édile adjoint adjointe leader chef cheffe',
  scientist:
    'chercheur chercheuse scientifique universitaire professeur professeure historien historienne politologue sociologue économiste spécialiste expert experte analyste biologiste climatologue physicien géologue sismologue',
  forecaster: 'météorologue météorologiste prévisionniste ingénieur',
  doctor:
    'médecin docteur docteure professeur professeure praticien praticienne chirurgien chirurgienne infectiologue épidémiologiste virologue urgentiste psychiatre pédiatre généraliste spécialiste chef soignant soignante',
  journalist:
    'journaliste reporter présentateur présentatrice animateur animatrice chroniqueur chroniqueuse éditorialiste correspondant correspondante intervieweur rédacteur rédactrice auteur auteure',
  author: 'écrivain écrivaine auteur auteure autrice romancier romancière essayiste philosophe poète journaliste',
  player:
    'joueur joueuse attaquant défenseur milieu gardien gardienne capitaine buteur international footballeur footballeuse rugbyman tennisman numéro champion championne',
  athlete:
    'champion championne athlète nageur nageuse coureur coureuse cycliste skieur skieuse boxeur pilote sportif sportive sprinteur sprinteuse médaillé médaillée judoka patineur',
  coach: 'entraîneur entraîneuse coach sélectionneur technicien manager',
  artist:
    'acteur actrice comédien comédienne chanteur chanteuse rappeur rappeuse musicien musicienne artiste star vedette humoriste réalisateur réalisatrice cinéaste interprète producteur mannequin',
  manager:
    'directeur directrice patron patronne pdg président présidente dirigeant dirigeante gérant gérante responsable manager fondateur fondatrice chef cheffe entrepreneur restaurateur milliardaire homme-d’affaires',
  officer:
    'policier policière gendarme commissaire colonel général capitaine lieutenant commandant commandante officier officière militaire soldat enquêteur pompier',
  cleric: 'prêtre curé évêque archevêque cardinal pape pontife imam rabbin pasteur ecclésiastique religieux père abbé',
  royal: 'roi reine prince princesse souverain souveraine monarque duc duchesse',
  spokesman: 'porte-parole délégué déléguée représentant représentante secrétaire syndicaliste',
  suspect:
    'suspect suspecte accusé accusée prévenu prévenue meurtrier tueur agresseur auteur détenu détenue jihadiste djihadiste',
  victim: 'victime plaignant plaignante rescapé rescapée survivant survivante',
  relative:
    'mère père maman papa fils fille frère sœur soeur épouse époux mari femme veuve oncle tante cousin cousine compagne compagnon',
} as const

/** Bits of the classes by noun and by whole name, small letters without accents; names without their article. */
const read = (table: Readonly<Record<string, string>>): ActorClasses => {
  const nouns = new Map<string, number>()
  const names = new Map<string, number>()
  const add = (to: Map<string, number>, word: string, at: number): void => {
    const key = withoutAccents(word)
    to.set(key, (to.get(key) ?? 0) | (1 << at))
  }
  for (const [at, row] of Object.values(table).entries()) {
    const [alone, whole] = row.split(' | ')
    for (const word of alone!.split(' ')) add(nouns, word, at)
    for (const name of whole?.split('|') ?? []) add(names, name.replace(/^(?:le |la |les |l'|the )/u, ''), at)
  }
  return { nouns, names }
}

export const bodyClasses = read(bodies)
export const personClasses = read(people)
