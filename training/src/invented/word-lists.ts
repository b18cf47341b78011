const list = (text: string): readonly string[] => text.trim().split(/\s*\n\s*|\s*,\s*/u)

/** Words for made-up sentences. Verbs of speech: present singular, present plural, past participle. */
export const SPEECH_VERBS = list(`
dit disent dit, déclare déclarent déclaré, affirme affirment affirmé, assure assurent assuré, explique expliquent expliqué,
précise précisent précisé, indique indiquent indiqué, ajoute ajoutent ajouté, estime estiment estimé, juge jugent jugé,
souligne soulignent souligné, rappelle rappellent rappelé, raconte racontent raconté, rapporte rapportent rapporté,
annonce annoncent annoncé, confirme confirment confirmé, dément démentent démenti, répond répondent répondu, reconnaît reconnaissent reconnu,
admet admettent admis, prévient préviennent prévenu, promet promettent promis, dénonce dénoncent dénoncé, déplore déplorent déploré,
regrette regrettent regretté, insiste insistent insisté, poursuit poursuivent poursuivi, conclut concluent conclu, lance lancent lancé,
martèle martèlent martelé, confie confient confié, témoigne témoignent témoigné, soutient soutiennent soutenu, note notent noté,
observe observent observé, constate constatent constaté, résume résument résumé, commente commentent commenté, réagit réagissent réagi,
rétorque rétorquent rétorqué, réplique répliquent répliqué, ironise ironisent ironisé, plaide plaident plaidé, argue arguent argué,
révèle révèlent révélé, écrit écrivent écrit, croit croient cru, espère espèrent espéré, craint craignent craint, avance avancent avancé,
soupire soupirent soupiré, glisse glissent glissé, tonne tonnent tonné, avertit avertissent averti, répète répètent répété,
clame clament clamé, certifie certifient certifié, détaille détaillent détaillé, analyse analysent analysé, suggère suggèrent suggéré,
considère considèrent considéré, prétend prétendent prétendu, jure jurent juré, proteste protestent protesté, renchérit renchérissent renchéri`)

export const REFLEXIVE_VERBS = list(`
félicite félicitent félicité, indigne indignent indigné, inquiète inquiètent inquiété, réjouit réjouissent réjoui, interroge interrogent interrogé,
défend défendent défendu, étonne étonnent étonné, agace agacent agacé, désole désolent désolé, emporte emportent emporté, alarme alarment alarmé,
souvient souviennent souvenu, insurge insurgent insurgé, enthousiasme enthousiasment enthousiasmé`)

/** Nouns of people: masculine. */
export const MEN =
  list(`président, ministre, porte-parole, avocat, procureur, directeur, chef, député, sénateur, maire, préfet, secrétaire, responsable,
médecin, chercheur, professeur, économiste, expert, syndicaliste, policier, commissaire, général, colonel, entraîneur, joueur, écrivain, journaliste,
historien, sociologue, politologue, agriculteur, habitant, témoin, voisin, retraité, étudiant, militant, dirigeant, patron, gérant, fondateur, coordinateur,
conseiller, ambassadeur, diplomate, candidat, élu, juge, magistrat, évêque, pompier, capitaine, analyste, consultant, spécialiste, virologue, ingénieur`)

export const WOMEN =
  list(`présidente, ministre, porte-parole, avocate, procureure, directrice, cheffe, députée, sénatrice, maire, préfète, secrétaire,
responsable, chercheuse, professeure, économiste, experte, juge, commissaire, entraîneuse, joueuse, romancière, journaliste, historienne, sociologue,
habitante, voisine, mère, retraitée, étudiante, militante, dirigeante, patronne, gérante, fondatrice, conseillère, ambassadrice, candidate, élue,
infirmière, institutrice, analyste, spécialiste, coordinatrice, chancelière, victime, chanteuse`)

/** Bodies that speak: gender and noun. */
export const BODIES =
  list(`m gouvernement, m ministère, m syndicat, m parti, m groupe, m collectif, m parquet, m tribunal, m conseil, m comité, m cabinet,
f association, f mairie, f préfecture, f police, f direction, f défense, f famille, f commission, f fédération, f ligue, f région, f présidence,
f entreprise, f société, f chancellerie, f opposition, f majorité, f armée, f justice, f diplomatie, f banque, f organisation, f agence, f fondation,
m institut, m centre, m bureau, m service, m constructeur, m club, m mouvement, m fonds, m réseau`)

export const PEOPLE =
  list(`avocats, syndicats, élus, médecins, experts, autorités, enquêteurs, pompiers, policiers, secours, organisateurs, habitants, riverains,
parents, salariés, chercheurs, auteurs, scientifiques, associations, opposants, manifestants, proches, députés, socialistes, écologistes, enseignants,
soignants, agriculteurs, responsables, diplomates, témoins, analystes, économistes, spécialistes, victimes, partisans, services, juges`)

export const MEDIA = list(
  `m quotidien, m journal, m site, m magazine, m hebdomadaire, m mensuel, f chaîne, f radio, f télévision, f agence, f revue, f presse`,
)

export const MEDIA_NAMES =
  list(`Le Courrier, La Tribune, Le Soir, Les Nouvelles, Le Phare, La Gazette, Le Progrès, L' Avenir, La Dépêche, Le Messager, Vigie,
Horizon, Infopresse, Télénord, Canal Est, Radio Ouest, Orbis, Mercure, Le Monde, Le Figaro, Reuters, Bloomberg, Libération, Mediapart, Interfax, Xinhua`)

export const RELATIONAL =
  list(`français, régional, local, national, européen, municipal, russe, turc, américain, italien, algérien, iranien, britannique,
sanitaire, judiciaire, militaire, espagnol, chinois, grec, belge, officiel`)

export const RELATIONAL_FEMININE =
  list(`française, régionale, locale, nationale, européenne, municipale, russe, turque, américaine, italienne, algérienne,
iranienne, britannique, sanitaire, judiciaire, militaire, espagnole, chinoise, grecque, belge, officielle`)

export const COMPLEMENTS =
  list(`la famille, la région, la ville, l' hôpital, la banque, la ligue, la défense, l' entreprise, la commission, la police, l' armée,
la santé, l' intérieur, la justice, l' opposition, la majorité, l' association, l' agence, la chambre, l' île, la coalition, la victime, l' école`)

export const CONTRACTED =
  list(`syndicat, parti, groupe, club, gouvernement, conseil, tribunal, département, quartier, parquet, comité, collectif, village, centre,
Sénat, Parlement, ministère, Kremlin, musée, port, lycée, mouvement, festival`)

export const ADVERBS =
  list(`mardi, lundi, jeudi, vendredi, samedi, dimanche, mercredi, hier, encore, notamment, également, ensuite, aussitôt, ainsi, par ailleurs,
en substance, de son côté, sans détour, dans un communiqué, dans un entretien, dans la foulée, devant la presse, à la presse, à la radio, à la barre, à son tour,
sur Twitter, sur son compte, en conférence, en privé, au téléphone, au micro, avec colère, avec ironie, pour sa part, lors d' une réunion, à l' agence`)

/** Verbs that take an object: present, past participle, imperfect. */
export const TRANSITIVE =
  list(`accuse accusé accusait, critique critiqué critiquait, dénonce dénoncé dénonçait, défend défendu défendait, soutient soutenu soutenait,
présente présenté présentait, propose proposé proposait, annonce annoncé annonçait, qualifie qualifié qualifiait, évoque évoqué évoquait,
redoute redouté redoutait, réclame réclamé réclamait, conteste contesté contestait, publie publié publiait, décrit décrit décrivait,
attend attendu attendait, mentionne mentionné mentionnait, cite cité citait, soupçonne soupçonné soupçonnait, dirige dirigé dirigeait`)

export const INFINITIVES = list(
  `vouloir détruire, avoir menti à, chercher à affaiblir, avoir trahi, soutenir, négliger, mentir à, avoir détourné, freiner, menacer`,
)

export const OBJECTS =
  list(`son groupe, la région, l' enquête, le pays, les salariés, son parti, la presse, le projet, des fonds, les négociations, son camp,
l' entreprise, la population, ses adversaires, un rapport, l' équipe`)
