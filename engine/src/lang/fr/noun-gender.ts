const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns of one gender for men and women alike: *la victime*, *un témoin*. */
export const wordGenderNouns = words(`
victime personne star vedette figure recrue sentinelle égérie icône idole personnalité pointure révélation célébrité ordonnance
membre témoin otage mannequin personnage individu bras-droit numéro bébé génie transfuge gourou tyran cadre
`)

/** Nouns that women bear without a change where no article tells: *Anna Vidal, maire de Sorville*, *auteur de ce rapport*. */
export const unmarkedNouns = words(`
médecin docteur maire député sénateur préfet juge magistrat procureur avocat notaire huissier greffier commissaire ministre secrétaire président directeur conseiller adjoint rapporteur gouverneur ambassadeur consul diplomate parlementaire
chef leader patron pdg dirigeant responsable porte-parole délégué représentant coordonnateur coordinateur fondateur cofondateur gérant numéro
auteur professeur écrivain romancier poète philosophe essayiste cinéaste réalisateur peintre photographe sculpteur compositeur humoriste artiste styliste scénariste journaliste reporter éditorialiste chroniqueur rédacteur correspondant
ingénieur architecte chercheur scientifique historien politologue sociologue économiste analyste expert spécialiste psychiatre psychologue psychothérapeute épidémiologiste virologue infectiologue urgentiste pédiatre chirurgien vétérinaire biologiste climatologue météorologue sismologue anthropologue
policier gendarme inspecteur officier colonel général capitaine lieutenant commandant sergent adjudant amiral soldat militaire pompier sapeur-pompier pilote agent fonctionnaire
entraîneur sélectionneur coach arbitre athlète cycliste défenseur gardien attaquant vainqueur finaliste
élève stagiaire bénévole syndicaliste militant proche adversaire partenaire collègue locataire propriétaire automobiliste touriste internaute jeune enfant
vice-président vice-ministre ex-ministre ex-maire ex-député ex-président premier-ministre
`)
