/** Made by training/src/people/compile-people.ts from raw news. Do not edit. */
// biome-ignore format: generated
export const knownPeopleRows = `
aaron danielson|m|membre
aaron sorkin||createur|sera producteur
aasha sapera|f|danseuse folklorique
abbas ibrahim|m|directeur general de surete generale|directeur de surete generale
abbas mortada|m|ministre de culture
abbas moussavi|m|porte-parole de ministere iranien de affaires etrangeres
abbas stanekzai|m|negociateur
abbé pierre|m|delegue general de fondation|directeur de etudes de fondation|directeur etudes de fondation
abd al malik|m|ecrivain et realisateur
abd rabbo mansour hadi|m|president|successeur|president yemenite
abdallah ahmed-osman|m|refugie soudanais de 33 ans|refugie|auteur
abdallah d'arabie|m|roi
abdallah doubla|m|medecin|directeur
abdallah hamdok|m|premier ministre soudanais|premier ministre
abdallah zekri|m|delegue|president|delegue general de cfcm|president de observatoire national contre islamophobie
abdel fattah|m|president egyptien|president|general|homologue egyptien|m.|chef
abdel fattah al-sissi|m|president
abdel karim|m|m.
abdel rahmane|m|chef de departement de meteorologie de aeroport de beyrouth|m.
abdel-karim darwich|m|responsable de controle de qualite de laboratoire
abdelaziz bouteflika|m|president|president algerien|president dechu|homologue algerien|president alors
abdelkrim grini|m|procureur de republique de roanne
abdelkrim zeghileche|m|militant|journaliste|directeur|journaliste algerien
abdelmadjid tebboune|m|president|president algerien
abdelmalek droukdal|m|membre|leader
abdelwahab abdallah ben ali jaber|m|responsable
abdennour bidar|m|president philosophe|philosophe
abderahmen moumen|m|historien
abdirasak abdi|m|haut fonctionnaire de ministere de information
abdou diouf|m|ancien president senegalais|ancien dirigeant senegalais
abdoulaye coulibaly|m|chef etat-major de armee general|general
abdoulaye daffé|m|ancien ministre de finances et de economie
abdul ghani baradar|m|negociateur en chef de talibans|chef de talibans|chef|negociateur en chef de talibans mollah
abdul majid|m|habitant
abdul qasim sangin|m|directeur
abdullah abdullah|m|negociateur de gouvernement afghan|responsable|rival|responsable de processus de paix de cote de gouvernement
abdullah al-qadry|m|photographe et videaste yemenite
abdur rob|m|medecin
abel hernandez|m|journaliste
abiy ahmed|m|premier ministre ethiopien|premier ministre
abou bakr|m|chef|chef de ei|chef de groupe etat islamique
abou karar||fonctionnaire
abou mehdi|m|numero|veritable chef|lieutenant irakien|chef
abou obaida|m|porte-parole de brigades ezzedine al-qassam
aboubacar dagnon|m|habitant
abraham lincoln|m|president|16e president|ancien president
abraham weintraub|m|ministre|ex-ministre de education
accor sébastien bazin|m|pdg de geant hotelier
achille kiriakides|m|procureur de republique aix-en-provence
actes sud|f|ancienne presidente de maison edition|directrice de maison edition
ada colau|f|maire sortante|maire|ancienne militante de droit a logement|maire sortante de gauche radicale|maire sortante de capitale de catalogne|proche
ada uderzo|f|mme
adam arrigo|m|directeur
adam chiara|m|professeur|specialiste
adam schiff|m|elu democrate|democrate|americain|elu
adam silver|m|patron|patron de nba
adel abdel mahdi|m|predecesseur|futur premier ministre irakien|premier ministre
adel ouergui|m|gouverneur de tataouine
adeline jenner|f|deleguee
adil rami|m|footballeur|footballeur francais
adolfo suárez|m|premier ministre
adrian hallmark|m|president|directeur
adrian kola|m|pecheur
adrian marskell|m|directeur
adrian newey|m|ingenieur|actuel directeur
adrian van hooydonk|m|responsable|vice-president
adrian zenz|m|chercheur|chercheur allemand
adrien quatennens|m|depute|depute lfi|depute de nord|coordinateur de france insoumise|insoumis|depute et numero deux de lfi
adrien taquet|m|secretaire etat|ministre de sante|secretaire etat a protection de enfance|secretaire etat aupres de ministre de sante|secretaire|secretaire etat charge de enfance et de familles
adrien verrier|m|avocat de ville me
adèle haenel|f|actrice|actrice tricolore|comedienne
afp dior|f|etudiante
afp gazala|f|medecin
afp ichraq|m|porte-parole
afp lorraine|m|journaliste
afp matilde|f|etudiante
afp philippe|m|employe
aga khan|m|chef
agamenon menezes|m|president
agatha christie|f|romanciere anglaise
agathe auproux|f|journaliste et chroniqueuse tele|chroniqueuse
agathon rwasa||leader de principal parti opposition de burundi|principal adversaire|chef de opposition
agir fabienne keller|f|senatrice
agnes chow|f|celebre militante
agnès buzin|f|ministre de sante
agnès buzyn|f|ministre de sante|ministre|ministre de solidarites et de sante|ex-ministre de sante|ministre de solidarites|candidate
agnès callamard|f|rapporteuse|rapporteure speciale de onu sur executions sommaires|rapporteure
agnès cerighelli|f|adherente|elue
agnès evren|f|eurodeputee lr|vice-presidente de region ile-de-france
agnès firmin le bodo|f|presidente de commission speciale bioethique|presidente de commission
agnès langevine|f|ecologiste|candidate ecologiste a mairie de perpignan|vice-presidente
agnès le brun||porte-parole|vice-presidente|maire de morlaix
agnès molinier|f|redactrice en chef de 20 h
agnès ogier||porte-parole|porte-parole de groupe sncf
agnès pannier-runacher||secretaire etat a economie|secretaire etat|secretaire|ministre de economie|secretaire etat francaise a economie|secretaire etat aupres de ministre de economie
agnès pottier-dumas|f|conseillere|candidate
agnès ricard-hibon|f|presidente|cheffe
agnès thill|f|deputee|deputee lrem|farouche opposante|deputee de oise
aguila saleh|m|president
agustin pery|m|directeur adjoint abc
ahmad bayou|m|general|chef
ahmad majdalani|m|ministre|ministre de affaires sociales
ahmad zakhoy|m|notre correspondant a zakho
ahmed abdel moutlak|m|numero
ahmed dakhli|m|chef
ahmed gaïd salah|m|general
ahmed laraba|m|president de comite professeur|professeur
ahmed merabet|m|policier|gardien de paix|lieutenant de police|gardien
aida sock|f|chanteuse et mannequin senegalaise
air force kaleth wright|m|conseiller de etat-major adjudant de us|adjudant de us
air france|m|pilote vol|" hier soir j' etais commandant de bord de vol
ajit doval|m|homologue indien mais aussi puissant et controverse|conseiller
ajit pai|m|president
akihiko ono|m|vice-president
akihiko yamagishi|m|auteur de etude|professeur
akiko iwasaki||auteur principal de etude pr|pr
akim ali cherif|m|avocat general
akio toyoda|m|president
alain anziani|m|maire de merignac|nouveau president|avocat comme pierre hurmic ancien senateur de gironde
alain bauer||avocate et criminologue|expert en securite
alain bazot|m|president|president de ufc-que choisir
alain bonnafous|m|professeur
alain bruneel|m|depute communiste|depute communiste de nord|depute communiste de 6e circonscription de nord|communiste
alain brunet|m|psychiatre canadien|psychiatre et chercheur canadien|chercheur canadien
alain charrier|m|secretaire
alain claeys|m|maire de poitiers|socialiste
alain cocq|m|militant de fin de vie " digne "
alain d'iribarne|m|sociologue de travail
alain delon|m|acteur|membre
alain ducasse||chef multi-etoile|chef|autre star
alain duhamel|m|journaliste|editorialiste de rtl
alain ferrand|m|maire de barcares|maire de commune
alain finkielkraut|m|philosophe|philosophe et academicien|philosophe essayiste et academicien
alain fontaine|m|patron|president
alain fontane|m|adjoint a maire de strasbourg|maire de strasbourg
alain fontanel|m|candidat lrem|candidat lrem a mairie de strasbourg|premier adjoint a mairie|maire de strasbourg|maire de ville|candidat de parti presidentiel lrem
alain gibelin|m|directeur|directeur de ordre public de prefecture de police de paris
alain griset|m|ministre
alain houpert|m|senateur
alain jakubowicz|m|avocat|avocat de norddahl lelandais me|avocat de nordahl lelandais me|avocat de nordahl lelandais|avocat me|ancien president
alain juppé|m|maire de bordeaux|maire|premier ministre|favori|favori de sondages|candidat a primaire de droite
alain krakovitch|m|directeur|directeur general de sncf transilien|directeur de sncf transilien|directeur de sncf voyages|directeur de voyages sncf|porte-parole de sncf
alain leroux|m|adjoint
alain milon|m|senateur lr|president de commission de affaires sociales|president
alain minc||economiste
alain mérieux|m|fondateur
alain perea|m|depute lrem|depute
alain peyrefitte|m|ancien ministre gaulliste
alain reynes|m|directeur|president
alain richard|m|membre|senateur|senateur lrem|ancien ministre socialiste
alain rousset|m|president socialiste de nouvelle-aquitaine|president ps de nouvelle-aquitaine|president|president de nouvelle region nouvelle-aquitaine|successeur socialiste|socialiste
alain soral||essayiste extreme droite|essayiste|essayiste extreme-droite
alain thirion|m|prefet de aude|prefet
alain tourret|m|depute|depute republique en marche de calvados
alain vidalies|m|secretaire etat a transports
alain weill|m|president de nextradiotv|president|patron altice france
alain williams|m|producteur
alain-eric dubart|m|docteur|chef
alam shaikh|m|conducteur
alan duffy|m|professeur
alan parker|m|realisateur britannique
alan rusbridger|m|ancien redacteur
alan scheinkman|m|juge appel
alan shepard|m|premier americain|americain
alan tudge|m|ministre de population
alassane ouattara|m|president ivoirien|president|chef de etat
albane gaillot|f|nouvelle deputee|elue de val-de-marne
albert calamuso|m|adjoint a maire de villeneuve-loubet|maire de villeneuve-loubet
albert de monaco|m|prince
albert divo|m|pilote francais|pilote de course|pilote
albert memmi|m|ecrivain et chercheur|ecrivain et sociologue
albert pisapia|m|maitre
albert uderzo|f|createur
alberto barbera|m|directeur de mostra|directeur|incontournable directeur|directeur artistique
alberto fernandez|m|president peroniste de centre gauche|president argentin|president de centre gauche|president
alberto lardies|m|journaliste
alberto martinez|m|proprietaire de franchise
alberto zangrillo|m|professeur|responsable|dr|chef
albin chalandon|m|dernier de barons gaullistes "
alejandra frausto|f|secretaire a culture
alejandro agag|m|fondateur
alejandro gaviria||ex-ministre de sante
alejandro murat|m|gouverneur de etat|gouverneur oaxaca
alejandro silva|m|commandant de base
alejandro valenzuela|m|capitaine
alejo mirando|m|directeur
alek skarlatos|m|membre|soldat
aleksandar vucic|m|president serbe|president|reponse est oui selon president serbe
alessandra sublet|f|animatrice
alessandro michele|m|directeur artistique italien de gucci
alessandro pignocchi|m|ancien chercheur
alex azar|m|secretaire americain a sante|ministre de sante|secretaire etat americain a sante|ministre americain de sante|secretaire a sante americain|secretaire a sante
alex cifuentes||ancienne assistante collaborateur el chapo|collaborateur el chapo
alex goude|m|animateur
alex irwin||agent
alex lutz|m|humoriste|est comedien
alex mutanganyi|m|responsable
alex perrin|m|procureur de valence|procureur de republique de valence
alex stamos|m|ancien responsable
alex vizorek|m|maitre de ceremonie|humoriste belge
alex wurz|m|pilote autrichien|double vainqueur
alexander calder|m|c' est peintre|artiste
alexander gauland|m|principal dirigeant|leader extreme-droite|dirigeant de extreme droite
alexander grimaud|m|chef de cabinet de prefet|prefet
alexander neef|m|allemand|actuel directeur|ancien directeur|successeur|futur directeur general de opera de paris
alexander van der bellen|m|president autrichien|ecologiste
alexandra de wael|m|ingenieur
alexandra lamy|f|c' est ainsi que comedienne|comedienne
alexandra louis|f|deputee lrem
alexandre arcady|m|realisateur|cineaste
alexandre baud|m|producteur
alexandre beglov|m|gouverneur de saint-petersbourg|gouverneur
alexandre belot|m|professeur
alexandre benalla|m|collaborateur|ancien collaborateur|chef de etat|collaborateur emmanuel macron|proche collaborateur|responsable
alexandre bompard|m|pdg|nouveau pdg|nouveau pdg de groupe|nouveau pdg de carrefour
alexandre chevallier|m|directeur
alexandre de bosschère|m|procureur
alexandre delperier|m|directeur
alexandre feltz|m|adjoint|adjoint a sante de ville de strasbourg
alexandre jardin|m|ecrivain
alexandre loukachenko|m|president|president belarusse|chef de etat|homologue bielorusse|president autoritaire|autoritaire president belarusse
alexandre mordekhaï benillouche|m|personnage principal
alexandre nardella|m|directeur financier de parti
alexandre siljegovic|m|directeur general de etablissement
alexandria ocasio-cortez||elue new-yorkaise|membre|candidate a primaire democrate|deputee democrate
alexandros ragavas|m|porte-parole de ministere|porte-parole|porte-parole de ministere de immigration
alexeï navalny|m|opposant russe|opposant|principal opposant russe|principal opposant a kremlin|principal opposant|chef de opposition
alexeï paramonov|m|haut responsable de ministere russe de affaires etrangeres
alexia daval|f|employee|juge instruction en charge de affaire
alexia delbreil|f|psychiatre et medecin legiste
alexia laroche-joubert|f|productrice|productrice de programme|productrice de television
alexis corbière|m|depute|depute lfi|depute de france insoumise|depute france insoumise|insoumis|depute de seine-saint-denis
alexis deck|m|ecologiste|candidat ecologiste
alexis goosdeel|m|president
alexis kohler|m|secretaire general de elysee|secretaire general|secretaire|actuel secretaire|directeur de cabinet emmanuel macron|secretaire general de presidence
alexis kraland|m|autre journaliste independant
alexis lienhardt|m|infirmier
alexis tsipras|m|premier ministre grec|premier ministre grec sortant|premier ministre|premier ministre de gauche grec
alfonso albaisa|m|responsable de design|responsable
alfred djanga|m|porte-parole|avocat|leur porte-parole
alfred dreyfus|m|officier juif alsacien|capitaine
ali alaswad|m|ancien depute
ali asadov|m|premier ministre
ali ayadi|m|directeur regional de sante de sfax
ali bongo|m|president|president gabonais
ali dawabcheh|m|bebe de 18 mois
ali djamel toubal|m|autre journaliste proche de " hirak "
ali ghanem|m|ministre|ministre de petrole et de ressources minieres
ali mogharabi||analyste
ali rabii|m|porte-parole de gouvernement|porte-parole
alice coffin||porte-parole|conseillere|responsable|elue eelv|elue|journaliste
alice laval|m|professeur
alice taglioni|f|actrice
alice thourot|f|deputee de 2eme circonscription de drome|principale interessee
alicia keys|f|chanteuse|chanteuse pop
aline archimbaud|f|senatrice de seine-saint-denis|senatrice ecologiste de seine-saint-denis
aliréza maher|m|membre
alison darcy|f|fondatrice
alison lockhart|f|residente
alkache alhada|m|ministre nigerien de interieur
allain bougrain dubourg|m|president
aloys vimard|m|coordinateur
alpha condé|m|president|president guineen|m.|ancien opposant|homologue guineen
alpha oumar konaré|m|ancien president malien|ancien president|president
alvaro uribe|m|ex-president ultra-droite|ex-president|chef|president ultra-droite
alvin guerina|m|chef de police
alyssa farah|f|directrice
amadou gon coulibaly|m|premier ministre|premier ministre ivoirien|plus proche collaborateur
amadou koufa|m|dirigeant
amadou toumani touré|m|president|ancien president
amal bentounsi|m|membre
amandine roggeman|f|autre " citoyenne
amber heard|f|actrice americaine
amel bent|f|chanteuse
amine benyamina|m|professeur|psychiatre
amine smihi|m|adjoint a securite|nouvel adjoint a securite a mairie
amir haddad|m|chanteur|ancien candidat
amir hossain chowdhury|m|responsable
amit ben ygal|m|sergent
amit shah|m|ministre de interieur
ammar belhimer|m|ministre de communication|porte-parole
amy coney barrett|f|juge conservatrice|professeure|juge|defenseure|magistrate
amélie de montchalin|f|ministre de fonction publique|deputee|secretaire etat francaise a affaires europeennes|secretaire etat a affaires europeennes|deputee lrem|depute republique en marche
anastasia rakova|m|maire de moscou
anatole flahault|m|eleve|etudiant
anatoli kalinitchenko|m|directeur
anaïs leleux|f|presidente
anders tegnell||epidemiologiste|epidemiologiste en chef
andras sajo|m|ancien juge
andrea bertolini|m|pilote italien|pilote
andrea bocelli|m|tenor
andrea fares|m|autre habitant
andreas geisel|m|ministre de interieur de ville
andreas haffner|m|membre|responsable
andreas purtscher|m|directeur de hotel
andres manuel lopez obrador|m|president|president mexicain|president mexicain de gauche
andrew blechman|m|ecrivain|auteur
andrew bremberg|m|ambassadeur americain aupres de nations unies|ambassadeur
andrew cuomo|m|gouverneur de etat de new york|gouverneur|gouverneur de etat|gouverneur de new york|gouverneur democrate de etat de new york|maire et gouverneur
andrew gilich|m|maire
andrew hastie|m|responsable de commission parlementaire
andrew holness|m|premier ministre|premier ministre jamaicain
andrew jackson|m|ancien president|president
andrew lelling|m|procureur de massachusetts|procureur federal de massachusetts
andriï demtchenko|m|porte-parole|porte-parole de gardes frontieres ukrainiens
andriï taran|m|ministre de defense
andry rajoelina|m|president malgache
andrzej duda|m|president sortant|chef de etat conservateur sortant|chef de etat polonais conservateur|conservateur|homologue polonais|president
andré baillard|m|maire
andré baret|m|maire de hures-la-parade|maire
andré chassaigne|m|depute pcf|communiste|chef de file de deputes communistes|president de groupe communiste|chef de file de groupe communiste a assemblee|leader
andré giraud|m|president de federation
andré goretti|m|president
andré laignel|m|vice-president de association de maires de france|president de bip tv|vice-president|premier vice-president|maire
andré pacou|m|president
andré rezende|m|chauffeur
andréa bescond|f|realisatrice|comedienne|auteure
andrés manuel lopez obrador|m|president mexicain|president
andrés manuel lópez obrador|m|president de gauche
andrés ordoñez|m|directeur
andy beshear|m|democrate|chef|gouverneur democrate
andy palmer|m|president|pdg
andy wallace|m|britannique|pilote|pilote developpement|pilote essais
ang tshering sherpa|m|president
angel medina|m|autre policier
angela jouett|f|responsable de evacuation
angela merkel|f|chanceliere allemande|chanceliere|porte-parole de chanceliere allemande
angelo angelino|m|infirmier
angelo borelli|m|chef
angie estrada|f|docteure
ann marie pallan|f|employee
ann-kathrin stracke|m|journaliste|journaliste allemande
anna cabana||journaliste|chef
anna huttunen|f|responsable de projet
anna kahn|f|associee
anna wintour|f|" papesse de mode "|directrice|papesse|papesse de mode
annabelle vêques|f|directrice
anne bouchet|f|deleguee
anne branthomme|f|experte
anne brugnera|f|deputee lrem|deputee de lyon lrem|deputee
anne de bayser|f|adjointe|secretaire
anne de chiffreville|f|directrice
anne guillemaut|f|avocate me
anne guyot-welke|m|porte-parole
anne hidalgo|f|maire de paris|maire|maire ps de paris|maire sortante|maire ps|maire socialiste sortante
anne lavaud|f|deleguee
anne laveau|f|directrice|directrice de prevention routiere
anne laybourne||directrice de cabinet de prefet|prefet|directrice de cabinet de prefet de aude|prefet de aude
anne lebreton||maire de ive arrondissement|maire adjointe de 4e arrondissement|adjointe a maire de 4e arrondissement de paris|maire de 4e arrondissement de paris|adjointe a maire de ive arrondissement|elue de ive arrondissement
anne levade|f|presidente
anne marcassus|f|productrice
anne muxel||president de conseil orientation scientifique|directrice
anne pingeot|f|maitresse|maitresse de francois mitterrand
anne roumanoff||humoriste
anne sinclair|f|journaliste
anne souyris|f|adjointe|adjointe a sante de ville|adjointe a sante a mairie de paris
anne upravan|f|directrice adjointe|adjointe
anne vignot|f|maire de besancon|ecologiste|candidate eelv
anne-christine lang|f|deputee lrem|deputee|porte-parole|deputee de paris|autre elue de capitale
anne-claude crémieux||pr|infectiologue|professeure|pediatre pr
anne-cécile bras|f|journaliste
anne-elisabeth lemoine|f|malicieuse chroniqueuse|presentatrice
anne-francoise thiollier|f|coordinatrice
anne-françoise thiollier|f|infirmiere
anne-gaëlle baudouin-clerc||prefete|president
anne-laure cattelot|f|deputee de nord|deputee lrem de nord
anne-laure sandretto|f|procureure adjointe
anne-laurence petel|f|deputee|deputee lrem
anne-sophie lapix|f|presentatrice|journaliste
annegret kramp-karrenbauer|f|ministre allemande de defense
annelise seidl|f|quadragenaire
annett aamodt|f|porte-parole|porte-parole de pst
annick girardin|f|ministre de outre-mer|ministre|ministre de outre-mers :|ministre de mer :|ex-ministre de outre-mer|ministre de mer
annie chapelier||membre|infirmiere anesthesiste de profession
annie cordy|f|chanteuse|chanteuse belge|chanteuse et actrice
annie genevard|f|vice-presidente de assemblee nationale|presidente de seance deputee republicains|deputee republicains|presidente|vice-presidente
annie levy-mozziconacci|m|medecin
anon numpa|m|avocat de droits humains|avocat
antanas bubnelis|m|porte-parole de president|president
anthony bourdain|m|chef cuisinier|chef|chef qu'
anthony fauci|m|directeur|docteur|dr|expert en maladies infectieuses|epidemiologiste|epidemiologiste americain
antoine boutonnet|m|commissaire|chef de dnlh
antoine bristielle|m|chercheur|chercheur en sociologie
antoine conté|m|joueur de 22 ans de club de reims pensionnaire de ligue 2|joueur franco-guineen
antoine de boutray|m|directeur
antoine de caunes|m|animateur|ancien president de canal + pierre lescure
antoine fittante|m|me|specialiste
antoine flahault|m|epidemiologiste|directeur
antoine flahaut|m|pr
antoine fontanet||epidemiologiste
antoine giuntini|m|directeur
antoine griezmann|m|footballeur francais|jour plus tard c' est star de ballon rond|footballeur
antoine jouteau|m|directeur general de site|directeur general|directeur
antoine parra|m|maire|maire de commune
antoine pelissolo|m|pr|psychiatre|auteur|professeur
antoine perrin|m|substitut de procureur|procureur
antoine petit|m|president de cnrs|pdg de cnrs
antoine rufenacht|m|representant
antoine vey|m|avocat|avocat de theo|avocat de plaignante me
anton bytchkovski|m|porte-parole de gardes-frontieres belarusses|homologue belarusse
antonin lévy|m|avocat de francois fillon|avocat maitre|defenseur|avocat de francois fillon me|maitre|avocat
antonin scalia|m|juge conservateur|juge|conservateur
antonio banderas|m|acteur espagnol
antonio carlos costa|m|president
antonio costa|m|premier ministre portugais
antonio duarte||ecologiste
antonio guterres|m|secretaire general de onu|secretaire general de nations unies|patron de onu|chef de onu|porte-parole de secretaire general de onu|secretaire generale de onu
antonio ruiz escudero|m|responsable regional de sante publique
antonio tajani|m|italien|autre italien|proche|president sortant italien|membre|president italien
anu bhambri|m|proprietaire
anucha burapachaisri|m|porte-parole de gouvernement
anwar gargash|m|ministre etat emirati a affaires etrangeres|ministre etat a affaires etrangeres de emirats
aomar aït khedache|m|leur chef presume
apolline de malherbe|f|journaliste|journaliste de bfmtv|c' est animatrice|animatrice de emission
appliance standards awareness project|m|directeur de association
aquilino morelle|m|conseiller|proche
ara aprikian|m|directeur|directeur de contenus
archibald celeyron|m|avocat me|avocat
ardavan amir-aslani|m|avocat me|avocat de laeticia hallyday me|avocat de laeticia hallyday maitre|maitre|avocat de laeticia
aretha franklin|f|reine de soul|celebre chanteuse de gospel
ariana grande|f|chanteuse americaine|americaine|pop star|star americaine de pop|chanteuse americaine de 23 aans
arieh rohrstoc|m|porte-parole
ariel sebellino|m|directeur executif de ppi
ariel weil|m|maire de 4eme arrondissement de paris|maire de 4e arrondissement
arielle dombasle|f|celebre comedienne|chanteuse
arié alimi|m|avocat|avocat de karen levy|avocat me|avocat de chokri wakrim me|avocat de famille de manifestante me|avocat de famille me
arkya sedime|m|membre
arlene acuavera|f|responsable de etablissement
arlene foster|f|premiere ministre nord-irlandaise
armand jung|m|ancien depute|depute sortant
armin laschet|m|dirigeant|dirigeant conservateur de region|candidat|dirigeant de region|potentiel successeur
arnaud beltrame|m|gendarme|colonel|client ainsi que lieutenant-colonel de gendarmerie|officier|officier de gendarmerie|client ainsi qu' lieutenant-colonel de gendarmerie
arnaud bloquel|m|chef cuisinier|chef
arnaud danjean|m|eurodepute sortant|eurodepute
arnaud de bermingham|m|patron|directeur
arnaud decagny|m|maire dvd de maubeuge|maire|maire udi de maubeuge|maire de maubeuge
arnaud fontanet|m|epidemiologiste|pr|professeur|auteur principal|dr|directeur
arnaud julien|m|delegue|secretaire departemental de federation lr|patron
arnaud lagardère|m|patron|proprietaire
arnaud laraize|m|procureur|procureur de sens
arnaud leroy|m|depute|membre
arnaud louis|m|porte-parole
arnaud molinié|m|president
arnaud monteboug|m|chauffeur de ministre|ministre
arnaud montebourg|m|ancien ministre de economie|ancien ministre|ministre de redressement productif|chauffeur de ministre de redressement productif|candidat|predecesseur
arnaud péricard|m|maire|maire de saint-germain-en-laye
arnaud robinet|m|maire republicains de reims|maire|maire de reims|maire lr de reims
arnaud vanneste|m|directeur
arnaud viala|m|depute|depute republicains
arnold schwarzenegger|m|gouverneur de californie de epoque|acteur et ancien gouverneur de californie|star bodybuildee|president de republique|acteur
ars bas-rhin|f|deleguee territoriale adjointe
arthur dreyfuss|m|directeur|proche
arthur noyer|m|militaire
arturo herrera|m|ministre mexicain de finances
arvind kejriwal|m|chef de executif de capitale
arvind krishna|m|chef executif ibm
asher ohayon|m|avocat
ashley bloomfield|m|directeur general de sante|directeur general de ministere de sante
ashok kumar|m|responsable policier
ashraf ghani|m|president afghan|president|rival president afghan|chef de etat|leur president|porte-parole de president
ashwani jain|m|habitant
asia argento|f|actrice italienne
asli aydintasbas|f|chercheuse
asma khalil|f|professeure|experte
asma mechakra|f|chercheuse algerienne en biomedecine|chercheuse
assa traoré|f|sœur|porte-parole
assimi goita|m|colonel de armee malienne|je suis colonel
assimi goïta|m|colonel|chef de junte colonel|chef de junte a pouvoir a mali colonel|chef de junte habituellement taiseux colonel|habituellement taiseux colonel|colonel de 37 ans
assos santé|m|president de france
astrid kirchherr|f|photographe allemande
atd-quart monde|f|presidente de association de lutte contre exclusion
attaullah khogyani|m|porte-parole
audain fils bernadel|m|ministre
aude lancelin|f|journaliste|directrice|ancienne directrice|ancienne journaliste de obs
aude lemonsu|f|chercheuse
aude rossigneux|f|journaliste
audi ag|m|president de conseil de travail de groupe|president de directoire de groupe
audrey azoulay||ministre de culture|directrice generale de unesco|actuelle ministre|directrice generale|directrice|meme ministre de culture
audrey bernard|f|directrice
audrey crespo-mara|f|journaliste
audrey herblin-stoop|f|directrice de affaires publiques de twitter france
audrey linkenheld|f|dauphine ex-deputee
audrey pulvar||ancienne journaliste|adjointe|journaliste|presidente de fnh
audrey quey||procureur de republique de vienne|procureure de republique
audrey strauss|f|procureure federale de manhattan
augustin bizimana||ex-ministre de defense
augusto guta|m|porte-parole de police locale
augusto heleno|m|general|chef
aung kyi win|m|avocat
aurore bergé||porte-parole|deputee|deputee lrem|porte-parole de lrem|deputee de yvelines|depute lrem
aurore kichenin|f|premiere dauphine|troisieme dauphine
aurélie dupont|f|directrice
aurélie filippetti||ancienne ministre de culture|ministre de culture|porte-parole de benoit hamon|candidat|deputee|ancienne ministre
aurélie fouquet|f|policiere municipale|policiere
aurélie herbemont||louis de raguenel sera adjoint a cotes de journaliste|journaliste
aurélie trouvé||porte-parole|porte-parole attac|porte-parole attac france
aurélien pradié|m|numero 3 de republicains|secretaire|secretaire general de parti|depute|depute republicains|secretaire general de republicains
aurélien rousseau|m|directeur|directeur general de ars ile-de-france|directeur general|directeur de ars francilienne
aurélien taché|m|depute lrem|depute ex-lrem|depute|depute republique en marche|depute de val oise|depute lrem de val-d'oise
ava duvernay|f|realisatrice noire americaine|realisatrice|realisatrice noire
ava gardner|f|star hollywoodienne|actrice
avdullah hoti|m|premier ministre kosovar|professeur
avi bitton|m|avocat|autre avocat me
avichaï mandelblit|m|procureur general israel|procureur
awa gueye|f|sœur
axel kahn|m|president|pr|professeur|urgentiste pr
axelle lemaire||ancienne secretaire|secretaire etat en charge de innovation et de numerique
ayaka imaide|f|directrice de troupe|directrice
ayem nour|f|animatrice de nrj12|animatrice
ayfer ali|m|docteur|specialiste
ayman odeh|m|chef
ayman safadi|m|chef de diplomatie jordanienne|homologue jordanien|ministre jordanien de affaires etrangeres
ayman zawahiri|m|" troisieme adjoint " de chef supreme al-qaida|chef supreme al-qaida
aymeric silvin|m|auteur principal de etude chercheur en immunologie|chercheur en immunologie
aziz alghashian|m|professeur
azzédine taïbi|m|maire communiste de stains|maire|maire de ville|maire pcf
aïsseta cissé|f|presidente
babul mondal|m|habitant
bachar al-assad|m|dirigeant syrien|president|president syrien
bader al-asaker|m|directeur de bureau de prince heritier|prince heritier|heritier
badri daher|m|directeur general de douanes|directeur de douanes
ban ki-moon|m|secretaire general de onu|ancien secretaire general de onu|il y a trois ans c' est secretaire general de onu
baptiste arsale|m|secretaire
baptiste perrissin-fabert||directeur de cabinet de secretaire etat brune poirson|secretaire etat brune poirson
baptiste porcher|m|procureur|procureur de republique|procureur de republique de limoges
barack obama|m|president americain|ancien president|predecesseur democrate|ancien president americain|predecesseur|president democrate
barbara bessot-ballot|f|deputee lrem
barbara gayet|f|professeure
barbara lagoa|f|juge conservatrice origine cubaine|magistrate origine cubaine|juge
barbara pompili|f|ministre de transition ecologique|presidente|ministre|deputee|deputee de majorite|deputee lrem
barbara pond|f|habitante
barbara reno gonzalez|f|ecrivaine
barham saleh|m|nouveau president irakien|president irakien
barnaby hawes|m|procureur
bart de wever|m|porte-parole de maire de cite portuaire|maire de cite portuaire
bass reeves|m|personnage
bastien lachaud|m|depute|depute de france insoumise|depute france insoumise
bastien recher|m|ancien secretaire|socialiste
bayern munich|m|leader
begoña santiago garcia|m|dr
behrouz kamalvandi|m|porte-parole de institution|porte-parole|porte-parole de organisation de energie atomique iranienne
belge pierre-olivier beckers|m|haut responsable
ben cowling|m|professeur
ben crump|m|avocat|avocat de famille|leur avocat|avocat de droits civiques
ben smith|m|habitant de los angeles
benjamin biolay|m|chanteur
benjamin blanchet|m|president de tribunal
benjamin castaldi|m|chroniqueur|animateur
benjamin cauchy|m|representant|autre leader de " gilets jaunes "|membre|porte-parole
benjamin crump|m|avocat|avocat de famille de george floyd
benjamin davido|m|docteur|infectiologue
benjamin grivaux|m|porte-parole
benjamin griveaux|m|porte-parole de gouvernement|porte-parole|candidat lrem|ancien porte-parole de gouvernement|candidat|secretaire etat
benjamin lucas|m|porte-parole
benjamin masure|m|coordinateur
benjamin netanyahu|m|premier ministre israelien|premier ministre
benjamin neuman|m|virologue
benjamin queyriaux|m|medecin
benjamin smith|m|auteur principal
benjamin stora|m|historien francais|historien
benny gantz|m|ministre israelien de defense|ministre de defense|ancien chef de armee|nouveau ministre israelien de defense|adjoint|ex-chef de armee
benoist gérard||comedienne|chroniqueur culinaire|ancien chef
benoit gaultier|m|professeur
benoit hamon|m|ancien candidat socialiste a presidentielle|ancien ministre de education
benoit payan|m|nouveau maire|autre elu opposition socialiste|socialiste|premier adjoint a mairie de marseille
benoît bronique|m|coordinateur
benoît brulon|m|porte-parole de armee de terre|colonel
benoît daoundo||fonctionnaire
benoît hamon|m|candidat|ancien candidat socialiste a presidentielle|socialiste|ancien ministre|fondateur|vainqueur
benoît magimel|m|acteur|comedien
benoît maria|m|responsable
benoît payan|m|socialiste|chef de file de opposition socialiste a mairie|chef de file de parti socialiste local|premier adjoint a mairie de marseille|premier adjoint
benoît puga|m|general|general armee
benoît ribade|m|directeur de cabinet de premier ministre|premier ministre
benoît ribadeau-dumas|m|directeur de cabinet de premier ministre|premier ministre|directeur de cabinet edouard phillipe|directeur
benoît simian|m|depute
benoît teste|m|secretaire
beppe sala|m|maire
bernadette groison|m|secretaire
bernadette moriau|f|religieuse|sœur
bernard accoyer|m|secretaire|secretaire general de lr|secretaire general|actuel secretaire general de parti|secretaire general de republicains|actuel secretaire
bernard arnault|m|pdg|proprietaire de lvmh|pdg de geant de luxe lvmh|proprietaire
bernard basset|m|president|vice-president|vice-president de anpaa docteur|docteur
bernard boulloud|m|maitre|avocat de famille me|leur avocat me
bernard brouquisse|m|commercant
bernard cazeneuve|m|ministre de interieur|ancien premier ministre|ministre|premier ministre francais de epoque|premier ministre|2e " favori " :
bernard combes|m|maire de tulle|maire de tulle et proche conseiller de francois hollande|actuel maire
bernard debré|m|ancien ministre et ex-depute de droite|ancien depute|ancien ministre et depute|depute parisien
bernard gonzalez|m|prefet
bernard guetta|m|journaliste
bernard guillemin|m|directeur de ehpad
bernard jomier|m|ancien directeur de campagne a municipales de 2008|senateur ecologiste de paris|rapporteur
bernard lalande|m|senateur|senateur socialiste
bernard laporte|m|president de federation francaise de rugby|patron de rugby francais
bernard marchal|m|procureur|procureur de republique de toulon
bernard maris||economiste|economiste et ecrivain|avocate de famille de journaliste|journaliste|economiste et chroniqueur
bernard marty|m|president|president de umih bouches-du-rhone
bernard montiel|m|animateur|porte-parole
bernard pignerol|m|president de association " ' ere de peuple "|conseiller etat
bernard schmeltz|m|prefet|prefet de bourgogne-franche-comte|prefet de cote or|prefet de region|prefet de region et prefet de cote or|actuel prefet de corse
bernard stiegler|m|philosophe
bernard tapie|m|ancien president|depute
bernard-henri lévy|m|philosophe
bernardo bertolucci|m|cineaste italien|realisateur et scenariste italien
bernhard richter|m|directeur de institut
bernie sanders|m|senateur|socialiste|ancien candidat democrate a presidentielle|senateur independant
berta caceres|f|dirigeante
bertrand de labbey||agent
bertrand delanoë|m|ancien maire de paris|maire socialiste de epoque|ancien maire ps de paris|ancien maire de ville :|ancien maire de capitale|ancien maire socialiste
bertrand dicale|m|journaliste|specialiste
bertrand guidet|m|chef
bertrand kern|m|maire socialiste de pantin|maire ps de pantin
bertrand leclerc|m|procureur de republique|procureur de saint-brieuc
beto o'rourke|m|candidat a primaire democrate|democrate
beto verissimo|m|fondateur
bettina goislard|f|employee
bhabotosh kumar mondal|m|responsable
bibia pavard|f|historienne de feminismes|historienne
bilal hassani||star|youtubeur
bill barr|m|ministre de justice|ministre americain de justice|ministre|president
bill clinton|m|ex-president americain|president|ancien president americain|ex-president|democrate|ex-president de etats-unis
bill de blasio|m|maire|maire de new york|maire de ville|maire de new york democrate|democrate
bill gates|m|patron de tesla elon musk ou fondateur de microsoft|fondateur de microsoft|milliardaire americain|americain|fondateur|patron
bill morneau|m|ministre|ministre de finances
birol ünel|m|acteur turco-allemand
blackrock france|m|patron de gestionnaire actifs|president de gestionnaire actifs
blanche gardin|f|humoriste|comedienne
blandine brocard|f|leur deputee|elue|deputee
blick matthias egger||epidemiologiste
bo elberling|m|professeur
bob chapek|m|pdg|pdg de disney
bob dylan|m|musicien de legende
bob menendez|m|democrate de senat|senateur democrate
bob woodward|m|journaliste|journaliste investigation|celebre journaliste americain investigation
bobby chesney|m|professeur
bogdan petrounov|m|professeur bulgare immunologie
bohumil hrabal|m|ecrivain tchecoslovaque
bonnie henry|f|medecin en chef de colombie-britannique|responsable de sante publique de province
boris behncke|m|specialiste
boris donskoff|m|directeur
boris duffau|m|procureur|procureur adjoint de grenoble
boris erazo|m|medecin de msf
boris johnson|m|premier ministre|premier ministre britannique|premier ministre conservateur
boris jonhson|m|premier ministre|chef de diplomatie
boris vallaud|m|socialiste|porte-parole|depute|depute ps|porte-parole de deputes ps|vice-president
boubacar g.|m|employe
boubou cissé|m|premier ministre|ancien premier ministre|chef de gouvernement|president et premier ministre
boucar ndiaye|m|conservateur general de parc nationaux de senegal colonel|colonel
bozo dalmacija|m|professeur
boïko borissov|m|premier ministre bulgare|premier ministre de centre-droit
brad bender|m|vice-president
brad downey|m|artisan local par artiste conceptuel americain|artiste conceptuel americain
brad parscale|m|directeur de campagne de donald trump|directeur de campagne|c' est responsable de strategie numerique en 2016
brandon brown||epidemiologiste
brandon mechele|m|joueur defenseur|defenseur
braxton bragg|m|ancien general de armee secessionniste
break fitness|m|patron de salle de sport
brendan murphy|m|docteur
breonna taylor|f|infirmiere|infirmiere noire
brett giroir|m|ministre adjoint de sante|quatrieme temoin ministre-adjoint de sante
brett hankison|m|seul membre|policier
brett kavanaugh|m|juge conservateur|candidat a cour supreme|juge|candidat controverse a cour supreme
brian carter|m|americain
brian de pratto||economiste
brian gush|m|directeur
brian johnson|m|leur chanteur|chanteur
brian thomsen|m|representant de police groenlandaise
brice hortefeux|m|ancien ministre|depute europeen|ancien ministre lr|ancien ministre de nicolas sarkozy|ministre de interieur|ex-ministre de interieur
brice teinturier|m|directeur
bridget kelly||ancienne assistante de gouverneur|gouverneur
brigitte bardot||ancienne actrice|responsable pyrenees-atlantiques de fondation|presidente de fondation|delegue a fondation|presidente
brigitte boréale|f|nouvelle chroniqueuse
brigitte bourguignon|f|presidente|presidente de commission de affaires sociales|deputee|presidente de commission speciale|presidente de commission|deputee lrem
brigitte fouré|f|maire|premiere vice-presidente de conseil departemental
brigitte godard|m|docteur|medecin
brigitte gothière|f|presidente|cofondatrice|porte-parole|presidente de assocation l214
brigitte jullien|f|directrice de igpn|directrice
brigitte klinkert||presidente|nouvelle ministre
brigitte kuster||porte-parole|porte-parole de parti
brigitte lahaie|f|animatrice|ancienne star de x
brigitte macron|m|chef de etat|comedienne|animateur|president|president francais|president de republique
brigitte vernay|f|presidente de 17e chambre correctionnelle|presidente
britta seeger|m|membre
bruce aylward|m|conseiller|expert
bruce leichtman|m|president
bruce mclaren|m|fondateur de marque|fondateur
bruce springsteen|m|chanteur americain|chanteur
bruce toussaint|m|journaliste
brune poirson||secretaire etat a transition ecologique|secretaire|ministre de transition ecologique et solidaire|ministre de transition ecologique|ministre|nouveau membre
bruno barde|m|directeur|directeur de festival
bruno bernard|m|ecologiste|autre ecologiste|entrepreneur|leur chef de file sur metropole|president eelv de metropole lyonnaise
bruno beschizza|m|maire|maire aulnay|maire lr
bruno bilde|m|depute rn|vice-president de rassemblement national|adjoint|depute|depute fn|elu
bruno bobkiewicz|m|secretaire|membre
bruno bonnell|m|depute lrem|depute republique en marche|candidat|depute|depute lrem de villeurbanne|adversaire de second tour
bruno chareyron|m|ingenieur|directeur
bruno covas|m|maire de sao paulo|maire
bruno david|m|president
bruno dayez|m|maitre|avocat maitre
bruno dufayet|m|president
bruno ferreira|m|directeur general de alimentation|directeur
bruno gaccio|m|auteur|ancien chef
bruno genest|m|elu|maire
bruno gilles|m|senateur|dissident|dissident de republicains|candidat dissident lr|senateur lr|senateur republicains
bruno gollnisch|m|ancien eurodepute fn|ancien eurodepute|membre|eurodepute
bruno guillon|m|animateur|successeur
bruno hoen|m|directeur|docteur|pr
bruno julliard|m|premier adjoint|anciens collaborateur comme ex-premier adjoint|ex-premier adjoint|adjoint anne hidalgo|ancien premier adjoint|maire
bruno latour|m|philosophe
bruno le ray|m|gouverneur militaire de paris general|general
bruno le roux|m|ministre de interieur|chef|president de groupe ps a assemblee|depute|patron de deputes ps|president de groupe socialiste a assemblee
bruno lemaire|m|ministre
bruno leray|m|gouverneur militaire de paris general|general
bruno lina|m|virologue|membre de conseil scientifique francais|professeur de virologie francais
bruno magras|m|president|president de collectivite outre-mer|president de collec ti vite de saint-barthe lemy
bruno megarbane|m|professeur|chef|infectiologue pr|pr
bruno mégarbane|m|pr
bruno questel|m|depute republique en marche|depute lrem|depute lrem de eure
bruno retailleau|m|patron de senateurs lr|chef de file de senateurs lr|president|chef|president de groupe lr a senat|chef de file de senateurs republicains
bruno riou|m|directeur|pr
bruno roger-petit|m|porte-parole de elysee|ancien journaliste|porte-parole|conseiller
bruno studer|m|depute|elu republique en marche
bruno ulliac|m|chef de mission colonel|colonel
bruno vermot-desroches|m|responsable
bruno vinay|m|avocat|avocat parisien
bubba wallace|m|pilote|pilote noir
bul bio|m|predecesseur de actuel
béatrice bluntzer|f|procureure
béatrice copper-royer||psychologue clinicienne|auteur
béatrice dalle|f|actrice
béatrice de françois|f|elue socialiste|maire
béchir saket|m|cofondateur
béji caïd essebsi|m|president|president tunisien|homologue tunisien
bénédicte peyrol|f|deputee lrem|vice-presidente
cameron mander|m|juge|juge de haute cour de christchurch
camilla läckberg|f|reine de crime suedois
camille chaize||porte-parole de ministere de interieur|porte-parole
camille combal|m|ancien chroniqueur de touche pas a mon poste sur c8|animateur
camille crosnier|f|reporter|journaliste de " quotidien "
camille delva|f|me|avocate
camille lacourt|m|nageur|ancien nageur
camille locht|m|directeur
campbell brown|f|vice-presidente
camélia jordana|f|chanteuse et actrice|actrice|chanteuse
candace mccoy||specialiste|professeure
candide renard|f|plaignante|autre candidate
capucine anav|f|nouvelle chroniqueuse|chroniqueuse
cara delevigne||actrice et mannequin|mannequin
carine greff|f|procureure de republique ajaccio|procureure de republique
carine sinaï-bossou|f|presidente
carine wolf-thal|f|presidente|presidente de ordre
carissa etienne|f|directrice
carl orff|f|directrice de ecole
carlos alvarado|m|president
carlos calampa|m|responsable regional de sante
carlos ghosn|m|ancien pdg|ancien patron de renault-nissan|pdg|ancien patron de renault|dirigeant|monsieur
carlos holmes trujillo|m|ministre de defense
carlos mena|m|directeur
carlos mesa|m|ex-president de centre-droit|centriste
carlos pérez díaz|m|chef
carlos rodriguez|m|scientifique equatorien|avocat de constructeur automobile me
carlos ruiz zafon|m|ecrivain espagnol|ecrivain
carlos tavares|m|patron|president|actuel patron
carmelo chiaramonte|m|chef iconoclaste|chef
carmen costa|f|maire
carol mansour|f|realisatrice libanaise
carole baskin|f|defenseure
carole bouquet|f|actrice|porte-parole de association|actrice francaise|madame|comedienne
carole bureau-bonnard|f|c' est deputee lrem|premiere vice-presidente|depute lrem|presidente de seance|presidente
carole delga|f|presidente ps de region occitanie|presidente socialiste de region occitanie|presidente de region occitanie|presidente|presidente ps de conseil regional occitanie|presidente de conseil regional occitanie
carole etienne|f|procureure de lille|procureure de republique de lille
caroline cayeux|f|maire|maire de beauvais|maire lr de beauvais
caroline darrasse|f|responsable communication
caroline de haas||militante feministe|militante|membre|philosophe et militante|cofondatrice de mouvement osez feminisme
caroline de monaco|f|princesse
caroline fiat|f|aide-soignante|insoumise|deputee de france insoumise|deputee insoumise|deputee
caroline fourest|f|essayiste|essayiste et journaliste|ancienne collaboratrice de chalie hebdo
caroline got|f|directrice executive|directrice
caroline lancelot-miltgen|m|enseignante|specialiste
caroline tharot|f|procureure de republique de bastia|procureur de republique de bastia|procureure|procureure de bastia
caroline toby||avocate me|avocat avec me
carrie lam|f|cheffe de executif|cheffe de executif hongkongais|cheffe de executif local|cheffe de gouvernement|cheffe|cheffe de executif de hong kong
carter palmer|m|specialiste
casbah tribune|m|directeur de site information|directeur de site information en ligne|khaled drareni est fondateur de site information|m. drareni est directeur de site information en ligne|fondateur de site information en ligne|fondateur de site information
castro ruiz|m|policier
catalina botero marino|f|avocate
cate blanchett|f|actrice australienne|star australienne|actrice ausralienne|actrice|presidente de jury
catherine arenou||maire|maire de chanteloup-les-vignes
catherine barma|f|productrice de emission|productrice|productrice historique
catherine bonin|f|cliente
catherine burgod|f|employee de poste
catherine calderwood|f|cheffe de services sanitaires ecossais
catherine champrenault|f|procureure generale de paris|cheffe de parquet general|procureure generale
catherine de bolle|f|directrice
catherine denis|f|procureure de republique de nanterre|representante
catherine frot|f|actrice
catherine guillouard|f|pdg de ratp|pdg|presidente de ratp|patronne|directrice de ratp|presidente
catherine hill||epidemiologiste
catherine nave-bekhti|m|secretaire
catherine nay|f|journaliste|journaliste et chroniqueuse politique|chroniqueuse politique
catherine nayl|f|directrice|journaliste
catherine perret||dirigeante|numero|membre|secretaire confederale cgt
catherine pinchaut|m|secretaire
catherine sorita-minard|f|procureure de colmar|procureure de republique de colmar
catherine séguin|f|prefete de loire
catherine trautmann||socialiste|ancienne maire et candidate ps|candidate ps|ancienne maire|ex-maire ps de strasbourg|ancienne maire socialiste
catherine vezien|m|correspondant de afp|responsable
cathy bernheim|f|militante|ecrivaine
cedric o|m|secretaire etat a numerique
cendra motin|f|deputee|deputee lrem|vice-presidente de assemblee
cgt loomis|m|delegue
chad wolf|m|secretaire americain a securite interieure|ministre de securite interieure|ministre a securite interieure|ministre de securite interieure par interim
chadwick boseman|m|americain|acteur|acteur americain|star
chantal bruzi||adjointe a maire lr de ville|maire lr de ville
chantal goya|f|chanteuse populaire|mythique chanteuse
chantal hérisson|f|professeure|presidente
chantal jouanno|f|presidente|ex-ministre de nicolas sarkozy|presidente de cndp|ancienne senatrice udi|ancienne ministre
chantal perrichon|f|presidente
chantal thomass|f|styliste|directrice
charbel wehbé|m|chef de diplomatie libanaise|homologue libanais
charles agostini|m|colonel|medecin
charles aznavour|m|artiste|chanteur|chanteur francais|chanteur origine armenienne
charles beigbeder|m|fondateur|entrepreneur
charles consigny|m|nouveau chroniqueur|chroniqueur de emission|journaliste et avocat
charles cooper|m|avocat
charles darwin|m|scientifique anglais|membre de fondation
charles de courson|m|centriste
charles de gaulle|m|colonel|president de fondation|general|president de republique|comme affirmait franceinfo c' est general
charles huntziger|m|chef de delegation general|general
charles joseph-oudin|m|avocat de familles
charles leclerc|m|pilote monegasque|pilote monegasque de formule 1
charles michel|m|president de conseil europeen|premier ministre belge|premier ministre|premier ministre liberal belge|actuel premier ministre liberal belge|homologue
charles prats|m|magistrat|specialiste
charles touboul|m|directeur|representant de etat
charlie cole|m|photographe americain|auteur
charlie hebdo|f|policiere|chef
charline vanhoenacker|f|humoriste|chroniqueuse de france inter
charlotte beradt|f|journaliste
charlotte bilger|f|juge|juge instruction
charlotte de turckheim|f|actrice|actrice tres appreciee
charlotte dumont|f|infirmiere
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
chen wei|f|generale
cheong seong-chang|m|directeur
cher emmanuel|m|monsieur president|president
cherif chekatt|m|auteur|auteur de attentat contre marche de noel a strasbourg|auteur de attentat de strasbourg|auteur presume de attentat
chibanzi mwachonda|m|dr|secretaire
chico buarque||sœur de celebre musicien chanteur et ecrivain|chanteur et ecrivain|ecrivain
chikosa silungwe|m|ministre de justice
chloé mons|f|chanteuse
chloé zhao|f|realisatrice|autrice
chokri wakrim|m|militaire|juge instruction autre protagoniste de affaire militaire
chris cassidy|m|chef de mission capitaine|capitaine|americain
chris corbould|m|specialiste|responsable
chris goodwin|m|pilote|responsable de essais de marque de gaydon
chris hipkins|m|ministre de sante|ministre neo-zelandais de education
chris karns|m|colonel|porte-parole
chris salisbury|m|chef de division " minerai de fer "
chris schenk|m|pdg
chris wallace|m|c' est journaliste|journaliste de fox news
chris whitty|m|chef de services sanitaires de angleterre|medecin|chef de services sanitaires
christelle dubos||secretaire etat a solidarites|secretaire etat|secretaire|secretaire etat aupres de ministre de sante|ministre de sante
christelle morançais|f|presidente|presidente de region pays de loire
christelle pangrazzi|f|redactrice|redactrice adjointe de magazine
christelle vitaud||directrice dr|dr
christian b.|m|allemand
christian boulocher|m|directeur
christian cabrol|m|professeur
christian cambon|m|senateur|senateur lr|president lr de commission
christian eckert|m|secretaire etat a budget|ancien ministre|depute|secretaire|ministre
christian estosi|m|maire de nice|maire
christian estrosi|m|maire de nice|maire|maire lr de nice|maire de ville|maire republicains de nice|ancien ministre
christian etchebest|m|chef|chef cuisinier
christian eudeline|m|auteur|redacteur
christian jacob|m|president de republicains|president|patron de lr|president de lr|patron de republicains|chef
christian jacquet|m|retraite
christian lechevalier|m|conseiller|conseiller regional breton|membre
christian lindmeier|m|porte-parole de oms
christian mercuri|m|procureur de republique de metz|procureur
christian paul|m|chef|depute|leur chef de file|depute ps frondeur
christian perronne|m|chef|pr
christian petzold|m|realisateur allemand
christian prudhomme|m|directeur de tour de france|directeur|directeur de tour|patron de tour|directeur de epreuve|c' est directeur
christian quesada|m|vainqueur|ancien candidat
christian rabaud|m|professeur|infectiologue
christian saint-palais|m|avocat
christian sautter|m|il a notamment ete collaborateur de socialiste|socialiste
christian schoettl|m|maire de janvry|elu
christian viel|m|climatologue
christian von koenigsegg|m|fondateur|fondateur et patron|patron
christiane feral-schuhl|f|presidente de cnb
christiane féral-schuhl|f|presidente|presidente de conseil national de barreaux
christiane gerke|f|coordinatrice de programmes vaccins
christiane lambert|f|presidente|presidente de fnsea
christiane taubira|m|ancienne ministre de justice|ministre de justice|ancienne ministre de gauche|ex-ministre socialiste|desormais premier ministre|" c' est pompier pyromane
christine angot|f|chroniqueuse|auteure|nouvelle chroniqueuse|principal interesse mais egalement|romanciere|ecrivaine
christine barthe||commissaire|responsable
christine berne|f|climatologue
christine boutin||presidente|ancienne ministre|ex-ministre|presidente honneur de parti chretien democrate
christine kelly||journaliste|auteur|fondatrice journaliste
christine lagarde|f|presidente de banque centrale europeenne|presidente de institution|ex-ministre de economie|directrice|patronne de fmi
christine pires beaune|f|socialiste
christine pirès-beaune|f|deputee ps|elue socialiste
christine renon|f|directrice
christophe adam|m|fondateur eclair de genie chef parisien|chef parisien|chef
christophe arend|m|depute lrem|depute de moselle|c' est candidat en marche
christophe barbier|m|editorialiste|editorialiste de express et de bfmtv|journaliste
christophe beaugrand|m|animateur de tf1|animateur de television|animateur
christophe billan|m|president de sens commun|president
christophe blanchet|m|depute lrem de calvados|depute lrem|depute
christophe bonneuil|m|directeur
christophe borgel|m|president|president de comite national organisation de primaire
christophe bouillon|m|depute|maire|socialiste|president|depute socialiste|depute ps
christophe béchu|m|maire angers|maire|maire de ville
christophe caresche|m|ancien depute|homologue communiste depute ps|depute ps|depute socialiste de paris
christophe castaner|m|ministre de interieur|ministre|porte-parole de gouvernement|delegue
christophe cengig|m|commandant de police francais
christophe chalençon|m|leader de gilets jaunes|delegue de " gilets jaunes "|delegue de gilets jaunes
christophe delacourt|m|president de societe francaise de pediatrie
christophe deloire|m|secretaire general de rsf|secretaire|secretaire general de ong|secretaire general de ong reporters sans frontieres
christophe dettinger|m|ancien boxeur|boxeur|ancien boxeur professionnel|ancien boxeur et " gilet jaune "|auteur presume
christophe di pompeo|m|c' est depute lrem de nord|depute de majorite
christophe euzet|m|depute republique en marche|depute lrem
christophe fanichet|m|pdg|president general de sncf voyageurs
christophe frerson|m|colonel|commandant
christophe ghristi|m|directeur artistique de theatre de capitole
christophe girard||maire de paris|adjoint|monsieur|ancien adjoint a culture a mairie de paris|adjoint a maire de paris|adjoint a culture a mairie de paris
christophe grudler||depute europeen|adversaire
christophe hondelatte|m|journaliste
christophe izard|m|producteur
christophe jerretie|m|depute|elu de correze
christophe lannelongue|m|directeur general|directeur general de ars
christophe marguin|m|chef
christophe mirmand|m|prefet de region|prefet de region sud et de bouches-du-rhone|nouveau prefet de region provence-alpes-cote-d'azur|prefet
christophe mulot|m|delegue
christophe naegelen|m|depute|rapporteur
christophe najdovski|m|adjoint|adjoint a transports|adjoint eelv de mairie en charge de transports|maire de paris charge de transports et de espace public|maire de paris|et actuel adjoint a transports
christophe piochon|m|president de bugatti directeur general|directeur general
christophe prudhomme|m|medecin|dr|delegue|docteur
christophe ruggia|m|realisateur
christophe sirugue|m|rapporteur|rapporteur de loi travail|rapporteur de texte|secretaire
christophe soullez|m|chef|directeur de observatoire national de delinquance
christopher decamon|m|journaliste
christopher nolan|m|prince de box-office|realisateur
christopher wray|m|directeur de fbi|directeur
chrystia freeland|f|vice-premiere ministre|ancienne cheffe
chuck schumer|m|chef de minorite democrate|chef|chef de minorite democrate a senat|chef de minorite democrate de senat|leader
chung sye-kyun|m|premier ministre
chérif chekatt|m|auteur|individu
cindy sherman|f|americaine
claire barbier|f|presidente|juge
claire bodin|f|directrice
claire charlès|f|presidente
claire chazal|f|journaliste|reine incontestee de jt|ancienne presentatrice de jt de 20 heures sur tf1
claire compagnon|f|deleguee
claire guéville|m|secretaire
claire hédon|f|presidente atd-quart monde|presidente|nouvelle defenseure de droits
claire nebout|f|comedienne|actrice
claire nouvian|f|militante ecologiste|cofondatrice|cofondatrice de place publique|ecologiste
claire o'petit|f|deputee|deputee lrem de eure|deputee lrem|depute lrem|deputee republique en marche
claire starozinski|f|presidente|presidente de alliance anticorrida
clara grande|f|deleguee
clara grémont|f|aide-soignante
clarence thomas|m|meme juge|seul juge noir de cour tres conservateur
clarissa jean-philippe|f|policiere|policiere municipale
claude azéma|m|president
claude bartolone|m|president de assemblee nationale|president|socialiste|predecesseur|president de hemicycle|chef de etat et premier ministre
claude boissay|m|premier adjoint a maire|maire
claude brender|m|maire
claude cohen|m|president
claude d'harcourt|m|prefet de loire-atlantique|prefet de region|prefet
claude erignac|m|prefet
claude goasguen|m|depute lr|depute|elu republicains de paris|depute republicains|ancien maire de xvie arrondissement
claude got|m|professeur de medecine|professeur
claude guéant|m|directeur de cabinet|ex-chef de etat et anciens ministres|directeur|ministre de interieur|ancien ministre|ancien ministre et secretaire general de elysee
claude lanzmann|m|realisateur|realisateur de film " shoah "
claude lelouch|m|realisateur|cineaste
claude malhuret|m|president de groupe de independants|president
claude muhayimana|m|ancien chauffeur hotel franco-rwandais
claude olive|m|maire anglet|maire|maire lr anglet|maire de ville basque|maire de ville de 40 000 habitants|maire de ville
claude renoult|m|maire de saint-malo|maire
claude simon|m|specialiste de ecrivain|ecrivain
claudia borgogno|f|habitante
claudia cardinale|f|actrice|actrice italienne
claudia leite|f|professeure
claudia lopez|f|maire de bogota|opposante|maire de capitale
claudia mo|f|parlementaire de opposition|deputee
claudia sheinbaum|f|maire de capitale|maire de mexico|maire
claudio bonadio|m|ancien juge
claudio calfuqir|m|secretaire
claudio ramirez|m|docteur
clemens neck|m|porte-parole de eveche de ratisbonne en baviere
clifford odets|m|americain
clotaire lefort|m|gerant de centrale
clothilde ollier|f|candidate|candidate ecologiste
clotilde courau|f|comedienne|actrice
clotilde hesme|f|actrice
clélia richard|f|avocate
clémence sagot|f|biologiste
clément beaune|m|secretaire|secretaire etat|conseiller europe emmanuel macron|conseiller|secretaire etat a affaires europeennes|nouveau secretaire etat a affaires europeennes
clément cognon|m|porte-parole de pompiers de paris sur place capitaine|capitaine
clément delpirou|m|directeur
clément lanthier|m|directeur de zoo|president
clément leonarduzzi|m|president|directeur
clément puech-rossignol|m|ecologiste|conseiller
clémentine autain|f|deputee|deputee de france insoumise|deputee lfi|insoumise|homologue|elue de france insoumise
colette popard|f|socialiste
colin kaepernick||joueur de football americain|militant de droits civiques et athlete|joueur de nfl|ancienne star de football americain|ancienne star nfl
colin tukuitonga|m|medecin|expert
college london|m|chercheur a imperial
colombe brossel|f|adjointe
colorado boulder|f|professeure en sciences de information a universite
constance benqué|f|dirigeante|proprietaire
constantinos ioannou|m|ministre chypriote de sante|ministre de sante
coralie dubost|f|rapporteure|deputee lrem|deputee lrem de herault|c' est depute lrem de herault|deputee
corinna larsen||ancienne maitresse|maitresse|avocat
corinna zu sayn-wittgenstein|f|ancienne maitresse de juan carlos
corinne gérard|f|procureure de republique
corinne krencker|f|directrice
corinne le quéré|f|auteure|presidente climatologue|climatologue
corinne lepage||ancienne ministre de environnement|ancienne ministre|avocate et ancienne ministre de environnement francaise|ancienne ministre de environnement francaise|centriste|ancienne ministre ecologiste
corinne narassiguin|m|porte-parole|numero
corinne orzechowski|f|prefete indre-et-loire|prefete
corinne torre|m|responsable
corinne vignon|f|deputee lrem|presidente
cornel dinu|m|ancien joueur et selectionneur roumain|selectionneur roumain
cotton gallery|m|responsable de boutique
courtney parella|f|porte-parole
crisis group||international|analyste a ong international|specialiste de sahel chez international|experte de international
cristiano ronaldo|m|footballeur portugais
cristina kirchner||ex-presidente et actuelle vice-presidente argentine
cristina longhini|f|pharmacienne
cristina martinez-labarga|m|professeur
cristina sanz|m|medecin
cui xiaohui|m|professeur
culture frédéric says|m|journaliste de france
cynthia viteri|f|maire de guayaquil|maire de cite portuaire
cyril chabanier|m|president|president de cftc
cyril dion|m|realisateur|ecrivain et realisateur|realisateur et militant ecologiste
cyril hanouna|m|animateur|presentateur|producteur et presentateur de emission|patron|producteur|animatrice de " danse avec stars " pointe de doigt
cyril lignac|m|chef
cyril ramaphosa|m|president|president sud-africain|chef de etat|candidat
cyril taolo|m|directeur de parcs nationaux et de faune de botswana
cyrille eldin|m|intervieweur|presentateur
cyrille goarant|m|chercheur
cyrous asgari|m|scientifique iranien|dr
cécile de oliveira|f|avocate de famille de steve maia canico me|avocate de famille me
cécile duflot||ancienne ministre de logement|ancienne ministre ecologiste|directrice oxfam france|directrice|deputee de paris|ancienne ministre de logement et deputee de paris
cécile gensac||procureur de republique|procureure|procureure de pau|procureure de republique de pau
cécile gressier|f|procureure de republique avesnes-sur-helpe|procureure
cécile untermaier|f|socialiste|elue opposition
cédric carbonneil|m|dr|chef
cédric herrou|m|agriculteur
cédric hervieux|m|docteur|infectiologue
cédric maurin|m|professeur
cédric o|m|secretaire etat a numerique|secretaire|secretaire etat|conseiller
cédric robert|m|porte-parole
cédric szabo|m|directeur
cédric villani|m|candidat|dissident|depute|candidat ex-lrem a mairie de paris|candidat a mairie de paris|adversaire de ancienne ministre de sante
célia blauel|f|adjointe
céline calvez|f|madame|deputee lrem|deputee
céline parisot|f|presidente|presidente de usm
céline rabiega|f|infirmiere
céline sciamma|f|realisatrice de film|realisatrice
céline verzeletti|m|secretaire
césar chaname|m|porte-parole de essalud
dagmar turner||musicienne|membre
dalaï lama|m|leader|chef
damien abad|m|chef de file de deputes lr|patron de deputes lr|president de groupe lr a assemblee|depute lr|president de deputes lr|leur patron
damien adam|m|depute lrem|depute
damien carême|m|eurodepute eelv|c' est maire de commune|eurodepute
damien meslot|m|maire|maire de belfort
damien montay|m|directeur zoologique|directeur
damien rieu|m|ancien porte-parole|militant extreme droite
damien viguier|m|avocat
dan coats|m|directeur|chef de services de renseignement americains|chef de renseignements americains
dan scavino|m|president
dan sellam|m|dr
dana hastier|f|presidente|directrice|directrice de antennes
dani schrire|m|directeur
daniel abt|m|pilote allemand|pilote
daniel andrews|m|premier ministre|premier ministre de etat de victoria|premier ministre de etat|premier ministre de victoria
daniel bilalian|m|directeur|directeur de sports de france televisions
daniel cameron|m|procureur general|procureur general de kentucky|procureur de etat
daniel castro|m|vice-president
daniel cilla|m|president de conseil administration de etablissement
daniel cohn-bendit|m|ecologiste|ancien eurodepute ecologiste|ancien depute europeen ecologiste|ancien depute europeen|ancien elu ecologiste
daniel cordier|m|secretaire
daniel cueff|m|president|maire de langouet
daniel david|m|psychologue|recteur
daniel fasquelle|m|tresorier de parti|depute republicains|depute|tresorier|depute lr|depute de circonscription
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
daniel samper ospina||humoriste
daniel tarzy|m|pr
daniel vanschendel|m|expert
daniel weiss|m|president|president de institution
daniel zagury|m|psychiatre|expert judiciaire repute docteur|docteur|expert judiciaire repute dr|dr
danielle brulebois|f|presidente de seance|vice-presidente
danielle citron|f|professeure de droit
danielle simonet|f|insoumise
danielle simonnet|f|conseillere de paris|conseillere|insoumise|porte-parole|conseillere de paris lfi|candidate
danilo passaro|m|membre|etudiant
danièle hérin|f|rapporteure generale lrem
danièle obono|f|deputee lfi|deputee|deputee de france insoumise|depute france insoumise|deputee insoumise|deputee lfi de paris
danièle sallenave|f|romanciere et essayiste|essayiste
dany boon|m|acteur|humoriste et acteur|realisateur de " bienvenue chez ch'tis "
daphné bürki||animatrice|presentatrice|redacteur
daryl kimball|m|directeur
dave brailsford|m|patron
dave goldstein|m|chef etat-major de armee de air general|general
david assouline|m|senateur socialiste de paris|senateur ps|senateur|senateur de paris
david axelrod|m|ancien tres proche conseiller|ancien conseiller
david barker|m|professeur|professeur de sciences politiques
david beckham||ancienne star de football|ancien footballeur professionnel
david belliard|m|ecologiste|candidat eelv|candidat|candidat eelv a mairie de paris|candidat ecologiste a municipales a paris|candidat ecologiste
david ben gourion|m|premier ministre
david berger|m|general|commandant
david bernhardt|m|ministre de interieur americain|ministre de interieur
david bowie|m|prince
david brenner|m|directeur
david buckel|m|celebre avocat americain|notoire avocat
david cameron|m|premier ministre britannique|premier ministre|premier ministre conservateur|premier ministre anglais|militant|ex-premier ministre britannique
david chantreux|m|chef
david charmatz|m|procureur de republique de saint-etienne
david cicilline|m|president|elu
david cormand|m|secretaire national eelv|secretaire|eurodepute|secretaire eelv|leur secretaire|leur secretaire national
david desjardins|m|colonel|responsable
david diemert|m|directeur|dr
david douillet|m|conseiller|depute lr de yvelines
david dufresne|m|journaliste independant|journaliste
david farber|m|professeur|historien
david friedman|m|ambassadeur
david ginola|m|ancien footballeur|presentateur|animateur
david guével|m|directeur
david habib|m|depute ps et vice-president de assemblee nationale|depute
david hale|m|numero trois de diplomatie americaine|numero
david hamilton|m|photographe|" photographe age de 83 ans " comme est
david ibbotson|m|joueur et a pilote britannique|pilote britannique|britannique
david julliard|m|adjoint
david kimelfeld|m|president|president de metropole|candidat|successeur a metropole|president de metropole de lyon|president sortant de metropole
david king|m|vice-president
david lapola|m|chercheur
david le bars|m|secretaire|secretaire general
david leclère|m|chercheur
david lelait-helo|m|journaliste|auteur
david leon|m|responsable
david lisnard|m|maire|maire de ville|maire lr de cannes|maire lr sortant|maire lr
david lo|m|professeur
david malpass|m|president de banque mondiale|president
david marais|m|avocat de sophia chikirou me|avocat
david nabarro|m|docteur|conseiller de rival britannique
david oyelowo||acteur star|vedette
david pujadas|m|journaliste et animateur|presentateur|journaliste
david rachline|m|maire|maire fn de frejus|maire sortant rn|maire frontiste de frejus|membre de bureau executif|directeur
david re|m|juge president|president
david rosen|m|rabbin
david rubin|m|professeur|president de academie
david samzun|m|maire de saint-nazaire|maire sortant "|maire|maire et a candidat|candidat
david sassoli|m|italien|president de parlement europeen italien|president de parlement europeen|vice-president de parlement europeen|nouveau president de parlement europeen italien|president de parlement italien
david scantamburlo|m|directeur
david souter|m|ancien magistrat
david stilwell|m|secretaire etat adjoint pour asie|secretaire etat americain adjoint pour asie de est
david sullivan|m|dr
david trimble|m|dirigeant protestant de parti unioniste de ulster
david warren|m|ancien ambassadeur|directeur
david-xavier weiss|m|adjoint
debbie wasserman schultz||ex-presidente
deborah birx||dr|coordinatrice de lutte contre covid-19 dr
deependra singh hooda|m|general
delphine batho||deputee|presidente|ex-ministre|deputee non-inscrite|deputee ecologiste|membre
delphine bürkli|f|maire de 9e arrondissement|maire arrondissement|elue
delphine ernotte|f|presidente|presidente de france televisions|patronne|seule actuelle presidente
delphine gény-stephann||secretaire|secretaire etat|secretaire etat aupres de ministre de economie|ministre de economie
delphine levy|f|directrice
delphine meillet|f|avocate|avocate me|avocate a barreau de paris
delphine seyrig|f|actrice
demian koudriavtsev|m|proprietaire|proprietaire de epoque
denis baupin|m|depute ecologiste|ministre|ancien depute eelv|depute ecologistes|collaborateur de ministre|monsieur
denis brogniart|m|animateur de koh lanta|presentateur de emission|presentateur|animateur de tf1
denis charbit|m|ancien eleve
denis gravouil|m|membre de secretaire general de cgt spectacle|secretaire general de cgt spectacle
denis guillotel||createur et pilote|pilote
denis jacob|m|secretaire general de syndicat|secretaire
denis olivennes|m|nouveau patron pour liberation :|ancien dirigeant|ancien patron|directeur general de liberation|directeur
denis palluel|m|maire|maire de commune
denis tillinac|m|ecrivain
denise fabre||adjointe a maire de nice|maire de nice
denitsa ikonomova|f|alliee alliee precieuse :|alliee precieuse :
denny tamak|m|gouverneur de region
denys malyuska|m|ministre de justice ukrainien
denys vychnevsky|m|responsable
derek chauvin|m|policier|policier blanc|agent|agent coupable de bavure|seul policier|ancien eleve
derk sauer|m|entrepreneur neerlandais
dermot shea|m|chef de police|chef de police de ville|commissaire
detlev von platen|m|membre
devinder sharma|m|analyste
di filippo|m|m.|depute republicains
di maio|m|m.
di pompéo|m|m.
diane dumas|f|autre avocate
dianne feinstein|f|senatrice democrate|democrate|senatrice democrate de californie
diaz ayuso|f|mme
dick rivers|m|chanteur francais|chanteur
didier andrieux|m|commandant divisionnaire|commandant|responsable|policier filme|officier
didier arino|m|directeur
didier aubert|m|secretaire
didier birig|m|secretaire
didier chenet|m|president
didier deschamps|m|selectionneur|leur entraineur|selectionneur de equipe de france|selectionneur de equipe de france de football|selectionneur de bleus|leur selectionneur
didier fouquet|m|maire de ile|maire
didier gailhaguet|m|monsieur|president pendant plus de vingt ans de ffsg|patron de sports de glace|patron de patinage francais
didier guillaume|m|ministre de agriculture|ministre|nouveau ministre de agriculture|ministre de agriculture et de alimentation|chef|maire pcf de choisy
didier lallement|m|prefet de police de paris|prefet de police|prefet|prefet de paris|nouveau prefet de police|prefet de nouvelle-aquitaine
didier lauga|m|prefet|prefet de departement
didier leschi|m|directeur|patron|auteur
didier mathis|m|secretaire|secretaire general
didier maïsto|m|proprietaire de sud radio|pdg de sud radio
didier migaud|m|predecesseur|socialiste|president de cour
didier paris|m|depute|actuel vice-president
didier pittet|m|infectiologue suisse|professeur|chef
didier raoult|m|professeur|pr|infectiologue marseillais|professeur francais|medecin controverse pr|directeur
didier reynders|m|ministre belge de affaires etrangeres|commissaire europeen a justice
didier réault|m|president de parc|adjoint
didier schuller|m|ancien allie de couple|ancien allie
didier seban|m|avocat|autre avocat
dieter kempf|m|patron de federation industrielle bdi
dietlind baudoin|f|procureure|procureure de republique a bourgoin-jallieu
dimitri rassam|m|producteur|producteur de cinema
diola kryeziu|f|touriste|etudiante
diosdado cabello|m|numero deux de chavisme a pouvoir a venezuela
dj arafat||chanteur ivoirien|star
dj khaled|m|producteur musical
djamel taleb|m|coordinateur
djamila boupacha|f|militante
djibril cissé|m|ancien footballeur|ancien footballeur international francais
dmitri gordeïev|m|specialiste
dmitri medvedev|m|chef ancien president et ex-premier ministre|ancien president et ex-premier ministre|ex-premier ministre|premier ministre russe
dmitri mordvintsev|m|directeur
dmitri peskov|m|porte-parole de kremlin|porte-parole|chef|porte-parole de vladimir poutine|porte-parole de presidence|porte-parole de president
dmitri rogozine|m|chef de agence spatiale russe|patron de roskosmos|chef de roskosmos
dmitri tcheboksarov|m|chef|chef de service
dmitri williams|m|professeur
dmitriy sitzko|m|directeur
dolores o'riordan|f|chanteuse|chanteuse de cranberries
domenico napolitano|m|colonel|commandant
domingos alves|m|specialiste
dominic cummings|m|conseiller special|principal conseiller
dominic raab|m|ministre de affaires etrangeres|ministre britannique de affaires etrangeres|chef de diplomatie|chef de diplomatie britannique|c' est chef de diplomatie
dominique alzéari|m|procureur de toulouse
dominique befve|m|directeur general
dominique besnehard|m|producteur|producteur de serie|cineaste|agent de star
dominique boh-petit|f|avocate
dominique bussereau|m|president|president de departement|ancien secretaire etat a transports|depute juppeiste
dominique carlac'h|f|vice-presidente de medef|vice-presidente
dominique castellan|m|patron
dominique ceaux|m|prefet
dominique cena|m|secretaire
dominique costagliola|f|epidemiologiste|directrice|epidemiologiste francaise
dominique de villepin|m|premier ministre|ancien premier ministre|rival|nelly olin etait surtout fidele de ancien premier ministre|ministre|ex-premier ministre de jacques chirac
dominique estrosi sassone|f|rapporteure lr|vice-presidente
dominique farrugia|m|ancien membre|patron de chaine
dominique ghys|m|conseiller|adjoint
dominique laurens|f|procureure de marseille|procureure|procureure de republique de marseille|procureure de meaux
dominique le guludec|f|pr|presidente de has|presidente
dominique lemesle|m|directeur
dominique martin|m|directeur|directeur general de ansm|dr
dominique pradelié|m|secretaire
dominique puechmaille|f|procureure|procureure de republique
dominique rossi|m|president|professeur|pr
dominique salmon-ceron||infectiologue
dominique sasoon|m|autre candidat a investiture lrem medecin|medecin
dominique sassone|f|senatrice|adjointe
dominique schelcher|m|homologue de systeme u|pdg de systeme u
dominique sopo|m|president|president de sos racisme
dominique trinquand|m|general
dominique verdeilhan|m|journaliste|chroniqueur
dominique versini|f|adjointe
dominique villemot|m|avocat fiscaliste|avocat
dominique voynet||ancienne ministre|ministre|ministre de environnement de lionel jospin|directrice de agence regionale de sante
don panoz|m|entrepreneur americain|fondateur
donald cerrone|m|americain
donald trump|m|president americain|president|rival
donald tusk|m|president de conseil europeen|porte-parole de president de conseil europeen|president de conseil|president|ancien premier ministre polonais
dorothee bienzle|f|professeure
doug ford|m|premier ministre|premier ministre de ontario
douglas farah|m|expert en securite
douglas macarthur|m|general|general americain
douglas yanai|m|medecin
dov alfon|m|journaliste franco-israelien
doña sofia|f|reine emerite
dragan ivetic|m|avocat
dragoljub ristic|m|pecheur
drew hammill|m|chef adjoint de cabinet
dries van noten|m|createur belge
duncan crabtree-ireland|m|dirigeant|syndicaliste
duncan lewis||ex-chef de contrespionnage australien
dushantha kangara|m|inspecteur en chef
dusko markovic|m|premier ministre|premier ministre de montenegro
dylan farrow|f|sœur
dylan rocher|f|star
désiré ngabo|m|leader|leader de ndc / r
ebony hilton||medecin
ebrahim raïssi|m|chef|chef de systeme judiciaire iranien
echourouk news|m|journaliste de chaine tv information privee
ecologie-les verts|m|secretaire national europe|candidat europe|candidate potentielle europe|ancienne secretaire nationale europe
eddie bouttera|m|secretaire general de prefecture
eddie jacquemart|m|president
eddy g.|m|candidat|candidat de koh-lanta
eddy mitchell|m|chanteur
eddy sid|m|porte-parole
eden hazard|m|attaquant
edgar wright|m|realisateur britannique|realisateur
edinson cavani||star uruguayenne de football|meilleur buteur de histoire de club
edmond francou|m|maire de garde-colombe|maire
edmond maire|m|secretaire|ancien secretaire general de cfdt
edouard balladur|m|ex-premier ministre|ancien premier ministre
edouard geffray|m|directeur
edouard louis|m|mediatique ecrivain|ecrivain
edouard philippe|m|premier ministre|ancien premier ministre|ex-premier ministre
edu del prado|m|autre professeur de chant|chanteur et danseur espagnol
eduardo frei montalva|m|president
eduardo pazuello|m|general
eduardo pazuelo|m|ministre interimaire de sante general|general
edwige roux-morizot|f|procureure de republique de mulhouse|procureure de republique a mulhouse|procureure de besancon
edwy plenel|m|fondateur|journaliste|directeur de publication|cofondateur|directeur|fondateur de mediapart
elen debost|f|adjointe
elena ferrante|f|italienne|mysterieuse ecrivaine italienne|ecrivaine italienne|ecrivaine
eliane assassi|f|presidente de groupe crce a majorite communiste|presidente de groupe communiste a senat
eliane houlette|f|ancienne cheffe de pnf|ancienne patronne de pnf|ancienne patronne|ancienne cheffe de parquet national financier
elie korchia|m|avocat de parties civiles me
eliot engel||elu democrate|principal adversaire|president
elisabete weiderpass|f|chercheuse|directrice de centre international de recherche sur cancer
elisabeth borne|f|ministre de transition ecologique|ministre de transports|ministre|ministre de transition ecologique et solidaire|ministre de travail
elisabeth laporte|f|rectrice de academie de strasbourg|directrice
elisabeth moreno||ministre|pdg|senior vice-presidente|chef
elisabeth revel|f|presidente
elisabeth tanner|f|agente|agent
elise lucet|f|presentatrice de emission|journaliste de france 2
elise van beneden|f|presidente
eliseo nuñez|m|analyste politique et ancien depute de opposition|ancien depute de opposition
elizabeth hurley|f|actrice|actrice americaine
elizabeth warren|f|senatrice progressiste|autre senatrice de massachusetts|dans soiree c' est ancienne candidate a presidentielle
ella pamfilova|f|presidente de commission electorale centrale
ellen degeneres|f|animatrice americaine
elon musk|m|fondateur|patron|fondateur de spacex|fantasque patron|excentrique entrepreneur|patron de spacex
elsa dechezeaux|f|etudiante
elsa zylberstein|f|actrice|comedienne
elton john|m|artiste|chanteur|artiste sir
emad badi||analyste
emanuele mazzotta|m|colonel
emelyne rodrigues|f|etudiante
emilia bylicka|m|docteur
emilie chalas|f|deputee lrem|a grenoble c' est deputee|de cote de grenoble c' est deputee
emilio archila|m|conseiller
emily loizeau|f|chanteuse
emma baxter-wright||britannique|auteur
emma cowdroy|f|responsable juridique aap|pdg
emma prades|f|psychologue
emma tucker|f|redactrice en chef de sunday times
emmanuel alzuri|m|maire
emmanuel barbe|m|delegue interministeriel a securite routiere|delegue|prefet|prefet de police de bouches-du-rhone|delegue a securite routiere
emmanuel besnier|m|pdg de lactalis|patron
emmanuel bréchot|m|habitant|membre
emmanuel cauchy||medecin urgentiste et guide de haute montagne de 58 ans|createur
emmanuel chevalier|m|ingenieur
emmanuel crenne|m|responsable|elu frontiste
emmanuel daoud|m|avocat de societe me|avocat
emmanuel delesse|m|directeur
emmanuel devreese|m|directeur
emmanuel dupic|m|procureur de republique de vesoul|procureur de republique a vesoul|procureur
emmanuel grégoire|m|premier adjoint|premier adjoint a mairie de paris|directeur de campagne de maire|maire|directeur de campagne de maire sortante|maire sortante
emmanuel hemmerlin|m|leur avocat
emmanuel hoog|m|president|president de festival
emmanuel lechypre|m|journaliste de bfmtv|editorialiste
emmanuel lépine|m|secretaire
emmanuel macron|m|president|president francais|president de republique|chef de etat|candidat
emmanuel marsigny|m|avocat|avocat maitre|maitre|avocat me
emmanuel maurel|m|depute europeen|eurodepute|depute ps|ancien socialiste|depute europeen ps
emmanuel quemener|m|secretaire
emmanuel rivière|m|directeur
emmanuel todd|m|historien et demographe|essayiste
emmanuelle amar||epidemiologiste|directrice generale epidemiologiste|responsable|directrice
emmanuelle bayamack-tam|f|romanciere
emmanuelle bonnet||avocate de parties civiles|representant
emmanuelle cosse|f|ministre de logement|ministre|ecologiste
emmanuelle guilcher|f|directrice
emmanuelle mignon||directrice de cabinet de chef de etat|chef de etat
emmanuelle ménard|f|deputee|elue
emmanuelle seigner|f|actrice|actrice francaise
emmanuelle stéphan|f|employee municipale
emmanuelle wargon||secretaire etat a transition ecologique|secretaire|secretaire etat|secretaire etat a ecologie|nouvelle secretaire etat a ecologie|ministre de transition ecologique et solidaire
emmet sullivan|m|juge en charge de dossier
enora malagré|f|proche collaboratrice|chroniqueuse de tpmp|chroniqueuse
enrique pena nieto|m|president mexicain|en 2014 c' est president mexicain
enrique ruiz escudero|m|responsable sante
ephraim seliane|m|restaurateur
epic games|m|createur de jeu|americain
eran arié|m|professeur et specialiste|specialiste
erhan kadi|m|professeur et secretaire adjoint snes 93|secretaire adjoint snes 93
eric alauzet|m|depute marcheur ancien ecologiste|candidat officiel de parti|depute
eric alt|m|magistrat|premier vice-president
eric andré|m|eleveur
eric beynel|m|porte-parole
eric bouillard|m|procureur|procureur de republique ajaccio|procureur ajaccio|procureur de republique a ajaccio
eric camoin|m|president
eric caumes|m|infectiologue|professeur|chef|president de republique professeur
eric ciotti|m|depute lr|depute|rapporteur|rapporteur de commission
eric coquerel|m|depute lfi|depute|insoumis|depute france insoumise de seine-saint-denis|autre elu|depute de circonscription
eric corbaux|m|procureur de republique de pontoise|procureur|procureur de republique|procureur de pontoise
eric dampal|m|responsable de police locale colonel|colonel
eric de moulins-beaufort|m|president de conference de eveques de france|president de conference de eveques
eric degiovanni|m|capitaine|officier
eric demey|m|avocat|maitre
eric diard|m|depute lr|depute
eric drouet||ancien leader de " gilets jaunes "|chauffeur|leader " gilet jaune "|soit par m.|star
eric dupond-moretti|m|ministre de justice|avocat|ministre de justice et ex-avocat|lointain successeur ministre de justice|star de barreau|avocat de patrick balkany
eric dupont-moretti|m|ministre de justice|avocat penaliste|avocat
eric emeraux|m|chef
eric felten|m|colonel
eric fottorino|m|journaliste|fondateur de 1
eric fournier|m|maire
eric fregona|m|directeur
eric garcetti|m|maire|maire de los angeles|maire democrate de los angeles
eric langlois|m|directeur de ecole
eric lefeuvre|m|photographe
eric loupiac|m|dr|docteur
eric maillaud|m|procureur de republique de clermont-ferrand|procureur
eric mathais|m|procureur de republique|procureur|procureur de dijon|procureur de republique de dijon
eric maurel|m|procureur de republique de nimes|procureur de nimes|procureur de republique
eric maury|m|president|pr
eric monroy|m|capitaine|policier
eric morain|m|avocat|avocat de plaignante me
eric morvan|m|prefet|directeur general de police nationale
eric moulin|m|commandant de pompiers|commandant
eric ménassi|m|maire
eric naulleau||chroniqueur tele|nouvelle chroniqueuse
eric oget|m|maire de localite|maire
eric pauget|m|depute|auteur|depute lr|elu
eric piolle|m|maire|maire eelv de grenoble|maire de grenoble|ecologiste|actuel maire|maire ecologiste de grenoble
eric pliez|m|president de samu social|president de samu social a paris
eric salvail|m|animateur quebecois|animateur
eric schnur|m|pdg|pdg de lubrizol corporation|pdg de lubrizol
eric senneville|m|professeur|chef
eric thibaud|m|chef
eric thirouin|m|secretaire|secretaire general adjoint de fnsea
eric topol|m|directeur
eric trappier|m|president
eric tuffery|m|procureur de saint-denis
eric vaillant|m|procureur|procureur de republique a grenoble|procureur de republique de grenoble|procureur de republique|procureur de republique isere
eric woerth|m|president de commission de finances|depute lr|ancien ministre|depute|president|ancien tresorier
eric zemmour|m|essayiste|chroniqueur|essayiste et journaliste|editorialiste polemique
erica ross|f|avocate de gouvernement
erica stark|f|directrice
ericka bareigts||ancienne ministre|socialiste
erik meyer|m|porte-parole|secretaire
erik orsenna|m|membre de academie francaise|ecrivain et academicien
erik volz||epidemiologiste
erna solberg|f|premiere ministre
ernest hemingway|m|americain|ecrivain americain
ernest maragall|m|candidat|candidat independantiste
ernestine campbell|f|secretaire
ernesto muyshondt|m|maire de capitale
esclarmonde monteil|f|directrice
estelle craplet|f|directrice
estelle grelier|f|secretaire etat a collectivites territoriales|secretaire etat
esther benbassa|f|senatrice eelv|senatrice|senatrice ecologiste|senatrice eelv de paris|ecologiste|deputee eelv
eteni longondo|m|ministre congolais de sante|ministre de sante|ministre dr|dr|ministre
etienne guyot|m|prefet|prefet coordonnateur de massif de pyrenees
etienne manteaux|m|procureur de republique de besancon|procureur|procureur de besancon|procureur de republique a besancon|procureur de republique
etrangères jean-yves le drian|m|ministre de affaires
eugenia pommaret|f|directrice
eugenio ampudia|m|artiste
eugenio rothe|m|psychiatre
eugène sobngwi|m|professeur|vice-president
europe ecologie||maire|depute europeen|candidate
europe écologie|m|candidat|eurodepute|ancien depute
europe-ecologie les-verts||actuel maire|eurodeputee
europe-écologie-les verts yannick jadot|m|eurodepute
eva cossé|m|responsable
eva darlan|f|comedienne|presidente
eva green|f|actrice
eva joly|f|ancienne magistrate|ancienne magistrate et ex-elue eelv
eva longoria|f|actrice
eva sas|f|porte-parole eelv
evan spiegel|m|pdg extremiste de snapchat|patron de reseau
evelyne opondo|f|directrice
evo morales|m|ex-president de gauche|ex-president|president sortant|ancien president
fabien di filippo|m|depute|depute republicains|depute lr de moselle|depute republicains de moselle|depute lr
fabien dumas|m|secretaire
fabien engelmann|m|maire hayange|maire
fabien namias|m|directeur de station|directeur general europe 1|journaliste
fabien perugi|m|responsable
fabien rajon|m|avocat|maitre|avocat de parents de maelys maitre|leur avocat me|me|avocat maitre
fabien robert|m|elu opposition et ex-premier adjoint|ex-premier adjoint
fabien roussel|m|secretaire national de pcf|secretaire national de parti communiste|secretaire|secretaire national|numero de pcf|depute communiste
fabien thiémé|m|maire|ancien depute|ancien depute communiste de nord
fabien vanhemelryck|m|secretaire|secretaire general alliance|secretaire general de syndicat alliance police nationale|secretaire general de syndicat alliance
fabien villedieu|m|responsable|delegue
fabienne atzori|f|procureure|procureure de republique de grasse
fabienne buccio|f|prefete de gironde|prefete|prefete de normandie
fabienne keller||porte-parole de parti|eurodeputee|rapporteure
fabienne lewandowski|f|directrice departementale de securite publique de isere
fabrice arfi|m|journaliste|journaliste investigation de mediapart|journaliste de mediapart
fabrice bailly|m|directeur
fabrice bousteau|m|redacteur|directeur
fabrice castoldi|m|vice-president de tribunal judiciaire
fabrice escure|m|president de centre
fabrice fossey|m|directeur
fabrice fries|m|pdg de agence
fabrice hurth|m|directeur de cabinet de president de conseil departemental|president de conseil departemental
fabrice michel|m|professeur|chef
fabrice nicolino|m|president de association|journaliste|journaliste specialiste de environnement
fabrice rossignol|m|president
fabrice tremel|m|avocat general|procureur
fabricio queiroz|m|policier
fabrizio carboni|m|proche et moyen-orient|directeur regional pour proche et moyen-orient
fadi akiki|m|procureur militaire
fadi sawan|m|juge
fahrettin koca|m|ministre de sante
fally ipupa|m|chanteur congolais|chanteur
famil akhmedov|m|resident
famil hasanov|m|autre resident
fang jin|m|secretaire
fanny agostini||c' est specialiste meteo de bfmtv|presentatrice de magazine
farasat bokhari|m|professeur
fariba adelkhah||chercheuse|specialiste
farid bentoumi|m|realisateur
farida amrani|f|candidate de france insoumise|candidate|insoumise|candidate lfi
farida c.|f|infirmiere
fatih akin|m|realisateur allemand
fatima besnaci-lancou|f|historienne
fatma khatei|f|residente
fatou bensouda|f|procureure de cour|procureure
faure gnassingbé|m|president togolais|president de togo
faustine bollaert|f|animatrice|journaliste
fawzia koofi||membre|eminente defenseure
fay johnston|f|professeure
fayçal ben farhane|m|ministre saoudien de affaires etrangeres
fayçal mohamed saleh|m|porte-parole
fazal puthiyakath|m|habitant
federica mogherini||chef de diplomatie de union europeenne|chef
federico gonzalez|m|ministre de relations internationales|ministre de conseil de defense national
felicia anna|f|presidente
felicity huffman|f|actrice|autre actrice|elle etait avec actrice
felipe botero||analyste|politologue
felipe cabatana|m|maire de ville
felipe gonzalez||ex-chef de gouvernement espagnol
felix barrett|m|fondateur
ferdinand mbaou|m|opposant congolais general|general
fernanda castañeda|f|cheffe
fernando alzate||biologiste
fernando grande-marlaska|m|ministre de interieur|homologue espagnol
fernando lopez|m|ministre de environnement
fernando simon|m|epidemiologiste en chef de ministere de sante|epidemiologiste de ministere de sante|chef de centre de alertes sanitaires
feroz bashari|m|porte-parole
fianna fail|m|dirigeant de parti centriste|dirigeant de parti de centre droit
fidji simo|f|vice-presidente
filipe nyusi|m|president
filippo grandi|m|chef de hcr|haut commissaire
fiona lazaar|f|deputee lrem de val oise|deputee
firass abiad|m|docteur|dr
fisher stevens|m|producteur et realisateur americain|realisateur de documentaire
flavie flament|f|animatrice
flavio manzoni|m|responsable
fleur pellerin|m|ancienne ministre de culture|ancienne ministre
flora carillon|f|athlete
flora pourcelot|f|enseignante
florence ader|f|pr|infectiologue
florence arnaiz-maumé|f|deleguee
florence berthout|f|maire de ve arrondissement|candidate dans ve arrondissement|chef|maire|leur presidente de groupe a conseil de paris|presidente
florence delannoy|m|membre
florence foresti|f|maitresse|maitresse de ceremonie|humoriste et comedienne
florence parly|f|ministre de armees|ministre francaise de armees|ministre|ministre de defense
florence portelli||ancienne porte-parole|troisieme candidate a presidence lr|rivale|porte-parole|porte-parole de francois fillon|maire
florence rault|f|avocate de famille me|avocate
florence saki||directrice|specialiste
florence thune|f|directrice generale de sidaction|directrice
florent boudié|m|rapporteur de commission|depute lrem de gironde|depute
florent gueguen|m|directeur de fas|directeur
florent monteilhet|m|secretaire
florent piton|m|chercheur|specialiste
florentin letissier|m|elu eelv de xive arrondissement|adjoint
florian bachelier|m|depute lrem|depute lrem et questeur|depute lrem ille-et-vilaine et premier questeur|depute et premier questeur
florian lointier|m|capitaine|leur porte-parole|porte-parole de pompiers de paris capitaine
florian philippot|m|president de patriotes|president|vice-president|vice-president de front national|vice-president de fn|depute europeen
fouad hussein|m|ancien ministre de finances|homologue irakien
france bleu||responsable|maire|ancien collaborateur|vice-presidente
france gall||chanteuse|auteur
france inter|m|ex-premier ministre|secretaire|premier secretaire|chef
frances mcdormand|f|actrice a deux oscars|actrice oscarisee
francesco mazza|m|producteur
francesco stevanin|m|responsable|directeur
francette popineau|m|secretaire
francis casanova|m|delegue
francis chouat|m|depute communiste|maire ps de ville|maire|fidele|maire ps
francis collins|m|directeur
francis fontana|m|delegue
francis kalifat|m|president|president de conseil|president de crif
francis lai|m|celebre musicien|musicien et compositeur|formidable musicien
francis lalanne|m|chanteur|c' est chanteur
francis palombi|m|president
francis papon|m|chercheur
francis suarez|m|maire
francis szpiner|m|me|avocat
francisco duran|m|docteur|directeur
franck appietto|m|directeur de d8|directeur de chaine|patron
franck ballanger|m|journaliste sportif|journaliste
franck de lapersonne|m|comedien
franck dhersin|m|vice-president
franck dubosc|m|comedien|autre humoriste|acteur|humoriste
franck labois|m|policier
franck louvrier|m|ancien conseiller|patron de federation de loire-atlantique|specialiste
franck riester|m|ministre de culture|ministre|actuel ministre de culture|depute|ancien ministre de culture
franck robine|m|prefet|prefet de corse|prefet de martinique|prefet de ile
franck sinisi|m|elu frontiste
franck zal|m|fondateur hemarina|patron hemarina
franco locatelli|m|president de conseil superieur de sante|patron de conseil national de sante
frank heyl|m|directeur|directeur de design adjoint
frank ruschitzka|m|dr
frank snowden|m|historien
frank steffen-walliser|m|dr
frank überall|m|president de federation de journalistes allemands
frank-walter steinmeier|m|president allemand|homologue allemand|president|president de republique federale allemagne|president federal
franz-olivier giesbert|m|journaliste
françois arizzi|m|maire|maire de commune de var de bormes-les-mimosas|maire de bormes-les-mimosas
françois asselin|m|president|president de cpme
françois asselineau|m|president|president de parti souverainiste|ancien candidat
françois balloux|m|pr|expert|professeur
françois baroin|m|president|maire|maire de troyes|president de amf|ancien ministre lr|maire lr de troyes
françois bayrou|m|president de modem|president|patron de modem|ministre de justice|president de parti|maire modem de pau
françois berléand|m|acteur|comedien
françois blanchecotte|m|president|president de syndicat de biologistes|juge
françois bonneau|m|president|president de region|president de conseil departemental
françois bourdillon|m|ancien patron de sante publique france|directeur|directeur general de agence sanitaire|ancien directeur de sante publique france
françois braun|m|president|docteur|dr|president de samu urgences de france
françois bricaire|m|infectiologue|professeur|pr|auteur
françois carlier|m|delegue|president de clcv
françois charpentier|m|docteur|porte-parole
françois commeinhes|m|maire sortant|maire sortant de sete
françois crémieux|m|directeur adjoint|directeur
françois cuillandre|m|maire socialiste sortant|maire ps de brest
françois de rugy|m|ministre de transition ecologique|president de assemblee nationale|president de assemblee|ministre|president|ministre de transition ecologique et solidaire
françois devaux|m|president|cofondateur
françois ecalle|m|ancien conseiller maitre de cour de comptes|juge
françois fillon|m|ancien premier ministre|candidat|ex-premier ministre|president|ancien premier ministre francais|candidat a presidentielle
françois ghiringhelli|m|professeur|directeur
françois gosselin|m|procureur de republique de havre|procureur|procureur de republique
françois graner|m|chercheur|auteur
françois grosdidier|m|senateur lr|senateur
françois guennoc|m|vice-president
françois heisbourg|m|conseiller
françois hollande|m|president|ancien president de republique|ancien president|predecesseur|president de republique|ancien president socialiste
françois hommeril|m|president|representant de syndicat de cadres cfe-cgc|homologue de cfe-cgc
françois ier|m|fondateur|roi de france
françois kalfon|m|conseiller ile-de-france|socialiste|directeur|conseiller|membre|proche
françois kraus|m|directeur|directeur de pole politique de ifop
françois lanaud|m|realisateur|juge
françois lantz|m|maire de village de saint-nabor|maire
françois le hodey|m|pdg ipm|pdg
françois lecointre|m|general|chef etat-major francais general|chef etat-major de armees general|chef etat de armees|successeur|ministre
françois logerot|m|president|president de commission nationale de comptes de campagne|president de commission|president de cnccfp
françois léotard|m|ministre de defense|alors proche collaborateur de ministre de defense|ancien premier ministre et ministre de defense|ex-ministre|ministre|ancien ministre de defense
françois mauriac|m|ecrivain
françois mitterrand|m|president|president de republique|ancien president socialiste|ancien chancelier allemand et ancien president francais|ancien president francais|predecesseur
françois molins|m|procureur|procureur de paris|procureur general|procureur de republique de paris|procureur general pres cour de cassation|procureur de republique
françois nyssen|f|ministre de culture
françois patriat|m|president|chef de file de senateurs lrem|senateur|patron de groupe|senateur socialiste|patron de senateurs en marche
françois pupponi|m|depute|maire|depute ps|depute nouvelle gauche
françois pérain|m|procureur de republique de nancy|procureur|procureur de nancy
françois rebsamen|m|maire socialiste sortant de dijon|maire|president|maire ps|maire ps de dijon|ancien ministre de travail
françois ruffin|m|depute lfi|depute de france insoumise|depute|depute de somme|depute insoumis|depute lfi de somme
françois saint-bris|m|directeur
françois saint-pierre|m|avocat de parents de gregory villemin me|avocat yvon collin me
françois sureau|m|avocat et ecrivain|ecrivain
françois teboul|m|dr
françois toujas|m|president
françois truffaut|m|ecrivain|" romancier de cinema " pour realisateur|realisateur
françois trémolières|m|docteur|ancien chef
françois v.|m|chef
françois veillerette|m|president|directeur
françois villeroy de galhau|m|gouverneur de banque de france|enarque inspecteur de finances
françois zocchetto|m|senateur udi|ancien senateur|maire
françois-michel lambert|m|depute lrem|depute rem|depute republique en marche de bouches-du-rhone
françois-noël buffet|m|senateur lr|senateur|candidat lr|candidat republicains
françois-philippe champagne|m|ministre canadien de affaires etrangeres|ministre de affaires etrangeres|chef de diplomatie
françois-xavier bellamy|m|eurodepute lr|eurodepute|elu versaillais|depute europeen republicains|depute lr|depute europeen
françois-xavier demaison|m|directeur
françois-xavier lauch|m|chef de cabinet emmanuel macron|chef|chef de cabinet alors|chef de cabinet|ex-chef de cabinet
françois-xavier pestel|m|directeur|directeur academique de education nationale
françoise barré-sinoussi||presidente de sidaction est chercheuse|pr
françoise dorléac|f|sœur
françoise dromer|m|responsable
françoise dumas|f|deputee socialiste de gard|ancienne socialiste
françoise nyssen|f|ministre de culture|ministre|ministre de economie et de finances|ministre de culture :|ministre de culture et ex-presidente de maison edition|ministre francaise de culture
françoise vergès|f|politologue et militante feministe|politologue
fred nicacio||urgentiste
free europe||analyste de radio
friederike otto||climatologue
fritz bauer|m|procureur de etat allemand de hesse
frédéric adnet|m|directeur|docteur|professeur
frédéric aguilera|m|maire de vichy|maire
frédéric anton|m|chef
frédéric apollin|m|directeur
frédéric barbry|m|colonel|porte-parole de etat-major francais colonel|porte-parole de etat-major francais de armees colonel
frédéric berna|m|avocat maitre|maitre
frédéric boccaletti|m|president|conseiller regional fn en paca
frédéric boisseau|m|proche de agent de maintenance|agent de maintenance
frédéric bonnot|m|directeur|responsable|secretaire
frédéric carré|m|commandant|officier
frédéric collet|m|president
frédéric dabi|m|directeur|directeur general adjoint de ifop|politologue
frédéric de lanouvelle|m|porte-parole de ministere de interieur|ancien journaliste de tf1 et bfm tv
frédéric de saint-sernin|m|president
frédéric gauthier|m|leur commandant colonel|colonel
frédéric henry|m|president|pdg de lubrizol france|president de lubrizol france
frédéric hilbert|m|ecologiste|candidat
frédéric hocquard|m|adjoint
frédéric lagache|m|secretaire|delegue general de syndicat policier alliance|numero|delegue
frédéric lefebvre|m|ancien ministre|ancien depute republicains|secretaire etat sous sarkozy|delegue
frédéric lenica||directeur de cabinet de maire|maire
frédéric mion|m|patron de caisse de depots|directeur
frédéric potier|m|delegue|delegue interministeriel a lutte contre racisme
frédéric péchenard|m|ancien patron de police nationale|ancien patron|republicain
frédéric péchier|m|dr|docteur|medecin anesthesiste
frédéric roussel|m|cofondateur de association|cofondateur|cofondateur acted
frédéric sève|m|secretaire|negociateur
frédéric teillet|m|procureur de republique de douai
frédéric tournaye|m|directeur
frédéric trinh|m|procureur de soissons|procureur de republique de soissons
frédéric valletoux|m|president de federation hospitaliere de france|president|maire|president de fhf
frédéric veaux|m|chef de police nationale|directeur general de police nationale
frédérique dumas|f|productrice de cinema|deputee|deputee lrem
frédérique jacobs|m|porte-parole
frédérique rolet|m|secretaire
frédérique vidal|f|ministre de enseignement superieur|ministre|ministre de recherche|ministre de enseignement superieur et de recherche|ministre de outre-mers annick girardin celles de recherche|ministre de outre-mers annick girardin celle de recherche
fumio kishida|m|ancien ministre|et actuel patron|chef de strategie politique de pld|favori|ancien ministre de affaires etrangeres
félix tshisekedi|m|president de republique democratique de congo|nouveau president de republique democratique de congo|president
gabi ashkenazi|m|futur chef de diplomatie israelienne|nouveau chef de diplomatie israelienne|ancien chef de armee israelienne|chef de diplomatie|chef de diplomatie israelienne|homologue
gabi ashkénazi|m|homologue israelien|ministre
gabriel attal|m|porte-parole de gouvernement|porte-parole|secretaire etat|secretaire|autre ministre|ministre de education nationale
gabriel garcia marquez|m|ecrivain colombien
gabriel matzneff|m|ecrivain|ecrivain controverse|ecrivain polemiste|officier
gabriel serville|m|depute de guyane|autre depute|depute lfi de guyane
gabrielle grandière|f|ancienne institutrice|auteure
gaby charroux|m|maire|maire de martigues
gad elmaleh||humoriste
gamal fouda|m|imam
ganiyu ayinla|m|chauffeur
gao feng|m|porte-parole de ministere de commerce
garrett rolfe|m|agent|auteur de tir
gary cohn|m|conseiller|ministre
gary newsom|m|gouverneur democrate de californie
gaspard gantzer|m|ancien conseiller|candidat|chef de communication|ancien collaborateur de francois hollande a elysee|patron de communication de elysee|responsable de communication
gaspard glanz|m|journaliste independant
gavin newsom|m|gouverneur de californie|gouverneur|gouverneur de etat|gouverneur democrate
gaël levy|m|directeur
gaël perdriau|m|maire republicaines de saint-etienne|maire sortant|maire de saint-etienne
gaël sliman|m|cofondateur|president
gaël tchakaloff|f|journaliste
gaëtan gentil|m|chef
gebran bassil|m|ancien ministre de affaires etrangeres|chef de cpl et gendre de president|president
geert wilders|m|depute extreme droite
geeta seshu|f|specialiste
general electric|m|americain
geneviève blanc|f|maire|maire anduze
geneviève chêne|f|directrice generale de sante publique france
geneviève darrieussecq||ministre de armees|secretaire etat aupres de ministre de armees|secretaire etat|secretaire|ministre|secretaire etat a anciens combattants
geneviève héry-arnaud|m|professeur|membre
geneviève legay|f|militante|manifestante|madame|policier
geng shuang|m|porte-parole
geoffrey berman|m|procureur federal de manhattan|procureur
geoffrey st john|m|britannique
geoffroy boulard|m|maire sortant de xviie arrondissement|maire|maire de xviie
geoffroy didier|m|eurodepute lr|directeur|depute|secretaire
geoffroy lejeune|m|directeur de redaction|redacteur en chef de magazine valeurs actuelles|chef de magazine valeurs actuelles
geoffroy roux de bézieux|m|president de medef|president|patron de medef|patron de patrons|c' est president de medef|patron de organisation patronale
georg ratzinger|m|cardinal
george abou moussa|m|directeur de operations de defense civile libanaise|directeur de operations de defense civile
george bush|m|ancien president americain|president americain
george clooney|m|acteur|star mondiale de cinema
george conway|m|avocat conservateur
george eustice|m|ministre de environnement|ministre
george floyd|m|americain|quadragenaire|americain noir|quadragenaire noir
george pell|m|cardinal
george soros|m|milliardaire americain|autre democrate
george w. bush|m|president|ancien president de etats-unis|ancien president republicain|ancien president
george washington|m|professeur a universite|premier president de etats-unis|eleve de universite|professeure a departement epidemiologie de universite|enseignante histoire de prestigieuse universite
georges bensimhon|m|historien
georges bernanos|m|ecrivain
georges fenech|m|depute sarkozyste|depute republicains|depute lr|ancien depute ump
georges haddad|m|president de universite|president
georges holleaux|m|avocat de dernieres|avocat
georges képénékian|m|premier adjoint sortant|actuel premier adjoint de gerard collomb
georges malbrunot|m|journaliste
georges pompidou|m|chef de service de urgences de hopital parisien|president|successeur|general de gaulle|ministre de information de premier ministre|premier ministre
georges prêtre|m|chef orchestre francais|membre honneur
georges w. bush|m|ancien president|journaliste irakien contre president americain|president americain
georges-françois leclerc|m|prefet de seine-saint-denis|prefet de departement
gerald ridsdale|m|pretre
gergely gulyás|m|chef de bureau de premier ministre|premier ministre
gerhard schröder|m|ancien chancelier allemand
germinal peiro|m|president de conseil departemental de departement|patron de departement de dordogne
gerry adams|m|chef|leader
gerry bell|m|chef
ghassan khatib||analyste|analyste palestinien
gholamhossein esmaïli|m|porte-parole de autorite judiciaire
ghulam sarwar khan|m|ministre de aviation|ministre
giacomo nizzolo|m|italien
giacomo puccini|m|italien
gianni infantino|m|president de fifa|patron|actuel patron|nouveau president de instance
gideon shelach-lavi|m|professeur|membre
gil avérous|m|maire lr de chateauroux|maire
gilbert azibert|m|haut magistrat|haut magistrat de cour de cassation
gilbert cisneros|m|numero|specialiste
gilbert collard|m|depute|eurodepute|eurodepute de rassemblement national|depute front national|secretaire|president
gilbert coullier|m|producteur|producteur de spectacles societe
gilbert cuzou|m|ancien membre|conseiller
gilbert deray|m|pr|specialiste francais pr|chef|professeur|infectiologue pr
gilbert meyer|m|ancien premier adjoint de maire sortant de colmar|maire sortant de colmar
gilbert payet|m|prefet|prefet de region|prefet de departement
gilbert rozon|m|producteur|proprietaire|ancien membre|producteur canadien|membre|fondateur
gill livingston||auteur principal pr|pr
gilles beyer|m|ancien entraineur|entraineur|m.
gilles bonnefond|m|president
gilles bouleau|m|presentateur
gilles boyer|m|eurodepute|ancien directeur|directeur de campagne|conseiller|directeur de campagne alain juppe
gilles carrez|m|ancien president lr de commission de finances|depute|depute lr
gilles dechamps|m|directeur
gilles jacob|m|ancien president|ancien president de festival de cannes|ex-president
gilles lapouge|m|journaliste et ecrivain
gilles le gendre|m|patron de deputes lrem|chef de file de deputes lrem|president|chef|patron|president de groupe de deputes lrem
gilles lebreton|m|depute europeen frontiste|frontiste
gilles legendre|m|chef de groupe lrem a assemblee nationale|patron de deputes lrem
gilles lurton|m|depute republicains|depute lr|maire de ville
gilles martin|m|producteur
gilles pennelle||president de groupe rn a region bretagne|presidente|president|directeur de campagne de municipales
gilles pialoux|m|pr
gilles platret|m|porte-parole de lr|porte-parole de parti|maire|vice-president de lr
gilles pélisson|m|president|pdg de groupe tf1|patron
gilles roussel|m|president
gilles simeoni|m|president de conseil executif de corse|president|president nationaliste de conseil executif|president autonomiste de conseil executif corse|chef|president nationaliste de conseil executif de corse
gilles verdez|m|chroniqueur
gilles-jean portejoie|m|avocat|avocat me
gilson rodrigues|m|responsable
gina della togna|m|docteur
giorgia meloni|f|cheffe de fratelli italia|cheffe de parti|cheffe
giorgio armani|m|createur italien|italien
giosuè calaciura|m|romancier italien|italien
giovana rincon|f|presidente acceptess-t
giovanna giolitti|f|proprietaire
giovanni malago|m|president de comite olympique italien|patron
giovanni toti|m|president de region|president de region ligurie
gisueppe conte|m|chef de gouvernement italien
gisèle halimi|f|avocate et figure feministe|avocate|inlassable combattante|defenseure
gitanas nauseda|m|president lituanien
giulio regeni|m|etudiant italien|chercheur italien
giuseppe conte|m|premier ministre|premier ministre italien|chef de gouvernement|chef de gouvernement italien|nouveau chef de gouvernement|chef
giuseppe polimeno|m|ancien candidat
gladys chiu|f|responsable
gleisy barbosa|f|etudiante
gonçalo caroço|m|maire de loures
goo hara|f|star|autre chanteuse
goodluck jonathan|m|ancien president nigerian|ex-president nigerian|ex-president|collaborateur de ancien president nigerian|mediateur de cedeao dans crise ancien chef de etat nigerian|ancien chef de etat nigerian
goran vesic|m|maire
gotabaya rajapaksa|m|president
gotham greens|m|americain
gourbangouly berdymoukhamedov|m|president
grace amaku|f|infirmiere
grace kelly|f|princesse
grant shapps|m|ministre de transports|ministre de transports britannique
grant thornton|m|directeur de institut analyses strategiques fbk
greg abbott|m|gouverneur de texas|gouverneur|gouverneur de etat voisin de texas|gouverneur de etat|gouverneur republicain|gouverneur de etat de texas
greg fischer|m|maire de ville|maire democrate de louisville|maire de louisville
greg sterling|m|analyste|redacteur
gregory mcmichael|m|ancien policier
greta thunberg|f|militante suedoise|militante ecologiste suedoise|militante ecologiste
gretchen whitmer|f|gouverneure democrate de michigan|gouverneure|gouverneure de michigan
grégoire aplincourt|m|president
grégoire dulin|m|procureur de republique de tours|procureur de republique de ville|procureur
grégory allione|m|colonel|president
grégory doucet|m|maire eelv de lyon|ecologiste|candidat eelv|candidat|candidat vert|maire de lyon
grégory goupil|m|secretaire
grégory joron|m|secretaire national de syndicat unite sgp-police|delegue|secretaire
gudmundur franklin jonsson||adversaire de droite populiste|unique rival candidat de droite populiste|candidat de droite populiste
gudni johannesson|m|president sortant|president islandais
guilherme werneck|m|medecin
guillaume balas|m|eurodepute ps|depute|depute europeen
guillaume canet|m|comedien|acteur|realisateur
guillaume chiche|m|depute|depute lrem|depute larem de 1re circonscription de deux-sevres
guillaume denoix de saint marc|m|directeur general de association
guillaume doki-thonon||pdg
guillaume faury|m|president|president executif airbus|directeur executif de avionneur
guillaume fresse|m|commandant|capitaine
guillaume garot|m|depute nouvelle gauche de mayenne|socialiste|depute
guillaume gomez|m|chef de elysee|chef|mediatique chef de elysee|meilleur ouvrier|chef de palais
guillaume gouffier-cha|m|rapporteur general|depute lrem|collaboratrice de depute lrem|depute
guillaume larrivé|m|depute|porte-parole|depute de yonne|secretaire general delegue de republicains|depute lr|chef de file de deputes lr
guillaume martine|m|leur avocat maitre|maitre
guillaume musso|m|romancier|auteur
guillaume peltier|m|numero 2 de lr|premier vice-president de parti|numero 2 de republicains|depute|vice-president de republicains|nouveau vice-president
guillaume pepy|m|pdg de sncf|patron de sncf|patron|pdg|pdg de groupe|predecesseur
guillaume poitrinal|m|president
guillaume poupard|m|directeur
guillaume pépy|m|president de sncf|pdg de sncf
guillaume riou|m|president
guillaume soro|m|ancien premier ministre|ancien chef rebelle|ex-chef|ex-chef de rebellion
guillaume séchet||createur|fondateur
guillermo castillo|m|vice-president|vice-president guatemalteque
guiseppe conte|m|premier ministre|premier ministre sortant
gustave kervern|m|premier ministre
gustave roussy|m|directeur de recherche a institut|epidemiologiste a institut
gustave roussy de villejuif||epidemiologiste a institut|epidemiologiste de institut
guy bedos|m|humoriste et comedien|comedien|humoriste|comedien et humoriste|president de comite de soutien :
guy bricout|m|rapporteur
guy forget|m|directeur de tournoi
guy hugnet|m|journaliste
guy joao|m|retraite
guy lefrand|m|maire|maire republicains evreux
guy lux|m|presentateur
guy rosen|m|vice-president
guy teissier|m|depute|depute lr
guénhaël huet|m|depute|depute republicains
gwenola joly-coz|f|presidente de tribunal de pontoise|presidente
gérald brice-viret|m|directeur de antennes
gérald darmanin|m|ministre de interieur|ministre de action et de comptes publics|ministre de comptes publics|ministre
gérald kierzek|m|docteur
gérald-brice viret|m|directeur general de antennes|directeur
gérard arnoux|m|ancien pilote|auteur
gérard avril|m|successeur|adjoint
gérard chemla|m|avocat
gérard collomb|m|ministre de interieur|maire de lyon|ministre|maire sortant|ancien ministre de interieur|maire
gérard darmanin|m|ministre|ministre de action et de comptes publics|ministre de interieur|maire republicains de tourcoing
gérard de pouvourville|m|professeur
gérard depardieu|m|acteur|acteur francais|citoyen|juge
gérard grunberg|m|politologue
gérard larcher|m|president de senat|president|president lr de senat|president republicains de senat|emmanuel macron ainsi que president de senat|president de senat lr
gérard lasfargues|m|professeur|directeur
gérard longuet|m|senateur|ancien ministre
gérard louvin|m|ancien producteur|monsieur
gérard pont|m|patron
gérard trémège|m|maire lr de tarbes
gérard welzer|m|mon avocat me|avocat
h.r. mcmaster|m|general
hadi ghaemi|m|directeur
haitham al-hadra|m|directeur de transferts medicaux a ministere de sante dr|dr
hajer nemri|f|avocate de enseignante|enseignante
hakan samuelsson|m|president|directeur|president de volvo cars
hakim el karoui|m|auteur de rapport|specialiste
hal greenwald|m|juge
hamad ben issa al-khalifa|m|roi|roi de bahrein
hamad hassan|m|ministre de sante|ministre demissionnaire de sante|ministre|ministre de sante libanais
hamid karzaï||ex-president
hamilton mourao|m|vice-president|chef de etat a plusieurs ministres et a vice-president
hank azaria|m|acteur
hans christian wolters|m|porte-parole|procureur de brunswick|procureur
hans kluge|m|directeur de branche europe de oms|directeur
hans-peter kemser|m|directeur|responsable
hansi flick|m|entraineur de bayern munich|sixieme entraineur
hapsatou sy|f|animatrice|ancienne chroniqueuse
hardeep singh puri|m|ministre de aviation
harlem désir|m|fondateur|premier secretaire de ps
harry potter||auteur de saga a succes|autrice a succes de saga
harry shearer|m|comedien blanc
harvey weinstein|m|producteur americain|producteur|producteur de cinema|producteur hollywoodien|producteur dechu|producteur a succes
hashim sarkis|m|commissaire de biennale
hashim thaçi|m|president|president kosovar|homologue kosovar
hassan afilal|m|president dr|dr
hassan diab|m|premier ministre|premier ministre libanais|premier ministre demissionnaire|premier haut responsable|predecesseur
hassan rohani|m|president iranien|president|homologue iranien
hasto wardoyo|m|chef
hatem ben arfa||footballeur|star
hawnar ihsan|m|numero deux de nrt
hayk shahinyan|m|autre representant de " gilets jaunes "|president|directeur de campagne|directeur
hazem qassem|m|porte-parole
haïm gouri|m|ecrivain
he jiankui|m|chercheur chinois
heiko maas|m|chef de diplomatie allemande|ministre allemand de affaires etrangeres|ministre de affaires etrangeres|chef de diplomatie|chef|homologue allemand
helen mountford|f|vice-presidente
helga linnet|f|autre electrice
helle thorning-schmidt|m|ancienne premiere ministre|ancienne premiere ministre danoise
helmut kohl|m|president de commission europeenne|chancelier de reunification|ancien chancelier|chancelier allemand
henda ayari|f|mme|plaignante|presidente|seule plaignante
hendrick motorsports|m|proprietaire de equipe de nascar|patron de equipe
henri chaoul|m|conseiller de ministre de finances|ministre de finances
henri gouraud|m|general francais
henri guaino|m|lui-meme candidat|candidat de droite dissident
henri joyeux|m|pr|professeur|chirurgien
henri konan bédié|m|ancien president|ex-president ivoirien|ex-president|chef
henrietta fore|f|directrice|directrice de unicef|directrice de fonds de onu pour enfance|directrice generale de unicef
henry l. benning|m|general
herbert diess|m|dr|president
hermine de clermont-tonnerre|f|personnalite|princesse
hervé berville|m|porte-parole de deputes lrem|elu
hervé boissin|m|dr|coordinateur
hervé béroud|m|directeur general de bfmtv|directeur
hervé chambost|m|docteur|directeur
hervé corbanesi|m|avocat me
hervé fontanel|m|habitant
hervé féron|m|leur maire|maire sortant
hervé gaymard|m|ex-ministre de economie|depute et president ump de conseil general de savoie|membre
hervé lebel|m|president de normandie sites
hervé mariton|m|depute lr|depute de drome et candidat a primaire a droite|candidat a primaire a droite|depute|maire de meaux ancien premier ministre|ancien premier ministre
hervé marseille|m|president de groupe centriste|president|chef|chef de file de senateurs centristes
hervé maurey|m|president centriste de commission|senateur centriste|president|centriste sortant|president de mission information|ministre
hervé mazurel|m|historien
hervé morin|m|president de region normandie|president|president de region|centriste|nouveau president de region normandie|ancien ministre de defense
hervé niamkey|m|habitant
hervé pillaud||eleveur|president|directrice
hervé renard|m|actuel selectionneur|entraineur de football|ancien footballeur
hervé riesen|m|directeur
hervé saulignac|m|socialiste
hervé schiavetti|m|maire communiste|maire
hervé temime|m|avocat de laura smet|avocat de actrice me|avocat de cineaste|cineaste
hervé témime|m|avocat de gerard depardieu me|avocat de comedien me|comedien me
hester ruoff|f|productrice
hichem mechichi|m|premier ministre|ex-ministre de interieur
hideyuki sakamoto|m|adjoint de directeur general|directeur general
hillary clinton|f|candidate|candidate democrate|rivale|favorite|senateur|probable adversaire democrate
hindustan syringes|m|principal producteur de seringues indien
hiroshige sekou|m|ministre|c' est ministre
hiroto saikawa|m|pdg de nissan|patron|dauphin|precedent directeur general
hoan ton-that|m|fondateur trentenaire australien|trentenaire australien
hogan gidley|m|ancien porte-parole|porte-parole
hom nguyen|m|peintre francais origine vietnamienne
hongwei meng|m|president interpol|membre
horacio pagani|m|fondateur
horst seehofer|m|ministre allemand de interieur|ministre de interieur
hosni moubarak|m|ancien president|ancien president egyptien|president
hossein rahimi|m|chef de police de capitale iranienne|general
houcem eddine jebabli|m|porte-parole de garde nationale|porte-parole
howard markel|m|professeur|directeur
hsu tzong-li|m|chef
hua chunying|f|porte-parole de diplomatie chinoise|porte-parole de ministere chinois de affaires etrangeres|porte-parole de ministere de affaires etrangeres
hubert caouissin|m|ancien ouvrier|membre de famille
hubert champenois|m|recteur
hubert falco||maire de toulon|senateur|elue|maire
hubert percie|m|colonel|coordinateur
hubert védrine|m|ancien ministre francais de affaires etrangeres|secretaire
hubert wulfranc|m|depute pcf|communiste|maire
hugo clément|m|journaliste|celebre journaliste|journaliste de " quotidien "|journaliste de konbini
hugo de jonge|m|adjoint a maire de ville|maire de ville
hugo travers|m|youtubeur
hugues beaulieu|m|porte-parole
hugues moutouh|m|prefet
hugues renson|m|vice-president de assemblee nationale|vice-president|depute|president de seance|vice-president lrem de assemblee|depute lrem de paris
hulusi akar|m|chef etat-major de armees turques general|general|ministre turc de defense
humza yousaf|m|ministre ecossais de justice
hun sen|m|actuel premier ministre|premier ministre cambodgien
hussein arnous|m|ministre de ressources en eau
hussein suleiman|m|chef
hussman school|f|professeure a ecole de journalisme
håkan samuelsson|m|president
hélène darroze||chef|celebre cheffe|chef etoilee|ancien producteur
hélène geoffroy|f|maire ps de vaulx-en-velin|maire ps de ville
hélène kowalyszin|f|infirmiere
ian boucard|m|depute lr de territoire de belfort|depute
ian brossat|m|porte-parole de pcf|adjoint|communiste|maire de paris|membre|porte-parole
ian callum|m|responsable|directeur
ibrahim boubacar keita|m|president|president malien
ibrahim boubacar keïta|m|president|president malien|president dechu|president malien " fantoche "|ex-president|ex-ministre de defense de president dechu
ibrahim boubacar kéita|m|president de mali pays frontalier de niger
ibrahima dahirou dembélé|m|ministre malien de defense general|general
ibraimo mbaruco|m|journaliste
idir bitam|m|professeur algerien|expert
idris elba|m|acteur|acteur britannique|nouvel ambassadeur
idriss deby|m|president tchadien|president|homologue tchadien
idriss déby|m|president tchadien
idriss déby itno|m|president
ieng sary|m|ministre de affaires etrangeres de regime|ministre de affaires etrangeres
iftach yacoby|m|professeur|directeur
ignacio aguadio|m|vice-president
ignacio gramunt|m|agriculteur|directeur
il giornale|m|fondateur de journal
ilham aliyev|m|autoritaire president
imhotep olympio||leur agent
imran khan|m|premier ministre|premier ministre pakistanais|chef de gouvernement pakistanais
inger ashing|f|patronne
ingo sasgen|m|auteur principal de etude
ingrid dos santos|f|infirmiere
ingrid levavasseur||aide-soignante|personnage
inna shevchenko|f|fondatrice|activiste et feministe
ioulia navalnaïa|m|opposant
iouri karaev|m|ministre de interieur
isabel allende|f|auteure
isabel celaa|f|ministre de education|porte-parole de gouvernement espagnol
isabel diaz ayuso|f|presidente de region|presidente de gouvernement regional|presidente de region de madrid|presidente conservatrice de region
isabelle attard|f|deputee|deputee ecologiste
isabelle aubret|f|chanteuse
isabelle balkany||premiere adjointe|maire|premiere adjointe certaine|premiere adjointe a maire republicains de levallois|maire republicains de levallois
isabelle cesari|m|responsable
isabelle coutant-peyre|f|avocate|avocate me|avocate de polemiste
isabelle saporta|f|chroniqueuse|" premiere adjointe
ismaël emelien|m|conseiller|ancien " conseiller special " emmanuel macron|proche de dernier|principal interlocuteur aurait ete|ancien militant|secretaire general de elysee
ismaël mereghetti|m|journaliste
ismaël wagué|m|colonel|porte-parole de junte|porte-parole|chef|porte-parole de junte colonel
ismaïl haniyeh|m|chef de bureau politique de hamas|chef de hamas
ivan dimov||conseiller de ministre|ministre
ivan duque|m|president|president colombien|homologue colombien|actuel president|president conservateur
ivan jablonka|m|ecrivain
ivan jdanov|m|directeur de fbk et avocat de profession|avocat de profession|directeur de fonds
ivo van hulten|m|directeur
jacek czaputowicz|m|homologue polonais|chef de diplomatie polonaise
jacinda ardern|f|premiere ministre|premiere ministre neo-zelandaise|meme premiere ministre
jack dorsey|m|patron de twitter|patron|directeur general de twitter
jack lang|m|ancien ministre de culture|ancien ministre|createur|predecesseur|ancien ministre socialiste|predecesseur ancien ministre de francois mitterrand
jack morisseau|f|vedette sns 061|vedette
jack philips|m|ingenieur
jacky bonnemains|m|president|porte-parole de association
jacky coulon|m|secretaire general
jacky ickx|m|pilote belge|auteur
jacline mouraud|f|fondatrice|militante|autre fondatrice|militante bretonne
jacob frey|m|maire de ville|maire|maire de minneapolis
jacqueline chabridon||premier ministre de epoque et journaliste de figaro|journaliste de figaro
jacqueline dubois|f|deputee lrem de dordogne|deputee lrem|deputee de notre groupe
jacqueline eustache-brinio|f|senatrice lr de val-d'oise|senatrice de val oise|senatrice lr|elue de val oise
jacqueline gourault||ministre de cohesion de territoires|ministre|ministre de interieur|ministre de cohesion de territoires :|ministre de ville|ministre de tutelle
jacqueline laffont||avocate alexandre benalla me|avocate alexandre benalla maitre|maitre|avocate me
jacques antoine||createur|producteur
jacques attali|m|economiste|president
jacques barreau|m|directeur
jacques battistoni|m|juge|president
jacques benaroch||photographe
jacques bompard|m|maire sortant|maire orange et depute de vaucluse|depute de vaucluse
jacques boutault|m|ex-maire|maire de 2e arrondissement de paris|c' est adjoint eelv a mairie de paris centre
jacques brunel|m|selectionneur de bleus|selectionneur
jacques calmettes|m|magistrat|president
jacques caraës|m|voisin a abber wrac'h -
jacques chanut|m|president|president de federation francaise de batiment
jacques chirac|m|president|ancien president de republique|ancien president|predecesseur|autre president de republique|maire de paris
jacques cresta|m|candidat socialiste|candidat ps
jacques creyssel|m|president|directeur|delegue general de fcd
jacques de guillebon|m|directeur de issep|directeur de institut|directeur
jacques fellay|m|chercheur
jacques fredj|m|maire|directeur
jacques godfrain|m|ancien ministre|ancien depute
jacques généreux|m|auteur de programme originel de lfi en 2016 avec economiste|economiste
jacques hamel|m|pretre
jacques lacombe|m|chef orchestre quebecois|chef
jacques maire|m|depute|rapporteur de commission
jacques marilossian|m|depute lrem|elu de hauts-de-seine
jacques morel|m|specialiste de rwanda|ancien patron
jacques mézard|m|ministre de cohesion de territoires|ministre|ex-ministre de cohesion de territoires|ministre de cohesion de territoire|ministre de agriculture et de alimentation :|ancien ministre de cohesion de territoires
jacques pessis|m|comedien et realisateur|specialiste
jacques ricciardetti|m|maire
jacques servier|m|fondateur et ancien president|ancien president
jacques toubon|m|defenseur de droits|defenseur|ancien ministre chiraquien|ancien ministre
jacques trévidic|m|president
jacques weber|m|comedien
jacques witkowski|m|prefet|prefet de herault
jacques-charles fombonne|m|president|nouveau president|president de spa
jacques-henri eyraud|m|actuel president|president|president de om
jada wallace|f|manifestante agee de 18 ans
jaime mañalich|m|ministre de sante
jair bolsonaro|m|president bresilien|president|president extreme droite|president bresilien extreme droite|president de bresil
jaka bizilj|m|dirigeant de ong allemande cinema for peace|president de ong allemande cinema for peace
jake paul|m|celebre youtubeur
jalel harchaoui|m|chercheur
jamal khashoggi|m|journaliste|journaliste saoudien
james brown|m|chanteur
james clyburn|m|elu noir de chambre de representants|representant
james comey|m|ancien directeur de fbi|ancien directeur
james foley|m|journaliste americain
james lewis|m|directeur|chef
james logan|m|professeur|chef
james o'neill|m|chef de police newyorkaise|chef de police
james quincey|m|pdg
james watson|m|chercheur
james wood|m|chef
jamila m'barki|f|voisine
jan jambon||ministre de interieur|porte-parole de ministre de interieur
jane birkin|f|actrice franco-britannique|chanteuse
jane lawton|f|americaine|mademoiselle
jane watson|f|professeure
janssen pharmaceuticals|m|americain
jaques sztajnbok|m|dr|docteur
jared kushner|m|conseiller|proche conseiller
jason miller|m|principal conseiller|conseiller
jason stirman|m|responsable
javid faisal|m|porte-parole|porte-parole de conseil de securite nationale
javid fasial|m|porte-parole de conseil de securite nationale
javier lamban|m|president de region aragon|president
javier sanchez-junco|m|avocat de juan carlos
javier tebas|m|president de ligue espagnole|president
jay clayton|m|actuel patron
jay inslee|m|gouverneur de etat de washington|democrate|gouverneur|gouverneur de etat de nord-ouest de etats-unis|maire de seattle et gouverneur de etat de washington|gouverneur de etat
jay kay|m|leader|leader de jamiroquai
jay silveria|m|general
jayant surana|m|entrepreneur
jean alesi|m|ancien pilote de formule 1 francais|ancien pilote de formule 1
jean asselborn||petite reine chef de diplomatie de luxembourg|chef de diplomatie de luxembourg|ministre luxembourgeois
jean castex|m|premier ministre|premier ministre francais|nouveau premier ministre|haut fonctionnaire
jean d'haussonville|m|directeur general|directeur de domaine
jean d'ormesson|m|ecrivain et academicien|romancier|ecrivain
jean delannoy|m|assistant de realisateur|realisateur
jean dujardin|m|acteur
jean gaubert|m|mediateur
jean girault|m|realisateur
jean guichou|m|directeur
jean hingray|m|maire|maire de remiremont
jean imbert||star|vainqueur
jean jouzel|m|climatologue
jean lassalle|m|depute|candidat a election presidentielle|monsieur|depute non-inscrit|elu de bearn|ancien candidat
jean leonetti|m|maire|vice-president|president|maire lr antibes|president par interim|ancien ministre
jean mauriac|m|journaliste
jean messiha|m|delegue national a etudes de rn|membre|coordinateur
jean michel abimbola|m|ministre
jean michel blanquer|m|ministre|ministre de education nationale
jean paul|m|pape|representant saint|predecesseur|president et de premiere dame a sanctuaire national saint|pape polonais
jean piat|m|acteur et ecrivain|comedien francais
jean pisani-ferry||economiste|economiste proche emmanuel macron
jean raspail|m|ecrivain royaliste|ecrivain controverse
jean rottner|m|president|dr|actuel president|president de conseil regional
jean spiri|m|depute de asine julien dive|conseiller
jean sulpice|m|chef
jean todt||president de federation internationale de automobile|actuel president de federation internationale de automobile|star
jean veil|m|avocat|avocat de couple princier me
jean-baptiste bladier|m|procureur de senlis|procureur de republique de senlis
jean-baptiste djebbari|m|secretaire etat a transports|ministre de transports|secretaire
jean-baptiste euvrard|m|avocat me
jean-baptiste gastinne|m|maire actuel|maire de havre
jean-baptiste lemoyne|m|secretaire|secretaire etat a tourisme|secretaire etat a affaires etrangeres|secretaire etat a tourisme et a commerce exterieur|senateur|secretaire etat en charge de tourisme
jean-baptiste moreau|m|rapporteur general|depute|depute lrem|selon paris match a salon de agriculture c' est depute lrem
jean-bernard levy|m|pdg edf|pdg de groupe
jean-bernard lévy|m|pdg edf
jean-charles brisard|m|president de centre analyse de terrorisme|president
jean-charles dussère|m|commandant
jean-charles taugourdeau|m|depute
jean-christophe cambadélis|m|premier secretaire de ps|premier secretaire|ex-premier secretaire|premier secretaire de parti socialiste|ex-premier secretaire de ps|patron de socialistes
jean-christophe combe|m|directeur|directeur general
jean-christophe lagarde|m|president|president de udi|patron de udi|centriste|dimanche c' est patron de udi|chef de file centriste de udi
jean-christophe picard|m|president|president anticor
jean-christophe victor||expert en geopolitique|createur|charismatique animateur
jean-claude belot|m|procureur adjoint de cayenne|procureur adjoint
jean-claude camus|m|ancien producteur|producteur|ancien producteur de johnny hallyday|producteur historique de chanteur|chanteur|producteur de celebre rockeur
jean-claude delage|m|secretaire general alliance police nationale|secretaire|homologue de syndicat alliance
jean-claude dumas|m|president de seance
jean-claude gallet|m|general|directeur de brigade de sapeurs-pompiers de paris general|commandant de brigade general
jean-claude gaudin||maire|heritiere de sortant lr|maire sortant|maire lr|adjointe a logement de maire republicains|maire republicains
jean-claude gayssot|m|homologue de transports de epoque|ancien ministre de lionel jospin|directeur de port de sete ancien ministre communiste|ancien ministre communiste|communiste|president
jean-claude juncker|m|president de commission europeenne|president|president de commission
jean-claude kassi brou|m|president de commission de cedeao|president
jean-claude kennedy|m|maire|elu communiste maire depuis 2015
jean-claude mailly|m|secretaire|secretaire general|patron
jean-claude requier|m|president
jean-daniel flaysakier|m|docteur|expert|medecin et journaliste de france 2
jean-daniel lévy|m|directeur
jean-daniel simonet|m|president de commission
jean-david cavaillé|m|procureur de charente|procureur de republique de perpignan
jean-dominique durand|m|adjoint a maire de lyon en charge de memoire|maire de lyon en charge de memoire
jean-dominique senard|m|president de constructeur automobile|president|patron|president de renault
jean-francis treffel|m|prefet de mayenne|prefet
jean-françois balaudé|m|president de universite
jean-françois bayart|m|professeur|membre
jean-françois bohnert|m|patron|actuel chef de pnf
jean-françois carenco|m|president de cre|president
jean-françois cesarini|m|depute lrem|depute
jean-françois cirelli|m|ancien dirigeant|president
jean-françois copé|m|ancien patron de parti|ancien president de ump|maire de meaux|maire lr de meaux|ancien president de parti|rival dans primaire a droite
jean-françois cuignet|m|adherent
jean-françois debat|m|maire|tresorier|president de groupe ps a region|conseiller|tresorier de ps|maire de bourg-en-bresse socialiste
jean-françois delfraissy|m|president de conseil scientifique|president|pr|professeur|president de conseil scientifique pr|specialiste immunologie
jean-françois guyot|m|journaliste
jean-françois husson|m|senateur|senateur lr
jean-françois jalkh|m|eurodepute|assistant parlementaire
jean-françois julliard|m|directeur|directeur general de greenpeace france
jean-françois lamour|m|ex-ministre de sports et double-champion olympique|ex-ministre de sports|conseiller|president|ancien ministre
jean-françois leroy|m|directeur de festival|directeur historique
jean-françois mbaye|m|depute de val-de-marne|depute
jean-françois papineau|m|numero|directeur departement de securite publique de nord
jean-françois ricard|m|procureur national antiterroriste|procureur|chef|procureur antiterroriste
jean-françois toussaint|m|pr|professeur|chercheur|professeur de physiologie a universite de paris|sociologue|directeur
jean-françois treffel|m|prefet
jean-frédéric poisson|m|president|candidat a primaire de droite|president de parti chretien-democrate|candidat a primaire a droite
jean-guy talamoni|m|president de assemblee de corse|president independantiste de assemblee de corse
jean-jacques aillagon|m|ministre de culture|ex-ministre de culture
jean-jacques bosc|m|procureur|procureur general de dijon|procureur general de cour appel de dijon
jean-jacques bourdin|m|journaliste|animateur de rmc-bfmtv|premiere journaliste de rmc et de bfm|fondateur de mediapart et journaliste de rmc et bfm|journaliste de rmc et bfm|journaliste de bfmtv et rmc
jean-jacques bridey|m|depute|president de commission de defense
jean-jacques coiplet|m|directeur general de ars pays de loire|directeur
jean-jacques goldman|m|chanteur|chanteur et fer de lance de enfoires|avoir ete chef|realisateur|leur ancien patron|auteur de biographie "
jean-jacques mourad|m|professeur
jean-jacques razafindranazy|m|medecin|docteur|medecin urgentiste
jean-jacques urvoas|m|ministre de justice|ancien ministre de justice de francois hollande
jean-lin lacapelle|m|delegue|depute europeen|eurodepute rn|personnalite|secretaire
jean-louis borloo|m|ministre|ancien ministre de ville|centriste|adversaire historique de centriste|ancien ministre|fondateur
jean-louis debré|m|ancien ministre de interieur|ancien president de assemblee nationale|ancien ministre et ex-president de conseil constitutionnel
jean-louis dumas||ancien pdg
jean-louis fousseret|m|maire de ville|maire sortant de besancon|maire de besancon|maire lrem actuel|maire|maire republique en marche de besancon
jean-louis gagnaire|m|depute|depute macroniste
jean-louis georgelin|m|general|chef|ancien chef|president de etablissement public general
jean-louis louvel|m|actuel proprietaire de quotidien|actuel proprietaire|entrepreneur normand|candidat
jean-louis masson|m|senateur non-inscrit|depute
jean-louis missika|m|actuel president|president|adjoint
jean-louis nadal|m|president|procureur|actuel president|ancien procureur general
jean-louis pouytès|m|maire
jean-louis tixier-vignancour|m|candidat extreme droite
jean-louis touraine|m|depute lrem|professeur de medecine|depute
jean-loup dabadie|m|artiste et academicien|artiste populaire a multiples talents
jean-luc azoulay|m|producteur|producteur et auteur historique de serie|producteur de emission culte
jean-luc brunel|m|agent de mannequins francais|ancien proche
jean-luc chetboun|m|avocat parisien
jean-luc courcoult|m|fondateur
jean-luc fugit|m|depute republique en marche|depute lrem
jean-luc gréau|m|agriculteur|gerant
jean-luc lagleize|m|depute centriste|rapporteur
jean-luc lennon|m|procureur|procureur de republique a lons-le-saunier|procureur de lons-le-saunier|procureur de republique de dole|procureur de basse-terre
jean-luc michaud|m|president de comite|president
jean-luc moudenc|m|maire de toulouse|maire lr|maire sortant lr|maire republicains de toulouse|maire|maire sortant republicains
jean-luc mélenchon|m|leader de france insoumise|chef de file de france insoumise|chef de file de insoumis|leader|chef|insoumis
jean-luc reichmann|m|animateur
jean-luc reitzer|m|seul depute|depute republicains|depute|premier depute|depute lr de haut-rhin
jean-luc rigaut|m|maire sortant udi|maire annecy
jean-luc roméro-michel|m|president
jean-luc videlaine|m|prefet|prefet de var
jean-marc ayrault|m|ministre de affaires etrangeres|ancien premier ministre|ancien maire|ministre|chef de diplomatie francaise|defenseur
jean-marc borello|m|proche emmanuel macron
jean-marc coppola|m|communiste|conseiller municipal pcf
jean-marc darrigade|m|avocat
jean-marc dumontet|m|president de molieres et proprietaire de theatres parisiens|president|proprietaire|producteur|proprietaire de bobino et de cinq autres theatres a paris|proprietaire de deux theatres parisiens
jean-marc falcone|m|directeur|predecesseur
jean-marc fedida|m|maitre|avocat
jean-marc florand|m|avocat|leur avocat me|avocat de parents alexia daval me|me
jean-marc germain|m|ancien depute|depute
jean-marc huart|m|numero|recteur de academie de nancy-metz|directeur general de enseignement scolaire
jean-marc janaillac|m|patron air france|pdg
jean-marc morandini|m|animateur de television|animateur de television et radio|salarie|journaliste et animateur
jean-marc peillex|m|maire de saint-gervais|maire|maire de saint-gervais-les-bains en haute-savoie
jean-marc pujol|m|maire lr sortant|maire lr|maire sortant|avocat|maire|maire republicains
jean-marc reiser|m|auteur de annonce immobiliere en lien avec appartement|auteur de annonce
jean-marc rivéra|m|delegue|secretaire general de otre
jean-marc salmon|m|sociologue
jean-marie bigard||humoriste
jean-marie bockel|m|senateur centriste|senateur
jean-marie burguburu|m|president
jean-marie charon|m|sociologue et specialiste de medias|specialiste de medias|sociologue de medias|sociologue
jean-marie girier|m|chef de cabinet de gerard collomb|ancien chef de cabinet a metropole|directeur|chef de cabinet
jean-marie le guen|m|ancien secretaire etat|ex-ministre|ancien ministre|ancien secretaire etat de francois hollande|secretaire|c' est secretaire etat a relations avec parlement
jean-marie le pen|m|cofondateur de fn|president|fondateur|ancien president de fn|ancien president de front national|fondateur de fn
jean-marie letzelter|m|president|dr
jean-marie robine|m|directeur|chercheur
jean-marie vanlerenberghe|m|rapporteur a senat|rapporteur general de commission de affaires sociales|parlementaire
jean-mathieu michel|m|maire|maire de signes depuis 1983
jean-michel apathie|m|journaliste|journaliste politique
jean-michel aphatie|m|journaliste|editorialiste|presentateur europe 1
jean-michel aulas|m|president|president de olympique lyonnais|president de lyon
jean-michel baylet|m|ministre|ancien ministre de amenagement de territoire|ancien president de conseil departemental de tarn-et-garonne
jean-michel blanquer|m|ministre de education nationale|ministre de education|ministre
jean-michel clément|m|depute lrem|depute lrem de vienne|depute lrem ex-ps de sud-vienne|depute de vienne|par exemple depute lrem de sud-vienne
jean-michel fauvergue|m|elu|ancien patron de raid
jean-michel lambert|m|premier juge|juge|magistrat|juge instruction
jean-michel mathieu|m|maire|maire de signes
jean-michel prêtre|m|procureur de republique de nice|procureur de nice|procureur de republique
jean-michel ribes|m|directeur
jean-noël dron|m|patron
jean-noël guérini||etre " candidate de systeme "|president
jean-pascal chateau|m|commandant de groupement de deux-sevres colonel|colonel
jean-pascal van ypersele||climatologue
jean-paul alduy|m|ancien maire|ancien maire de centre-droit
jean-paul bacquet|m|maire|ex-president de business france et ancien depute ps|ancien depute ps
jean-paul crampe|m|membre
jean-paul delevoye|m|haut commissaire a reforme de retraites|haut commissaire|haut commissaire a retraites|president|rapporteur|negociateur en chef haut-commissaire a retraites
jean-paul dufrègne|m|elu|depute communiste
jean-paul fournier|m|maire republicains de nimes|maire de nimes|maire de ville
jean-paul hamon|m|president|docteur|president de federation de medecins de france
jean-paul huchon|m|ex-president ps de conseil regional|directeur de cabinet
jean-paul lecoq|m|depute communiste|depute pcf|candidat communiste|adversaire communiste|candidat communiste depute|depute
jean-paul mira|m|chef
jean-paul mégret|m|secretaire
jean-paul stahl|m|infectiologue|professeur
jean-paul teissonnière|m|avocat de murielle bolle depuis 1986|avocat
jean-paul trovero|m|maire communiste de fontaine|maire communiste
jean-paul vernant|m|professeur
jean-paul zerbib|m|dr|responsable
jean-philippe charvet|m|commandant|chef
jean-philippe récappé|m|procureur de republique de brest|procureur de brest
jean-philippe seta|m|ancien numero 2|leur ancien numero 2
jean-philippe setbon|m|secretaire general de prefecture de doubs
jean-philippe vetter|m|candidat lr
jean-pierre aubry|m|directeur de semarelp|proche collaborateur de maire de levallois|maire de levallois
jean-pierre battestini|m|secretaire
jean-pierre branchereau|m|maire
jean-pierre chevènement|m|ministre|c' est abord ministre de interieur|president|ancien ministre
jean-pierre darroussin|m|acteur
jean-pierre de lestang|m|fondateur et directeur|directeur
jean-pierre farandou|m|pdg de sncf|patron de sncf|nouveau president|patron|pdg|president de entreprise ferroviaire
jean-pierre foucault||vedette de petit ecran|prochain numero de jeu mythique exit emblematique
jean-pierre hugues|m|directeur de cabinet|prefet
jean-pierre jouyet|m|secretaire|ancien secretaire general de elysee|secretaire general|secretaire general de elysee
jean-pierre kutwa|m|chef de eglise catholique en cote ivoire cardinal|cardinal
jean-pierre le guelvout|m|candidat|agriculteur
jean-pierre mas|m|president|representant de agences de voyages francaises
jean-pierre mercier|m|delegue
jean-pierre mignard|m|avocat|ancien president de haute autorite ethique de ps
jean-pierre mulunda nkata|m|dr
jean-pierre papin|m|responsable communication de psa hordain
jean-pierre pernaut|m|presentateur de 13 h de tf1|presentateur emblematique de " 13 h " de tf1|journaliste
jean-pierre pont|m|depute
jean-pierre raffarin|m|ancien premier ministre|ex-premier ministre|mon premier ministre|premier ministre|ancien premier ministre "|ancien premier ministre francais
jean-pierre sueur|m|senateur socialiste|socialiste|rapporteur pour avis de commission de lois|rapporteur
jean-pierre versini-campinchi|m|avocat me|avocat de siaap me
jean-rené etchegaray|m|maire de bayonne|maire de ville|maire
jean-rené lecerf|m|actuel president|president divers droite de nord|president de departement divers droite|president de departement
jean-sébastien jacques|m|patron francais
jean-yves camus|m|politologue|directeur de observatoire de radicalites
jean-yves chapelet|m|maire sortant|maire de ville
jean-yves chatelais|m|comedien francais|acteur
jean-yves coquillat|m|procureur de republique|procureur de grenoble|procureur de republique de grenoble|procureur
jean-yves grall|m|dr|directeur de ars auvergne-rhone-alpes
jean-yves le drian|m|ministre de affaires etrangeres|ministre|ministre francais de affaires etrangeres|chef de diplomatie francaise|ministre de defense|ministre de europe et de affaires etrangeres
jean-yves narquin|m|elu rn|maire
jean-yves riocreux|m|mgr|eveque
jean-yves sayag||humoriste et lanceur alerte|humoriste
jeanfi janssens||humoriste
jeanine añez|f|presidente par interim de bolivie|presidente interimaire conservatrice|presidente par interim conservatrice
jeanine hennis-plasschaert|f|representante en irak
jeanne barseghian||ecologiste|nouvelle maire|premiere maire|candidate eelv|adjoint a sante de maire ecologique|maire ecologique
jeanne d'hauteserre||maire de arrondissement|maire|maire de viiie arrondissement
jeff bezos|m|patron amazon|patron|fondateur|fondateur amazon|president
jeff frost|m|artiste conceptuel
jeff sessions|m|ministre americain de justice|ministre de justice|ministre
jeff shell|m|patron
jeffrey g. karam|m|politologue|juge
jennifer viix|f|directrice
jenny ohlsson|m|responsable
jens laerke|m|porte-parole
jens spahn|m|ministre de sante|ministre allemand de sante|ministre de sante allemand|ministre federal de sante
jens stoltenberg|m|secretaire general de otan|secretaire|secretaire general|secretaire general de alliance atlantique
jenson button|m|pilote britannique|ambassadeur|britannique
jeremy corbyn|m|travailliste|chef de opposition travailliste|adversaire dirigeant de parti travailliste|dirigeant de parti travailliste|dirigeant de opposition|leader
jeremy hunt|m|actuel chef de diplomatie britannique|ministre de affaires etrangeres|ancien ministre de affaires etrangeres
jeremy rahn|m|porte-parole de pompiers de californie
jeremy rossman|m|expert|chercheur anglais de universite de kent
jerome powell|m|patron de banque centrale americaine|president de banque centrale americaine
jerry nadler|m|chef|chef de commission|president de commission judiciaire
jesus moran|m|secretaire|secretaire de association de pompes funebres
jill e. adams|f|presidente
jim acosta|m|presentateur de journal|journaliste de cnn
jim bridenstine|m|patron|directeur de nasa|patron de nasa|chef|chef de agence spatiale americaine
jim farley|m|president|actuel president
jim jordan|m|proche allie
jim mattis|m|ministre|ex-ministre|ex-ministre de defense|premier chef|secretaire americain a defense|chef de pentagone
jimmy kimmel|m|humoriste|animateur
jimmy lai|m|magnat de medias|magnat de medias hongkongais|patron de presse|magnat de presse|proprietaire|richissime magnat
jimmy mohamed|m|dr|docteur|medecin
jj abrams|m|createur de " lost "
jo d'amato|m|premier pape de porno italien
joachim son-forget|m|depute|depute ex-lrem|depute de francais de etranger|depute lrem
joan fontaine|f|rivale depuis toujours actrice|actrice
joan taris|m|conseiller regional et ancien president de modem gironde|ancien president de modem gironde|conseiller|president
joann sfar|m|auteur de bandes dessinees et realisateur|m.
joao doria|m|gouverneur|gouverneur de etat de sao paulo|gouverneur de sao paulo|maire de sao paulo
joao leao|m|ministre de finances
jocelyne saab|f|realisatrice
jody evans|f|habitante
joe biden|m|democrate|adversaire democrate|rival democrate|candidat democrate|candidat democrate a presidentielle|candidat
joe scarborough|m|animateur|depute
joe sheridan|m|patron de pub
joel crouse|m|pasteur de endroit
joffrey bollée|m|numero 2 de front national|conseiller
johan jousseaume|m|secretaire
johana agurto|f|enseignante
johanna clermont|f|influenceuse
johanna deceuninck|f|maitresse de ce1|auteure
johanna rolland|f|maire|maire socialiste de nantes|maire de nantes|maire ps de nantes|maire socialiste de ville|maire ps
johannes niessen|m|docteur|directeur
john alcock|m|capitaine
john bel edwards|m|gouverneur de louisiane|gouverneur|gouverneur democrate de etat
john bolton|m|ancien conseiller a securite nationale|conseiller a securite nationale|conseiller|ancien conseiller de donald trump
john boyega|m|acteur afro-americain|acteur britannique
john david washington|m|agent secret -
john dorrian|m|colonel americain|porte-parole
john eastman|m|expert constitutionnel|professeur
john f. kennedy|m|president|president americain|ancien president
john falcicchio||chef de cabinet de maire|maire
john harrington|m|commissaire
john hennessey|m|fondateur
john hussey|m|agriculteur
john hyten|m|numero deux de etat-major americain general|general
john jones|m|client|responsable
john kerry|m|secretaire etat|homologue americain
john legend|m|chanteur
john mccain|m|senateur|senateur republicain|candidat republicain|ancien conseiller de senateur
john mina|m|chef de police|chef
john parra|m|chef
john roberts|m|chef de cour|conservateur|conservateur modere|chef de cour supreme|chef de cour conservateur modere|magistrat conservateur
john sullivan|m|ambassadeur de etats-unis a moscou|ambassadeur
john wiesman|m|responsable
john yerger|m|directeur
johnny hallyday|m|chanteur|celebre chanteur|actrice
johns hopkins|f|directrice de centre|epidemiologiste a universite americaine
johny srouji|m|responsable
jon krosnick|m|professeur de science politique
jonah hill|m|acteur|comedien americain|acteur americain
jonathan berrebi|m|president de office|president
jonathan conricus|m|porte-parole de armee
jonathan greenblatt|m|president de adl|directeur|president
jonathan nez|m|president de nation najavo|president
jonathan peterschmitt|m|docteur|medecin
jonathann daval|m|auteur|client
joop donkervoort|m|fondateur|fondateur de marque
jordan bardella|m|vice-president de rassemblement national|vice-president de rn|vice-president|eurodepute rn|numero 2 de parti|eurodepute
jorge arreaza|m|chef de diplomatie venezulienne|ministre de affaires etrangeres venezuelien|ministre venezuelien de affaires etrangeres
jorge castanheira|m|president
jorge duany|m|directeur
jorge santos|m|coordinateur
josef aschbache|m|directeur de observation de terre a esa
josep borrell|m|chef de diplomatie europeenne|chef de diplomatie de union europeenne|vice-president|ministre socialiste espagnol|chef|chef de diplomatie de ue
joseph breham|m|avocat me|avocat de ong|avocat penaliste francais
joseph d'halluin|m|secretaire
joseph kabila|m|president
joseph muscat|m|premier ministre maltais|premier ministre
joseph wu|m|ministre taiwanais de affaires etrangeres
joseph zimet|m|conseiller en communication|ancien directeur|historien de formation|nouveau directeur de communication
josh golin|m|directeur
joshunda sanders|f|auteure
josiane chevalier|f|prefete de bas-rhin|prefete
josip petrovic|m|directeur
josu ternera||ancien chef|presidente
josé apezarena|m|journaliste
josé bové|m|militant|eurodepute|depute europeen
josé david urbaez||infectiologue
josé luis escriva|m|ministre de securite sociale
josé manuel franco|m|prefet de region de madrid socialiste|socialiste
josé rubiera|m|meteorologue cubain
joséphine baker|f|directrice de ecole elementaire
jovenel moïse|m|president|president haitien
joy esther||comedienne|danseur de actrice|actrice
joyce jonathan|f|chanteuse|chanteuse pop-folk
joyette holmes|f|procureure
joël deumier|m|president|president de sos homophobie
joël giraud|m|rapporteur general|rapporteur general de commission de finances
joël hazan|m|expert
joël labbé|m|ecologiste|elu
joël le scouarnec|m|chirurgien a retraite|chirurgien
joël mathurin|m|prefet de doubs|prefet
joël mergui|m|president|president de consistoire de paris
joël robuchon|m|" pape de cuisiniers "|chef
joël wilmotte|m|maire
joëlle ethevenaux|f|voisine
juan branco|m|avocat|avocat de " gilets jaunes "|m.
juan carlos|m|ancien roi espagne|ancien roi|roi
juan diaz|m|professeur
juan gabriel|m|dernier proprietaire chanteur|chanteur|chanteur mexicain de varietes
juan guaido|m|chef de opposition venezuelienne|opposant|m.|rival|dirigeant de opposition|depute de centre-droit
juan josé yunis|m|professeur
juan-manuel fangio|m|« roi|pilote
judd deere|m|porte-parole|porte-parole de maison blanche|porte-parole de executif
judge kenneth peterson|m|chanteur
julia cagé|m|economiste|specialiste
julia castanier||parmi elles responsable de communication de pcf|directrice
julia de funès|f|philosophe
julia laernoes|f|candidate|conseillere
julia lemke||ingenieur|ingenieure
julia steinberger|f|climatologue
julian assange|m|fondateur de wikileaks|fondateur
julian drix|m|enqueteur
julian knight|m|president depute conservateur|depute conservateur
julian leibowitz|m|dr
julian quintero|m|directeur|directeur de ats
julian thomson|m|responsable de design de jaguar|actuel directeur
julie andrieu|f|chef|presentatrice
julie fraudeau|f|procureure
julie gayet|f|actrice|president de republique et de actrice|star
julie lescaut||ex commissaire|commissaire
julie ruffet-troussard|f|historienne
julien aubert|m|depute|depute souverainiste|depute lr|candidat|auteur|depute republicains
julien bargeton|m|senateur|senateur lrem|porte-parole de senateurs lrem|senateur de paris|adjoint a finances
julien baudoin|m|responsable
julien bayou|m|secretaire national eelv|secretaire|porte-parole|porte-parole eelv|procureur
julien bergeaud|m|directeur
julien bigorgne|m|expert
julien borowczyk|m|lui-meme medecin
julien clerc|m|chanteur|" auteur musicien " pour chanteur
julien colot|m|docteur|dr
julien courbet|m|animateur
julien de casabianca|m|cofondateur|associe
julien denormandie|m|ministre de logement|ministre de agriculture|ministre de ville|ministre|secretaire|premier ministre
julien dray|m|conseiller regional ile-de-france|conseiller de paris|socialiste|conseiller regional ps ile-de-france|conseiller regional ps|conseiller
julien gautier|m|avocat maitre|maitre
julien lauprêtre|m|president de secours populaire|mon president
julien lepers|m|animateur|journaliste animateur|monsieur|adversaire|animateur tele|predecesseur
julien odoul|m|elu rn|elu de rassemblement national|conseiller|president|elu|membre
julien poissy|m|chef de service de reanimation de chu de lille docteur|docteur
julien poix|m|insoumis|candidat lfi
julien rencki|m|directeur
julien ruas|m|adjoint|adjoint a maire de marseille|maire de marseille|responsable
julien sanchez|m|maire|frontiste|porte-parole
julien troccas|m|secretaire
juliette binoche|f|actrice francaise|comedienne francaise|invitee via skype de lundi est actrice|actrice
juliette méadel||ancienne ministre de francois hollande|secretaire etat
julius seebach|m|ingenieur|directeur
junichiro hironaka|m|principal avocat|avocat
justin trudeau|m|premier ministre canadien|premier ministre
juvénal habyarimana|m|president hutu rwandais|president rwandais|president
jérome lavrilleux|m|ancien directeur|ancien bras-droit
jérémie assous|m|avocat|avocat de animateur|animateur|leur avocat me|avocat me
jérémie pourchez|m|directeur
jérémy bacchi|m|candidat|secretaire
jérôme baloge|m|maire de niort|elu de parti radical
jérôme bourrier|m|procureur|procureur de republique de bayonne|procureur de bayonne|procureur de republique de vienne
jérôme cahuzac|m|ancien ministre|ancien ministre de budget de francois hollande|ministre socialiste de budget
jérôme chartier|m|porte-parole|depute|fidele porte-parole lors de campagne de primaire
jérôme coumet|m|maire|maire de arrondissement
jérôme despey|m|secretaire
jérôme durain|m|president de groupe gauche unie|socialiste
jérôme fourquet|m|directeur
jérôme karsenti|m|avocat
jérôme langrand|m|dr
jérôme marty|m|president|president de syndicat de medecins liberaux ufmls|medecin|docteur
jérôme rivière|m|ancien depute|ancien depute ump
jérôme rodrigues|m|membre|militant
jérôme salomon|m|directeur general de sante|directeur|pr|professeur
jérôme soligny|m|auteur
jérôme tallaron|m|commandant
jérôme thomassin|m|acteur
jürgen stackmann|m|membre|predecesseur
k naik|m|coordinateur
k. shailaja|m|ministre de sante de kerala k.
kader odh|m|quadragenaire
kadri a.|m|president
kais kabtani|m|ambassadeur tunisien a onu|homologue tunisien
kais saied|m|president|president tunisien|homologue tunisien
kalla ankourao|m|ministre de affaires etrangeres de niger
kalumbi shangula|m|ministre de sante
kamala harris|f|senatrice|senatrice noire|combattante|senatrice democrate|candidate a vice-presidence|candidate
kamel bencheikh|m|poete algerien|ecrivain
kamel guemari|m|delegue|monsieur
kamel mohanna|m|docteur|president
kanye west||producteur|producteur et createur americain|star de hip-hop|star de rap
karen bass|f|elue|autre elue afro-americaine|assistante
karey burke|f|presidente
karfa diallo|m|fondateur
karim habib|m|responsable|directeur
karim rissouli|m|journaliste
karima delli|f|eurodeputee eelv|eurodeputee ecologiste|eurodeputee|eurodeputee ecologiste francaise
karine ferri|f|animatrice|ancienne candidate de programme
karine lacombe||infectiologue|professeure|pr
karine le marchand|f|animatrice de television|animatrice de " amour est dans pre "|journaliste|animatrice
karine traval-michelet|f|socialiste|maire ps de commune
karl jordan|m|temoin
karl olive|m|maire de poissy|maire
kastler brossel|m|professeur de physique a sorbonne et chercheur a laboratoire
kate brown|f|gouverneure
katerina sakellaropoulou|f|presidente grecque
katherine jellison|f|professeure|politologue|historienne
katheryn russell-brown|f|directrice
kathrine wilsher lohre|f|directrice
katia coppi|f|maire de ville|maire
katia dubreuil|f|presidente
katie miller|m|porte-parole
katie soo|f|cheffe de marketing
katrin jakobsdottir|m|actuelle premiere ministre de gauche ecologiste
katsunobu kato|m|ministre japonais de sante|porte-parole de gouvernement|ministre de sante sortant
kavy ramano|m|ministre mauricien de environnement
kay ivey|f|gouverneure de alabama|gouverneure
kayapo mekragnoti|m|defenseur
kayleigh mcenany||porte-parole|president americain|porte-parole de maison blanche
keanu reeves|m|acteur canadien|acteur hollywoodien|acteur
keir starmer|m|chef de opposition travailliste|dirigeant de opposition travailliste|nouveau leader de parti travailliste|chef de parti travailliste|nouveau chef de opposition travailliste
keith burris|m|redacteur en chef|chef
keith lindsay|m|biologiste|specialiste
keke palmer|f|maitresse de ceremonie
kelly betesh|f|militante|militante fn
kellyanne conway|f|conseillere|proche conseillere
ken cuccinelli|m|responsable de departement americain de securite interieure
ken miles|m|pilote|pilote britannique|pilote et ingenieur|ingenieur
ken paxton|m|procureur general de texas republicain|republicain
kenneth roth|m|directeur de hrw|directeur
keren ann|f|chanteuse
kev adams||humoriste|star|comedien
kevin beyrer|m|responsable de police
kevin mayer|m|patron de tiktok|patron
kevin redding|m|professeur
khabib nurmagomedov|m|russe
khadija sekongo|f|voisine
khairi saadallah|m|refugie
khaled ben ahmed|m|conseiller
khaled ben salmane|m|prince
khaled drareni|m|journaliste|journaliste algerien|journaliste independant algerien|journaliste independant|m.
khaled khalifa|m|romancier
khieu samphan|m|chef|chef de etat de kampuchea democratique
khofifah indar parawansa|m|gouverneur de region east java
khéops lara|m|m.|avocat maitre|avocat
kianouche jahanpour|m|porte-parole de ministere de sante|porte-parole de ministere
kila soumara|m|habitant
kilan ahmed|m|docteur
kim dae-jung|m|premier president|president sud-coreen
kim darroch|m|ambassadeur britannique|ambassadeur
kim il sung|m|fondateur de regime|fondateur
kim jong|m|dirigeant nord-coreen|leader nord-coreen|dirigeant|leader actuel|leader|dirigeant actuel
kim jong-un|m|dirigeant nord-coreen
kim kardashian|f|star de tele-realite americaine|vedette de tele-realite americaine
kim wall|f|journaliste suedoise
kira iarmich||porte-parole de opposant|opposant
kira iarmych||porte-parole de opposant|opposant|porte-parole
kiran dighavkar|m|responsable
kirill dmitriev|m|president|directeur|patron
kirill mintsev|f|createur
kirill serebrennikov|m|realisateur et metteur en scene
kirstjen nielsen|m|ministre
kjersti flaa|f|journaliste norvegienne|plaignante
kk cheng||epidemiologiste
klara butz|f|militante
klaus bischoff|m|responsable
klaus froehlich|m|actuel responsable|patron de r&d de bmw
klaus fröhlich|m|membre|patron
klaus iohannis|m|president roumain|president
klaus welle|m|secretaire general de parlement europeen|secretaire
klaus zellmer|m|president
kofi annan|m|ancien secretaire general de onu et prix nobel de paix|secretaire
koh lanta|m|animateur de "|finaliste a deux reprises de emission
kolinda grabar-kitarović|f|ancienne presidente croate|bonne joueuse
kolkata abdel-salam karman|f|laureate yemenite de nobel de paix 2011|militante
komal nahta|m|journaliste specialise
konrad steffen|m|specialiste de rechauffement climatique
konstantin iarochenko|m|pilote
kostas lagouvardos|m|meteorologue|directeur
kostas mountzouris|m|prefet de egee de nord
kris carlyon|m|biologiste
kristalina georgieva|f|directrice de institution|directrice bulgare
kristi noem|f|gouverneure republicaine de dakota de sud|gouverneure de dakota de sud
kristinn hrafnsson|m|redacteur en chef de wikileaks
krzysztof szczerski|m|chef
kumar reddy|m|temoin
kunio mikuriya|m|secretaire
kyle kondik|m|politologue
kylian mbappé|m|international francais|attaquant|premier francais est joueur de paris sg|attaquant de psg
kyriakos mitsotakis|m|premier ministre grec|premier ministre
ladj ly|m|realisateur|de celebres adeptes est realisateur
laeticia hallyday|f|seule heritiere|madame
laetitia avia|f|deputee lrem de paris|deputee|deputee de paris|auteure|porte-parole|candidate
laia torra|f|professeure
lal mohammad amiri|m|porte-parole|porte-parole de police provinciale
lamar alexander|m|senateur|senateur republicain
lamine saïdou|m|commandant|commandant de eaux et forets
lamya essemlali|f|presidente
lance armstrong||star dechue de cyclisme|cycliste
larry abensur||pdg
larry chiagouris|m|professeur
larry clark|m|realisateur americain
larry kramer|m|militant|auteur
larry kudlow|m|conseiller|conseiller economique|principal conseiller economique de maison blanche
larry sabato||politologue|venerable politologue
lars kern|m|pilote de developpement de constructeur de stuttgart|pilote maison
lassana diarra|m|footballeur de om|joueur
latifa ibn ziaten||premier militaire|fondatrice
latoya cantrell|f|maire
laura flessel|f|ministre de sports|populaire ministre de sports|ministre de sports :|nouvelle ministre de sports
laura morin|f|directrice
laura smet|f|sœur
laura vega|f|deleguee
laure beccuau|f|procureure de creteil|procureure|magistrate
laure dassy|f|journaliste
laure heinich|f|avocate
laure joachim||pediatre belge|membre
laure manaudou||nageuse olympique|sœur|chanteur
laure-alice bouvier|f|avocate
laurel baig|f|procureure
laureline peyrefitte|f|procureure de republique de lorient|procureure de lorient|procureure
lauren rathmell|f|americaine
laurence bloch|f|directrice|directrice de station|directrice de france inter
laurence boone|f|chef economiste de ocde
laurence claisse|f|maire de landivisiau|maire
laurence cohen|f|senatrice|vice-presidente
laurence ferrari||journaliste|animatrice
laurence haïm||porte-parole|celebre correspondante|journaliste|ancienne journaliste itele
laurence léger|f|avocate|avocate de ex-boxeur
laurence parisot|f|ancienne presidente de organisation patronale|ancienne presidente de organisation|ancienne patronne de medef|ancienne presidente de medef
laurence rossignol||ancienne ministre|senatrice socialiste|ministre|senatrice et ancienne ministre ps|ancienne ministre ps|socialiste
laurence sailliet||porte-parole|ancienne porte-parole de republicains|actuelle porte-parole|porte-parole de republicains
laurence tubiana|f|presidente|professeure|directrice
laurent baffie|m|humoriste|animateur et complice de toujours
laurent ballesta|m|photographe naturaliste
laurent bazin|m|journaliste|directeur
laurent berger|m|secretaire general de cfdt|secretaire general|secretaire|patron de cfdt|numero de cfdt|patron
laurent bouvet|m|cofondateur|professeur|fondateur
laurent brun|m|secretaire|secretaire general de cgt-cheminots|secretaire general de cgt cheminots|secretaire general|patron
laurent cremel|m|representant avec me
laurent czernik|m|procureur|procureur de republique|procureur de montauban
laurent degallaix|m|maire de valenciennes|maire
laurent delahousse|m|journaliste de france 2|journaliste|presentateur
laurent djebali|m|secretaire
laurent escure|m|secretaire general|secretaire general de unsa|numero de unsa|secretaire
laurent fabius|m|president|ancien ministre|ministre|ancien elu|ex-ministre de affaires etrangeres|ancien chef de diplomatie
laurent gbagbo|m|ex-president|ex-president ivoirien|ancien president ivoirien|president|fondateur ex-president|chef etat sortant
laurent guimier|m|nouveau patron|vice-president europe 1|directeur|patron de chaine franceinfo
laurent hénart|m|president de mouvement radical|maire de nancy et president de mouvement radical|actuel maire de nancy|maire de nancy
laurent jacobelli|m|responsable de communication de parti|porte-parole|porte-parole de rn|porte-parole de parti extreme-droite
laurent joffrin|m|directeur|directeur de redactions de liberation|directeur de redaction de liberation
laurent léger|m|journaliste|journaliste investigation
laurent marcangeli|m|maire ajaccio
laurent marti|m|president
laurent nunez|m|secretaire etat|secretaire etat a interieur|secretaire|secretaire etat aupres de ministre de interieur|ministre de interieur|ancien directeur
laurent nuñez|m|secretaire etat|secretaire etat a interieur|ministre de interieur|secretaire|secretaire etat aupres de ministre de interieur
laurent obertone|m|auteur|journaliste et essayiste
laurent pietraswewski|m|depute lrem
laurent pietraszewski|m|secretaire etat|depute lrem|secretaire|successeur|" monsieur retraites " de gouvernement|nouveau m.
laurent ruquier|m|presentateur|animateur|patron
laurent russier|m|maire
laurent saint-martin|m|depute|rapporteur general|depute lrem
laurent schwein|m|patron
laurent thines|m|professeur
laurent toubiana||epidemiologiste|epidemiologiste a inserm
laurent touvet|m|prefet|prefet de haut-rhin
laurent vachey|m|inspecteur de finances
laurent wauquiez|m|president|president de republicains|president de parti|president de lr|candidat|patron de republicains
laurent-franck lienard|m|maitre|avocat
laurent-franck liénard|m|leur avocat me
laurianne rossi|f|deputee|deputee en marche|deputee de republique en marche de hauts-de-seine|deputee lrem et questeure|deputee et questeure
law roach||c' est nouveau styliste|styliste
laëtitia avia|f|deputee lrem
le drian|m|m.
le foll|m|m.|monsieur
le gendre|m|m.|monsieur
le gouil|m|m.
le guen|m|monsieur|m.
le guludec|f|pr
le pen|f|mme|madame|m.|" madame
le roux|m|m.
lebron james||joueur vedette de nba|star de nba|star de basket|star de basketball|star
lee iacocca|m|president de chrysler|responsable de directeur general de ford|directeur general de ford
lee man-hee||leader
lee morrison|m|coordinateur de cascades|coordinateur
lee price|m|britannique|porte-parole
leif-eric easley|m|professeur
len horovitz|m|dr
leni palacios|m|responsable de police
leni riefenstahl|f|realisatrice nazie
lenin moreno|m|president equatorien
leo poon|m|professeur
leo varadkar|m|premier ministre irlandais|premier ministre sortant|dirigeant|dirigeant de fine gael
leonard presheva|m|ouvrier
leonardo padura|m|ecrivain cubain|auteur
leonor briones|f|ministre
leopoldo lopez|m|autre opposant
letitia james|f|procureure|procureure de etat de new york|procureure generale de new york
levar stoney|m|maire|maire de richmond
lewis hamilton|m|britannique|seul pilote
leïla cherif-hadria|f|adjointe
leïla slimani|f|romanciere franco-marocaine|ecrivaine feministe
lgbt gaylib|f|presidente de association
li fangping|m|avocat chinois|specialiste
li keqiang|m|premier ministre chinois|premier ministre
li kwai-wah|m|haut responsable|responsable de police
li song|m|comedien
liam fox|m|ministre
licia ronzulli|f|senatrice
lin-manuel miranda|m|createur de " hamilton "|auteur
lina mendoni|f|ministre de culture|ministre grecque de culture|ministre
linas linkevicius|m|chef de diplomatie de lituanie voisine|ministre lituanien de affaires etrangeres|ministre lituanien de affaires etranges
lincoln romain|m|directeur
linda kebbab|f|deleguee
linda sennaoui|f|avocate de partie civile me
lindsey graham|m|senateur republicain|influent senateur republicain|chef republicain de commission judiciaire|president de commission judiciaire de senat|senateur
line productions|f|presidente adventure
line renaud|f|actrice|vice-presidente est chanteuse et comedienne|chanteuse et actrice francaise|comedienne|chanteuse
lionel barrand|m|president|docteur
lionel beffre|m|prefet de isere
lionel falcoz|m|maire de laroque-timbaut|elu republicains
lionel jospin|m|patron|premier ministre de epoque|premier ministre|ancien premier ministre|conseiller economique de premier ministre de epoque|conseiller economique de premier ministre
lionel josserand|m|substitut de procureur|procureur
lionel lavergne|m|general|general de brigade de gendarmerie|chef|directeur de cabinet de ministre de interieur colonel|ministre de interieur colonel|colonel
lionel messi|m|footballeur|attaquant argentin de fc barcelone
lionel pascal|m|procureur de republique de lons-le-saunier|procureur de republique|procureur
lionel royer-perreaut|m|deuxieme elu lr|deuxieme elu republicains|maire de 9e et 10e arrondissements de marseille|elu lr
lisa blatt|f|avocate de entreprise
lise payette||journaliste|animatrice
liu hua|f|infirmiere
loft story|f|premiere gagnante de "|premiere gagnante de emission de telerealite|ancienne candidate de "
logan alexandre nisin|m|militant ultradroite|" chef "
loretta christensen|m|dr
lori klausutis|f|assistante parlementaire|assistante
lori lightfoot|f|maire|maire democrate de chicago|maire democrate de ville
lori loughlin|f|actrice americaine
loriane bellahsen|f|cheffe de service psychiatre|psychiatre
lothar wieler|m|dirigeant
louis aliot|m|depute rn|candidat|depute|candidat de rassemblement national a perpignan|elu|vice-president de front national
louis de funès|m|ancien president de republique a acteur comique|acteur comique
louis dreyfus|m|president
louis gallois|m|patron|president|president de federation de acteurs de solidarite
louis laugier|m|prefet de savoie
louis merle|m|directeur
louis schweitzer|m|president
louise latraverse|f|comedienne quebecoise
louise michel|f|professeure principale a lycee professionnel
loïc commun|m|maire de marcy-l'etoile
loïc hervé|m|rapporteur|senateur
loïc prigent|m|journaliste|journaliste de mode
loïc prud'homme|m|depute france insoumise|depute lfi de gironde
loïc tanguy|m|porte-parole|directeur
loïc travers|m|secretaire
loïg chesnais-girard|m|president de region bretagne
lr françois|m|eurodepute
lu jiehua|m|professeur
luc barruet|m|president|patron
luc bronner|m|directeur|directeur de redactions
luc carnouvas|m|depute|depute ps|ex-maire alfortville
luc carvounas|m|depute ps|candidat|depute de val-de-marne autrefois soutien de manuel valls|depute socialiste|premier secretaire|depute
luc chatel|m|ministre|ancien ministre de nicolas sarkozy|president
luc ferry|m|ancien ministre de education nationale|autre ancien ministre de education nationale|ancien ministre
luc frémiot|m|ancien magistrat
luc montagnier|m|pr
luc rouban|m|chercheur
luca borgogno|m|responsable|responsable de design|directeur de design de marque|directeur de design automobili pininfarina
luca de meo|m|nouveau patron|italien|nouveau patron de groupe et transfuge de seat
luca foschini|m|cofondateur
luca zaia|m|populaire president leguiste|populaire president de ligue
lucas philippe|m|ambassadeur
lucia borgonzoni||secretaire etat a culture|membre
luciana lamorgese|f|ministre de interieur|ministre
lucica ditiu|f|directrice
lucie simon|f|avocate me
lucile dupuy|f|responsable de developpement de application " handsaway "
lucky peterson|m|musicien de blues americain
ludivine sagnier|f|comedienne francaise|actrice francaise
ludovic billa|m|capitaine
ludovic chaker|m|coordinateur|proche|conseiller
ludovic gausse|m|premier adjoint sortant
ludovic pajot|m|depute de rn|autre depute fn
luigi di maio|m|ministre de affaires etrangeres|ministre italien de affaires etrangeres|vice-premier ministre|chef de diplomatie italienne|chef|vice-premier ministre italien
luigi ventura|m|representant en france|representant en france mgr|ambassadeur en france mgr
luis arce|m|candidat de mas|leur candidat
luis fondebrider|m|president
luis lacalle pou|m|president uruguayen
luis ladaria ferrer|m|membre eminent de vatican cardinal espagnol|cardinal espagnol
luiz henrique mandetta|m|ancien ministre de sante|ex-ministre bresilien de sante|ministre
lung-ji chang|m|professeur americain|president
lydia guirous||porte-parole de republicains|porte-parole|porte-parole de lr
lyra mckee|f|journaliste
lætitia avia|f|deputee lrem
léa filoche|f|conseillere de paris|conseillere de paris generation . s
léa salamé|f|journaliste|journaliste politique|journaliste et presentatrice de emission|chroniqueuse
léna bréban|f|comedienne
léna situations|f|youtubeuse
léo purguette|m|redacteur en chef
léo r.|m|etudiant
léonard fauvet|m|commissaire|directeur
macha méril|f|comedienne|actrice
macky sall|m|president senegalais|homologue senegalais
madeleine de jessey|f|porte-parole de sens commun|cofondatrice|porte-parole
madeleine mccann|f|britannique
madjid messaoudene|m|conseiller municipal de gauche a saint-denis|conseiller
maggie rui|m|responsable
magnus heunicke|m|ministre de sante
magnus lidman|m|directeur
maguelone bonnaud||redactrice en chef adjointe|chef adjointe|adjointe
maha vajiralongkorn|m|roi|richissime roi
mahamadou issoufou|m|homologue nigerien|chef de etat nigerien|president nigerien|president de niger
mahmoud abbas|m|president palestinien|president de autorite palestinienne|president|leader palestinien
mahmoud ahmadinejad|m|ex-president populiste et ultraconservateur|successeur
mahmoud assadpour|m|professeur
mahmoud dicko|m|imam|influent imam|ancien allie|influent dirigeant musulman imam|eminente personnalite|proche de imam conservateur
maina sage|f|deputee udi
majid tahéri|m|scientifique iranien
makrouhie yerganian|m|professeur
malcolm turnbull|m|premier ministre|president|premier ministre australien|homologue australien
malick diaw|m|numero|numero 2
mallaury nataf|f|comedienne
mamata banerjee|m|principal dirigeant de bengale occidental
mandeep mehra|m|dr|docteur|auteur
manfred weber|m|allemand|candidat|pretendant defendu par angela merkel allemand|candidat de ppe a presidence de commission
manon aubry|f|eurodeputee lfi|deputee europeenne lfi|premier secretaire de ps et par deputee europeenne lfi|toute nouvelle eurodeputee france insoumise|eurodeputee|eurodeputee france insoumise
manon le bretton|m|responsable de ecole de formation insoumise|responsable
mansour kamardine|m|depute lr de mayotte|depute lr
mansour kedidir|m|politologue|chercheur
manu dibango|m|musicien camerounais
manu katché|m|musicien
manuel bompard|m|eurodepute|directeur|avocate de eurodepute|coordinateur|representant legal de lfi|eurodepute insoumis
manuel valls|m|premier ministre|ancien premier ministre|ex-premier ministre|candidat|ancien premier ministre ps|monsieur
mao peninou|m|maire|maire en charge de proprete|adjoint
marc del grande|m|prefet de guyane
marc fesnau|m|ministre|lundi 4 janvier c' est ministre de relations avec parlement
marc fesneau|m|ministre de relations avec parlement|ministre|chef de file de deputes modem|ministre modem|president|president de modem
marc fratani|m|ancien collaborateur|ancien collaborateur de bernard tapie
marc giraud|m|porte-parole|chef de antenne pj de grenoble
marc goudarzian|m|avocat me
marc jantkowiak|m|leur avocat me|avocat de requerants me
marc joulaud|m|actuel maire|maire|maire de sable-sur-sarthe|maire republicains de sable-sur-sarthe|depute
marc lacey|m|redacteur
marc ladreit de lacharrière|m|milliardaire|proche|proprietaire|patron
marc laycuras|m|medecin militaire|medecin militaire capitaine|capitaine
marc mariée|m|procureur de bayonne|procureur de republique de bayonne|procureur adjoint
marc paulin|m|membre
marc simoncini|m|fondateur
marc trevidic|m|juge
marc trévidic|m|mediatique juge instruction|juge
marc uyttendaele|m|avocat me
marc vanhove|m|patron de chaine bistrot regent
marc vuillemot|m|maire de seyne-sur-mer|maire de commune socialiste|socialiste|president|vice-president de metropole toulonnaise
marc-antoine belthé|m|directeur
marc-olivier fogiel|m|animateur|directeur general de bfmtv|animateur de radio et de television|patron|presentateur|patron de bfmtv
marc-philippe daubresse|m|ancien ministre|ex-ministre de nicolas sarkozy|ancien ministre lr
marcel arland|m|directeur
marcel campion|m|" roi de forains "|c' est ailleurs " roi de forains "|candidat a mairie de paris|" roi|roi de forains
marcelle rousseau|f|septuagenaire
marcelo crivella|m|maire de rio pasteur evangelique|pasteur evangelique|maire
marcelo navajas|m|ancien ministre de sante de bolivie|ministre de sante
marcelo rebelo de sousa|m|president portugais|president de republique portugaise
marcio sawamura|m|directeur|dr
marco lambertini|m|directeur
marco lucchesi|m|president
marco rubio|m|senateur republicain de floride|senateur republicain|senateur
marco sandrone|m|coordinateur|responsable
marco tulio medina|m|professeur
marcus plescia|m|responsable
marcus rashford|m|attaquant de manchester united|footballeur
marek reichman|m|responsable|responsable creatif de marque|responsable de creation aston martin|vice-president
margaret harris|f|porte-parole de oms
margaritis schinas|m|vice-president de commission europeenne|vice-president de commission
maria cristina gribaudi|f|presidente
maria josé barragan|f|directrice
maria kolesnikova|f|opposante|opposante belarusse
maria luisa gonzalez estevarena|f|deputee
maria nogueira|f|fonctionnaire
maria ressa|f|journaliste philippine|directrice de rappler
maria van kerkhove||haute responsable de oms|autre responsable de gestion de pandemie a oms|responsable de oms
maria zakharova|f|porte-parole de diplomatie russe|porte-parole de ministere russe de affaires etrangeres
mariah carey|f|chanteuse americaine
marianne de brito|m|responsable
mariano rajoy|m|chef de gouvernement sortant espagnol|chef de gouvernement espagnol|president de gouvernement espagnol|chef
mariano urraco|m|sociologue
marie cau|f|premiere maire
marie coris|f|economiste|chercheuse
marie dosé|f|avocate
marie gautier-melleray|f|deleguee|deleguee a securite routiere
marie guévenoux|f|deputee juppeiste|rapporteure a assemblee|rapporteure lrem|rapporteure|deputee|vice-presidente
marie lebec|f|premiere vice-presidente de groupe|vice-presidente|deputee|vice-presidente de deputes lrem
marie mercier|f|rapporteure
marie trintignant|f|actrice
marie-agnès linguet|f|maire de commune
marie-aimée peyron|f|batonniere
marie-alix canu-bernard|f|premiere avocate dans affaire|avocate de marcel campion
marie-christine dalloz|f|presidente de commission speciale|deputee
marie-claude villeval||economiste
marie-elodie poitout||cheffe de securite de premier ministre|premier ministre
marie-eve scheffer|m|responsable
marie-george buffet||communiste|ancienne ministre
marie-hélène laffont|m|ancienne secretaire
marie-hélène lecenne|f|directrice generale de ars de corse|directrice de ars|directrice
marie-hélène tremblay|f|directrice de association
marie-jeanne vincent|f|ancienne candidate|professeure
marie-josée godefroy|f|voisine
marie-laure barré|f|avocate de parties civiles me|avocate
marie-morgane jeanneau|m|porte-parole
marie-noëlle lienemann|f|senatrice|socialiste|senatrice ps|deputee gauche republicaine et socialiste|ancienne ministre|senatrice ps de paris
marie-paule kieny|f|virologue|virologue francaise|ancienne directrice|directrice
marie-pierre vedrenne|f|directrice de maison de europe a rennes
marie-rose guarnieri|f|directrice
marie-sophie lacarrau|f|journaliste de france 2|star de jt de mi-journee :|presentatrice
marie-élodie poitout||ancienne cheffe|cheffe de securite de premier ministre|premier ministre
marieke vervoort||athlete paralympique belge|athlete belge
marielle de sarnez|f|vice-presidente de modem|ministre de affaires europeennes|numero 2 de parti|vice-presidente|ex-ministre|president de modem ainsi que anciennes ministres
marietha adhot|f|quadragenaire
marik fetouh|m|adjoint
marika bret|f|directrice de ressources humaines de charlie hebdo
marine brenier|f|deputee|candidate " republicains "
marine le pen|f|presidente de rassemblement national|presidente|presidente de rn|presidente de front national|candidate|presidente de parti
marine lorphelin|f|laureate|premiere dauphine|elue
marine martin|f|presidente
marine tondelier|f|elue eelv|elue
mario duran|m|ministre de interieur
mario durán|m|ministre salvadorien de interieur
mario montoya|m|chef de armee de terre general|general
marion cotillard|f|actrice|actrice francaise
marion maréchal|f|ancienne deputee|ancienne deputee extreme droite|ancienne elue frontiste|ancienne deputee rn|ancienne deputee frontiste|ancienne deputee fn
marion maréchal le pen|f|deputee front national|elue frontiste|frontiste
marisol touraine||ministre|ministre de sante|homologue|ancienne ministre socialiste de affaires sociales|ancienne ministre|ancienne ministre de sante
mark bray|m|auteur
mark daly|m|directeur
mark esper|m|ministre de defense|secretaire americain a defense|actuel chef de pentagone|actuel ministre de defense|ministre americain de defense|chef de pentagone
mark ghilarducci|m|directeur
mark hamilton|m|commissaire en chef adjoint de police nord-irlandaise|chef adjoint de police nord-irlandaise
mark jay heller|m|avocat de acteur|acteur
mark lemley|m|professeur
mark lowcock|m|secretaire general adjoint de onu pour affaires humanitaires|haut responsable
mark meadows|m|chef de cabinet|chef
mark milley|m|general|chef etat-major americain general|chef etat-major general|chef etat-major
mark rapley|f|trentenaire
mark riccioni|m|photographe|specialiste
mark robinson|m|patron de new zealand rugby
mark rowley|m|commandant de unite antiterroriste de police londonienne|ancien chef
mark rutte|m|premier ministre neerlandais|premier ministre|premier ministre de pays-bas|chef
mark serreze|m|directeur
mark summers|m|avocat
mark thompson|m|pdg de groupe|pdg
mark zarifeh|m|procureur
mark zuckerberg|m|patron|fondateur|patron de facebook|pdg|pdg de facebook|patron de groupe
markos ollandezos|m|president
markus flasch|m|patron|responsable
markus röhrl|m|chef|responsable
markus söder|m|conservateur|chef de gouvernement regional bavarois|chef de gouvernement de puissante region de baviere
marlène schiappa||secretaire|secretaire etat|ministre|deleguee
marta temido|f|ministre de sante
martin blachier|m|medecin
martin exner|m|pr
martin green|m|directeur
martin griffiths|m|envoye special de onu pour yemen
martin hirsch|m|directeur|directeur general de ap-hp|patron de ap-hp|directeur de ap-hp|actuel directeur|patron
martin kramp|m|coordinateur
martin lagonda|m|president aston|president et ceo de groupe aston
martin luther king|m|pasteur atlanta
martin mcguinness|m|vice-premier ministre irlande de nord|ancien responsable
martin sullivan|m|auteur|chercheur
martin vizcarra|m|president|president peruvien
martin walsh|m|maire de boston
martine aubry|f|maire sortante ps|maire|maire de lille|maire ps de lille|maire socialiste de lille|maire sortante
martine brousse|f|presidente
martine herzog-evans|f|professeure
martine vassal|f|candidate lr|presidente|candidate|candidate lr a mairie|ancienne adversaire lr a municipales|heritiere de jean-claude gaudin
martine wonner|f|deputee|seule elue|deputee lrem|deputee de bas-rhin|deputee republique en marche
martín vizcarra|m|president
marwan abboud|m|gouverneur de beyrouth
mary higgins clark|f|ecrivaine americaine|' reine de suspense '
mary jackson|f|premiere ingenieure afro-americaine
mary lou mcdonald|f|cheffe de sinn fein|dirigeante|cheffe
mary trump|m|psychologue|president
maryam doubi|f|animatrice
maryam pougetoux|f|vice-presidente de unef
maryllis macé|f|directrice
maryvonne caillibotte|f|procureure de versailles
maréchal-le pen|f|mme
massimo andreoni|m|professeur|infectiologue
massimo galli|m|professeur|responsable|infectiologue
massimo osanna|m|directeur de fouilles de site|directeur|patron
massoum marzouk|m|avocat egyptien
mathias chichportich|m|ministre de interieur|avocat de ministre|ministre|avocat de gerald darmanin|avocat me
mathias vicherat|m|directeur general adjoint de sncf|directeur|directeur general adjoint en charge de communication a sncf
mathieu hanotin|m|socialiste|candidat ps|conseiller ps|depute frondeur|directeur de campagne de benoit hamon
mathieu kassovitz|m|realisateur et acteur|acteur
mathieu klein|m|socialiste|president ps de conseil departemental de meurthe-et-moselle
mathieu orphelin|m|depute
mathieu plane||economiste
mathieu raux|m|directeur
mathieu zagrodzki|m|chercheur
mathilde boussard||biologiste
mathilde labadie|f|agricultrice
mathilde lignot-leloup|f|directrice de securite sociale
mathilde panot|f|deputee|deputee lfi|insoumise|deputee de val-de-marne|deputee france insoumise
mathilde touvier||dr|docteure
matshidiso moeti||dr|directrice regionale de oms|directrice de bureau africain de oms dr|directrice afrique de oms|directrice regionale afrique de oms|directrice regionale pour afrique
matt becker|m|ingenieur|ingenieur en chef de marque
matt dillon|m|acteur americain
matt hancock|m|ministre de sante|ministre britannique de sante|ministre de sante britannique
matt pokora|m|chanteur
matt schruers|m|president
matteo bruni|m|porte-parole de vatican
matteo renzi|m|chef de gouvernement transalpin|chef de gouvernement italien
matteo salvini|m|ministre de interieur|italien|chef|ministre italien de interieur|ministre de interieur italien|leader extreme droite
matthew heinz|m|dr
matthias fekl|m|ephemere ministre de interieur|ancien ministre de interieur|ancien ministre de interieur ps|secretaire etat a commerce exterieur
matthieu annereau|m|president
matthieu bourrette|m|procureur|procureur de republique de reims|procureur de reims
matthieu delormeau|m|chroniqueur
matthieu jomain|m|capitaine
matthieu lebrun|m|porte-parole
matthieu orphelin|m|depute|depute ex-lrem|depute ex-lrem et proche de nicolas hulot|ancien porte-parole|adversaire
matthieu ricard|m|celebre psychiatre|photographe
matthieu rouveyre|m|elu socialiste|socialiste|conseiller
matthieu tardis|m|specialiste
mattia falconi|m|professeur|specialiste
maud bregeon|f|candidate
maud fontenoy||ministre de transition ecologique et de navigatrice|proche de nicolas sarkozy ancienne navigatrice
maurice audin|m|militant anticolonial|militant communiste
maurice chevalier|m|chanteur et acteur|acteur
maurice chéhab|m|ancien conservateur
maurice robinson|m|chauffeur
mauricio macri|m|successeur ex-president de centre droit|ex-president de centre droit|president de argentine
maurizio cattelan|m|artiste italien|italien|artiste
mauro colagreco|m|chef argentin|chef etoile
maxence creusat|m|commissaire
maxim nucci|m|musicien|chanteur
maxime brunant|m|directeur
maxime cochard|m|militant|conseiller
maxime dereymez|m|danseur
maxime guény|m|journaliste medias|chroniqueur de tpmp
maxime minot|m|depute|elu lr|depute lr|elu
maxime nicolle|m|personnage|chroniqueur
maxime saada|m|patron|numero de groupe
maxime switek|m|journaliste|presentateur
maya flandin|f|directrice
mazen hayek|m|porte-parole de mbc
maël de calan|m|troisieme candidat|candidat a presidence de parti|ancien candidat
maïmouna doucouré|f|realisatrice
maïn abdelmalek saïd|m|conseiller de premier ministre|premier ministre
maïtena biraben|f|journaliste|presentatrice
maïwenn le besco|f|actrice et realisatrice|realisatrice
med hondo|m|realisateur francais origine mauritanienne|auteur
medaria arradondo|m|chef de police de minneapolis
meghan debolt|m|responsable
meghan markle|f|actrice|actrice americaine|mlle|comedienne americaine|ancienne actrice|celebre actrice
mel gibson|m|acteur americain
melek nur aslan|f|directrice
melhem khalaf|m|batonnier de ordre de avocats de beyrouth
menachem margolin|m|president de association juive europeenne rabbin|rabbin
menahem begin|m|premier ministre israelien
mendim hoxha|m|directeur
merdad parsey|m|directeur
meredith clark|f|chercheuse
meriem derkaoui|f|maire communiste de ville|maire pcf aubervilliers
meryl streep|f|autre comedienne americaine|actrice
messias kokama|m|leur chef cacique|cacique
mette frederiksen|f|cheffe de gouvernement
mevlut cavusoglu|m|ministre turc de affaires etrangeres|chef de diplomatie turque
mevlüt cavusoglu|m|ministre turc de affaires etrangeres|chef de diplomatie turque
meyer habib|m|depute|centriste|depute de francais de etranger|depute udi
mg france||president de syndicat de medecins generalistes|vice-presidente de syndicat de medecins generalistes
mia farrow|f|actrice|actrice americaine
michael ballweg|m|entrepreneur
michael bayley|m|president
michael bloomberg|m|milliardaire
michael bromwich|m|ancien procureur
michael chase|m|directeur de ong
michael flynn|m|ancien conseiller|conseiller|ancien conseiller de donald trump
michael harpon|m|auteur|adjoint
michael jones|m|chanteur
michael kugelman|m|analyste americain|specialiste
michael lonsdale|m|acteur|acteur franco-britannique
michael matheson||homologue ecossais
michael mcconnell|m|ancien juge federal americain
michael o'keefe|m|procureur local|acteur
michael ostergren|m|gerant
michael ovitz|m|ancien president|fondateur
michael prazan|m|journaliste|auteur
michael r. sherwin|m|procureur
michael ryan|m|directeur|directeur de situations urgence de oms|directeur de questions urgence sanitaire a oms|directeur de urgences sanitaires de organisation|directeur de urgences sanitaires|directeur de programmes urgence de oms dr.
michael steiner|m|membre
michael-julius renz|m|actuel directeur|directeur
michalis chryssohoïdis|m|ministre de protection de citoyen|ministre de protection de citoyens
michaël rochoy|m|dr|medecin generaliste|medecin|ancien chef
michaël youn||humoriste
micheal martin|m|premier ministre|dirigeant|premier ministre irlandais
michel amiel|m|senateur|rapporteur senateur lrem|senateur lrem
michel aoun|m|president|president libanais|homologue libanais|chef de etat libanais|homologue|chef de etat
michel aupetit|m|mgr|cardinal
michel barnier|m|negociateur|negociateur de ue
michel cadot|m|prefet ile-de-france|prefet de police de paris|prefet de police|prefet de region ile-de-france|prefet
michel corriaux|m|delegue|secretaire
michel crépu|m|directeur de revue|directeur de epoque
michel cymes|m|medecin|medecin et animateur radio-tv|presentateur|medecin et animateur de france 5|ambassadeur
michel cymès|m|animateur de " magazine de sante " sur france 5|medecin de france televisions
michel delpuech|m|prefet de police|prefet de police de paris|prefet|prefet de paris|prefet de police limoge
michel destot|m|ancien adjoint a maire ps|maire ps
michel drucker|m|animateur|autre proche|pdg
michel fayol|m|specialiste|professeur
michel franck|m|directeur
michel gaudin|m|ancien directeur de police nationale|prefet
michel houellebecq|m|ecrivain
michel klein|m|directeur departemental de securite publique de doubs|directeur
michel lacoste|m|eleveur|president
michel lalande|m|prefet|prefet de nord|prefet de region hauts-de-france et de nord
michel larive|m|depute de france insoumise|insoumis|depute lfi
michel legrand||createur|immense artiste
michel mouillart|m|fondateur de observatoire de credits a menages|porte-parole
michel mouillot|m|maire de cannes
michel najjar|m|ministre de transports et de travaux publics|ministre de travaux publics
michel piccoli|m|acteur|comedien|acteur francais
michel platini||ancienne star de football|ex-president|president de comite francais organisation de mondial
michel polnareff|m|iconique chanteur francais|etant m.|chanteur
michel py|m|maire
michel sapin|m|ministre|ministre de finances|ministre de economie|ancien ministre de economie et de finances|ancien ministre de finances socialiste|ancien ministre
michel sarran|m|restaurateur|chef toulousain
michel schmitt|m|docteur|medecin
michel thooris|m|secretaire
michel tresch||pdg
michel veunac|m|maire de biarritz|maire sortant modem|maire
michel-edouard leclerc|m|patron de enseigne|patron
michel-édouard leclerc||actuel pdg|pdg
michelin new york|m|chef origine francaise fort de trois etoiles a guide
michelle amazeen|f|professeure
michelle goldberg|f|ecrivaine
michèle alliot-marie||candidate a election presidentielle|ancienne ministre|candidate
michèle cotta||en septembre dernier c' est journaliste|journaliste
michèle crouzet|f|deputee|rapporteuse
michèle kirry|f|prefete de bretagne|prefete
michèle laroque|f|actrice
michèle morgan|f|actrice
michèle rivasi|f|eurodeputee ecologiste|eurodeputee|specialiste|deputee|deputee europeenne
michèle rubirola|f|maire de marseille|ecologiste|candidate ecologiste|maire|candidate de union de gauche|nouvelle maire de gauche de marseille
mickael correia||avocate journaliste|journaliste
mickalene thomas|m|artiste|artiste americaine
mickaël harpon|m|agent|auteur|adjoint administratif a prefecture de police depuis 2003|employe|auteur de tuerie
micky rosenfeld|m|porte-parole de police|porte-parole de police israelienne|porte-parole
migdonia ayestas|f|directrice
miguel bagaya|m|colonel|chef
miguel diaz-canel|m|president
mika manley|m|president|actuel pdg
mika salminen|m|responsable de sante publique
mike henry|m|acteur
mike manley|m|britannique|patron de fiat chrysler
mike pence|m|vice-president|vice-president americain|porte-parole de vice-president|proche collaboratrice de vice-president|president americain vice-president
mike pompeo|m|chef de diplomatie americaine|secretaire etat americain|secretaire etat|chef de diplomatie|chef
mike ryan|m|directeur
mikhail michoustine|m|premier ministre
mikhaïl michoustine|m|premier ministre|homologue russe
mikhaïl mourachko|m|ministre de sante
mikhaïl tchernenkov|m|entrepreneur
milena kuppel noel|f|infirmiere
milena maia|f|habitante
milo djukanovic|m|president|president pro-occidental
milou-daniel drici|m|responsable
miloud brahimi|m|avocat|ancien president
mina andreeva||porte-parole|porte-parole adjointe de commission europeenne
mindon min|m|roi
mines énergie|m|secretaire general de federation cgt
miquel buch|m|responsable regional de interieur en catalogne|chef de departement de interieur de catalogne
mira acharya|f|porte-parole de ministere de tourisme
mireille clapot|f|deputee lrem|depute lrem|deputee
mireille damiano|f|avocate
mireille knoll|f|octogenaire|octogenaire juive|octogenaire juive a paris
mireille mathieu|f|chanteuse
mireille stivala|m|homologue de cgt-sante|secretaire
mirkka ruohonen|f|employee
miss france|f|ancienne presidente de comite|directrice generale de societe|presidente de comite|directrice de comite|ex-presidente de comite|directrice generale de comite
mitch mcconnell|m|chef de majorite republicaine a senat|chef de republicains a senat|chef de majorite a chambre haute|chef republicain|republicain|chef republicain de senat
mitt romney|m|ancien candidat republicain a presidence|senateur republicain
mladen jovic|m|pecheur
mobilités valérie pécresse|f|presidente ile-de-france
moe myint may thu|f|influenceuse
moetai brotherson|m|membre|depute polynesien
mohamad azmi abdul hamid|m|membre
mohamad gnounou|m|porte-parole de forces pro-gna|porte-parole
mohamad mat yusop|m|chef
mohamed ali|m|legendaire boxeur|boxeur legendaire
mohamed amine|m|medecin
mohamed bekkat|m|docteur
mohamed hamdan daglo|m|vice-president
mohamed laqhila|m|depute aix-en-provence
mohamed morsi|m|president islamiste
mohamed sifaoui|m|journaliste et militant anti-islamiste|essayiste
mohamed touel|m|maitre|maitre platrier
mohammad benten|m|ministre de hajj|ministre saoudien de pelerinage
mohammad javad zarif|m|ministre iranien de affaires etrangeres|chef de diplomatie iranienne|ministre de affaires etrangeres|chef de diplomatie|ministre de affaires etrangeres iranien|homologue iranien
mohammad qasim|m|agriculteur
mohammad-bagher ghalibaf|m|ancien maire de teheran|nouveau president de parlement iranien
mohammed ben nayef||proche de prince|prince|alliee de ancien prince heritier|ancien prince heritier
mohammed ben salman|m|prince heritier|prince
mohammed ben salmane|m|prince heritier|prince heritier saoudien|heritier saoudien|et ambitieux prince heritier saoudien|puissant prince heritier|prince
mohammed ben zayed|m|prince heritier abou dhabi|prince|conseiller de prince heritier abou dhabi|emir de qatar ou meme heritier abu dhabi|meme heritier abu dhabi
mohammed hanif|m|ecrivain|celebre auteur pakistanais
mohammed moussaoui|m|president|president de cfcm|nouveau president de cfcm|maitre|president de conseil francais de culte musulman
mohammed shtayyeh|m|premier ministre palestinien
mohed altrad|m|milliardaire
mojisola adeyeye|f|professeure
molly crockett|f|psychologue
moncef aït kaci|m|journaliste
money drop|f|animatrice de jeu|animatrice de "
monica bellucci|f|italienne
monica lemmini|f|directrice
monika staub|f|proprietaire
monique cosson|f|conseillere regionale rces
monique goyens|f|directrice
monique iborra|f|autre deputee lrem|deputee lrem
monique olivier|f|juge instruction
monique pelletier|m|ministre|ancienne ministre
monique pimonow|f|maire|maire de village
monja büdke|f|directrice
moon jae-in|m|president sud-coreen|president|homologue sud-coreen|dirigeant
moqtada sadr|m|turbulent leader chiite irakien
morad tahbaz|m|ecologiste
moreau chevrolet|m|m.
morgan ortagus|f|porte-parole de diplomatie americaine|porte-parole de departement etat americain|porte-parole
mossimo giannulli||styliste|actrice styliste
mostafa madbouli|m|premier ministre
mounir baatour|m|cofondateur avocat|avocat
mounir mahjoubi|m|secretaire|secretaire etat a numerique|ancien secretaire etat a numerique|secretaire etat|secretaire etat charge de numerique|premier ministre et porte-parole de gouvernement
mounir satouri|m|elu|president
moussa koussa||ex-chef de renseignements|ex-chef de renseignements libyen
moussa timbiné|m|president de assemblee nationale
moussa traoré|m|lieutenant|president
moustafa adib|m|nouveau premier ministre|1er septembre nouveau chef de gouvernement
moustapha adib|m|ancien ambassadeur|nouveau premier ministre|nouveau premier ministre libanais|nouveau premier ministre actuel ambassadeur en allemagne|leur nouveau premier ministre
muhammad athar|m|directeur
muhammad khurshid|m|fonctionnaire
muriel arnal|f|presidente de one voice|presidente de association
muriel bowser|f|maire de washington|maire democrate de washington|maire|maire democrate de capitale federale washington|maire de capitale americaine
muriel pénicaud|f|ministre de travail|ministre
muriel robin|f|humoriste|actrice|humoriste et actrice|actrice et humoriste
musa idowu audu|m|coordinateur|dr
mustafa chafekar|m|habitant
mustapha bouchachi|m|avocat
mustapha kessous|m|journaliste et realisateur francais origine algerienne|journaliste
mutahi kagwe|m|ministre de sante
mylène pépin|f|adjointe
myriam el khomri||ministre de travail|ministre|ancienne ministre de travail
myriam picot||maire
médecins strasbourg|m|president de sos
médias monde||pdg de france
méditerranée infection|m|infectiologue de ihu|directeur de ihu
mélanie agazzome|f|directrice
mélanie lemée|f|gendarme
mélanie luce|f|presidente de unef
mélanie moreau|f|conservatrice
mémona hintermann-afféjee|m|membre|autre journaliste aujourd'hui a csa
nabih berri|m|chef de parlement|chef de parti et president de parlement|president de parlement
nabilla benattia|f|star de telerealite
nacha niva|m|mercredi c' est redacteur en chef de site independant|chef de site independant
nada belazouz|f|proprietaire
nadia ghouafria|f|membre de association
nadia hai|f|mme|deputee lrem
nadine morano|f|eurodeputee|eurodeputee lr|deputee europeenne|ancienne ministre|conseillere politique de laurent wauquiez|eurodeputee republicains
naftali bennett|m|ministre de defense|ministre israelien de defense sortant
nagashiki shipping|m|proprietaire|proprietaire japonais de bateau|proprietaire de navire societe|proprietaire de vraquier
najat vallaud belkacem||actuel secretaire|ministre de education
najat vallaud-belkacem||ministre de education nationale|ministre de education|ancienne ministre de education|ministre|ancienne ministre|ex-ministre de education nationale
najib mikati|m|proche de ancien premier ministre et milliardaire|ancien premier ministre et milliardaire
najib razak|m|ex-premier ministre malaisien|premier ministre
nancy atkinson|f|journaliste scientifique|journaliste
nancy pelosi|f|presidente democrate de chambre de representants|presidente de chambre de representants|democrate|presidente|chef democrate|chef de file de democrates a chambre de representants
naomi kawase|f|cineaste japonaise
naomi moris|m|dr
naomi osaka|f|joueuse de tennis japonaise
narendra modi|m|premier ministre|premier ministre indien|premier ministre nationaliste hindou
nasrin hassani|f|refugiee afghane
nasrin sotoudeh|f|avocate iranienne|laureate
nasser al-khelaïfi|m|president de club|president
nasser hugga|m|employe
nasser mansour hadi|m|general
natacha bouchart|f|maire de calais|maire lr de ville|maire lr de calais
natacha rateau|f|procureure de republique de niort
nathalie appéré|f|maire|maire de rennes|maire socialiste de rennes|maire actuelle
nathalie delattre|f|senatrice de gironde|senatrice radicale de gironde
nathalie dompnier|f|presidente|presidente de lyon-2
nathalie gavarino|f|presidente|presidente de tribunal
nathalie goulet|f|senatrice udi|senatrice centriste|membre|senatrice
nathalie kosciusko-morizet||candidate|maire|chef|ancienne deputee|seule candidate a primaire
nathalie loiseau|f|ministre de affaires europeennes|ministre|ministre francaise de affaires europeennes|candidate|" ministre francaise " de affaires europeennes|principale interessee
nathalie moll|f|directrice generale
nathalie mons|f|directrice de cnesco|presidente
nathalie nieson|f|ancienne deputee de drome socialiste|socialiste|maire de bourg-peage|maire ps de bourg-de-peage
nathalie perrin-gilbert||maire|maire sortante de 1er arrondissement de lyon
nathalie roret|f|avocate
nathalie saint-cricq||cheffe|responsable
nathanael karmitz|m|directeur
nathanaël karmitz|m|president
nathaniel gleicher|m|directeur
nathaniel gorton|m|juge|juge federal
nathaniel persily|m|professeur
natty gong|m|chanteur
naval group|m|representant de maitre œuvre industriel de reparation|maitre œuvre industriel
nayib bukele|m|president de salvador|president|president salvadorien
necton borja|m|chef de police de bogota colonel|colonel
ned flanders|m|voisin
neil basu|m|chef de police antiterroriste|chef de antiterrorisme outre-manche|chef de antiterrorisme|responsable
neil ferguson|m|epidemiologiste|professeur|pr
neila latrous|f|redactrice
nelly garnier|f|directrice|conseillere
nelson teich|m|autre medecin|ministre de sante|deuxieme ministre|medecin
neus jove|m|membre
new deal||" ecologiste
new york|m|acteur|porte-parole|directeur|chef|touriste|president
nguyen khac phan|m|maitre
nguyen ngan ha|f|assistante
nic deka|m|directeur|responsable
nic dunlop|m|photographe irlandais
nic saban|m|entraineur de football americain
nicholas sursock||proprietaire
nick clegg|m|responsable|ancien vice-premier ministre
nick heidfeld|m|allemand|pilote allemand|pilote
nicola sturgeon|f|premiere ministre ecossaise|premiere ministre|chef
nicola zingaretti|m|chef de parti democrate|president de region latium
nicolas anoto|m|professeur
nicolas bay|m|eurodepute rn|eurodepute|depute|eurodepute et membre de direction de rassemblement national|eurodepute de rassemblement national|vice-president
nicolas bazire|m|ancien directeur|directeur
nicolas bruder|m|professeur
nicolas cellupica|m|avocat de famille me|avocat de groupe me
nicolas daragon|m|maire
nicolas dayot|m|president|juge
nicolas de tavernost|m|president de directoire|dirigeant
nicolas de villiers|m|president|president de puy de fou|president de parc|president de puy-du-fou
nicolas demajean||proprietaire
nicolas dubourg|m|president
nicolas dupont aignan|m|depute|president de debout france
nicolas dupont-aignan|m|president|president de debout france|president de parti debout france|patron de debout france|president de debout france !
nicolas duvinage|m|colonel|commandant de groupement de gendarmerie de finistere colonel|commandant
nicolas florian|m|maire lr sortant|maire sortant lr|maire sortant lr de bordeaux|maire|maire sortant|rival de candidat lrem
nicolas girod|m|porte-parole|porte-parole de confederation paysanne
nicolas heitz|m|procureur de republique epinal|procureur|procureur de republique a epinal
nicolas hulot|m|ministre de transition ecologique|ministre|ancien ministre de transition ecologique|ministre de transition ecologique et solidaire|ecologiste|ancien ministre
nicolas jacquet|m|procureur de republique de lyon|procureur de republique|procureur|procureur de lyon
nicolas javaud|m|chef
nicolas kayser-bril|m|journaliste
nicolas koukas|m|conseiller departemental et adjoint a maire arles|maire arles
nicolas lebourg|m|politologue|coordinateur|historien
nicolas maduro|m|president|president venezuelien|president socialiste|propre president de venezuela|chef etat|president socialiste de pays
nicolas mayer-rossignol|m|maire ps de rouen|socialiste|ancien president
nicolas mégard|m|capitaine
nicolas nordman|m|adjoint
nicolas offenstadt|m|historien|specialiste
nicolas poincaré|m|journaliste
nicolas pucheu|m|secretaire departemental adjoint de unsa-police|secretaire departemental adjoint de unsa|juge
nicolas péju|m|directeur
nicolas raud|m|directeur
nicolas revel|m|directeur|directeur de assurance maladie|directeur de cabinet de matignon|directeur general de assurance maladie|chef de etat -
nicolas rigot-muller|m|procureur|procureur de republique de puy-en-velay
nicolas royer|m|directeur
nicolas rubin|m|maire|maire de chatel
nicolas sarkozy|m|ancien president|president|predecesseur|ancien president de republique|ministre|ex-chef de etat
nicolas septe|m|procureur de saintes|procureur de republique de saintes
nicolas tenzer|m|professeur
nicole belloubet|f|ministre de justice|ministre
nicole bricq||senatrice|ex-ministre|ancienne ministre
nicole crust||proprietaire
nicole garcia|f|cineaste francaise
nicole klein|f|prefete|directrice de cabinet de francois de rugy prefete|directrice de cabinet|directrice de cabinet de francois de rugy|prefete de pays-de-la-loire|directrice
nicole notat|f|ancienne dirigeante de cfdt|ancienne responsable de cfdt|ancienne patronne de cfdt
nicole tung|f|photographe
niels arestrup|m|meilleur comedien
nigel farage|m|leader|chef de parti de brexit|depute europhobe britannique|leader de brexit|chef de parti europhobe et anti-immigration ukip
niki kerameus|f|ministre de education grecque
nikki haley|f|ambassadrice de etats-unis a onu|ancienne ambassadrice
nikos aliagas|m|animateur tele|animateur de tf1|animateur vedette|animateur vedette de tf1|presentateur francais origine grecque|ca sera animateur de television
nils melzer|m|rapporteur de onu sur torture|rapporteur special de onu sur torture
nizar yaziji|m|ministre de sante
nobel elie wiesel|m|ecrivain et prix
noelle jouane|f|directrice
nolwenn leroy|f|chanteuse bretonne|chanteuse
nonoka yamada|f|lyceenne
nora maradiaga|f|directrice de hopital cardiovasculaire
norbert hofer|m|candidat fpo|candidat extreme droite|leader de extreme droite autrichienne
norbert skurnik|m|pr
nordahl lelandais|m|ancien militaire
noriaki sakaguchi|m|specialiste|expert
notis mitarachi|m|ministre de migrations|ministre grec de migrations|ministre
nouvelle-aquitaine michel laforcade|m|directeur general de ars
novak djokovic|m|numero 1 mondial de tennis|numero mondial|tennisman serbe
noémie merlant|f|actrice
noël ajoury|m|president
noël le graët|m|president de federation francaise de football|president de fff|numero de federation francaise de football|president
noël mamère|m|depute de gironde|ecologiste|ancien elu eelv|depute ecologiste
o-gon kwon|m|president de assemblee de etats parties de cpi juge|juge
ocean viking|m|successeur
odile duchenne|f|directrice
odile launay||infectiologue
ola källenius|m|president
olafur grimsson|m|president conservateur
oleksandre borsouk|m|scientifique
oleksandre khartchenko|m|etudiant
oleksiï koutcher|m|gouverneur regional
olessya mendeleïeva|f|juge
olga givernet|f|deputee|deputee lrem de ain
olga ivanova|f|responsable
oliveira texeira|m|m.
oliver blume|m|president
oliver dowden|m|ministre britannique de culture|ministre de culture britannique
oliver letwin|m|depute de propre camp|depute
oliver wyman|m|expert en aeronautique a cabinet
oliver zipse|m|responsable|president de bmw ag|president de conseil administration de bmw ag
olivera zubic|f|directrice
olivia grégoire|f|deputee|deputee lrem|deputee lrem de paris|deputee macroniste|deputee en marche|deputee de paris
olivia ruiz|f|chanteuse
olivier becht|m|leur president|depute de haut-rhin|president
olivier besancenot|m|ancien porte-parole de npa|ancien candidat de npa a presidentielle|ancien candidat a election presidentielle
olivier bianchi|m|maire ps sortant|maire sortant
olivier bogillot|m|president|patron de sanofi france|president de sanofi france
olivier bouchaud|m|pr
olivier cachin|m|autre journaliste specialise|journaliste|auteur
olivier celo|m|porte-parole de armee de air colonel|colonel
olivier château|m|adjoint
olivier ciappa|m|photographe
olivier cousi|m|batonnier de paris me|batonnier|parmi elles batonnier de paris
olivier dartignolles|m|porte-parole communiste|porte-parole
olivier dartigolles|m|porte-parole de pcf|porte-parole
olivier david|m|president|president de rennes 2
olivier dussopt|m|secretaire etat|secretaire etat a fonction publique|secretaire|depute socialiste|ministre de action et de comptes publics|ministre de comptes publics
olivier falorni|m|depute
olivier faure|m|premier secretaire de ps|premier secretaire|patron de ps|premier secretaire de parti socialiste|numero|premier secretaire de parti
olivier giroud|m|attaquant de bleus|attaquant de equipe de france
olivier guérin|m|maire medecin geriatre dr|medecin geriatre dr
olivier janson|m|procureur de republique de mont-de-marsan|procureur
olivier klein|m|maire ps de ville|maire de clichy-sous-bois
olivier laureau|m|president de groupe pharmaceutique
olivier loiseau||agent
olivier maingain|m|depute|depute belge centriste
olivier mantei|m|directeur
olivier marleix|m|depute republicains|depute|elu eure-et-loir
olivier maurin|m|maire|eleveur
olivier minne|m|animateur
olivier morice|m|avocat|avocat penaliste me
olivier nataf|m|president pour france
olivier nora|m|patron
olivier pardo|m|avocat de interesse|interesse
olivier poivre d'arvor|m|ambassadeur de france en tunisie
olivier py|m|directeur
olivier ribadeau dumas|m|recteur de sanctuaire mgr|nouveau recteur de sanctuaires de lourdes mgr|recteur de sanctuaires de lourdes mgr
olivier richefou|m|president de conseil departemental de mayenne|president
olivier schrameck|m|president
olivier serva|m|depute lrem de guadeloupe|president
olivier veran|m|ministre de sante|depute lrem
olivier véran|m|ministre de sante|ministre|ministre francais de sante
olof palme|m|premier ministre suedois|premier ministre
omar guzman|m|pasteur evangelique
omar jimenez|m|reporter de cnn|journaliste de cnn
omar radi|m|journaliste|journaliste et militant de droits humains
omar seddique mateen|m|americain de 29 ans origine afghane|americain
omar sy|m|acteur|acteur francais|comedien|humoriste|m.
omrane charaf|m|directeur de projet
oprah winfrey|f|presentatrice de television|presentatrice
orange avenir|m|candidat de liste|elu de liste
oren bitton|m|directeur
oriema otieno|m|medecin
orlando velasco|m|chef de police peruvienne general|general
oscar camps|m|fondateur de ong|fondateur|fondateur open arms|responsable
oussama ben laden|m|chef|ancien chef al-qaida|fondateur
oxfam france|f|directrice generale de association|desormais directrice de ong|directrice de ong
oyvind eggen|m|directeur
pablo casado|m|chef|patron de pp
pablo iglesias|m|vice-president de gouvernement|docteur|secretaire
padraig cribben|m|chef de federation de pubs irlandais
paloma roman|m|professeur
pamela anderson|f|actrice americaine|star internationale|ancienne actrice americaine
pan xuhong|m|responsable municipal
pang xinghuo|m|responsable de sante de pekin
panthéon sorbonne|m|professeur archeologie prehistorique a paris 1
paris dauphine|m|haut fonctionnaire professeur economie a universite|professeur economie a universite
paris nanterre|f|experte de russie a universite
paris-est créteil|m|professeur de droit a universite
parisien aurélien rousseau|m|directeur
parisien olivier cahn|m|maitre|specialiste
park geun-hye|f|ex-presidente sud-coreenne|ancienne presidente
park won-soon|m|maire de seoul
pascal affi n'guessan|m|opposant
pascal breton|m|producteur de serie|producteur
pascal bussy|m|directeur
pascal camia|m|directeur|proprietaire
pascal canfin|m|ecologiste|eurodepute lrem|president|numero|a notamment ete depute|ancien directeur
pascal champvert|m|directeur
pascal cherki|m|socialiste|depute frondeur
pascal clément|m|ancien ministre de justice|ministre
pascal coste|m|president de conseil departemental|president de correze
pascal durand|m|meme eurodepute|eurodepute macroniste
pascal frileux|m|pr
pascal gontier|m|directeur
pascal lelarge|m|prefet de departement|prefet
pascal mailhos|m|prefet de departement|prefet de rhone
pascal marconville|m|procureur de republique de boulogne-sur-mer|procureur
pascal morel|m|dr|directeur
pascal nègre|m|producteur|ex-president
pascal pavageau|m|ephemere secretaire general de fo|seul candidat|nouveau secretaire|nouveau patron|secretaire
pascal perrineau|m|politologue
pascal prache|m|procureur de republique de rouen|procureur de republique|procureur de rouen
pascal praud|m|ancien president|journaliste et presentateur de cnews|presentateur|journaliste
pascal ramette|m|petit dernier restaurateur|restaurateur
pascal rebillout|m|chef
pascal resplandy|m|elu opposition|elu opposition republicains|expert
pascal rognon|m|premier adjoint a maire de villers-le-lac|maire de villers-le-lac
pascal révolat|m|dr|president
pascal wittersheim|m|pharmacien
pascale fontenel-personne|f|deputee|deputee en marche
pascale frey-klett|f|directrice
pascale lasserre-sergent|f|directrice
pascale pascariello|f|journaliste de mediapart|journaliste
pasquale squitieri|m|realisateur|realisateur napolitain
pastor alape|m|dirigeant
patrice anato|m|depute de seine-saint-denis
patrice bessac|m|maire de montreuil|maire de ville
patrice caine|m|patron
patrice camberou|m|procureur de republique|procureur de republique de draguignan
patrice clos|m|secretaire|numero
patrice grillon|m|avocat
patrice leclerc|m|maire|maire de commune|maire de gennevilliers
patrice ribeiro|m|secretaire
patrice ruiton|m|agriculteur
patrice spinosi|m|avocat|specialiste|avocat de chercheur me|avocat de chercheur|chercheur|avocat de famille
patrice talon|m|president
patrice vergriete|m|maire de ville|president
patricia basset||adjointe a maire en charge de etat civil|maire en charge de etat civil
patricia bergdolt|m|maire
patricia gallerneau|f|deputee de vendee|deputee|retraitee|deputee modem de vendee
patricia kaas|f|chanteuse
patrick antonelli|m|ancien gerant
patrick balkany|m|maire|maire de ville|maire de levallois-perret|maire lr de levallois-perret|maire republicains de levallois-perret|maire lr de commune cossue de ouest parisien
patrick berg|m|directeur regional de environnement|directeur
patrick bernasconi|m|president de conseil economique social et environnemental|president
patrick bessac|m|maire pcf de montreuil|maire communiste de montreuil en seine-saint-denis
patrick bloche|m|adjoint|adjoint en charge de education
patrick bricard|m|comedien
patrick buisson|m|ancien conseiller|conseiller sulfureux|directeur|ancien conseiller de nicolas sarkozy
patrick chauvet|m|recteur de cathedrale mgr|recteur de notre-dame mgr|recteur
patrick cohen|m|journaliste
patrick desjardins|m|procureur|procureur de republique de tarascon
patrick drahi|m|proprietaire|patron de groupe|fondateur altice|president altice|fondateur|chef entreprise
patrick goldstein|m|chef|docteur|chef de urgences de chu de lille
patrick hetzel|m|depute lr
patrick jeantet|m|pdg|pdg de sncf reseau
patrick kanner|m|president|patron de senateurs ps|chef de file de senateurs ps|chef de file de senateurs socialistes|ancien ministre|president de groupe ps
patrick klugman|m|avocat
patrick le hyaric|m|directeur
patrick martin|m|president|vice-president de medef
patrick menais|m|fondateur de emission|realisateur
patrick mennucci|m|socialiste|depute|depute ps
patrick mesnais|m|createur|fondateur
patrick mignola|m|chef|chef de file de deputes modem|president|president de groupe modem a assemblee nationale|president de groupe modem de assemblee|president de groupe centriste dans hemicycle
patrick o'quin|m|president de febea
patrick ollier|m|maire
patrick pelloux|m|president|urgentiste|medecin|medecin urgentiste|ancien chroniqueur
patrick poivre d'arvor||journaliste|autre star de information de tf1
patrick pouyanné|m|pdg|pdg de total|patron|pdg de groupe
patrick roumagnac|m|secretaire
patrick salvi|m|avocat
patrick spinosi|m|avocat
patrick stefanini|m|ancien directeur de campagne de francois fillon|directeur|ancien directeur de campagne|autre membre|ancien directeur|maire puis alain juppe directeur de campagne
patrick strzoda|m|directeur de cabinet emmanuel macron|directeur de cabinet|directeur|chef de etat|directeur de cabinet de chef de etat|directeur de cabinet de elysee
patrick sébastien|m|animateur|animateur tv|animateur de television
patrick vignal|m|depute|depute lrem|autre candidat
patsy van roost|m|artiste
paul bailey|m|proprietaire pilote / proprietaire|pilote / proprietaire|proprietaire
paul biya|m|indeboulonnable chef de etat|president
paul bocuse|m|celebre chef francais|chef etoile
paul chambers||politologue
paul corticchiato|m|directeur de port
paul howard|m|procureur de comte de fulton|procureur de district de fulton
paul hudson|m|directeur general|directeur general de sanofi|directeur general de laboratoire francais|directeur general de groupe
paul jacquin|m|medecin
paul lafuente|m|etudiant
paul larrouturou|m|journaliste|elu|journaliste de " quotidien "|reporter
paul mango|m|haut responsable
paul midy|m|directeur
paul moreira|m|fondateur|realisateur
paul preston|m|historien britannique
paul simondon|m|adjoint|elu|professeur
paul surbled|m|procureur
paul walker|m|acteur|personnage
paul-andré colombani|m|depute de corse de sud|depute
paula forteza|f|deputee|deputee lrem|deputee de francais de etranger|deputee lrem de francais de etranger
pauline de saint-rémy|f|journaliste de rtl
pauline guéna|f|romanciere
pauline pomarel|f|aide-soignante
pauline vanderquand|f|fondatrice
paulinho paiakan|m|chef indigene
paulo bruno covas|m|maire de sao
paulo lotufo||epidemiologiste
paulo proaño|m|ministre equatorien de environnement
pavel latouchko|m|autre membre de " conseil "|ancien ministre
pedro almodovar|m|realisateur espagnol
pedro caballero|m|president
pedro cortés|m|responsable de securite publique irapuato
pedro sanchez|m|premier ministre|chef de gouvernement|chef de gouvernement espagnol|premier ministre espagnol|chef de gouvernement socialiste|socialiste
pedro serra|m|responsable
peggy morton|f|professeure
pen america|f|responsable de ong de defense de liberte|directrice de association
penelope abernathy|f|ancienne vice-presidente|professeure
pernelle richardot||tresoriere de parti|premiere secretaire|adjointe
peter altmaier|m|ministre de economie
peter biesenbach|m|ministre
peter bosch|m|membre
peter cahill|m|juge|magistrat
peter defazio|m|democrate|parlementaire local
peter dutton|m|ministre de interieur
peter gelb|m|directeur
peter horby|m|pr|principal responsable
peter marks|m|patron
peter mertens|m|chef
peter searson|m|autre pretre
peter stano|m|porte-parole|porte-parole de commission europeenne
peter stein|m|specialiste de ecrivain russe allemand|ecrivain russe allemand|allemand
peter tonagh|m|ancien directeur de news corp|ancien responsable de news corp
peter turkson|m|dirigeant cardinal ghaneen|cardinal ghaneen
phil chetwynd|m|directeur de information de afp|directeur de information
phil hill|m|americain|pilote americain
phil hogan|m|commissaire europeen a commerce irlandais
phil robertson|m|directeur adjoint de organisation pour asie|directeur adjoint pour asie de ong human rights watch
phil spencer|m|responsable|patron de xbox|patron
philando castile|m|automobiliste noir
philip hammond|m|ministre de finances|secretaire etat a affaires etrangeres
philip morris|m|pdg de groupe|responsable de camp
philippa mcatasney|f|avocate
philippe amouyel|m|professeur de sante publique|co-signataires sont pr|medecin
philippe astruc|m|procureur de republique de rennes|procureur|procureur de republique
philippe augier|m|maire de station balneaire|maire
philippe barbarin|m|cardinal|cardinal francais
philippe bas|m|president de commission de lois|president|president de commission de lois de chambre haute|rapporteur de senat|rapporteur lr|president republicains de commission
philippe becheau|m|autre maire|maire
philippe besson|m|ecrivain|ecrivain groupie|auteur
philippe bouchez el ghozi|m|avocat|avocat de claude gueant|avocat me
philippe bouchez-el ghozi|m|avocat de enseigne me|avocat
philippe bouyssou|m|maire|actuel maire
philippe capon|m|secretaire|secretaire general de syndicat unsa police|membre|secretaire general unsa-police
philippe chopin|m|prefet de pyrenees-orientales|prefet de departement
philippe chrétien|m|directeur
philippe courtois|m|leur avocat|avocat|avocat me
philippe coy|m|president|president de confederation nationale de buralistes|president de confederation de buralistes
philippe cuq|m|president
philippe dallier|m|senateur|vice-president de senat|senateur republicains|ancien maire de commune|conseiller|senateur lr
philippe de belgique||roi de belges|sœur de roi|roi
philippe de veuille|m|avocat maitre|maitre
philippe de veulle|m|maitre|avocat
philippe de villiers|m|ancien depute|createur|fondateur de parc|fondateur ancien candidat a elysee|ancien candidat a elysee|ancien chef
philippe dorge|m|directeur
philippe doucet|m|ancien depute vallsiste|depute
philippe douste-blazy|m|ex-ministre de sante|ancien ministre|ancien ministre de affaires etrangeres
philippe duperron|m|president|actuel president
philippe etchebest|m|chef|mediatique chef bordelais
philippe fabre|m|commandant|chef
philippe fau|m|maire
philippe goffin|m|chef de diplomatie belge
philippe gosselin|m|depute lr|elu lr|depute de manche et soutien alain juppe a primaire|depute republicains|vice-president|depute
philippe goujon|m|maire de xve arrondissement|maire|maire republicains de xve arrondissement de paris|maire lr de xve arrondissement de paris
philippe grangeon|m|candidat lrem|delegue|ancien conseiller|conseiller|conseiller special
philippe grosvalet|m|president de departement|president
philippe gustin|m|prefet de guadeloupe
philippe guémas|m|procureur de republique avignon
philippe juvin|m|chef|maire de garenne-colombes|maire|professeur|depute europeen|eurodepute
philippe labro|m|ecrivain
philippe lacroix|m|maire oradour-sur-glane
philippe lacube|m|chef|leader
philippe lançon|m|ecrivain et journaliste|chroniqueur|ecrivain et chroniqueur
philippe latombe|m|unique depute
philippe laurent|m|maire|maire de sceaux|maire udi|maire udi de sceaux|secretaire
philippe lavenu|m|secretaire
philippe lemaire|m|comedien
philippe martin|m|directeur|ancien ministre|depute|successeur|economiste
philippe martinez|m|secretaire general de cgt|secretaire|leader de cgt|numero de cgt|secretaire general|numero
philippe monguillot|m|chauffeur|chauffeur de bus|conducteur
philippe moreau chevrolet|m|specialiste
philippe moreau-chevrolet|m|expert|analyste|specialiste
philippe olivier|m|conseiller|conseiller special
philippe parola|m|pr|professeur|specialiste|docteur
philippe petitcolin|m|delegue|delegue cfe-cgc
philippe picard|m|responsable
philippe poutou|m|invite de samedi soir etait candidat de npa|porte-parole de npa|patron
philippe pradal|m|premier adjoint|ex-premier adjoint|ancien maire de ville|actuel premier adjoint
philippe rapeneau|m|president de communaute urbaine arras|vice-president de region hauts-de-france
philippe ray|m|consul general de france
philippe sabatier|m|procureur
philippe saurel|m|maire divers-gauche de montpellier|maire de montpellier|maire sortant divers gauche|maire divers gauche|maire et president de metropole de montpellier|maire
philippe siou|m|dr|docteur
philippe toccanier|m|procureur de republique de thonon-les-bains|avocat general procureur de republique de thonon-les-bains
philippe tournon|m|chef de service de presse de equipe de france|emblematique chef|chef
philippe val|m|ancien directeur de charlie hebdo|journaliste|directeur
philippe vandel|m|journaliste
philippe vardon|m|candidat rn a mairie de nice|directeur de communication de campagne de rn|porte-parole
philippe vella|m|dr|directeur
philippe vigier|m|president|depute|depute libertes et territoires|president de nouveau groupe|elu udi|patron
philippe vincent|m|secretaire
philippe wahl|m|pdg de poste|patron|patron de groupe public
phillip smyth|m|specialiste
pia klemp|f|militante
pierfrancesco favino|m|acteur italien|italien|producteur
pierre agnès||notre pdg|pdg
pierre aidenbaum|m|adjoint|maire socialiste de arrondissement|c' est maire ps|maire ps de iiie
pierre alfort|m|maitre|avocat de patrice alegre me
pierre amar|m|pretre
pierre aubé|m|president
pierre bockel|m|• lieutenant|lieutenant
pierre bédier|m|president|rival|ancien ministre|president de conseil departemental de yvelines
pierre bérégovoy|m|ancien premier ministre|dernier premier ministre
pierre carli|m|pr|numero dedie a secours pr|professeur|chef|chef de samu de paris
pierre charon|m|senateur republicains|senateur|senateur republicains de paris|senateur lr
pierre chasseray|m|delegue general de 40 millions automobilistes|delegue|delegue de association 40 millions automobilistes|president de association 40 millions de consommateur|delegue general de association
pierre cordier|m|depute de droite|depute
pierre crepel|m|militant
pierre dartout|m|prefet|prefet de region|prefet de region provence-alpes-cote azur
pierre de villiers|m|chef etat-major de armees|ancien chef etat-major de armees|general|ancien chef|chef etat-major|chef etat-major de armees general
pierre deniziot|m|conseiller regional en charge de handicap|conseiller regional ile de france
pierre dharréville|m|communiste|porte-parole|depute pcf
pierre fieux|m|chroniqueur
pierre fillon|m|president
pierre gattaz|m|president de medef|patron
pierre gaudin|m|directeur de cabinet de prefecture de police|directeur de cabinet
pierre giacometti|m|cofondateur|politologue
pierre giuriato|m|avocat me
pierre henriet|m|depute lrem de vendee|depute de vendee
pierre henry|m|directeur|specialiste|directeur de france terre asile
pierre hurmic|m|ecologiste|candidat ecologiste|maire eelv de bordeaux|maire ecologiste|nouveau maire|membre
pierre jouvet|m|porte-parole|porte-parole de ps
pierre joxe|m|ministre|ancien ministre
pierre laurent|m|secretaire|secretaire national de parti communiste|secretaire national de pcf|senateur pcf|secretaire national|secretaire general de parti
pierre le texier|m|responsable de pole e-influence de republique en marche|responsable
pierre lescure|m|president de festival de cannes|president|actuel president|chroniqueur|directeur|president de festival
pierre matuchet|m|directeur
pierre maurin|m|candidat de ixe arrondissement
pierre morel-à-l'huissier|m|depute de lozere|depute|depute republicains
pierre moscovici|m|ministre|ancien ministre|commissaire europeen|secretaire|leur premier president|commissaire europeen a fiscalite
pierre ménès||journaliste sportif|celebre chroniqueur de " canal football club "|chroniqueur star de emission|star de sport
pierre n'gahane|m|prefet de marne|prefet de charente
pierre nkurunziza|m|predecesseur|chef de etat|leur president|president
pierre person|m|numero deux|numero 2|leur numero 2|depute lrem|numero deux de parti|numero deux de lrem
pierre poilièvre|m|porte-parole de parti conservateur depute|depute
pierre pouëssel|m|prefet de herault|prefet de region
pierre péan|m|journaliste
pierre rambault|m|maire de saint-varent
pierre richard|m|acteur
pierre ricordeau|m|directeur|directeur de ars occitanie
pierre savelli|m|maire de bastia|maire sortant
pierre sennès|m|procureur|procureur de republique de nantes|procureur de nantes|procureur de republique a nantes
pierre serne|m|president
pierre tattevin|m|infectiologue|pr|chef
pierre vidailhet|m|dr
pierre-andré durand|m|prefet de normandie|prefet|prefet de region normandie
pierre-gaël laveder|m|porte-parole de " gilets jaunes " de saone-et-loire|manifestant
pierre-henri dumont|m|depute lr|depute lr de pas-de-calais|depute republicains
pierre-henri raphanel|m|pilote essais|ancien pilote
pierre-henry brandet|m|porte-parole|predecesseur|porte-parole de ministere|ancien porte-parole
pierre-olivier costa|m|dernier directeur de cabinet de brigitte macron|directeur de cabinet|conseiller
pierre-yves bournazel|m|candidat|ancien candidat|rival|elu de centre-droit|depute de centre-droit " macron-compatible "|ancien proche de nathalie kosciusko-morizet
pietro parolin|m|cardinal|pour premiere fois c' est cardinal|secretaire
pieyre-alexandre anglade|m|depute lrem|depute de francais de etranger de benelux|depute
pilar serrano||secretaire|secretaire de association de sante publique madrilene
piotr pavlenski|m|activiste russe|artiste russe|artiste et activiste russe|militant russe|avocat de artiste russe
piotr verzilov|m|autre opposant russe
pippa middleton|f|sœur
placido domingo|m|celebrissime chanteur opera espagnol
planned parenthood|f|presidente de puissante association de planning familial|presidente de puissante organisation
planète amazone|m|president de ong francaise
po grenoble|m|etudiant a sciences|etudiant de sciences
po lille|m|directeur de sciences|professeur de sciences
policy hub|f|directrice de tech
policy research|m|directeur de institut for public
prashant yadav|m|specialiste
pravind jugnauth|m|premier ministre mauricien|premier ministre
prayut chan-o-cha|m|premier ministre|ancien chef|actuel premier ministre|leur principale cible a longtemps ete premier ministre|general|ancien chef de armee
premium aerotec|f|allemande
priscillia ludosky|f|autre leader de mouvement|autre representante
priscillia routier trillard|f|creatrice
priti patel|f|ministre de interieur|ministre de interieur britannique|ministre britannique de interieur
prontip mankhong|f|militante
punithan genasan|m|trafiquant de drogue malaisien
qader fadhel|m|chirurgien
qassem soleimani|m|general iranien|puissant general iranien|general|general martyr|chef|puissant general
quentin guillemain|m|president|president de afvlcs|president de association
quincy jones|m|producteur et musicien|producteur americain|producteur
quynh régent|m|docteur|urgentiste
rabah souchi|m|prefet de epoque ainsi que de commissaire|commissaire
rabiah benrais||fonctionnaire
rachel baker|f|premiere auteure de etude|premiere autrice de etude|chercheuse
rachel bocher||dr|presidente
rachel johnson|m|premier ministre
rachel neis|f|coordinatrice|syndicaliste
rachel picard|f|directrice generale de voyages sncf|directrice|directrice generale de sncf voyages
rachid temal|m|senateur|coordinateur de ps|senateur ps|senateur socialiste|coordinateur de parti socialiste|senateur socialiste de val-d'oise
rachida dati|f|candidate lr|candidate lr a mairie de paris|ex-ministre|candidate lr a paris|maire|candidate
racisme dominique sopo|m|president de sos
raditya jati|m|porte-parole
radouane lakdim|m|auteur|auteur de attaques
rafael correa|m|ancien president equatorien|president
rafal trzaskowski|m|rival liberal|principal rival de president sortant|president sortant|maire de varsovie|principal rival maire centriste et europhile de varsovie|maire centriste et europhile de varsovie
rafic hariri|m|directeur de hopital universitaire|ancien premier ministre libanais|ancien premier ministre|premier ministre
ragini verma|f|professeure|chercheuse
rajan naringrekar|m|directeur
rajiv nath|m|directeur executif hindustan syringes
rajnath singh|m|ministre indien de defense
ralph northam|m|gouverneur de virginie|gouverneur democrate de virginie|gouverneur
ramiz mammadov|m|directeur de institut de geologie de bakou
ramlati ali|f|deputee de mayotte|deputee sortante|rapporteure et deputee lrem de mayotte|deputee lrem de mayotte
ramush haradinaj|m|ex-premier ministre kosovar|premier ministre de kosovo|ancien premier ministre
ramzan kadyrov|m|dirigeant de tchetchenie|dirigeant|auteur|president tchetchene|president
randall cerveny|m|rapporteur
randall schwerdorffer|m|avocat|avocat de jonathann daval me|avocat penaliste|me|avocat de informaticien de 34 ans|avocat me
randy cron|m|dr
ranil wickremesinghe|m|premier ministre|ex-premier ministre
raoni metuktire|m|cacique bresilien|defenseur|chef|chef indigene|porte-parole|celebre cacique bresilien
raoul carbone|m|professeur
raphaël balland|m|procureur|procureur de gap|procureur de republique|magistrat
raphaël de casabianca|m|successeur|autre animateur emblematique de france televisions
raphaël duret|m|conseiller
raphaël enthoven|m|philosophe|essayiste
raphaël gauvain|m|autre auteur de proposition de loi|depute lrem|depute
raphaël glucksmann|m|essayiste|depute europeen|fondateur|cofondateur|eurodepute|depute europeen place publique
raphaël pradeau|m|porte-parole
raphaëlle rémy-leleu|f|elue|elue ecologiste
raquel garrido||insoumise|avocate|porte-parole de jean-luc melenchon|ancienne elue de france insoumise|porte-parole|ancienne porte-parole
rasmus paludan|m|chef de file de " ligne dure "|avocat
rassoul malahi|m|agriculteur
ratko mladic|m|principal artisan de massacre general serbe|general serbe|ancien chef militaire serbe de bosnie|ancien chef militaire de serbes de bosnie|chef
rayane bensetti|m|comedien|acteur c' est
raymond barre|m|il est secretaire etat aupres de premier ministre|premier ministre
raymond poincaré||infectiologue a hopital
raymond poincaré de garches|m|chef de service de reanimation a hopital|chef de service infectiologie a hopital
rebecca amsellem|f|fondatrice|economiste et feministe
rebecca fischer||epidemiologiste
rebecca gomperts|f|militante neerlandaise
recep tayyip erdogan|m|president turc|president|homologue turc|president islamo-conservateur
regina king|f|actrice afro-americaine
regis debray|m|philosophe et ecrivain
reha hutin|f|presidente|presidente de fondation
renan luce|m|chanteur
renaud camus|m|ecrivain francais|ecrivain
renaud muselier|m|president|president de region paca|president de region|president lr de region paca|president de region provence-alpes-cote azur|president republicains de region provence-alpes-cote-d'azur
renaud piarroux|m|chef
renaud van ruymbeke|m|juge|" m.|juge de pole financier de paris|juge instruction
renault-nissan-mitsubishi motors|m|pdg de alliance de constructeurs automobiles|tout-puissant patron de numero mondial de automobile|ancien patron de alliance automobile
renjith panangad|m|passager
rené dosière|m|specialiste|membre|ancien depute socialiste|president
rené rouquet|m|predecesseur communiste|communiste
rené wollmann|m|directeur de pininfarina automobili sportscars|responsable
rené-marc chikli|m|president
reuven rivlin|m|president israelien
rex tillerson|m|chef de diplomatie americaine|chef
reynaldo santos|m|auteur de article ancien journaliste|ancien journaliste
rhys millen|m|pilote neo-zelandais|pilote neo-zealandais
riad salamé|m|gouverneur de banque centrale|gouverneur de bdl
ricardo cirujano|m|porte-parole|leader
riccardo ezzati|m|autre representant de eglise cardinal chilien|cardinal chilien
richard branson|m|milliardaire britannique|milliardaire|fondateur
richard delgenes|m|avocat|avocat me|avocat de monique olivier me
richard ferrand|m|president de assemblee nationale|president|president de assemblee|president lrem de assemblee nationale|chef de file de deputes lrem|president de groupe lrem a assemblee
richard galy|m|maire|medecin
richard gordon|m|president de croix rouge philippine
richard gutjahr|m|journaliste allemand|journaliste
richard hatchett|m|directeur
richard lifton|m|juge
richard lizurey|m|directeur|general|nouveau directeur de gendarmerie|directeur general general|directeur general national de gendarmerie francaise general|patron de gendarmerie
richard malka|m|avocat|avocat me|avocat historique de charlie hebdo|avocat de journal me|avocat de benjamin griveaux|avocat de benjamin griveaux me
richard nixon|m|president|ancien conseiller de president|president republicain
richard patry|m|president
richard ramos|m|depute modem|depute modem de loiret|depute
richard spencer|m|militant
richard torbett||homologue britannique
richard windsor||analyste|analyste independant
rick hasen|m|expert|milliardaire
rick morgan||agent
rigoberta menchu|f|dirigeante indigene et prix nobel de paix 1992
rik torfs|m|ancien recteur de ku leuven
rim abdelmalik|f|professeure tunisienne|virologue
rima makki|f|directrice
rina flores|f|infirmiere
rishi sunak|m|ministre de finances
rob lowe|m|president bartlet -|acteur
robert abrams|m|general|chef de forces americaines en coree de sud general
robert biedron|m|candidat de gauche a presidentielle
robert bourgi|m|avocat
robert cohen|m|professeur|vice-president|infectiologue pr|pr
robert de niro|m|acteur|acteur americain
robert doisneau|m|photographe
robert e. lee|m|commandant en chef de armee sudiste general|general|commandant
robert fico|m|premier ministre de epoque|premier ministre
robert forster|m|acteur|acteur americain
robert gelli|m|procureur general|procureur general aix
robert herrmann|m|president de eurometropole de strasbourg socialiste|socialiste
robert jenrick|m|ministre de logement
robert koch|m|chef de institut de reference
robert lee|m|commandant en chef de armee sudiste general|general|commandant en chef de armee sudiste
robert lighthizer|m|representant americain a commerce|representant a commerce de etats-unis
robert louis stevenson|m|ecrivain ecossais
robert mugabe|m|president|president zimbabween|homologue zimbabween
robert ménard|m|maire de beziers|maire|maire de ville|ancien secretaire|maire extreme droite de beziers|maire de beziers proche de fn
robert o'brien|m|conseiller de maison blanche pour securite nationale|conseiller|conseiller a securite nationale|conseiller presidentiel a securite nationale
robert offer|m|avocat
robert redfield|m|directeur|directeur de cdc
robert sigal|m|directeur general de hopital docteur|docteur
robert sumwalt|m|president
robert taillant|m|maire de village|maire
robert vautard|m|climatologue
roberto ibañez|m|chercheur
roberto speranza|m|ministre italien de sante|ministre de sante
robin nandy|m|chef
robin reda|m|depute|chef|depute lr de essonne
robin réda|m|president de mission depute|depute
roch marc christian kaboré|m|president burkinabe|chef de etat burkinabe
roch-olivier maistre|m|president de csa|nouveau patron
rod sims|m|president de accc
rodney king|m|automobiliste noir
rodolphe alexandre|m|president
rodolphe bosselut|m|avocat|avocat de gendarmes me|avocat me
rodolphe delord|m|directeur
rodrigo arenas|m|president
rodrigo duterte|m|president|porte-parole de president|president populiste|porte-parole de president philippin|president philippin
rodrigue yao ogoubi|m|fondateur de association
rogelio rivas|m|ministre
roger carel|m|acteur|comedien
roger goodell|m|patron de nfl|dirigeant
roger karoutchi|m|senateur|senateur lr|senateur republicains|ancien secretaire
roheen berry|m|proprietaire et directeur general de marque|directeur general de marque
rojane qadéri||dr|directrice
rokhaya diallo|f|militante|journaliste et realisatrice|chroniqueuse et essayiste|mediatique journaliste et militante antiraciste|militante antiraciste
roland héguy|m|president
roland lescure|m|depute ex-ps|depute|president
roland marchal|m|specialiste de corne de afrique|specialiste|chercheur francais
roland ries|m|maire de strasbourg|actuel maire socialiste|maire de ville|maire socialiste de strasbourg|adjoint de maire actuel de strasbourg|maire actuel de strasbourg
romain boulet|m|avocat maitre|maitre|avocat
romain chomel de jarnieu|m|capitaine
romain dieudonné|m|avocat|me|client|avocat de patrick balkany|avocat maitre
romain dumas|m|pilote|auteur|recent vainqueur
romain espino|m|representant|porte-parole de generation identitaire
romain grau|m|depute lrem|depute de majorite|jeudi c' est candidat lrem|depute en marche|candidat lrem a perpignan|candidat
romain lopez|m|candidat extreme droite|candidat rn
romain magellan|m|ancien joueur de rugby et consultant pour canal +|ancien rugbyman
romain nadal|m|ambassadeur de france a venezuela
romano artioli|m|entrepreneur|proprietaire de lotus de epoque|president|createur
romano prodi|m|president de commission europeenne italien|italien
romelu lukaku|m|attaquant belge|joueur de inter milan
romeo castellucci|m|auteur de piece italien|italien
romeo muvunda|m|porte-parole
romuald catoire|m|president de federation de commerce de lille
romuald eyraud|m|proviseur
romulo batista|m|militant|porte-parole de greenpeace-bresil|porte-parole
ron desantis|m|gouverneur|gouverneur republicain|gouverneur de floride|gouverneur de etat de sud de etats-unis|gouverneur republicain de floride
ron wyden|m|senateur democrate
ronan dantec|m|ecologiste|senateur de loire-atlantique|senateur eelv|senateur
ronan farrow|m|journaliste americain
ronni gamzu|m|professeur
rory gibb|m|chercheur
roselyne bachelot||ministre de culture|ancienne ministre|ministre|nouvelle ministre de culture|secretaire|ministre de culture :
roselyne febvre|f|cheffe de service politique de france 24|journaliste
rosemary dray-spira|m|docteur|epidemiologiste
rosena allin-khan|f|deputee|elue
rowan atkinson|m|britannique|acteur
roxana maracineanu|f|ministre de sports|ministre|ministre de sports francaise|de cote de ministres c' est ministre de sports|nouvelle ministre de sports|nageuse
roy cooper|m|gouverneur de etat|gouverneur|gouverneur democrate de etat|gouverneur democrate|gouverneur de caroline de nord
roy lichtenstein|m|artiste americain|peintre americain
roya boroumand|f|responsable abc
royce lamberth|m|juge de tribunal federal de washington|juge
royden kemp||proprietaire
ruben juarez fernandez|m|docteur
rudi vervoort||chef de executif regional|chef|porte-parole de chef de executif regional
rudy giuliani|m|avocat de president|president|avocat personnel de donald trump
rudyard kipling|m|personnage de ecrivain britannique|ecrivain britannique
ruhana mirindi bisimwa|m|dr
rui costa|m|gouverneur de etat|gouverneur de etat de bahia
rupert murdoch|m|magnat|proprietaire magnat
russell carr|m|directeur|responsable
rusten sheskey|m|auteur de tirs agent|agent
ruth bader ginsburg|f|juge|juge progressiste de cour supreme|farouche defenseure|juge progressiste|juge progressiste et doyenne de cour supreme americaine
ruth elkrief|f|journaliste|journaliste de bfmtv
ruth mackenzie|f|directrice artistique britannique|ancienne directrice
ruzena sabova|f|juge
ryan driscoll|m|americain
ryan freitas|m|directeur
ryan k. smith|m|professeur|historien
ryan mccarthy|m|secretaire a armee de terre
ryan murphy||insatiable createur|createur de serie
ryan reynolds||star de film acteur|acteur
ryan zinke|m|ministre de interieur|ancien elu
régis bourelly|m|maire de saint-andre-de-valborgne
régis de jorna|m|president de cour|president de cour assises|president|president de cour assises speciale
régis juanico|m|depute|ancien tresorier|membre|porte-parole de ex-premier ministre|ex-premier ministre
régis marcon|m|chef|chef cuisinier
rémi aufrère-privel|m|secretaire|secretaire general adjoint
rémi coutin|m|procureur de republique|procureur de republique de chartres|procureur de republique a chartres
rémi féraud|m|senateur ps de paris|senateur socialiste de paris|president de federation parisienne de ps|patron|senateur de paris
rémi heitz|m|procureur de paris|procureur
rémi lefebvre|m|politologue|professeur
rémi meurin|m|elu opposition
rémi salomon|m|professeur|president
rémi schwartz|m|procureur|procureur de republique de cambrai
rémy buisine|m|journaliste|journaliste de brut
rémy heitz|m|procureur de paris|procureur de republique de paris|procureur|procureur de republique
rémy hours|m|m.|responsable
rémy josseaume|m|avocat
rémy pflimlin|m|predecesseur|ancien patron
røde microphones|m|fondateur de entreprise
s. dinny|m|colonel
s. rajendran|m|professeur
saad hariri|m|ancien premier ministre|ex-premier ministre|premier ministre libanais|predecesseur|premier ministre|lui-meme ancien premier ministre
saadia tamelikecht|f|conservatrice
sabine beaufils|f|comedienne
sabine kheris|f|juge|juge instruction parisienne|juge instruction|leur client par juge
sabine khéris|f|juge|juge instruction|magistrate|juge instruction parisienne
sabine kuster|f|avocate
sabine rubin|f|deputee lfi de seine-saint-denis|deputee de france insoumise
sabrina goldman|f|avocate
sabry hani|m|directeur de cabinet de prefet|prefet
sacha baron cohen|m|comedien et humoriste|comedien
sacha houlié|m|depute de vienne|depute|depute lrem|president|chef|vice-president lrem de assemblee
sachidanand gawde|m|porte-parole
sadek beloucif|m|autres professeur en medecine|president de snam-hp
sadiq khan|m|maire de londres|maire travailliste de londres|travailliste|maire travailliste|maire de capitale britannique|successeur travailliste
sahand saber|m|avocat me|avocat
saint affrique|m|conseiller m.|m.
salah abdeslam|m|seul membre|membre
salah lebdioui|m|ambassadeur algerie en france|ambassadeur algerie a paris|ambassadeur a paris
salah namrouch|m|colonel
saleh azizpour|m|president
salima djilel|f|presidente
sally cutler|f|professeure
salomé murat|f|princesse
salomé zourabichvili|f|nouvelle presidente de georgie|nouvelle presidente georgienne|elue|presidente georgienne
salva kiir|m|president de soudan de sud
salvador illa|m|ministre espagnol de sante|ministre de sante
sam brownback|m|responsable
sam de reya|m|responsable de police locale
samantha peseux|f|aide-soignante
sameh choukri||homologue egyptien
samia ghali|f|senatrice ex-ps|senatrice|adjointe|senatrice socialiste|senatrice dvg|senatrice de marseille
samia maktouf||avocate|avocate maitre|maitre|leur avocate
samra fakhar||chirurgienne|chirurgien
samuel alito|m|magistrat conservateur|juge conservateur|juge
samuel alizon|m|directeur
samuel eto'o|m|footballeur international camerounais|premier et unique proprietaire footballeur|footballeur
samuel hazard|m|maire socialiste de ville|maire de ville|maire de verdun
samuel l. jackson|m|acteur americain
samuel wazizi|m|journaliste camerounais|journaliste
samy naceri|m|acteur|acteur francais
sandra maria correia da silva|f|juge federale
sandra muñoz|m|responsable
sandra rodriguez||enseignante
sandrine bouchait|f|presidente
sandrine josso|f|autre elue|deputee
sandrine mörch|f|deputee lrem de haute-garonne|c' est deputee lrem de haute-garonne|deputee de haute-garonne egalement|presidente de commission elue de haute-garonne|elue de haute-garonne|sur twitter c' est deputee lrem de haute-garonne
sandrine pillot|f|directrice
sandrine quétier|f|animatrice
sandrine rousseau||porte-parole|ancienne dirigeante eelv|secretaire nationale adjointe eelv
sandro gozi|m|italien|secretaire|ancien ministre italien de affaires europeennes
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
sarah el haïry||porte-parole de modem|porte-parole de modem deputee|deputee
sarah gilbert||professeur|chercheuse
sarah halimi|f|sexagenaire juive|sexagenaire
sarah sanders||porte-parole de presidence|ancienne porte-parole de maison blanche sous donald trump|porte-parole
sarah soilihi||porte-parole de candidat|candidat
sarang jeil|m|dirigeant de eglise
saskia esken|m|responsable
satoshi sugimoto|m|autre responsable
satya nadella|m|patron
satya narayan pradhan|m|directeur general de ndrf
sawsan berro|m|responsable
sayed nasir musawi|m|analyste
saëb erakat|m|secretaire|negociateur en chef de palestiniens|negociateur de palestiniens|haut responsable palestinien
saïd ahamada|m|depute|depute de marseille|depute en marche de marseille|depute republique en marche de circonscription
saïd ben nasser|m|chercheur
saïd dehghan|m|avocat me|avocat
saïd namaki|m|ministre de sante|medecin|ministre iranien de sante
scott morrison|m|premier ministre|premier ministre australien|premier ministre conservateur
scott palk|m|juge
scott wright|m|dr
sean conley|m|dr
sebastian kohn|m|biologiste|directeur
sebastian kurz|m|chancelier|chancelier autrichien
sebastian piñera|m|president|president chilien
sebastiao salgado|m|photographe franco-bresilien|photographe
sebastien lecornu|m|ministre de outre-mer :|ministre de collectivites territoriales
sediq sediqqi|m|porte-parole
sega keita|m|habitant
seiko hashimoto|f|ministre japonaise de jeux olympiques
sena yildiz|f|etudiante
senol günes|m|selectionneur de turquie|selectionneur turc
sepp blatter|m|ancien president de fifa|president de epoque
serge aurier|m|defenseur lateral ivoirien de tottenham|footballeur international ivoirien|footballeur ivoirien
serge brammertz|m|procureur de mtpi|principal procureur
serge dassault|m|ancien maire|" milliardaire "|depute
serge hercberg|m|professeur|professeur de nutrition
serge lecomte|m|president
serge oehler|m|adjoint a sports de ville
serge philemon|m|president
serge rezvani|m|ecrivain et peintre|peintre
serge roques|m|avocat general
serge simon|m|vice-president de federation francaise|vice-president de ffr
serge tournaire|m|juge|juge instruction
serge weinberg|m|president|president de conseil administration de sanofi|president de conseil administration francais
sergio bernardini|m|m.
sergio coronado|m|insoumis|militant|c' est ancien membre europe ecologie verts
sergio mattarella|m|president|president italien|president de republique|homologue
sergio moro||ex-ministre de justice
sergio vieira de mello|m|representant special de secretaire general pour irak|secretaire general pour irak
sergueï kisliak|m|ambassadeur russe a washington
sergueï lavrov|m|chef de diplomatie russe|russe|chef de diplomatie|ministre russe de affaires etrangeres
sergueï sobianine|m|maire|maire de capitale|maire de ville
serguiï antonov|m|chef|avocat
seth ducharme|m|procureur
sgp police-fo|m|secretaire general de unite|responsable de syndicat majoritaire unite|secretaire national crs pour syndicat unite|secretaire general unite|deleguee nationale de syndicat
shahid jameel||virologue
shane shapera|m|directeur
shanghai leishang|m|porte-parole de groupe de cosmetique
shanique chintsanya|f|touriste
sharon jones||chanteuse funk|18 novembre c' est chanteuse de soul americaine|americaine
shawn faiella|m|chef
shelley payne||docteur|directrice
shemsi krasniqi|m|sociologue
shi zhengli|f|chercheuse
shia labeouf|m|americain
shigeki tomoyama|m|president
shigeru ishiba|m|ancien ministre de defense|ancien ministre|expert
shimon peres|m|premier ministre|ancien president|president israelien
shin kukimoto|m|procureur adjoint|procureur general adjoint
shinjiro koizumi|m|ministre japonais de environnement
shinzo abe|m|premier ministre japonais|premier ministre|premier ministre nationaliste|successeur a premier ministre|president chinois et de premier ministre japonais|premier ministre de japon
show lo|m|chanteur taiwanais
siad barre|m|president
sibeth ndiaye|f|porte-parole de gouvernement|porte-parole
sibyle veil|f|presidente de groupe public|presidente de groupe|pdg de radio france|pdg
sibylle bernard-stoecklin||epidemiologiste
sibylle de sélys longchamps|f|baronne
sigifredo moreno|m|ingenieur
sigmar gabriel|m|ministre|ministre allemand de economie
sigolène vinson|f|chroniqueuse|ancienne avocate
silvia duran|f|docteure
silvia gonçalves|f|infirmiere
silvio berlusconi|m|ancien chef de gouvernement italien|ex-chef de gouvernement italien|milliardaire et ancien chef de gouvernement italien|milliardaire et politicien|milliardaire|ancien premier ministre italien
sima sadat lari||porte-parole|porte-parole de ministere de sante|nouvelle porte-parole de ministere de sante
simon clarke|m|secretaire
simon coveney|m|ministre de affaires etrangeres|ministre irlandais de affaires etrangeres
simone veil||mme|ancienne ministre et icone politique|ancienne ministre|ancienne presidente|ministre de sante
simonetta sommaruga|f|presidente suisse|presidente de confederation
sirajuddin haqqani|m|numero 2 de talibans
slobodan milosevic|m|ex-president yougoslave|ancien president serbe
solange escure|f|directrice|presidente
sonia krimi|f|deputee|candidate lrem a cherbourg|elue de manche
sonia mabrouk||journaliste
sonia nour|f|collaboratrice|fonctionnaire
sonya mcculler|f|habitante
sophia chikirou|f|conseillere|sera chroniqueuse|ancienne directrice de publication|directrice|ancienne presidente de webtele|ancienne directrice
sophie beau|f|directrice|vice-presidente
sophie cluzel||secretaire|secretaire etat a personnes handicapees|secretaire etat en charge de handicap|secretaire etat|secretaire etat a numerique|chef
sophie clément|f|presidente
sophie david|f|cheffe
sophie dion|f|ancienne conseillere sport de nicolas sarkozy
sophie errante|f|deputee lrem de loire atlantique|deputee lrem de loire-atlantique
sophie ferry-bouillon||avocate|membre
sophie le tan|f|etudiante|etudiante strasbourgeoise
sophie lempereur|m|numero
sophie macquart-moulin|m|procureur|procureur auxerre
sophie marceau||actrice|chef
sophie montel|f|eurodeputee|ancienne fidele|deputee europeenne|principale lieutenante|deputee fn|ancienne eurodeputee
sophie perrin-phan-dinh|f|infirmiere
sophie taillé-polian|f|senatrice generations|senatrice socialiste de val-de-marne
sophie vaux||epidemiologiste
sophie wilmès|f|premiere ministre belge|premiere ministre
sos autisme|f|presidente de association
sos racisme|m|president de association
soumaïla cissé|m|chef de opposition malienne|ex-premier ministre et principal opposant|principal opposant
soumya swaminathan|f|directrice scientifique de oms|dr
spike lee|m|realisateur americain|realisateur|president|americain
sports france|m|directeur de programmes de bein
sreten kovacevic|m|patron|responsable
stacey abrams|f|candidate malheureuse a poste de gouverneure de georgie|gouverneure de georgie
stacy marsella|m|professeur
stalin gonzalez|m|deux fois candidat a presidentielles et parlementaire|parlementaire
stan jordan|m|chauffeur de poids lourd experimente
stanislas gaudon|m|delegue|porte-parole
stanislas guerini|m|patron de lrem|delegue|delegue general de lrem|delegue general de republique en marche|numero de lrem|actuel patron de marcheurs
stanislas guérini|m|delegue|delegue general de lrem|patron|delegue general de republique en marche|ministre|secretaire
stanley ho|m|roi de casinos de macao milliardaire|milliardaire
star academy||premiere gagnante de "|ancien candidat de "|laureat de "
star trek|m|acteur de serie culte "
steeve briois|m|vice-president de rn|maire|maire rn|maire de ville
stefan gallard|m|directeur
stefano boeri|m|professeur
stefano domenicali|m|president|pdg|resident|president et ceo de marque en personne
stefano miserocchi|m|maire de courmayeur
steffen seibert|m|porte-parole de gouvernement|porte-parole de chanceliere|chanceliere|porte-parole|porte-parole de gouvernement allemand|porte-parole de gouvernement angela merkel
stelios petsas|m|porte-parole de gouvernement|porte-parole|porte-parole de gouvernement grec
stella dupont|f|deputee|deputee lrem de maine-et-loire
stella immanuel|f|medecin americaine
stella kyriakides|f|commissaire a sante|commissaire
stepan svetlov|m|chanteur
stephan winkelmann|m|president|president et de ceo de marque de molsheim|president de bugatti|president de bugatti en personne
stephan zweig|m|ecrivain
stephanie grisham|f|porte-parole
stephen bannon|m|ancien conseiller de president|president|directeur de campagne de donald trump
stephen biegun|m|numero 2 de departement etat americain|secretaire etat adjoint americain
stephen donnelly|m|ministre de sante
stephen evans|m|professeur
stephen hahn|m|patron|chef|commissaire de fda dr|dr
stephen jackson|m|coordinateur resident de nations unies a gabon dr|dr|ancien joueur de warriors et de san antonio spurs
stephen powis|m|pr
stephy hirst|f|maitresse
steve bing|m|producteur hollywood
steve boom|m|vice-president
steve briois|m|maire|eurodepute|vice-president
steve huffman|m|pdg
steve jobs|m|fondateur
steve johnson|m|responsable de police ecossaise|assistant chef de police ecossaise
steve kerr|m|entraineur de golden state warriors
steve linick|m|inspecteur general de diplomatie americaine|inspecteur general de ministere de affaires etrangeres
steve maia caniço|m|m.|animateur
steve mcqueen|m|acteur|britannique|artiste britannique
steven bissuel|m|ancien leader national|chef
steven mnuchin|m|secretaire americain a tresor|secretaire a tresor|secretaire a tresor americain|secretaire|homologue americain secretaire a tresor|homologue americain
stevie wonder|m|prince
stewart walker|m|professeur
stirling moss|m|pilote britannique|pilote britannique sir
story capucine anav|f|ancienne candidate de secret
stratis kytelis|m|maire de mytilene|maire de ville de mytilene
stx france|m|msc est important client de entreprise
stéphane albouy|m|directeur
stéphane baly|m|candidat vert|candidat eelv|ecologiste|candidat ecologiste|chef|candidat tete de liste ecologiste a lille
stéphane bancel|m|directeur general de societe|directeur general de moderna|directeur
stéphane bern|m|animateur|presentateur|" monsieur|animateur et presentateur|journaliste|animateur tele
stéphane braunschweig|m|directeur
stéphane buy|m|pilote
stéphane crochet|m|secretaire
stéphane dauger|m|chef
stéphane de paoli|m|collaborateur de maire sortant udi|maire sortant udi|maire
stéphane françois|m|politologue|specialiste
stéphane gas|m|avocat de motard|avocat de famille
stéphane gemmani|m|conseiller regional opposition|opposant
stéphane israël|m|president
stéphane kellenberger|m|procureur de lorient|procureur
stéphane le foll|m|maire|porte-parole de gouvernement|ancien ministre|ministre de agriculture|porte-parole|depute
stéphane lenoir|m|coordinateur
stéphane lissner|m|directeur|patron de opera de paris|directeur sortant|nouveau directeur
stéphane manigold|m|restaurateur parisien|restaurateur
stéphane martin|m|directeur|predecesseur|president
stéphane montrelay|m|elu frontiste|maire front national de rans
stéphane pallez|f|pdg de operateur|presidente|pdg|pdg de fdj
stéphane peu|m|depute communiste|depute|depute de nord et collegues depute|communiste|depute communiste de saint-denis
stéphane plaza|m|agent immobilier de chaine|agent|animateur de m6|plus celebre agent immobilier de france|animateur
stéphane ravier|m|senateur rn|senateur|candidat rn|ex-maire de secteur rn|chef de file de rn|seul senateur
stéphane rotenberg|m|animateur|presentateur
stéphane sbraggia|m|maire
stéphane schmaltz|m|specialiste|fondateur
stéphane sieczkowski-samier|m|maire de ville|maire|ex-maire
stéphane séjourné|m|directeur de campagne|eurodepute et ancien conseiller emmanuel macron|conseiller|directeur|conseiller politique|conseiller de chef de etat
stéphane travert|m|ministre de agriculture|ministre|actuel locataire|depute
stéphane trompille|m|depute|depute lrem
stéphane troussel|m|president
stéphane viry|m|depute republicains|depute lr
stéphanie gay|f|sœur
stéphen kerckhove|m|patron
subhash nikam|m|enqueteur
sudheer maudhoo|m|ministre de peche
suhail shaheen|m|porte-parole|porte-parole de talibans|porte-parole de insurges|porte-parole taliban
sundar pichai|m|patron|patron de geant americain|dirigeant
sunney xie|m|directeur
susan brown|f|presidente de conseil municipal oxford
susan collins|f|senatrice moderee|senatrice republicaine moderee de maine
susan murabana|f|fondatrice
susanna nicchiarelli|f|italienne
suzanne hampson|f|institutrice
suzanne pagé|f|directrice artistique de fondation
sveinung rotevatn|m|ministre de culture
sven mary|m|avocat belge|me
svetlana alexievitch|f|laureate de prix nobel de litterature|ecrivaine
svetlana tikhanovskaïa|f|opposante|cheffe de file de opposition belarusse|cheffe de file de opposition|candidate|rivale inattendue|opposante belarusse
swaroop rani|f|responsable
sylvain delouvée|m|chercheur
sylvain fort|m|directeur|directeur de communication|nouveau patron|president|conseiller|porte-parole
sylvain maillard|m|depute|depute lrem et porte-parole de benjamin griveaux|porte-parole|depute de paris|jeudi 27 juillet c' est depute lrem|depute parisien
sylvain renolleau|m|docteur|chef|docteur docteur
sylvester turner|m|maire|maire de ville|maire de houston
sylvia beudjekian|f|infirmiere
sylvia faust|f|touriste francaise
sylvia kristel|f|actrice
sylvia pinel||premiere vice-presidente|ancienne ministre de logement
sylviane agacinski|f|philosophe|opposante
sylviane bouchard|f|adjointe
sylvie bourgeois|f|ecrivaine
sylvie briand||dr|directrice
sylvie canovas-lagarde|f|procureure|procureure de republique de saint-nazaire
sylvie daunis|f|presidente de tribunal
sylvie fleury|m|directeur de goodbrands institute artiste|artiste|artiste suisse
sylvie fourmont|f|secretaire particuliere de francois fillon|collaboratrice
sylvie gengoul|f|directrice de pole outre-mer de groupe|directrice
sylvie goulard||ex-ministre|ex-ministre de armees et deputee europeenne centriste|deputee europeenne centriste|ministre de armees modem|ministre de armees|ministre de armees :
sylvie metzelard|f|redactrice en chef de revue
sylvie pialat|f|productrice et scenariste
sylvie ramond|f|ancienne adjointe|adjointe a affaires administratives de ville
sylvie tellier|f|patronne de miss|actuelle patronne de concours|directrice generale de miss france|patronne de miss france|directrice|patronne
sylvie tolmont||socialiste|deputee|membre
sylvie vachoux|m|secretaire
synlab hauts-de-france|f|directrice de reseau
sébastien arsac|m|directeur de enquetes de l214|directeur|porte-parole
sébastien barles|m|candidat officiel eelv|leur chef de file|ecologiste|candidat ecologiste|candidat eelv a municipales de mars 2020
sébastien cauet|m|animateur
sébastien chenu|m|porte-parole|depute|porte-parole de rn|depute rn de nord|depute de nord|porte-parole de rassemblement national
sébastien denaja|m|depute|porte-parole depute
sébastien farran|m|chanteur|producteur
sébastien jumel|m|communiste|depute pcf|leur porte-parole|porte-parole de pcf|porte-parole|depute communiste
sébastien lecornu|m|ministre|secretaire etat a transition ecologique|secretaire|ministre de collectivites territoriales|ministre de outre-mer|ministre de transition ecologique
sébastien letellier|m|chef escadron|officier
sébastien mariani|m|secretaire
sébastien martin|m|president
sébastien nadot|m|depute de haute-garonne|depute|depute de majorite elu republique en marche de haute-garonne|elu republique en marche de haute-garonne
sébastien pacull|m|patron|maire sortant soutien emmanuel macron|president
sébastien pietransanta|m|rapporteur de commission depute socialiste|depute socialiste
sébastien pilard|m|depute|secretaire
ségolène royal||ancienne ministre|ancienne ministre de environnement|ministre|ministre de environnement|ancienne ministre socialiste|ex-ministre de environnement
tad dowker|m|patron de societe
tadek marek|m|ingenieur polonais|notre predecesseur pionnier
taha bouhafs|m|journaliste et militant|militant
takeshi kasai|m|directeur de region de pacifique occidental de oms
takis candilis|m|directeur|numero deux de groupe|numero|ancien realisateur de films et documentaires
tam tak-chi|m|animateur
tamaki nishimura|f|responsable de projet
tamara hrivnak|f|vice-presidente
tamara rojo|f|directrice
tang kun|m|chercheur
tanguy ifoku||diplomate franco-congolais
tania balachova|f|professeure de renom origine russe
tania ingea|f|heritiere
tania parra|f|avocate
taoufik charfeddine|m|ministre de interieur
tarak mokni|m|docteur|chef
tarek william saab|m|procureur general
tareq arian|m|porte-parole de ministere|porte-parole de ministere de interieur
tarik jasarevic|m|porte-parole
taro kono|m|ministre japonais de affaires etrangeres|favori de election ainsi que actuel ministre de defense|actuel ministre de defense|ministre de defense|ministre de affaires etrangeres japonais
tate reeves|m|gouverneur
tatiana golikova|f|vice-premiere ministre russe
tatiana kastouéva-jean|f|experte
tatiana stanovaïa|f|politologue|experte
taylor swift|f|chanteuse|chanteuse americaine|autre chanteuse|star americaine
tayyip erdogan|m|president turc recep|president ruc recep
ted boutrous|m|avocat
ted cruz|m|senateur republicain|senateur|principal rival
ted wheeler|m|maire democrate de portland|maire de portland
teddy riner||star de judo|nouvel ambassadeur de ford
tedros adhanom ghebreyesus|m|directeur general de oms|chef de oms|directeur|directeur general de organisation|patron de oms|patron de organisation
telman zeïnalov||ecologiste
terra nova|m|directeur general de fondation|directeur de think tank
terry gilliam||elle etait actrice privilegiee de realisateur|realisateur
tewfik bouzenoune|m|avocat|avocat me
thaksin shinawatra|m|ex-premier ministre en exil|ex-premier ministre
than win aung|m|commissaire de police
theo bertram|m|responsable
theresa may|f|premiere ministre|premiere ministre britannique|britannique|chef de etat et de premiere ministre britannique|cheffe de gouvernement britannique|premiere ministre britannique sortante
thibault de montbrial|m|avocat|avocat me
thibault mutel|m|medecin
thibault sorret|m|porte-parole
thibaut weiss|m|fonctionnaire
thierry amouroux|m|porte-parole
thierry ardisson|m|animateur|ancien animateur|nouveau patron
thierry babec|m|leader syndical|secretaire
thierry baudet|m|president de mutualite francaise|representant
thierry beaudet|m|president de mutualite|president
thierry bolloré|m|etant dauphin|numero deux de entreprise
thierry breton|m|commissaire europeen|commissaire europeen a marche interieur|ancien ministre et chef entreprise|commissaire
thierry burkhard|m|general|chef
thierry charlier|m|professeur|membre
thierry chassagne|m|producteur|patron
thierry debard|m|directeur
thierry defresne|m|delegue
thierry delcourt||psychiatre
thierry dominici|m|chercheur|sociologue
thierry frémaux|m|delegue general de festival|delegue general de festival de cannes|delegue general|delegue|directeur
thierry gaubert|m|ancien collaborateur|ministre|proche
thierry herzog|m|avocat|ex-president et defenseur|ancien president et avocat|avocat me|avocat historique
thierry laurent|m|directeur de cabinet de prefet de yvelines|prefet de yvelines
thierry magnin|m|porte-parole
thierry mandon|m|secretaire etat a enseignement superieur|ancien secretaire etat|directeur|ex-ministre|ancien ministre|socialiste
thierry mariani|m|ex ministre lr de nicolas sarkozy|ancien ministre lr de nicolas sarkozy|eurodepute rn|eurodepute|nouvel eurodepute rn|depute
thierry marx|m|chef
thierry meignen|m|maire de blanc-mesnil|maire
thierry migoule|m|directeur
thierry moser|m|maitre|avocat de parents maitre|avocat
thierry paul valette|m|auteur|membre|representant
thierry pocquet|m|actuel procureur de lille|procureur de lille|procureur de republique
thierry reynaud|m|chercheur
thierry santa|m|president de gouvernement loyaliste|president de gouvernement|president de congres|president
thierry solère|m|depute|porte-parole|president|membre|president de commission organisation|chef de file de " constructifs "
thierry thuillier|m|directeur|patron|directeur de information de groupe tf1
thierry vallat|m|avocat|maitre
thom porter|m|chef
thomas bach|m|president de cio
thomas bagnus|m|gardien de paix
thomas baumert|m|professeur|medecin
thomas campbell|m|porte-parole de pentagone lieutenant-colonel|colonel
thomas cazenave|m|candidat lrem|delegue|secretaire general adjoint de elysee
thomas clay|m|monsieur|president|president par interim
thomas de maizière|m|ministre allemand de interieur
thomas dutronc|m|chanteur
thomas fiss|m|responsable
thomas fourrey|m|avocat maitre|maitre
thomas guénolé|m|politologue|candidat
thomas hellenbrand|m|avocat de plaignant|plaignant|avocat|avocat me|ancien avocat
thomas langmann|m|producteur
thomas mesnier|m|depute|depute republique en marche|depute lrem|depute republique en marche de charente|depute charentais|ancien urgentiste
thomas piketty||economiste
thomas porcher||economiste
thomas schaefer|m|ministre de finances de land de hesse|ministre de finances de hesse
thomas sotto|m|journaliste|journaliste de france 2
thomas thouroude|m|journaliste
thomas thévenoud|m|ephemere secretaire|ancien secretaire etat a commerce exterieur
thomas triomphe|m|vice-president executif de sanofi pasteur|vice-president
thomas tsai|m|expert
thomas vampouille|m|journaliste|redacteur
thomas velter|m|directeur
thomas zurbuchen|m|directeur|plus haut responsable scientifique de nasa|chef
théo stutzmann|m|maitre
tidjani ibrahim katiella|m|gouverneur de tillaberi
tiffany droz-barthelet|f|directrice
tim birkin|m|pilote
tim cook|m|patron|pdg apple|pdg
tim gray|m|vice-president
tim murtaugh|m|directeur de communication|directeur de communication de campagne de donald trump
tim scott|m|seul senateur|seul senateur republicain noir|senateur republicain
tim walz|m|gouverneur|gouverneur de minnesota
tina fey|f|actrice scenariste et productrice|productrice
tinto simon thompson|m|president de rio
tiphaine auzière||animatrice|president
tiphaine beaulieu|f|militante|porte-parole
tito mboweni|m|ministre de finances
tobias brommann|m|directeur
tobias moers|m|patron|president
tochko petrov|m|professeur bulgare
todd axtel|m|directeur de police de ville
todd spitzer|m|procureur
todor kantardjiev|m|professeur|directeur
tom bower|m|auteur et journaliste britannique|journaliste britannique
tom cotton|m|senateur|senateur republicain
tom cruise||acteur americain|star americaine
tom daune|m|delegue|responsable
tom dumoulin|m|numero bis neerlandais|numero 1 bis neerlandais
tom flanagan karttunnen|m|porte-parole
tom hanks|m|acteur americain
tom udall|m|senateur democrate
tom villa|m|chroniqueur|humoriste
tomishi sakka|m|avocat de wataru
toni morrison|f|ecrivaine|ecrivaine poete et militante|militante
tony blair|m|ancien conseiller de premiers ministres britanniques|ancien premier ministre britannique|ex-premier ministre britannique
tony di martino|m|maire de commune|maire
tony estanguet|m|patron de comite organisation de jeux olympiques de 2024|president
tony evers|m|gouverneur democrate de wisconsin|gouverneur de wisconsin|gouverneur de etat|gouverneur democrate|gouverneur
tony kennon|m|maire
tony scotti|m|producteur|directeur artistique
trabelsi hosny|m|adjoint
tracy chamoun|f|ambassadrice de liban en jordanie
tracy williams|f|militaire
tristan defeuillet-vang|m|ancien candidat
trump barry|f|mme
tsai ing-wen|f|presidente taiwanaise|presidente
tsietsi makiti|m|" pape
tsipras yanis varoufakis|m|ancien ministre de finances de m.|m.
tugba tanyeri erdemir|f|chercheuse
tugdual denis|m|directeur|directeur adjoint de redaction de valeurs actuelles
tuia cherici|m|artiste
tzvi aharoni|m|agent
télévisions delphine ernotte|f|presidente de france|pdg de france|directrice de france|actuelle presidente de france|patronne de france|proche de pdg de france
ugo bernalicis|m|depute|depute lfi|depute de france insoumise|depute insoumis|depute france insoumise
ulrike demmer|f|porte-parole de chanceliere|chanceliere
umar karim|m|chercheur
urban canopee|f|cofondatrice de start-up
usman hamid|m|directeur|directeur amnesty international en indonesie
vaclav havel|m|ancien dissident dramaturge et ex-president tcheque|ex-president tcheque
vaguélis violatzis|m|president
val demings|f|elue de chambre de representants|elue de congres|elue
valentine monnier||comedienne|photographe|ancienne mannequin
valérie boyer|f|deputee lr|deputee|porte-parole|deputee et secretaire generale adjointe de lr|deputee filloniste|deputee de assemblee nationale
valérie callebaut|m|porte-parole
valérie damidot|f|animatrice
valérie hatsch|f|prefete|prefete de lozere|prefete de departement
valérie lacroute|f|elue republicains|deputee de seine-et-marne
valérie oppelt|f|deputee|deputee lrem
valérie petit|f|deputee de nord
valérie plante|f|maire de montreal
valérie pécresse|f|presidente de region ile-de-france|presidente|presidente de region|presidente lr de region ile-de-france|presidente republicains de region ile-de-france
valérie rabault|f|cheffe de groupe socialiste|presidente|deputee ps|patronne de deputes ps|socialiste|deputee de parti socialiste
valérie trierweiler|f|journaliste
valéry giscard d'estaing|m|ancien president|ancien president de republique|president|ancien president de republique francaise|ancien chef etat|ancien chef de etat
van der bellen|m|m.
van gogh|m|directeur scientifique de institut|president de institut
van ranst|m|m.
van ruymbeke|m|juge|m.
vandita morarka|f|militante feministe
vanessa baraitser|f|juge
vanessa burggraf|f|chroniqueuse|journaliste|nouvelle chroniqueuse :
vanessa kirby|f|britannique
vanessa pappas||responsable|directrice|patronne
vanessa paradis|f|presidente de jury|comedienne et chanteuse|artiste francaise|chanteuse et actrice|presidente de principal jury de competition|presidente de principal jury actrice francaise
vanessa springora|f|madame|auteure|romanciere
vanik berberian|m|president|maire
vanita gupta|f|presidente
vassili kachine|m|analyste militaire|expert
vassilis kikilias|m|ministre de sante
vaughan getting|m|ministre gallois de sante
vera lynn|f|chanteuse|legendaire chanteuse|celebre chanteuse
vic reynolds|m|chef de bureau de investigations de georgie
vicki atkinson|m|responsable
victor hugo|m|ecrivain|chanteur
victor robert|m|presentateur|journaliste|heritier|presentateur de jt "
victor valle|m|responsable
victor zamora|m|ministre de sante
victorin lurel|m|ministre de outre-mer|depute de guadeloupe et ancien ministre de outre-mer|ancien ministre de outre-mer
vidya balan|f|actrice
vikash dhorasoo|m|ancien footballeur|ancien joueur de football|candidat|ancien footballeur international
vikki slade|f|presidente de conseil municipal
viktor orban|m|premier ministre|premier ministre hongrois|dirigeant hongrois
vincent agrech|m|producteur
vincent bolloré|m|proprietaire|milliardaire|patron|patron de chaine|milliardaire francais
vincent cabanac|m|directeur
vincent cassel|m|acteur
vincent crase|m|gendarme|chef|ancien employe de lrem|ancien salarie de republique en marche|employe de republique en marche|ancien responsable
vincent dedieu|m|maire
vincent desportes|m|general|ancien directeur|professeur
vincent dubée|m|pr
vincent galibert|m|directeur
vincent glad|m|journaliste de liberation|journaliste|createur en 2009 journaliste de liberation|journaliste a liberation
vincent grégoire|m|expert de tendances
vincent jauvert|m|auteur|journaliste de " obs "
vincent kompany|m|footballeur|defenseur
vincent lambert|m|infirmier|m.
vincent le meaux|m|premier vice-president de region bretagne|conseiller
vincent lombardot|m|president
vincent maréchal|m|virologue|pr
vincent meslet|m|patron de chaine|ancien patron de france 2|directeur
vincent monadé|m|president
vincent munier||photographe
vincent neymon|m|porte-parole
vincent nioré|m|avocat|avocat maitre|maitre
vincent peillon|m|ancien ministre de education|autre ministre de education nationale
vincent sanchez|m|docteur|chef|dr|medecin
vincent talvas|m|tresorier adjoint|adjoint
vincent toh bi|m|prefet abidjan
vincenzo spadafora|m|ministre de sports|ministre italien de sports
vinci autoroutes|f|deleguee generale de fondation|responsable clientele et communication
vinita dubey|m|professeur|medecin
violette spillebout|f|ancienne directrice de cabinet|autre candidate de triangulaire macroniste|macroniste|candidate|ancienne directrice|candidate macroniste
virgil williams|m|producteur
virginia raggi|f|maire de rome|maire de ville|maire
virginie calmels|f|vice-presidente|numero 2|numero 2 de republicains|numero deux de lr|vice-presidente de parti republicains|et premiere adjointe
virginie cayré|f|directrice
virginie duby-muller|f|deputee de haute-savoie|deputee republicains
virginie viard|f|creatrice de chanel|directrice
vivienne westwood|f|britannique|ancienne institutrice|styliste britannique emblematique et excentrique|creatrice de mode|c' est creatrice|reine de punk
viêt nguyen thanh||responsable|" selon mme
vjosa osmani|f|presidente
vladimir iakouchev|m|ministre de construction
vladimir matskevich||analyste independant
vladimir ourine|m|directeur general de theatre|directeur de celebre theatre publique moscovite
vladimir poutine|m|president russe|president|russe|homologue russe|homologue
volkan bozkir|m|nouveau president de instance
volodymyr zelensky|m|president|nouveau president ukrainien|president ukrainien|homologue ukrainien|acteur et humoriste|comedien et entrepreneur de spectacle
véronique fournier|f|presidente de cnspfv cardiologue|presidente de instance
véronique hammerer|f|deputee|deputee de haute-gironde
véronique massonneau|f|ecologiste|deputee ecologiste
véronique riotton|f|rapporteure|deputee lrem de haute-savoie
véronique waché||conseillere|conseillere en communication de ancien president|ancien president|conseillere a cabinet de nicolas sarkozy
víctor garcía|m|directeur artistique de liceu
wade crowfoot|m|responsable
waheeda shahkar|m|porte-parole
wahidullah jumazada|m|porte-parole de gouverneur de province eponyme de ghazni|gouverneur de province eponyme de ghazni
wajdi mouawad|m|directeur artistique
walter beckett|m|scientifique|genial homologue
walter braga netto|m|chef de gouvernement de bresil general|general
walter kazadi mulombo|m|dr
walter lübcke|m|membre|elu
wang wenbin|m|porte-parole
wang yi|m|ministre chinois de affaires etrangeres|ministre de affaires etrangeres|chef diplomatie
washington post|m|quadragenaire|president
wayne griffiths|m|president|pdg
wayne hopkins|m|habitant
wechsawan lakas|m|professeur
wells steakhouse|m|chef de restaurant m.|m.
wendie renard|f|footballeuse|defenseure de equipe de france
wendy requeno|f|docteure
wes anderson|m|americain
whaida shahkar|f|porte-parole de gouvernement de province de parwan
wijarn simachaya|m|president
wilbur ross|m|actuel secretaire americain a commerce|secretaire|secretaire a commerce americain
will horspool|m|habitant
will smith|m|acteur
willem engel|m|ancien professeur de biochimie et de danse
william barr|m|ministre americain de justice|ministre|ministre de justice
william bourdon|m|avocat|avocat de michel platini|maitre
william dab|m|professeur|epidemiologiste|predecesseur de 2003 a 2005|ancien directeur
william hanage||epidemiologiste harvard
william hernandez|m|directeur de protection civile salvadorienne
william hernández|m|directeur de protection civil salvadorienne
william lowenstein|m|president de sos addictions|medecin
william marshall|m|acteur realisateur et producteur americain|producteur americain
william sabatier|m|acteur|comedien
william sekule|m|juge de mtpi a haye
william sweeney|m|responsable
william yugzi||agent
willy schraen|m|president de federation nationale de chasseurs|patron|president|president de federation
wilson witzel|m|gouverneur|gouverneur de rio de janeiro|gouverneur de rio
winona ryder|f|actrice
winston churchill|m|ex-premier ministre|ancien premier ministre britannique|premier ministre britannique|ancien premier ministre|ancien premier ministre conservateur britannique|ancien premier ministre conservateur
wissam hammoud|m|vice-president
wojciech andrusiewicz|m|porte-parole de ministere polonais de sante
wojciech jaruzelski|m|general|dernier dirigeant communiste de pologne general
wolfgang schäuble|m|ancien ministre|homologue allemand
wolfgang ullrich|m|dr
wolfram lacher|m|chercheur
wu guizhen||epidemiologiste
wu zunyou||epidemiologiste en chef de cdc
xavier bertrand|m|president de region hauts-de-france|president de hauts-de-france|president|president de region|president de conseil regional|president de region de haut-de-france
xavier bettel|m|premier ministre luxembourgeois|premier ministre
xavier bonnard|m|president
xavier breton|m|auteur|depute
xavier darcos|m|ancien ministre|ancien ministre de education et de travail|ancien ministre de education nationale
xavier jugelé|m|policier|capitaine
xavier lescure|m|professeur|specialiste
xavier magnin|m|maire de pontet|elu
xavier niel|m|patron de free|fondateur de free
xavier noël|m|expert
xavier penot|m|mediateur
xavier perrot|m|responsable
xavier rivoire|m|directeur de communication de societe|responsable de communication de marque
xavier tarabeux|m|procureur de republique de marseille|procureur de marseille|procureur|procureur de republique a marseille
xavier timbeau|m|directeur|membre
xi jinping|m|president chinois|president|homologue chinois|homologue
xu hejian|m|porte-parole|porte-parole de mairie|porte-parole de ville
yacine yakouti|m|avocat de kaaris maitre|maitre
yael mellul|f|presidente
yahya sinouar|m|chef|chef politique de hamas a gaza
yair schindel|m|membre|docteur
yang jiechi|m|haut responsable chinois
yang liankang||proprietaire
yanis varoufakis|m|ancien ministre grec de finances|ex-ministre grec
yann arthus-bertrand|m|photographe|realisateur
yann barthès||presentateur|createur|presentateur historique de emission|presentateur de " quotidien "
yann bubien|m|directeur
yann courtil|m|instituteur
yann drouet|m|prefet de police
yann galton|m|maire
yann galut|m|socialiste|depute ps|depute
yann goazempis|m|directeur de fiction de chaine|directeur
yann guittier|m|secretaire
yann le bras|m|maitre|avocat
yann manzi|m|cofondateur
yann moix|m|chroniqueur|ecrivain et realisateur|cheminot|ecrivain|ecrivain et polemiste|predecesseur
yann mongaburu|m|president
yann sourisseau|m|commissaire
yann-arthus bertrand|m|photographe|photographe et ecologiste|philosophe
yannick delpech|m|chef toulousain|chef
yannick favennec|m|depute udi|depute
yannick gottwalles|m|chef
yannick jadot|m|eurodepute eelv|ecologiste|eurodepute|eurodepute ecologiste|depute europeen eelv|depute europeen
yap boum|m|professeur|epidemiologiste
yasser arafat|m|chef palestinien|ancien president palestinien
yassine belattar|m|humoriste|chef de etat humoriste
yassine bouzrou|m|avocat|c' est avocat de famille|avocat de famille me|avocat me|leur avocat maitre
yassine taha|m|journaliste
yazdan yazdanpanah|m|professeur|chef|pr
yaël braun-pivet|f|presidente|presidente de commission de lois|presidente de commission de lois de assemblee|deputee de yvelines
yaïr lapid|m|chef de opposition|leader de yesh atid
yezid sayigh|m|directeur|specialiste
yiannis karousos|m|ministre de transports
yoan karar|m|secretaire
yoann gillet|m|conseiller|conseiller municipal rassemblement national
yoann gourcuff|m|footballeur
yoav hattab|m|etudiant|client
yohan cohen|m|employe|employe de 20 ans
yohann petiot|m|directeur general de alliance de commerce|directeur
yolande ho|f|infirmiere
yolande renzi|f|procureure de republique de strasbourg|procureure|procureure de strasbourg|procureur
yoshihide suga|m|porte-parole de gouvernement nippon|porte-parole de gouvernement|porte-parole de executif|fidele lieutenant|puissant secretaire general de cabinet de shinzo abe|fidele
yoshihisa nakamoto|m|responsable|directeur
youlie yamamoto|f|animatrice
younous omarjee|m|depute europeen lfi|eurodepute lfi
youssef badr|m|porte-parole de chancellerie
youssef bounouader|m|imam|imam de mosquee
youssef chahine|m|realisateur egyptien|realisateur
yuan meng|m|bebe panda|bebe de huan huan et yuan zi
yuan zhiming|m|directeur de institut de virologie
yuen kwok-yung|m|professeur
yuhei takamura|m|responsable
yuka kubo|f|chercheuse
yusri yunus|m|porte-parole de police de jakarta
yuval noah harari|m|historien israelien
yvan attal|m|acteur et realisateur|soit acteur|acteur
yves bayon de noyer|m|maire de commune|maire de ville
yves bigot|m|ancien directeur de programmes de france 2|patron|directeur general de tv5 monde
yves bonnet|m|patron
yves calvi|m|journaliste vedette de lci et rtl|presentateur de matinale de rtl|journaliste
yves cohen|m|pr|professeur
yves coppieters|m|pr|epidemiologiste
yves de kerdrel|m|directeur|directeur de redaction de titre
yves delhommeau|m|directeur|directeur de musee
yves dubief|m|president
yves gambert|m|procureur de republique angers
yves jannier|m|procureur de pontoise
yves jégo|m|successeur de depute|depute|depute udi|depute udi de seine-et-marne|centriste
yves le clair|m|procureur de republique de cherbourg|procureur de republique de briey
yves lefebvre|m|secretaire|secretaire general de syndicat|secretaire general de sgp police fo|secretaire general unite-sg-fo|secretaire general unite-sgp police
yves moraine|m|maire|chef de majorite lr
yves mérian|m|president
yves sauvayre|m|avocat maitre
yves verilhac|m|directeur general de ligue de protection de oiseaux|directeur
yves veyrier|m|secretaire|secretaire general de fo|secretaire general de force ouvriere|leader de force ouvriere|premier ministre|secretaire general de syndicat
yves waché|m|professeur|directeur
yves-saint laurent|m|secretaire general de maison
yvon calvet|m|procureur de beziers
yvon martial amolet|m|representant
yvon ollivier|m|procureur adjoint de nantes
yvon robert|m|maire de ville|maire de rouen
yvonne chua|m|professeur
yvonne mosquito|f|elue
zabihullah mudjahid|m|porte-parole|leur porte-parole
zabihullah mujahid|m|leur porte-parole|porte-parole de talibans
zahi saïd|m|docteur
zalmay khalilzad|m|envoye special americain en afghanistan|envoye special americain|envoye special de etats-unis pour afghanistan
zdravko krivokapic|m|chef de coalition pro-serbe|chef de principale alliance pro-serbe
zeev sternhell|m|historien
zhang jun|m|ambassadeur chinois a onu|ambassadeur a onu
zhang qiang|m|haut responsable
zhang xueyu|m|chef de centre de controle de mission
zhang yiming|m|ingenieur|fondateur de bytedance|fondateur
zhang yong|m|haut responsable
zhao lijian|m|porte-parole de ministere chinois de affaires etrangeres|porte-parole|porte-parole de diplomatie chinoise|porte-parole de minstere chinois de affaires etrangeres|porte-parole de diplomatie
zhou lina||enseignante
zhou yangqing|f|mannequin
zhu rongji|m|ancien premier ministre
zhu shenyong|m|conseiller
ziad abi chaker|m|militant
zineb redouane|f|octogenaire a marseille|octogenaire
zinédine zidane|m|il est encore entraineur|footballeur
ziya selcuk|m|ministre de education
zora arkus-duntov|m|ingenieur|ingenieur americain
zorana mihajlovic|f|ministre serbe de infrastructures
zoubida assoul|f|avocate
zoubir arous|m|sociologue|sociologue algerois
zoé wittock|f|realisatrice belge
zoë kravitz|f|actrice
zweli mkhize|m|ministre de sante
écologie-les verts|m|secretaire national europe|candidat europe|porte-parole europe|president de groupe europe|ancienne responsable europe|ancienne patronne europe
édouard balladur|m|ancien premier ministre|secretaire general de presidence|numero deux dans gouvernement
édouard hassan|m|lieutenant|commandant
édouard philippe|m|premier ministre
élisabeth borne|f|ministre de transports|ministre de transition ecologique|ministre|ministre de travail|predecesseure|ministre de transition ecologique et solidaire
élisabeth bouvet|f|infectiologue|presidente
élise lucet|f|journaliste|journaliste de france 2|patronne
émilie cariou|f|deputee|vice-presidente|deputee lrem
émilie counil|f|mme
éric alauzet|m|depute lrem de doubs|depute lrem
éric bio-farina|m|general
éric bouillard|m|procureur|procureur de republique angers|procureur de republique ajaccio|procureur angers
éric caumes|m|professeur|chef|pr
éric ciotti|m|depute lr|depute|president de cni depute|depute republicains|president de commission enquete|president
éric coquerel|m|depute france insoumise|depute|depute lfi|depute de france insoumise|coordinateur|plus radical depute france insoumise
éric domard||conseiller|frontiste
éric drouet|m|porte-parole de mouvement|chauffeur|m.|leader|porte-parole plus virulents de " gilets jaunes "|monsieur
éric dupond-moretti|m|avocat|celebre avocat|nouveau ministre de justice|defenseur|avocat me|tenor de barreau
éric dupont-moretti|m|avocat|ministre de justice
éric fottorino|m|journaliste de 1|journaliste
éric gaillard|m|maire
éric lemaire|m|directeur de communication axa france|president de commission route attitude prevention
éric loupiac|m|medecin urgentiste|docteur
éric maurel|m|procureur de nimes|procureur de republique de nimes|procureur de republique
éric morvan|m|directeur de police nationale|directeur general de police nationale|patron|patron de police
éric moulin|m|porte-parole|commandant de sapeurs-pompiers de paris|commandant de pompiers
éric piolle|m|maire de grenoble|maire ecologiste de ville|maire sortant ecologiste|ecologiste|maire sortant|maire ecologiste de grenoble
éric rocheblave|m|avocat
éric spitz|m|prefet
éric vaillant|m|procureur de republique a grenoble|procureur de republique de grenoble|procureur de republique|procureur
éric woerth|m|depute|depute republicains|ancien ministre|tresorier|ancien ministre de nicolas sarkozy|president de commission de finances de assemblee nationale
éric zemmour||journaliste et essayiste|ancienne elue frontiste mais aussi polemiste|essayiste
étienne blanc|m|candidat lr|proche|candidat de droite sur ville|candidat de droite a mairie|candidat|candidat de droite
étienne champion|m|directeur
étienne guyot|m|prefet occitanie|coordinateur
étienne kapikian|m|ingenieur
étienne manteaux|m|procureur de republique|procureur de republique de besancon|procureur|procureur de besancon
évariste ndayishimiye|m|general|nouveau president burundais|president burundais|candidat de parti a pouvoir a burundi
`
