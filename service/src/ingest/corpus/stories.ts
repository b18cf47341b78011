/** An invented news story. Lines of `blocks` that begin with `## ` are headings. Persons, places and papers do not exist. */
export interface Story {
  readonly title: string
  readonly standfirst: string
  readonly author: string
  /** ISO 8601 with zone. */
  readonly published: string
  readonly modified: string
  readonly blocks: readonly string[]
}

export const bridge: Story = {
  title: 'Le pont de Vauclaire rouvrira lundi aux voitures',
  standfirst:
    'Fermé depuis la crue de novembre, l’ouvrage ne portera d’abord que les véhicules légers, annonce la mairie.',
  author: 'Jeanne Morel',
  published: '2024-03-05T08:30:00+01:00',
  modified: '2024-03-05T11:02:00+01:00',
  blocks: [
    'Le pont de Vauclaire rouvrira lundi à six heures. « Les contrôles sont bons, nous n’avions plus de raison d’attendre », a déclaré mardi le maire, Paul Ancel, devant une centaine d’habitants réunis à la salle des fêtes.',
    'Seuls les véhicules de moins de trois tonnes et demie pourront l’emprunter. Les cars scolaires continueront de passer par Sornac, ce qui allonge le trajet de vingt minutes.',
    '## Quatre mois de travaux',
    'Selon le bureau d’études Hydrac, la pile centrale s’était enfoncée de onze centimètres. Il a fallu injecter du béton jusqu’au rocher, puis attendre que la rivière baisse.',
    '« Nous avons perdu trois semaines à cause du gel », explique Nadia Ferrand, qui dirigeait le chantier. Elle assure que le budget, 1,2 million d’euros, a été tenu.',
    'L’opposition en doute. « Personne ne nous a montré une seule facture », affirme Bruno Tissot, conseiller municipal.',
    '## Et les camions ?',
    'Une seconde phase doit renforcer le tablier à l’automne. Le préfet n’a pas encore dit si l’État y participerait.',
  ],
}

export const water: Story = {
  title: 'Eau potable : l’agence accuse trois communes d’avoir tu des analyses',
  standfirst: 'Des relevés de l’été dernier n’auraient pas été transmis aux habitants du plateau de Brenas.',
  author: 'Karim Belhadj',
  published: '2023-10-12T17:45:00+02:00',
  modified: '2023-10-13T09:10:00+02:00',
  blocks: [
    'L’agence régionale de l’eau a accusé jeudi les communes de Brenas, Louvière et Saint-Amile d’avoir gardé pour elles des analyses inquiétantes. Les relevés datent de juillet et d’août.',
    'D’après un rapport que nous avons pu lire, la limite pour les nitrates a été dépassée neuf fois. « Les maires savaient », écrit son auteur, l’ingénieur Rémi Castagne.',
    'La maire de Brenas, Sylvie Orand, dément. « Nous avons envoyé chaque résultat le jour même », dit-elle, en montrant des courriels adressés à la préfecture.',
    'Celle-ci confirme avoir reçu « une partie » des messages. Elle ne précise pas laquelle.',
    'Une réunion publique est prévue le 19 octobre. Les habitants peuvent retirer des bouteilles d’eau à la mairie dès vendredi.',
    'L’association Source claire annonce qu’elle portera plainte. Son président, Hugo Lambot, parle d’« un silence organisé » et demande que les relevés des cinq dernières années soient rendus publics.',
  ],
}

export const factory: Story = {
  title: 'La verrerie Delmont supprime 140 postes à Cormeray',
  standfirst: 'La direction invoque le prix du gaz ; les syndicats dénoncent un choix financier.',
  author: 'Élise Travers',
  published: '2022-11-21T06:00:00+01:00',
  modified: '2022-11-21T18:20:00+01:00',
  blocks: [
    'La nouvelle est tombée lundi à l’aube, au changement d’équipe. La verrerie Delmont supprimera 140 de ses 420 postes d’ici à l’été, a annoncé son directeur, Marc Hennequin.',
    '« Nous payons le gaz quatre fois plus cher qu’il y a deux ans. Aucun client n’accepte de payer la différence », a-t-il expliqué aux salariés.',
    'Pour Latifa Bouras, déléguée du personnel, l’argument ne tient pas : « Le groupe a versé 30 millions à ses actionnaires au printemps. »',
    'Non.',
    'C’est le mot que les ouvriers ont peint sur le portail. Ils ont voté la grève jusqu’à mercredi, par 212 voix contre 31.',
    'La présidente de la région, Odile Marchetti, a promis de recevoir les deux parties. Elle n’exclut pas une aide, « à condition que le four numéro deux soit conservé ».',
    'Le ministère de l’Industrie dit suivre le dossier « heure par heure ». Interrogé, l’actionnaire principal n’a pas répondu.',
  ],
}

export const school: Story = {
  title: 'À Montperreux, l’école de la gare gardera ses cinq classes',
  standfirst: 'Le rectorat revient sur une fermeture annoncée en février.',
  author: 'Paul Vignaux',
  published: '2024-04-17T14:05:00+02:00',
  modified: '2024-04-17T14:05:00+02:00',
  blocks: [
    'Le rectorat a renoncé mercredi à fermer une classe à l’école de la gare. Les parents occupaient la cour depuis douze jours.',
    '« On nous a dit que c’était impossible, puis que c’était fait », raconte Inès Caradec, mère de deux élèves. Elle a appris la nouvelle par la directrice.',
    'Selon l’inspecteur d’académie, Yves Roullier, « les inscriptions de dernière minute » expliquent ce changement. Il en compte dix-sept depuis le 1er avril.',
    'Le maire se réjouit mais reste prudent : la même menace pèse sur l’école du bourg. « Nous reparlerons de tout cela en septembre », prévient-il.',
    'Les parents ont replié leurs tentes à midi. Une fête est prévue vendredi soir sous le préau.',
  ],
}

export const hospital: Story = {
  title: 'Urgences de Larzac-Nord : une nuit sur deux sans médecin',
  standfirst: 'Les soignants alertent depuis un an. La direction promet deux recrutements.',
  author: 'Claire Dumesnil',
  published: '2024-01-09T19:12:00+01:00',
  modified: '2024-01-10T07:40:00+01:00',
  blocks: [
    'Il était 23 heures quand Monique Sabatier est arrivée aux urgences, samedi. « Une infirmière m’a dit qu’il n’y avait pas de médecin avant le matin », se souvient cette retraitée de 78 ans.',
    'Son cas n’est pas isolé. Sur les trente dernières nuits, quinze se sont passées sans urgentiste, d’après un décompte du syndicat des soignants.',
    '## « Nous trions à l’aveugle »',
    'Le docteur Samir Haddad travaille là depuis onze ans. « Nous trions à l’aveugle, avec un téléphone », dit-il. Il a écrit trois fois à l’agence régionale de santé, sans réponse selon lui.',
    'L’agence affirme avoir répondu en décembre. Elle rappelle que les transferts vers l’hôpital de Vervins sont assurés en quarante minutes.',
    '## Deux postes promis',
    'La directrice, Hélène Pourcel, annonce l’arrivée de deux praticiens au 1er mars. Elle reconnaît que rien n’est signé.',
    '« Tant que je ne les vois pas, je n’y crois pas », soupire un ambulancier.',
  ],
}

export const wolf: Story = {
  title: 'Loup : les éleveurs du Haut-Morvent réclament des tirs',
  standfirst: 'Vingt-trois brebis ont été tuées en une semaine dans la vallée.',
  author: 'Antoine Rivoire',
  published: '2023-06-30T10:20:00+02:00',
  modified: '2023-06-30T16:55:00+02:00',
  blocks: [
    'Ils étaient une soixantaine, vendredi matin, devant la sous-préfecture. Les éleveurs du Haut-Morvent demandent l’autorisation de tirer sur le loup après la mort de vingt-trois brebis.',
    '« Mes chiens ne suffisent plus », constate Gérard Pellat, qui a perdu neuf bêtes dans la nuit de mardi. Sa voisine, Laure Bessin, envisage d’arrêter.',
    'La sous-préfète a reçu une délégation. Elle aurait promis une décision avant le 10 juillet, selon plusieurs participants.',
    'Les défenseurs de l’animal contestent les chiffres. D’après l’association Lynx et Loups, cinq attaques au plus peuvent être attribuées à un loup ; les autres seraient le fait de chiens errants.',
    'Un expert de l’office de la biodiversité doit analyser les prélèvements. Les résultats sont attendus dans dix jours.',
    'En attendant, la commune a prêté un pré clos à deux bergers.',
  ],
}

export const trial: Story = {
  title: 'Procès de la tour Méliès : l’architecte met en cause le promoteur',
  standfirst: 'Au deuxième jour d’audience, les prévenus se renvoient la responsabilité de l’effondrement.',
  author: 'Léa Fontanel',
  published: '2024-02-06T20:31:00+01:00',
  modified: '2024-02-07T08:00:00+01:00',
  blocks: [
    'L’architecte Denis Aubrac n’a pas élevé la voix. « On m’a demandé de signer des plans que je n’avais pas dessinés », a-t-il déclaré mardi devant le tribunal de Chaumoy.',
    'À l’en croire, le promoteur Éric Valmont lui aurait dit en mars 2019 que « tout le monde fait ça ». L’intéressé nie.',
    '« Je n’ai jamais prononcé cette phrase », a répondu M. Valmont, assis deux rangs plus loin. Son avocate, Me Rousselin, a rappelé que son client n’avait pas de formation technique.',
    'Le 14 septembre 2020, trois balcons de la tour Méliès s’étaient détachés, tuant deux passants. L’enquête a montré que les ancrages avaient été raccourcis de moitié.',
    'La veuve d’une des victimes a quitté la salle en larmes. « Ils parlent de millimètres », a-t-elle lâché.',
    'Le procès doit durer jusqu’au 16 février. La procureure requerra lundi.',
  ],
}

export const tram: Story = {
  title: 'Tramway de Rivalon : la facture grimpe de 60 millions d’euros',
  standfirst: 'La métropole met en cause les réseaux enterrés, l’opposition parle d’amateurisme.',
  author: 'Maud Le Guen',
  published: '2023-09-28T21:15:00+02:00',
  modified: '2023-09-29T10:30:00+02:00',
  blocks: [
    'Soixante millions de plus. C’est ce que coûtera finalement la ligne C du tramway de Rivalon, a reconnu jeudi soir le vice-président chargé des transports, Fabien Cuvelier.',
    'La raison tient en deux mots, selon lui : les réseaux. « Nous avons trouvé des conduites qui n’étaient sur aucun plan », a-t-il dit aux élus.',
    'Le groupe d’opposition n’est pas convaincu. Sa présidente, Anne-Lise Gautron, rappelle que la chambre des comptes avait prévenu dès 2021 : « Vous aviez le rapport sur votre bureau. »',
    'La mise en service, prévue pour juin 2025, est repoussée à janvier 2026. Les commerçants de la rue des Forges seront indemnisés trois mois de plus.',
    '« Trois mois, c’est ce que je mets à payer mes fournisseurs », grince un libraire.',
    'Le vote a été acquis par 48 voix contre 29. Cinq élus de la majorité se sont abstenus.',
  ],
}

export const museum: Story = {
  title: 'Un carnet inédit du peintre Aurèle Vasseur retrouvé dans un grenier',
  standfirst: 'Le musée de Tréville l’exposera dès le printemps.',
  author: 'Simon Keller',
  published: '2024-02-18T09:00:00+01:00',
  modified: '2024-02-18T09:00:00+01:00',
  blocks: [
    'C’est un petit carnet de toile grise. Il dormait depuis 1931 dans un grenier de Tréville, sous une pile de journaux.',
    'La conservatrice du musée, Judith Amaury, l’a authentifié en décembre. « La main ne fait aucun doute », affirme-t-elle. Le carnet contient quarante-deux dessins du peintre Aurèle Vasseur.',
    'Ses propriétaires souhaitent rester discrets. Ils l’auraient proposé au musée pour une somme « très raisonnable », selon une source proche du dossier.',
    'Un dessin intrigue les spécialistes : il montre le pont de la Raie, détruit en 1908. Or Vasseur disait n’être arrivé dans la ville qu’en 1911.',
    '« Il faudra peut-être réécrire sa biographie », sourit l’historien Thomas Bellanger.',
  ],
}

export const storm: Story = {
  title: 'Tempête Irma-Lou : 12 000 foyers sans électricité dans le Ponant',
  standfirst: 'Des rafales de 148 km/h ont été relevées à la pointe de Kerlaz.',
  author: 'Yann Le Bihan',
  published: '2023-11-02T05:48:00+01:00',
  modified: '2023-11-02T12:15:00+01:00',
  blocks: [
    'La tempête a frappé plus fort que prévu. Douze mille foyers étaient encore privés d’électricité jeudi à midi dans le Ponant, selon le gestionnaire du réseau.',
    'À Kerlaz, le toit de la criée s’est envolé. « On a entendu comme une explosion », raconte un mareyeur, Loïc Tanguy.',
    'Les secours sont intervenus 340 fois. Aucun blessé grave n’est à déplorer, précise la préfecture, qui maintient la vigilance orange jusqu’à vendredi matin.',
    'Les trains ne circuleront pas avant la fin de l’après-midi. La compagnie invite les voyageurs à reporter leurs déplacements.',
    'D’après les prévisionnistes, le vent devait faiblir dans la nuit. Une autre dépression est attendue dimanche, « moins violente, mais sur des sols gorgés d’eau », avertit la météorologue Ana Pires.',
  ],
}
