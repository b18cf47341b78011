/** Made by training/src/people/compile-people.ts from raw news. Do not edit. */
// biome-ignore format: generated
export const knownPeopleRows = `
aaron danielson|m|membre
aaron sorkin||createur|producteur
aasha sapera|f|danseuse folklorique
abbas araghchi|m|vice-ministre|vice-ministre iranien de affaires etrangeres
abbas ibrahim|m|directeur general de surete generale|directeur de surete generale
abbas mortada|m|ministre de culture
abbas moussavi|m|porte-parole de ministere iranien de affaires etrangeres
abbas stanekzai|m|negociateur
abd al malik|m|ecrivain et realisateur
abd rabbo mansour hadi|m|president|president yemenite|successeur
abdallah ahmed-osman|m|auteur|refugie|refugie soudanais de 33 ans
abdallah d'arabie|m|roi
abdallah doubla|m|directeur|medecin
abdallah hamdok|m|premier ministre soudanais|premier ministre
abdallah zekri|m|delegue|president|delegue general de cfcm|president de observatoire national contre islamophobie
abdel bouchra|m|delegue
abdel fattah|m|president egyptien|general|president|chef|homologue egyptien|m.
abdel fattah al-sissi|m|president
abdel karim|m|m.
abdel rahmane|m|chef de departement de meteorologie de aeroport de beyrouth|m.
abdel-karim darwich|m|responsable de controle de qualite de laboratoire
abdelaziz bouteflika|m|president|president algerien|president dechu|homologue algerien|president alors
abdelhamid abaaoud|m|coordinateur
abdelkrim grini|m|procureur de republique de roanne
abdelkrim zeghileche|m|militant|directeur|journaliste|journaliste algerien
abdelmadjid tebboune|m|president|president algerien|ex fidele
abdelmalek droukdal|m|membre|leader
abdennour bidar|m|philosophe|president philosophe
abderahmen moumen|m|historien
abdirasak abdi|m|haut fonctionnaire de ministere de information
abdou diouf|m|ex dirigeant senegalais|ex president senegalais
abdoulaye coulibaly|m|chef etat-major de armee general|general
abdoulaye daffé|m|ex ministre de finances et de economie
abdul ghani baradar|m|chef de talibans|negociateur en chef de talibans|chef|negociateur en chef de talibans mollah
abdul majid|m|habitant
abdul qasim sangin|m|directeur
abdul sattar khokhar|m|porte-parole
abdullah abdullah|m|negociateur de gouvernement afghan|responsable|rival|responsable de processus de paix de cote de gouvernement
abdullah al-qadry|m|photographe et videaste yemenite
abdur rob|m|medecin
abel hernandez|m|journaliste
abiy ahmed|m|premier ministre ethiopien|artisan|artisan de paix entre pays et erythree|premier ministre
abou bakr|m|chef|chef de ei|chef de groupe etat islamique
abou karar||fonctionnaire
abou mehdi|m|lieutenant irakien|numero|veritable chef|chef
abou obaida|m|porte-parole de brigades ezzedine al-qassam
aboubacar dagnon|m|habitant
abraham lincoln|m|president|16e president|ex president
abraham weintraub|m|ex ministre de education|ministre
achille kiriakides|m|procureur de republique aix-en-provence
achim anscheidt|m|directeur|responsable
achraf zaki|m|m.|president
actes sud|f|directrice de maison edition|ex presidente de maison edition
ada colau|f|maire sortante|maire|ex militante de droit a logement|maire de gauche ex militante de droit a logement|maire sortante de capitale de catalogne|maire sortante de gauche radicale
ada uderzo|f|mme
adam arrigo|m|directeur
adam chiara|m|professeur|specialiste
adam schiff|m|elu democrate|americain|democrate|elu|president
adam silver|m|patron|patron de nba
adel abdel mahdi|m|predecesseur|ex vice-president|premier ministre|premier ministre irakien
adel ouergui|m|gouverneur de tataouine
adeline jenner|f|deleguee
adil rami|m|footballeur|footballeur francais
adolfo suárez|m|premier ministre
adrian hallmark|m|directeur|president
adrian kola|m|pecheur
adrian marskell|m|directeur
adrian newey|m|directeur|ingenieur
adrian van hooydonk|m|responsable|vice-president
adrian zenz|m|chercheur|chercheur allemand
adrien quatennens|m|depute|depute lfi|depute de nord|coordinateur de france insoumise|coordinateur de lfi|depute et numero deux de lfi
adrien taquet|m|secretaire etat|ministre de sante|secretaire etat a protection de enfance|secretaire|secretaire etat aupres de ministre de sante|secretaire etat charge de enfance et de familles
adrien verrier|m|avocat de ville me
adèle haenel|f|actrice|actrice tricolore|comedienne
aga khan|m|chef
agamenon menezes|m|president
agatha christie|f|romanciere anglaise
agathe auproux|f|chroniqueuse|journaliste et chroniqueuse tele
agathe lecaron|f|animatrice actuelle de maison de maternelles sur france 5|animatrice de maison de maternelles
agathon rwasa|m|chef de opposition|leader de principal parti opposition de burundi|principal adversaire
agir fabienne keller|f|senatrice
agnes chow|f|militante|militante prodemocratie
agnès buzin|f|ministre de sante
agnès buzyn|f|ministre de sante|ministre|ex ministre de sante|ministre de solidarites et de sante|ministre de solidarites|candidate
agnès callamard|f|rapporteure|rapporteure speciale de onu sur executions sommaires|rapporteuse
agnès cerighelli|f|adherente|elue
agnès evren|f|eurodeputee lr|vice-presidente de region ile-de-france
agnès firmin le bodo|f|presidente de commission|presidente de commission speciale bioethique
agnès langevine|f|ecologiste|candidate ecologiste a mairie de perpignan|vice-presidente
agnès le brun||porte-parole|vice-presidente|maire de morlaix
agnès molinier||chef de 20 h|redactrice en chef de 20 h
agnès ogier||porte-parole|porte-parole de groupe sncf
agnès pannier-runacher||secretaire etat a economie|secretaire etat|secretaire|ministre de economie|secretaire etat aupres de ministre de economie|secretaire etat francaise a economie
agnès pottier-dumas|f|conseillere|candidate
agnès ricard-hibon|f|cheffe|presidente
agnès thill|f|deputee|deputee de oise|deputee lrem|farouche opposante
aguila saleh|m|president
agustin pery|m|directeur adjoint abc
ahmad aboul gheit|m|chef de ligue arabe|vice-president
ahmad bayou|m|chef|general
ahmad majdalani|m|ministre|ministre de affaires sociales
ahmad zakhoy|m|notre correspondant a zakho
ahmed abdel moutlak|m|numero
ahmed dakhli|m|chef
ahmed gaïd salah|m|general|chef|puissant chef
ahmed laraba|m|president de comite professeur|professeur
ahmed merabet|m|policier|gardien|gardien de paix|lieutenant de police
aida sock|f|chanteuse et mannequin senegalaise
aimé jacquet|m|leur selectionneur|selectionneur de epoque
air force kaleth wright|m|adjudant de us|conseiller de etat-major adjudant de us
ajit doval|m|conseiller|homologue indien mais aussi puissant et controverse
ajit pai|m|president
akihiko ono|m|vice-president
akihiko yamagishi|m|auteur de etude|professeur
akiko iwasaki||pr|auteur principal de etude pr
akim ali cherif|m|avocat general
akio toyoda|m|president
al sharpton|m|leader americain de droits civiques
alain anziani|m|avocat comme pierre hurmic ex senateur de gironde|maire de merignac|president
alain audoubert|m|ex maire communiste de vitry-sur-seine|notre ex maire
alain bauer||avocate et criminologue|expert en securite
alain bazot|m|president|president de ufc-que choisir
alain bonnafous|m|professeur
alain bruneel|m|communiste|depute communiste|depute communiste de 6e circonscription de nord|depute communiste de nord
alain brunet|m|chercheur canadien|psychiatre canadien|psychiatre et chercheur canadien
alain charrier|m|secretaire
alain claeys|m|ex depute ps|maire de poitiers|socialiste
alain cocq|m|militant de droit de mourir dans dignite|militant de fin de vie " digne "|militant mort digne
alain d'iribarne|m|sociologue de travail
alain delon|m|acteur|membre
alain ducasse|m|chef|chef multi-etoile|autre star
alain duhamel|m|editorialiste de rtl|journaliste
alain ferrand|m|maire de barcares|maire de commune
alain finkielkraut|m|philosophe|philosophe et academicien|philosophe essayiste et academicien
alain flaccus|m|secretaire general de club athletisme
alain fontaine|m|patron|president
alain fontane|m|adjoint a maire de strasbourg|maire de strasbourg
alain fontanel|m|candidat lrem|candidat de parti presidentiel lrem|candidat lrem a mairie de strasbourg|maire de strasbourg|maire de ville|premier adjoint a mairie
alain fouché|m|senateur de vienne
alain gibelin|m|directeur|directeur de ordre public de prefecture de police de paris
alain griset|m|ministre
alain houpert|m|senateur|senateur republicains de cote-d'or
alain jakubowicz|m|avocat|avocat de nordahl lelandais|avocat de nordahl lelandais me|avocat de norddahl lelandais me|avocat me|ex president
alain juppé|m|maire de bordeaux|maire|favori|premier ministre|favori de sondages|candidat a primaire de droite
alain krakovitch|m|directeur|directeur general de sncf transilien|directeur de sncf transilien|directeur de voyages sncf|directeur de sncf voyages|directeur de transilien
alain lenormand|m|maire|president
alain leroux|m|adjoint
alain mercat|m|pr|president
alain milon|m|president de commission de affaires sociales|president|senateur lr
alain minc||economiste
alain mérieux|m|fondateur
alain perea|m|depute lrem|depute|depute de aude
alain peyrefitte|m|ex ministre gaulliste
alain pidoux|m|commandant|general
alain pouget|m|president|responsable
alain reynes|m|directeur|president
alain richard|m|membre|senateur|senateur lrem|ex ministre socialiste
alain rigaud|m|dr|president
alain rousset|m|president|president ps de nouvelle-aquitaine|president socialiste de nouvelle-aquitaine|president de conseil regional de nouvelle-aquitaine|president de nouvelle region nouvelle-aquitaine|socialiste
alain soral||essayiste extreme droite|essayiste|essayiste extreme-droite
alain thirion|m|prefet de aude|prefet
alain tourret|m|depute|depute republique en marche de calvados
alain vidalies|m|secretaire etat a transports
alain weill|m|president|president de nextradiotv|patron altice france
alain williams|m|producteur
alain-eric dubart|m|chef|docteur
alam shaikh|m|conducteur
alan duffy|m|professeur
alan parker|m|realisateur britannique
alan rusbridger|m|ex redacteur
alan scheinkman|m|juge appel
alan shepard|m|americain|premier americain
alan tudge|m|ministre de population
alassane ouattara|m|president ivoirien|president|chef de etat
albane gaillot|f|deputee|elue de val-de-marne
albert calamuso|m|adjoint a maire de villeneuve-loubet|maire de villeneuve-loubet
albert de monaco|m|prince
albert divo|m|pilote|pilote francais|pilote de course
albert memmi|m|auteur|ecrivain et chercheur|ecrivain et sociologue
albert pisapia|m|maitre
albert uderzo|f|createur
alberto barbera|m|directeur de mostra|directeur|directeur artistique de mostra|directeur artistique|incontournable directeur
alberto fernandez|m|president peroniste de centre gauche|president argentin|president|president de centre gauche
alberto lardies|m|auteur|journaliste
alberto martinez|m|proprietaire de franchise
alberto palatchi|m|patron
alberto zangrillo|m|professeur|responsable|chef|directeur|dr|medecin
albin chalandon|m|dernier de barons gaullistes "|ex pdg elf-aquitaine
alejandra frausto|f|secretaire a culture
alejandro agag|m|fondateur
alejandro gaviria||ex ministre de sante
alejandro murat|m|gouverneur de etat|gouverneur oaxaca
alejandro sandi|m|acteur de second role|acteur mexicain
alejandro silva|m|commandant de base
alejandro valenzuela|m|capitaine
alejo mirando|m|directeur
aleksandar vucic|m|president serbe|president|oui selon president serbe
aleksandra checinska sielaff||co-auteure|docteur
alessandra sublet|f|animatrice
alessandro michele|m|directeur artistique italien de gucci
alessandro pignocchi|m|ex chercheur
alex azar|m|secretaire americain a sante|ministre americain de sante|ministre de sante|secretaire a sante americain|secretaire etat americain a sante|secretaire a sante
alex cifuentes||collaborateur el chapo|ex assistante collaborateur el chapo
alex goude|m|animateur
alex irwin||agent
alex lutz|m|humoriste|comedien
alex mutanganyi|m|responsable
alex perrin|m|procureur de valence|procureur de republique de valence
alex stamos|m|ex responsable
alex vizorek|m|humoriste belge|maitre de ceremonie
alex wurz|m|double vainqueur|pilote autrichien
alexander calder|m|artiste|peintre
alexander gauland|m|dirigeant de extreme droite|leader extreme-droite|principal dirigeant
alexander grimaud|m|chef de cabinet de prefet|prefet
alexander neef|m|directeur|allemand|ex directeur|maitre a bord|successeur de m. lissner allemand|directeur general de opera de paris
alexander van der bellen|m|ecologiste|president autrichien
alexandra de wael|m|ingenieur
alexandra lamy|f|ainsi que comedienne|comedienne
alexandra louis|f|deputee lrem
alexandre arcady|m|cineaste|realisateur
alexandre baud|m|producteur
alexandre beglov|m|gouverneur|gouverneur de saint-petersbourg
alexandre belot|m|professeur
alexandre benalla|m|collaborateur|ex collaborateur|chef de etat|collaborateur emmanuel macron|collaborateur de elysee|ex collaborateur de elysee
alexandre bompard|m|pdg|pdg de carrefour|pdg de groupe
alexandre chevallier|m|directeur
alexandre de bosschère|m|procureur
alexandre delperier|m|directeur
alexandre feltz|m|adjoint|adjoint a sante de ville de strasbourg
alexandre gady|m|president honneur de association sites et monuments|historien
alexandre jardin|m|ecrivain
alexandre loukachenko|m|president|president belarusse|chef de etat|autoritaire president belarusse|homologue bielorusse|president autoritaire
alexandre mordekhaï benillouche|m|personnage principal
alexandre nardella|m|directeur financier de parti
alexandre siljegovic|m|directeur general de etablissement
alexandria ocasio-cortez||elue new-yorkaise|candidate a primaire democrate|deputee democrate|membre
alexandros ragavas|m|porte-parole|porte-parole de ministere|porte-parole de ministere de immigration
alexeï navalny|m|opposant russe|opposant|principal opposant russe|principal opposant a kremlin|chef de opposition|leader opposition russe
alexeï paramonov|m|haut responsable de ministere russe de affaires etrangeres
alexia daval|f|employee|habitante|juge instruction en charge de affaire
alexia delbreil|f|psychiatre et medecin legiste
alexia laroche-joubert|f|productrice|productrice de programme|productrice de television
alexis corbière|m|depute|depute lfi|depute de france insoumise|depute de seine-saint-denis|depute france insoumise|insoumis
alexis deck|m|ecologiste|candidat ecologiste
alexis goosdeel|m|president
alexis kohler|m|secretaire general de elysee|secretaire|secretaire general|directeur de cabinet emmanuel macron|monsieur|secretaire general de presidence
alexis kraland|m|autre journaliste independant
alexis lienhardt|m|infirmier
alexis tsipras|m|premier ministre|premier ministre grec|premier ministre de gauche grec|premier ministre grec sortant|seule membre executif europeen avec premier ministre grec
alfa-claude djalo|m|responsable
alfonso albaisa|m|responsable de design|responsable
alfred djanga|m|porte-parole|avocat|leur porte-parole
alfred dreyfus|m|officier juif alsacien|capitaine
ali alaswad|m|ex depute
ali asadov|m|premier ministre
ali ayadi|m|directeur regional de sante de sfax
ali bongo|m|president|president gabonais
ali dawabcheh|m|bebe de 18 mois
ali djamel toubal|m|autre journaliste proche de " hirak "
ali ghanem|m|ministre|ministre de petrole et de ressources minieres
ali mogharabi||analyste
ali rabii|m|porte-parole|porte-parole de gouvernement
alice coffin|f|conseillere|elue|elue ecologiste|elue eelv|journaliste|porte-parole
alice debauche|f|chercheuse|sociologue
alice laval|m|professeur
alice taglioni|f|actrice
alice thourot|f|deputee de 2eme circonscription de drome|principale interessee
alicia keys|f|chanteuse|chanteuse pop
aline archimbaud|f|senatrice de seine-saint-denis|senatrice ecologiste de seine-saint-denis
aliréza maher|m|membre
aliréza raïsi|m|vice-ministre de sante
alison darcy|f|fondatrice
alison lockhart|f|residente
alix bouilhaguet|f|redactrice|journaliste
alkache alhada|m|ministre nigerien de interieur
allain bougrain dubourg|m|president
allain bougrain-dubourg|m|president
allama shah ahmad shafi|m|fondateur|leader islamiste controverse
aloys vimard|m|coordinateur
alpha condé|m|president|ex opposant|homologue guineen|m.|president guineen
alpha oumar konaré|m|ex president|ex president malien|president
alvaro uribe|m|chef|ex president|ex president ultra-droite|president ultra-droite
aly adham|m|patron|president
alyssa farah|f|directrice
amadou gon coulibaly|m|premier ministre|plus proche collaborateur|premier ministre ivoirien
amadou koufa|m|dirigeant
amadou toumani touré|m|president|ex president
amal bentounsi|m|membre
amandine roggeman|f|autre " citoyenne
amber heard|f|actrice americaine
amel bent|f|chanteuse
amine benyamina|m|professeur|psychiatre
amine smihi|m|adjoint a securite|adjoint a securite a mairie
amir haddad|m|chanteur|ex candidat
amir hossain chowdhury|m|responsable
amit ben ygal|m|sergent
amit shah|m|ministre de interieur
ammar belhimer|m|ministre de communication|porte-parole
amy coney barrett|f|magistrate|defenseure|juge|juge conservatrice|professeure
amélie de montchalin|f|ministre de fonction publique|deputee|ministre de transformation et de fonction publiques|secretaire etat a affaires europeennes|secretaire etat francaise a affaires europeennes|chef
anastasia rakova|m|maire de moscou
anatole flahault|m|eleve|etudiant
anatoli kalinitchenko|m|directeur|vice-directeur
anaïs funosas|f|presidente
anaïs leleux|f|presidente
anders tegnell||epidemiologiste|epidemiologiste en chef
andra gillespie||directrice|professeur
andras sajo|m|ex juge
andrea bertolini|m|pilote|pilote italien
andrea bocelli|m|tenor
andrea fares|m|autre habitant
andreas geisel|m|ministre de interieur de ville
andreas haffner|m|membre|responsable
andreas purtscher|m|directeur de hotel
andreas thiel|m|co-auteur|specialiste immunologie allemand
andres manuel lopez obrador|m|president|president mexicain|president mexicain de gauche
andrew blechman|m|auteur|ecrivain
andrew bremberg|m|ambassadeur|ambassadeur americain aupres de nations unies
andrew chan|m|professeur
andrew cuomo|m|gouverneur de etat de new york|gouverneur|gouverneur de etat|gouverneur de new york|democrate|gouverneur de etat new york
andrew gilich|m|maire
andrew hastie|m|responsable de commission parlementaire
andrew holness|m|premier ministre|premier ministre jamaicain
andrew jackson|m|ex president|defenseur|president
andrew lelling|m|procureur de massachusetts|procureur federal de massachusetts
andriï demtchenko|m|porte-parole|porte-parole de gardes frontieres ukrainiens
andry rajoelina|m|president malgache
andrzej duda|m|president sortant|candidat|chef de etat conservateur sortant|chef de etat polonais conservateur|conservateur|homologue polonais
andré baillard|m|maire
andré baret|m|maire|maire de hures-la-parade
andré chassaigne|m|depute pcf|communiste|chef de file de deputes communistes|depute communiste de puy-de-dome|president de groupe communiste|chef
andré giraud|m|president de federation
andré goretti|m|president
andré laignel|m|vice-president de association de maires de france|maire|premier vice-president|president de bip tv|vice-president
andré pacou|m|president
andré rezende|m|chauffeur
andré vallini|m|secretaire etat a developpement et a francophonie|secretaire etat a francophonie
andréa bescond|f|realisatrice|auteure|comedienne
andrés manuel lopez obrador|m|president mexicain|president
andrés manuel lópez obrador|m|president de gauche
andrés ordoñez|m|directeur
andy beshear|m|chef|democrate|gouverneur democrate
andy palmer|m|president|pdg
andy wallace|m|britannique|pilote|pilote developpement|pilote essais|vainqueur de 24 heures de mans 1988
ang tshering sherpa|m|president
angel medina|m|autre policier
angela jouett|f|responsable de evacuation
angela merkel|f|chanceliere allemande|chanceliere|porte-parole de chanceliere allemande
angela rasmussen|m|dr|virologue
angelo angelino|m|infirmier
angelo borelli|m|chef
angie estrada|f|docteure
anil patel|m|responsable
ann marie pallan|f|employee
ann-kathrin stracke|m|journaliste|journaliste allemande
anna cabana||chef|journaliste
anna huttunen|f|responsable de projet
anna kahn|f|associee
anna maria sollacaro||avocate de parties civiles me|representant
anna popova|f|cheffe de agence sanitaire russe rospotrebnadzor
anna wintour|f|" papesse de mode "|directrice|papesse|papesse de mode
annabelle vêques|f|directrice
anne bouchet|f|deleguee
anne branthomme|f|experte
anne brugnera|f|deputee|deputee de lyon lrem|deputee lrem|ex adjointe
anne de bayser|f|adjointe|secretaire
anne de chiffreville|f|directrice
anne guillemaut|f|avocate me
anne guyot-welke|m|porte-parole
anne hidalgo|f|maire de paris|maire|maire ps de paris|maire sortante|maire ps|maire socialiste
anne laszlo|f|deleguee syndicale cfe-cgc
anne lavaud|f|deleguee
anne laveau|f|directrice|directrice de prevention routiere
anne laybourne||directrice de cabinet de prefet|directrice de cabinet de prefet de aude|prefet|prefet de aude
anne le huerou|f|experte
anne lebreton||elue de 4e arrondissement|maire de ive arrondissement|adjointe|adjointe a maire de 4e arrondissement de paris|adjointe a maire de ive arrondissement|adjointe a maire de ive arrondissement de paris
anne levade|f|presidente
anne marcassus|f|productrice
anne muxel||directrice|president de conseil orientation scientifique
anne pingeot|f|maitresse|maitresse de francois mitterrand
anne rimoin|m|epidemiologiste|pr
anne roumanoff||humoriste
anne sinclair|f|journaliste
anne souyris|f|adjointe|adjointe a sante a mairie de paris|adjointe a sante de ville
anne upravan|f|adjointe|directrice adjointe
anne vignot|f|ecologiste|maire de besancon|candidate eelv
anne-christine lang|f|deputee|deputee lrem|autre elue de capitale|deputee de paris|porte-parole
anne-claire coudray|f|presentatrice de 20 h de tf1 weekend depuis deux ans|presentatrice de jt
anne-claude crémieux||infectiologue|directeur de fondation alzheimer|pr|pediatre pr|professeure
anne-cécile bras|f|journaliste
anne-cécile mailfert|f|presidente
anne-elisabeth lemoine|f|malicieuse chroniqueuse|presentatrice
anne-francoise thiollier|f|coordinatrice
anne-françoise thiollier|f|infirmiere
anne-gaëlle baudouin-clerc||prefete|president
anne-laure cattelot|f|deputee de nord|deputee lrem de nord
anne-laure sandretto|f|procureure adjointe
anne-laurence petel|f|deputee|deputee lrem
anne-marie duguet|f|co-auteure
anne-marie durand||directrice|dr
anne-marie moulin|m|medecin
anne-sophie lapix|f|presentatrice|journaliste
annegret kramp-karrenbauer|f|ministre allemande de defense
annelise seidl|f|quadragenaire
annett aamodt|f|porte-parole|porte-parole de pst
annick cojean|f|journaliste de monde
annick girardin|f|ministre de outre-mer|ministre|ministre de outre-mers|ex ministre de outre-mer|ministre de mer|ministre de mer :
annie chapelier||infirmiere anesthesiste de profession|membre
annie cordy|f|chanteuse|chanteuse belge|chanteuse et actrice
annie genevard|f|deputee de doubs|deputee republicains|presidente|presidente de seance deputee republicains|vice-presidente|vice-presidente de assemblee nationale
annie levy-mozziconacci|m|medecin
anon numpa|m|avocat|avocat de droits humains
antanas bubnelis|m|porte-parole de president|president
anthony bourdain|m|chef|chef cuisinier|chef qu'
anthony fauci|m|directeur|docteur|dr|membre|eminent membre|epidemiologiste
anthony lancelot|m|gardien|gardien de paix
anthony leiserowitz|m|chercheur
anthony vaccarello|m|createur belge de saint laurent|directeur aristique de saint laurent
antoine boutonnet|m|chef de dnlh|commissaire
antoine bristielle|m|chercheur|chercheur en sociologie
antoine conté|m|joueur de 22 ans de club de reims pensionnaire de ligue 2|joueur franco-guineen
antoine de boutray|m|directeur
antoine de caunes|m|animateur|ex president de canal + pierre lescure|president
antoine de tounens|m|roi
antoine fittante|m|me|specialiste
antoine flahault|m|epidemiologiste|directeur
antoine flahaut|m|directeur|pr
antoine fontanet||epidemiologiste
antoine giuntini|m|directeur
antoine griezmann||footballeur|footballeur francais|star de ballon rond
antoine guedeney|m|chef|dr
antoine jouteau|m|directeur|directeur general|directeur general de site
antoine parra|m|maire|maire de commune
antoine pelissolo|m|pr|auteur|professeur|psychiatre
antoine perrin|m|procureur|substitut de procureur
antoine petit|m|pdg de cnrs|president de cnrs
antoine rufenacht|m|ex maire de havre|representant
antoine vey|m|avocat|avocat de plaignante me|avocat de theo
anton bytchkovski|m|homologue belarusse|porte-parole de gardes-frontieres belarusses
anton guerachtchenko|m|vice-ministre de interieur
antonin lévy|m|avocat|avocat de francois fillon|avocat maitre|avocat de couple|avocat de francois fillon me|defenseur
antonin scalia|m|conservateur|juge|juge conservateur|juge conservateur de cour supreme
antonio banderas|m|acteur espagnol
antonio carlos costa|m|president
antonio costa|m|premier ministre portugais
antonio duarte||ecologiste
antonio guterres|m|secretaire general de onu|secretaire general de nations unies|patron de onu|chef de onu|porte-parole de secretaire general de onu|secretaire
antonio ruiz escudero|m|responsable regional de sante publique
antonio tajani|m|italien|autre italien|membre|president italien|president sortant italien|proche
antony dapiran|m|avocat
anu bhambri|m|proprietaire
anucha burapachaisri|m|porte-parole de gouvernement
anwar gargash|m|ministre etat a affaires etrangeres de emirats|ministre etat emirati a affaires etrangeres
aomar aït khedache|m|leur chef presume
apolline de malherbe|f|journaliste|journaliste de bfmtv|animatrice|animatrice de emission
aquilino morelle|m|conseiller|proche
ara aprikian|m|directeur|directeur de contenus
archibald celeyron|m|avocat|avocat me
archie clements|m|epidemiologiste|pr
ardavan amir-aslani|m|avocat de laeticia hallyday me|avocat me|avocat de laeticia|avocat de laeticia hallyday maitre|maitre
aretha franklin|f|reine de soul|chanteuse de gospel
ariana grande|f|chanteuse americaine|americaine|chanteuse americaine de 23 aans|pop star|star americaine de pop
ariane chemin|f|journaliste de monde|journaliste
arieh rohrstoc|m|porte-parole
ariel sebellino|m|directeur executif de ppi
ariel weil|m|maire de 4e arrondissement|maire de 4eme arrondissement de paris
arielle dombasle|f|chanteuse|comedienne|ex leader|presidente
arié alimi|m|avocat|avocat de karen levy|avocat de chokri wakrim me|avocat de famille de manifestante me|avocat de famille me|avocat de septuagenaire me
arkya sedime|m|membre
arlene acuavera|f|responsable de etablissement
arlene foster|f|premiere ministre nord-irlandaise
armand jung|m|depute sortant|ex depute|ex depute socialiste de bas-rhin
armin laschet|m|candidat|dirigeant|dirigeant conservateur de region|dirigeant de region|potentiel successeur
arnaud beltrame|m|gendarme|colonel|client ainsi que lieutenant-colonel de gendarmerie|officier|officier de gendarmerie|client ainsi qu' lieutenant-colonel de gendarmerie
arnaud bloquel|m|chef|chef cuisinier
arnaud danjean|m|eurodepute|eurodepute sortant
arnaud de bermingham|m|directeur|patron
arnaud decagny|m|maire dvd de maubeuge|maire|maire de maubeuge|maire udi de maubeuge
arnaud fontanet|m|epidemiologiste|pr|professeur|auteur principal|directeur|dr
arnaud gauthier|m|sous-directeur
arnaud julien|m|delegue|patron|secretaire departemental de federation lr
arnaud lagardère|m|patron|proprietaire
arnaud laraize|m|procureur|procureur de sens
arnaud leroy|m|depute|ex depute|membre
arnaud louis|m|porte-parole
arnaud molinié|m|president
arnaud monteboug|m|chauffeur de ministre|ministre
arnaud montebourg|m|ex ministre de economie|candidat|ex ministre|ministre de redressement productif|chauffeur de ministre de redressement productif|candidat a primaire de gauche
arnaud muselier|m|" boxeur de gendarmes "|president
arnaud péricard|m|maire|maire de saint-germain-en-laye
arnaud robinet|m|maire republicains de reims|maire|maire de reims|maire lr de reims
arnaud vanneste|m|directeur
arnaud viala|m|depute|depute republicains
arnold schwarzenegger|m|gouverneur de californie de epoque|acteur|acteur et ex gouverneur de californie|ex gouverneur de californie|president de republique|star bodybuildee
arthur dreyfuss|m|directeur|proche
arthur noyer|m|militaire
arturo herrera|m|ministre mexicain de finances
arvind kejriwal|m|chef de executif de capitale
arvind krishna|m|chef executif ibm
asher ohayon|m|avocat
ashley bloomfield|m|directeur general de sante|directeur general de ministere de sante
ashok kumar|m|responsable policier
ashok subron|m|militant
ashraf ghani|m|president afghan|president|chef de etat|rival president afghan|leur president|porte-parole de president
ashwani jain|m|habitant
asia argento|f|actrice italienne
asli aydintasbas|f|chercheuse
asma khalil|f|experte|professeure
asma mechakra|f|chercheuse|chercheuse algerienne en biomedecine
assa traoré|f|sœur|porte-parole
assimi goita|m|colonel|colonel de armee malienne
assimi goïta|m|colonel|chef de junte colonel|chef|chef de junte a mali colonel|chef de junte a pouvoir a mali colonel|chef de junte habituellement taiseux colonel
assos santé|m|president de france
astrid castelein||representante|responsable
astrid kirchherr|f|photographe allemande
atd-quart monde|f|presidente de association de lutte contre exclusion
attaullah khogyani|m|porte-parole
audain fils bernadel|m|ministre
aude bono-vandorme|f|deputee|deputee lrem de aisne
aude lancelin|f|journaliste|directrice|ex directrice|ex journaliste de obs
aude le guilcher|f|procureure
aude lemonsu|f|chercheuse
aude rossigneux|f|journaliste
audrey azoulay|f|ministre de culture|directrice|directrice generale|directrice generale de unesco|ministre|conseillere de francois hollande
audrey bernard|f|directrice
audrey crespo-mara|f|journaliste
audrey herblin-stoop|f|directrice de affaires publiques de twitter france
audrey linkenheld|f|dauphine ex-deputee|ex deputee
audrey pulvar|f|ex journaliste|adjointe|journaliste|presidente de fnh
audrey quey||procureur de republique de vienne|procureure de republique
audrey strauss|f|procureure federale de manhattan
augustin bizimana||ex ministre de defense
augusto guta|m|porte-parole de police locale
augusto heleno|m|chef|general|ministre
aung kyi win|m|avocat
aurore bergé|f|deputee de yvelines|porte-parole|deputee|cheffe de file de groupe majoritaire sur texte|deputee lrem|porte-parole de lrem
aurore kichenin|f|premiere dauphine|troisieme dauphine
aurélia trifiro|f|gardienne|gardienne de paix
aurélie dupont|f|directrice
aurélie filippetti|f|ex ministre de culture|deputee|ex ministre|ministre de culture|porte-parole de benoit hamon
aurélie fouquet|f|policiere municipale|policiere
aurélie herbemont||adjoint a cotes de journaliste|journaliste
aurélie trouvé||porte-parole|porte-parole attac|porte-parole attac france
aurélien pradié|m|secretaire|numero 3 de republicains|depute|secretaire general de parti|depute lr|depute republicains
aurélien rousseau|m|directeur|directeur de ars francilienne|directeur general|directeur general de ars ile-de-france
aurélien taché|m|depute lrem|depute ex-lrem|depute|depute republique en marche|depute lrem de val-d'oise|depute de val oise
ava duvernay|f|realisatrice|realisatrice noire americaine|realisatrice noire
ava gardner|f|actrice|star hollywoodienne
avdullah hoti|m|premier ministre kosovar|professeur|professeur economie a universite de pristina
avi berkowitz|m|conseiller
avi bitton|m|avocat|autre avocat me
avichaï mandelblit|m|procureur|procureur general israel
awa gueye|f|sœur
axel kahn|m|president|pr|professeur|urgentiste pr
axelle lemaire|f|ex ministre|ex secretaire|ex secretaire etat a numerique|secretaire etat en charge de innovation et de numerique
axl rose|m|chanteur|musicien
ayaka imaide|f|directrice|directrice de troupe
ayem nour|f|animatrice|animatrice de nrj12
ayfer ali|m|docteur|specialiste
ayman odeh|m|chef
ayman safadi|m|chef de diplomatie jordanienne|homologue jordanien|ministre jordanien de affaires etrangeres
ayman zawahiri|m|" troisieme adjoint " de chef supreme al-qaida|chef supreme al-qaida
aymeric caron|m|defenseur de droits de animaux et vegan|journaliste
aymeric silvin|m|auteur principal de etude chercheur en immunologie|chercheur en immunologie
aziz alghashian|m|professeur
azzédine taïbi|m|maire|maire communiste de stains|maire de ville|maire pcf
aïsseta cissé|f|presidente
babul mondal|m|habitant
bachar al-assad|m|dirigeant syrien|president|president syrien
bader al-asaker|m|directeur de bureau de prince heritier|heritier|prince heritier
badri daher|m|directeur de douanes|directeur general de douanes
ban ki-moon|m|secretaire general de onu|ex secretaire general de onu
baptiste arsale|m|secretaire
baptiste perrissin-fabert||directeur de cabinet de secretaire etat brune poirson|secretaire etat brune poirson
baptiste porcher|m|procureur|procureur de republique|procureur de republique de limoges
barack obama|m|ex president|president americain|ex president americain|ex president democrate|predecesseur|predecesseur democrate
barbara bessot-ballot|f|deputee lrem
barbara ferrer|m|dr|responsable
barbara gayet|f|professeure
barbara lagoa|f|juge conservatrice origine cubaine|magistrate origine cubaine|juge
barbara pompili|f|ministre de transition ecologique|ministre|presidente|deputee|deputee de majorite|deputee lrem
barbara pond|f|habitante
barbara reno gonzalez|f|ecrivaine
barham saleh|m|president irakien
barna beach|m|directeur de restaurant
barnaby hawes|m|procureur
barron claiborne|m|auteur de photo|photographe
bart de wever|m|maire de cite portuaire|porte-parole de maire de cite portuaire
bass reeves|m|personnage
bastien lachaud|m|depute|depute de france insoumise|depute france insoumise
bastien recher|m|ex secretaire|socialiste
begoña santiago garcia|m|dr
behrouz kamalvandi|m|porte-parole|porte-parole de institution|porte-parole de organisation de energie atomique iranienne
belge pierre-olivier beckers|m|haut responsable
benjamin biolay|m|chanteur
benjamin blanchet|m|president de tribunal
benjamin castaldi|m|animateur|chroniqueur
benjamin cauchy|m|autre leader de " gilets jaunes "|membre|porte-parole|representant
benjamin crump|m|avocat|avocat de famille de george floyd
benjamin davido|m|docteur|infectiologue
benjamin douriez|m|chef adjoint de magazine|redacteur en chef adjoint de magazine
benjamin grivaux|m|porte-parole
benjamin griveaux|m|porte-parole de gouvernement|porte-parole|candidat|candidat lrem|ex porte-parole de gouvernement|m.
benjamin lucas|m|porte-parole
benjamin masure|m|coordinateur
benjamin netanyahu|m|premier ministre israelien|premier ministre
benjamin neuman|m|virologue
benjamin queyriaux|m|medecin
benjamin smith|m|auteur principal
benjamin stora|m|historien francais|historien
benny gantz|m|ex rival|ministre israelien de defense|ex rival electoral|ministre de defense|ex chef de armee|ministre
benoist gérard||chroniqueur culinaire|comedienne|ex chef
benoit gaultier|m|professeur
benoit hamon|m|ex candidat socialiste a presidentielle|ex candidat|ex ministre de education
benoit payan|m|autre elu opposition socialiste|maire|premier adjoint a mairie de marseille|socialiste
benoît bronique|m|coordinateur
benoît brulon|m|colonel|porte-parole de armee de terre
benoît daoundo||fonctionnaire
benoît ferrand|m|colonel|commandant
benoît hamon|m|candidat|ex candidat socialiste a presidentielle|socialiste|fondateur|ex ministre|vainqueur
benoît le maire|m|directeur de cabinet de prefet|prefet
benoît magimel|m|acteur|comedien
benoît maria|m|responsable
benoît payan|m|premier adjoint socialiste de marseille|chef de file de opposition socialiste a mairie|chef de file de parti socialiste local|premier adjoint|premier adjoint a mairie de marseille|socialiste
benoît plaud|m|chef|pr
benoît potterie|m|depute de pas-de-calais|depute republique en marche de pas-de-calais
benoît puga|m|chef|general|general armee
benoît ribade|m|directeur de cabinet de premier ministre|premier ministre
benoît ribadeau-dumas|m|directeur|directeur de cabinet de premier ministre|directeur de cabinet edouard phillipe|haut fonctionnaire|premier ministre
benoît simian|m|depute
benoît teste|m|secretaire
beppe sala|m|maire
bernadette groison|m|secretaire
bernadette moreau|f|deleguee|responsable de developpement durable chez vinci autoroutes
bernadette moriau|f|religieuse|sœur
bernard accoyer|m|secretaire|secretaire general|secretaire general de lr|fidele|premier secretaire|secretaire general de parti
bernard arnault|m|pdg|patron|pdg de geant de luxe lvmh|proprietaire|proprietaire de lvmh
bernard basset|m|docteur|president|vice-president
bernard boulloud|m|avocat|maitre|avocat de docteur v. me|avocat de famille me|leur avocat me
bernard brouquisse|m|commercant
bernard cazeneuve|m|ministre de interieur|ex premier ministre|ministre|premier ministre|premier ministre francais de epoque|2e " favori " :
bernard combes|m|maire|maire de tulle|maire de tulle et proche conseiller de francois hollande
bernard darty|m|cofondateur|monsieur
bernard debré|m|ex depute de droite|ex ministre et ex-depute de droite|ex depute|medecin|depute parisien|ex depute lr
bernard gonzalez|m|prefet
bernard guetta|m|journaliste
bernard guillemin|m|directeur de ehpad
bernard jomier|m|co-rapporteur ps|ex directeur de campagne a municipales de 2008|rapporteur|senateur ecologiste de paris
bernard lalande|m|senateur|senateur socialiste
bernard laporte|m|patron de rugby francais|president de federation francaise de rugby
bernard marchal|m|procureur|procureur de republique de toulon
bernard maris||economiste|avocate de famille de journaliste|economiste et chroniqueur|economiste et ecrivain|journaliste
bernard marty|m|president|president de umih bouches-du-rhone
bernard montiel|m|animateur|porte-parole
bernard pignerol|m|conseiller etat|president de association " ' ere de peuple "
bernard poignant|m|conseiller|ex conseiller elyseen
bernard preynat|m|ex pretre de diocese|pretre
bernard schmeltz|m|prefet|prefet de bourgogne-franche-comte|prefet de cote or|prefet de region|prefet de corse|prefet de region et prefet de cote or
bernard stiegler|m|philosophe
bernard tapie|m|ex president|depute
bernard-henri lévy|m|philosophe
bernardo bertolucci|m|cineaste italien|realisateur et scenariste italien
bernie sanders|m|senateur|socialiste|ex candidat democrate a presidentielle|ex rival|ex rival de primaires|senateur independant
berta caceres|f|dirigeante
bertrand chameroy|m|animateur|ex chroniqueur
bertrand de labbey||agent
bertrand delanoë|m|ex maire de paris|ex maire de capitale|ex maire de ville :|ex maire ps de paris|ex maire socialiste|maire de capitale durant plus de treize ans
bertrand dicale|m|journaliste|specialiste
bertrand guidet|m|chef
bertrand kern|m|maire ps de pantin|maire socialiste de pantin
bertrand leclerc|m|procureur de republique|procureur de saint-brieuc
bertrand sorre|m|depute|depute lrem de manche
beto o'rourke|m|candidat a primaire democrate|democrate
beto verissimo|m|fondateur
bettina goislard|f|employee
bhabotosh kumar mondal|m|responsable
bibia pavard|f|historienne|historienne de feminismes
bilal hassani||star|youtubeur
bill barr|m|ministre de justice|ministre americain de justice|ministre|president
bill clinton|m|ex president americain|president|ex president|democrate|ex president de etats-unis|ex president democrate
bill de blasio|m|maire|maire de new york|maire de ville|democrate|maire de new york democrate
bill gates|m|fondateur|fondateur de microsoft|milliardaire americain|americain|patron
bill morneau|m|ministre|ministre de finances
birol ünel|m|acteur turco-allemand
blanche gardin|f|humoriste|comedienne
blanche kellyanne conway|f|conseillere de maison
blanche peter navarro|m|conseiller economique de maison
blandine brocard|f|deputee|elue|leur deputee
blick matthias egger||epidemiologiste
bo elberling|m|professeur
bob chapek|m|pdg|pdg de disney
bob dylan|m|musicien de legende
bob menendez|m|democrate de senat|senateur democrate
bob woodward|m|journaliste|journaliste investigation|auteur|journaliste americain investigation
bobby chesney|m|professeur
bochra belhaj hmida|f|ex deputee|militante feministe tunisienne
bogdan petrounov|m|professeur bulgare immunologie
bohumil hrabal|m|ecrivain tchecoslovaque
bonnie henry|f|medecin en chef de colombie-britannique|responsable de sante publique de province
boris behncke|m|specialiste
boris donskoff|m|directeur
boris duffau|m|procureur|procureur adjoint de grenoble
boris erazo|m|medecin de msf
boris johnson|m|premier ministre|premier ministre britannique|premier ministre conservateur
boris jonhson|m|premier ministre|chef de diplomatie
boris vallaud|m|socialiste|porte-parole|depute|depute ps|porte-parole de deputes ps|depute de landes
boubacar g.|m|employe
boubou cissé|m|premier ministre|chef de gouvernement|ex premier ministre|president et premier ministre
boucar ndiaye|m|colonel|conservateur general de parc nationaux de senegal colonel
bozo dalmacija|m|professeur
boïko borissov|m|premier ministre bulgare|premier ministre de centre-droit
brad bender|m|vice-president
brad downey|m|artisan local par artiste conceptuel americain|artiste conceptuel americain
brad parscale|m|directeur|directeur de campagne|directeur de campagne de donald trump|responsable de strategie numerique en 2016
brandon brown||epidemiologiste
brandon mechele|m|defenseur|joueur defenseur
braxton bragg|m|ex general de armee secessionniste
break fitness|m|patron de salle de sport
brendan murphy|m|docteur
breonna taylor|f|americaine|infirmiere|employee|infirmiere noire
brett giroir|m|ministre adjoint de sante|quatrieme temoin ministre-adjoint de sante
brett hankison|m|policier|seul membre
brett kavanaugh|m|juge conservateur|candidat a cour supreme|candidat controverse a cour supreme|juge
brian carter|m|americain
brian de pratto||economiste
brian gush|m|directeur
brian johnson|m|chanteur|leur chanteur
brian thomsen|m|representant de police groenlandaise
brice grazzini|m|avocat|autre avocat
brice hortefeux|m|depute europeen|ex ministre|ex ministre de interieur|depute europeen lr|eurodepute|ex ministre de nicolas sarkozy
brice mangou|m|colonel|commandant
brice teinturier|m|directeur
bridget kelly||ex assistante de gouverneur|gouverneur
brigitte bardot||ex actrice|delegue a fondation|fervente militante de cause animale|presidente|presidente de fondation|responsable pyrenees-atlantiques de fondation
brigitte boréale|f|chroniqueuse
brigitte bourguignon|f|presidente|presidente de commission de affaires sociales|deputee|deputee lrem|elue de pas-de-calais|membre
brigitte fouré|f|maire|premiere vice-presidente de conseil departemental
brigitte godard|m|docteur|medecin
brigitte gothière|f|presidente|cofondatrice|porte-parole|presidente de assocation l214
brigitte jullien|f|directrice de igpn|directrice
brigitte klinkert|f|ministre|presidente
brigitte kuster||porte-parole|porte-parole de parti
brigitte lahaie|f|animatrice|ex star de x
brigitte macron||chef de etat|animateur|comedienne|ex professeure de francais|president|president de republique
brigitte trogneux|f|ex professeur de francais|professeure de francais
brigitte vernay|f|presidente|presidente de 17e chambre correctionnelle
britta seeger|m|membre
bruce aylward|m|conseiller|expert
bruce leichtman|m|president
bruce mclaren|m|fondateur de marque|fondateur
bruce springsteen|m|chanteur|chanteur americain
bruce toussaint|m|journaliste
brune poirson||secretaire etat a transition ecologique|secretaire|ministre de transition ecologique et solidaire|membre|ministre|ministre de transition ecologique
bruno barde|m|directeur|directeur de festival
bruno bernard|m|autre ecologiste|ecologiste|entrepreneur|leur chef de file sur metropole|president eelv de metropole lyonnaise
bruno beschizza|m|maire|maire aulnay|maire lr
bruno bilde|m|adjoint|conseiller|depute|depute fn|depute rn|elu
bruno bobkiewicz|m|membre|secretaire
bruno bonnell|m|depute lrem|depute de rhone|adversaire de second tour|candidat|depute|depute lrem de rhone
bruno cautrès|m|chercheur de cevipof
bruno chareyron|m|ingenieur|directeur
bruno covas|m|maire de sao paulo|maire
bruno david|m|president
bruno dayez|m|maitre|avocat maitre
bruno dufayet|m|president
bruno ferreira|m|directeur|directeur general de alimentation
bruno gaccio|m|auteur|ex auteur de " guignols de info "|ex chef
bruno genest|m|elu|maire
bruno gilles|m|senateur|dissident|candidat dissident lr|dissident de republicains|senateur lr|candidat
bruno gollnisch|m|ex eurodepute fn|eurodepute|ex eurodepute|ex vice-president|membre
bruno guillon|m|animateur|successeur
bruno hoen|m|directeur|docteur|pr
bruno jeanbart|m|directeur
bruno julliard|m|premier adjoint|desormais ex adjoint|adjoint|adjoint anne hidalgo|certains comme premier adjoint|ex adjoint
bruno latour|m|philosophe
bruno le maire|m|ministre de economie|ministre de economie et de finances|ministre|ministre de finances
bruno le ray|m|general|gouverneur militaire de paris general
bruno le roux|m|ministre de interieur|chef|president de groupe ps a assemblee|chef de file de deputes socialistes|depute|ex president
bruno lemaire|m|ministre
bruno leray|m|general|gouverneur militaire de paris general
bruno lina|m|virologue|membre de conseil scientifique francais|professeur de virologie francais
bruno magras|m|president|president de collec ti vite de saint-barthe lemy|president de collectivite outre-mer
bruno megarbane|m|chef|infectiologue pr|pr|professeur
bruno mégarbane|m|chef|pr
bruno questel|m|depute de eure|depute lrem|depute lrem de eure|depute republique en marche
bruno retailleau|m|patron de senateurs lr|chef de file de senateurs lr|president|chef|president de groupe lr a senat|chef de file de senateurs republicains
bruno riou|m|directeur|pr
bruno roger-petit|m|porte-parole de elysee|conseiller|ex journaliste|porte-parole
bruno studer|m|depute|depute lrem de bas-rhin|elu republique en marche
bruno ulliac|m|chef de mission colonel|colonel
bruno vermot-desroches|m|responsable
bruno vinay|m|avocat|avocat parisien
bubba wallace|m|pilote|pilote noir
bul bio|m|predecesseur de actuel
béatrice bluntzer|f|procureure
béatrice copper-royer||auteur|psychologue clinicienne
béatrice dalle|f|actrice
béatrice de françois|f|elue socialiste|maire
béatrice piron|f|deputee republique en marche|elue de yvelines
béchir saket|m|cofondateur
béji caïd essebsi|m|president|president tunisien|homologue|homologue tunisien
bénédicte peyrol|f|deputee lrem|vice-presidente
cameron boyce||acteur americain|star
cameron mander|m|juge|juge de haute cour de christchurch
camilla läckberg|f|reine de crime suedois
camille chaize||porte-parole de ministere de interieur|porte-parole
camille combal|m|animateur|ex chroniqueur de touche pas a mon poste sur c8
camille crosnier|f|journaliste de " quotidien "|reporter
camille delva|f|avocate|me
camille lacourt|m|nageur|ex nageur
camille locht|m|directeur
campbell brown|f|vice-presidente
camélia jordana|f|chanteuse et actrice|actrice|chanteuse
candace mccoy||professeure|specialiste
candice lafarge||aide-soignante|membre
candide renard|f|autre candidate|plaignante
capucine anav|f|chroniqueuse
cara delevigne||actrice et mannequin|mannequin
carine greff|f|procureure de republique ajaccio|procureure de republique
carine sinaï-bossou|f|presidente
carine wolf-thal|f|presidente|presidente de ordre
carissa etienne|f|directrice
carl lang|m|ex numero|membre de parti de france de nationaliste et ex frontiste
carl orff|f|directrice de ecole
carlos alvarado|m|president
carlos calampa|m|responsable regional de sante
carlos ghosn|m|ex patron de renault-nissan|ex pdg|ex patron|ex pdg de renault-nissan|pdg|dirigeant
carlos holmes trujillo|m|ministre de defense
carlos mena|m|directeur
carlos mesa|m|centriste|ex president de centre-droit
carlos pérez díaz|m|chef
carlos rodriguez|m|scientifique equatorien|avocat de constructeur automobile me
carlos ruiz zafon|m|ecrivain|ecrivain espagnol
carlos tavares|m|patron|president
carmelo chiaramonte|m|chef|chef iconoclaste
carmen calvo||mme|numero
carmen costa|f|maire
carol dugast|f|procureure|vice-procureure
carol mansour|f|realisatrice libanaise
carole baskin|f|defenseure
carole bouquet|f|actrice|actrice francaise|comedienne|madame|porte-parole de association
carole bureau-bonnard|f|deputee lrem|premiere vice-presidente|depute lrem|presidente|presidente de seance
carole delga|f|presidente de region occitanie|presidente ps de region occitanie|presidente socialiste de region occitanie|presidente|presidente de assemblee|presidente de conseil regional occitanie
carole etienne|f|procureure de lille|procureure de republique de lille
carole gandon|m|ex socialiste|porte-parole
caroline armand|f|vice-procureur avignon|vice-procureure avignon
caroline cayeux|f|maire|maire de beauvais|maire lr de beauvais
caroline darrasse|f|responsable communication
caroline de haas||militante|militante feministe|animatrice|cofondatrice de mouvement osez feminisme|membre|philosophe et militante
caroline de monaco|f|princesse
caroline fiat|f|aide-soignante|deputee|deputee de france insoumise|deputee insoumise|insoumise
caroline fourest|f|essayiste|essayiste et journaliste|ex collaboratrice de chalie hebdo|opposante
caroline got|f|directrice|directrice executive
caroline lancelot-miltgen|m|enseignante|specialiste
caroline parizel||vice-procureur
caroline rémond|f|avocate
caroline tharot|f|procureure de republique de bastia|procureur de republique de bastia|procureure|procureure de bastia
carrie lam|f|cheffe de executif|cheffe de executif hongkongais|cheffe de executif local|cheffe de gouvernement|cheffe|cheffe de executif de hong kong
carter palmer|m|specialiste
carys roberts|m|directeur
casbah tribune|m|directeur de site information en ligne|directeur de site information|fondateur de site information|fondateur de site information en ligne
casey fiesler|f|professeure
castro ruiz|m|policier
catalina botero marino|f|avocate
cate blanchett|f|actrice australienne|star australienne|actrice|actrice ausralienne|presidente|presidente de jury
catherine arenou||maire|maire de chanteloup-les-vignes
catherine barma|f|productrice|productrice de emission|productrice historique
catherine bonin|f|cliente
catherine burgod|f|employee de poste
catherine calderwood|f|cheffe de services sanitaires ecossais
catherine champrenault|f|procureure generale de paris|cheffe de parquet general|procureure generale
catherine de bolle|f|directrice
catherine denis|f|procureure de republique de nanterre|representante
catherine frot|f|actrice
catherine guillouard|f|pdg de ratp|patronne|directrice de ratp|pdg|presidente|presidente de ratp
catherine hill||epidemiologiste
catherine michaud|m|membre de mouvement radical
catherine nave-bekhti|m|secretaire
catherine nay|f|journaliste|chroniqueuse politique|journaliste et chroniqueuse politique
catherine nayl|f|directrice|journaliste
catherine perret||dirigeante|membre|numero|secretaire confederale cgt
catherine pinchaut|m|secretaire
catherine sorita-minard|f|procureure de colmar|procureure de republique de colmar
catherine séguin|f|prefete de loire
catherine trautmann|f|socialiste|candidate ps|ex maire et candidate ps|ex maire|ex maire de strasbourg|ex maire ps de strasbourg
catherine vezien|m|correspondant de afp|responsable
cathy bernheim|f|ecrivaine|militante
cecil rhodes|m|artisan de colonisation britannique|magnat
cedric o|m|secretaire etat a numerique
cendra motin|f|deputee|deputee lrem
chad wolf|m|ministre de securite interieure|secretaire americain a securite interieure|ministre a securite interieure|ministre de securite interieure par interim
chadwick boseman|m|acteur|americain|acteur americain|star
chantal bruzi||adjointe a maire lr de ville|maire lr de ville
chantal goya|f|chanteuse populaire|mythique chanteuse
chantal hérisson|f|presidente|professeure
chantal jouanno|f|presidente|ex ministre de nicolas sarkozy|presidente de cndp|ex ministre|ex ministre et senatrice|ex secretaire etat
chantal perrichon|f|presidente
charles agostini|m|colonel|medecin
charles aznavour|m|artiste|chanteur|chanteur francais|chanteur origine armenienne
charles beigbeder|m|entrepreneur|fondateur
charles consigny|m|chroniqueur|chroniqueur de emission|ecrivain|ex chroniqueur|journaliste et avocat
charles cooper|m|avocat
charles darwin|m|membre de fondation|scientifique anglais
charles de courson|m|centriste|depute de marne depuis 25 ans
charles de gaulle|m|colonel|general|president de fondation|ministre|president de republique
charles huntziger|m|chef de delegation general|general
charles joseph-oudin|m|avocat de familles
charles leclerc|m|pilote de scuderia ferrari|pilote monegasque|pilote monegasque de formule 1
charles michel|m|president de conseil europeen|premier ministre belge|premier ministre liberal belge|homologue|premier ministre
charles prats|m|magistrat|ex magistrat|specialiste
charles touboul|m|directeur|representant de etat
charlie cole|m|auteur|photographe americain
charline vanhoenacker|f|chroniqueuse de france inter|humoriste
charlotte beradt|f|journaliste
charlotte bilger|f|juge|juge instruction
charlotte de turckheim|f|actrice|actrice tres appreciee
charlotte dumont|f|infirmiere
charlotte girard|f|co-responsable|ex porte-parole de lfi pendant presidentielle de 2017|ex responsable
charlotte goujon|f|vice-presidente|maire ps de petit-quevilly
charlotte julian|f|chanteuse
charlotte kirk|f|actrice
charlotte lewis|f|actrice britannique
charlotte rampling|f|britannique
charlotte st. martin|f|presidente|presidente de broadway league
charlène de monaco|f|princesse
chekib drareni|m|journaliste
chen lan||analyste
chen shih-chung||homologue
chen wei|f|epidemiologiste|generale
cheong seong-chang|m|directeur|analyste
cher emmanuel|m|monsieur president|president
cherif chekatt|m|auteur|auteur de attentat contre marche de noel a strasbourg|auteur de attentat de strasbourg|auteur presume de attentat
chibanzi mwachonda|m|dr|secretaire
chico buarque||chanteur et ecrivain|ecrivain|sœur de celebre musicien chanteur et ecrivain
chikosa silungwe|m|ministre de justice
chloé mons|f|chanteuse
chloé zhao|f|realisatrice|autrice
chokri wakrim|m|militaire|juge instruction autre protagoniste de affaire militaire|sous-officier de armee de air
chris cassidy|m|capitaine|chef de mission capitaine|americain
chris corbould|m|responsable|specialiste
chris goodwin|m|pilote|responsable de essais de marque de gaydon
chris hipkins|m|ministre de sante|ministre neo-zelandais de education
chris karns|m|colonel|porte-parole
chris marsicano|m|responsable
chris martin||chanteur de coldplay|vedette
chris salisbury|m|chef de division " minerai de fer "
chris van hollen|m|co-auteur|senateur democrate
chris wallace|m|journaliste|journaliste de fox news
chris whitty|m|chef de services sanitaires|chef de services sanitaires de angleterre|medecin
christelle dubos||secretaire|secretaire etat|secretaire etat a solidarites|ministre de sante|secretaire etat aupres de ministre de sante
christelle morançais|f|presidente|presidente de region pays de loire
christelle pangrazzi|f|redactrice|redactrice adjointe de magazine
christelle vitaud||directrice dr|dr
christian b.|m|allemand
christian boulocher|m|directeur
christian cabrol|m|professeur
christian cambon|m|senateur|president|president lr de commission|senateur lr
christian eckert|m|ex ministre|secretaire etat a budget|depute|ministre|secretaire
christian estosi|m|maire|maire de nice
christian estrosi|m|maire de nice|maire|maire lr de nice|maire de ville|maire republicains de nice
christian etchebest|m|chef|chef cuisinier
christian eudeline|m|auteur|redacteur
christian gebhardt|m|pilote|pilote essais de magazine sport auto
christian jacob|m|president de republicains|president|patron de lr|president de lr|patron de republicains|chef
christian jacquet|m|retraite
christian lacube|m|maire
christian lechevalier|m|conseiller|conseiller regional breton|membre
christian lindmeier|m|porte-parole de oms
christian medves|m|chef
christian mercuri|m|procureur de republique de metz|procureur
christian paul|m|chef|depute|depute ps frondeur|leur chef de file
christian perronne|m|chef|pr|specialiste
christian petzold|m|realisateur allemand
christian prudhomme|m|directeur de tour de france|directeur|directeur de tour|patron de tour|directeur de epreuve
christian quesada|m|ex candidat|vainqueur
christian rabaud|m|infectiologue|professeur
christian saint-palais|m|avocat
christian sautter|m|collaborateur de socialiste|socialiste
christian schoettl|m|elu|maire de janvry
christian viel|m|climatologue
christian von koenigsegg|m|fondateur|fondateur et patron|patron
christiane feral-schuhl|f|presidente de cnb
christiane féral-schuhl|f|presidente|presidente de conseil national de barreaux
christiane gerke|f|coordinatrice de programmes vaccins
christiane lambert|f|presidente|presidente de fnsea
christiane taubira|f|ex ministre de justice|ministre de justice|desormais premier ministre|ex ministre|ex ministre de gauche|ex ministre justice
christina grimmie||autre artiste fauchee en pleine gloire|chanteuse americaine|ex candidate
christine angot|f|chroniqueuse|auteure|romanciere|ecrivaine|principal interesse mais egalement
christine barthe||commissaire|responsable
christine berne|f|climatologue
christine boutin|f|ex ministre|presidente|presidente honneur de parti chretien democrate
christine kelly||journaliste|auteur|ex journaliste|fondatrice journaliste
christine lagarde|f|presidente de banque centrale europeenne|ex ministre de economie|presidente de institution|directrice|patronne de fmi
christine pires beaune|f|socialiste
christine pirès-beaune|f|deputee ps|elue socialiste
christine renon|f|directrice
christine rouzioux|m|pr|virologue
christine tequi|f|presidente de conseil departemental de ariege
christoph hegg||vice-directeur
christophe adam|m|chef|chef parisien|fondateur|fondateur eclair de genie chef parisien
christophe arend|m|depute lrem|candidat en marche|depute de moselle
christophe barbier|m|editorialiste|editorialiste de express et de bfmtv|journaliste
christophe beaugrand|m|animateur|animateur de television|animateur de tf1
christophe billan|m|president|president de sens commun
christophe blanchet|m|elu de calvados|depute|depute lrem|depute lrem de calvados
christophe bonneuil|m|directeur
christophe borgel|m|president|president de comite national organisation de primaire
christophe bouillon|m|depute|depute ps|depute socialiste|ex depute ps|maire|president
christophe béchu|m|maire angers|maire|maire de ville
christophe caresche|m|depute ps|depute socialiste de paris|ex depute|homologue communiste depute ps
christophe castaner|m|ministre de interieur|ministre|delegue|porte-parole de gouvernement|ex ministre de interieur
christophe cengig|m|commandant de police francais
christophe chalençon|m|delegue de " gilets jaunes "|delegue de gilets jaunes|leader de gilets jaunes
christophe cox|m|directeur
christophe d'enfert|m|directeur
christophe delacourt|m|president de societe francaise de pediatrie
christophe deloire|m|secretaire general de rsf|secretaire|secretaire general de ong|secretaire general de ong reporters sans frontieres
christophe dettinger|m|ex boxeur|boxeur|ex boxeur professionnel|auteur presume|ex boxeur et " gilet jaune "|responsable de voirie et de proprete dans ville de essonne
christophe di pompeo|m|depute de majorite|depute lrem de nord
christophe euzet|m|depute lrem|depute republique en marche
christophe fanichet|m|pdg|president general de sncf voyageurs
christophe frerson|m|colonel|commandant
christophe ghristi|m|directeur artistique de theatre de capitole
christophe girard||maire de paris|adjoint|ex adjoint a maire de paris|adjoint emblematique a culture anne hidalgo|monsieur|adjoint a culture a mairie de paris
christophe grudler||adversaire|depute europeen
christophe hondelatte|m|journaliste
christophe izard|m|producteur
christophe jerretie|m|depute|elu de correze
christophe lannelongue|m|directeur general|directeur general de ars
christophe le gal|m|chef|docteur
christophe marguin|m|chef|president
christophe marie|m|porte-parole
christophe miossec|m|artiste
christophe mirmand|m|homologue de bouches-du-rhone|prefet de region|prefet|prefet de region provence-alpes-cote-d'azur|prefet de region sud et de bouches-du-rhone
christophe mulot|m|delegue
christophe naegelen|m|depute|rapporteur
christophe najdovski|m|adjoint|adjoint a transports|adjoint eelv de mairie en charge de transports|et adjoint a transports|maire|maire de paris
christophe pinot|m|commissaire|patron
christophe piochon|m|directeur general|president de bugatti directeur general
christophe prudhomme|m|medecin|delegue|docteur|dr
christophe robert|m|delegue
christophe rousselot|m|delegue
christophe ruggia|m|realisateur
christophe sirugue|m|rapporteur|rapporteur de loi travail|rapporteur de texte|secretaire
christophe soullez|m|chef|directeur de observatoire national de delinquance
christopher andersen|m|journaliste britannique|specialiste
christopher bronzi|m|colonel|commandant
christopher decamon|m|journaliste
christopher nolan|m|prince de box-office|realisateur
christopher wray|m|directeur de fbi|directeur
chrystia freeland|f|vice-premiere ministre|ex cheffe|ex journaliste
chuck schumer|m|chef|chef de minorite democrate|chef de minorite democrate a senat|chef de minorite democrate de senat|leader
chung sye-kyun|m|premier ministre
chérif chekatt|m|auteur|individu
cindy sherman|f|americaine
claire barbier|f|juge|presidente
claire bodin|f|directrice
claire charlès|f|presidente
claire chazal|f|journaliste|ex presentatrice de jt de 20 heures sur tf1|ex star|reine incontestee de jt
claire compagnon|f|deleguee
claire guéville|m|secretaire
claire hédon|f|presidente|presidente atd-quart monde|defenseure de droits
claire nebout|f|actrice|comedienne
claire nouvian|f|militante ecologiste|cofondatrice|cofondatrice de place publique|ecologiste|fondatrice|presidente
claire o'petit|f|deputee|deputee lrem de eure|depute lrem|deputee lrem|deputee republique en marche
claire starozinski|f|presidente|presidente de alliance anticorrida
clara grande|f|deleguee
clara grémont|f|aide-soignante
clarence thomas|m|juge|seul juge noir de cour tres conservateur
clarissa jean-philippe|f|policiere|policiere municipale|policiere municipale de 27 ans
claude azéma|m|president
claude bartolone|m|president de assemblee nationale|president|socialiste|chef de etat et premier ministre|predecesseur|premier ministre
claude boissay|m|maire|premier adjoint a maire
claude brender|m|maire
claude cohen|m|president
claude d'harcourt|m|prefet de loire-atlantique|prefet|prefet de region
claude erignac|m|prefet
claude goasguen|m|depute lr|conseiller de paris a partir de 1983|depute|depute republicains|elu republicains de paris|ex maire de 16e arrondissement de capitale
claude got|m|professeur|professeur de medecine|specialiste
claude guéant|m|directeur de cabinet|ex secretaire general de elysee|ex chef de etat et ex ministres|directeur|ex ministre|ministre de interieur
claude lanzmann|m|realisateur|realisateur de film " shoah "
claude lebrun|f|creatrice|professeure de lettres
claude lelouch|m|realisateur|cineaste
claude lienhard|m|representant
claude malhuret|m|president de groupe de independants|president
claude muhayimana|m|ex chauffeur hotel franco-rwandais
claude olive|m|maire anglet|maire|maire de ville basque|maire lr anglet|maire de ville|maire de ville de 40 000 habitants
claude renoult|m|maire|maire de saint-malo
claude simon|m|ecrivain|specialiste de ecrivain
claudia borgogno|f|habitante
claudia cardinale|f|actrice|actrice italienne|star de " guepard "
claudia leite|f|professeure
claudia lopez|f|maire de bogota|maire de capitale|opposante
claudia mo|f|deputee|parlementaire de opposition
claudia sheinbaum|f|maire de capitale|maire de mexico|maire
claudio bonadio|m|ex juge
claudio calfuqir|m|secretaire
claudio ramirez|m|docteur
clemens neck|m|porte-parole de eveche de ratisbonne en baviere
clifford odets|m|americain
clint eastwood|m|ex maire de petite ville de carmel en californie
clotaire lefort|m|gerant de centrale
clothilde ollier|f|candidate|candidate ecologiste
clotilde courau|f|actrice|comedienne
clotilde delbos|f|directrice generale|directrice generale par interim
clotilde hesme|f|actrice
clélia richard|f|avocate
clémence sagot|f|biologiste
clément beaune|m|secretaire|secretaire etat|conseiller europe emmanuel macron|secretaire etat a affaires europeennes|conseiller
clément cognon|m|capitaine|porte-parole de pompiers de paris sur place capitaine
clément delpirou|m|directeur
clément lanthier|m|directeur de zoo|president
clément leonarduzzi|m|president|directeur
clément puech-rossignol|m|conseiller|ecologiste
clément vivès|m|rabbin puis sous-prefet de rhone|sous-prefet de rhone
clémentine autain|f|deputee|deputee de france insoumise|deputee lfi|insoumise|conseillere|deputee de saine-saint-denis
cole tonnee|m|habitant
colette popard|f|socialiste
colin kaepernick||joueur de football americain|ex star de football americain|ex star nfl|joueur de nfl|militant de droits civiques et athlete
colin powell|m|ex general|ex secretaire etat de george w. bush
colin tukuitonga|m|expert|medecin
college london|m|chercheur a imperial
constance benqué|f|dirigeante|proprietaire
constantinos ioannou|m|ministre chypriote de sante|ministre de sante
coralie dubost|f|deputee de herault|rapporteure|depute lrem de herault|deputee|deputee lrem|deputee lrem de herault
corinna larsen||ex maitresse|maitresse|avocat
corinna zu sayn-wittgenstein|f|ex maitresse de juan carlos
corinne dreyfus-schmidt|f|avocate de m. morandini me
corinne gérard|f|procureure de republique
corinne krencker|f|directrice|directrice de groupe hospitalier region mulhouse sud alsace
corinne le quéré|f|auteure|climatologue|presidente climatologue
corinne lepage|f|ex ministre de environnement|ex ministre|avocate|avocate et ex ministre de environnement francaise|centriste|ex ministre de environnement francaise
corinne narassiguin|m|porte-parole|numero
corinne orzechowski|f|prefete indre-et-loire|prefete
corinne torre|m|responsable
corinne vignon|f|deputee lrem|presidente
cornel dinu|m|ex joueur et selectionneur roumain|selectionneur roumain
cotton gallery|m|responsable de boutique
courtney parella|f|porte-parole
crisis group||international|experte de international|specialiste de sahel chez international
cristiano ronaldo|m|footballeur portugais
cristina cordula|f|animatrice|styliste
cristina kirchner||ex presidente et actuelle vice-presidente argentine
cristina longhini|f|pharmacienne
cristina martinez-labarga|m|professeur
cristina sanz|m|medecin
cui xiaohui|m|professeur
culture frédéric says|m|journaliste de france
cynthia viteri|f|maire de guayaquil|maire de cite portuaire
cyril chabanier|m|president|president de cftc
cyril dion|m|realisateur|ecrivain et realisateur|realisateur et militant ecologiste
cyril hanouna|m|animateur|animateur vedette de c8|animatrice de " danse avec stars " pointe de doigt|patron|presentateur|presentateur de emission
cyril lignac|m|chef
cyril ramaphosa|m|president|president sud-africain|candidat|chef de etat
cyril taolo|m|directeur de parcs nationaux et de faune de botswana
cyrille duchesne|m|meteorologue
cyrille eldin|m|intervieweur|presentateur
cyrille goarant|m|chercheur
cyrous asgari|m|scientifique iranien|dr
cécile cukierman|f|communiste de loire|porte-parole de parti communiste et senatrice de loire|senatrice|senatrice de loire
cécile de oliveira|f|avocate de famille de steve maia canico me|avocate de famille me
cécile duflot|f|ex ministre de logement|ex ministre ecologiste|directrice|alors ministre|deputee|deputee de paris
cécile gensac||procureur de republique|procureure|procureure de pau|procureure de republique de pau
cécile gressier|f|procureure de republique avesnes-sur-helpe|procureure
cécile untermaier|f|socialiste|elue opposition
cédric carbonneil|m|chef|dr
cédric herrou|m|agriculteur
cédric hervieux|m|docteur|infectiologue
cédric maurin|m|professeur
cédric o|m|secretaire etat a numerique|secretaire|secretaire etat|conseiller
cédric robert|m|porte-parole
cédric szabo|m|directeur
cédric villani|m|candidat|dissident|depute de essonne|depute|candidat a mairie de paris|candidat ex-lrem a mairie de paris
célia blauel|f|adjointe
célia de lavergne|f|deputee et porte-parole lrem|deputee lrem de drome
céline calvez|f|deputee|deputee lrem|madame
céline parisot|f|presidente|presidente de usm
céline rabiega|f|infirmiere
céline sciamma|f|realisatrice|realisatrice de film
céline verzeletti|m|secretaire
césar chaname|m|porte-parole de essalud
dagmar turner||membre|musicienne
dalaï lama|m|chef|leader
damien abad|m|chef de file de deputes lr|patron de deputes lr|president de groupe lr a assemblee|depute lr|chef|chef de file de republicains
damien adam|m|depute|depute lrem
damien carême|m|eurodepute|eurodepute eelv|maire de commune
damien meslot|m|maire|maire de belfort
damien montay|m|directeur|directeur zoologique
damien pichereau|m|depute de sarthe|depute lrem de sarthe
damien rieu|m|ex porte-parole|militant extreme droite
damien viguier|m|avocat
dan coats|m|chef de services de renseignement americains|directeur|chef de renseignements americains
dan scavino|m|president
dan sellam|m|dr|president
dan taberski|m|auteur|journaliste
dana hastier|f|directrice|directrice de antennes|presidente
dani schrire|m|directeur
daniel abt|m|pilote|pilote allemand
daniel andrews|m|premier ministre|premier ministre de victoria|premier ministre de etat|premier ministre de etat de victoria
daniel bilalian|m|directeur|directeur de sports de france televisions
daniel cameron|m|procureur de etat|procureur general|procureur general de kentucky
daniel castro|m|vice-president
daniel cilla|m|president de conseil administration de etablissement
daniel cohn-bendit|m|ecologiste|ex eurodepute ecologiste|ex depute europeen|ex depute europeen ecologiste|ex elu ecologiste|ex eurodepute
daniel cordier|m|secretaire
daniel cueff|m|maire de langouet|president
daniel david|m|psychologue|recteur
daniel fasquelle|m|tresorier de parti|depute|depute republicains|candidat a presidence de republicains|depute de circonscription|depute lr
daniel garrigue|m|maire|maire de bergerac
daniel gibbs|m|president de collectivite|president de conseil territorial
daniel hanley|m|dr
daniel kirchert|m|dr|president
daniel kreiss|m|professeur
daniel kretinsky|m|milliardaire tcheque
daniel labaronne|m|depute de commission de finances|depute indre-et-loire
daniel lawrence|m|chercheur
daniel levy-bruhl||epidemiologiste
daniel lévy-bruhl|m|responsable
daniel malgouyres|m|proprietaire de maison|vainqueur
daniel ocaña|m|employe
daniel ortega|m|president
daniel pahua|m|professeur
daniel ramey|m|porte-parole
daniel riolo|m|auteur|journaliste
daniel samper ospina||humoriste
daniel tarzy|m|pr
daniel vanschendel|m|expert
daniel weiss|m|president|president de institution
daniel zagury|m|docteur|dr|psychiatre
daniele de luca|m|auteur|docteur
danielle brulebois|f|deputee de jura|presidente de seance|vice-presidente
danielle citron|f|professeure de droit
danielle simonet|f|insoumise
danielle simonnet|f|conseillere|conseillere de paris|candidate|conseillere de paris lfi|insoumise|porte-parole
danilo passaro|m|etudiant|membre
danièle hérin|f|rapporteure generale lrem
danièle obono|f|deputee lfi|deputee|deputee de france insoumise|depute france insoumise|deputee de seine-saint-denis|deputee insoumise
danièle sallenave|f|essayiste|romanciere et essayiste
dany boon|m|acteur|humoriste et acteur|realisateur de " bienvenue chez ch'tis "
daphné bürki|f|animatrice|presentatrice
daryl kimball|m|directeur
dave brailsford|m|patron
dave goldstein|m|chef etat-major de armee de air general|general
dave stewart||chanteur et musicien britannique|createur
david assouline|m|senateur ps|senateur socialiste de paris|senateur|senateur de paris
david axelrod|m|ex conseiller|ex proche conseiller
david barker|m|professeur|professeur de sciences politiques
david beckham||ex footballeur professionnel|ex star de football
david belliard|m|ecologiste|candidat eelv|candidat|candidat eelv a mairie de paris|adjoint|candidat de verts
david ben gourion|m|premier ministre
david berger|m|general|commandant
david bernhardt|m|ministre de interieur|ministre de interieur americain
david bowie|m|prince
david brenner|m|directeur
david buckel|m|avocat americain|notoire avocat
david cameron|m|premier ministre|premier ministre britannique|ex-premier ministre britannique|militant|premier ministre anglais|premier ministre conservateur
david chantreux|m|chef
david charmatz|m|procureur de republique de saint-etienne
david cicilline|m|president|elu
david cormand|m|secretaire national eelv|secretaire|eurodepute|secretaire national|ecologiste|elu
david desjardins|m|colonel|responsable
david diemert|m|directeur|dr
david douillet|m|conseiller|depute lr de yvelines
david dufresne|m|journaliste independant|journaliste
david farber|m|historien|professeur
david friedman|m|ambassadeur
david ginola|m|animateur|ex footballeur|presentateur
david grzyb|m|adjoint|ex socialiste
david guillod|m|producteur et agent de stars|producteur hollywood et agent de stars
david guével|m|directeur
david habib|m|depute|depute ps et vice-president de assemblee nationale
david hale|m|numero trois de diplomatie americaine|numero|sous-secretaire etat americain pour affaires politiques
david hamilton|m|photographe|" photographe age de 83 ans " comme est
david ibbotson|m|britannique|joueur et a pilote britannique|pilote britannique
david julliard|m|adjoint
david kimelfeld|m|president de metropole|candidat|president|president de metropole de lyon|successeur a metropole|president sortant de metropole
david king|m|vice-president
david lapola|m|chercheur|specialiste de environnement
david le bars|m|secretaire|secretaire general
david leclère|m|chercheur
david lelait-helo|m|auteur|journaliste
david leon|m|responsable
david lisnard|m|maire|maire de ville|maire de cannes|maire lr|maire lr de cannes|maire lr sortant
david lo|m|professeur
david malpass|m|president de banque mondiale|president
david marais|m|avocat|avocat de sophia chikirou me
david nabarro|m|docteur|conseiller de rival britannique
david oyelowo||acteur star|vedette
david pujadas|m|journaliste|journaliste et animateur|presentateur
david rachline|m|maire|maire fn de frejus|directeur|directeur de campagne|frontiste|maire fn
david re|m|juge president|president
david rosen|m|rabbin
david rubin|m|president de academie|professeur
david samzun|m|candidat|maire|maire de saint-nazaire|maire et a candidat|maire sortant "
david sassoli|m|italien|president de parlement europeen italien|president de parlement europeen|president de parlement italien|vice-president de parlement europeen
david scantamburlo|m|directeur
david souter|m|ex magistrat
david stilwell|m|secretaire etat adjoint pour asie|secretaire etat americain adjoint pour asie de est
david sullivan|m|dr
david trimble|m|dirigeant protestant de parti unioniste de ulster
david warren|m|directeur|ex ambassadeur
david-xavier weiss|m|adjoint
debbie wasserman schultz||ex presidente
deborah birx||dr|coordinatrice de lutte contre covid-19 dr
deependra singh hooda|m|general
delphine batho|f|ex ministre de ecologie|deputee|presidente|ex ministre|deputee de deux-sevres|deputee ecologiste
delphine bürkli|f|maire de 9e arrondissement|elue|maire arrondissement
delphine dewailly|m|procureur de republique de mans
delphine ernotte|f|presidente|presidente de france televisions|patronne|pdg|seule presidente
delphine gény-stephann||ministre de economie|secretaire|secretaire etat|secretaire etat aupres de ministre de economie
delphine levy|f|directrice
delphine meillet|f|avocate|avocate me|avocate a barreau de paris
delphine remy-boutang|f|co-fondatrice|fondatrice
delphine seyrig|f|actrice
demian koudriavtsev|m|proprietaire|proprietaire de epoque
denis baupin|m|depute ecologiste|ministre|collaborateur de ministre|conseiller de paris -|depute|depute de paris
denis brogniart|m|animateur de koh lanta|animateur de tf1|presentateur|presentateur de emission
denis charbit|m|ex eleve|professeur
denis gravouil|m|membre de secretaire general de cgt spectacle|secretaire general de cgt spectacle
denis guillotel||createur et pilote|pilote
denis jacob|m|secretaire|secretaire general de syndicat
denis olivennes|m|directeur|directeur general de liberation|ex dirigeant|ex patron|patron pour liberation :
denis palluel|m|maire|maire de commune
denis tillinac|m|ecrivain
denise fabre||adjointe a maire de nice|maire de nice
denitsa ikonomova|f|alliee alliee precieuse :|alliee precieuse :
denny tamak|m|gouverneur de region
denys malyuska|m|ministre de justice ukrainien
denys vychnevsky|m|responsable
derek bell|m|pilote|pilote britannique
derek chauvin|m|policier|policier blanc|agent|agent coupable de bavure|seul policier|ex agent
derk sauer|m|entrepreneur neerlandais
dermot shea|m|chef de police de ville|commissaire
devinder sharma|m|analyste
di maio|m|m.|chef
di pompéo|m|m.
diane dumas|f|autre avocate
dianne feinstein|f|democrate|senatrice democrate|senatrice democrate de californie
diaz ayuso|f|mme|presidente
dick rivers|m|chanteur|chanteur francais
didier andrieux|m|commandant divisionnaire|commandant|responsable|officier|policier filme
didier arino|m|directeur
didier aubert|m|secretaire
didier baichère|m|depute de yvelines|depute lrem de yvelines
didier birig|m|secretaire
didier chenet|m|president
didier deschamps|m|selectionneur|leur entraineur|capitaine|leur selectionneur|selectionneur de bleus|selectionneur de equipe de france
didier droart|m|fidele|maire|numero deux de ville
didier fouquet|m|maire de ile|maire
didier gailhaguet|m|monsieur|president pendant plus de vingt ans de ffsg|patron de patinage francais|patron de sports de glace|president
didier guillaume|m|ministre de agriculture|ministre
didier josso|m|delegue
didier lallement|m|prefet de police de paris|prefet de police|prefet|prefet de paris|prefet de nouvelle-aquitaine
didier lauga|m|prefet|prefet de gard|prefet de departement
didier le gac|m|depute lrem|depute lrem de finistere
didier leschi|m|auteur|directeur|patron
didier mathis|m|secretaire|secretaire general
didier maïsto|m|proprietaire de sud radio|pdg de sud radio
didier migaud|m|predecesseur|president de cour de comptes|premier president|premier president de cour de comptes|president de cour|socialiste
didier paris|m|depute|depute lrem|vice-president
didier pittet|m|infectiologue suisse|chef|professeur
didier raoult|m|professeur|pr|infectiologue marseillais|professeur francais|directeur|chercheur francais
didier ressayre|m|colonel de gendarmerie|lieutenant colonel de gendarmerie
didier reynders|m|commissaire europeen a justice|ministre belge de affaires etrangeres
didier réault|m|president de parc|adjoint
didier schuller|m|ex allie|ex allie de couple
didier seban|m|avocat|autre avocat
diego quiroga|m|recteur
dieter kempf|m|patron de federation industrielle bdi
dietlind baudoin|f|procureure|procureure de republique a bourgoin-jallieu
dimitri rassam|m|producteur|producteur de cinema
diola kryeziu|f|etudiante|touriste
diosdado cabello|m|numero deux de chavisme a pouvoir a venezuela
dj arafat||chanteur ivoirien|star
dj khaled|m|producteur musical
djamel taleb|m|coordinateur
djamila boupacha|f|militante
djibril cissé|m|ex footballeur|ex footballeur international francais
dmitri gordeïev|m|specialiste
dmitri medvedev|m|chef ex president et ex-premier ministre|ex president et ex-premier ministre|ex-premier ministre|premier ministre russe
dmitri mordvintsev|m|directeur
dmitri peskov|m|porte-parole de kremlin|chef|porte-parole|porte-parole de presidence|porte-parole de president|porte-parole de vladimir poutine
dmitri rogozine|m|chef de agence spatiale russe|chef de roskosmos|patron de roskosmos
dmitri tcheboksarov|m|chef|chef de service
dmitri williams|m|professeur
dmitriy sitzko|m|directeur
doha chams|f|journaliste|plus proche collaboratrice
dolly parton|f|chanteuse|chanteuse country
dolores o'riordan|f|chanteuse|chanteuse de cranberries
domenico napolitano|m|colonel|commandant
domingos alves|m|specialiste
dominic cummings|m|conseiller special|principal conseiller
dominic raab|m|ministre britannique de affaires etrangeres|ministre de affaires etrangeres|chef de diplomatie|chef de diplomatie britannique
dominique alzeari|m|procureur de republique|procureur de toulouse
dominique alzéari|m|procureur de toulouse
dominique befve|m|directeur general
dominique besnehard|m|producteur|agent de star|cineaste|producteur de serie
dominique boh-petit|f|avocate
dominique bur|m|ex prefet de nord|prefet
dominique bussereau|m|president|depute juppeiste|ex secretaire etat a transports|president de departement
dominique carlac'h|f|vice-presidente|vice-presidente de medef
dominique castellan|m|patron|ex dirigeant de direction de constructions navales
dominique ceaux|m|prefet
dominique cena|m|secretaire
dominique costagliola|f|epidemiologiste|directrice|epidemiologiste francaise
dominique de villepin|m|ex premier ministre|premier ministre|rival|directeur de cabinet de premier ministre|ex-premier ministre de jacques chirac|ministre
dominique estrosi sassone|f|rapporteure lr|vice-presidente
dominique estrosi-sassone|f|senatrice
dominique farrugia|m|ex membre|patron de chaine
dominique ghys|m|adjoint|conseiller
dominique laurens|f|procureure|procureure de marseille|procureure de meaux|procureure de republique de marseille
dominique le guludec|f|pr|presidente|presidente de has
dominique lemesle|m|directeur
dominique martin|m|directeur|directeur general de ansm|dr
dominique pradelié|m|secretaire
dominique puechmaille|f|procureure|procureure de republique
dominique rossi|m|president|professeur|pr
dominique salmon-ceron||infectiologue
dominique sasoon|m|autre candidat a investiture lrem medecin|medecin
dominique sassone|f|adjointe|senatrice
dominique schelcher|m|homologue de systeme u|pdg de systeme u
dominique sopo|m|president|president de sos racisme
dominique thabut||cheffe|pr
dominique trinquand|m|general|ex chef
dominique verdeilhan|m|chroniqueur|journaliste
dominique versini|f|adjointe
dominique villemot|m|avocat|avocat fiscaliste
dominique voynet||directrice de agence regionale de sante|ex ministre|ministre|ministre de environnement de lionel jospin
don panoz|m|entrepreneur americain|fondateur
donald cerrone|m|americain
donald trump|m|president americain|president|rival
donald tusk|m|president de conseil europeen|porte-parole de president de conseil europeen|president de conseil|ex premier ministre polonais|president
dorothee bienzle|f|professeure
doug ford|m|premier ministre|premier ministre de ontario
douglas farah|m|expert en securite
douglas macarthur|m|general|general americain
douglas yanai|m|medecin
dov alfon|m|journaliste franco-israelien|romancier prime specialiste de numerique|ex correspondant
dragan ivetic|m|avocat
dragoljub ristic|m|pecheur
drew hammill|m|chef adjoint de cabinet
dries van noten|m|createur belge
duncan crabtree-ireland|m|dirigeant|syndicaliste
duncan lewis||ex chef de contrespionnage australien
dushantha kangara|m|inspecteur en chef
dusko markovic|m|premier ministre|premier ministre de montenegro
dylan farrow|f|sœur
dylan rocher|f|star
désiré ngabo|m|leader|leader de ndc / r
ebrahim raïssi|m|chef|chef de systeme judiciaire iranien
ebru timtik|f|avocate
echourouk news|m|journaliste de chaine tv information privee
ecologie-les verts||candidat europe|secretaire national europe|candidate potentielle europe|ex secretaire nationale europe
eddie bouttera|m|secretaire general de prefecture
eddie jacquemart|m|president
eddy g.|m|candidat|candidat de koh-lanta
eddy mitchell|m|chanteur
eddy sid|m|porte-parole
eden hazard|m|attaquant
edgar wright|m|realisateur|realisateur britannique
edison carlos|m|president
edmond francou|m|maire|maire de garde-colombe
edmond maire|m|ex secretaire general de cfdt|secretaire
edouard balladur|m|ex-premier ministre|ex premier ministre
edouard geffray|m|directeur
edouard louis|m|ecrivain|mediatique ecrivain
edouard philippe|m|premier ministre|ex premier ministre|ex-premier ministre
edu del prado|m|autre professeur de chant|chanteur et danseur espagnol
eduardo frei montalva|m|president
eduardo pazuello|m|general
eduardo pazuelo|m|general|ministre interimaire de sante general
edwige roux-morizot|f|procureure de republique a mulhouse|procureure de republique de mulhouse|procureure de besancon
edwy plenel|m|fondateur|cofondateur|directeur|directeur de publication|fondateur de mediapart|fondateur de site mediapart
elaina early|f|habitante
elen debost||adjointe|adjointe a maire de mans|maire de mans
elena ferrante|f|italienne|ecrivaine|ecrivaine italienne|mysterieuse ecrivaine italienne
eliane assassi|f|presidente de groupe crce a majorite communiste|presidente de groupe communiste a senat
eliane houlette|f|ex cheffe de pnf|ex patronne de pnf|ex cheffe de parquet national financier|ex patronne|ex procureur national financier
elie korchia|m|avocat de parties civiles me
eliot engel|m|elu democrate|president|principal adversaire
elisabete weiderpass|f|chercheuse|directrice de centre international de recherche sur cancer
elisabeth borne|f|ministre de transition ecologique|ministre de transports|ministre|ministre de transition ecologique et solidaire|ministre de travail
elisabeth laporte|f|directrice|rectrice de academie de strasbourg
elisabeth moreno||ministre|chef|pdg
elisabeth pélegrin-genel||psychologue de travail
elisabeth revel|f|presidente
elisabeth tanner|f|agente|agent
elise fajgeles|f|deputee lrem|ex avocate
elise lucet|f|journaliste de france 2|presentatrice de emission
elise van beneden|f|presidente
elizabeth derryberry|f|professeure
elizabeth hurley|f|actrice|actrice americaine
elizabeth warren|f|senatrice progressiste|autre senatrice de massachusetts|ex candidate a presidentielle
ella pamfilova|f|presidente de commission electorale centrale
ellen degeneres|f|animatrice americaine
ellen pao|f|avocate
elodie grimoin|f|cofondatrice
elodie tuaillon-hibon|f|avocate me
elon musk|m|patron|fondateur|patron de tesla|fondateur de spacex|excentrique entrepreneur|fantasque patron
elsa dechezeaux|f|etudiante
elsa faucillon|f|deputee pcf de hauts-de-seine|deputee communiste
elsa zylberstein|f|actrice|comedienne
elton john|m|artiste|artiste sir|chanteur
emad badi||analyste
emanuele mazzotta|m|colonel|commandant
emelyne rodrigues|f|etudiante
emile muller|m|auparavant chef de service et directeur de pole a hopital|directeur de pole a hopital
emilia bylicka|m|docteur
emiliano sala|m|ex attaquant|footballeur italo-argentin
emilie chalas|f|deputee lrem|deputee
emilio archila|m|conseiller
emily loizeau|f|chanteuse
emma baxter-wright||auteur|britannique
emma cowdroy|f|pdg|responsable juridique aap
emma prades|f|psychologue
emma tucker||chef de sunday times|redactrice en chef de sunday times
emmanuel alzuri|m|maire
emmanuel barbe|m|delegue interministeriel a securite routiere|delegue|prefet|delegue a securite routiere|prefet de police de bouche-du-rhone|prefet de police de bouches-du-rhone
emmanuel besnier|m|patron|pdg|pdg de lactalis
emmanuel bréchot|m|habitant|membre
emmanuel cauchy||createur|medecin urgentiste et guide de haute montagne de 58 ans
emmanuel chevalier|m|ingenieur
emmanuel crenne|m|elu frontiste|responsable
emmanuel daoud|m|avocat|avocat de societe me
emmanuel delesse|m|directeur
emmanuel devreese|m|directeur
emmanuel dupic|m|procureur de republique a vesoul|procureur de republique de vesoul|procureur
emmanuel grégoire|m|premier adjoint|premier adjoint a mairie de paris|directeur de campagne de maire|directeur de campagne de maire sortante|maire|maire de paris
emmanuel hemmerlin|m|leur avocat
emmanuel hoog|m|president|president de festival
emmanuel lechypre|m|editorialiste|journaliste de bfmtv
emmanuel lépine|m|secretaire
emmanuel macron|m|president|president francais|president de republique|chef de etat|candidat
emmanuel marsigny|m|avocat|avocat maitre|avocat me|maitre
emmanuel maurel|m|depute europeen|eurodepute|depute europeen ps|depute ps|ex socialiste
emmanuel pierrat|m|avocat de m. baupin me|avocat me
emmanuel quemener|m|secretaire
emmanuel rivière|m|directeur
emmanuel todd|m|essayiste|historien et demographe
emmanuelle amar||epidemiologiste|directrice|directrice generale epidemiologiste|responsable
emmanuelle bayamack-tam|f|romanciere
emmanuelle bonnet||avocate de parties civiles|representant
emmanuelle cosse|f|ministre de logement|ecologiste|ministre
emmanuelle guilcher|f|directrice
emmanuelle mignon||ex conseillere|chef de etat|directrice de cabinet de chef de etat|ex directrice de cabinet de nicolas sarkozy
emmanuelle ménard|f|deputee|elue
emmanuelle seigner|f|actrice|actrice francaise
emmanuelle stéphan|f|employee municipale
emmanuelle wargon||secretaire etat a transition ecologique|secretaire|secretaire etat a ecologie|secretaire etat|ministre de transition ecologique et solidaire|ministre
emmet sullivan|m|juge en charge de dossier
enora malagré|f|chroniqueuse|chroniqueuse de tpmp|proche collaboratrice
enrique pena nieto|m|president mexicain
enrique ruiz escudero|m|responsable sante
ephraim seliane|m|restaurateur
epic games|m|americain|createur de jeu
eran arié|m|professeur et specialiste|specialiste
erhan kadi|m|professeur et secretaire adjoint snes 93|secretaire adjoint snes 93
eric agrinier|m|commandant|commandant de pompiers de gard
eric alauzet|m|candidat officiel de parti|depute|depute lrem de doubs|depute marcheur ex ecologiste
eric alt|m|magistrat|premier vice-president|vice-president
eric andré|m|eleveur
eric beynel|m|porte-parole
eric bouillard|m|procureur|procureur de republique ajaccio|procureur ajaccio|procureur de republique a ajaccio
eric camoin|m|president
eric caumes|m|infectiologue|chef|professeur|president de republique professeur
eric ciotti|m|depute lr|depute|rapporteur|rapporteur de commission
eric coquerel|m|depute lfi|depute|insoumis|depute france insoumise de seine-saint-denis|autre depute lfi|autre elu
eric corbaux|m|procureur|procureur de republique de pontoise|procureur de pontoise|procureur de republique
eric dampal|m|colonel|responsable de police locale colonel
eric de moulins-beaufort|m|president de conference de eveques de france|president de conference de eveques
eric degiovanni|m|capitaine|officier
eric demey|m|avocat|maitre
eric diard|m|depute|depute lr
eric dreiband|m|adjoint de ministre de justice|ministre de justice
eric drouet||chauffeur|ex leader de " gilets jaunes "|leader " gilet jaune "|par m.|star
eric dupond-moretti|m|ministre de justice|avocat|lointain successeur ministre de justice|ministre de justice et ex-avocat|avocat de defense|avocat de patrick balkany
eric dupont-moretti|m|ministre de justice|avocat|avocat penaliste
eric dussart|m|" animateur|journaliste
eric emeraux|m|chef
eric felten|m|colonel
eric fottorino|m|fondateur de 1|journaliste
eric fournier|m|maire
eric fregona|m|directeur
eric garcetti|m|maire|maire de los angeles|maire democrate de los angeles
eric langlois|m|directeur de ecole
eric loupiac|m|docteur|dr
eric maillaud|m|procureur|procureur de republique de clermont-ferrand
eric mathais|m|procureur de republique|procureur|procureur de dijon|procureur de republique de dijon
eric maurel|m|procureur de republique de nimes|procureur de nimes|procureur de republique
eric maury|m|president|pr
eric monroy|m|capitaine|policier
eric morain|m|avocat|avocat de plaignante me
eric morvan|m|directeur general de police nationale|prefet
eric moulin|m|commandant|commandant de pompiers
eric ménassi|m|maire
eric naulleau||chroniqueur tele|chroniqueuse
eric oget|m|maire|maire de localite
eric pauget|m|depute|auteur|depute lr|elu
eric piolle|m|maire|maire eelv de grenoble|maire de grenoble|ecologiste|maire ecologiste|maire ecologiste de grenoble
eric pliez|m|president de samu social|president de samu social a paris
eric poulliat|m|co-auteur
eric salvail|m|animateur|animateur quebecois
eric schnur|m|pdg|pdg de lubrizol|pdg de lubrizol corporation
eric senneville|m|chef|professeur
eric spitz|m|prefet de pyrenees-atlantiques
eric thibaud|m|chef
eric thirouin|m|secretaire|secretaire general adjoint de fnsea
eric topol|m|directeur|expert
eric trappier|m|president
eric tuffery|m|procureur de saint-denis
eric vaillant|m|procureur|procureur de republique|procureur de republique a grenoble|procureur de republique de grenoble|procureur de republique isere
eric woerth|m|ex ministre|ex tresorier|president de commission de finances|depute|depute de oise|depute lr
eric zemmour|m|essayiste|chroniqueur|editorialiste polemique|essayiste et journaliste
erica ross|f|avocate de gouvernement
erica stark|f|directrice
ericka bareigts|f|ex ministre|ex ministre ps de outre-mer|socialiste
erik meyer|m|porte-parole|secretaire
erik orsenna|m|ecrivain et academicien|membre de academie francaise
erik volz||epidemiologiste
erna solberg|f|premiere ministre
ernest hemingway|m|americain|ecrivain americain
ernest maragall|m|candidat|candidat independantiste
ernestine campbell|f|secretaire
ernesto muyshondt|m|maire de capitale
esclarmonde monteil|f|directrice
estelle craplet|f|directrice
estelle grelier|f|secretaire etat|secretaire etat a collectivites territoriales
esther benbassa|f|senatrice eelv|senatrice|senatrice ecologiste|senatrice eelv de paris|ecologiste|deputee eelv
eteni longondo|m|dr|ministre|ministre congolais de sante|ministre de sante|ministre dr
etienne blanc|m|vice-president de region
etienne guyot|m|prefet|prefet coordonnateur de massif de pyrenees
etienne manteaux|m|procureur de republique de besancon|procureur|procureur de besancon|procureur de republique|procureur de republique a besancon
etrangères jean-yves le drian|m|ministre de affaires
eugenia kuyda|f|co-fondatrice
eugenia pommaret|f|directrice
eugenio ampudia|m|artiste
eugenio rothe|m|psychiatre
eugène sobngwi|m|professeur|vice-president
europe ecologie||maire|candidate|depute europeen
europe écologie|m|candidat|eurodepute|ex depute|ex eurodepute
europe-ecologie les-verts||eurodeputee|maire
europe-écologie-les verts yannick jadot|m|eurodepute
eva cossé|m|responsable
eva darlan|f|comedienne|presidente
eva green|f|actrice
eva joly|f|ex magistrate|ex magistrate et ex-elue eelv
eva longoria|f|actrice
eva sas|f|porte-parole eelv
evan spiegel|m|pdg extremiste de snapchat|patron de reseau
eve engerer|m|dr|medecin
evelyne opondo|f|directrice
evo morales|m|ex president|ex president de gauche|president socialiste|president sortant
ezekiel emanuel|m|chef|professeur americain
fabien di filippo|m|depute|depute republicains|depute lr|depute lr de moselle|depute republicains de moselle
fabien dumas|m|secretaire
fabien engelmann|m|maire|maire fn de hayange|maire hayange
fabien namias|m|directeur de station|directeur general europe 1|journaliste
fabien neretsé|m|ex haut fonctionnaire
fabien perugi|m|responsable
fabien rajon|m|avocat|maitre|avocat de parents de maelys maitre|leur avocat me|avocat maitre|avocat me
fabien reyal|m|chef|pr
fabien robert|m|elu opposition et ex-premier adjoint|ex-premier adjoint
fabien roussel|m|secretaire national de pcf|secretaire national de parti communiste|secretaire|depute communiste|secretaire national|numero de pcf
fabien sudry|m|prefet de pas-de-calais
fabien thiémé|m|ex depute|ex depute communiste de nord|maire
fabien vanhemelryck|m|secretaire|secretaire general alliance|secretaire general de syndicat alliance|secretaire general de syndicat alliance police nationale
fabien villedieu|m|delegue|responsable
fabienne atzori|f|procureure|procureure de republique de grasse
fabienne buccio|f|prefete de gironde|prefete|prefete de normandie|prefete de pas-de-calais
fabienne keller||eurodeputee|porte-parole de parti|rapporteure|vice-presidente
fabienne lewandowski|f|directrice departementale de securite publique de isere
fabrice arfi|m|journaliste|co-responsable|journaliste de mediapart|journaliste investigation de mediapart
fabrice bailly|m|directeur
fabrice bousteau|m|directeur|redacteur
fabrice castoldi|m|vice-president de tribunal judiciaire
fabrice di vizio|m|avocat
fabrice escure|m|president de centre
fabrice fossey|m|directeur
fabrice fries|m|pdg de agence
fabrice hurth|m|directeur de cabinet de president de conseil departemental|president de conseil departemental
fabrice le saché|m|porte-parole de medef|vice-president et porte-parole de medef
fabrice michel|m|chef|professeur
fabrice nicolino|m|president de association|journaliste|journaliste specialiste de environnement
fabrice rossignol|m|president
fabrice tremel|m|avocat general|procureur
fabricio queiroz|m|policier
fabrizio carboni|m|proche et moyen-orient|directeur regional pour proche et moyen-orient
fadi akiki|m|procureur militaire
fadi sawan|m|juge
fahd d'arabie|m|roi
fahrettin altun|m|directeur de communication de presidence turque|porte-parole
fahrettin koca|m|ministre de sante
fally ipupa|m|chanteur|chanteur congolais
famil akhmedov|m|resident|retraite
famil hasanov|m|autre resident
fang jin|m|secretaire
fanny agostini|f|presentatrice de magazine|specialiste meteo de bfmtv
fanny mietlicki|f|directrice
farasat bokhari|m|professeur
fariba adelkhah||chercheuse|specialiste
farid bentoumi|m|realisateur
farida amrani|f|candidate de france insoumise|candidate|candidate lfi|ex adversaire a elections legislatives dans essonne|ex opposante|ex rivale
farida c.|f|infirmiere
fatih akin|m|realisateur allemand
fatima besnaci-lancou|f|historienne
fatma khatei|f|residente
fatou bensouda|f|procureure|procureure de cour
faure gnassingbé|m|president de togo|president togolais
faustine bollaert|f|animatrice|journaliste|presentatrice
fawzia koofi||eminente defenseure|membre
fay johnston|f|professeure
fayçal ben farhane|m|ministre saoudien de affaires etrangeres
fayçal mohamed saleh|m|porte-parole
fazal puthiyakath|m|habitant
federica mogherini||chef|chef de diplomatie de union europeenne
federico gonzalez|m|ministre de conseil de defense national|ministre de relations internationales
felicia anna|f|presidente
felicity huffman|f|actrice|autre actrice|avec actrice
felipe botero||analyste|politologue
felipe cabatana|m|maire de ville
felipe gonzalez||ex chef de gouvernement espagnol
felix barrett|m|fondateur
ferdinand mbaou|m|general|opposant congolais general
ferdinand piëch|m|ex president|ex president de volkswagen group
fernanda castañeda|f|cheffe
fernando alonso|m|double vainqueur de 24 heures de mans|pilote de formule 1
fernando alzate||biologiste
fernando grande-marlaska|m|homologue espagnol|ministre de interieur
fernando lopez|m|ministre de environnement
fernando simon|m|epidemiologiste en chef de ministere de sante|chef de ministere de sante|epidemiologiste|epidemiologiste de ministere de sante|chef de centre de alertes sanitaires
feroz bashari|m|porte-parole
fethi debbich|m|employe
fidel castro||ex leader cubain
fidji simo|f|vice-presidente
filinto lima|m|directeur
filipe nyusi|m|president
filippo grandi|m|chef de hcr|haut commissaire
fiona lazaar|f|deputee|deputee de val-d'oise|deputee lrem de val oise|vice-presidente
firass abiad|m|docteur|directeur|dr
fisher stevens|m|producteur et realisateur americain|realisateur de documentaire
flavie flament|f|animatrice
flavio briatore||proprietaire
flavio dino|m|gouverneur
flavio manzoni|m|responsable
fleur pellerin|f|ex ministre|ex ministre de culture|ex ministre de culture et de communnication
flora carillon|f|athlete
flora pourcelot|f|enseignante
florence ader|f|pr|infectiologue
florence arnaiz-maumé|f|deleguee
florence berthout|f|maire de ve arrondissement|candidate dans ve arrondissement|chef|leur presidente de groupe a conseil de paris|maire|maire de 5e arrondissement de capitale
florence delannoy|m|membre
florence foresti|f|humoriste et comedienne|maitresse|maitresse de ceremonie
florence parly|f|ministre de armees|ministre francaise de armees|ministre|ministre de defense
florence portelli|f|ex porte-parole|ex candidate|maire|porte-parole|porte-parole de francois fillon|rivale
florence rault|f|avocate de m. castelain|avocate|avocate de famille me
florence saki||directrice|specialiste
florence thune|f|directrice generale de sidaction|directrice
florence verney-carron|f|vice-presidente
florent boudié|m|rapporteur de commission|depute|depute lrem de gironde
florent gueguen|m|directeur de fas|directeur
florent houzot|m|directeur
florent monteilhet|m|secretaire
florent piton|m|chercheur|specialiste
florentin letissier|m|adjoint|elu eelv de xive arrondissement
florian bachelier|m|depute lrem|depute|depute et premier questeur|depute lrem et questeur|depute lrem ille-et-vilaine et premier questeur
florian bieber|m|specialiste
florian lointier|m|capitaine|leur porte-parole|porte-parole de pompiers de paris capitaine
florian philippot|m|president de patriotes|president|vice-president|vice-president de fn|vice-president de front national|depute
fly rider|m|personnage
fouad hussein|m|ex ministre de finances|homologue irakien
fouët arnaud fouët|m|directeur|m.
frances mcdormand|f|actrice a deux oscars|actrice oscarisee
francesco mazza|m|producteur
francesco stevanin|m|directeur|responsable
francette popineau|m|secretaire|co-secretaire
francis casanova|m|delegue
francis chouat|m|depute communiste|fidele|maire|maire ps|maire ps de ville
francis collins|m|directeur
francis d'hulst|m|elu
francis duseux|m|president
francis fontana|m|delegue
francis kalifat|m|president|president de crif|president de conseil
francis lai|m|formidable musicien|musicien|musicien et compositeur
francis lalanne|m|chanteur
francis palombi|m|president
francis papon|m|chercheur
francis suarez|m|maire
francis szpiner|m|avocat|me
francisco duran|m|directeur|docteur
franck appietto|m|directeur de d8|directeur de chaine|patron
franck ballanger|m|journaliste|journaliste sportif
franck daoût|m|delegue
franck de lapersonne|m|comedien|ex candidat a legislatives
franck dhersin|m|vice-president
franck dubosc||comedien|acteur|autre humoriste|humoriste|star
franck labois|m|policier
franck louvrier|m|ex conseiller|patron de federation de loire-atlantique|conseiller|specialiste
franck riester|m|ministre de culture|ministre|depute|ex ministre de culture|ministre de commerce exterieur
franck robine|m|prefet|prefet de corse|prefet de martinique|prefet de ile
franck sinisi|m|elu frontiste
franck zal|m|fondateur hemarina|patron hemarina
franco locatelli|m|president de conseil superieur de sante|patron de conseil national de sante
frank heyl|m|directeur|directeur de design adjoint
frank ruschitzka|m|dr
frank snowden|m|historien
frank steffen-walliser|m|dr
frank überall|m|president de federation de journalistes allemands
frank-walter steinmeier|m|homologue allemand|president allemand|president|president de republique federale allemagne|president federal
franz-olivier giesbert|m|journaliste
françois arizzi|m|maire|maire de bormes-les-mimosas|maire de commune de var de bormes-les-mimosas
françois asselin|m|president|president de cpme
françois asselineau|m|candidat a election presidentielle de 2017|ex candidat|president|president de parti souverainiste
françois balloux|m|pr|expert|professeur
françois baroin|m|president|maire|maire de troyes|president de amf|ex ministre lr|chef
françois bayrou|m|president de modem|president|ministre de justice|patron de modem|maire de ville|maire modem de pau
françois berléand|m|acteur|comedien
françois blanchecotte|m|president|juge|president de syndicat de biologistes
françois bonneau|m|president|president de conseil departemental|president de region
françois bourdillon|m|ex patron de sante publique france|directeur|directeur general de agence sanitaire|ex directeur de sante publique france
françois braun|m|president|docteur|dr|president de samu urgences de france
françois bricaire|m|infectiologue|professeur|pr|auteur
françois carlier|m|delegue|president de clcv
françois charpentier|m|docteur|porte-parole
françois commeinhes|m|maire sortant|maire sortant de sete
françois crémieux|m|directeur adjoint|directeur
françois cuillandre|m|maire ps de brest|maire socialiste sortant
françois daoust|m|delegue
françois de rugy|m|ministre de transition ecologique|president de assemblee nationale|president de assemblee|ministre|president|ministre de transition ecologique et solidaire
françois devaux|m|cofondateur|president
françois ecalle|m|ex conseiller maitre de cour de comptes|ex magistrat|juge
françois fillon|m|ex premier ministre|candidat|ex-premier ministre|premier ministre|president|adversaire
françois ghiringhelli|m|directeur|professeur
françois gosselin|m|procureur de republique de havre|procureur|procureur de republique|procureur de havre
françois graner|m|chercheur|auteur
françois grosdidier|m|senateur lr|senateur
françois guennoc|m|vice-president
françois heisbourg|m|conseiller
françois hollande|m|president|ex president de republique|ex president|predecesseur|president de republique|ex president socialiste
françois hommeril|m|homologue de cfe-cgc|president|representant de syndicat de cadres cfe-cgc
françois ier|m|fondateur|roi de france
françois kalfon|m|membre|conseiller|conseiller ile-de-france|conseiller regional|directeur|lieutenant de montebourg conseiller regional
françois kraus|m|directeur|directeur de pole politique de ifop
françois lanaud|m|juge|realisateur
françois lantz|m|maire|maire de village de saint-nabor|maire depuis 2008 de commune de 500 habitants
françois le hodey|m|pdg ipm|pdg
françois lecointre|m|general|chef etat-major francais general|chef|chef etat de armees|chef etat major de armees|chef etat-major de armees francaises general
françois logerot|m|president|president de cnccfp|president de commission|president de commission nationale de comptes de campagne
françois léotard|m|alors proche collaborateur de ministre de defense|ministre de defense|ex ministre|ex premier ministre et ministre de defense|ex ministre de defense|ministre
françois mauriac|m|ecrivain
françois mitterrand|m|president|president de republique|ex chancelier allemand et ex president francais|ex president|ex president francais|ex president socialiste
françois molins|m|procureur|procureur de paris|procureur de republique de paris|procureur general|procureur general pres cour de cassation|ex procureur de republique de paris
françois nicoullaud||ex ambassadeur
françois nyssen|f|ministre de culture
françois patriat|m|president|chef de file de senateurs lrem|patron de groupe|senateur|senateur socialiste|membre
françois pupponi|m|depute|depute de val-d'oise|depute nouvelle gauche|depute ps|ex socialiste|maire
françois pérain|m|procureur de republique de nancy|procureur|procureur de nancy
françois rebsamen|m|maire|maire socialiste sortant de dijon|ex ministre de travail|maire de dijon|maire ps|maire ps de dijon
françois ruffin|m|depute lfi|depute de france insoumise|depute|depute de somme|depute insoumis|depute france insoumise
françois saint-bris|m|directeur
françois saint-pierre|m|avocat de parents de gregory villemin me|avocat yvon collin me
françois sureau|m|avocat et ecrivain|ecrivain
françois teboul|m|dr
françois toujas|m|president
françois truffaut|m|" romancier de cinema " pour realisateur|ecrivain|realisateur
françois trémolières|m|docteur|ex chef
françois v.|m|chef
françois veillerette|m|president|directeur
françois villeroy de galhau|m|gouverneur de banque de france|enarque inspecteur de finances
françois zocchetto|m|ex senateur|maire|senateur udi
françois-michel lambert|m|depute lrem|depute rem|depute republique en marche de bouches-du-rhone
françois-noël buffet|m|candidat lr|senateur|senateur lr|candidat republicains
françois-philippe champagne|m|ministre canadien de affaires etrangeres|chef de diplomatie|ministre de affaires etrangeres
françois-xavier bellamy|m|eurodepute lr|elu versaillais|eurodepute|professeur|candidat republicain a elections europeennes|depute europeen
françois-xavier demaison|m|directeur
françois-xavier lauch|m|chef de cabinet emmanuel macron|chef|chef de cabinet alors|chef de cabinet|ex chef de cabinet
françois-xavier pestel|m|directeur|directeur academique de education nationale
françoise barré-sinoussi||chercheuse|pr
françoise dorléac|f|sœur
françoise dromer|m|responsable
françoise dumas|f|deputee lrem de gard|deputee socialiste de gard|ex socialiste
françoise nyssen|f|ministre de culture|ministre|ex presidente de maison edition|ministre de culture :|ministre de culture et ex-presidente de maison edition|ministre de economie et de finances
françoise souliman|f|prefete de ardeche
françoise vergès|f|politologue|politologue et militante feministe
fred nicacio||urgentiste
freddy scheen|m|patron|producteur
friederike otto||climatologue
fritz bauer|m|procureur de etat allemand de hesse
frédéric adnet|m|directeur|docteur|professeur
frédéric aguilera|m|maire|maire de vichy
frédéric anton|m|chef
frédéric apollin|m|directeur
frédéric barbry|m|colonel|porte-parole de etat-major francais colonel|porte-parole de etat-major francais de armees colonel
frédéric berna|m|avocat maitre|maitre
frédéric boccaletti|m|conseiller regional fn en paca|president
frédéric boisseau|m|agent|agent de maintenance|agent de maintenance employe de groupe sodexo|proche de agent de maintenance
frédéric bonnot|m|directeur|responsable|secretaire
frédéric carré|m|commandant|officier
frédéric chatillon|m|proche|proche conseiller
frédéric collet|m|president
frédéric dabi|m|directeur|directeur general adjoint de ifop|politologue
frédéric de lanouvelle|m|porte-parole de ministere de interieur|ex journaliste de tf1 et bfm tv|porte-parole
frédéric de saint-sernin|m|president
frédéric dutin|m|avocat|maitre
frédéric gauthier|m|colonel|leur commandant colonel
frédéric henry|m|pdg de lubrizol france|president|president de lubrizol france
frédéric hilbert|m|candidat|ecologiste
frédéric hocquard|m|adjoint
frédéric lagache|m|secretaire|numero|delegue|delegue general de syndicat policier alliance
frédéric lefebvre|m|ex ministre|delegue|ex depute republicains|ex secretaire etat|secretaire etat sous sarkozy
frédéric lenica||directeur de cabinet de maire|maire|premier adjoint
frédéric mion|m|directeur|patron de caisse de depots
frédéric potier|m|delegue|delegue interministeriel a lutte contre racisme
frédéric péchenard|m|ex patron|ex patron de police nationale|ex patron de police nationale republicain|republicain|vice-president
frédéric péchier|m|docteur|dr|medecin anesthesiste
frédéric roussel|m|cofondateur de association|cofondateur|cofondateur acted
frédéric sève|m|negociateur|secretaire
frédéric teillet|m|procureur de republique de douai
frédéric tournaye|m|directeur
frédéric touzellier|m|maire|maire de generac
frédéric trinh|m|procureur de republique de soissons|procureur de soissons
frédéric valletoux|m|president de federation hospitaliere de france|president|maire|president de fhf
frédéric veaux|m|chef de police nationale|directeur general de police nationale
frédérique dumas|f|deputee|deputee lrem|elue de hauts-de-seine|productrice de cinema
frédérique espagnac|f|senatrice de pyrenees-atlantiques|senatrice ps
frédérique jacobs|m|porte-parole
frédérique modolo|f|directrice|directrice demissionnaire de etablissement
frédérique rolet|m|secretaire
frédérique vidal|f|ministre de enseignement superieur|ministre|ministre de recherche|ministre de enseignement superieur et de recherche|ministre francaise de enseignement superieur|secretaire etat
fumio kishida|m|chef de strategie politique de pld|et patron|ex ministre|ex ministre de affaires etrangeres|favori
félix tshisekedi|m|president de republique democratique de congo|president
gabi ashkenazi|m|homologue|membre
gabi ashkénazi|m|homologue israelien|ministre
gabriel attal|m|porte-parole de gouvernement|porte-parole|secretaire|secretaire etat|autre ministre|depute
gabriel garcia marquez|m|ecrivain colombien
gabriel matzneff|m|ecrivain|ecrivain controverse|ecrivain polemiste|officier
gabriel serville|m|depute de guyane|autre depute|depute lfi de guyane
gabriel sibout|m|avocat
gabrielle grandière|f|auteure|ex institutrice
gaby charroux|m|maire|maire de martigues
gad elmaleh||humoriste
gamal fouda|m|imam
ganiyu ayinla|m|chauffeur
gao feng|m|porte-parole de ministere de commerce
garrett rolfe|m|agent|auteur de tir
gary cohn|m|conseiller|ministre
gary newsom|m|gouverneur democrate de californie
gaspard gantzer|m|ex conseiller|candidat|ex conseiller en communication de francois hollande|chef de communication|conseiller|conseiller en communication de ex-president francais
gaspard glanz|m|journaliste independant
gautam menon|m|professeur
gavin newsom|m|gouverneur de californie|gouverneur|gouverneur de etat|gouverneur democrate
gaël levy|m|directeur
gaël perdriau|m|maire|maire de saint-etienne|maire republicaines de saint-etienne|maire sortant
gaël sliman|m|cofondateur|president
gaël tchakaloff|f|journaliste
gaëtan gentil|m|chef
gebran bassil|m|chef de cpl et gendre de president|ex ministre de affaires etrangeres|president
geert wilders|m|depute extreme droite
geeta seshu|f|specialiste
general electric|m|americain
geneviève blanc|f|maire|maire anduze
geneviève chêne|f|directrice generale de sante publique france
geneviève darrieussecq|f|ministre de armees|secretaire etat aupres de ministre de armees|secretaire|secretaire etat|ministre|secretaire etat a ex combattants
geneviève héry-arnaud|m|membre|professeur
geneviève legay|f|manifestante|militante|madame|policier
geng shuang|m|porte-parole
geoffrey berman|m|procureur|procureur federal de manhattan
geoffrey st john|m|britannique
geoffroy boulard|m|maire|maire de xviie|maire sortant de xviie arrondissement
geoffroy didier|m|depute|directeur|eurodepute lr|secretaire
geoffroy lejeune|m|directeur de redaction|chef de magazine valeurs actuelles|redacteur en chef de magazine valeurs actuelles
geoffroy roux de bézieux|m|president de medef|patron de medef|president|patron de patrons|patron de organisation patronale|chef de patronat lui-meme
georg ratzinger|m|cardinal
george abou moussa|m|directeur de operations de defense civile|directeur de operations de defense civile libanaise
george bush|m|ex president americain|president americain
george clooney|m|acteur|star mondiale de cinema
george conway|m|avocat conservateur
george eustice|m|ministre de environnement|ministre
george floyd|m|quadragenaire|americain|americain noir|quadragenaire noir
george pell|m|cardinal
george sand|f|militante|romanciere
george soros|m|milliardaire americain|autre democrate
george w. bush|m|president|ex president|ex president de etats-unis|ex president republicain
george washington|m|professeur a universite|premier president de etats-unis|eleve de universite|enseignante histoire de prestigieuse universite|professeure a departement epidemiologie de universite
georges bensimhon|m|historien
georges bernanos|m|ecrivain
georges fenech|m|depute lr|depute republicains|depute sarkozyste|ex depute lr|ex depute ump
georges haddad|m|president|president de universite
georges holleaux|m|avocat de dernieres|avocat
georges képénékian|m|premier adjoint de gerard collomb|premier adjoint sortant
georges malbrunot|m|journaliste|reporter de figaro
georges pompidou|m|chef de service de urgences de hopital parisien|president|aussi chirurgien ou consultant a hopital europeen|conseillere de president|ex etudiante|general de gaulle
georges prêtre|m|chef orchestre francais|membre honneur
georges tron|m|ex secretaire etat et maire de draveil|maire de draveil
georges w. bush|m|ex president|journaliste irakien contre president americain|president americain
georges-françois hirsch|m|ex directeur
georges-françois leclerc|m|prefet de seine-saint-denis|prefet de departement
gerald ridsdale|m|pretre
gergely gulyás|m|chef de bureau de premier ministre|premier ministre
gerhard schröder|m|ex chancelier allemand
germinal peiro|m|patron de departement de dordogne|president de conseil departemental de departement
gerry adams|m|chef|leader
gerry bell|m|chef
gert-peter bruch|m|president|dirigeant de ong planet amazon
ghassan khatib||analyste|analyste palestinien
ghislaine david|f|co-secretaire
ghislaine maxwell|f|ex collaboratrice|ex collaboratrice et amante de jeffrey epstein|personnalite de jet-set
ghulam sarwar khan|m|ministre de aviation|ministre
giacomo nizzolo|m|italien
giacomo puccini|m|italien
gianni infantino|m|patron|president de fifa|president de instance
gideon shelach-lavi|m|membre|professeur
gil avérous|m|maire|maire lr de chateauroux
gilbert azibert|m|haut magistrat de cour de cassation|haut magistrat|magistrat de cour de cassation
gilbert cisneros|m|numero|specialiste
gilbert collard|m|depute|eurodepute|depute fn de gard|avocat|avocat de profession|depute apparente fn
gilbert coullier|m|producteur|artiste|producteur de spectacles societe
gilbert cuzou|m|conseiller|ex membre
gilbert deray|m|pr|chef|infectiologue pr|professeur
gilbert marouani|m|principal collaborateur eddie barclay|producteur
gilbert meyer|m|ex premier adjoint de maire sortant de colmar|maire sortant de colmar
gilbert payet|m|prefet|prefet de departement|prefet de pyrenees-atlantiques|prefet de region
gilbert rozon|m|producteur|fondateur|membre|producteur canadien|proprietaire
giles taylor|m|desormais ex directeur de design de rolls-royce motor cars|directeur
gilles beyer|m|ex entraineur|entraineur|m.
gilles bonnefond|m|president
gilles bouleau|m|presentateur
gilles boyer|m|eurodepute|" selon co-auteur|ex directeur|conseiller|directeur de campagne|directeur de campagne alain juppe
gilles carrez|m|depute|depute lr|depute republicains de val-de-marne|ex president lr de commission de finances
gilles dechamps|m|directeur
gilles jacob|m|ex president|ex president de festival de cannes
gilles lapouge|m|journaliste et ecrivain
gilles le gendre|m|patron de deputes lrem|chef de file de deputes lrem|president|chef|patron|" essentiellement " patron de groupe
gilles lebreton|m|depute europeen frontiste|frontiste
gilles legendre|m|chef de groupe lrem a assemblee nationale|patron de deputes lrem
gilles lurton|m|depute lr|depute republicains|maire de ville
gilles martin|m|producteur
gilles pennelle||president de groupe rn a region bretagne|presidente|directeur de campagne de municipales|president
gilles pialoux|m|pr|chef
gilles platret|m|porte-parole de lr|maire|porte-parole de parti|vice-president de lr
gilles pélisson|m|president|pdg de groupe tf1|patron
gilles roussel|m|president
gilles simeoni|m|president de conseil executif de corse|president|chef|president autonomiste de conseil executif corse|president de executif corse|president nationaliste de conseil executif
gilles verdez|m|chroniqueur
gilles-jean portejoie|m|avocat|avocat me
gilson rodrigues|m|responsable
gina della togna|m|docteur
giorgia meloni|f|cheffe|cheffe de fratelli italia|cheffe de parti
giorgio armani|m|createur italien|italien
giosuè calaciura|m|italien|romancier italien
giovana rincon|f|presidente acceptess-t
giovanna giolitti|f|proprietaire
giovanni malago|m|patron|president de comite olympique italien
giovanni toti|m|president de region|president de region ligurie
gisèle halimi|f|avocate et figure feministe|avocate|" rebelle infatigable militante engagee|defenseure|inlassable combattante
gitanas nauseda|m|president lituanien
giulio regeni|m|chercheur italien|etudiant italien
giuseppe conte|m|premier ministre|premier ministre italien|chef de gouvernement|chef de gouvernement italien|chef|italien
giuseppe polimeno|m|ex candidat
gladys chiu|f|responsable
gleisy barbosa|f|etudiante
gonçalo caroço|m|maire de loures
goo hara|f|autre chanteuse|star
goodluck jonathan|m|ex president nigerian|ex president|chef de delegation ouest-africaine ex-president nigerian|collaborateur de ex president nigerian|ex chef de etat nigerian|mediateur
goran vesic|m|maire
gotabaya rajapaksa|m|president
gotham greens|m|americain
gourbangouly berdymoukhamedov|m|president
grace amaku|f|infirmiere
grace kelly|f|princesse
grant shapps|m|ministre de transports|ministre de transports britannique
grant thornton|m|directeur de institut analyses strategiques fbk
greg abbott|m|gouverneur de texas|gouverneur|gouverneur de etat voisin de texas|gouverneur de etat|chef de executif local gouverneur|gouverneur de etat de texas
greg fischer|m|maire de ville|maire|maire de louisville|maire democrate de louisville
greg sterling|m|analyste|redacteur
gregory mcmichael|m|ex policier
greta thunberg|f|militante suedoise|militante|activiste|militante ecologiste suedoise|" de militante suedoise|activiste de climat
gretchen whitmer|f|gouverneure democrate de michigan|gouverneure de michigan|gouverneure
grégoire aplincourt|m|president
grégoire dulin|m|procureur de republique de tours|procureur|procureur de republique de ville
grégoire fraty||co-president
grégory allione|m|colonel|president
grégory doucet|m|maire eelv de lyon|ecologiste|candidat|candidat eelv|candidat vert|maire de lyon
grégory gay|f|sœur|sœur alexia daval
grégory goupil|m|secretaire
grégory joron|m|secretaire|delegue|secretaire national de syndicat unite sgp-police
gudmundur franklin jonsson||adversaire de droite populiste|candidat de droite populiste|unique rival candidat de droite populiste
gudni johannesson|m|president sortant|president islandais
guilherme werneck|m|medecin
guillaume balas|m|depute|depute europeen|eurodepute ps
guillaume canet|m|acteur|comedien|realisateur
guillaume chiche|m|depute|depute lrem|depute de deux-sevres|depute larem de 1re circonscription de deux-sevres
guillaume denoix de saint marc|m|directeur general de association
guillaume doki-thonon||pdg
guillaume faury|m|president|directeur executif de avionneur|president executif airbus
guillaume fresse|m|commandant|porte-parole|capitaine
guillaume garot|m|depute de mayenne|autre proche de mme royal depute|depute|depute nouvelle gauche de mayenne|socialiste
guillaume gomez|m|chef de elysee|chef|chef de palais|mediatique chef de elysee|meilleur ouvrier
guillaume gouffier-cha|m|depute lrem|rapporteur general|collaboratrice de depute lrem|depute
guillaume larrivé|m|depute|depute lr de yonne|depute de yonne|porte-parole|chef de file de deputes lr|co-rapporteur
guillaume martine|m|leur avocat maitre|maitre
guillaume musso|m|romancier|auteur
guillaume peltier|m|numero 2 de lr|depute|numero 2 de republicains|premier vice-president de parti|vice-president de republicains|depute lr
guillaume pepy|m|patron de sncf|pdg de sncf|patron|pdg|pdg de groupe|president
guillaume poitrinal|m|president
guillaume poupard|m|directeur
guillaume pépy|m|pdg de sncf|president de sncf
guillaume riou|m|president
guillaume soro|m|ex allie|ex chef|ex chef de rebellion|ex chef rebelle|ex premier ministre
guillaume séchet||createur|fondateur
guillermo castillo|m|vice-president|vice-president guatemalteque
guiseppe conte|m|premier ministre|premier ministre sortant
guislaine david|f|co-secretaire|secretaire generale de snuipp-fsu
gustave kervern|m|premier ministre
gustave roussy|m|directeur de recherche a institut|epidemiologiste a institut
gustave roussy de villejuif||epidemiologiste a institut|epidemiologiste de institut
guy bedos|m|comedien|humoriste|humoriste et comedien|comedien et humoriste|president de comite de soutien :
guy bricout|m|rapporteur
guy dugas|m|professeur
guy forget|m|directeur de tournoi
guy hugnet|m|journaliste
guy joao|m|retraite
guy laliberté|m|ex patron de cirque de soleil|fondateur et ex patron de cirque de soleil
guy laporte|m|acteur|chef de village a club med dans annees 1970
guy lefrand|m|maire|maire republicains evreux
guy lux|m|presentateur
guy rosen|m|vice-president
guy teissier|m|depute|depute lr
guénhaël huet|m|depute|depute republicains
gwenola joly-coz|f|presidente|presidente de tribunal de pontoise
gérald brice-viret|m|directeur de antennes
gérald darmanin|m|ministre de interieur|ministre de action et de comptes publics|ministre de comptes publics|ministre
gérald kierzek|m|docteur
gérald-brice viret|m|directeur|directeur general de antennes
gérard arnoux|m|auteur|ex pilote
gérard avril|m|adjoint|successeur
gérard chemla|m|avocat
gérard collomb|m|ministre de interieur|maire de lyon|ministre|maire sortant|ex ministre de interieur|maire
gérard darmanin|m|ministre|ministre de action et de comptes publics|maire republicains de tourcoing|ministre de interieur
gérard de pouvourville|m|professeur
gérard depardieu|m|acteur|acteur francais|citoyen|citoyen russe depuis 2013|juge
gérard grunberg|m|politologue
gérard larcher|m|president de senat|president|president lr de senat|president republicains de senat|emmanuel macron ainsi que president de senat|president de senat lr
gérard lasfargues|m|directeur|professeur
gérard longuet|m|senateur|ex ministre
gérard louvin|m|ex producteur|monsieur
gérard miller||co-fondateur|ex directrice
gérard pont|m|patron
gérard trémège|m|maire lr de tarbes
gérard welzer|m|avocat|mon avocat me
géraud guibert|m|president
h.r. mcmaster|m|general
hadi ghaemi|m|directeur
haitham al-hadra|m|directeur de transferts medicaux a ministere de sante dr|dr
hajer nemri|f|avocate de enseignante|enseignante
hakan samuelsson|m|president|directeur|president de volvo cars
hakim addad|m|militant
hakim el karoui|m|auteur de rapport|specialiste
hal greenwald|m|juge
hamad ben issa al-khalifa|m|roi|roi de bahrein
hamad de bahreïn|m|premier ministre israelien et roi|roi
hamad hassan|m|ministre de sante|ministre|ministre de sante libanais|ministre demissionnaire de sante
hamid hadavand|m|adjoint|general
hamid karzaï||ex president
hamilton mourao|m|vice-president|chef de etat a plusieurs ministres et a vice-president
hank azaria|m|acteur
hans christian wolters|m|porte-parole|procureur|procureur de brunswick
hans kluge|m|directeur de branche europe de oms|directeur
hans-joachim rothenpieler|m|directeur|responsable
hans-peter kemser|m|directeur|responsable
hansi flick|m|entraineur de bayern munich|sixieme entraineur
hapsatou sy|f|ex chroniqueuse|animatrice
hardeep singh puri|m|ministre de aviation
harlem désir|m|fondateur|premier secretaire de ps
harry potter||auteur de saga a succes|autrice a succes de saga
harry shearer|m|comedien blanc
harvey weinstein|m|producteur americain|producteur|producteur de cinema|producteur hollywoodien|ex producteur de cinema|magnat de cinema americain
hashim sarkis|m|commissaire de biennale
hashim thaçi|m|homologue kosovar|president|president kosovar
hassan diab|m|premier ministre|premier ministre libanais|premier ministre demissionnaire|predecesseur|premier haut responsable
hassan nasrallah|m|chef|chef de hezbollah|chef de mouvement chiite de hezbollah|chef de mouvement chiite libanais hezbollah|chef de puissant mouvement chiite hezbollah|leader de hezbollah
hassan rohani|m|president iranien|president|homologue iranien
hasto wardoyo|m|chef
hatem ben arfa||footballeur|star
hawnar ihsan|m|numero deux de nrt
hayk shahinyan|m|autre representant de " gilets jaunes "|directeur|directeur de campagne|president
hazem qassem|m|porte-parole
haïm gouri|m|ecrivain
haïm korsia|m|rabbin de france|rabbin
he jiankui|m|chercheur chinois
heiko maas|m|chef de diplomatie allemande|ministre allemand de affaires etrangeres|ministre de affaires etrangeres|chef|chef de diplomatie|homologue allemand
helen mountford|f|vice-presidente
helga linnet|f|autre electrice
helmut kohl|m|chancelier allemand|chancelier de reunification|ex chancelier|president de commission europeenne
helmut schmidt|m|ex chancelier|ex chancelier allemand
henda ayari|f|mme|plaignante|presidente|seule plaignante
henri chaoul|m|conseiller de ministre de finances|ministre de finances
henri de beauregard|m|leur avocat|president
henri emmanuelli|m|patron de landes|ex ministre et patron de landes|ex ministre socialiste et patron de landes
henri gouraud|m|general francais
henri guaino|m|candidat de droite dissident|depute de yvelines|lui-meme candidat
henri jibrayel|m|ex depute ps de marseille|vice-president
henri joyeux|m|pr|chirurgien|professeur
henri konan bédié|m|ex president|ex president ivoirien|chef
henri macron|m|president|sous-officier
henrietta fore|f|directrice|directrice de unicef|directrice de fonds de onu pour enfance|directrice generale de unicef
henry l. benning|m|general
herbert diess|m|president|directeur|dr
hermine de clermont-tonnerre|f|personnalite|princesse
hervé berville|m|porte-parole de deputes lrem|depute|elu
hervé boissin|m|coordinateur|dr
hervé bourges||" createur|fervent defenseur de francophonie ex patron de csa
hervé béroud|m|directeur|directeur general de bfmtv
hervé chambost|m|directeur|docteur
hervé corbanesi|m|avocat me
hervé diers|m|patron
hervé fontanel|m|habitant
hervé féron|m|leur maire|maire sortant
hervé gaymard|m|ex ministre de economie|depute et president ump de conseil general de savoie|membre
hervé lebel|m|president de normandie sites
hervé mariton|m|candidat a primaire a droite|depute|depute de drome et candidat a primaire a droite|depute lr|ex premier ministre|maire de meaux ex premier ministre
hervé marseille|m|president|president de groupe centriste|chef de file de senateurs centristes|chef
hervé maurey|m|president|president centriste de commission|centriste sortant|senateur centriste|ministre|president de mission information
hervé mazurel|m|historien
hervé morin|m|president de region normandie|president|president de region|centriste|ex ministre de defense
hervé niamkey|m|habitant
hervé pillaud||directrice|eleveur|president
hervé renard|m|entraineur de football|selectionneur|ex footballeur
hervé riesen|m|directeur
hervé saulignac|m|socialiste|depute nouvelle gauche de ardeche
hervé schiavetti|m|maire|maire communiste
hervé sosna|m|client
hervé temime|m|avocat de actrice me|avocat de cineaste|avocat de laura smet|cineaste
hervé témime|m|avocat de gerard depardieu me|avocat de comedien me|comedien me
hester ruoff|f|productrice
hichem mechichi|m|ex ministre de interieur|premier ministre
hidehito iha|m|membre
hideyuki sakamoto|m|adjoint de directeur general|directeur general
hillary clinton|f|candidate|candidate democrate|rivale|adversaire democrate alors|candidate democrate en 2016|ex rivale de milliardaire
hindustan syringes|m|principal producteur de seringues indien
hiroto saikawa|m|dauphin|patron|pdg de nissan|precedent directeur general
hoan ton-that|m|fondateur trentenaire australien|trentenaire australien
hogan gidley|m|ex porte-parole|porte-parole
hom nguyen|m|peintre francais origine vietnamienne
homophobie véronique godet|f|co-presidente de sos
hongwei meng|m|membre|patron|president interpol
horacio pagani|m|fondateur
horst seehofer|m|ministre allemand de interieur|ministre de interieur
hosni moubarak|m|ex president|ex president egyptien|president
hossein rahimi|m|chef|chef de police de capitale iranienne|general
houcem eddine jebabli|m|porte-parole|porte-parole de garde nationale
howard markel|m|directeur|professeur
hsu tzong-li|m|chef
hu zeyu|m|employe
hua chunying|f|porte-parole de diplomatie chinoise|porte-parole de ministere chinois de affaires etrangeres|porte-parole de ministere de affaires etrangeres
hubert caouissin|m|auteur|ex ouvrier|membre de famille
hubert champenois|m|recteur
hubert falco|m|maire de toulon|maire|senateur
hubert percie|m|colonel|coordinateur
hubert védrine|m|ex ministre francais de affaires etrangeres|secretaire
hubert wulfranc|m|depute pcf|communiste|maire
hugh grant|m|acteur britannique|fervent opposant a brexit
hugo chauffournier|m|gerant
hugo clément|m|journaliste|journaliste de " quotidien "|journaliste de konbini
hugo de jonge|m|adjoint a maire de ville|elu|maire de ville
hugo huon|m|president de collectif inter-urgences|president
hugo travers|m|youtubeur
hugues beaulieu|m|porte-parole
hugues moutouh|m|prefet|prefet de drome
hugues renson|m|vice-president de assemblee nationale|vice-president|depute|president de seance|depute lrem de paris|ex conseiller
hulusi akar|m|chef etat-major de armees turques general|general
hun sen|m|premier ministre|premier ministre cambodgien
hussain shah|m|chef
hussein arnous|m|ministre de ressources en eau
hussein suleiman|m|chef
hussman school|f|professeure a ecole de journalisme
håkan samuelsson|m|president
hélène darroze|f|chef|chef etoilee|cheffe
hélène dollfus|f|coordinatrice|pr
hélène geoffroy|f|maire ps de vaulx-en-velin|ex secretaire|maire ps de ville
hélène goulet|m|chef|dr
hélène kowalyszin|f|infirmiere
ian boucard|m|depute|depute lr de territoire de belfort
ian brossat|m|porte-parole de pcf|adjoint|communiste|maire de paris|chef|membre
ian callum|m|directeur|responsable
ibrahim boubacar keita|m|president|president malien
ibrahim boubacar keïta|m|president|president malien|ex president|president dechu|ex ministre de defense de president dechu|ex president de mali
ibrahim boubacar kéita|m|president de mali pays frontalier de niger
ibrahima dahirou dembélé|m|general|ministre malien de defense general
ibraimo mbaruco|m|journaliste
ibram kendi|m|directeur
idir bitam|m|expert|professeur algerien
idris elba|m|acteur|acteur britannique|ambassadeur
idriss deby|m|homologue tchadien|president|president tchadien
idriss déby|m|president tchadien
idriss déby itno|m|president|precieux allie
ieng sary|m|ministre de affaires etrangeres|ministre de affaires etrangeres de regime
iftach yacoby|m|directeur|professeur
ignacio aguadio|m|vice-president
ignacio gramunt|m|agriculteur|directeur
ihssan chalabi|m|responsable
ilham aliyev|m|autoritaire president
ilir krasniqi|m|directeur de pyper
imad ibn ziaten|m|premier militaire|soldat
imhotep olympio||leur agent
imran khan|m|premier ministre|premier ministre pakistanais|chef de gouvernement pakistanais
indro montanelli|m|fondateur de journal il giornale|journaliste italien
ingo sasgen|m|auteur principal de etude
ingrid dos santos|f|infirmiere
ingrid levavasseur||aide-soignante|personnage
inna shevchenko|f|activiste et feministe|fondatrice
insa sané|m|romancier
inter bertrand bonello||co-president
ioulia navalnaïa|m|opposant
iouri karaev|m|ministre de interieur
iraj harirchi|m|vice-ministre de sante|adjoint
isabel allende|f|auteure
isabel celaa|f|ministre de education|porte-parole de gouvernement espagnol
isabel diaz ayuso|f|presidente de region|presidente de gouvernement regional|presidente de region de madrid|presidente conservatrice de region
isabelle attard|f|deputee|deputee de calvados|deputee ecologiste
isabelle aubret|f|chanteuse
isabelle autissier|f|presidente de wwf france|presidente de wwf-france
isabelle balkany||premiere adjointe|maire|maire par interim de levallois-perret|maire republicains de levallois|premiere adjointe a maire republicains de levallois|premiere adjointe certaine
isabelle cesari|m|responsable
isabelle coutant-peyre|f|avocate|avocate me|avocate de polemiste
isabelle grimaldi|m|docteur|membre
isabelle kone paut||docteur|professeure
isabelle morini-bosc|f|animatrice|journaliste medias de rtl
isabelle saporta|f|" premiere adjointe|chroniqueuse|ex journaliste de rtl
ismaël emelien|m|" a plus vite " conseiller de elysee|conseiller|conseiller de ombre et tres proche emmanuel macron|conseiller special|conseiller special de president de republique|ex " conseiller special " emmanuel macron
ismaël mereghetti|m|journaliste
ismaël wagué|m|chef|colonel|porte-parole|porte-parole de junte|porte-parole de junte colonel
ismaïl haniyeh|m|chef de bureau politique de hamas|chef de hamas|leader de mouvement palestinien hamas
issa kaou djim|m|porte-parole|porte-parole de m. dicko
ivan dimov||conseiller de ministre|ministre
ivan duque|m|president|president colombien|homologue colombien|president conservateur
ivan jablonka|m|ecrivain
ivan jdanov|m|allie de m. navalny|avocat de profession|directeur de fbk et avocat de profession|directeur de fonds
ivan oransky||co-fondateur
ivo van hulten|m|directeur
jacinda ardern|f|premiere ministre|premiere ministre neo-zelandaise
jack dorsey|m|patron de twitter|patron|directeur general de twitter
jack lang|m|ex ministre de culture|createur|ex ministre|predecesseur|ex ministre de francois mitterrand|ex ministre socialiste
jack ma|m|ex professeur anglais|fondateur
jack morisseau|f|vedette|vedette sns 061
jack philips|m|ingenieur
jacky bonnemains|m|president|porte-parole de association
jacky coulon|m|secretaire general
jacky ickx|m|auteur|pilote belge
jacline mouraud|f|autre fondatrice|fondatrice|militante|militante bretonne
jacob frey|m|maire de ville|maire|maire de minneapolis
jacqueline chabridon||journaliste de figaro|premier ministre de epoque et journaliste de figaro
jacqueline dubois|f|deputee de notre groupe|deputee lrem|deputee lrem de dordogne|elue lrem de dordogne
jacqueline eustache-brinio|f|elue de val oise|senatrice de val oise|senatrice lr|senatrice lr de val-d'oise
jacqueline gourault||ministre de cohesion de territoires|ministre|ministre de interieur|ministre de cohesion de territoires :|ministre de tutelle|ministre de ville
jacqueline laffont||avocate alexandre benalla me|avocate alexandre benalla maitre|avocate me|maitre
jacques antoine||createur|producteur
jacques attali|m|economiste|president
jacques barreau|m|directeur
jacques battistoni|m|president|juge
jacques benaroch||photographe
jacques bompard|m|depute de vaucluse|maire orange et depute de vaucluse|maire sortant
jacques boutault|m|ex maire|maire de 2e arrondissement de paris
jacques brunel|m|selectionneur|selectionneur de bleus
jacques calmettes|m|magistrat|president
jacques caraës|m|voisin a abber wrac'h -
jacques chanut|m|president|president de federation francaise de batiment
jacques chirac|m|president|ex president|ex president de republique|predecesseur|autre president de republique|maire de paris
jacques cresta|m|candidat socialiste|candidat ps
jacques creyssel|m|delegue|delegue general de fcd|directeur|president
jacques de guillebon|m|directeur|directeur de institut|directeur de issep
jacques fellay|m|chercheur
jacques fredj|m|directeur|maire
jacques godfrain|m|ex depute|ex ministre
jacques guérin|m|president
jacques généreux|m|auteur de programme originel de lfi en 2016 avec economiste|economiste
jacques hamel|m|pretre
jacques lacombe|m|chef|chef orchestre quebecois
jacques maire|m|co-rapporteur|depute|rapporteur de commission
jacques marilossian|m|depute lrem|elu de hauts-de-seine
jacques morel|m|auteur|ex patron|specialiste de rwanda
jacques mézard|m|ministre de cohesion de territoires|ex ministre de cohesion de territoires|ministre|ministre de agriculture et de alimentation :|ministre de cohesion de territoire
jacques pessis|m|comedien et realisateur|specialiste
jacques ricciardetti|m|maire
jacques servier|m|ex president|fondateur et ex president
jacques toubon|m|defenseur de droits|defenseur|ex ministre chiraquien|ex ministre
jacques trévidic|m|president
jacques weber|m|comedien
jacques witkowski|m|prefet|prefet de herault
jacques-charles fombonne|m|president|president de spa
jacques-henri eyraud|m|president|president de om
jad chaaban|m|economiste|professeur
jada wallace|f|manifestante agee de 18 ans
jaime mañalich|m|ministre de sante
jair bolsonaro|m|president bresilien|president|president extreme droite|president bresilien extreme droite|president de bresil
jaka bizilj|m|dirigeant de ong allemande cinema for peace
jake paul|m|youtubeur
jalel harchaoui|m|chercheur
jamal khashoggi|m|journaliste|journaliste critique de regime|journaliste saoudien
james brown|m|chanteur
james clyburn|m|elu noir de chambre de representants|representant
james comey|m|ex directeur de fbi|ex directeur
james foley|m|journaliste americain
james lewis|m|directeur|chef
james logan|m|chef|professeur
james o'neill|m|chef de police|chef de police newyorkaise
james quincey|m|pdg
james watson|m|chercheur
james wood|m|chef
jamila m'barki|f|voisine
jan jambon||ministre de interieur|porte-parole de ministre de interieur
jane birkin|f|actrice franco-britannique|chanteuse
jane lawton|f|americaine|mademoiselle
jane s. greaves|f|professeure
jane watson|f|professeure
janssen pharmaceuticals|m|americain
jaques sztajnbok|m|chef|dr|docteur
jared kushner|m|conseiller|proche conseiller
jason bull|m|brillant psychologue|dr
jason miller|m|conseiller|principal conseiller
jason stirman|m|responsable
javed akram|m|professeur|vice-recteur
javid faisal|m|porte-parole|porte-parole de conseil de securite nationale
javid fasial|m|porte-parole de conseil de securite nationale
javier lamban|m|president|president de region aragon
javier petit|m|general|responsable
javier sanchez-junco|m|avocat de juan carlos
javier tebas|m|president|president de ligue espagnole
jawed farhad|m|directeur
jay clayton|m|patron
jay inslee|m|gouverneur de etat de washington|democrate|gouverneur|gouverneur de etat|gouverneur de etat de nord-ouest de etats-unis|maire de seattle et gouverneur de etat de washington
jay kay|m|leader|leader de jamiroquai
jay silveria|m|general|directeur
jayant surana|m|entrepreneur
jean alesi|m|ex pilote|ex pilote de formule 1|ex pilote de formule 1 francais
jean asselborn||chef de diplomatie de luxembourg|ministre luxembourgeois|reine chef de diplomatie de luxembourg
jean castex|m|premier ministre|premier ministre francais|haut fonctionnaire
jean d'haussonville|m|directeur general|directeur de domaine
jean d'ormesson|m|ecrivain et academicien|ecrivain|romancier
jean delannoy|m|assistant de realisateur|realisateur
jean dujardin|m|acteur
jean gaubert|m|mediateur
jean girault|m|realisateur
jean gravier|m|ex depute de allier|ex parlementaire
jean guichou|m|directeur
jean hingray|m|maire|maire de remiremont
jean imbert||star|vainqueur
jean jouzel|m|climatologue
jean lassalle|m|depute|candidat a election presidentielle|a monsieur|depute de bearn|depute de pyrenees-atlantiques|depute non-inscrit
jean leonetti|m|vice-president|maire|president|depute|ex ministre|maire lr antibes
jean mauriac|m|journaliste
jean messiha|m|coordinateur|delegue national a etudes de rn|ex coordinateur|membre
jean michel abimbola|m|ministre
jean michel blanquer|m|ministre|ministre de education nationale
jean paul|m|pape|predecesseur|representant saint|pape polonais|president et de premiere dame a sanctuaire national saint
jean piat|m|acteur et ecrivain|comedien francais
jean pisani-ferry||economiste|economiste proche emmanuel macron
jean raspail|m|ecrivain royaliste|ecrivain controverse
jean rottner|m|president|dr|president de conseil regional
jean sulpice|m|chef
jean todt||president de federation internationale de automobile|star
jean veil|m|avocat|avocat de couple princier me|avocat renomme
jean-baptiste bladier|m|procureur de republique de senlis|procureur de senlis
jean-baptiste djebbari|m|secretaire etat a transports|ex depute|secretaire|ministre de transports
jean-baptiste euvrard|m|avocat me
jean-baptiste gastinne|m|maire actuel|maire de havre
jean-baptiste lemoyne|m|secretaire|secretaire etat a tourisme|secretaire etat a affaires etrangeres|ministre de affaires etrangeres|secretaire etat a tourisme et a commerce exterieur|secretaire etat en charge de tourisme
jean-baptiste moreau|m|rapporteur general|depute|depute lrem|depute lrem de creuse|depute de creuse|fervent defenseur
jean-bernard levy|m|pdg edf|pdg de groupe
jean-bernard lévy|m|pdg edf
jean-charles barrois|m|colonel|president
jean-charles brisard|m|president de centre analyse de terrorisme|president
jean-charles dussère|m|commandant
jean-charles taugourdeau|m|depute|elu de maine-et-loire
jean-christophe cambadélis|m|premier secretaire de ps|premier secretaire|ex-premier secretaire|premier secretaire de parti socialiste|" selon secretaire general de parti|ex numero
jean-christophe combe|m|directeur|directeur general
jean-christophe lagarde|m|president|president de udi|patron de udi|centriste|chef|chef de file centriste de udi
jean-christophe picard|m|president|president anticor
jean-christophe victor||charismatique animateur|createur|expert en geopolitique
jean-claude belot|m|procureur adjoint|procureur adjoint de cayenne
jean-claude camus|m|ex producteur|producteur|chanteur|ex producteur de johnny hallyday|producteur de celebre rockeur|producteur historique de chanteur
jean-claude delage|m|homologue de syndicat alliance|secretaire|secretaire general alliance police nationale
jean-claude dumas|m|president de seance
jean-claude frécon|m|" valeureux senateur|ex enseignant|senateur
jean-claude gallet|m|general|commandant|commandant de brigade general|directeur de brigade de sapeurs-pompiers de paris general
jean-claude gaudin||maire|adjointe a logement de maire republicains|heritiere de sortant|heritiere de sortant lr|maire de cite phoceenne|maire de marseille
jean-claude gayssot|m|communiste|directeur de port de sete ex ministre communiste|ex ministre communiste|ex ministre de lionel jospin|homologue de transports de epoque|president
jean-claude juncker|m|president de commission europeenne|president|president de commission
jean-claude kassi brou|m|president de commission de cedeao|president
jean-claude kennedy|m|elu communiste maire depuis 2015|maire
jean-claude lenoir|m|president de association salam|president de salam
jean-claude mailly|m|secretaire|patron|secretaire general
jean-claude requier|m|president
jean-daniel flaysakier|m|docteur|expert|medecin et journaliste de france 2
jean-daniel lévy|m|directeur
jean-daniel simonet|m|president de commission
jean-david cavaillé|m|procureur de charente|procureur de republique de perpignan
jean-dominique durand|m|adjoint a maire de lyon en charge de memoire|maire de lyon en charge de memoire
jean-dominique senard|m|president de constructeur automobile|patron|president|president de groupe renault|president de renault
jean-francis treffel|m|prefet de mayenne|prefet
jean-françois balaudé|m|president de universite
jean-françois bayart|m|professeur|membre
jean-françois bohnert|m|patron|chef de pnf
jean-françois carenco|m|president|president de cre
jean-françois cesarini|m|depute|depute de vaucluse|depute lrem
jean-françois cirelli|m|ex dirigeant|president|patron de gestionnaire actifs blackrock france
jean-françois copé|m|ex patron de parti|ex president de ump|maire de meaux|candidat|ex adversaire de droite|ex dirigeant
jean-françois cuignet|m|adherent
jean-françois debat|m|maire|tresorier|chef de opposition socialiste|conseiller|maire de bourg-en-bresse|maire de bourg-en-bresse socialiste
jean-françois delfraissy|m|president de conseil scientifique|president|pr|professeur|president de conseil scientifique pr|specialiste immunologie
jean-françois forget|m|patron|secretaire
jean-françois guyot|m|journaliste
jean-françois husson|m|representant|senateur|senateur lr
jean-françois jalkh|m|assistant parlementaire|eurodepute
jean-françois julliard|m|directeur|directeur general de greenpeace france
jean-françois lamour|m|conseiller|ex ministre|ex ministre de sports|ex ministre de sports et double-champion olympique|president
jean-françois leroy|m|directeur de festival|directeur historique
jean-françois mbaye|m|depute|depute de val-de-marne
jean-françois papineau|m|directeur departement de securite publique de nord|numero
jean-françois ricard|m|procureur national antiterroriste|chef|procureur|procureur antiterroriste
jean-françois thony|m|procureur|procureur general pres cour appel de rennes
jean-françois toussaint|m|directeur|pr|professeur|chercheur|dr|professeur de physiologie a universite de paris
jean-françois treffel|m|prefet
jean-frédéric poisson|m|candidat a primaire de droite|president|candidat a primaire a droite|candidat malheureux a primaire de droite et de centre|ex candidat a primaire de ump en 2016|president de parti chretien-democrate
jean-guy talamoni|m|president de assemblee de corse|president independantiste de assemblee de corse
jean-jacques aillagon|m|ex ministre de culture|ministre de culture
jean-jacques barberis|f|conseillere elyseenne a developpement durable ou encore|ex conseiller
jean-jacques bosc|m|procureur|procureur general de dijon|procureur general de cour appel de dijon
jean-jacques bourdin|m|journaliste|animateur de rmc-bfmtv|fondateur de mediapart et journaliste de rmc et bfm|journaliste de bfmtv|journaliste de bfmtv et rmc|journaliste de rmc et bfm
jean-jacques bridey|m|depute|president de commission de defense
jean-jacques brot|m|prefet de yvelines
jean-jacques coiplet|m|directeur|directeur general de ars pays de loire
jean-jacques goldman|m|auteur|auteur de biographie "|chanteur|chanteur et fer de lance de enfoires|chef|leur ex patron
jean-jacques mourad|m|professeur
jean-jacques muyembe|m|professeur congolais|responsable|virologue congolais
jean-jacques razafindranazy|m|medecin|docteur|medecin urgentiste
jean-jacques urvoas|m|ministre de justice|ex ministre de justice de francois hollande
jean-lin lacapelle|m|delegue|depute europeen|eurodepute rn|personnalite|secretaire
jean-louis borloo|m|ex ministre de ecologie|centriste|ex ministre de ville|ministre|adversaire historique de centriste|ex ministre
jean-louis debré|m|ex ministre de interieur|ex ministre et ex-president de conseil constitutionnel|ex president de assemblee nationale|ex president de conseil constitutionnel|pendant 12 ans chef de etat :
jean-louis dumas|m|ex pdg
jean-louis fousseret|m|maire de ville|maire|maire de besancon|maire lrem actuel|maire republique en marche de besancon|maire sortant de besancon
jean-louis gagnaire|m|depute|depute macroniste
jean-louis georgelin|m|general|chef|ex chef|president de etablissement public general
jean-louis louvel|m|proprietaire de quotidien|candidat|entrepreneur normand|proprietaire
jean-louis masson|m|senateur non-inscrit|depute|ex depute rpr
jean-louis missika|m|president|adjoint
jean-louis nadal|m|president|ex procureur general|procureur
jean-louis pouytès|m|maire
jean-louis tixier-vignancour|m|candidat extreme droite
jean-louis touraine|m|co-rapporteur|depute lrem|professeur de medecine|depute|premier adjoint
jean-loup dabadie|m|artiste et academicien|artiste populaire a multiples talents
jean-luc azoulay|m|producteur|producteur de emission culte|producteur et auteur historique de serie
jean-luc brunel|m|agent de mannequins francais|ex proche
jean-luc chetboun|m|avocat parisien
jean-luc courcoult|m|fondateur
jean-luc fichet|m|senateur|senateur ps de finistere
jean-luc fugit|m|co-rapporteur|depute lrem|depute republique en marche
jean-luc lagleize|m|depute centriste|rapporteur
jean-luc lennon|m|procureur|procureur de basse-terre|procureur de lons-le-saunier|procureur de republique a lons-le-saunier|procureur de republique de dole
jean-luc michaud|m|president|president de comite
jean-luc moudenc|m|maire de toulouse|maire lr|maire|maire republicains de toulouse|maire sortant lr|maire de ville
jean-luc mélenchon|m|leader de france insoumise|chef de file de france insoumise|chef de file de insoumis|leader|chef|insoumis
jean-luc reichmann|m|animateur
jean-luc reitzer|m|depute de haut-rhin|depute|depute lr de haut-rhin|depute republicains|premier depute|seul depute
jean-luc rigaut|m|maire annecy|maire sortant udi
jean-luc roméro-michel|m|president
jean-luc videlaine|m|prefet de var|prefet
jean-marc ayrault|m|ministre de affaires etrangeres|ex premier ministre|ex maire|ministre|president|chef de diplomatie francaise
jean-marc borello|m|proche emmanuel macron
jean-marc coppola|m|communiste|conseiller municipal pcf
jean-marc darrigade|m|avocat
jean-marc dumontet|m|president de molieres et proprietaire de theatres parisiens|proprietaire de theatres parisiens|president|directeur|producteur|proprietaire
jean-marc falcone|m|directeur|predecesseur
jean-marc fedida|m|avocat|maitre
jean-marc florand|m|avocat|avocat de parents alexia daval me|leur avocat me|me
jean-marc germain|m|depute|ex depute
jean-marc huart|m|numero|directeur general de enseignement scolaire|recteur de academie de nancy-metz
jean-marc janaillac|m|patron air france|pdg
jean-marc morandini|m|animateur de television|animateur de television et radio|journaliste et animateur|salarie
jean-marc peillex|m|maire|maire de saint-gervais|maire de saint-gervais-les-bains en haute-savoie
jean-marc pujol|m|maire lr sortant|maire lr|maire sortant|avocat|maire|maire de epoque
jean-marc reiser|m|auteur de annonce|auteur de annonce immobiliere en lien avec appartement
jean-marc rivéra|m|delegue|secretaire general de otre
jean-marc salmon|m|sociologue
jean-marie bigard|m|humoriste|candidat
jean-marie bockel|m|senateur|senateur centriste|egalement maire|senateur de haut-rhin
jean-marie burguburu|m|president
jean-marie charon|m|sociologue de medias|sociologue et specialiste de medias|specialiste de medias|sociologue
jean-marie girier|m|chef de cabinet de gerard collomb|chef de cabinet|directeur|ex chef de cabinet a metropole
jean-marie le guen|m|ex ministre|ex secretaire etat|ex secretaire etat de francois hollande|secretaire|secretaire etat a relations avec parlement
jean-marie le pen|m|cofondateur de fn|ex president de fn|co-fondateur de fn|fondateur|president|co-fondateur de front national
jean-marie letzelter|m|dr|president
jean-marie pontaut|m|auteur|journaliste investigation
jean-marie robine|m|chercheur|directeur
jean-marie vanlerenberghe|m|rapporteur a senat|parlementaire|rapporteur general de commission de affaires sociales
jean-mathieu michel|m|maire|maire de signes depuis 1983
jean-michel apathie|m|journaliste|journaliste politique
jean-michel aphatie|m|journaliste|editorialiste|presentateur europe 1
jean-michel aulas|m|president|president de lyon|president de olympique lyonnais
jean-michel baylet|m|ministre|ex ministre de amenagement de territoire|ex president de conseil departemental de tarn-et-garonne
jean-michel blanquer|m|ministre de education nationale|ministre de education|ministre
jean-michel clément|m|depute de vienne|depute lrem|depute lrem de vienne|depute lrem ex-ps de sud-vienne|par exemple depute lrem de sud-vienne
jean-michel courty|m|professeur
jean-michel fauvergue|m|elu|ex patron de raid
jean-michel lambert|m|juge|premier juge|juge instruction|magistrat
jean-michel mathieu|m|maire|maire de signes
jean-michel prêtre|m|procureur de republique de nice|procureur de nice|procureur de republique
jean-michel ribes|m|directeur|directeur de theatre de rond-point
jean-michel serra||ex medecin de federation
jean-noël dron|m|patron
jean-noël guérini||" candidate de systeme "|president
jean-pascal chateau|m|colonel|commandant de groupement de deux-sevres colonel
jean-pascal van ypersele||climatologue
jean-paul alduy|m|ex maire|ex maire de centre-droit
jean-paul améthier|m|maire
jean-paul bacquet|m|ex depute ps|ex president de business france et ex depute ps|maire
jean-paul crampe|m|membre
jean-paul delevoye|m|haut commissaire a reforme de retraites|haut commissaire|haut commissaire a retraites|president|negociateur en chef haut-commissaire a retraites|rapporteur
jean-paul dufrègne|m|depute communiste|elu
jean-paul fournier|m|maire de nimes|maire de ville|maire republicains de nimes
jean-paul garraud|m|ex depute de gironde|ex depute lr|ex depute lr de gironde
jean-paul hamon|m|president|docteur|president de federation de medecins de france
jean-paul huchon|m|directeur de cabinet|ex president ps de conseil regional|ex president socialiste de conseil regional ile de france
jean-paul lecoq|m|depute communiste|depute pcf|candidat communiste|adversaire communiste|adversaire de 2e tour depute communiste|candidat communiste depute
jean-paul mira|m|chef
jean-paul mégret|m|secretaire
jean-paul stahl|m|infectiologue|professeur
jean-paul teissonnière|m|avocat|avocat de murielle bolle depuis 1986
jean-paul trovero|m|maire communiste|maire communiste de fontaine
jean-paul vernant|m|professeur
jean-paul zerbib|m|dr|responsable
jean-philippe charvet|m|chef|commandant
jean-philippe récappé|m|procureur de republique de brest|procureur de brest
jean-philippe seta|m|ex numero 2|leur ex numero 2
jean-philippe setbon|m|secretaire general de prefecture de doubs
jean-philippe vetter|m|candidat lr
jean-pierre agresti|m|ex maire
jean-pierre aubry|m|directeur de semarelp|maire de levallois|proche collaborateur de maire de levallois
jean-pierre battestini|m|secretaire
jean-pierre bosser|m|chef|general armee
jean-pierre bouyer|m|leur chef|retraite
jean-pierre branchereau|m|maire
jean-pierre chevènement|m|abord ministre de interieur|ex ministre|ministre|president
jean-pierre darroussin|m|acteur
jean-pierre de lestang|m|directeur|fondateur et directeur|medecin
jean-pierre elkabbach|m|ex patron europe 1 et de france televisions|journaliste
jean-pierre farandou|m|pdg de sncf|patron de sncf|patron|pdg|president|pdg de groupe public
jean-pierre filiu|m|historien|professeur
jean-pierre foucault||prochain numero de jeu mythique exit emblematique|vedette de petit ecran
jean-pierre hugues|m|directeur de cabinet|prefet
jean-pierre jouyet|m|secretaire|ex secretaire general de elysee|ex secretaire|secretaire general|secretaire general de elysee
jean-pierre kutwa|m|cardinal|chef de eglise catholique en cote ivoire cardinal
jean-pierre le berrigo|m|patron
jean-pierre le guelvout|m|agriculteur|candidat
jean-pierre mas|m|president|representant de agences de voyages francaises
jean-pierre mercier|m|delegue
jean-pierre mignard|m|avocat|ex president de haute autorite ethique de ps
jean-pierre mulunda nkata|m|dr|coordinateur
jean-pierre papin|m|responsable communication de psa hordain
jean-pierre pernaut|m|presentateur de 13 h de tf1|journaliste|presentateur|presentateur emblematique de " 13 h " de tf1
jean-pierre pont|m|depute|depute lrem de 5eme circonscription de pas-de-calais|depute lrem de pas-de-calais|elu de pas-de-calais
jean-pierre raffarin|m|ex premier ministre|ex-premier ministre|ex premier ministre "|ex premier ministre francais|mon premier ministre|premier ministre
jean-pierre sueur|m|senateur socialiste|rapporteur|rapporteur pour avis de commission de lois|senateur de loiret|socialiste
jean-pierre versini-campinchi|m|avocat me|avocat de siaap me
jean-rené etchegaray|m|maire|maire de bayonne|maire de ville
jean-rené lecerf|m|president|president de departement|president de departement divers droite|president divers droite de nord
jean-sébastien jacques|m|patron francais
jean-yves camus|m|politologue|directeur de observatoire de radicalites
jean-yves chapelet|m|maire de ville|maire sortant
jean-yves chatelais|m|acteur|comedien francais
jean-yves coquillat|m|procureur de republique|procureur de grenoble|procureur de republique de grenoble|procureur
jean-yves grall|m|dr|directeur de ars auvergne-rhone-alpes
jean-yves le drain|m|ex ministre de affaires etrangeres|ministre
jean-yves le drian|m|ministre de affaires etrangeres|ministre|ministre francais de affaires etrangeres|chef de diplomatie francaise|ministre de defense|homologue francais
jean-yves liénard|m|avocat penaliste versaillais|maitre
jean-yves narquin|m|elu rn|maire
jean-yves riocreux|m|eveque|mgr
jean-yves sayag||humoriste|humoriste et lanceur alerte
jeanfi janssens||humoriste
jeanine añez|f|presidente interimaire conservatrice|presidente par interim conservatrice|presidente par interim de bolivie
jeanine hennis-plasschaert|f|representante en irak
jeanne barseghian|f|ecologiste|adjoint a sante de maire ecologique|candidate eelv|maire|maire ecologique|maire ecologiste
jeanne d'hauteserre||maire|maire de arrondissement|maire de viiie arrondissement
jeff bezos|m|patron|patron amazon|fondateur|fondateur amazon|president
jeff frost|m|artiste conceptuel
jeff sessions|m|ministre|ministre americain de justice|ministre de justice
jeff shell|m|patron
jeffrey g. karam|m|juge|politologue
jennifer viix|f|directrice
jenny ohlsson|m|responsable
jens laerke|m|porte-parole
jens spahn|m|ministre de sante|ministre allemand de sante|ministre de sante allemand|ministre federal de sante
jens stoltenberg|m|secretaire general de otan|secretaire|secretaire general|secretaire general de alliance atlantique
jenson button|m|ambassadeur|britannique|pilote britannique
jeremy corbyn|m|travailliste|chef de opposition travailliste|adversaire dirigeant de parti travailliste|chef|dirigeant de opposition|dirigeant de parti travailliste
jeremy daum|m|specialiste
jeremy hunt|m|chef|chef de diplomatie britannique|ex ministre de affaires etrangeres|ministre de affaires etrangeres
jeremy rahn|m|porte-parole de pompiers de californie
jeremy rossman|m|chercheur anglais de universite de kent|expert
jerome powell|m|patron de banque centrale americaine|president de banque centrale americaine
jerry nadler|m|chef|chef de commission|president de commission judiciaire
jessica hubbert||manifestante
jesus moran|m|secretaire|secretaire de association de pompes funebres
jill e. adams|f|presidente
jim acosta|m|journaliste de cnn|presentateur de journal
jim bridenstine|m|patron|directeur de nasa|patron de nasa|chef|chef de agence spatiale americaine
jim farley|m|president
jim jordan|m|proche allie
jim mattis|m|ex ministre|ministre|chef de pentagone|ex general|ex ministre de defense|predecesseur de m. esper
jimmie oxley|f|professeure
jimmy benard|m|president
jimmy kimmel||humoriste|animateur|productrice de animateur
jimmy lai|m|magnat de medias|magnat de medias hongkongais|magnat de presse|patron de presse|proprietaire|richissime magnat
jimmy mohamed|m|dr|docteur|medecin
jj abrams|m|createur de " lost "
jo cox|f|deputee|deputee pro-ue
jo d'amato|m|premier pape de porno italien
joachim son-forget|m|depute|depute ex-lrem|depute de francais de etranger|depute lrem|ex depute lrem
joakim rydholm|m|ingenieur|responsable de essais de marque
joan fontaine|f|actrice|rivale depuis toujours actrice
joan taris|m|conseiller|conseiller regional et ex president de modem gironde|ex president de modem gironde|president|president de modem gironde pendant neuf ans
joann sfar|m|auteur de bandes dessinees et realisateur|m.|president
joao doria|m|gouverneur|gouverneur de etat de sao paulo|gouverneur de sao paulo|maire de sao paulo
joao leao|m|ministre de finances
jocelyne saab|f|realisatrice
jody evans|f|habitante
joe biden|m|democrate|adversaire democrate|rival democrate|candidat democrate|candidat democrate a presidentielle|ex vice-president
joe scarborough|m|animateur|depute
joe sheridan|m|patron de pub
joel crouse|m|pasteur de endroit
joerg ross|m|ingenieur|responsable
joey shea||chercheuse|juge pour part
joffrey bollée|m|conseiller|numero 2 de front national
johan jousseaume|m|secretaire
johana agurto|f|enseignante
johann cavallero|m|delegue
johanna clermont|f|influenceuse
johanna deceuninck|f|auteure|maitresse de ce1
johanna rolland|f|maire|maire de nantes|maire socialiste de nantes|maire ps de nantes|maire ps|maire socialiste
johannes niessen|m|directeur|docteur
john alcock|m|capitaine
john bel edwards|m|gouverneur de louisiane|gouverneur|gouverneur democrate de etat
john bolton|m|ex conseiller|ex conseiller a securite nationale|conseiller a securite nationale|conseiller|ex conseiller a securite nationale de donald trump|ex conseiller americain a securite nationale
john boyega|m|acteur afro-americain|acteur britannique
john david washington|m|agent secret -
john dorrian|m|colonel americain|porte-parole
john eastman|m|professeur|expert constitutionnel
john f. kennedy|m|president|president americain|ex president
john falcicchio||chef de cabinet de maire|maire
john harrington|m|commissaire
john hennessey|m|fondateur
john hussey|m|agriculteur
john hyten|m|general|numero deux de etat-major americain general
john jones|m|client|responsable
john kerry|m|homologue americain|secretaire etat
john legend|m|chanteur
john mccain|m|senateur|senateur republicain|candidat|candidat republicain|ex conseiller de senateur|ex tenor republicain
john mina|m|chef|chef de police
john parra|m|chef
john roberts|m|chef de cour|conservateur|conservateur modere|chef|chef de cour conservateur modere|chef de cour supreme
john sullivan|m|ambassadeur|ambassadeur de etats-unis a moscou
john troxell|m|adjudant|representant
john wiesman|m|responsable
john yerger|m|directeur
johnny hallyday|m|chanteur|actrice
johny srouji|m|responsable
jon feltheimer|m|pdg de firme lionsgate
jon krosnick|m|professeur de science politique
jonah hill|m|acteur|acteur americain|comedien americain
jonathan berrebi|m|president|president de office
jonathan conricus|m|porte-parole de armee
jonathan greenblatt|m|directeur|president|president de adl
jonathan nez|m|president de nation najavo|president
jonathan peterschmitt|m|docteur|medecin
jonathann daval|m|auteur|client
joop donkervoort|m|fondateur|fondateur de marque
jordan bardella|m|vice-president de rassemblement national|vice-president de rn|vice-president|eurodepute rn|numero 2 de parti|eurodepute
jorge arreaza|m|chef de diplomatie venezulienne|ministre de affaires etrangeres venezuelien|ministre venezuelien de affaires etrangeres
jorge castanheira|m|president
jorge duany|m|directeur
jorge santos|m|coordinateur
joris benelle|m|directeur|directeur de universite grenoble-alpes
josef aschbache|m|directeur de observation de terre a esa
josep borrell|m|chef de diplomatie de union europeenne|chef de diplomatie europeenne|vice-president|chef de diplomatie de ue|chef|ministre socialiste espagnol
joseph breham|m|avocat|avocat de ong|avocat me|avocat penaliste francais
joseph d'halluin|m|secretaire
joseph kabila|m|president
joseph muscat|m|premier ministre maltais|premier ministre
joseph wu|m|ministre taiwanais de affaires etrangeres
joseph zimet|m|conseiller en communication|directeur de communication|ex directeur|historien de formation|proche
josh golin|m|directeur
joshua wong|m|militant|militant pro-democratie
joshunda sanders|f|auteure
josiane chevalier|f|prefete de bas-rhin|prefete
josip petrovic|m|directeur
josu ternera||elu en 1998 a parlement autonome basque espagnol|ex chef|presidente
josé apezarena|m|auteur|journaliste
josé bové|m|depute europeen|eurodepute|militant
josé david urbaez||infectiologue
josé luis escriva|m|ministre de securite sociale
josé manuel franco|m|prefet de region de madrid socialiste|socialiste
josé rubiera|m|meteorologue cubain
joséphine baker|f|directrice de ecole elementaire
joséphine piérard|f|directrice
jovenel moïse|m|president|president haitien
joy esther||actrice|comedienne|danseur de actrice
joyce jonathan|f|chanteuse|chanteuse pop-folk
joyette holmes|f|procureure
joël deumier|m|president|president de sos homophobie
joël giraud|m|rapporteur general|rapporteur general de commission de finances
joël hazan|m|expert
joël labbé|m|ecologiste|elu
joël le scouarnec|m|chirurgien|chirurgien a retraite
joël mathurin|m|prefet de doubs|prefet
joël mergui|m|president|president de consistoire de paris
joël robuchon|m|" pape de cuisiniers "|chef
joël wilmotte|m|maire
joëlle ethevenaux|f|voisine
juan branco|m|avocat|avocat de " gilets jaunes "|m.
juan carlos|m|ex roi|ex roi espagne|roi
juan carlos de bourbon|m|alors roi actuel souverain emerite
juan diaz|m|professeur
juan gabriel|m|chanteur|chanteur mexicain de varietes|dernier proprietaire chanteur
juan guaido|m|chef de opposition venezuelienne|opposant|chef de file de opposition|chef de opposition|m.|rival
juan josé yunis|m|professeur
juan-manuel fangio|m|pilote|« roi
judd deere|m|porte-parole|porte-parole de maison blanche|porte-parole de executif
judge kenneth peterson|m|chanteur
judith a. guzman-cottrill|m|dr|specialiste
judith waintraub|f|journaliste de figaro magazine
julia cagé|m|economiste|specialiste
julia castanier||directrice|parmi elles responsable de communication de pcf
julia de funès|f|philosophe
julia laernoes|f|candidate|conseillere
julia lemke||ingenieur|ingenieure
julia steinberger|f|climatologue
julian assange|m|fondateur de wikileaks|fondateur
julian drix|m|enqueteur
julian knight|m|depute conservateur|president depute conservateur
julian leibowitz|m|dr
julian quintero|m|directeur|directeur de ats
julian thomson|m|directeur|responsable de design de jaguar
julie andreu||avocate|maitre
julie andrieu|f|chef|presentatrice
julie fraudeau|f|procureure|magistrate
julie gayet|f|actrice|comedienne actrice productrice|president de republique et de actrice|star
julie lescaut||commissaire|ex commissaire
julie ruffet-troussard|f|historienne
julien aubert|m|depute|depute de vaucluse|depute lr|depute souverainiste|auteur|candidat
julien bargeton|m|senateur|senateur lrem|adjoint a finances|porte-parole de senateurs lrem|senateur de paris
julien baudoin|m|responsable
julien bayou|m|secretaire national eelv|secretaire|porte-parole|porte-parole eelv|patron de verts|procureur
julien bergeaud|m|directeur
julien bigorgne|m|expert
julien borowczyk|m|lui-meme medecin
julien clerc|m|chanteur|" auteur musicien " pour chanteur
julien colot|m|docteur|dr
julien courbet|m|animateur
julien de casabianca|m|associe|cofondateur
julien denormandie|m|ministre de logement|ministre de agriculture|ministre de ville|ministre|secretaire|ministre de agriculture et de alimentation
julien dive|m|depute de asine|president
julien dray|m|conseiller regional ile-de-france|cofondateur|conseiller|conseiller de paris|conseiller regional ile-de-france depuis 1998|conseiller regional ps
julien gautier|m|avocat maitre|maitre
julien lauprêtre|m|mon president|president de secours populaire
julien lepers|m|animateur|adversaire|animateur tele|ex et inoubliable presentateur|journaliste animateur|monsieur
julien odoul|m|conseiller|elu de rassemblement national|elu rn|president|elu|membre
julien poissy|m|docteur
julien poix|m|candidat lfi|insoumis
julien rencki|m|directeur
julien ruas|m|adjoint|adjoint a maire de marseille|maire de marseille|responsable
julien sanchez|m|maire|frontiste|porte-parole
julien troccas|m|secretaire
juliette binoche|f|actrice francaise|actrice|comedienne francaise
juliette méadel||ex ministre de francois hollande|secretaire|secretaire etat
julius seebach|m|directeur|ingenieur
junichi koike|m|employe
junichiro hironaka|m|avocat|principal avocat
justin trudeau|m|premier ministre canadien|premier ministre
juvénal habyarimana|m|president hutu rwandais|president rwandais|president
jérome lavrilleux|m|ex bras-droit|ex directeur
jérémie assous|m|animateur|avocat|avocat de animateur|avocat me|leur avocat me
jérémie pourchez|m|directeur
jérémy bacchi|m|candidat|secretaire
jérôme baloge|m|elu de parti radical|maire de niort
jérôme bourrier|m|procureur|procureur de republique de bayonne|procureur de bayonne|procureur de republique de vienne
jérôme cahuzac|m|ex ministre|ex ministre de budget|ex ministre de budget de francois hollande|ministre|ministre socialiste de budget|secretaire
jérôme chartier|m|porte-parole|depute|fidele porte-parole lors de campagne de primaire
jérôme coumet|m|maire|maire de arrondissement
jérôme despey|m|secretaire
jérôme durain|m|president de groupe gauche unie|socialiste
jérôme fourquet|m|directeur
jérôme karsenti|m|avocat
jérôme langrand|m|dr
jérôme marty|m|president|president de syndicat de medecins liberaux ufmls|docteur|medecin
jérôme peyrat|m|ex conseiller de elysee|maire
jérôme rivière|m|ex depute|ex depute ump
jérôme rodrigues|m|membre|militant
jérôme salomon|m|directeur general de sante|directeur|pr|professeur
jérôme soligny|m|auteur
jérôme tallaron|m|commandant|responsable
jérôme thomassin|m|acteur
jérôme valcke||ex secretaire|ex secretaire general
jürgen stackmann|m|membre|predecesseur
k naik|m|coordinateur
k. shailaja|m|ministre de sante de kerala k.
kader bengueche|m|delegue
kader odh|m|quadragenaire
kadri a.|m|president
kadri veseli|m|allie politique|ex patron
kais kabtani|m|ambassadeur tunisien a onu|homologue tunisien
kais saied|m|president|president tunisien|homologue tunisien
kalla ankourao|m|ministre de affaires etrangeres de niger
kalumbi shangula|m|ministre de sante
kamala harris|f|senatrice|senatrice noire|combattante|candidate|elle-meme noire et ex candidate|senatrice democrate
kamel bencheikh|m|poete algerien|ecrivain
kamel guemari|m|delegue|monsieur
kamel mohanna|m|docteur|president
kanye west||producteur|producteur et createur americain|star de hip-hop|star de rap
karen bass|f|elue|assistante|autre elue afro-americaine
karey burke|f|presidente
karfa diallo|m|fondateur
karim habib|m|responsable|directeur
karim rissouli|m|journaliste
karima delli|f|eurodeputee eelv|eurodeputee ecologiste|eurodeputee|eurodeputee ecologiste francaise
karine bonnet|f|presidente
karine ferri|f|animatrice|ex candidate de programme
karine lacombe||infectiologue|chef|pr|professeure
karine le marchand|f|animatrice|animatrice de " amour est dans pre "|animatrice de television|journaliste|presentatrice de emission
karine traval-michelet|f|maire ps de commune|socialiste
karl jordan|m|temoin
karl olive|m|maire de poissy|maire
karrar abbasi|m|chirurgien|dr
kate brown|f|gouverneure
katerina sakellaropoulou|f|presidente grecque
katherine jellison|f|historienne|politologue|professeure
katheryn russell-brown|f|directrice
kathrine wilsher lohre|f|directrice
katia coppi|f|maire|maire de ville
katia dubreuil|f|presidente
katie doores|f|dr|principale auteure
katie miller|m|porte-parole
katie soo|f|cheffe de marketing
katrin jakobsdottir|f|premiere ministre de gauche ecologiste
katsunobu kato|m|ministre de sante sortant|ministre japonais de sante
kavy ramano|m|ministre mauricien de environnement
kay ivey|f|gouverneure de alabama|gouverneure
kayapo mekragnoti|m|defenseur
kayleigh mcenany||porte-parole|porte-parole de maison blanche|president americain
kazuhiko horiguchi|m|client
keanu reeves|m|acteur canadien|acteur|acteur hollywoodien
keiko fujimori|f|cheffe|cheffe de opposition peruvienne
keir starmer|m|chef de opposition travailliste|dirigeant de opposition travailliste|leader de parti travailliste|chef de parti travailliste
keith burris|m|chef|redacteur en chef
keith lindsay|m|biologiste|specialiste
keith o'neal|m|epidemiologiste|pr
keke palmer|f|maitresse de ceremonie
kelly betesh|f|militante|militante fn
kellyanne conway|f|conseillere|proche conseillere
ken cuccinelli|m|responsable de departement americain de securite interieure|vice-ministre americain de securite interieure
ken miles|m|ingenieur|pilote|pilote britannique|pilote et ingenieur
ken paxton|m|procureur general de texas republicain|republicain
kenneth mckenzie|m|chef|general
kenneth roth|m|directeur|directeur de hrw
kenny brack|m|pilote suedois|responsable
keren ann|f|chanteuse
kerry greene|m|specialiste
kev adams||humoriste|comedien|star
kevin beyrer|m|responsable de police
kevin czinger|m|fondateur
kevin hassett|m|autre conseiller|conseiller
kevin mayer|m|patron|patron de tiktok
kevin mintzer|m|representant
kevin redding|m|professeur
khabib nurmagomedov|m|russe
khadija ismaylova|f|" personnalite|journaliste investigation azerie
khadija sekongo|f|voisine
khairi saadallah|m|refugie
khaled ben ahmed|m|conseiller
khaled ben salmane|m|prince
khaled drareni|m|journaliste|journaliste algerien|journaliste independant|journaliste independant algerien|m.
khaled khalifa|m|romancier
khieu samphan|m|chef|chef de etat de kampuchea democratique
khofifah indar parawansa|m|gouverneur de region east java
khéops lara|m|avocat|avocat maitre|m.
kianouche jahanpour|m|porte-parole de ministere de sante|porte-parole de ministere
kila soumara|m|habitant
kilan ahmed|m|docteur
kim dae-jung|m|premier president|president sud-coreen
kim darroch|m|ambassadeur|ambassadeur britannique
kim gang-lip|m|vice-ministre de sante
kim il sung|m|fondateur de regime|fondateur
kim jong|m|dirigeant nord-coreen|leader nord-coreen|dirigeant|leader|leader actuel|dirigeant actuel
kim jong il|m|ex leader|successeur
kim jong-un|m|dirigeant nord-coreen
kim kardashian|f|star de tele-realite americaine|vedette de tele-realite americaine
kim wall|f|journaliste suedoise
kira iarmich||opposant|porte-parole de opposant
kira iarmych||opposant|porte-parole de opposant|porte-parole|porte-parole de m. navalny
kiran dighavkar|m|responsable
kirill dmitriev|m|president|directeur|patron
kirill mintsev|f|createur
kirill serebrennikov||realisateur et metteur en scene|personnalite
kirstjen nielsen|m|ministre
kjersti flaa|f|journaliste norvegienne|plaignante
kk cheng||epidemiologiste
klara butz|f|militante
klaus bischoff|m|responsable|directeur
klaus froehlich|m|patron de r&d de bmw|responsable
klaus fröhlich|m|membre|patron
klaus iohannis|m|president|president roumain
klaus welle|m|secretaire|secretaire general de parlement europeen
klaus zellmer|m|president
kofi annan|m|ex secretaire general de onu et prix nobel de paix|secretaire
kolinda grabar-kitarović|f|bonne joueuse|ex presidente croate
kolkata abdel-salam karman|f|laureate yemenite de nobel de paix 2011|militante
komal nahta|m|journaliste specialise
konrad steffen|m|specialiste de rechauffement climatique
konstantin iarochenko|m|pilote
kostas lagouvardos|m|directeur|meteorologue
kostas mountzouris|m|prefet de egee de nord
kris carlyon|m|biologiste
kris wu|m|ex membre|mannequin star de defile
kristi noem|f|gouverneure republicaine de dakota de sud|fidele|gouverneure de dakota de sud
kristinn hrafnsson|m|redacteur en chef de wikileaks
krzysztof szczerski|m|chef
kumar reddy|m|temoin
kunio mikuriya|m|secretaire
kyle kondik|m|politologue
kylian m'bappé||footballeur francais star de coupe de monde|star de coupe de monde
kylian mbappé|m|international francais|attaquant|attaquant de psg|joueur de paris sg
kyriakos mitsotakis|m|premier ministre grec|premier ministre
ladj ly|m|realisateur
laeticia hallyday|f|madame|seule heritiere
laetitia avia|f|deputee de paris|deputee|deputee lrem de paris|auteure|candidate|deputee lrem
laetitia descoing-cucchi|f|presidente
laetitia saint-paul|f|deputee lrem de maine-et-loire|vice-presidente
laia torra|f|professeure
lal mohammad amiri|m|porte-parole
lamar alexander|m|republicain|senateur|senateur republicain
lamine saïdou|m|commandant|commandant de eaux et forets|responsable
lamya essemlali|f|presidente de sea shepherd france|presidente
lance armstrong||cycliste|star dechue de cyclisme
larry abensur||pdg
larry chiagouris|m|professeur
larry clark|m|realisateur americain
larry kramer|m|auteur|militant
larry kudlow|m|conseiller|conseiller economique|principal conseiller economique de maison blanche
larry sabato||politologue|venerable politologue
lars kern|m|pilote de developpement de constructeur de stuttgart|pilote maison
lassana diarra|m|footballeur de om|joueur
lassina zerbo|m|secretaire|patron
latoya cantrell|f|maire
laura flessel|f|ministre de sports|ministre de sports :|populaire ministre de sports
laura morin|f|directrice
laura smet|f|sœur
laura vega|f|deleguee
laure beccuau|f|procureure de creteil|magistrate|procureure
laure dassy|f|journaliste
laure heinich|f|avocate
laure joachim||membre|pediatre belge
laure manaudou||chanteur|nageuse olympique|sœur
laure-alice bouvier|f|avocate
laurel baig|f|procureure
laureline peyrefitte|f|procureure de republique de lorient|procureure|procureure de lorient
lauren rathmell|f|americaine
laurence bloch|f|directrice|directrice de station|directrice de france inter
laurence boone|f|chef economiste de ocde
laurence claisse|f|maire|maire de landivisiau
laurence cohen|f|senatrice|vice-presidente
laurence ferrari||journaliste|animatrice
laurence haïm|f|porte-parole|correspondante|ex journaliste itele|journaliste
laurence léger|f|avocate|avocate de ex-boxeur|ex boxeur
laurence parisot|f|ex patronne de medef|ex presidente de organisation|ex presidente de organisation patronale|ex presidente de medef
laurence rossignol|f|ex ministre|ministre|senatrice socialiste|ex ministre de familles|ex ministre ps|ministre de familles
laurence sailliet|f|porte-parole|ex porte-parole de republicains|porte-parole de republicains
laurence tubiana|f|presidente|ex ambassadrice|professeure|directrice|ex negociatrice
laurence vanceunebrock-mialon|f|deputee|deputee de allier
laurent baffie|m|animateur et complice de toujours|humoriste
laurent ballesta|m|photographe naturaliste
laurent bazin|m|directeur|journaliste
laurent berger|m|secretaire general de cfdt|secretaire|secretaire general|patron de cfdt|numero de cfdt|leader de cfdt
laurent bouvet|m|cofondateur|defenseur|fondateur|professeur
laurent brun|m|secretaire|secretaire general de cgt-cheminots|secretaire general de cgt cheminots|patron|secretaire general
laurent czernik|m|procureur|procureur de montauban|procureur de republique
laurent degallaix|m|maire de valenciennes|maire
laurent delahousse|m|journaliste de france 2|journaliste|presentateur
laurent djebali|m|secretaire
laurent escure|m|secretaire general|secretaire general de unsa|numero de unsa|secretaire
laurent fabius|m|president|chef de diplomatie alors|ex chef de diplomatie|ex elu|ex ministre|ex ministre de affaires etrangeres
laurent fontaine|m|ex animateur|militant " en marche " depuis 2016
laurent gbagbo|m|ex president|ex president ivoirien|chef etat sortant|ex proche de ex-president ivoirien|fondateur ex-president|president
laurent gerra||humoriste
laurent grandguillaume|m|depute socialiste de cote-d'or|directeur
laurent guimier|m|directeur|patron|patron de chaine franceinfo|vice-pdg europe 1|vice-president europe 1
laurent hurgon|m|pilote
laurent hénart|m|president de mouvement radical|maire de nancy|maire de nancy et president de mouvement radical
laurent jacobelli|m|porte-parole|porte-parole de parti extreme-droite|porte-parole de rn|responsable de communication de parti
laurent joffrin|m|directeur|directeur de redactions de liberation|directeur de redaction de liberation
laurent léger|m|journaliste|journaliste investigation
laurent maistret|m|co-animateur|ex vainqueur|vainqueur|vainqueur de dals 7
laurent marcangeli|m|maire ajaccio
laurent marti|m|president
laurent michaud||analyste|economiste
laurent nunez|m|secretaire etat|secretaire etat a interieur|secretaire|ministre de interieur|secretaire etat aupres de ministre de interieur|ex directeur
laurent nuñez|m|secretaire etat|secretaire etat a interieur|ministre de interieur|secretaire|secretaire etat aupres de ministre de interieur|ex secretaire etat a interieur
laurent obertone|m|auteur|journaliste et essayiste
laurent pasquet-marinacce|m|autre avocat
laurent pietraswewski|m|depute lrem
laurent pietraszewski|m|secretaire|secretaire etat|depute lrem|" monsieur retraites " de gouvernement|depute de nord et ex drh auchan|m.
laurent ruquier||animateur|journaliste|patron|presentateur|successeur
laurent russier|m|maire
laurent saint-martin|m|depute|rapporteur general|depute lrem|vice-president
laurent schwein|m|patron
laurent sourisseau|m|directeur de hebdomadaire riss|directeur de publication de charlie hebdo
laurent thines|m|professeur
laurent toubiana||epidemiologiste|epidemiologiste a inserm
laurent touvet|m|prefet|prefet de haut-rhin
laurent vachey|m|inspecteur de finances
laurent wauquiez|m|president|president de republicains|president de parti|favori|president de lr|candidat
laurent-franck lienard|m|avocat|maitre
laurent-franck liénard|m|leur avocat me
laurianne rossi|f|deputee|deputee de republique en marche de hauts-de-seine|deputee en marche|deputee et questeure|deputee lrem et questeure
law roach|m|styliste
lawrence gostin|m|directeur|professeur en droit de sante
lawrence wort|m|temoin
laëtitia avia|f|deputee lrem
laëtitia milot|f|actrice
le drian|m|m.|premier ministre
le foll|m|m.|monsieur
le gendre|m|m.|monsieur
le gouil|m|m.
le guen|m|m.|monsieur
le guludec|f|pr
le maire|m|m.|monsieur
le pen|f|mme|madame|m.|" madame
le roux|m|m.
lea reisner|f|infirmiere
lebron james||joueur vedette de nba|star|star de basket|star de basketball|star de nba
lee iacocca|m|directeur general de ford|president de chrysler|responsable de directeur general de ford
lee man-hee||leader
lee morrison|m|coordinateur|coordinateur de cascades
lee price|m|britannique|porte-parole
lee riley|m|dr|epidemiologiste
leif-eric easley|m|professeur
leila de lima|f|senatrice
len horovitz|m|dr
lena chamamyan|f|chanteuse|musicienne
leni palacios|m|responsable|responsable de police
leni riefenstahl|f|realisatrice nazie
lenin moreno|m|president equatorien
leo poon|m|professeur
leo varadkar|m|premier ministre irlandais|premier ministre sortant|dirigeant|dirigeant de fine gael
leonard presheva|m|ouvrier
leonardo padura|m|ecrivain cubain|auteur
leonid parkhomtchouk|m|directeur
leonor briones|f|ministre
leopoldo lopez|m|autre opposant
leslie vosshall|f|chercheuse
letitia james|f|procureure|procureure de etat de new york|procureure generale de new york
levar stoney|m|maire|maire de richmond
levon doursounian|m|ex chef|professeur
lewis hamilton|m|britannique|seul pilote
lewis marchand|m|candidat|militant|sapeur-pompier
leïla cherif-hadria|f|adjointe
leïla marouf zadeh|f|infirmiere volontaire a moment de raid
leïla slimani|f|ecrivaine feministe|romanciere franco-marocaine
li fangping|m|avocat chinois|specialiste
li keqiang|m|premier ministre chinois|premier ministre
li kwai-wah|m|haut responsable|responsable de police
li song|m|comedien
liam fox|m|ministre
licia ronzulli|f|senatrice
lin-manuel miranda|m|auteur|createur de " hamilton "
lina mendoni|f|ministre de culture|ministre grecque de culture|ministre
linas linkevicius|m|chef de diplomatie de lituanie voisine|ministre lituanien de affaires etrangeres|ministre lituanien de affaires etranges
lincoln romain|m|directeur
linda kebbab|f|deleguee
linda sennaoui|f|avocate de partie civile me
lindsey graham|m|senateur republicain|influent senateur republicain|chef republicain de commission judiciaire|president de commission judiciaire de senat|proche|senateur
line productions|f|presidente adventure
line renaud|f|actrice|chanteuse et comedienne|chanteuse|chanteuse et actrice francaise|comedienne
lionel barrand|m|president|docteur
lionel beffre|m|prefet de isere
lionel causse|m|depute lrem de landes|depute
lionel falcoz|m|elu republicains|maire de laroque-timbaut
lionel jospin|m|patron|ex premier ministre|premier ministre|premier ministre de epoque|alors premier ministre|conseiller economique de premier ministre
lionel josserand|m|procureur|substitut de procureur
lionel lavergne|m|general|chef|colonel|directeur|directeur de cabinet de ministre de interieur colonel|directeur de cabinet emmanuel macron et general
lionel messi|m|footballeur|attaquant argentin de fc barcelone
lionel pascal|m|procureur de republique de lons-le-saunier|procureur|procureur de republique
lionel royer-perreaut|m|deuxieme elu lr|deuxieme elu republicains|elu lr|maire de 9e et 10e arrondissements de marseille
lisa blatt|f|avocate de entreprise
lise payette||animatrice|journaliste
liu hua|f|infirmiere
logan alexandre nisin|m|" chef "|militant ultradroite
loretta christensen|m|dr|responsable
lori klausutis|f|assistante parlementaire|assistante
lori lightfoot|f|maire|maire democrate de chicago|maire democrate de ville
lori loughlin|f|actrice americaine
loriane bellahsen|f|cheffe de service psychiatre|psychiatre
lothar wieler|m|dirigeant
louis aliot|m|depute rn|candidat|depute|candidat de rassemblement national a perpignan|elu|maire de perpignan
louis de funès|m|acteur comique|ex president de republique a acteur comique
louis dreyfus|m|president
louis gallois|m|patron|president|president de federation de acteurs de solidarite
louis laugier|m|prefet de savoie
louis merle|m|directeur
louis schweitzer|m|president
louise latraverse|f|comedienne quebecoise
louise michel|f|professeure principale a lycee professionnel
lovoria williams|f|professeure
loïc commun|m|maire de marcy-l'etoile
loïc hervé|m|rapporteur|senateur
loïc prigent|m|journaliste|journaliste de mode
loïc prud'homme|m|depute france insoumise|depute lfi de gironde
loïc tanguy|m|porte-parole|directeur
loïc travers|m|secretaire
loïg chesnais-girard|m|president de region bretagne
lr françois|m|eurodepute
lu jiehua|m|professeur
luc barruet|m|president|fondateur|patron
luc bronner|m|directeur|directeur de redactions de monde|directeur de redactions
luc carnouvas|m|depute|depute ps|ex maire alfortville
luc carvounas|m|depute ps|candidat|depute|depute de val-de-marne|depute de val-de-marne autrefois soutien de manuel valls|depute ps de val-de-marne
luc chatel|m|ex ministre de nicolas sarkozy|ministre|president
luc ferry|m|autre ex ministre de education nationale|ex ministre|ex ministre de education nationale
luc frémiot|m|ex magistrat
luc hermann||co-dirigeant
luc montagnier|m|pr
luc rouban|m|chercheur
luca borgogno|m|responsable|directeur|directeur de design automobili pininfarina|directeur de design de marque|responsable de design
luca de meo|m|italien|patron|patron de groupe et transfuge de seat
luca foschini|m|cofondateur
luca zaia|m|populaire president de ligue|populaire president leguiste
lucas philippe|m|ambassadeur
lucia borgonzoni||membre|secretaire etat a culture
luciana dias lima|f|chercheuse
luciana lamorgese|f|ministre de interieur|ministre
lucica ditiu|f|directrice
lucie simon|f|avocate me
lucile dupuy|f|responsable de developpement de application " handsaway "
lucky peterson|m|musicien de blues americain
ludivine sagnier|f|comedienne francaise|actrice francaise
ludovic billa|m|capitaine
ludovic chaker|m|coordinateur|conseiller|proche
ludovic de danne|m|conseiller|secretaire general
ludovic gausse|m|premier adjoint sortant
ludovic paccard|m|directeur
ludovic pajot|m|autre depute fn|depute de rn|depute frontiste de pas-de-calais
luigi di maio|m|ministre de affaires etrangeres|chef|ministre italien de affaires etrangeres|vice-premier ministre|chef de diplomatie italienne|vice-premier ministre italien
luigi ventura|m|ambassadeur en france mgr|representant|representant en france|representant en france mgr
luis arce|m|candidat de mas|leur candidat
luis fondebrider|m|president
luis lacalle pou|m|president uruguayen
luis ladaria ferrer|m|cardinal espagnol|membre eminent de vatican cardinal espagnol
luiz henrique mandetta|m|ex ministre bresilien de sante|ex ministre de sante|ministre
luiz inacio lula da silva||ex president de gauche
lung-ji chang|m|president|professeur americain
lydia guirous||porte-parole|porte-parole de republicains|porte-parole de lr
lyra mckee|f|journaliste|co-directrice
lætitia avia|f|deputee lrem
léa filoche|f|conseillere de paris|conseillere de paris generation . s
léa salamé|f|journaliste|journaliste politique|chroniqueuse|journaliste et presentatrice de emission|presentatrice de emission
léna bréban|f|comedienne
léna situations|f|youtubeuse
léo purguette|m|redacteur en chef
léo r.|m|etudiant
léonard fauvet|m|commissaire|directeur
macha méril|f|actrice|comedienne
macky sall|m|president senegalais|homologue senegalais
madeleine de jessey|f|cofondatrice|porte-parole|porte-parole de sens commun
madeleine mccann|f|britannique
madjid messaoudene|m|conseiller municipal de gauche a saint-denis|conseiller
magali palissier|f|adjointe|capitaine
maggie rui|m|responsable
magnus heunicke|m|ministre de sante
magnus lidman|m|directeur
maguelone bonnaud||adjointe|chef adjointe|redactrice en chef adjointe
maha vajiralongkorn|m|roi|richissime roi
mahamadou issoufou|m|homologue nigerien|chef de etat nigerien|president de niger|president nigerien
mahmoud abbas|m|president palestinien|president de autorite palestinienne|president|chef|leader palestinien
mahmoud ahmadinejad|m|ex president populiste et ultraconservateur|successeur
mahmoud assadpour|m|professeur
mahmoud dicko|m|imam|eminente personnalite|ex allie|influent dirigeant musulman imam|influent imam|proche de imam conservateur
maina sage|f|deputee udi
majid tahéri|m|scientifique iranien
makrouhie yerganian|m|professeur
malcolm turnbull|m|homologue australien|premier ministre|premier ministre australien|president
malek boutih|m|depute ps|ex depute socialiste de essonne
malick diaw|m|numero|numero 2
mallaury nataf|f|comedienne
malusi mpumlwana|m|secretaire
mamadou diakité|m|enseignant|manifestant
mamata banerjee||principal dirigeant de bengale occidental|ministre
mamoudou barry|m|docteur|etudiant
mandeep mehra|m|dr|auteur|docteur
manfred weber|m|allemand|candidat|candidat de ppe a presidence de commission|pretendant defendu par angela merkel allemand
manon aubry|f|deputee europeenne lfi|eurodeputee lfi|eurodeputee|eurodeputee france insoumise|premier secretaire de ps et par deputee europeenne lfi|toute eurodeputee france insoumise
manon le bretton|m|responsable|responsable de ecole de formation insoumise
mansour kamardine|m|depute lr|depute lr de mayotte
mansour kedidir|m|chercheur|politologue
manu dibango|m|musicien camerounais
manu katché|m|musicien
manuel bompard|m|eurodepute|directeur|avocate de eurodepute|candidat|coordinateur|directeur de campagne de jean-luc melenchon
manuel burgos|m|president
manuel domergue|m|directeur de etudes de fondation abbe pierre|directeur
manuel valls|m|premier ministre|ex premier ministre|ex-premier ministre|candidat|depute|ex premier ministre ps
manuella garnier||procureur de republique de lot-et-garonne|procureure agen
mao peninou|m|adjoint|maire|maire en charge de proprete
marc del grande|m|prefet de guyane
marc donohue|m|americain|ex vainqueur
marc fesnau|m|ministre|ministre de relations avec parlement
marc fesneau|m|ministre de relations avec parlement|ministre|chef de file de deputes modem|ministre modem|president|president de modem
marc fratani|m|ex collaborateur|ex lieutenant|ex collaborateur de bernard tapie
marc fumaroli|m|historien|laureat de plusieurs prix
marc giraud|m|chef de antenne pj de grenoble|porte-parole
marc goudarzian|m|avocat me
marc jantkowiak|m|leur avocat me|avocat de requerants me
marc joulaud|m|maire|depute|fidele|maire de sable-sur-sarthe|maire republicains de sable-sur-sarthe
marc lacey|m|redacteur
marc ladreit de lacharrière|m|milliardaire|patron|pdg de fimalac|proche|proprietaire
marc lambert|m|delegue|membre de bureau regional sud-rail
marc laycuras|m|capitaine|medecin militaire|medecin militaire capitaine
marc mariée|m|procureur de bayonne|procureur adjoint|procureur de republique de bayonne
marc paulin|m|membre
marc schneier|m|rabbin
marc simoncini|m|fondateur
marc trevidic|m|juge|ex juge
marc trévidic|m|mediatique juge instruction|juge
marc uyttendaele|m|avocat me
marc vanhove|m|patron de chaine bistrot regent
marc vuillemot|m|maire de commune socialiste|maire de seyne-sur-mer|president|socialiste|vice-president de metropole toulonnaise
marc-antoine belthé|m|directeur
marc-olivier fogiel|m|animateur|directeur general de bfmtv|animateur de radio et de television|directeur general de bfm|patron|patron de bfmtv
marc-philippe daubresse|m|ex ministre|ex ministre de nicolas sarkozy|ex ministre lr
marcel arland|m|directeur
marcel campion|m|" roi de forains "|" roi|ailleurs " roi de forains "|candidat|candidat a mairie de paris|roi de forains
marcelle rousseau|f|septuagenaire
marcelo crivella|m|maire|maire de rio pasteur evangelique|pasteur evangelique
marcelo navajas|m|ex ministre de sante de bolivie|ministre de sante
marcelo rebelo de sousa|m|president portugais|president de republique portugaise
marcelo wesfreid|m|journaliste de figaro
marcio sawamura|m|directeur|dr
marco lambertini|m|directeur
marco lucchesi|m|president
marco rubio|m|senateur republicain de floride|senateur|senateur republicain
marco sandrone|m|coordinateur|responsable
marco tulio medina|m|professeur
marco zanni|m|ex elu|italien
marcus plescia|m|responsable
marcus rashford|m|attaquant de manchester united|footballeur
marek halter|m|ecrivain|veuf
marek reichman|m|responsable|responsable creatif de marque|responsable de creation aston martin|vice-president
margaret harris|f|porte-parole de oms
margaritis schinas|m|vice-president de commission europeenne|vice-commissaire europeen
maria cristina gribaudi|f|presidente
maria josé barragan|f|directrice
maria kolesnikova|f|opposante|ex directrice|opposante belarusse|directrice
maria luisa gonzalez estevarena|f|deputee
maria nogueira|f|fonctionnaire
maria ressa|f|directrice de rappler|journaliste philippine
maria van kerkhove|f|autre responsable de gestion de pandemie a oms|haute responsable de oms|responsable de oms
maria zakharova|f|porte-parole de diplomatie russe|porte-parole de ministere russe de affaires etrangeres
mariah carey|f|chanteuse americaine
mariann budde|m|eveque|eveque episcopalienne de washington
marianne de brito|m|responsable
mariano rajoy|m|chef|chef de gouvernement espagnol|chef de gouvernement sortant espagnol|president de gouvernement espagnol
mariano urraco|m|sociologue
maribel quesada|f|retraitee
marie cau|f|premiere maire
marie coris|f|chercheuse|economiste
marie dosé|f|avocate
marie gautier-melleray|f|deleguee|deleguee a securite routiere
marie grimaud|f|avocate
marie guévenoux|f|deputee juppeiste|deputee|rapporteure|rapporteure a assemblee|rapporteure lrem|vice-presidente
marie kirschen||chef web de inrocks|redactrice en chef web de inrocks
marie lebec|f|deputee|deputee de yvelines|deputee lrem de yvelines|porte-parole|premiere vice-presidente|premiere vice-presidente de groupe
marie mercier|f|rapporteure
marie trintignant|f|actrice
marie-agnès linguet|f|maire de commune
marie-aimée peyron|f|batonniere
marie-alix canu-bernard|f|avocate de marcel campion|premiere avocate dans affaire
marie-christine dalloz|f|deputee|presidente de commission speciale
marie-claude villeval||economiste
marie-elodie poitout||cheffe de securite de premier ministre|ex cheffe de securite de matignon|premier ministre
marie-eve scheffer|m|responsable
marie-george buffet|f|communiste|ex ministre
marie-hélène laffont|f|ex secretaire
marie-hélène lecenne|f|directrice de ars|directrice generale de ars de corse|directrice
marie-hélène tremblay|f|directrice de association
marie-jeanne vincent|f|ex candidate|professeure
marie-josée godefroy|f|voisine
marie-laure barré|f|avocate de parties civiles me|avocate
marie-laure weber|f|residente|trentenaire
marie-morgane jeanneau|m|porte-parole
marie-noëlle courtiau-duterrier|m|vice-procureur
marie-noëlle lienemann|f|senatrice|senatrice ps|socialiste|candidate|deputee gauche republicaine et socialiste|ex ministre
marie-paule kieny|f|virologue|ex directrice|virologue francaise|directrice
marie-pierre vedrenne|f|directrice de maison de europe a rennes
marie-rose guarnieri|f|directrice
marie-sophie lacarrau|f|journaliste de france 2|presentatrice|star de jt de mi-journee :
marie-élodie poitout||cheffe de securite de premier ministre|ex cheffe|premier ministre
marieke vervoort||athlete belge|athlete paralympique belge
mariella sanchez|f|directrice
marielle de sarnez|f|ministre de affaires europeennes|vice-presidente de modem|deputee modem|ex eurodeputee|ex ministre|ministre
marietha adhot|f|quadragenaire
marik fetouh|m|adjoint
marika bret|f|directrice de ressources humaines de charlie hebdo
marine brenier|f|deputee|candidate " republicains "
marine le pen|f|presidente de rassemblement national|presidente|presidente de front national|presidente de rn|presidente de parti|candidate
marine lorphelin|f|elue|laureate|premiere dauphine
marine martin|f|presidente
marine serre|f|styliste francaise|creatrice francaise
marine stoll|f|militante a sein de collectif stop harcelement de rue
marine tondelier|f|elue|elue eelv|ex assistante
mario duran|m|ministre de interieur
mario durán|m|ministre salvadorien de interieur
mario montoya|m|chef de armee de terre general|general
marion cotillard|f|actrice|actrice francaise|actrice internationale
marion maréchal|f|ex deputee|ex deputee extreme droite|ex deputee fn|deputee de vaucluse|directrice ecole de sciences politiques a lyon|ex deputee francaise
marion maréchal le pen|f|deputee front national|elue frontiste|frontiste
marion maréchal-le pen|f|deputee fn de vaucluse|ex deputee fn|deputee de vaucluse|ex deputee de vaucluse|ex deputee frontiste
marisol touraine||ministre|ministre de sante|ex ministre|ex ministre de sante|ex ministre socialiste de affaires sociales|homologue
mark bray|m|auteur
mark daly|m|directeur
mark esper|m|ministre de defense|chef de pentagone|secretaire americain a defense|ministre americain de defense
mark ghilarducci|m|directeur
mark hamilton|m|chef adjoint de police nord-irlandaise|commissaire en chef adjoint de police nord-irlandaise
mark jay heller|m|acteur|avocat de acteur
mark lemley|m|professeur
mark lewisohn|m|historien de beatles
mark lowcock|m|secretaire general adjoint de onu pour affaires humanitaires|haut responsable
mark meadows|m|chef de cabinet|chef
mark milley|m|general|chef etat-major americain general|chef etat-major general|chef etat-major
mark rapley|f|trentenaire
mark riccioni|m|photographe|specialiste
mark robinson|m|patron de new zealand rugby
mark rowley|m|commandant de unite antiterroriste de police londonienne|ex chef
mark ruffalo||co-star
mark rutte|m|premier ministre neerlandais|chef|premier ministre|premier ministre de pays-bas
mark serreze|m|directeur
mark summers|m|avocat
mark thompson|m|pdg|pdg de groupe
mark zarifeh|m|procureur
mark zuckerberg|m|patron|fondateur|patron de facebook|dirigeant|fondateur de reseau social|patron de groupe
markos ollandezos|m|president
markus flasch|m|patron|responsable
markus röhrl|m|chef|responsable
markus söder|m|chef de gouvernement de puissante region de baviere|chef de gouvernement regional bavarois|conservateur
marlène schiappa||secretaire|secretaire etat|ministre|deleguee
marshall billingslea|m|ambassadeur|representant
marta temido|f|ministre de sante
martial foucault|m|co-auteur|directeur
martin blachier|m|medecin
martin bohmert|m|delegue|elu en mars 2018
martin exner|m|pr
martin green|m|directeur
martin griffiths|m|envoye special de onu pour yemen
martin gugino|m|manifestant|militant
martin hirsch|m|directeur|directeur general de ap-hp|directeur de ap-hp|patron de ap-hp|auteur|patron
martin kramp|m|coordinateur
martin lagonda|m|president aston
martin luther king|m|leader de lutte pour droits civiques|pasteur atlanta
martin mcguinness|m|ex responsable|vice-premier ministre irlande de nord
martin sullivan|m|auteur|chercheur
martin vizcarra|m|president|president peruvien
martin walsh|m|maire de boston
martine aubry|f|maire|maire de lille|maire sortante ps|maire ps de lille|maire socialiste de lille|maire ps
martine brousse|f|presidente
martine filleul|f|patronne|premiere secretaire de federation socialiste de nord
martine herzog-evans|f|professeure
martine vassal|f|candidate lr|presidente|candidate|candidate lr a mairie|ex adversaire lr a municipales|heritiere de jean-claude gaudin
martine wonner|f|deputee|seule elue|deputee de bas-rhin|deputee lrem|deputee republique en marche|ex psychiatre devenue deputee
martín vizcarra|m|president
marwan abboud|m|gouverneur de beyrouth
mary higgins clark|f|' reine de suspense '|ecrivaine americaine
mary jackson|f|premiere ingenieure afro-americaine
mary lou mcdonald|f|cheffe|cheffe de sinn fein|dirigeante
mary trump|m|psychologue|president
maryam doubi|f|animatrice
maryam pougetoux|f|vice-presidente de unef|presidente|syndicaliste etudiante voilee vice-presidente de unef|vice-presidente
maryllis macé|f|directrice
maryse joissains|f|maire|maire aix-en-provence
maryvonne caillibotte|f|procureure de versailles
maréchal-le pen|f|mme
massimo andreoni|m|infectiologue|professeur
massimo galli|m|professeur|responsable|infectiologue
massimo osanna|m|directeur|directeur de fouilles de site|patron
massimo scaccabarozzi|m|president
massoum marzouk|m|avocat egyptien
mathias chichportich|m|ministre de interieur|avocat de gerald darmanin|avocat de ministre|avocat me|ministre
mathias vicherat|m|directeur general adjoint de sncf|directeur|directeur general adjoint en charge de communication a sncf
mathieu davy|m|avocat|avocat de leader de lfi en 2018
mathieu hanotin|m|socialiste|candidat ps|ex co-directeur|ex tresorier de campagne de candidat ps|co-directeur de campagne|conseiller ps
mathieu kassovitz|m|acteur|acteur et realisateur|realisateur et acteur
mathieu klein|m|president ps de conseil departemental de meurthe-et-moselle|socialiste
mathieu laine|m|fondateur|fondateur de cabinet etudes et de conseils altermind a paris
mathieu orphelin|m|depute
mathieu plane||economiste
mathieu raux|m|directeur
mathieu zagrodzki|m|chercheur
mathilde boussard||biologiste
mathilde labadie|f|agricultrice
mathilde lignot-leloup|f|directrice de securite sociale
mathilde panot|f|deputee|deputee lfi|insoumise|deputee de val-de-marne|deputee france insoumise
mathilde touvier||docteure|dr
matshidiso moeti||directrice regionale de oms|dr|directrice afrique de oms|directrice regionale afrique de oms|directrice regionale pour afrique
matt becker|m|ingenieur|ingenieur en chef de marque
matt dillon|m|acteur americain
matt hancock|m|ministre de sante|ministre britannique de sante|ministre de sante britannique
matt pokora|m|chanteur
matt schruers|m|president
matt smith|m|11e docteur|expert
matteo bruni|m|porte-parole de vatican
matteo renzi|m|chef de gouvernement italien|chef de gouvernement transalpin
matteo salvini|m|ministre de interieur|chef|italien|ministre italien de interieur|ministre|leader extreme droite
matthew heinz|m|dr
matthias fekl|m|ephemere ministre de interieur|ex ministre de interieur|ex ministre de interieur ps|secretaire etat a commerce exterieur
matthieu annereau|m|president
matthieu bourrette|m|procureur|procureur de republique de reims|procureur de reims|procureur de republique
matthieu delormeau|m|chroniqueur
matthieu jomain|m|capitaine|officier|responsable
matthieu lebrun|m|porte-parole
matthieu orphelin|m|depute|depute de maine-et-loire|depute ex-lrem|adversaire|auteur|co-president
matthieu ricard|m|photographe|psychiatre
matthieu rouveyre|m|conseiller|elu socialiste|socialiste
matthieu tardis|m|specialiste
mattia falconi|m|professeur|specialiste
maud bregeon|f|candidate
maud fontenoy||ministre de transition ecologique et de navigatrice|proche de nicolas sarkozy ex navigatrice
maud petit|f|deputee de val-de-marne|deputee modem de val-de-marne
maurice audin|m|militant anticolonial|militant|militant communiste
maurice chevalier|m|acteur|chanteur et acteur
maurice chéhab|m|ex conservateur
maurice robinson|m|chauffeur
mauricio macri|m|ex president de centre droit|successeur ex-president de centre droit|president de argentine
maurizio cattelan|m|artiste italien|italien|artiste
maurizio reggiani|m|directeur|responsable
mauro colagreco|m|chef argentin|chef etoile
max gallo|m|ecrivain a succes|historien
maxence creusat|m|commissaire
maxim nucci|m|chanteur|musicien
maxime boulet|m|ex joueur
maxime brunant|m|directeur
maxime cochard|m|conseiller|militant
maxime dereymez|m|danseur
maxime guény|m|chroniqueur de tpmp|journaliste medias
maxime minot|m|depute|depute de oise|depute lr|elu|elu lr
maxime nicolle|m|chroniqueur|personnage
maxime saada|m|patron|numero de groupe
maxime switek|m|journaliste|presentateur
maya flandin|f|directrice
mazen hayek|m|porte-parole de mbc
maël de calan|m|candidat a presidence de parti|candidat a presidence de republicains|ex candidat|troisieme candidat
maïmouna doucouré|f|realisatrice
maïn abdelmalek saïd|m|conseiller de premier ministre|premier ministre
maïtena biraben|f|journaliste|presentatrice
maïwenn le besco|f|actrice et realisatrice|realisatrice
med hondo|m|auteur|realisateur francais origine mauritanienne
medaria arradondo|m|chef de police de minneapolis
meghan debolt|m|responsable
meghan markle|f|actrice|actrice americaine|mlle|comedienne americaine|correspondant|ex actrice
mel gibson|m|acteur americain
melek nur aslan|f|directrice
melhem khalaf|m|batonnier de ordre de avocats de beyrouth
melvin carter|m|maire
menachem margolin|m|president de association juive europeenne rabbin|rabbin
menahem begin|m|premier ministre israelien
mendim hoxha|m|directeur
mercedes schlapp|f|conseillere influente de equipe de m. trump|haute conseillere de equipe de campagne
merdad parsey|m|directeur
meredith clark|f|chercheuse
meriem derkaoui|f|maire communiste de ville|maire pcf aubervilliers
meryl streep|f|actrice|autre comedienne americaine
messias kokama|m|cacique|leur chef cacique
mette frederiksen|f|cheffe de gouvernement
mevlut cavusoglu|m|chef de diplomatie turque|ministre turc de affaires etrangeres
mevlüt cavusoglu|m|chef de diplomatie turque|ministre turc de affaires etrangeres
meyer habib|m|depute|centriste|depute de francais de etranger|depute udi|elu
mia farrow|f|actrice|actrice americaine
michael ballweg|m|entrepreneur
michael bayley|m|president
michael bloomberg|m|candidat|milliardaire
michael bromwich|m|ex procureur
michael caine|m|acteur
michael chase|m|directeur de ong
michael cohen||ex avocat|ex avocat personnel de m. trump
michael flynn|m|ex conseiller|conseiller|ex conseiller de donald trump
michael harpon|m|adjoint|auteur
michael jones|m|chanteur
michael kovrig|m|ex diplomate|ex diplomate canadien
michael kugelman|m|analyste americain|specialiste
michael lonsdale|m|acteur|acteur franco-britannique
michael matheson||homologue ecossais
michael mcconnell|m|ex juge federal americain
michael o'keefe|m|acteur|procureur local
michael ostergren|m|gerant
michael ovitz|m|ex president|fondateur
michael prazan|m|auteur|journaliste
michael r. sherwin|m|procureur
michael ryan|m|directeur|directeur de situations urgence de oms|directeur de questions urgence sanitaire a oms|directeur de urgences sanitaires|directeur de urgences sanitaires de organisation|docteur
michael steiner|m|membre
michael white|m|ex militaire
michael zazoun||ex animateur|ex chroniqueur de virgin radio
michael-julius renz|m|directeur
michalis chryssohoïdis|m|ministre de protection de citoyen|ministre de protection de citoyens
michaël rochoy|m|medecin|cofondateur|dr|ex chef|medecin generaliste
michaël youn||humoriste
micheal martin|m|premier ministre|dirigeant|dirigeant de parti centriste fianna fail|premier ministre irlandais
michel amiel|m|senateur de bouches-du-rhone|rapporteur senateur lrem|senateur|senateur lrem|senateur lrem de bouches-du-rhone
michel aoun|m|president|president libanais|homologue libanais|chef de etat libanais|chef de etat|homologue
michel aupetit|m|mgr|cardinal
michel barnier|m|negociateur|negociateur de ue
michel cadot|m|prefet|prefet de police|prefet de police de paris|prefet de region ile-de-france|prefet ile-de-france
michel corriaux|m|delegue|secretaire
michel crépu|m|directeur de epoque|directeur de revue
michel cymes|m|ambassadeur|medecin|medecin et animateur de france 5|medecin et animateur radio-tv|presentateur
michel cymès|m|animateur de " magazine de sante " sur france 5|medecin|medecin de france televisions
michel delpuech|m|prefet de police|prefet de police de paris|prefet|prefet de paris|prefet de police limoge
michel destot|m|ex adjoint a maire ps|maire ps
michel drucker|m|animateur|autre proche|pdg
michel fayol|m|professeur|specialiste
michel franck|m|directeur
michel gaudin|m|directeur|ex directeur de police nationale|prefet
michel houellebecq|m|ecrivain|personnage clivant de litterature francaise
michel klein|m|directeur|directeur departemental de securite publique de doubs
michel lacoste|m|eleveur|president
michel lalande|m|prefet|prefet de nord|prefet de region hauts-de-france et de nord
michel larive|m|depute de france insoumise|depute lfi|insoumis
michel legrand||createur|immense artiste
michel mouillart|m|fondateur de observatoire de credits a menages|porte-parole
michel mouillot|m|maire de cannes
michel najjar|m|ministre de transports et de travaux publics|ministre de travaux publics
michel noir|m|ex maire de lyon|ex ministre
michel piccoli|m|acteur|comedien|acteur francais
michel platini||ex patron de uefa|ex president|ex star de football|president|president de comite francais organisation de mondial
michel polnareff|m|chanteur|iconique chanteur francais|m.
michel py|m|maire
michel raison|m|senateur de haute-saone|senateur lr
michel sapin|m|ministre|ministre de finances|ex ministre de economie|ex ministre de economie et de finances|ministre de economie|ministre de economie et de finances
michel sarran|m|chef toulousain|restaurateur
michel schmitt|m|docteur|medecin
michel thooris|m|secretaire
michel tresch||pdg
michel veunac|m|maire|maire de biarritz|maire sortant modem
michel-edouard leclerc|m|patron|patron de enseigne
michel-édouard leclerc|m|pdg
michelin new york|m|chef origine francaise fort de trois etoiles a guide
michelle amazeen|f|professeure
michelle goldberg|f|ecrivaine
michèle alliot-marie|f|candidate|candidate a election presidentielle|deputee|ex ministre|ex ministre de gouvernement fillon
michèle cotta|f|journaliste
michèle crouzet|f|deputee|deputee de yonne|rapporteuse
michèle demessine||ex senatrice
michèle fournier-armand|f|deputee ps de premiere circonscription de vaucluse|elue
michèle kirry|f|prefete de bretagne|prefete
michèle laroque|f|actrice
michèle marchand|f|conseillere|directrice de agence bestimage|reine de paparazzis
michèle morgan|f|actrice
michèle rivasi|f|eurodeputee|eurodeputee ecologiste|deputee|deputee europeenne|specialiste
michèle rubirola|f|maire de marseille|ecologiste|candidate ecologiste|maire|maire de gauche de marseille|candidate de union de gauche
mickael correia||avocate journaliste|journaliste
mickalene thomas|m|artiste|artiste americaine
mickaël harpon|m|agent|adjoint administratif a prefecture de police depuis 2003|auteur|auteur de tuerie|employe
micky rosenfeld|m|porte-parole de police|porte-parole|porte-parole de police israelienne
migdonia ayestas|f|directrice
miguel bagaya|m|chef|colonel
miguel diaz-canel|m|president
mika brzezinski|f|journaliste|presentatrice
mika manley|m|pdg|president
mika salminen|m|responsable de sante publique
mike henry|m|acteur
mike manley|m|britannique|dirigeant|patron de fiat chrysler
mike mullen|m|ex general|predecesseur immediat ex-general
mike pence|m|vice-president|vice-president americain|porte-parole de vice-president|president americain vice-president|proche collaboratrice de vice-president
mike pompeo|m|chef de diplomatie americaine|secretaire etat americain|secretaire etat|chef de diplomatie|chef
mike ryan|m|directeur
mikhail michoustine|m|premier ministre
mikhaïl michoustine|m|premier ministre|homologue russe
mikhaïl mourachko|m|ministre de sante
mikhaïl tchernenkov|m|entrepreneur
mikheil saakachvili|m|ex president georgien|proche conseiller de ex president georgien
milena kuppel noel|f|infirmiere
milena maia|f|habitante
milo djukanovic|m|president|president pro-occidental
milou-daniel drici|m|responsable
miloud brahimi|m|avocat|ex president
mina andreeva||porte-parole|adjointe de commission europeenne|porte-parole adjointe de commission europeenne
mindon min|m|roi
mines énergie|m|secretaire general de federation cgt
miquel buch|m|chef de departement de interieur de catalogne|responsable regional de interieur en catalogne
mira acharya|f|porte-parole de ministere de tourisme
mireille clapot|f|deputee|deputee lrem|depute lrem|deputee de drome
mireille damiano|f|avocate
mireille knoll|f|octogenaire|octogenaire juive|octogenaire juive a paris
mireille mathieu|f|chanteuse
mireille stivala||homologue de cgt-sante|responsable|secretaire
miria ricchetti||chercheuse|specialiste
mirkka ruohonen|f|employee
mitch mcconnell|m|chef de majorite republicaine a senat|chef de republicains a senat|chef|chef de file republicain a senat|chef de majorite a chambre haute|chef de majorite a senat
mitt romney|m|candidat|ex candidat republicain a presidence|senateur republicain
mladen jovic|m|pecheur
mobilités valérie pécresse|f|presidente ile-de-france
moe myint may thu|f|influenceuse
moetai brotherson|m|depute polynesien|membre
mohamad azmi abdul hamid|m|membre
mohamad gnounou|m|porte-parole de forces pro-gna|porte-parole
mohamad mat yusop|m|chef
mohamed ali|m|boxeur legendaire|legendaire boxeur
mohamed amine|m|medecin
mohamed bekkat|m|docteur|membre
mohamed el monsaf hamdi|m|avocat|me
mohamed hamdan daglo|m|vice-president
mohamed laqhila|m|depute aix-en-provence
mohamed morsi|m|president islamiste
mohamed sifaoui|m|essayiste|journaliste et militant anti-islamiste
mohamed touel|m|maitre|maitre platrier
mohammad bagher ghalibaf|m|conservateur|ex maire
mohammad benten|m|ministre de hajj|ministre saoudien de pelerinage
mohammad javad zarif|m|ministre iranien de affaires etrangeres|chef de diplomatie iranienne|ministre de affaires etrangeres|chef de diplomatie|chef etat-major de armee iranienne et chef de diplomatie|diplomate americain homologue iranien
mohammad qasim|m|agriculteur
mohammad-bagher ghalibaf|m|ex maire de teheran|president de parlement iranien
mohammed ben nayef||alliee de ex prince heritier|ex prince heritier|prince|proche de prince
mohammed ben salman|m|prince heritier|prince
mohammed ben salmane|m|prince heritier|prince heritier saoudien|heritier saoudien|dirigeant|et ambitieux prince heritier saoudien|heritier
mohammed ben zayed|m|prince heritier abou dhabi|conseiller de prince heritier abou dhabi|emir de qatar ou meme heritier abu dhabi|heritier abu dhabi|prince
mohammed ben zayed al-nahyane|m|prince heritier abou dhabi cheikh
mohammed benten|m|ministre de hajj
mohammed hanif|m|auteur pakistanais|ecrivain
mohammed moussaoui|m|president|president de cfcm|maitre|president de conseil francais de culte musulman
mohammed shtayyeh|m|premier ministre palestinien
mohed altrad|m|milliardaire|patron de groupe altrad|proprietaire
mojisola adeyeye|f|professeure
mokhtar ben nasr|m|ex president|expert
molly crockett|f|psychologue
moncef aït kaci|m|ex correspondant|journaliste
monica bellucci|f|italienne
monica gandhi||pr|specialiste
monica lemmini|f|directrice
monika staub|f|proprietaire
monique cosson|f|conseillere regionale rces
monique goyens|f|directrice
monique iborra|f|autre deputee lrem|deputee lrem
monique olivier|f|juge instruction
monique pelletier||ex ministre|ministre
monique pimonow|f|maire|maire de village
monja büdke|f|directrice
moon jae-in|m|president sud-coreen|artisan|president|dirigeant|homologue sud-coreen
moqtada sadr|m|turbulent leader chiite irakien
morad tahbaz|m|ecologiste
moreau chevrolet|m|m.
morgan ortagus|f|porte-parole de diplomatie americaine|porte-parole de departement etat americain|porte-parole
mossimo giannulli||styliste|actrice styliste
mostafa madbouli|m|premier ministre
mounir baatour|m|avocat|cofondateur avocat
mounir mahjoubi|m|secretaire|secretaire etat a numerique|ex secretaire etat|ex secretaire etat a numerique|secretaire etat|autre candidat
mounir satouri|m|elu|president
moussa koussa||ex chef de renseignements|ex chef de renseignements libyen
moussa timbiné|m|president de assemblee nationale
moussa traoré|m|lieutenant|president|president de mali
moustafa adib|m|1er septembre chef de gouvernement|premier ministre
moustapha adib|m|ex ambassadeur|premier ministre|leur premier ministre|premier ministre actuel ambassadeur en allemagne|premier ministre libanais
muhammad athar|m|directeur
muhammad khurshid|m|fonctionnaire
muriel arnal|f|presidente de association|presidente de association one voice|presidente de one voice
muriel bowser|f|maire de washington|maire|maire democrate de washington|maire de capitale americaine|maire democrate de capitale federale washington
muriel fartoukh|m|chef|pr
muriel pénicaud|f|ministre de travail|ministre
muriel robin|f|humoriste|actrice|actrice et humoriste|humoriste et actrice
musa idowu audu|m|coordinateur|dr
mustafa chafekar|m|habitant
mustafa sever|m|medecin
mustapha bouchachi|m|avocat
mustapha kessous|m|journaliste et realisateur francais origine algerienne|journaliste
mutahi kagwe|m|ministre de sante
mylène pépin|f|adjointe
myriam el khomri|f|ministre de travail|ex ministre de travail|ministre
médias monde||pdg de france
méditerranée infection|m|directeur de ihu|infectiologue de ihu
mélanie agazzome|f|directrice
mélanie lemée|f|gendarme
mélanie luce|f|presidente de unef
mélanie mermoz|f|autre militante
mélanie moreau|f|conservatrice
mémona hintermann-afféjee|m|autre journaliste aujourd'hui a csa|membre
nabih berri|m|chef de parlement|chef de parti et president de parlement|president de parlement
nabil rajab|m|militant de droits humains bahreini|opposant et militant de droits humains bahreini
nabilla benattia|f|star de telerealite
nacha niva|m|chef de site independant|redacteur en chef de site independant
nada belazouz|f|proprietaire
nadia ghouafria|f|membre de association
nadia hai|f|deputee|deputee lrem|mme
nadine morano|f|eurodeputee|deputee europeenne|eurodeputee lr|ex ministre|conseillere|conseillere politique de laurent wauquiez
naftali bennett|m|ministre de defense|ministre israelien de defense sortant
nagashiki shipping|m|proprietaire|proprietaire de vraquier|proprietaire japonais de bateau
najat vallaud belkacem||ministre de education|secretaire
najat vallaud-belkacem||ministre de education nationale|ex ministre de education|ministre de education|ex ministre|ex ministre de education nationale|ministre
najib mikati|m|ex premier ministre et milliardaire|proche de ex premier ministre et milliardaire
najib razak|m|ex-premier ministre malaisien|premier ministre
nancy atkinson|f|journaliste|journaliste scientifique
nancy pelosi|f|presidente democrate de chambre de representants|presidente de chambre de representants|democrate|presidente|chef de democrates a chambre|chef de democrates a congres
naomi kawase|f|cineaste japonaise
naomi moris|m|dr
naomi osaka|f|joueuse de tennis japonaise
naouberk chokuev|m|directeur
narendra modi|m|premier ministre|premier ministre indien|premier ministre nationaliste hindou
nasrin hassani|f|refugiee afghane
nasrin sotoudeh|f|avocate iranienne|laureate
nasser al-khelaïfi|m|president de club|president
nasser hugga|m|employe
nasser mansour hadi|m|general
natacha bouchart|f|maire de calais|maire lr de calais|maire lr de ville
natacha harry||journaliste productrice de television|presidente
natacha rateau|f|procureure de republique de niort
nathalie appéré|f|maire|maire de rennes|maire socialiste de rennes|maire actuelle
nathalie delattre|f|senatrice de gironde|senatrice radicale de gironde
nathalie dompnier|f|presidente|presidente de lyon-2
nathalie gavarino|f|presidente|presidente de tribunal
nathalie goulet|f|senatrice centriste|senatrice udi|auteure|membre|senatrice
nathalie kosciusko-morizet|f|candidate|chef|ex candidate a mairie de paris et adversaire anne hidalgo :|ex deputee|seule candidate a primaire
nathalie latour|f|deleguee
nathalie loiseau|f|ministre de affaires europeennes|ministre|candidate|ministre francaise de affaires europeennes|" ministre francaise " de affaires europeennes|candidate #rem mme
nathalie moll|f|directrice generale
nathalie mons|f|presidente|directrice de cnesco
nathalie nieson|f|ex deputee de drome socialiste|maire de bourg-peage|maire ps de bourg-de-peage|socialiste
nathalie perrin-gilbert||maire|maire sortante de 1er arrondissement de lyon
nathalie roret|f|avocate
nathalie saint-cricq||cheffe|responsable
nathanael karmitz|m|directeur
nathanaël karmitz|m|president
nathaniel gleicher|m|directeur
nathaniel gorton|m|juge|juge federal
nathaniel persily|m|professeur
natty gong|m|chanteur
naval group|m|maitre œuvre industriel|representant de maitre œuvre industriel de reparation
nayib bukele|m|president de salvador|president|president salvadorien
necton borja|m|chef de police de bogota colonel|colonel
ned flanders|m|voisin
neil basu|m|chef de antiterrorisme|chef de antiterrorisme outre-manche|chef de police antiterroriste|responsable
neil ferguson|m|epidemiologiste|membre|pr|professeur
neila latrous|f|ex correspondante|redactrice
nelly garnier|f|directrice|conseillere
nelson teich|m|autre medecin|ministre de sante|deuxieme ministre|medecin
netta barzilai|f|chanteuse|favorite de bookmakers israelienne
neus jove|m|membre
new deal||" ecologiste
nguyen khac phan|m|maitre
nguyen ngan ha|f|assistante
nguyen van cong|m|medecin
nic deka|m|directeur|responsable
nic dunlop|m|photographe irlandais
nic saban|m|entraineur de football americain
nicholas reich|m|professeur
nicholas sursock||proprietaire
nick clegg|m|ex vice-premier ministre|responsable
nick heidfeld|m|allemand|pilote allemand|pilote
nicola sirkis|m|fondateur|sexagenaire
nicola sturgeon|f|premiere ministre ecossaise|premiere ministre|chef
nicola zingaretti|m|chef de parti democrate|president de region latium
nicolas anoto|m|professeur
nicolas authier|m|president|psychiatre et pharmacologue
nicolas bay|m|eurodepute|eurodepute rn|depute|eurodepute de rassemblement national|eurodepute et membre de direction de rassemblement national|assistant parlementaire de eurodepute rn
nicolas bazire|m|ex directeur|directeur|ex conseiller
nicolas bruder|m|professeur
nicolas cellupica|m|avocat de famille me|avocat de groupe me
nicolas daragon|m|maire
nicolas dayot|m|juge|president
nicolas de tavernost|m|dirigeant|president|president de directoire
nicolas de villiers|m|president|president de puy de fou|president de parc|president de puy-du-fou
nicolas demajean|m|president|proprietaire
nicolas dubourg|m|president
nicolas dupont aignan|m|depute|president de debout france
nicolas dupont-aignan|m|president|president de debout france|depute de essonne|patron de debout france|president de debout france !|president de parti debout france
nicolas duvinage|m|colonel|commandant|commandant de groupement de gendarmerie de finistere colonel
nicolas florian|m|maire lr sortant|maire|maire sortant lr|maire sortant lr de bordeaux|maire sortant|candidat lrem
nicolas girod|m|porte-parole|porte-parole de confederation paysanne
nicolas heitz|m|procureur|procureur de republique a epinal|procureur de republique epinal
nicolas hoertel||psychiatre
nicolas hourcade|m|sociologue|specialiste
nicolas hulot|m|ministre|ministre de transition ecologique|ex ministre de transition ecologique|ministre de transition ecologique et solidaire|ecologiste|ex ministre
nicolas jacquet|m|procureur de republique de lyon|procureur de republique|procureur|procureur de lyon|procureur de republique de rennes
nicolas javaud|m|chef
nicolas kayser-bril|m|journaliste
nicolas koukas|m|conseiller departemental et adjoint a maire arles|maire arles
nicolas lebourg|m|coordinateur|politologue|historien
nicolas maduro|m|president|president venezuelien|president socialiste|propre president de venezuela|chef de etat en exercice socialiste|chef etat
nicolas matuszak|m|avocat|maitre
nicolas mayer-rossignol|m|maire ps de rouen|ex president|socialiste
nicolas mégard|m|capitaine
nicolas nordman|m|adjoint
nicolas offenstadt|m|historien|specialiste
nicolas poincaré|m|journaliste
nicolas pucheu|m|juge|secretaire|secretaire departemental adjoint de unsa|secretaire departemental adjoint de unsa-police
nicolas péju|m|directeur
nicolas raud|m|directeur
nicolas revel|m|directeur|chef de etat -|directeur de assurance maladie|directeur de cabinet de matignon|directeur general de assurance maladie
nicolas rigot-muller|m|procureur|procureur de republique de puy-en-velay
nicolas royer|m|directeur
nicolas rubin|m|maire|maire de chatel
nicolas sarkozy|m|ex president|president|ex president de republique|ministre|predecesseur|ex chef de etat
nicolas septe|m|procureur de republique de saintes|procureur de saintes
nicolas tenzer|m|professeur
nicolas turquois|m|co-rapporteur|rapporteur modem
nicole belloubet|f|ministre de justice|ministre
nicole bricq|f|ex ministre|senatrice
nicole crust||proprietaire
nicole fontaine|f|eurodeputee de 1984 a 2002|ex ministre
nicole garcia|f|cineaste francaise
nicole klein|f|prefete|directrice|directrice de cabinet de francois de rugy prefete|desormais ex directrice de cabinet|directrice de cabinet|directrice de cabinet de francois de rugy
nicole notat|f|ex dirigeante de cfdt|ex responsable de cfdt|ex patronne de cfdt
nicole tung|f|photographe
niels arestrup|m|meilleur comedien
nigel farage|m|leader|chef|chef de parti de brexit|depute europhobe britannique|leader de brexit
niki kerameus|f|ministre de education grecque
nikki haley|f|ambassadrice de etats-unis a onu|ex ambassadrice
nikos aliagas|m|animateur de television|animateur de tf1|animateur tele|animateur vedette|animateur vedette de tf1|photographe
nils melzer|m|rapporteur de onu sur torture|rapporteur special de onu sur torture
nizar yaziji|m|ministre de sante
nobel elie wiesel|m|ecrivain et prix
noelle jouane|f|directrice
nolwenn leroy|f|chanteuse|chanteuse bretonne
nonoka yamada|f|lyceenne
nora maradiaga|f|directrice de hopital cardiovasculaire
norbert hofer|m|candidat extreme droite|candidat fpo|leader de extreme droite autrichienne
norbert skurnik|m|pr|president
nordahl lelandais|m|ex militaire|avocat
noriaki sakaguchi|m|expert|specialiste
notis mitarachi|m|ministre de migrations|ministre|ministre grec de migrations
nouredine benissad|m|avocat
nouvelle-aquitaine michel laforcade|m|directeur general de ars
novak djokovic|m|numero 1 mondial de tennis|numero mondial|tennisman serbe
noé wagener|m|professeur
noémie merlant|f|actrice
noël ajoury|m|president
noël le graët|m|president de federation francaise de football|president|numero de federation francaise de football|president de fff
noël mamère|m|depute de gironde|depute ecologiste|ecologiste|ex elu eelv|maire de ville de begles
o-gon kwon|m|juge|president de assemblee de etats parties de cpi juge
ocean viking|m|successeur
odile duchenne|f|directrice
odile launay||infectiologue
odile maurin|f|presidente
ola källenius|m|president
olaf scholz|m|ministre de finances|vice-chancelier allemand|vice-chancelier et ministre de finances
olafur grimmson|m|conservateur|predecesseur de m. johannesson conservateur
olafur grimsson|m|president conservateur
ole petter hobberstad|m|ingenieur
oleksandre borsouk|m|scientifique
oleksandre khartchenko|m|etudiant
oleksiï koutcher|m|gouverneur regional
olessya mendeleïeva|f|juge
olga givernet|f|deputee|deputee lrem de ain
olga ivanova|f|responsable
oliveira texeira|m|m.
oliver blume|m|president
oliver dowden|m|ministre britannique de culture|ministre de culture britannique
oliver letwin|m|depute|depute de propre camp
oliver wyman|m|expert en aeronautique a cabinet
oliver zipse|m|president de bmw ag|president de conseil administration de bmw ag|responsable
olivera zubic|f|directrice
olivia cattan|f|presidente de association sos autisme
olivia grégoire|f|deputee|deputee lrem|deputee de paris|deputee en marche|deputee lrem de paris|deputee macroniste
olivia ruiz|f|chanteuse
olivier becht|m|depute de haut-rhin|leur president|president|representant
olivier besancenot|m|ex candidat a election presidentielle|ex candidat de npa a presidentielle|ex porte-parole de npa|porte-parole
olivier bianchi|m|maire ps sortant|maire sortant
olivier bogillot|m|president|patron de sanofi france|president de sanofi france
olivier bouchaud|m|chef|pr
olivier cachin|m|autre journaliste specialise|auteur|journaliste
olivier celo|m|colonel|porte-parole de armee de air colonel
olivier château|m|adjoint
olivier ciappa|m|photographe
olivier claris|m|pr|president
olivier cousi|m|batonnier de paris me|batonnier|parmi elles batonnier de paris
olivier dartignolles|m|porte-parole|porte-parole communiste
olivier dartigolles|m|porte-parole|porte-parole de pcf
olivier david|m|president|president de rennes 2
olivier dussopt|m|secretaire etat|secretaire|secretaire etat a fonction publique|depute socialiste|ministre de action et de comptes publics|depute ps
olivier falorni|m|depute
olivier faure|m|premier secretaire de ps|premier secretaire|patron de ps|premier secretaire de parti socialiste|numero|patron de parti socialiste
olivier flavier|m|directeur|directeur general de argus
olivier gaillard|m|depute de gard|elu en 2017
olivier giroud|m|attaquant de bleus|attaquant de equipe de france
olivier guérin|m|maire medecin geriatre dr|medecin geriatre dr
olivier janson|m|procureur|procureur de republique de mont-de-marsan
olivier klein|m|maire de clichy-sous-bois|maire ps de ville
olivier lantz|m|dr|specialiste
olivier laureau|m|president de groupe pharmaceutique
olivier loiseau||agent
olivier maingain|m|depute|depute belge centriste
olivier mantei|m|directeur
olivier marleix|m|depute|depute republicains|elu eure-et-loir
olivier maurin|m|eleveur|maire
olivier minne|m|animateur
olivier morice|m|avocat|avocat penaliste me
olivier nataf|m|president pour france
olivier nora|m|patron
olivier olsen|m|president
olivier pardo|m|avocat de interesse|interesse
olivier pascal|m|expert|president de institut francais de empreintes genetiques
olivier poivre d'arvor|m|ambassadeur de france en tunisie
olivier py|m|directeur
olivier ribadeau dumas|m|recteur de sanctuaires de lourdes mgr|recteur de sanctuaire mgr
olivier richefou|m|president de conseil departemental de mayenne|president
olivier schrameck|m|president
olivier schwartz|m|responsable
olivier serva|m|depute lrem de guadeloupe|president
olivier veran|m|ministre de sante|depute lrem
olivier véran|m|ministre de sante|ministre|ministre francais de sante
olof palme|m|dirigeant social-democrate charismatique|premier ministre|premier ministre suedois
omar guzman|m|pasteur evangelique
omar jimenez|m|journaliste de cnn|reporter de cnn
omar radi|m|journaliste|journaliste et militant de droits humains|militant de droits humains
omar seddique mateen|m|americain|americain de 29 ans origine afghane
omar sy|m|acteur|acteur francais|comedien|humoriste|m.
omrane charaf|m|directeur de projet
orange avenir|m|candidat de liste|elu de liste
oren bitton|m|directeur
oriema otieno|m|medecin
orlando velasco|m|chef de police peruvienne general|general
oscar camps|m|fondateur|fondateur de ong|fondateur open arms|responsable
oscar gracia|m|responsable
otakar vavra|m|cineaste
oussama ben laden|m|chef|ex chef al-qaida|fondateur
oyvind eggen|m|directeur
pablo casado|m|chef|patron de pp
pablo iglesias|m|secretaire|vice-president de gouvernement|docteur
padraig cribben|m|chef de federation de pubs irlandais
paloma roman|m|professeur
pamela anderson|f|actrice americaine|ex actrice americaine|star de petit ecran devenue militante de cause animale|star internationale
pan xuhong|m|responsable municipal
pang xinghuo||directrice|responsable de sante de pekin
panthéon sorbonne|m|professeur archeologie prehistorique a paris 1
paribas personal finance|m|directeur commercial pour france de bnp|numero
park geun-hye|f|ex presidente sud-coreenne|ex presidente
park won-soon|m|maire de seoul
pascal affi n'guessan|m|opposant
pascal breton|m|producteur|producteur de serie
pascal bussy|m|directeur
pascal camia|m|directeur|proprietaire
pascal canfin|m|ecologiste|eurodepute lrem|president|numero|depute|directeur general de wwf
pascal champvert|m|directeur
pascal chataigner|m|delegue
pascal cherki|m|socialiste|depute frondeur
pascal clément|m|avocat de formation|ex ministre de justice|ministre|ministre de justice
pascal coste|m|president de conseil departemental|president de correze
pascal durand|m|eurodepute|eurodepute macroniste
pascal frileux|m|directeur|pr
pascal gontier|m|directeur
pascal lelarge|m|prefet|prefet de departement
pascal mailhos|m|prefet de rhone|prefet de departement
pascal marconville|m|procureur|procureur de republique de boulogne-sur-mer
pascal morel|m|directeur|dr
pascal mousset|m|president
pascal nègre|m|ex pdg|ex president|producteur
pascal pavageau|m|secretaire|ephemere secretaire general de fo|patron|seul candidat
pascal perrineau|m|politologue
pascal prache|m|procureur de republique de rouen|procureur de republique|procureur de rouen
pascal praud|m|ex president|journaliste|journaliste et presentateur de cnews|presentateur|presentateur de cnews
pascal ramette|m|dernier restaurateur|restaurateur
pascal rebillout|m|chef
pascal resplandy|m|elu opposition|elu opposition republicains|expert
pascal rognon|m|maire de villers-le-lac|premier adjoint a maire de villers-le-lac
pascal révolat|m|dr|president
pascal wittersheim|m|pharmacien
pascale fontenel-personne|f|deputee|deputee en marche
pascale frey-klett|f|directrice
pascale lasserre-sergent|f|directrice
pascale pascariello|f|journaliste|journaliste de mediapart
pasquale squitieri|m|realisateur|realisateur napolitain
pastor alape|m|dirigeant
patrice anato|m|depute de seine-saint-denis
patrice bessac|m|maire de montreuil|maire de ville
patrice caine|m|patron
patrice camberou|m|procureur de republique|procureur de republique de draguignan
patrice clos|m|numero|secretaire
patrice faure|m|prefet de morbihan
patrice leclerc|m|maire|maire de commune|maire de gennevilliers
patrice ribeiro|m|secretaire|patron
patrice ruiton|m|agriculteur
patrice spinosi|m|avocat|specialiste|avocat de chercheur|avocat de chercheur me|avocat de famille|avocat de m. graner me
patrice talon|m|president
patrice vergriete|m|maire de ville|president
patricia basset||adjointe a maire en charge de etat civil|maire en charge de etat civil
patricia bergdolt|m|maire
patricia gallerneau|f|deputee|deputee de vendee|deputee modem de vendee|retraitee
patricia kaas|f|chanteuse
patricia loison|f|ex presentatrice|journaliste
patricia mirallès|f|conseillere municipale depuis 2014 a mairie de montpellier|deputee lrem de herault
patrick antonelli|m|ex gerant
patrick balkany|m|maire|maire de levallois-perret|maire de ville|autre client|client|depute de hauts-de-seine
patrick berg|m|directeur|directeur regional de environnement
patrick bernasconi|m|president de conseil economique social et environnemental|president
patrick bessac|m|maire communiste de montreuil en seine-saint-denis|maire pcf de montreuil
patrick bloche|m|adjoint|adjoint en charge de education
patrick bricard|m|comedien
patrick buisson|m|ex conseiller|conseiller sulfureux|directeur|ex conseiller de nicolas sarkozy|ex conseiller officieux de nicolas sarkozy
patrick chauvet|m|recteur de cathedrale mgr|recteur|recteur de notre-dame mgr
patrick cohen|m|journaliste
patrick desjardins|m|procureur|procureur de republique de tarascon
patrick devedjian|m|avocat de profession|president de departement de hauts-de-seine|president lr de conseil departemental de hauts-de-seine
patrick drahi|m|patron|proprietaire|chef entreprise|fondateur|fondateur altice|magnat de telecoms
patrick goldstein|m|chef|docteur|chef de urgences de chu de lille
patrick hetzel|m|depute lr
patrick jeantet|m|pdg|pdg de sncf reseau
patrick kanner|m|president|chef de file de senateurs ps|ex ministre|patron de senateurs ps|chef|chef de file de senateurs socialistes
patrick klugman|m|avocat
patrick le hyaric|m|directeur
patrick martin|m|president|vice-president de medef
patrick menais|m|fondateur de emission|realisateur
patrick mennucci|m|depute|depute ps|depute socialiste de bouches-du-rhone|socialiste
patrick mesnais|m|createur|fondateur
patrick mignola|m|chef|chef de file de deputes modem|president|allie|chef de file de deputes|chef de file de parti centriste
patrick o'quin|m|president de febea
patrick ollier|m|maire
patrick palem|m|ex pdg|president
patrick pelloux|m|president|urgentiste|medecin|ex chroniqueur|medecin urgentiste
patrick poivre d'arvor||journaliste|autre star de information de tf1
patrick pouyanné|m|pdg|pdg de total|patron|pdg de groupe
patrick roumagnac|m|secretaire
patrick salvi|m|avocat
patrick spinosi|m|avocat
patrick stefanini|m|ex directeur de campagne de francois fillon|directeur|ex directeur|autre membre|directeur de campagne|directeur de campagne demissionnaire de francois fillon
patrick strzoda|m|directeur de cabinet emmanuel macron|directeur de cabinet|directeur|directeur de cabinet de elysee|chef de etat|directeur de cabinet de chef de etat
patrick sébastien|m|animateur|animateur tv|animateur de television|maire
patrick vignal|m|depute|autre candidat|depute lrem
patsy van roost|m|artiste
paul bailey|m|pilote / proprietaire|proprietaire|proprietaire pilote / proprietaire
paul biya|m|indeboulonnable chef de etat|president
paul bocuse|m|chef etoile|chef francais|plus chef cuisinier de xxe siecle|sacre " meilleur ouvrier de france " en 1961
paul chambers||politologue
paul corticchiato|m|directeur de port
paul eckman|m|docteur|psychologue
paul howard|m|procureur de comte de fulton|procureur de district de fulton
paul hudson|m|directeur general|directeur general de sanofi|directeur general de groupe|directeur general de laboratoire francais
paul jacquin|m|medecin
paul lafuente|m|etudiant
paul larrouturou|m|journaliste|elu|journaliste de " quotidien "|reporter
paul mango|m|haut responsable
paul meyer|m|adjoint
paul midy|m|directeur
paul moreira|m|fondateur|realisateur
paul preston|m|historien britannique
paul simondon|m|adjoint|elu|professeur
paul surbled|m|procureur
paul verhoeven|m|medecin
paul walker|m|acteur|personnage
paul-albert iweins|m|avocat
paul-andré colombani|m|depute|depute de corse de sud
paula forteza|f|deputee|deputee de francais de etranger|deputee lrem|deputee lrem de francais de etranger
pauline de saint-rémy|f|journaliste de rtl
pauline guéna|f|romanciere
pauline pomarel|f|aide-soignante
pauline vanderquand|f|fondatrice
paulinho paiakan|m|chef indigene
paulo bruno covas|m|maire de sao
paulo lotufo||epidemiologiste
paulo proaño|m|ministre equatorien de environnement
pavel latouchko|m|ex ministre|autre membre de " conseil "
pedro almodovar|m|realisateur espagnol
pedro caballero|m|president
pedro cortés|m|responsable de securite publique irapuato
pedro sanchez|m|premier ministre|chef de gouvernement|chef de gouvernement espagnol|chef de gouvernement socialiste|premier ministre espagnol|premier ministre socialiste
pedro serra|m|responsable
peggy morton|f|professeure
pen america|f|responsable de ong de defense de liberte
penelope abernathy|f|ex vice-presidente|professeure
pernelle richardot|f|adjointe|premiere secretaire|tresoriere de parti
pete buttigieg|m|candidat|candidat democrate a presidentielle|ex candidat
peter altmaier|m|ministre de economie
peter biesenbach|m|ministre
peter bosch|m|membre
peter cahill|m|juge|magistrat
peter defazio|m|democrate|parlementaire local
peter dutton|m|ministre de interieur
peter freedman|m|entrepreneur australien|fondateur
peter gelb|m|directeur
peter horby|m|pr|principal responsable
peter marks|m|patron
peter mertens|m|chef
peter searson|m|autre pretre
peter stano|m|porte-parole|porte-parole de commission europeenne
peter stein|m|allemand|ecrivain russe allemand|specialiste de ecrivain russe allemand
peter tonagh|m|ex directeur de news corp|ex responsable de news corp
peter turkson|m|cardinal ghaneen|dirigeant cardinal ghaneen
phil chetwynd|m|directeur de information|directeur de information de afp
phil hill|m|americain|pilote americain
phil hogan|m|commissaire europeen a commerce irlandais
phil robertson|m|directeur adjoint de organisation pour asie|directeur adjoint pour asie de ong human rights watch
phil spencer|m|responsable|patron|patron de xbox
philando castile|m|automobiliste noir|automobiliste
philip hammond|m|ministre de finances|secretaire etat a affaires etrangeres
philip morris|m|pdg de groupe|responsable de camp
philippa mcatasney|f|avocate
philippe adler|m|auteur de chansons|journaliste romancier et auteur de chansons
philippe amouyel|m|professeur de sante publique|medecin|pr
philippe astruc|m|procureur de republique de rennes|procureur|procureur de republique
philippe augier|m|maire|maire de station balneaire
philippe barbarin|m|cardinal|cardinal francais
philippe bas|m|president de commission de lois|president|president de commission|president de commission de lois de chambre haute|president republicains de commission|rapporteur de senat
philippe becheau|m|autre maire|maire
philippe besset|m|president
philippe besson|m|ecrivain|auteur|ecrivain groupie
philippe bouchez el ghozi|m|avocat|avocat de claude gueant|avocat me
philippe bouchez-el ghozi|m|avocat|avocat de enseigne me
philippe bouyssou|m|maire
philippe braham|m|client
philippe capon|m|secretaire|homologue de unsa-police|membre|patron|secretaire general de syndicat unsa police|secretaire general unsa-police
philippe chopin|m|prefet de pyrenees-orientales|prefet de departement
philippe chrétien|m|directeur
philippe courtois|m|leur avocat|avocat|avocat me
philippe coy|m|president|president de confederation de buralistes|president de confederation nationale de buralistes
philippe cuq|m|president
philippe dallier|m|conseiller|ex maire de commune|senateur|senateur lr|senateur republicains|vice-president de senat
philippe de belgique||roi|roi de belges|sœur de roi
philippe de veuille|m|avocat maitre|maitre
philippe de veulle|m|maitre|avocat
philippe de villiers||createur|ex candidat a elysee|ex chef|ex depute|fondateur|fondateur de parc
philippe dorge|m|directeur
philippe doucet|m|depute de val-d'oise|depute|ex depute vallsiste|porte-parole depute de val-d'oise
philippe douste-blazy|m|ex ministre de sante|ex ministre|ex ministre de affaires etrangeres|ministre de economie sous jacques chirac ou encore
philippe duperron|m|president
philippe etchebest|m|chef|mediatique chef bordelais|pdg de geant hotelier accor sebastien bazin chef
philippe fabre|m|chef|commandant
philippe fau|m|maire
philippe goffin|m|chef de diplomatie belge
philippe gosselin|m|depute lr|elu lr|depute|depute de manche|depute de manche et soutien alain juppe a primaire|depute republicains
philippe goujon|m|maire|maire de xve arrondissement|ex depute|maire lr de xve arrondissement de paris|maire republicains de xve|maire republicains de xve arrondissement de paris
philippe grangeon|m|candidat lrem|co-fondateur|conseiller|conseiller special|delegue|ex conseiller
philippe grosvalet|m|president|president de departement
philippe guiot|m|directeur|dr
philippe gustin|m|prefet de guadeloupe
philippe guémas|m|procureur de republique avignon
philippe juvin|m|chef|depute europeen|eurodepute|maire|maire de garenne-colombes|pr
philippe labro|m|ecrivain
philippe lacroix|m|maire oradour-sur-glane
philippe lacube|m|chef|leader
philippe lançon|m|ecrivain et journaliste|chroniqueur|ecrivain et chroniqueur
philippe latombe|m|unique depute
philippe laurent|m|maire|maire de sceaux|maire udi|maire udi de sceaux|secretaire
philippe lavenu|m|secretaire
philippe lemaire|m|comedien
philippe liverneaux|m|chef de service sos mains docteur|docteur
philippe madrelle|m|professeur anglais|senateur
philippe martin|m|directeur|depute|economiste|ex ministre|successeur
philippe martinez|m|secretaire general de cgt|secretaire|leader de cgt|numero de cgt|homologue de cgt|numero
philippe monguillot|m|chauffeur|chauffeur de bus|conducteur
philippe moreau chevrolet|m|specialiste
philippe moreau-chevrolet|m|analyste|expert|specialiste
philippe olivier|m|conseiller|conseiller special|patron
philippe parola|m|collaborateur|pr|docteur|membre|professeur|specialiste
philippe petitcolin|m|delegue|delegue cfe-cgc
philippe picard|m|responsable
philippe poutou|m|candidat de npa|ex candidat|ex candidat npa a election presidentielle|patron|porte-parole de npa
philippe pradal|m|premier adjoint|ex maire de ville|ex-premier adjoint|maire
philippe rapeneau|m|president de communaute urbaine arras|vice-president de region hauts-de-france
philippe ray|m|consul general de france
philippe sabatier|m|procureur
philippe saurel|m|maire de montpellier|maire divers-gauche de montpellier|maire sortant divers gauche|candidat|ex dissident ps|maire
philippe siou|m|dr|docteur
philippe toccanier|m|procureur de republique de thonon-les-bains|avocat general procureur de republique de thonon-les-bains
philippe tournon|m|chef|chef de service de presse de equipe de france|emblematique chef
philippe val|m|ex directeur de charlie hebdo|directeur|ex directeur|journaliste
philippe vandel|m|journaliste
philippe vardon|m|candidat rn a mairie de nice|directeur de communication de campagne de rn|porte-parole
philippe vella|m|directeur|dr
philippe vigier|m|president|co-president|co-president de groupe libertes et territoires|depute|depute libertes et territoires|elu udi
philippe vignes|m|prefet|prefet de departement
philippe villeneuve|m|chef de chantier|chef de notre-dame
philippe vincent|m|secretaire
philippe wahl|m|pdg de poste|patron|patron de groupe public
phillip smyth|m|specialiste
pia klemp|f|militante
pierfrancesco favino|m|acteur italien|italien|producteur
pierre agnès||notre pdg|pdg
pierre aidenbaum|m|adjoint|ex adjoint|maire ps|maire ps de iiie|maire socialiste de arrondissement
pierre alfort|m|avocat|avocat de patrice alegre me|maitre
pierre amar|m|pretre
pierre aubé|m|president
pierre bockel|m|lieutenant|• lieutenant
pierre bédier|m|president|ex ministre|president de conseil departemental de yvelines|president lr de conseil departemental de yvelines|rival
pierre bérégovoy|m|dernier premier ministre|ex premier ministre
pierre carli|m|chef|pr|chef de samu de paris|numero dedie a secours pr|professeur
pierre charon|m|senateur republicains|membre|senateur|senateur lr|senateur republicains de paris
pierre chasseray|m|delegue|delegue general de 40 millions automobilistes|delegue de association 40 millions automobilistes|delegue general de association|president de association 40 millions de consommateur
pierre cordier|m|depute|depute de droite
pierre crepel|m|militant
pierre dartout|m|prefet|prefet de region|prefet de region provence-alpes-cote azur
pierre de villiers|m|chef etat-major de armees|ex chef|ex chef etat-major de armees|general|chef etat-major|chef etat-major de armees general
pierre deniziot|m|conseiller regional en charge de handicap|conseiller regional ile de france
pierre dharréville|m|communiste|depute pcf|porte-parole
pierre ducq|m|dr|president
pierre estoup|m|haut magistrat|principal redacteur
pierre fieux|m|chroniqueur
pierre fillon|m|president
pierre fumoleau|m|directeur|pr
pierre gattaz|m|president de medef|patron
pierre gaudin|m|directeur de cabinet|directeur de cabinet de prefecture de police
pierre giacometti|m|cofondateur|politologue
pierre giuriato|m|avocat me
pierre henriet|m|depute de vendee|depute lrem de vendee
pierre henry|m|directeur|directeur de france terre asile|specialiste
pierre hurmic|m|ecologiste|maire|maire ecologiste|candidat ecologiste|maire eelv de bordeaux|ex senateur
pierre jouvet|m|porte-parole|porte-parole de ps
pierre joxe|m|ministre|ex ministre
pierre laurent|m|secretaire|secretaire national de parti communiste|secretaire national de pcf|secretaire general de parti|secretaire national|secretaire national de parti communiste francais
pierre le texier|m|responsable|responsable de pole e-influence de republique en marche
pierre lescure|m|president|president de festival de cannes|president de festival|chroniqueur|directeur|fondateur
pierre mathiot|m|auteur|directeur|ex directeur
pierre matuchet|m|directeur
pierre maurin|m|candidat de ixe arrondissement
pierre morel-à-l'huissier|m|depute|depute de lozere|depute republicains
pierre moscovici|m|ministre|commissaire europeen|ex ministre|commissaire europeen a fiscalite|leur premier president|premier president
pierre ménès||chroniqueur de " canal football club "|chroniqueur star de emission|journaliste sportif|star de sport
pierre n'gahane|m|prefet de charente|prefet de marne
pierre nkurunziza|m|chef de etat|predecesseur|leur president|president
pierre parnaix|m|docteur|president
pierre perret|m|chanteur|chanteur engage pronant liberte
pierre person|m|numero deux|delegue general adjoint de lrem|depute lrem|leur numero 2|numero 2|numero deux de lrem
pierre poilièvre|m|depute|porte-parole de parti conservateur depute
pierre pouëssel|m|prefet de herault|prefet de region
pierre péan|m|journaliste|auteur|enqueteur chevronne
pierre rambault|m|maire de saint-varent
pierre richard|m|acteur
pierre ricordeau|m|directeur|directeur de ars occitanie
pierre savelli|m|maire de bastia|maire sortant
pierre sennès|m|procureur|procureur de republique de nantes|procureur de nantes|procureur de republique a nantes
pierre serne|m|president
pierre siquier|m|president|president de fondation france generosites
pierre tattevin|m|infectiologue|chef|pr
pierre vidailhet|m|dr|psychiatre
pierre-andré durand|m|prefet de normandie|prefet|prefet de region normandie
pierre-antoine capton|m|createur|fondateur|producteur
pierre-françois dequin|m|professeur|responsable
pierre-gaël laveder|m|manifestant|porte-parole de " gilets jaunes " de saone-et-loire
pierre-henri dumont|m|depute lr|depute lr de pas-de-calais|depute republicains
pierre-henri raphanel|m|ex pilote|pilote essais
pierre-henry brandet|m|ex porte-parole|porte-parole|predecesseur
pierre-olivier costa|m|conseiller|dernier directeur de cabinet de brigitte macron|directeur de cabinet|directeur de cabinet de brigitte macron
pierre-yves bournazel|m|candidat|depute de centre-droit " macron-compatible "|elu de centre-droit|ex candidat|ex proche de nathalie kosciusko-morizet|rival
pierre-yves mure|m|chef|pr
piers forster|m|co-auteur|professeur
pietro parolin|m|cardinal|secretaire
pieyre-alexandre anglade|m|depute lrem|depute|depute de francais de etranger de benelux
pilar serrano||secretaire|professeure|secretaire de association de sante publique madrilene
piotr pavlenski|m|activiste russe|artiste et activiste russe|artiste russe|avocat de artiste russe|citoyen russe habitue a coups eclat et a actes forts|militant russe
piotr verzilov|m|autre opposant russe
pippa middleton|f|sœur
placido domingo|m|celebrissime chanteur opera espagnol
policy hub|f|directrice de tech
prashant yadav|m|specialiste
pravind jugnauth|m|premier ministre mauricien|premier ministre
prayut chan-o-cha|m|premier ministre|ex chef|general|ex militaire
preet bharara|m|predecesseur de m. berman|ex procureur
premium aerotec|f|allemande
priscilla ludosky|f|automobiliste|autre porte-parole de mouvement
priscillia ludosky|f|autre leader de mouvement|autre representante
priscillia routier trillard|f|creatrice
priti patel|f|ministre de interieur|ministre de interieur britannique|ministre britannique de interieur
prontip mankhong|f|militante
punithan genasan|m|trafiquant de drogue malaisien
qader fadhel|m|chirurgien
qassem soleimani|m|general iranien|puissant general iranien|general|chef|general martyr|important general
quentin guillemain|m|president|president de afvlcs|president de association
quincy jones|m|producteur|producteur americain|producteur et musicien
quynh régent|m|docteur|urgentiste
rabah souchi|m|commissaire|prefet de epoque ainsi que de commissaire
rabiah benrais||fonctionnaire
rached riahi|m|membre
rachel baker|f|premiere auteure de etude|chercheuse|premiere autrice de etude
rachel bocher||presidente|dr
rachel johnson|m|premier ministre
rachel neis|f|coordinatrice|syndicaliste
rachel picard|f|directrice generale de voyages sncf|directrice|directrice generale de sncf voyages
rachid temal|m|senateur|coordinateur de ps|membre|senateur ps|senateur socialiste|coordinateur de parti socialiste
rachida dati|f|candidate lr|candidate lr a mairie de paris|candidate|ex ministre|candidate lr a paris|ex ministre de justice
racisme dominique sopo|m|president de sos
raditya jati|m|porte-parole
radouane lakdim|m|auteur|auteur de attaques
rafael alvarez loscher|m|avocat|directeur
rafael correa|m|ex president equatorien|president
rafal trzaskowski|m|president sortant|principal rival de president sortant|rival liberal|maire|maire centriste et europhile de varsovie|maire de varsovie
rafic hariri|m|directeur de hopital universitaire|ex premier ministre|ex premier ministre libanais|premier ministre
ragini verma|f|chercheuse|professeure
rajan naringrekar|m|directeur
rajiv nath|m|directeur executif hindustan syringes
ralph northam|m|gouverneur de virginie|gouverneur|gouverneur democrate de virginie
ramiz mammadov|m|directeur de institut de geologie de bakou
ramlati ali|f|deputee de mayotte|deputee lrem de mayotte|deputee sortante|rapporteure et deputee lrem de mayotte
ramon guevara|m|gouverneur de etat|membre
ramush haradinaj|m|ex premier ministre|ex-premier ministre kosovar|premier ministre de kosovo
ramzan kadyrov|m|auteur|dirigeant|dirigeant de tchetchenie|president|president tchetchene
randall cerveny|m|rapporteur
randall schwerdorffer|m|avocat|avocat de jonathann daval me|autre avocat|avocat de informaticien de 34 ans|avocat de m. grudler|avocat me
randy cron|m|dr
ranieri guerra|m|directeur
ranil wickremesinghe|m|premier ministre|ex-premier ministre
raoni metuktire|m|cacique bresilien|defenseur|chef|chef indigene|cacique|chef de 90 ans
raoul carbone|m|professeur
raphaël balland|m|procureur|magistrat|procureur de gap|procureur de republique
raphaël de casabianca|m|autre animateur emblematique de france televisions|successeur
raphaël duret|m|conseiller
raphaël enthoven|m|philosophe|essayiste
raphaël gauvain|m|autre auteur de proposition de loi|depute|depute lrem
raphaël glucksmann|m|essayiste|depute europeen|eurodepute|fondateur|candidat de societe civile|cofondateur
raphaël pradeau|m|porte-parole
raphaëlle rémy-leleu|f|elue|elue ecologiste
raquel garrido|f|insoumise|chroniqueuse|avocate|ex chroniqueuse|ex elue de france insoumise|ex porte-parole
rasmus paludan|m|avocat|chef de file de " ligne dure "
rassoul malahi|m|agriculteur
ratko mladic|m|ex chef militaire de serbes de bosnie|ex chef militaire serbe de bosnie|general serbe|principal artisan de massacre general serbe
rayane bensetti|m|acteur c' est|comedien
raymond barre|m|premier ministre|secretaire etat aupres de premier ministre
raymond poincaré||infectiologue a hopital
raymond poincaré de garches|m|chef de service de reanimation a hopital|chef de service infectiologie a hopital
rebecca amsellem|f|economiste et feministe|fondatrice
rebecca fischer||epidemiologiste
rebecca gomperts|f|militante neerlandaise
recep tayyip erdogan|m|president turc|president|homologue turc|chef de etat|president islamo-conservateur|president ruc
regina king|f|actrice afro-americaine|actrice
regis debray|m|philosophe et ecrivain
reha hutin|f|presidente|presidente de fondation
ren minghui|m|dr|sous-directeur
renan luce|m|chanteur
renaud camus|m|ecrivain francais|ecrivain
renaud muselier|m|president|president de region paca|president de region|president de region provence-alpes-cote azur|president lr de region paca|president republicains de region provence-alpes-cote-d'azur
renaud piarroux|m|chef
renaud van ruymbeke|m|juge|" m.|juge de pole financier de paris|juge instruction
renault-nissan-mitsubishi motors|m|pdg de alliance de constructeurs automobiles|tout-puissant patron de numero mondial de automobile
renjith panangad|m|passager
renzo gracie||ministre de tourisme depuis 15 aout|star bresilienne de sports de combat
rené dosière|m|specialiste|ex depute|ex depute ps|ex depute socialiste|membre|president
rené droesch|m|footballeur|joueur
rené rouquet|m|communiste|predecesseur communiste
rené wollmann|m|directeur de pininfarina automobili sportscars|responsable
rené-marc chikli|m|president
reuven rivlin|m|president israelien
rex tillerson|m|chef|chef de diplomatie americaine
reynaldo santos|m|auteur de article ex journaliste|ex journaliste
rhys millen|m|pilote neo-zealandais|pilote neo-zelandais
riad salamé|m|gouverneur de banque centrale|gouverneur de bdl
ricardo cirujano|m|leader|porte-parole
riccardo ezzati|m|autre representant de eglise cardinal chilien|cardinal chilien
richard branson|m|milliardaire britannique|fondateur|milliardaire
richard delgenes|m|avocat|avocat me|avocat de monique olivier me
richard ferrand|m|president de assemblee nationale|president|president de assemblee|chef de file de deputes lrem|president lrem de assemblee nationale|ministre
richard galy|m|maire|medecin
richard gordon|m|president de croix rouge philippine
richard gutjahr|m|journaliste|journaliste allemand
richard hatchett|m|directeur
richard lifton|m|juge|president
richard lizurey|m|directeur|general|directeur de gendarmerie|directeur general general|directeur general national de gendarmerie francaise general|patron de gendarmerie
richard malka|m|avocat|avocat de journal me|avocat historique de charlie hebdo|avocat me|avocat de benjamin griveaux|avocat de benjamin griveaux me
richard nixon|m|president|ex conseiller de president|president republicain
richard patry|m|president
richard ramos|m|depute modem|depute|depute de loiret|depute modem de loiret
richard schonfeld|m|avocat de m. paul
richard spencer|m|militant
richard torbett||homologue britannique
richard windsor||analyste|analyste independant
rick hasen|m|expert|milliardaire
rick morgan||agent
rigoberta menchu|f|dirigeante indigene et prix nobel de paix 1992
rik torfs|m|ex recteur de ku leuven
rim abdelmalik|f|professeure tunisienne|virologue
rima makki|f|directrice
rina flores|f|infirmiere
rishi sunak|m|ministre de finances
rob lowe|m|acteur|president bartlet -
robert abrams|m|general|chef de forces americaines en coree de sud general
robert biedron|m|candidat de gauche a presidentielle
robert bourgi|m|avocat|conseiller et intermediaire de plusieurs ministres de droite
robert cohen|m|professeur|infectiologue pr|pr|vice-president
robert de niro|m|acteur|acteur americain
robert doisneau|m|photographe
robert dunalp||proprietaire
robert e. lee|m|commandant en chef de armee sudiste general|general|commandant
robert fico|m|premier ministre de epoque|premier ministre
robert forster|m|acteur|acteur americain
robert gelli|m|procureur general|procureur general aix
robert herrmann|m|president de eurometropole de strasbourg socialiste|socialiste
robert hue|m|ex dirigeant communiste
robert jenrick|m|ministre de logement|ministre
robert kennedy|m|ex ministre de justice
robert kirkman|m|co-createur|createur
robert koch|m|chef de institut de reference
robert lee|m|commandant en chef de armee sudiste general|general|chef de armee sudiste|commandant en chef de armee sudiste
robert lighthizer|m|representant a commerce de etats-unis|representant americain a commerce
robert louis stevenson|m|ecrivain ecossais
robert maxwell|m|ex magnat britannique|magnat britannique de medias
robert michaud|m|biologiste|coordonnateur
robert molnar|m|elu|maire de kubekhaza
robert mugabe|m|president|homologue zimbabween|president zimbabween
robert ménard|m|maire de beziers|maire|ex secretaire|maire de ville|maire de beziers proche de fn|maire extreme droite de beziers
robert o'brien|m|conseiller|conseiller a securite nationale|conseiller de maison blanche pour securite nationale|conseiller presidentiel a securite nationale
robert offer|m|avocat
robert redfield|m|directeur|directeur de cdc
robert sebbag|m|infectiologue|dr
robert sumwalt|m|president
robert taillant|m|maire|maire de village
robert vautard|m|climatologue
roberto arias hernandez|m|medecin
roberto gilbert|m|dr|proprietaire
roberto ibañez|m|chercheur
roberto speranza|m|ministre de sante|ministre italien de sante
robin nandy|m|chef
robin reda|m|depute|chef|depute lr de essonne
robin réda|m|depute|president de mission depute
roch marc christian kaboré|m|president burkinabe|chef de etat burkinabe
roch-olivier maistre|m|patron|president de csa
rod sims|m|president de accc
rodney king|m|automobiliste noir
rodolphe alexandre|m|president
rodolphe bosselut|m|avocat|avocat de gendarmes me|avocat me
rodolphe delord|m|directeur
rodrigo arenas|m|co-president|president
rodrigo duterte|m|president|porte-parole de president|porte-parole de president philippin|president philippin|president populiste
rodrigue furcy|m|prefet de hautes-pyrenees
rodrigue yao ogoubi|m|fondateur de association
rogelio rivas|m|ministre
roger carel|m|acteur|comedien
roger cukierman|m|directeur|president
roger goodell|m|dirigeant|patron de nfl
roger karoutchi|m|senateur|senateur lr|ex secretaire|senateur de hauts-de-seine|senateur lr de hauts-de-seine|senateur republicains
roheen berry|m|directeur general de marque|proprietaire et directeur general de marque
rojane qadéri||directrice|dr
rokhaya diallo|f|militante|chroniqueuse et essayiste|journaliste et realisatrice|mediatique journaliste et militante antiraciste|militante antiraciste
roland héguy|m|president
roland lescure|m|depute ex-ps|depute|president
roland marchal|m|specialiste|specialiste de corne de afrique|chercheur francais
roland ries|m|maire de strasbourg|maire de ville|maire socialiste|maire socialiste de strasbourg|adjoint de maire actuel de strasbourg|maire
romain boulet|m|avocat|avocat maitre|maitre
romain chomel de jarnieu|m|capitaine
romain dieudonné|m|avocat|me|avocat de patrick balkany|avocat maitre|client
romain dumas|m|pilote|auteur|recent vainqueur
romain espino|m|porte-parole de generation identitaire|representant
romain grau|m|depute lrem|depute de majorite|candidat|candidat lrem|candidat lrem a perpignan|depute
romain lopez|m|candidat extreme droite|candidat rn
romain magellan|m|ex joueur de rugby et consultant pour canal +|ex rugbyman
romain nadal|m|ambassadeur de france a venezuela
romano artioli|m|createur|entrepreneur|president|proprietaire de lotus de epoque
romano prodi|m|italien|president de commission europeenne italien
romelu lukaku|m|attaquant belge|joueur de inter milan
romeo castellucci|m|auteur de piece italien|italien
romeo muvunda|m|porte-parole
romuald catoire|m|president de federation de commerce de lille
romuald eyraud|m|proviseur
romulo batista|m|militant|porte-parole|porte-parole de greenpeace-bresil
ron desantis|m|gouverneur|gouverneur de floride|gouverneur republicain|gouverneur de etat de sud de etats-unis|allie|gouverneur republicain de floride
ron jeremy||acteur vedette de films pornographiques|vedette de films pornographiques
ron wyden|m|senateur democrate
ronan dantec|m|ecologiste|senateur|senateur de loire-atlantique|senateur eelv
ronan farrow|m|journaliste americain
ronni gamzu|m|professeur
rory gibb|m|chercheur
roselyne bachelot|f|ministre de culture|ex ministre|ministre|ex ministre de jacques chirac|ministre de culture :
roselyne febvre|f|cheffe de service politique de france 24|journaliste
rosemary dray-spira||co-auteure|docteur|epidemiologiste
rosena allin-khan|f|deputee|elue
roumen kofinov|m|directeur
rowan atkinson|m|britannique|acteur
roxana maracineanu|f|ministre de sports|ministre|ministre de sports francaise|nageuse
roy cooper|m|gouverneur de etat|gouverneur|gouverneur de caroline de nord|gouverneur democrate|gouverneur democrate de etat
roy lichtenstein|m|artiste americain|peintre americain
roya boroumand|f|responsable abc
royal shakespeare company|m|membre de celebre troupe theatrale
royce lamberth|m|juge|juge de tribunal federal de washington
royden kemp||proprietaire
ruben juarez fernandez|m|docteur|specialiste
rudi vervoort|m|chef
rudy giuliani|m|avocat de president|avocat personnel de donald trump|president
rudyard kipling|m|ecrivain britannique|personnage de ecrivain britannique
ruhana mirindi bisimwa|m|dr
rui costa|m|gouverneur de etat|gouverneur de etat de bahia
rupert murdoch|m|magnat|proprietaire magnat
russell carr|m|directeur|responsable
russell crowe||acteur neo-zelandais|star de hollywood
russell markel|m|co-auteur
rusten sheskey|m|agent|auteur de tirs agent
ruth bader ginsburg|f|juge|juge progressiste de cour supreme|farouche defenseure|juge progressiste|juge progressiste et doyenne de cour supreme americaine
ruth elkrief|f|journaliste|journaliste de bfmtv
ruth mackenzie|f|directrice artistique britannique|directrice artistique de theatre de chatelet|ex directrice|ex directrice artistique de holland festival a pays-bas
ruzena sabova|f|juge
ryan driscoll|m|americain
ryan freitas|m|directeur
ryan k. smith|m|historien|professeur
ryan mccarthy|m|secretaire a armee de terre
ryan murphy||createur de serie|insatiable createur
ryan reynolds||acteur|star de film acteur
ryan zinke|m|ex elu|ministre de interieur
régis bourelly|m|maire de saint-andre-de-valborgne
régis de jorna|m|president de cour|president de cour assises|president|president de cour assises speciale
régis juanico|m|depute|ex tresorier|ex-premier ministre|membre|porte-parole de ex-premier ministre
régis marcon|m|chef|chef cuisinier
rémi aufrère-privel|m|secretaire|secretaire general adjoint
rémi coutin|m|procureur de republique|procureur de republique a chartres|procureur de republique de chartres
rémi fraisse|m|militant|militant ecologiste
rémi féraud|m|patron|president de federation parisienne de ps|senateur de paris|senateur ps de paris|senateur socialiste de paris
rémi heitz|m|procureur de paris|procureur
rémi lefebvre|m|politologue|professeur
rémi meurin|m|elu opposition
rémi salomon|m|president|professeur
rémi schwartz|m|procureur|procureur de republique de cambrai
rémy buisine|m|journaliste|journaliste de brut
rémy heitz|m|procureur de paris|procureur de republique de paris|procureur|procureur de republique
rémy hours|m|delegue|m.|responsable
rémy josseaume|m|avocat
rémy pflimlin|m|ex patron|predecesseur
rémy prud'homme|m|economiste|specialiste
rénald boismoreau|m|colonel|commandant
s. dinny|m|colonel
s. rajendran|m|professeur
saad hariri|m|ex premier ministre|ex-premier ministre|predecesseur|premier ministre libanais|adversaire|lui-meme ex premier ministre
saadia tamelikecht|f|conservatrice
sabine beaufils|f|comedienne
sabine kheris|f|juge|juge instruction parisienne|juge instruction|leur client par juge
sabine khéris|f|juge|juge instruction|juge instruction parisienne|magistrate
sabine kuster|f|avocate
sabine matraire|f|vice-presidente de ong ferus
sabine rubin|f|deputee de france insoumise|deputee lfi de seine-saint-denis
sabrina goldman||avocate|avocat de m. herrou
sabry hani|m|directeur de cabinet de prefet|prefet
sacha baron cohen|m|comedien et humoriste|comedien
sacha houlié|m|depute|depute de vienne|chef|depute lrem|elu en juin dernier dans vienne|president
sachidanand gawde|m|porte-parole
sadek beloucif|m|autres professeur en medecine|president de snam-hp
sadiq khan|m|maire de londres|maire travailliste|maire travailliste de londres|travailliste|maire|maire de capitale britannique
safya akorri|f|autre avocate|avocate
sahand saber|m|avocat|avocat me
saint affrique|m|conseiller m.|m.
sajmir beqiraj|m|professeur
salah abdeslam|m|seul membre|membre
salah lebdioui|m|ambassadeur algerie en france|ambassadeur a paris|ambassadeur algerie a paris
salah namrouch|m|colonel|vice-ministre
saleh azizpour|m|president
salima djilel|f|presidente
sally cutler|f|professeure
salman bin hamad al khalifa|m|prince
salomé murat|f|princesse
salomé zourabichvili|f|ex diplomate|presidente de georgie|presidente georgienne|elue|ex diplomate francaise
salva kiir|m|president de soudan de sud
salvador illa|m|ministre espagnol de sante|ministre de sante
salvador macip|m|professeur
sam brownback|m|responsable
sam de reya|m|responsable de police locale
samantha peseux|f|aide-soignante
samantha zager|m|porte-parole
sameh choukri||homologue egyptien
sami rammah|m|ex general|general a retraite
samia ghali|f|senatrice ex-ps|senatrice|adjointe|senatrice socialiste|senatrice de bouches-du-rhone|adjointe a mairie de ville
samia maktouf||avocate|avocate maitre|leur avocate|maitre
samira fafi-kremer||chef|pr
samira keïta|f|avocate
samra fakhar||chirurgienne|chirurgien
samuel alito|m|juge conservateur|magistrat conservateur|juge
samuel alizon|m|directeur
samuel eto'o|m|footballeur|footballeur international camerounais|premier et unique proprietaire footballeur
samuel hazard|m|maire de verdun|maire de ville|maire socialiste de ville
samuel l. jackson|m|acteur americain
samuel wazizi|m|journaliste|journaliste camerounais
samy naceri||acteur|acteur francais|star de serie de films " taxi " dans annees 90
sandra maria correia da silva|f|juge federale
sandra muñoz|m|responsable
sandra rodriguez||enseignante
sandrine bouchait|f|presidente
sandrine josso|f|autre elue|deputee
sandrine mörch|f|deputee lrem de haute-garonne|deputee de haute-garonne egalement|elue de haute-garonne|presidente de commission elue de haute-garonne
sandrine pillot|f|directrice
sandrine quétier|f|animatrice
sandrine rousseau||porte-parole|ex dirigeante eelv|secretaire nationale adjointe eelv
sandrine van roy|f|actrice|plaignante
sandro gozi|m|ex secretaire etat italien a affaires europeennes|ex ministre italien de affaires europeennes|italien|secretaire
sangyup lee|m|responsable
sani danja|m|acteur|acteur et realisateur
sanjana bhardwaj|f|directrice
sanjay dutt|m|acteur indien
sanoussi bantama sow|m|ministre de culture
santiago amigorena|m|acteur et producteur|producteur
santiago levin|m|president
santos centeno|m|pecheur
sapan desai|m|patron|medecin
sara abbas|f|representante
sarah cooper|f|ex employee de google|humoriste americaine
sarah el haïry||deputee|porte-parole de modem|porte-parole de modem deputee
sarah gilbert||chercheuse|professeur
sarah halimi|f|sexagenaire juive|sexagenaire
sarah sanders|f|ex porte-parole de maison blanche sous donald trump|porte-parole de presidence
sarah soilihi||candidat|porte-parole de candidat
sarang jeil|m|dirigeant de eglise
saskia esken|m|responsable
satoshi sugimoto|m|autre responsable
satya nadella|m|patron
satya narayan pradhan|m|directeur general de ndrf
savvas sfrantzis|m|proprietaire|temoin
sawsan berro|m|responsable
sayed nasir musawi|m|analyste
saëb erakat|m|secretaire|haut responsable palestinien|negociateur de palestiniens|negociateur en chef de palestiniens
saïd ahamada|m|depute|depute de marseille|depute en marche de marseille|depute republique en marche de circonscription
saïd ben nasser|m|chercheur
saïd chengriha|m|commandant|general
saïd dehghan|m|avocat|avocat me
saïd namaki|m|ministre de sante|medecin|ministre iranien de sante
scott morrison|m|premier ministre|premier ministre australien|premier ministre conservateur
scott palk|m|juge
scott wright|m|dr
sean conley|m|dr
sebastian kohn|m|biologiste|directeur
sebastian kurz|m|chancelier|chancelier autrichien
sebastian piñera|m|president|president chilien
sebastiao salgado|m|photographe franco-bresilien|photographe
sebastien lecornu|m|ministre de collectivites territoriales|ministre de outre-mer :
sediq sediqqi|m|porte-parole|porte-parole de m. ghani
sega keita|m|habitant
seiko hashimoto|f|ministre japonaise de jeux olympiques
sena yildiz|f|etudiante
senol günes|m|selectionneur de turquie|selectionneur turc
sepp blatter|m|ex president de fifa|president de epoque
serge aurier|m|defenseur lateral ivoirien de tottenham|footballeur international ivoirien|footballeur ivoirien
serge brammertz|m|procureur de mtpi|principal procureur
serge dassault|m|" milliardaire "|depute|ex maire
serge hercberg|m|professeur|professeur de nutrition
serge lecomte|m|president
serge lemaître|m|conservateur|m.
serge oehler|m|adjoint a sports de ville
serge philemon|m|president
serge purini|m|expert|m.
serge rezvani|m|ecrivain et peintre|peintre
serge roques|m|avocat general
serge simon|m|vice-president de federation francaise|vice-president de ffr
serge tournaire|m|juge|juge instruction
serge weinberg|m|president|pdg|president de conseil administration de sanofi|president de conseil administration francais
sergio bernardini|m|m.|professeur
sergio coronado|m|ex membre europe ecologie verts|insoumis|militant
sergio mattarella|m|president|president italien|president de republique|chef de gouvernement a president|homologue
sergio moro||ex ministre de justice
sergio vieira de mello|m|representant special de secretaire general pour irak|secretaire general pour irak
sergueï fourgal|m|ex gouverneur|gouverneur regional
sergueï kisliak|m|ambassadeur russe a washington
sergueï lavrov|m|chef de diplomatie russe|chef de diplomatie|ministre russe de affaires etrangeres|russe
sergueï riabkov|m|homologue russe vice-ministre de affaires etrangeres|vice-ministre de affaires etrangeres|vice-ministre russe de affaires etrangeres
sergueï skripal||ex agent double russe|ex agent russe|agent
sergueï sobianine|m|maire|maire de capitale|maire de ville
serguiï antonov|m|avocat|chef
seth ducharme|m|procureur
shahid jameel||virologue
shane shapera|m|directeur
shanghai leishang|m|porte-parole de groupe de cosmetique
shani moran|f|avocate
shanique chintsanya|f|touriste
sharon jones|f|americaine|chanteuse de soul americaine|chanteuse funk
shawn faiella|m|chef
sheetal chaudhary|m|voisin
shelley payne||directrice|docteur
shemsi krasniqi|m|sociologue
shi zhengli|f|chercheuse
shia labeouf|m|americain
shigeki tomoyama|m|president
shigeru ishiba|m|ex ministre de defense|ex ministre|expert
shimon peres|m|artisan de accords de paix oslo en 1993|ex president|premier ministre|president israelien
shin kukimoto|m|procureur adjoint|procureur general adjoint
shinichi nishikawa|m|professeur
shinji kameda|m|chef
shinjiro koizumi|m|ministre japonais de environnement
shinzo abe|m|premier ministre japonais|premier ministre|premier ministre nationaliste|premier ministre de japon|president chinois et de premier ministre japonais|successeur a premier ministre
shiv kumar|m|porte-parole
show lo|m|chanteur taiwanais
siad barre|m|president
sibeth ndiaye|f|porte-parole de gouvernement|porte-parole
sibyle veil|f|presidente de groupe public|pdg|pdg de radio france|presidente de groupe
sibylle bernard-stoecklin||epidemiologiste
sibylle de sélys longchamps|f|baronne
sigifredo moreno|m|ingenieur
sigmar gabriel|m|ex vice-chancelier allemand|ministre|ministre allemand de economie
sigolène vinson|f|chroniqueuse|chroniqueuse pour hebdomadaire|ex avocate
silvia duran|f|docteure
silvia gonçalves|f|infirmiere
silvio berlusconi|m|ex chef de gouvernement italien|milliardaire et ex chef de gouvernement italien|milliardaire et politicien|ex chef de gouvernement|ex premier ministre italien|ex president de conseil italien
sima sadat lari||porte-parole|porte-parole de ministere de sante
simeon aldred||co-fondateur
simon clarke|m|secretaire
simon coveney|m|ministre de affaires etrangeres|ministre irlandais de affaires etrangeres
simon plenet|m|maire|proche
simone niven|f|cheffe de communication
simone veil|f|mme|ex ministre et icone politique|conseiller technique en 1978 et 1979 de ministre de sante|ex ministre|ex presidente|ministre de sante
simonetta sommaruga|f|presidente suisse|presidente de confederation
sirajuddin haqqani|m|numero 2 de talibans
slobodan milosevic|m|ex president serbe|ex president yougoslave
solange escure|f|directrice|presidente
sonia krimi|f|deputee|deputee de manche|candidate lrem a cherbourg|elue de manche
sonia mabrouk||journaliste
sonia nour|f|collaboratrice|fonctionnaire
sonya mcculler|f|habitante
sophia chikirou|f|conseillere|ex directrice|chroniqueuse|directrice|ex directrice de publication|ex porte-parole de jean-luc melenchon
sophie beau|f|directrice|vice-presidente
sophie cluzel||secretaire|secretaire etat a personnes handicapees|chef|secretaire etat|secretaire etat a numerique|secretaire etat en charge de handicap
sophie clément|f|presidente
sophie david|f|cheffe
sophie dion|f|ex conseillere sport de nicolas sarkozy
sophie errante|f|deputee lrem de loire atlantique|deputee lrem de loire-atlantique
sophie ferry-bouillon||avocate|membre
sophie le tan|f|etudiante|etudiante strasbourgeoise
sophie lempereur||directrice|numero
sophie macquart-moulin|m|procureur|procureur auxerre
sophie marceau||actrice|chef
sophie medjeberg|f|vice-presidente|avocate
sophie montel|f|eurodeputee|deputee europeenne|deputee fn|eurodeputee fn|ex eurodeputee|ex eurodeputee de front national
sophie perrin-phan-dinh|f|infirmiere
sophie taillé-polian|f|senatrice generations|senatrice socialiste de val-de-marne
sophie vaux||epidemiologiste
sophie wilmès|f|premiere ministre belge|premiere ministre
soumaïla cissé|m|ex-premier ministre et principal opposant|principal opposant
soumya swaminathan|f|directrice scientifique de oms|dr
spike lee|m|realisateur|realisateur americain|americain|president
spyros kintzios|m|directeur
sreten kovacevic|m|patron|responsable
sriparna bose|f|professeur
stacey abrams||ex elue afro-americaine de georgie|candidate malheureuse a poste de gouverneure de georgie|ex candidate a poste de gouverneur de georgie|gouverneur de georgie|gouverneure de georgie
stacy marsella|m|professeur
stalin gonzalez|m|deux fois candidat a presidentielles et parlementaire|parlementaire
stan jordan|m|chauffeur de poids lourd experimente
stanislas gaudon|m|delegue|porte-parole
stanislas guerini|m|patron de lrem|delegue|delegue general de lrem|delegue general de republique en marche|numero de lrem|patron
stanislas guérini|m|delegue|delegue general de lrem|patron|delegue general de republique en marche|chef|chef de parti presidentiel lrem
stanislaw mocek|m|politologue|president
stanley ho|m|milliardaire|roi de casinos de macao milliardaire
star trek|m|acteur de serie culte "
steeve briois|m|maire|maire de ville|maire rn|vice-president de rn
stefan ellrott|m|directeur de developpement|responsable
stefan gallard|m|directeur
stefan sielaff|m|directeur|responsable
stefano boeri|m|professeur
stefano domenicali|m|president|pdg|president et ceo de marque en personne|resident
stefano miserocchi|m|maire de courmayeur
steffen seibert|m|porte-parole de gouvernement|chanceliere|porte-parole|porte-parole de chanceliere|porte-parole de gouvernement angela merkel|porte-parole de mme merkel
stelios petsas|m|porte-parole
stella dupont|f|deputee|deputee lrem de maine-et-loire
stella immanuel|f|medecin americaine
stella kyriakides|f|commissaire a sante|commissaire
stepan svetlov|m|chanteur
stephan winkelmann|m|president|president de bugatti|president de bugatti en personne|president et de ceo de marque de molsheim
stephan zweig|m|ecrivain
stephanie grisham|f|porte-parole
stephen bannon|m|directeur de campagne de donald trump|ex conseiller de president|president
stephen bayley|m|chroniqueur|fondateur de garage italia lapo elkann chroniqueur
stephen biegun|m|numero 2 de departement etat americain|secretaire etat adjoint americain
stephen donnelly|m|ministre de sante
stephen evans|m|professeur
stephen griffin|m|dr|professeur
stephen hahn|m|patron|chef|dr
stephen holgate|m|co-fondateur|pr
stephen miller|m|proche|proche conseiller
stephen powis|m|directeur|pr
stephy hirst|f|maitresse
steve bannon|m|ex conseiller|ex conseiller de donald trump
steve bing|m|producteur hollywood
steve boom|m|vice-president
steve briois|m|maire|eurodepute|vice-president
steve huffman|m|pdg
steve jobs|m|fondateur
steve johnson|m|responsable de police ecossaise|assistant chef de police ecossaise|chef de police ecossaise
steve kerr|m|entraineur de golden state warriors
steve linick|m|inspecteur general de diplomatie americaine|inspecteur general de ministere de affaires etrangeres|predecesseur de m. akard|quatrieme inspecteur
steve maia caniço|m|animateur|m.
steve mcqueen|m|acteur|artiste britannique|britannique
steve sisolak|m|gouverneur democrate de nevada|gouverneur de etat
steven bissuel|m|chef|ex leader national
steven mnuchin|m|secretaire americain a tresor|secretaire a tresor|secretaire|secretaire a tresor americain|homologue americain|homologue americain secretaire a tresor
stevie wonder|m|prince
stewart walker|m|professeur
stirling moss|m|pilote britannique|laureat|pilote britannique sir
story capucine anav|f|ex candidate de secret
stratis kytelis|m|maire de mytilene|maire de ville de mytilene
stéphane albouy|m|directeur
stéphane baly|m|candidat eelv|candidat vert|candidat ecologiste|ecologiste|ex allie ecologiste|candidat tete de liste ecologiste a lille
stéphane bancel|m|directeur|directeur general de moderna|directeur general de societe
stéphane beaudet|m|maire|president
stéphane bern|m|animateur|presentateur|" monsieur|ainsi que animateur|animateur et presentateur|animateur tele
stéphane braunschweig|m|directeur
stéphane buy|m|pilote
stéphane crochet|m|secretaire
stéphane dauger|m|chef
stéphane de paoli|m|collaborateur de maire sortant udi|maire|maire sortant udi
stéphane françois|m|politologue|specialiste
stéphane fratacci|m|homologue de interieur|prefet de doubs
stéphane gas|m|avocat de famille|avocat de motard
stéphane gemmani|m|conseiller regional opposition|opposant
stéphane giuranna|m|avocat
stéphane israël|m|president
stéphane kellenberger|m|procureur|procureur de lorient
stéphane lamart|m|avocat a paris de association
stéphane le foll|m|ex ministre|maire|porte-parole de gouvernement|ministre de agriculture|porte-parole|depute
stéphane lenoir|m|coordinateur
stéphane lissner|m|directeur|patron de opera de paris|directeur sortant
stéphane manigold|m|restaurateur parisien|restaurateur
stéphane martin|m|directeur|predecesseur|president
stéphane montrelay|m|elu frontiste|maire front national de rans
stéphane oustric|m|directeur de ressources humaines de groupe safran|medecin
stéphane pallez|f|patronne de fdj|pdg|pdg de fdj|pdg de operateur|presidente
stéphane peu|m|depute communiste|depute|communiste|depute communiste de saint-denis|depute de nord et collegues depute
stéphane plaza|m|agent immobilier de chaine|agent|animateur|animateur de m6|plus agent immobilier de france
stéphane ravier|m|senateur|senateur rn|candidat rn|ex maire de secteur rn|chef de file|chef de file de rn
stéphane robineau|m|troiseme membre de equipe
stéphane rotenberg|m|presentateur|animateur
stéphane sbraggia|m|maire
stéphane schmaltz|m|fondateur|specialiste
stéphane sieczkowski-samier||conseillere|ex maire|maire|maire de ville
stéphane sitbon-gomez|m|patron|jusqu' ici directeur
stéphane séjourné|m|directeur de campagne|eurodepute et ex conseiller emmanuel macron|chef de etat|conseiller|conseiller de chef de etat|conseiller politique
stéphane travert|m|ministre de agriculture|ministre|depute|locataire
stéphane trompille|m|depute|depute lrem de ain|depute de ain|depute lrem
stéphane troussel|m|president
stéphane viry|m|depute lr|depute republicains
stéphanie gay|f|sœur
stéphanie jaeggy|f|deleguee
stéphanie nicot|f|co-fondatrice|militante
stéphen kerckhove|m|patron
subhash nikam|m|enqueteur
sudheer maudhoo|m|ministre de peche
suhail shaheen|m|porte-parole|porte-parole de talibans|porte-parole de insurges|porte-parole taliban
sulivan gwed||ex candidat de france a eurovision
sundar pichai|m|patron|dirigeant
sunney xie|m|directeur|auteur
susan brown|f|presidente de conseil municipal oxford
susan collins|f|senatrice moderee|senatrice republicaine moderee de maine
susan murabana|f|fondatrice
susan rice||ex conseillere
susana gallardo|f|riche heritiere
susanna ceccardi|f|candidate|trentenaire
susanna nicchiarelli|f|italienne
suzanne hampson|f|institutrice
suzanne pagé|f|directrice artistique de fondation
sveinung rotevatn|m|ministre de culture
sven mary|m|avocat belge|ex avocat|me
svetlana alexievitch|f|laureate de prix nobel de litterature|ecrivaine
svetlana tikhanovskaïa|f|opposante|cheffe de file de opposition belarusse|cheffe de file de opposition|principale rivale|candidate|rivale inattendue
swaroop rani|f|responsable
sylvain darchy|m|substitut
sylvain delouvée|m|chercheur
sylvain fort|m|directeur|conseiller|directeur de communication|ex directeur|patron|porte-parole
sylvain maillard|m|depute|depute lrem|depute de paris|depute lrem de paris|depute lrem et porte-parole de benjamin griveaux|depute parisien
sylvain renolleau|m|chef|docteur|docteur docteur
sylvain waserman|m|rapporteur de texte|vice-president de assemblee nationale
sylvester turner|m|maire|maire de ville|maire de houston
sylvia beudjekian|f|infirmiere
sylvia faust|f|touriste francaise
sylvia kristel|f|actrice
sylvia pinel|f|ex ministre de logement|premiere vice-presidente
sylviane agacinski|f|opposante|philosophe
sylviane bouchard|f|adjointe
sylvie bourgeois|f|ecrivaine
sylvie briand||directrice|dr
sylvie canovas-lagarde|f|procureure|procureure de republique de saint-nazaire
sylvie daunis|f|presidente de tribunal
sylvie fleury|m|artiste|artiste suisse|directeur de goodbrands institute artiste
sylvie fourmont|f|secretaire particuliere de francois fillon|collaboratrice
sylvie gengoul|f|directrice|directrice de pole outre-mer de groupe
sylvie goulard||candidate a commission europeenne|deputee europeenne centriste|ex ministre|ex ministre de armees et deputee europeenne centriste|ministre|ministre de armees
sylvie metzelard|f|redactrice en chef de revue
sylvie pialat|f|productrice et scenariste
sylvie ramond|f|adjointe a affaires administratives de ville|ex adjointe
sylvie tellier|f|directrice|patronne de miss|patronne|directrice general|directrice generale de miss france|directrice generale de societe miss france
sylvie tolmont|f|socialiste|deputee|deputee ps de sarthe|membre
sylvie vachoux|m|secretaire
sébastien arsac|m|cofondateur|directeur|directeur de enquetes de l214|porte-parole
sébastien barles|m|candidat officiel eelv|candidat ecologiste|candidat eelv a municipales de mars 2020|ecologiste|leur chef de file
sébastien bazin|m|directeur|patron de entreprise|pdg de groupe hotelier accor
sébastien cauet|m|animateur
sébastien chenu|m|porte-parole|depute|porte-parole de rassemblement national|porte-parole de rn|depute de nord|depute rn de nord
sébastien denaja|m|depute|porte-parole depute
sébastien farran|m|chanteur|producteur
sébastien jumel|m|communiste|depute pcf|depute|depute communiste|leur porte-parole|maire
sébastien lecornu|m|ministre|secretaire|secretaire etat a transition ecologique|ministre de collectivites territoriales|ministre de outre-mer|ministre de transition ecologique
sébastien letellier|m|chef escadron|officier
sébastien mariani|m|secretaire
sébastien martin|m|president
sébastien nadot|m|depute|depute de haute-garonne|depute de majorite elu republique en marche de haute-garonne|elu republique en marche de haute-garonne
sébastien pacull|m|ex adjoint|ex patron lr de herault|maire sortant soutien emmanuel macron|patron|president
sébastien pietransanta|m|depute socialiste|rapporteur de commission depute socialiste
sébastien pilard|m|depute|secretaire
sébastien verney|m|habitant
ségolène royal|f|ex ministre|ex ministre de environnement|ministre|ex ministre de ecologie|ministre de ecologie|ministre de environnement
séverine de rugy|m|journaliste|ministre de transition ecologique
tadek marek|m|ingenieur polonais|notre predecesseur pionnier
taha bouhafs|m|journaliste et militant|militant
tai pham|m|docteur|medecin
takeshi kasai|m|directeur de region de pacifique occidental de oms
takis candilis|m|directeur|ex numero deux de groupe|ex realisateur de films et documentaires|numero|numero deux de groupe
tam tak-chi|m|animateur
tamaki nishimura|f|responsable de projet
tamara hrivnak|f|vice-presidente
tamara rojo|f|directrice
tang kun|m|chercheur
tanguy ifoku||diplomate franco-congolais
tania balachova|f|professeure de renom origine russe
tania ingea|f|heritiere
tania parra|f|avocate
taoufik charfeddine|m|ministre de interieur|avocat
tara spires-jones||pr|specialiste
tarak mokni|m|chef|docteur
tarek william saab|m|procureur general
tarik jasarevic|m|porte-parole
taro kono|m|ministre japonais de affaires etrangeres|favori de election ainsi que actuel ministre de defense|ministre de affaires etrangeres japonais|ministre de defense
tate reeves|m|gouverneur|republicain
tatiana golikova|f|vice-premiere ministre russe
tatiana kastouéva-jean|f|experte
tatiana stanovaïa|f|experte|politologue
taylor swift|f|chanteuse|autre chanteuse|chanteuse americaine|star americaine
tazhiana gordon|f|infirmiere
ted boutrous|m|avocat
ted cruz|m|senateur republicain|senateur|principal rival|proche
ted gushue|m|americain|photographe
ted wheeler|m|maire democrate de portland|maire de portland|responsable
teddy riner||ambassadeur de ford|star de judo
tedros adhanom ghebreyesus|m|directeur general de oms|chef de oms|directeur|directeur general de organisation|patron de oms|patron de organisation
telman zeïnalov||ecologiste
terry gilliam||actrice privilegiee de realisateur|realisateur
tewfik bouzenoune|m|avocat|avocat me
thaksin shinawatra|m|ex-premier ministre en exil|ex-premier ministre
theo bertram|m|responsable
theresa may|f|premiere ministre|premiere ministre britannique|britannique|auteur|chef de etat et de premiere ministre britannique|cheffe de gouvernement britannique
thibault de montbrial|m|avocat|avocat me
thibault mutel|m|medecin
thibault sorret|m|porte-parole
thibaut weiss|m|fonctionnaire
thierry amouroux|m|porte-parole
thierry ardisson|m|animateur|ex animateur|patron
thierry babec|m|leader syndical|secretaire
thierry baudet|m|president de mutualite francaise|representant
thierry beaudet|m|president de mutualite|president
thierry beccaro|m|animateur|animateur historique de emission « motus » sur france 2
thierry bolloré|m|dauphin|ex pdg de groupe renault|numero deux de entreprise
thierry breton|m|commissaire europeen|chef entreprise|commissaire|commissaire europeen a marche interieur|ex ministre et chef entreprise
thierry burkhard|m|chef|general
thierry charlier|m|membre|professeur
thierry chassagne|m|patron|producteur
thierry debard|m|directeur
thierry defresne|m|delegue
thierry delcourt||psychiatre
thierry dominici|m|chercheur|sociologue
thierry frémaux|m|delegue general de festival|delegue general de festival de cannes|delegue|delegue general|directeur
thierry gaubert|m|ex collaborateur|ministre|proche
thierry herzog|m|avocat|avocat me|ex president et avocat|ex president et defenseur|avocat de m. sarkozy me|avocat historique
thierry laurent|m|directeur de cabinet de prefet de yvelines|prefet de yvelines
thierry magnin|m|porte-parole
thierry mandon|m|secretaire etat a enseignement superieur|directeur|ex ministre|ex secretaire etat|socialiste
thierry mariani|m|ex ministre lr de nicolas sarkozy|eurodepute rn|depute|eurodepute|ex depute|ex depute lr
thierry marx|m|chef
thierry meignen|m|maire|maire de blanc-mesnil
thierry migoule|m|directeur
thierry moser|m|avocat|avocat de famille de mme hohmann me|avocat de parents maitre|maitre
thierry paul valette|m|auteur|membre|representant
thierry pech|m|directeur de think tank|directeur general de fondation terra nova
thierry pocquet|m|procureur de lille|procureur de republique
thierry reynaud|m|chercheur
thierry santa|m|president de gouvernement loyaliste|president|president de congres|president de gouvernement
thierry solère|m|depute|porte-parole|membre|president|depute de hauts-de-seine|ex porte-parole
thierry thuillier|m|directeur|patron|directeur de information de groupe tf1
thierry vallat|m|avocat|maitre
thom porter|m|chef
thomas bach|m|president de cio
thomas bagnus|m|gardien de paix
thomas baumert|m|medecin|professeur
thomas campbell|m|colonel|porte-parole|porte-parole de pentagone lieutenant-colonel
thomas cazenave|m|candidat lrem|delegue|secretaire general adjoint de elysee
thomas clay|m|monsieur|president|president par interim
thomas de maizière|m|ministre allemand de interieur
thomas dutronc|m|chanteur
thomas fiss|m|responsable
thomas fourrey|m|avocat maitre|maitre
thomas guénolé|m|politologue|candidat|membre
thomas hellenbrand|m|avocat|avocat de plaignant|avocat me|ex avocat|plaignant
thomas langmann|m|producteur
thomas mesnier|m|depute|depute charentais|depute lrem|depute republique en marche|depute republique en marche de charente|ex urgentiste
thomas piketty||economiste
thomas porcher||economiste
thomas rudigoz|m|depute lrem de rhone
thomas schaefer|m|ministre de finances de hesse|ministre de finances de land de hesse
thomas similowski|m|chef|pr
thomas sotto|m|journaliste|journaliste de france 2
thomas thouroude|m|journaliste
thomas thévenoud|m|ephemere secretaire|ex secretaire etat|ex secretaire etat a commerce exterieur
thomas triomphe|m|vice-president|vice-president executif de sanofi pasteur
thomas tsai|m|expert
thomas velter|m|directeur
thomas zurbuchen|m|directeur|chef|plus haut responsable scientifique de nasa
théo stutzmann|m|maitre
tidjani ibrahim katiella|m|gouverneur de tillaberi
tiffany droz-barthelet|f|directrice
tim bale|m|professeur|professeur en politique
tim birkin|m|pilote
tim cook|m|patron|pdg|pdg apple
tim gray|m|vice-president
tim murtaugh|m|directeur de communication|directeur de communication de campagne de donald trump
tim scott|m|seul senateur|senateur republicain|seul senateur republicain noir
tim walz|m|gouverneur|gouverneur de minnesota|gouverneur de etat de minnesota|gouverneur democrate de minnesota
tina fey|f|actrice scenariste et productrice|productrice
tinto simon thompson|m|president de rio
tiphaine auzière||animatrice|president
tiphaine beaulieu|f|militante|porte-parole
tito mboweni|m|ministre de finances
tobias brommann|m|directeur
tobias moers|m|patron|pdg|president
tochko petrov|m|professeur bulgare
todd axtel|m|directeur de police de ville
todd spitzer|m|procureur
todor kantardjiev|m|directeur|professeur
tom bower|m|auteur et journaliste britannique|journaliste britannique
tom cotton|m|senateur|senateur republicain
tom cruise||acteur americain|star americaine
tom daune|m|delegue|responsable
tom dumoulin|m|numero 1 bis neerlandais|numero bis neerlandais
tom flanagan karttunnen|m|porte-parole
tom hanks|m|acteur americain
tom udall|m|senateur democrate
tom villa|m|chroniqueur|humoriste
tom wilkinson|m|pr|professeur
tomishi sakka|m|avocat de wataru
toni morrison|f|ecrivaine|ecrivaine poete et militante|militante
tony blair|m|ex conseiller de premiers ministres britanniques|ex premier ministre britannique|ex-premier ministre britannique
tony di martino|m|maire|maire de commune
tony estanguet|m|patron de comite organisation de jeux olympiques de 2024|president|president de cojo
tony evers|m|gouverneur democrate de wisconsin|gouverneur|gouverneur de etat|gouverneur de wisconsin|gouverneur democrate|gouverneur democrate de etat de wisconsin
tony kennon|m|maire
tony scotti|m|directeur artistique|producteur
toufik ben rhouma|m|habitant
trabelsi hosny|m|adjoint
tracy chamoun|f|ambassadrice de liban en jordanie
tracy skilling|f|gerante
tracy williams|f|militaire
tran nhu duong|m|directeur|docteur
tristan defeuillet-vang|m|ex candidat
trump barry|f|mme
tsai ing-wen|f|presidente taiwanaise|presidente
tsietsi makiti|m|" pape
tugba tanyeri erdemir|f|chercheuse
tugdual denis|m|directeur|directeur adjoint de redaction de valeurs actuelles
tuia cherici|m|artiste
tzvi aharoni|m|agent
télévisions delphine ernotte|f|presidente de france|pdg de france|directrice de france|patronne de france|proche de pdg de france
ugo bernalicis|m|depute|depute lfi|depute de france insoumise|depute france insoumise|depute insoumis
ulrike demmer|f|chanceliere|porte-parole de chanceliere
umar karim|m|chercheur
usman hamid|m|directeur|directeur amnesty international en indonesie
vaclav havel|m|ex dissident dramaturge et ex-president tcheque|ex president tcheque
vaguélis violatzis|m|president
val demings|f|elue de chambre de representants|elue|favorite elue de chambre de representants
valentin gendrot|m|specialiste de infiltrations|journaliste
valentine monnier|f|photographe|comedienne|ex mannequin
valerio segor|m|directeur
valery gergiev|m|chef
valery karbalevich||analyste
valérie boyer|f|deputee|deputee lr|deputee de bouches-du-rhone|porte-parole|adjointe de lr|adjointe de republicains
valérie callebaut|m|porte-parole
valérie damidot|f|animatrice|ex presentatrice
valérie hatsch|f|prefete|prefete de lozere|prefete de departement
valérie lacroute|f|deputee de seine-et-marne|elue republicains
valérie oppelt|f|deputee|deputee lrem
valérie petit|f|deputee de nord
valérie plante|f|maire de montreal
valérie pécresse|f|presidente de region ile-de-france|presidente|presidente de region|presidente lr de region ile-de-france|presidente de ile-de-france|presidente republicains de region ile-de-france
valérie rabault|f|cheffe de groupe socialiste|presidente|deputee ps|chef|cheffe de deputes ps|cheffe de file de deputes socialistes
valérie trierweiler|f|journaliste
valéry giscard d'estaing|m|ex president|ex president de republique|ex president de republique francaise|president|chef de etat de 1974 a 1981|ex chef de etat
van der bellen|m|m.
van ranst|m|m.
van ruymbeke|m|juge|m.
vandita morarka|f|militante feministe
vanessa baraitser|f|juge
vanessa burggraf|f|chroniqueuse|chroniqueuse :|journaliste
vanessa kirby|f|britannique
vanessa pappas||responsable|directrice|patronne
vanessa paradis|f|presidente de jury|artiste francaise|comedienne et chanteuse|actrice francaise|chanteuse|chanteuse et actrice
vanessa springora|f|auteure|madame|romanciere
vanik berberian|m|president|maire
vanita gupta|f|presidente
vassili kachine|m|analyste militaire|expert
vassilis kikilias|m|ministre de sante
vaughan getting|m|ministre gallois de sante
vera lynn|f|chanteuse|legendaire chanteuse
viatcheslav guimadi|m|directeur
vic reynolds|m|chef de bureau de investigations de georgie
vicki atkinson|m|responsable
victor hugo|m|chanteur|ecrivain
victor robert|m|presentateur|heritier|journaliste|presentateur de jt "
victor valle|m|responsable
victor zamora|m|ministre de sante
victorin lurel|m|conseiller diplomatique aupres de ministre de outre-mer|depute de guadeloupe et ex ministre de outre-mer|ex ministre de outre-mer|ministre de outre-mer
vidya balan|f|actrice
vikash dhorasoo|m|candidat|ex footballeur|ex footballeur international|ex joueur de football
vikki slade|f|presidente de conseil municipal
viktor babaryko|m|ex candidat a presidentielle|opposant belarusse
viktor orban|m|premier ministre|premier ministre hongrois|dirigeant hongrois
vincent agrech|m|producteur
vincent bolloré|m|milliardaire|patron|proprietaire|milliardaire francais|patron de chaine|president
vincent brengarth|m|avocat
vincent cabanac|m|directeur
vincent cassel|m|acteur
vincent crase|m|ex employe|gendarme|chef|ex responsable|autre proche de elysee|employe
vincent dedieu|m|maire
vincent desportes|m|ex directeur|general|professeur
vincent dubée|m|pr
vincent feltesse|m|ex conseiller|conseiller politique
vincent galibert|m|directeur
vincent glad|m|journaliste de liberation|journaliste|createur en 2009 journaliste de liberation|journaliste a liberation
vincent grégoire|m|expert de tendances
vincent jauvert|m|auteur|journaliste de " obs "
vincent kompany|m|defenseur|footballeur
vincent lambert|m|infirmier|m.|ex infirmier psychiatrique de 42 ans
vincent le meaux|m|conseiller|premier vice-president de region bretagne
vincent lombardot|m|president
vincent maréchal|m|virologue|pr
vincent meslet|m|directeur|ex directeur|ex patron de france 2|patron de chaine
vincent monadé|m|president
vincent munier||photographe
vincent neymon|m|porte-parole
vincent nioré|m|avocat|avocat maitre|delegue|maitre
vincent peillon|m|ex ministre de education|autre ministre de education nationale
vincent sanchez|m|docteur|chef|dr|medecin
vincent talvas|m|adjoint|tresorier adjoint
vincent toh bi|m|prefet abidjan
vincenzo spadafora|m|ministre de sports|ministre italien de sports
vinita dubey|m|medecin|professeur
violette spillebout|f|ex directrice de cabinet|autre candidate de triangulaire macroniste|candidate|macroniste|candidate lrem|candidate macroniste
virgil williams|m|producteur
virginia raggi|f|maire de rome|maire|maire de ville
virginie calmels|f|vice-presidente|numero 2|ex numero|numero 2 de republicains|premiere adjointe|adjointe bordelaise
virginie cayré|f|directrice
virginie duby-muller|f|deputee de haute-savoie|deputee republicains
virginie viard|f|creatrice de chanel|directrice
vivienne westwood|f|britannique|ex institutrice|creatrice|creatrice de mode|reine de punk|styliste britannique emblematique et excentrique
viêt nguyen thanh||responsable|" selon mme
vjosa osmani|f|presidente
vladimir iakouchev|m|ministre de construction
vladimir matskevich||analyste independant
vladimir ourine|m|directeur|directeur general de theatre|directeur de celebre theatre publique moscovite
vladimir potanine|m|patron|richissime patron
vladimir poutine|m|president russe|president|russe|homologue russe|homologue|porte-parole de president
volkan bozkir|m|president de instance|diplomate
volodymyr zelensky|m|president ukrainien|president|acteur et humoriste|comedien et entrepreneur de spectacle|entrepreneur de spectacle|homologue ukrainien
véronique fournier|f|presidente de cnspfv cardiologue|presidente de instance
véronique hammerer|f|deputee|deputee de haute-gironde
véronique le bris|f|fondatrice|journaliste
véronique massonneau|f|deputee ecologiste|ecologiste|ex deputee de vienne|ex secretaire
véronique riotton|f|deputee lrem de haute-savoie|rapporteure
véronique waché||conseillere|conseillere a cabinet de nicolas sarkozy|conseillere en communication de ex president|ex president
víctor garcía de gomar|m|directeur artistique de liceu
wade crowfoot|m|responsable
wagner ribeiro|m|ex agent de joueur|ex agent de neymar
waheeda shahkar|m|porte-parole
wahidullah jumazada|m|gouverneur de province eponyme de ghazni|porte-parole de gouverneur de province eponyme de ghazni
wajdi mouawad|m|directeur artistique
walid joumblatt|m|chef de parlement nabih berri et veteran de politique|leader druze
walter beckett|m|genial homologue|scientifique
walter braga netto|m|chef de gouvernement de bresil general|general
walter kazadi mulombo|m|dr|representant
walter lübcke|m|elu|membre
wang wenbin|m|porte-parole
wang yi|m|ministre chinois de affaires etrangeres|chef diplomatie|ministre|ministre de affaires etrangeres
wayne griffiths|m|pdg|president
wayne hopkins|m|habitant
wechsawan lakas|m|professeur
wells steakhouse|m|chef de restaurant m.|m.
wendie renard|f|defenseure de equipe de france|footballeuse
wendy requeno|f|docteure
wes anderson|m|americain
whaida shahkar|f|porte-parole de gouvernement de province de parwan
wijarn simachaya|m|president
wilbur ross|m|secretaire|secretaire a commerce americain|secretaire americain a commerce
will horspool|m|habitant
will smith|m|acteur
willem engel|m|ex professeur de biochimie et de danse
william barr|m|ministre americain de justice|ministre|ministre de justice
william bourdon|m|avocat|autre avocat|avocat de michel platini|maitre
william dab|m|epidemiologiste|professeur|ex directeur|ex directeur general de sante|predecesseur de 2003 a 2005
william hanage||epidemiologiste harvard
william hernandez|m|directeur de protection civile salvadorienne
william hernández|m|directeur de protection civil salvadorienne
william lowenstein|m|medecin|president de sos addictions
william marshall|m|acteur realisateur et producteur americain|producteur americain
william sabatier|m|acteur|comedien|ex eleve de conservatoire national superieur art dramatique
william schaffner|m|professeur|membre
william sekule|m|juge de mtpi a haye
william summers|m|expert
william sweeney|m|responsable
william yugzi||agent
willy schraen|m|president de federation nationale de chasseurs|patron|patron de federation de chasseurs|president|president de federation
willy shraen|m|president
wilson witzel|m|gouverneur|gouverneur de rio de janeiro|gouverneur de rio
winona ryder|f|actrice
winston churchill|m|ex-premier ministre|ex premier ministre britannique|premier ministre britannique|ex premier ministre|ex premier ministre conservateur|ex premier ministre conservateur britannique
wissam hammoud|m|vice-president
wojciech andrusiewicz|m|porte-parole de ministere polonais de sante
wojciech jaruzelski|m|general|dernier dirigeant communiste de pologne general
wolfgang porsche|m|president
wolfgang schäuble|m|ex ministre|homologue allemand
wolfgang ullrich|m|dr
wolfram lacher|m|chercheur
wu guizhen|f|epidemiologiste|responsable
wu zunyou||epidemiologiste en chef de cdc
xavier bertrand|m|president de region hauts-de-france|president|president de hauts-de-france|president de region|general president de region|president de conseil regional
xavier bettel|m|premier ministre luxembourgeois|premier ministre
xavier beulin|m|ex president|president
xavier bonnard|m|president
xavier breton|m|auteur|depute
xavier darcos|m|ex ministre|ex ministre chancelier de institut de france|ex ministre de education et de travail|ex ministre de education nationale
xavier dolan|m|realisateur quebecois
xavier jugelé|m|policier|capitaine
xavier lescure|m|professeur|specialiste
xavier magnin|m|elu|maire de pontet
xavier niel|m|fondateur|fondateur de free|patron de free
xavier noël|m|expert
xavier penot|m|mediateur
xavier perrot|m|responsable
xavier rivoire|m|directeur de communication de societe|responsable de communication de marque
xavier tarabeux|m|procureur de republique de marseille|procureur de marseille|procureur|procureur de republique a marseille
xavier timbeau|m|directeur|membre
xi jinping|m|president chinois|president|homologue chinois|homologue
xi yang|m|co-auteur
xu hejian|m|porte-parole|porte-parole de mairie|porte-parole de ville
yacine yakouti|m|avocat de kaaris maitre|maitre
yael mellul|f|presidente
yahya sinouar|m|chef|chef politique de hamas a gaza
yair schindel|m|docteur|membre
yang jiechi|m|haut responsable chinois|numero
yang liankang||proprietaire
yanis varoufakis|m|ex ministre grec|ex ministre grec de finances
yann arthus-bertrand|m|photographe|president|realisateur
yann barthès||createur|presentateur|ex patron|presentateur de " quotidien "|presentateur historique de emission
yann bubien|m|directeur
yann courtil|m|instituteur
yann drouet|m|ex directeur de cabinet de prefet de police|prefet de police
yann galton|m|maire
yann galut|m|depute|depute ps|elu de cher|socialiste
yann goazempis|m|directeur|directeur de fiction de chaine
yann guittier|m|secretaire
yann le bras|m|avocat|maitre
yann manzi|m|cofondateur
yann moix|m|chroniqueur|ecrivain et realisateur|cheminot|chroniqueur de television|ecrivain|ecrivain et chroniqueur
yann mongaburu|m|president
yann sourisseau|m|commissaire|patron
yann-arthus bertrand|m|philosophe|photographe|photographe et ecologiste
yannick delpech|m|chef|chef toulousain
yannick favennec|m|depute|depute udi
yannick gottwalles|m|chef
yannick jadot|m|eurodepute eelv|ecologiste|eurodepute|eurodepute ecologiste|depute europeen eelv|depute
yannick moreau|m|maire de sables-d'olonne
yap boum|m|epidemiologiste|professeur
yasser arafat|m|chef palestinien|ex president palestinien
yassine belattar|m|humoriste|chef de etat humoriste
yassine bouzrou|m|avocat|avocat de famille|avocat de famille me|avocat me|leur avocat maitre
yassine taha|m|journaliste
yassine yakouti|m|avocat|avocat me
yasuyuki takai|m|avocat|ex membre
yazdan yazdanpanah|m|professeur|chef|patron|pr
yaël braun-pivet|f|presidente|presidente de commission de lois|deputee de yvelines|presidente de commission de lois de assemblee
yaïr lapid|m|chef de opposition|leader de yesh atid
yezid sayigh|m|directeur|specialiste
yiannis karousos|m|ministre de transports
yoan karar|m|secretaire
yoann gillet|m|conseiller|conseiller municipal rassemblement national
yoann gourcuff|m|footballeur
yoav hattab|m|client|etudiant
yohan cohen|m|employe|employe de 20 ans
yohann petiot|m|directeur general de alliance de commerce|directeur
yolande ho|f|infirmiere
yolande renzi|f|procureure de republique de strasbourg|procureur|procureure|procureure de strasbourg
yonathan freund|m|professeur|pr|urgentiste
yoshihide suga|m|porte-parole de executif|porte-parole de gouvernement|porte-parole de gouvernement nippon|chef|fidele|fidele lieutenant
yoshihisa nakamoto|m|directeur|responsable
youlie yamamoto|f|animatrice
younous omarjee|m|depute europeen lfi|eurodepute lfi
youssef badr|m|porte-parole de chancellerie
youssef bounouader|m|imam|imam de mosquee
youssef chahine|m|realisateur|realisateur egyptien
yuan meng|m|bebe panda|bebe de huan huan et yuan zi
yuan zhiming|m|directeur de institut de virologie
yuen kwok-yung|m|expert|professeur
yuhei takamura|m|responsable
yuka kubo|f|chercheuse
yuriko koike|f|ex presentatrice de television|gouverneure de tokyo
yusri yunus|m|porte-parole de police de jakarta
yuval noah harari|m|historien israelien
yvan attal|m|acteur|acteur et realisateur
yvan lefranc-morin|m|directeur|directeur general de flixbus france
yves bayon de noyer|m|maire de commune|maire de ville
yves bigot|m|auteur|directeur general de tv5 monde|ex directeur de programmes de france 2|patron
yves bonnet|m|patron|haut fonctionnaire
yves calvi|m|journaliste|journaliste vedette de lci et rtl|presentateur de matinale de rtl
yves cohen|m|pr|professeur
yves coppieters|m|epidemiologiste|medecin|pr
yves de kerdrel|m|directeur|directeur de redaction de titre
yves delhommeau|m|directeur|directeur de musee
yves dubief|m|president
yves gambert|m|procureur de republique angers
yves jannier|m|procureur de pontoise
yves jégo|m|centriste|depute|depute udi|depute udi de seine-et-marne|successeur de depute
yves le clair|m|procureur de republique de briey|procureur de republique de cherbourg
yves lefebvre|m|secretaire|patron|secretaire general de sgp police fo|secretaire general de syndicat|secretaire general unite-sg-fo|secretaire general unite-sgp police
yves moraine|m|maire|chef de majorite lr
yves mérian|m|president
yves sauvayre|m|avocat maitre
yves verilhac|m|directeur|directeur general de ligue de protection de oiseaux
yves veyrier|m|secretaire|secretaire general de fo|secretaire general de force ouvriere|homologue de fo|homologue de force ouvriere|leader de force ouvriere
yves waché|m|directeur|professeur
yves-saint laurent|m|secretaire general de maison
yvon berland|m|ex president|ex president de universite aix-marseille
yvon calvet|m|procureur de beziers|procureur
yvon martial amolet|m|representant
yvon ollivier|m|procureur adjoint de nantes
yvon robert|m|maire de rouen|maire de ville
yvonne chua|m|professeur
yvonne mosquito|f|elue
zabihullah mudjahid|m|leur porte-parole|porte-parole
zabihullah mujahid|m|leur porte-parole|porte-parole|porte-parole de talibans
zahi saïd|m|docteur|porte-parole
zalmay khalilzad|m|envoye|envoye special americain|envoye special americain en afghanistan|envoye special de etats-unis pour afghanistan
zdravko krivokapic|m|chef de coalition pro-serbe|chef de principale alliance pro-serbe
zeev sternhell|m|historien
zeng yixin|m|vice-ministre
zhang jun|m|ambassadeur chinois a onu|ambassadeur a onu
zhang qiang|m|haut responsable
zhang xueyu|m|chef de centre de controle de mission
zhang yiming|m|ingenieur|fondateur|fondateur de bytedance
zhang yong|m|haut responsable
zhao lijian|m|porte-parole|porte-parole de ministere chinois de affaires etrangeres|porte-parole de diplomatie chinoise|porte-parole de minstere chinois de affaires etrangeres|porte-parole de diplomatie
zhou fengsuo|m|cofondateur
zhou lina||enseignante
zhou yangqing|f|mannequin
zhu rongji|m|ex premier ministre
zhu shenyong|m|conseiller
ziad abi chaker|m|militant
zineb el rhazoui|f|ex journaliste|journaliste
zineb redouane|f|octogenaire|octogenaire a marseille
zinédine zidane|m|encore entraineur|footballeur
ziya selcuk|m|ministre de education
zora arkus-duntov|m|ingenieur|ingenieur americain
zorana mihajlovic|f|ministre serbe de infrastructures
zoubida assoul|f|avocate
zoubir arous|m|sociologue|sociologue algerois
zoé wittock|f|realisatrice belge
zoë kravitz|f|actrice
zweli mkhize|m|ministre de sante
écologie-les verts||porte-parole europe|candidat europe|president de groupe europe|secretaire national europe|avocate membre europe|chef de file europe
édouard balladur|m|ex premier ministre|numero deux dans gouvernement|secretaire general de presidence
édouard hassan|m|commandant|lieutenant
édouard leclerc|m|fondateur|fondateur de groupe
édouard philippe|m|premier ministre
éliane houlette|f|ex cheffe de pnf|ex procureure nationale financier
élisabeth borne|f|ministre de transports|ministre|ministre de transition ecologique|ministre de travail|predecesseure
élisabeth bouvet|f|infectiologue|presidente
élise lucet|f|journaliste|journaliste de france 2|patronne|presentatrice de cash investigation
émilie cariou|f|deputee|deputee lrem|vice-presidente
émilie counil|f|mme
éric alauzet|m|depute lrem|depute lrem de doubs
éric bio-farina|m|general|commandant
éric bouillard|m|procureur|procureur de republique angers|procureur angers|procureur de republique ajaccio
éric caumes|m|professeur|chef|pr
éric ciotti|m|depute lr|depute|depute et conseiller departemental|depute republicains|porte-parole|president
éric coquerel|m|depute|depute france insoumise|coordinateur|depute de france insoumise|depute lfi|depute de seine-saint-denis
éric domard||conseiller|frontiste|membre
éric drouet|m|chauffeur|leader|m.|monsieur|porte-parole de mouvement|porte-parole plus virulents de " gilets jaunes "
éric dupond-moretti|m|avocat|ministre de justice|avocat me|avocat penaliste|defenseur|tenor de barreau
éric dupont-moretti|m|avocat|ministre de justice
éric fottorino|m|journaliste|journaliste de 1
éric gaillard|m|maire
éric lemaire|m|directeur de communication axa france|president de commission route attitude prevention
éric loupiac|m|medecin urgentiste|docteur
éric maurel|m|procureur de nimes|procureur de republique de nimes|procureur de republique
éric morvan|m|directeur de police nationale|directeur general de police nationale|patron|patron de police|prefet de pyrenees-atlantiques
éric moulin|m|commandant de pompiers|commandant de sapeurs-pompiers de paris|porte-parole
éric piolle|m|maire de grenoble|ecologiste|maire ecolo de grenoble|maire ecologiste de grenoble|maire ecologiste de ville|maire sortant
éric pliez|m|president de samu social|president de samu social de paris
éric rocheblave|m|avocat
éric spitz|m|prefet
éric straumann|m|depute de haut-rhin|depute lr
éric vaillant|m|procureur de republique a grenoble|procureur de republique de grenoble|procureur|procureur de republique
éric woerth|m|ex ministre|depute|depute republicains|tresorier|ex ministre de nicolas sarkozy|president
éric zemmour||essayiste|ex elue frontiste mais aussi polemiste|journaliste et essayiste
étienne blanc|m|candidat de droite sur ville|candidat lr|proche|candidat de droite a mairie|candidat|candidat de droite
étienne champion|m|directeur
étienne guyot|m|coordinateur|prefet occitanie
étienne kapikian|m|ingenieur
étienne manteaux|m|procureur de republique|procureur de republique de besancon|procureur|procureur de besancon
étienne sesmat|m|colonel de gendarmerie a retraite|ex enqueteur de affaire colonel de gendarmerie a retraite
évariste ndayishimiye|m|general|president burundais|candidat de parti a pouvoir a burundi|dauphin
ümit dündar|m|chef|general
`
