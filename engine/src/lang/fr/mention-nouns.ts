/** Nouns that head descriptions of people. */
export const personNouns = new Set(
  `
dernier dernière président présidente ministre premier-ministre chancelier chancelière roi reine prince princesse pape évêque cardinal imam rabbin prêtre pasteur émir sultan shah
chef cheffe patron patronne directeur directrice pdg gérant gérante responsable dirigeant dirigeante leader numéro fondateur fondatrice cofondateur cofondatrice créateur créatrice
porte-parole secrétaire trésorier trésorière délégué déléguée représentant représentante coordinateur coordinatrice coordonnateur animateur animatrice membre militant militante adhérent adhérente
député députée sénateur sénatrice maire adjoint adjointe conseiller conseillère élu élue préfet préfète sous-préfet ambassadeur ambassadrice diplomate consul eurodéputé eurodéputée parlementaire rapporteur rapporteure gouverneur gouverneure
candidat candidate prétendant prétendante opposant opposante rival rivale adversaire allié alliée proche homologue successeur prédécesseur prédécesseure
avocat avocate juge magistrat magistrate procureur procureure substitut greffier huissier notaire bâtonnier plaignant plaignante accusé accusée prévenu prévenue suspect suspecte victime témoin
policier policière gendarme commissaire enquêteur enquêtrice inspecteur inspectrice officier officière colonel général capitaine lieutenant commandant commandante sergent adjudant amiral soldat militaire combattant pompier pompière sapeur-pompier
médecin docteur docteure infirmier infirmière chirurgien chirurgienne psychiatre psychologue psychothérapeute épidémiologiste virologue infectiologue pharmacien pharmacienne soignant soignante aide-soignante patient patiente urgentiste pédiatre
professeur professeure enseignant enseignante instituteur institutrice proviseur proviseure recteur rectrice étudiant étudiante élève lycéen lycéenne chercheur chercheuse scientifique historien historienne politologue sociologue économiste analyste expert experte spécialiste ingénieur ingénieure météorologue sismologue biologiste climatologue
journaliste reporter correspondant correspondante éditorialiste chroniqueur chroniqueuse rédacteur rédactrice présentateur présentatrice intervieweur envoyé
écrivain écrivaine auteur auteure autrice romancier romancière poète philosophe essayiste acteur actrice comédien comédienne humoriste chanteur chanteuse musicien musicienne artiste réalisateur réalisatrice cinéaste producteur productrice styliste peintre photographe danseur danseuse mannequin star vedette
joueur joueuse attaquant défenseur gardien gardienne entraîneur entraîneuse sélectionneur coach footballeur footballeuse athlète coureur coureuse cycliste pilote skieur skieuse nageur nageuse boxeur tennisman tennismen arbitre capitaine international buteur rugbyman
homme femme fille garçon enfant adolescent adolescente jeune mère père fils frère sœur soeur mari épouse époux veuve veuf compagnon compagne oncle tante cousin cousine grand-père grand-mère parent ami amie voisin voisine neveu nièce bébé fillette ado
habitant habitante riverain riveraine passant passante client cliente usager usagère passager passagère automobiliste conducteur conductrice chauffeur touriste résident résidente citoyen citoyenne électeur électrice internaute locataire propriétaire consommateur consommatrice
salarié salariée employé employée ouvrier ouvrière agent agente fonctionnaire cheminot syndicaliste agriculteur agricultrice éleveur éleveuse commerçant commerçante restaurateur restauratrice entrepreneur entrepreneure artisan artisane pêcheur boulanger milliardaire homme-d'affaires
manifestant manifestante gréviste rebelle terroriste jihadiste djihadiste otage migrant migrante réfugié réfugiée survivant survivante détenu détenue prisonnier prisonnière tueur meurtrier agresseur trafiquant mercenaire
trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire retraité retraitée
républicain républicaine démocrate socialiste centriste écologiste communiste travailliste conservateur conservatrice macroniste frontiste insoumis
breton bretonne français française américain américaine britannique allemand allemande italien italienne russe chinois chinoise
monsieur madame mademoiselle dame maître m. mme mlle me dr pr mgr abbé père sieur
associé associée collaborateur collaboratrice assistant assistante interlocuteur interlocutrice locuteur négociateur négociatrice médiateur médiatrice observateur observatrice commentateur commentatrice
ex-ministre ex-président ex-présidente vice-président vice-présidente ex-femme ex-mari ex-compagnon ex-maire ex-chef garde-des-sceaux dauphin héritier héritière numéro-un bras-droit favori favorite lauréat lauréate vainqueur gagnant gagnante finaliste
prévisionniste météorologiste sondeur sondeuse compositeur compositrice parolier polémiste architecte designer scénariste dramaturge dessinateur dessinatrice graphiste chorégraphe violoniste bassiste saxophoniste guitariste batteur couturier rappeur rappeuse slameur torero vidéaste animatrice metteur interprète traducteur traductrice ballerine sculptrice sculpteur plasticien plasticienne collectionneur collectionneuse
académicien académicienne anthropologue cardiologue pneumologue rhumatologue allergologue immunologue tabacologue addictologue toxicologue oncologue cancérologue neurologue gynécologue dermatologue gériatre pédopsychiatre réanimateur réanimatrice généraliste radiologue légiste kinésithérapeute dentiste diététicien diététicienne nutritionniste sage-femme ambulancier ambulancière brancardier vétérinaire généticien généticienne microbiologiste glaciologue géologue volcanologue archéologue paléontologue océanographe agronome géographe démographe criminologue mathématicien mathématicienne statisticien statisticienne physicien physicienne astrophysicien astrophysicienne astronome astronaute spationaute aviateur aviatrice explorateur exploratrice navigateur navigatrice skipper marin aventurier aventurière juriste constitutionnaliste universitaire doctorant doctorante stagiaire apprenti apprentie bénévole
caporal caporal-chef brigadier brigadier-chef adjudant-chef maréchal lieutenant-colonel major vigile surveillant surveillante haut-commissaire ayatollah révérend duc duchesse comte comtesse souverain souveraine monarque
champion championne technicien technicienne administrateur administratrice consultant consultante manager gestionnaire suppléant suppléante promoteur promotrice assesseur éducateur éducatrice monteur jardinier jardinière concepteur conceptrice auxiliaire colistier colistière serveur serveuse vendeur vendeuse caissier caissière cuisinier cuisinière pâtissier pâtissière coiffeur coiffeuse libraire bibliothécaire livreur livreuse routier chasseur viticulteur viticultrice vigneron vigneronne maraîcher maraîchère paysan paysanne berger bergère forain comptable banquier investisseur trader actionnaire repreneur acheteur acheteuse
rescapé rescapée blessé blessée forcené ravisseur voleur voleuse braqueur cambrioleur condamné condamnée repenti revenant mis-en-cause maman papa bébé vacancier vacancière randonneur randonneuse baigneur baigneuse motard motarde piéton supporter supportrice spectateur spectatrice téléspectateur téléspectatrice auditeur auditrice lecteur lectrice supérieur supérieure collègue confrère consoeur consœur partenaire camarade signataire co-signataire souverainiste progressiste polémiste insoumise marcheur marcheuse
édile haut-fonctionnaire praticien praticienne industriel industrielle connaisseur connaisseuse malade participant participante utilisateur utilisatrice voyageur voyageuse vétéran titulaire partisan partisane sympathisant sympathisante protestataire frondeur frondeuse prélat archevêque shérif islamologue linguiste moine fermier fermière buraliste formateur formatrice naturaliste questeur députée-maire député-maire sénateur-maire sergent-chef démissionnaire soprano dictateur nationaliste petite-fille petit-fils beau-frère belle-soeur belle-sœur beau-père belle-mère demi-frère demi-soeur ex-épouse ex-époux ex-compagne icône légende idole héros héroïne concurrent concurrente requérant requérante demandeur demandeuse encarté encartée pensionnaire lofteur caméraman chimiste paysagiste chocolatier chocolatière hôtelier hôtelière patineur patineuse judoka escrimeur escrimeuse sprinteur sprinteuse marathonien marathonienne handballeur basketteur basketteuse volleyeur golfeur gymnaste triathlète cavalier cavalière jockey catcheur lutteur lutteuse tenancier tenancière aubergiste traiteur sommelier sommelière éboueur plombier électricien électricienne maçon menuisier garagiste secouriste sauveteur sauveteuse maître-nageur maire-adjoint maire-adjointe première-ministre numéro-deux nonagénaire centenaire quadra quinqua
intéressé intéressée individu personnage personnalité quidam ténor cacique baron magnat homme-fort religieux religieuse croyant fidèle dissident dissidente activiste blogueur blogueuse influenceur influenceuse youtubeur hacker
`
    .trim()
    .split(/\s+/),
)

/** Nouns that are of people only beside another word, which stands close behind: *garde des sceaux*. */
export const boundPersonNouns: ReadonlyMap<string, string> = new Map([
  ['garde', 'sceaux'],
  ['tête', 'liste'],
  ['bras', 'droit'],
])

/** Nouns that are of things beside another word, which stands close behind: *accusé de réception*. */
export const boundThingNouns: ReadonlyMap<string, string> = new Map([['accusé', 'réception']])

/** Nouns that head names or descriptions of bodies that can speak. */
export const organizationNouns = new Set(
  `
gouvernement ministère parlement assemblée sénat chambre congrès conseil commission comité cour tribunal parquet justice préfecture mairie municipalité région département rectorat ambassade consulat présidence exécutif cabinet état administration autorité agence office institut institution organisme organisation ong association fédération confédération union ligue syndicat collectif coalition alliance mouvement parti front rassemblement groupe entreprise société compagnie firme constructeur fabricant groupe filiale start-up banque bourse fonds marque enseigne opérateur exploitant géant assureur laboratoire hôpital clinique chu université école lycée collège académie club équipe sélection fifa uefa ligue armée marine police gendarmerie brigade unité état-major pentagone otan onu ue délégation direction rédaction journal quotidien hebdomadaire magazine mensuel revue chaîne radio télévision média agence-de-presse opposition majorité camp régime junte milice rébellion organisation-non-gouvernementale église vatican fondation observatoire secrétariat service services corps instance bureau bloc entourage diplomatie maison-blanche kremlin élysée matignon bercy quai-d'orsay régulateur gendarme-des-télécoms holding consortium communauté commune intercommunalité métropole province canton district musée zoo festival centrale réseau plateforme éditeur distributeur transporteur station juridiction inspection diocèse aéroport airbus boeing défense accusation éditions caisse intersyndicale
`
    .trim()
    .split(/\s+/),
)

/** Nouns for bodies that a name follows, be it that of a person: *le groupe Pierre Fabre*. */
export const namedBodyNouns = new Set(
  'ong association société groupe entreprise firme fondation marque enseigne collectif laboratoire chaîne institut agence syndicat compagnie studio plateforme start-up édition éditions maison organisation fédération hebdomadaire quotidien magazine mensuel site'.split(
    ' ',
  ),
)

/** Plural or collective nouns for unnamed speakers. */
export const groupNouns = new Set(
  `
autorités secours enquêteurs forces médias syndicats partis pays puissances marchés experts scientifiques chercheurs spécialistes observateurs analystes économistes proches sources responsables dirigeants députés sénateurs élus maires ministres parlementaires manifestants grévistes habitants riverains voisins parents familles victimes témoins salariés employés personnels soignants médecins enseignants étudiants policiers gendarmes pompiers militaires soldats avocats juges magistrats procureurs associations organisations entreprises constructeurs banques investisseurs consommateurs usagers clients internautes électeurs français américains russes talibans rebelles insurgés juifs musulmans catholiques chrétiens population foule public gens personnes certains beaucoup plusieurs nombre majorité plupart dizaine centaine millier milliers dizaines centaines couple duo trio équipe collectif signataires organisateurs participants supporters fans
`
    .trim()
    .split(/\s+/),
)

/** Nouns for what is written or shown and then speaks. */
export const documentNouns = new Set(
  `
communiqué rapport étude enquête sondage article texte lettre courrier message tweet note document décret arrêté loi projet proposition accord traité convention résolution jugement arrêt ordonnance réquisitoire tribune livre ouvrage mémoires journal vidéo enregistrement message-audio témoignage déclaration discours rumeur rumeurs bilan chiffre chiffres statistique statistiques données estimation estimations information informations source sources dépêche billet éditorial édito reportage documentaire émission interview entretien site page affiche pétition plainte procès-verbal renseignement hashtag hashtags légende tradition bible coran constitution charte circulaire calendrier prévision prévisions baromètre analyse analyses recensement classement
`
    .trim()
    .split(/\s+/),
)

/** Documents that somebody puts his name to, without accents: taken up, they speak for who wrote them. */
export const authoredNouns = new Set(
  'communique rapport etude enquete sondage texte lettre courrier message tweet note document tribune livre ouvrage barometre petition plainte billet depeche analyse arrete source'.split(
    ' ',
  ),
)

/** Media that articles name as sources, lower-cased, without their article. */
export const mediaNames = new Set(
  `
afp|reuters|ap|associated press|belta|tass|ria novosti|interfax|dpa|efe|ansa|belga|xinhua|chine nouvelle|kyodo|anadolu|bloomberg|sipa|map|aps|pa|itar-tass|ats
le monde|le figaro|libération|le parisien|l'humanité|la croix|les échos|les echos|l'équipe|l'express|le point|l'obs|le nouvel observateur|marianne|mediapart|le canard enchaîné|charlie hebdo|ouest-france|ouest france|sud ouest|sud-ouest|la voix du nord|la dépêche|la dépêche du midi|la provence|le progrès|le dauphiné libéré|le télégramme|nice-matin|midi libre|l'indépendant|l'est républicain|dna|paris-normandie|le maine libre|20 minutes|cnews|bfmtv|bfm|bfm tv|lci|rtl|europe 1|rmc|franceinfo|france info|france inter|france culture|france bleu|france 2|france 3|france 5|france 24|tf1|m6|arte|public sénat|lcp|canal+|c8|w9|tv5 monde|rfi|france télévisions|radio france|huffpost|le huffpost|huffington post|slate|brut|konbini|politis|valeurs actuelles|paris match|closer|voici|gala|public|le jdd|jdd|le journal du dimanche|aujourd'hui en france|la tribune|challenges|capital|l'opinion|usine nouvelle|courrier international|jeune afrique|lebledparle.com|actu.fr|numerama|clubic|télérama
bbc|cnn|fox news|msnbc|nbc|nbc news|cbs|cbs news|abc|abc news|the new york times|new york times|the washington post|washington post|the wall street journal|wall street journal|usa today|politico|the guardian|guardian|the times|times|sunday times|the sun|sun|daily mail|daily mirror|daily telegraph|the telegraph|financial times|the economist|sky news|itv|bild|der spiegel|spiegel|die welt|die zeit|süddeutsche zeitung|frankfurter allgemeine zeitung|faz|zdf|ard|el país|el pais|el mundo|abc|la vanguardia|marca|as|mundo deportivo|la repubblica|corriere della sera|la stampa|la gazzetta dello sport|gazzetta dello sport|rai|le soir|la libre belgique|rtbf|rtl info|la dernière heure|le temps|rts|tribune de genève|haaretz|yediot aharonot|jerusalem post|al jazeera|al-jazeera|al arabiya|al-arabiya|al-ahram|rt|russia today|sputnik|kommersant|novaïa gazeta|pravda|izvestia|rossiïskaïa gazeta|cctv|global times|quotidien du peuple|nhk|asahi|yonhap|the times of india|hurriyet|hürriyet|daily sabah|radio-canada|cbc|la presse|le devoir|globo|folha|clarin|clarín|variety|hollywood reporter|tmz|people|vanity fair|time|newsweek|nature|science|the lancet|rolling stone|forbes|fortune|buzzfeed|vice|wired|the verge|techcrunch|the atlantic|new yorker
twitter|facebook|instagram|youtube|whatsapp|telegram|snapchat|tiktok|linkedin
`
    .trim()
    .split(/[|\n]/),
)
