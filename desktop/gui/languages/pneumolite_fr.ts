<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Pneumolite gives a pneumonia score to frontal chest X-rays of children of one to five years. It supports a clinician, who sees the child and decides, and does not replace one. It is not a medical device and has not been approved by any authority. It is not for adults, infants under one year, side views or other diseases, and a low score never rules pneumonia out.</source>
        <translation>Pneumolite donne un score de pneumonie aux radiographies thoraciques de face d&apos;enfants d&apos;un à cinq ans. Il aide un soignant, qui voit l&apos;enfant et qui décide, et ne le remplace pas. Ce n&apos;est pas un dispositif médical et aucune autorité ne l&apos;a approuvé. Il n&apos;est pas fait pour les adultes, les nourrissons de moins d&apos;un an, les clichés de profil ni les autres maladies, et un score bas n&apos;exclut jamais une pneumonie.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <translation>Logiciel libre sous licence Apache 2.0, sans aucune garantie.</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>Marqué à partir de</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>How they were chosen:</source>
        <translation>Comment ils ont été choisis&#xa0;:</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>Measured on {films} films of {children} children ({data}), with 95 % confidence intervals. A level of your own has not been measured.</source>
        <translation>Mesuré sur {films} clichés de {children} enfants ({data}), avec des intervalles de confiance à 95 %. Un niveau choisi par vous n&apos;a pas été mesuré.</translation>
    </message>
    <message>
        <source>Marking levels</source>
        <translation>Niveaux de marquage</translation>
    </message>
    <message>
        <source>At the marking level “{name}”, with 95 % confidence intervals.</source>
        <translation>Au niveau de marquage « {name} », avec des intervalles de confiance à 95 %.</translation>
    </message>
    <message>
        <source>What the model measured</source>
        <translation>Ce que le modèle a obtenu</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Données d&apos;entraînement</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>données de test</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>données de validation</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pneumolite</source>
        <translation>À propos de Pneumolite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>BlindReadingDialog</name>
    <message>
        <source>Read films blind</source>
        <translation>Lire des clichés à l&apos;aveugle</translation>
    </message>
    <message>
        <source>{file} holds no finished reading of this model. Ask for another file.</source>
        <translation>{file} ne contient pas de lecture terminée avec ce modèle. Demandez un autre fichier.</translation>
    </message>
    <message>
        <source>Score films of at least {needed} children first. There are films of {children} whose score counts, or would count once it was measured here.</source>
        <translation>Évaluez d&apos;abord les clichés d&apos;au moins {needed} enfants. Il y en a {children} dont le score compte, ou compterait une fois mesuré ici.</translation>
    </message>
    <message>
        <source>{initials} has read these films already; ask another person.</source>
        <translation>{initials} a déjà lu ces clichés ; demandez à une autre personne.</translation>
    </message>
    <message>
        <source>Bring in a reading</source>
        <translation>Reprendre une lecture</translation>
    </message>
    <message>
        <source>Blind readings (*.json)</source>
        <translation>Lectures à l&apos;aveugle (*.json)</translation>
    </message>
    <message>
        <source>The answer to this film could not be saved.</source>
        <translation>La réponse pour ce cliché n&apos;a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Close the window all the same? Then the answer is lost.</source>
        <translation>Fermer quand même la fenêtre ? La réponse est alors perdue.</translation>
    </message>
    <message>
        <source>Close without the answer</source>
        <translation>Fermer sans la réponse</translation>
    </message>
    <message>
        <source>Draw new films?</source>
        <translation>Tirer de nouveaux clichés ?</translation>
    </message>
    <message>
        <source>Two people then read again. The record keeps what was found before.</source>
        <translation>Deux personnes lisent alors de nouveau. Ce qui a été trouvé avant reste dans le registre.</translation>
    </message>
    <message>
        <source>Draw new films</source>
        <translation>Tirer de nouveaux clichés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BlindReadingPage</name>
    <message>
        <source>How well the program does in this clinic</source>
        <translation>Ce que vaut le programme dans ce centre de santé</translation>
    </message>
    <message>
        <source>{first} and {second}, each without knowing what the other said</source>
        <translation>{first} et {second}, chacun sans connaître la réponse de l&apos;autre</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>X-ray machine</source>
        <translation>Appareil de radiographie</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lus par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Marking level</source>
        <translation>Niveau de marquage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre de santé</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Weak sign</source>
        <translation>Signe faible</translation>
    </message>
    <message>
        <source>Strong sign of pneumonia</source>
        <translation>Signe fort de pneumonie</translation>
    </message>
    <message>
        <source>The map&apos;s colours: red is a strong sign of pneumonia, yellow a weak one, and no colour is no sign</source>
        <translation>Les couleurs de la carte : le rouge est un signe fort de pneumonie, le jaune un signe faible, et sans couleur il n&apos;y a pas de signe</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Choose folder...</source>
        <translation>&amp;Choisir un dossier...</translation>
    </message>
    <message>
        <source>Score all films of a folder</source>
        <translation>Évaluer tous les clichés d&apos;un dossier</translation>
    </message>
    <message>
        <source>Choose &amp;files...</source>
        <translation>Choisir des &amp;fichiers...</translation>
    </message>
    <message>
        <source>Score single films</source>
        <translation>Évaluer des clichés isolés</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Hold the run, or resume it</source>
        <translation>Suspendre l&apos;évaluation, ou la reprendre</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>End the run; what is scored stays</source>
        <translation>Mettre fin à l&apos;évaluation&#xa0;; ce qui est évalué reste</translation>
    </message>
    <message>
        <source>&amp;Keep watching this folder</source>
        <translation>&amp;Surveiller ce dossier</translation>
    </message>
    <message>
        <source>Score films as they come into the folder, until stopped</source>
        <translation>Évaluer les clichés à mesure qu&apos;ils arrivent dans le dossier, jusqu&apos;à l&apos;arrêt</translation>
    </message>
    <message>
        <source>&amp;Export CSV...</source>
        <translation>&amp;Exporter en CSV...</translation>
    </message>
    <message>
        <source>Write all results to a file</source>
        <translation>Écrire tous les résultats dans un fichier</translation>
    </message>
    <message>
        <source>Include patient &amp;identifiers</source>
        <translation>Inclure l&apos;&amp;identité des patients</translation>
    </message>
    <message>
        <source>Export the names and numbers of patients, too</source>
        <translation>Exporter aussi les noms et numéros des patients</translation>
    </message>
    <message>
        <source>Earlier &amp;sessions...</source>
        <translation>&amp;Séances précédentes...</translation>
    </message>
    <message>
        <source>Open what was scored before</source>
        <translation>Ouvrir ce qui a été évalué auparavant</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>Sau&amp;vegarder...</translation>
    </message>
    <message>
        <source>Copy all sessions and decisions into one file</source>
        <translation>Copier toutes les séances et décisions dans un seul fichier</translation>
    </message>
    <message>
        <source>&amp;Restore a backup...</source>
        <translation>&amp;Restaurer une sauvegarde...</translation>
    </message>
    <message>
        <source>Add the sessions of a backup that are not here</source>
        <translation>Ajouter les séances d&apos;une sauvegarde qui ne sont pas ici</translation>
    </message>
    <message>
        <source>&amp;Delete patient data...</source>
        <translation>S&amp;upprimer les données des patients...</translation>
    </message>
    <message>
        <source>Delete this session, or all of them, for good</source>
        <translation>Supprimer définitivement cette séance, ou toutes</translation>
    </message>
    <message>
        <source>Files passed &amp;over...</source>
        <translation>Fichiers &amp;ignorés...</translation>
    </message>
    <message>
        <source>Show which files of the last run are no films</source>
        <translation>Montrer quels fichiers de la dernière évaluation ne sont pas des clichés</translation>
    </message>
    <message>
        <source>Fi&amp;nd a child or a film</source>
        <translation>Chercher u&amp;n enfant ou un cliché</translation>
    </message>
    <message>
        <source>Find a name, a number, a day, an age or a file</source>
        <translation>Chercher un nom, un numéro, un jour, un âge ou un fichier</translation>
    </message>
    <message>
        <source>Your &amp;initials...</source>
        <translation>Vos &amp;initiales...</translation>
    </message>
    <message>
        <source>Change the initials beside decisions</source>
        <translation>Changer les initiales à côté des décisions</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>Para&amp;mètres...</translation>
    </message>
    <message>
        <source>Change how the program works</source>
        <translation>Changer la façon dont le programme travaille</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>How &amp;well does it do here?...</source>
        <translation>&amp;Quels résultats obtient-il ici&#xa0;?...</translation>
    </message>
    <message>
        <source>Compare the findings with answers that you know</source>
        <translation>Comparer les résultats avec des réponses que vous connaissez</translation>
    </message>
    <message>
        <source>&amp;Month...</source>
        <translation>&amp;Mois...</translation>
    </message>
    <message>
        <source>Count the children of a month</source>
        <translation>Compter les enfants d&apos;un mois</translation>
    </message>
    <message>
        <source>Read films &amp;blind...</source>
        <translation>Lire des clichés à l&apos;a&amp;veugle...</translation>
    </message>
    <message>
        <source>Measure the program here: two people read films without its answer</source>
        <translation>Mesurer le programme ici : deux personnes lisent des clichés sans sa réponse</translation>
    </message>
    <message>
        <source>&amp;About Pneumolite</source>
        <translation>À &amp;propos de Pneumolite</translation>
    </message>
    <message>
        <source>The model and its limits</source>
        <translation>Le modèle et ses limites</translation>
    </message>
    <message>
        <source>&amp;Update from a file...</source>
        <translation>&amp;Mettre à jour depuis un fichier...</translation>
    </message>
    <message>
        <source>Put a newer version of the program on this computer</source>
        <translation>Mettre une version plus récente du programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Go back to the earlier version...</source>
        <translation>&amp;Revenir à la version précédente...</translation>
    </message>
    <message>
        <source>Open the version that was in use before the update</source>
        <translation>Ouvrir la version utilisée avant la mise à jour</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Film to compare with</source>
        <translation>Cliché à comparer</translation>
    </message>
    <message>
        <source>Choose the film to compare with, or type a part of its name</source>
        <translation>Choisissez le cliché à comparer, ou tapez une partie de son nom</translation>
    </message>
    <message>
        <source>Compare with...</source>
        <translation>Comparer avec...</translation>
    </message>
    <message>
        <source>Patient of the film to compare with</source>
        <translation>Patient du cliché à comparer</translation>
    </message>
    <message>
        <source>This may be a film of another child</source>
        <translation>Peut-être un autre enfant</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;D&apos;accord</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>Écrire une no&amp;te</translation>
    </message>
    <message>
        <source>Write a note on the film</source>
        <translation>Écrire une note sur le cliché</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the film</source>
        <translation>Note sur le cliché</translation>
    </message>
    <message>
        <source>Agree with the program: pneumonia if marked, normal if not marked</source>
        <translation>D&apos;accord avec le programme : pneumonie si marqué, normal si non marqué</translation>
    </message>
    <message>
        <source>Take back the last decision on this film</source>
        <translation>Annuler la dernière décision sur ce cliché</translation>
    </message>
    <message>
        <source>Notes without initials: {count}.</source>
        <translation>Notes sans initiales : {count}.</translation>
    </message>
    <message>
        <source>The program keeps a note only with initials beside it.</source>
        <translation>Le programme ne conserve une note qu&apos;avec des initiales à côté.</translation>
    </message>
    <message>
        <source>They are on: {files}</source>
        <translation>Elles concernent : {files}</translation>
    </message>
    <message>
        <source>Sign them...</source>
        <translation>Les signer...</translation>
    </message>
    <message>
        <source>Discard the notes</source>
        <translation>Abandonner les notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>The film shows no pneumonia</source>
        <translation>Le cliché ne montre pas de pneumonie</translation>
    </message>
    <message>
        <source>&amp;Pneumonia</source>
        <translation>&amp;Pneumonie</translation>
    </message>
    <message>
        <source>The film shows pneumonia</source>
        <translation>Le cliché montre une pneumonie</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Incertain</translation>
    </message>
    <message>
        <source>You cannot decide on this film</source>
        <translation>Vous ne pouvez pas décider sur ce cliché</translation>
    </message>
    <message>
        <source>The picture is too poor to judge</source>
        <translation>L&apos;image est trop mauvaise pour être jugée</translation>
    </message>
    <message>
        <source>&amp;Poor image</source>
        <translation>&amp;Mauvaise image</translation>
    </message>
</context>
<context>
    <name>DetailsBar</name>
    <message>
        <source>Write whose &amp;film it is</source>
        <translation>Écrire à &amp;qui est le cliché</translation>
    </message>
    <message>
        <source>Patient&apos;s number</source>
        <translation>Numéro du patient</translation>
    </message>
    <message>
        <source>The patient&apos;s number; a bar-code reader can type it (D)</source>
        <translation>Le numéro du patient ; un lecteur de codes-barres peut le taper (D)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Age in completed months on the day of the film: 30 for two and a half years</source>
        <translation>Âge en mois révolus le jour du cliché : 30 pour deux ans et demi</translation>
    </message>
    <message>
        <source>Sex?</source>
        <translation>Sexe ?</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Fille</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Garçon</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>Fille ou garçon</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day of the film, such as 2026-11-30</source>
        <translation>Jour du cliché, par exemple 2026-11-30</translation>
    </message>
    <message>
        <source>{text} is no age in months; write a whole number from 0 to {oldest}, such as 30 for two and a half years.</source>
        <translation>{text} n&apos;est pas un âge en mois ; écrivez un nombre entier de 0 à {oldest}, par exemple 30 pour deux ans et demi.</translation>
    </message>
    <message>
        <source>{text} is no day; write the year, the month and the day: 2026-11-30.</source>
        <translation>{text} n&apos;est pas un jour ; écrivez l&apos;année, le mois et le jour : 2026-11-30.</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Show &amp;map</source>
        <translation>Montrer la &amp;carte</translation>
    </message>
    <message>
        <source>Show where the score comes from</source>
        <translation>Montrer d&apos;où vient le score</translation>
    </message>
    <message>
        <source>Whole &amp;photograph</source>
        <translation>P&amp;hotographie entière</translation>
    </message>
    <message>
        <source>Show the whole photograph, with a frame around what was scored</source>
        <translation>Montrer toute la photographie, avec un cadre autour de ce qui a été évalué</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>Échanger le noir et le blanc</translation>
    </message>
    <message>
        <source>Ma&amp;gnifier</source>
        <translation>&amp;Loupe</translation>
    </message>
    <message>
        <source>A lens where the pointer is</source>
        <translation>Une loupe là où est le pointeur</translation>
    </message>
    <message>
        <source>Compare &amp;with...</source>
        <translation>Comparer a&amp;vec...</translation>
    </message>
    <message>
        <source>Show a second film beside this one</source>
        <translation>Montrer un second cliché à côté de celui-ci</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Montrer tout le cliché</translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Enlarge the film</source>
        <translation>Agrandir le cliché</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation>Réduire le cliché</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>Plus &amp;clair</translation>
    </message>
    <message>
        <source>More brightness</source>
        <translation>Plus de luminosité</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>Plus &amp;sombre</translation>
    </message>
    <message>
        <source>Less brightness</source>
        <translation>Moins de luminosité</translation>
    </message>
    <message>
        <source>More &amp;contrast</source>
        <translation>Plus de c&amp;ontraste</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>&amp;Less contrast</source>
        <translation>Moins de con&amp;traste</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Moins de contraste</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>Tourner à &amp;droite</translation>
    </message>
    <message>
        <source>Turn the film a quarter to the right</source>
        <translation>Tourner le cliché d&apos;un quart de tour à droite</translation>
    </message>
    <message>
        <source>Turn the film a quarter to the left</source>
        <translation>Tourner le cliché d&apos;un quart de tour à gauche</translation>
    </message>
    <message>
        <source>Mirro&amp;r: swap left and right</source>
        <translation>&amp;Miroir : échanger la gauche et la droite</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>Échanger la gauche et la droite</translation>
    </message>
    <message>
        <source>Mirror: sw&amp;ap top and bottom</source>
        <translation>Miroir &amp;vertical : échanger le haut et le bas</translation>
    </message>
    <message>
        <source>Swap top and bottom</source>
        <translation>Échanger le haut et le bas</translation>
    </message>
    <message>
        <source>Turn l&amp;eft</source>
        <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>R&amp;établir</translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation>Le cliché tel qu&apos;il est dans le fichier</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>FilmHeading</name>
    <message>
        <source>Probability and marking level</source>
        <translation>Probabilité et niveau de marquage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>À garder à l&apos;esprit</translation>
    </message>
    <message>
        <source>aged {years}</source>
        <translation>âge&#xa0;: {years}</translation>
    </message>
    <message>
        <source>age in months: {months}</source>
        <translation>âge en mois&#xa0;: {months}</translation>
    </message>
    <message>
        <source>age in days: {days}</source>
        <translation>âge en jours&#xa0;: {days}</translation>
    </message>
    <message>
        <source>film of {day}</source>
        <translation>cliché du {day}</translation>
    </message>
</context>
<context>
    <name>FilmLoader</name>
    <message>
        <source>There is not enough memory to show this picture; close other programs.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour montrer cette image&#xa0;; fermez d&apos;autres programmes.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Wheel: zoom. Left drag: move. Right drag: up is brighter, right is more contrast.</source>
        <translation>Molette&#xa0;: zoom. Glisser avec le bouton gauche&#xa0;: déplacer. Glisser avec le bouton droit&#xa0;: vers le haut plus clair, vers la droite plus de contraste.</translation>
    </message>
    <message>
        <source>Mirrored: left and right are swapped.</source>
        <translation>En miroir : la gauche et la droite sont échangées.</translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation>Tourné.</translation>
    </message>
</context>
<context>
    <name>FilmWords</name>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non marqué</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Voir d&apos;abord</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>Mauvaise image</translation>
    </message>
    <message>
        <source>Not scored: {reason}</source>
        <translation>Non évalué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Look first: neither low nor high enough ({share})</source>
        <translation>Voir d&apos;abord : ni assez bas ni assez haut ({share})</translation>
    </message>
    <message>
        <source>Look first: {reason}</source>
        <translation>Voir d&apos;abord : {reason}</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in fewer than 1. This holds where every second film shows pneumonia.</source>
        <translation>Sur 100 clichés avec ce score, il y avait une pneumonie sur moins de 1. Cela vaut là où un cliché sur deux montre une pneumonie.</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in more than 99. This holds where every second film shows pneumonia.</source>
        <translation>Sur 100 clichés avec ce score, il y avait une pneumonie sur plus de 99. Cela vaut là où un cliché sur deux montre une pneumonie.</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in about {count}. This holds where every second film shows pneumonia.</source>
        <translation>Sur 100 clichés avec ce score, il y avait une pneumonie sur environ {count}. Cela vaut là où un cliché sur deux montre une pneumonie.</translation>
    </message>
    <message>
        <source>Here, where {prevalence} of 100 children on X-ray have pneumonia, it is {share}.</source>
        <translation>Ici, où {prevalence} enfants radiographiés sur 100 ont une pneumonie, c&apos;est {share}.</translation>
    </message>
    <message>
        <source>Probabilities hold where every second film shows pneumonia.</source>
        <translation>Les probabilités valent là où un cliché sur deux montre une pneumonie.</translation>
    </message>
    <message>
        <source>Probabilities hold where every second film shows pneumonia. Beside them stands what they are here, where {prevalence} of 100 children on X-ray have pneumonia, as the settings say. That changes no finding and no marking level.</source>
        <translation>Les probabilités valent là où un cliché sur deux montre une pneumonie. À côté figure ce qu&apos;elles sont ici, où {prevalence} enfants radiographiés sur 100 ont une pneumonie, selon les paramètres. Cela ne change aucun résultat ni aucun niveau de marquage.</translation>
    </message>
    <message>
        <source>What they are here is also fitted to films of this clinic.</source>
        <translation>Ce qu&apos;elles sont ici est aussi ajusté à des clichés de ce centre.</translation>
    </message>
    <message>
        <source>Probability {probability}, not counted</source>
        <translation>Probabilité {probability}, non comptée</translation>
    </message>
    <message>
        <source>Probability {probability}, marked from {threshold}</source>
        <translation>Probabilité {probability}, marqué à partir de {threshold}</translation>
    </message>
    <message>
        <source>{said}. Here the probability is {here}</source>
        <translation>{said}. Ici, la probabilité est {here}</translation>
    </message>
    <message>
        <source>{own}; here {here}</source>
        <translation>{own}&#xa0;; ici {here}</translation>
    </message>
    <message>
        <source>fewer than 1 of 100</source>
        <translation>moins de 1 sur 100</translation>
    </message>
    <message>
        <source>more than 99 of 100</source>
        <translation>plus de 99 sur 100</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} sur 100</translation>
    </message>
    <message>
        <source>Not marked ({share})</source>
        <translation>Non marqué ({share})</translation>
    </message>
    <message>
        <source>Not marked: pneumonia possible ({share})</source>
        <translation>Non marqué : pneumonie possible ({share})</translation>
    </message>
    <message>
        <source>Marked: pneumonia possible ({share})</source>
        <translation>Marqué : pneumonie possible ({share})</translation>
    </message>
    <message>
        <source>Pneumonia likely ({share})</source>
        <translation>Pneumonie probable ({share})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only</source>
        <translation>Montrer seulement</translation>
    </message>
    <message>
        <source>Show only films with this finding or status</source>
        <translation>Montrer seulement les clichés avec ce résultat ou cet état</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>Tous les clichés</translation>
    </message>
    <message>
        <source>Show only films of</source>
        <translation>Montrer seulement les clichés de</translation>
    </message>
    <message>
        <source>Show only films of these children</source>
        <translation>Montrer seulement les clichés de ces enfants</translation>
    </message>
    <message>
        <source>Find a child or a film</source>
        <translation>Chercher un enfant ou un cliché</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>Tous les enfants</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidés</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Moins d&apos;un an</translation>
    </message>
    <message>
        <source>1 to 5 years</source>
        <translation>De 1 à 5 ans</translation>
    </message>
    <message>
        <source>6 years and older</source>
        <translation>6 ans et plus</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Âge inconnu</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Filles</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Garçons</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Pneumolite</source>
        <translation>Bienvenue dans Pneumolite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Étape {step} sur {count}</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>None of these</source>
        <translation>Rien de cela</translation>
    </message>
    <message>
        <source>No consolidation, no effusion, no other infiltrate</source>
        <translation>Ni condensation, ni épanchement, ni autre infiltrat</translation>
    </message>
    <message>
        <source>The film is</source>
        <translation>Le cliché est</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Il montre</translation>
    </message>
    <message>
        <source>Interpretable</source>
        <translation>Interprétable</translation>
    </message>
    <message>
        <source>It shows consolidation and effusion, and other infiltrates, too</source>
        <translation>Il montre condensation et épanchement, et aussi les autres infiltrats</translation>
    </message>
    <message>
        <source>Suboptimal</source>
        <translation>Suboptimal</translation>
    </message>
    <message>
        <source>It shows consolidation and effusion, but no other infiltrates</source>
        <translation>Il montre condensation et épanchement, mais pas les autres infiltrats</translation>
    </message>
    <message>
        <source>Uninterpretable</source>
        <translation>Non interprétable</translation>
    </message>
    <message>
        <source>It shows neither consolidation nor effusion well enough to tell</source>
        <translation>Il ne montre pas assez bien la condensation ni l&apos;épanchement pour conclure</translation>
    </message>
    <message>
        <source>End-point consolidation</source>
        <translation>Condensation (critère OMS)</translation>
    </message>
    <message>
        <source>A dense or fluffy shadow in a part of a lobe, a whole lobe or a lung</source>
        <translation>Une opacité dense ou floconneuse d&apos;une partie d&apos;un lobe, d&apos;un lobe ou d&apos;un poumon</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translation>Épanchement pleural</translation>
    </message>
    <message>
        <source>Fluid at the side between lung and chest wall; not in the fissures alone</source>
        <translation>Du liquide sur le côté, entre poumon et paroi ; pas seulement dans les scissures</translation>
    </message>
    <message>
        <source>Other infiltrate</source>
        <translation>Autre infiltrat</translation>
    </message>
    <message>
        <source>Lines and small patches that are too little for a consolidation</source>
        <translation>Des lignes et petites taches, trop peu pour une condensation</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Grey values</source>
        <translation>Valeurs de gris</translation>
    </message>
    <message>
        <source>Window centre {centre}, width {width}.</source>
        <translation>Centre de la fenêtre {centre}, largeur {width}.</translation>
    </message>
    <message>
        <source>Drag with the right mouse button on the film to change them: up is brighter, right is more contrast.</source>
        <translation>Glissez sur le cliché avec le bouton droit de la souris pour les changer&#xa0;: vers le haut plus clair, vers la droite plus de contraste.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Recent f&amp;olders</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>Choose a folder of chest X-rays</source>
        <translation>Choisir un dossier de radiographies thoraciques</translation>
    </message>
    <message>
        <source>Choose chest X-rays</source>
        <translation>Choisir des radiographies thoraciques</translation>
    </message>
    <message>
        <source>Pictures ({suffixes});;All files (*)</source>
        <translation>Images ({suffixes});;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue (Language)</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LaterVersion</name>
    <message>
        <source>{program} is in use on this computer.</source>
        <translation>{program} est utilisé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This is the earlier version {version}. It may not show what was done since the update. Make a new shortcut for the later version, which lies in {folder}.</source>
        <translation>Ceci est la version précédente {version}. Elle ne montre peut-être pas ce qui a été fait depuis la mise à jour. Faites un nouveau raccourci vers la version plus récente, qui se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>Open the later version</source>
        <translation>Ouvrir la version plus récente</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celle-ci</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>These lie on different drives; choose from one drive at a time.</source>
        <translation>Ces fichiers sont sur des disques différents&#xa0;; choisissez sur un seul disque à la fois.</translation>
    </message>
    <message>
        <source>It supports a clinician. Not a medical device.</source>
        <translation>Une aide au soignant, pas un dispositif médical.</translation>
    </message>
    <message>
        <source>{path} is no longer there; choose another folder.</source>
        <translation>{path} n&apos;est plus là&#xa0;; choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The file of earlier results is damaged. It is now called {file}, and the program has begun a new one without them.</source>
        <translation>Le fichier des résultats précédents est endommagé. Il s&apos;appelle maintenant {file}, et le programme en a commencé un nouveau sans eux.</translation>
    </message>
    <message>
        <source>{file} cannot be restored ({reason}); choose another file.</source>
        <translation>{file} ne peut pas être restauré ({reason})&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing was restored ({reason}); close other windows of the program, make room on the disk, and try again.</source>
        <translation>Rien n&apos;a été restauré ({reason}) ; fermez les autres fenêtres du programme, faites de la place sur le disque, et essayez encore une fois.</translation>
    </message>
    <message>
        <source>Not everything could be deleted ({reason}); close every window of the program, open it again, and delete once more.</source>
        <translation>Tout n&apos;a pas pu être supprimé ({reason}) ; fermez toutes les fenêtres du programme, ouvrez-le de nouveau, et supprimez encore une fois.</translation>
    </message>
    <message>
        <source>Decisions are no longer kept automatically ({reason}); export them before you close the program.</source>
        <translation>Les décisions ne sont plus conservées automatiquement ({reason}) ; exportez-les avant de fermer le programme.</translation>
    </message>
    <message>
        <source>Earlier results cannot be shown ({reason}); close the program and open it again.</source>
        <translation>Les résultats précédents ne peuvent pas être montrés ({reason})&#xa0;; fermez le programme et ouvrez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>É&amp;valuation</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Décider</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>MessageBoxes</name>
    <message>
        <source>{folder} is uploaded to OneDrive.</source>
        <translation>{folder} est envoyé à OneDrive.</translation>
    </message>
    <message>
        <source>What you write there leaves this computer, and it may hold data of patients. Choose another folder, or write it there if the clinic allows that.</source>
        <translation>Ce que vous y écrivez quitte cet ordinateur, et peut contenir des données de patients. Choisissez un autre dossier, ou écrivez-le là si la clinique le permet.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation>L&apos;écrire là</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Add a backup...</source>
        <translation>&amp;Ajouter une sauvegarde...</translation>
    </message>
    <message>
        <source>Count the films of another computer or clinic, too</source>
        <translation>Compter aussi les clichés d&apos;un autre ordinateur ou d&apos;un autre centre</translation>
    </message>
    <message>
        <source>The month in numbers</source>
        <translation>Le mois en chiffres</translation>
    </message>
    <message>
        <source>Pr&amp;int...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>&amp;Page (PDF)...</source>
        <translation>&amp;Page (PDF)...</translation>
    </message>
    <message>
        <source>&amp;Counts (CSV)...</source>
        <translation>&amp;Comptages (CSV)...</translation>
    </message>
    <message>
        <source>For &amp;DHIS2...</source>
        <translation>Pour &amp;DHIS2...</translation>
    </message>
    <message>
        <source>A file to import, by a mapping that you fill in once</source>
        <translation>Un fichier à importer, d&apos;après une table de correspondance à remplir une fois</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Add a backup</source>
        <translation>Ajouter une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Sauvegardes (*.sqlite)</translation>
    </message>
    <message>
        <source>From which clinic is {file}?</source>
        <translation>De quel centre vient {file}&#xa0;?</translation>
    </message>
    <message>
        <source>The films of {clinic} cannot be read ({reason}); choose another backup.</source>
        <translation>Les clichés de {clinic} ne peuvent pas être lus ({reason})&#xa0;; choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The films are being counted. You can close this window meanwhile.</source>
        <translation>Les clichés sont en cours de comptage. Vous pouvez fermer cette fenêtre entre-temps.</translation>
    </message>
    <message>
        <source>There are no films yet; score a folder, or add a backup.</source>
        <translation>Il n&apos;y a pas encore de clichés&#xa0;; évaluez un dossier ou ajoutez une sauvegarde.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>DHIS2 needs identifiers of its own.</source>
        <translation>DHIS2 a besoin de ses propres identifiants.</translation>
    </message>
    <message>
        <source>A table, the mapping, says which count is which data element in your DHIS2, and which clinic is which organisation unit. Whoever runs DHIS2 knows them. The program writes the table, and you fill it in once.</source>
        <translation>Une table de correspondance dit quel comptage est quel élément de données dans votre DHIS2, et quel centre est quelle unité d&apos;organisation. La personne qui gère DHIS2 les connaît. Le programme écrit la table, et vous la remplissez une fois.</translation>
    </message>
    <message>
        <source>Write a table to fill in...</source>
        <translation>Écrire une table à remplir...</translation>
    </message>
    <message>
        <source>Choose a filled-in table...</source>
        <translation>Choisir une table remplie...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Mapping for DHIS2</source>
        <translation>Table de correspondance pour DHIS2</translation>
    </message>
    <message>
        <source>Save the month</source>
        <translation>Enregistrer le mois</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Écrit dans {path}</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Careful: misses fewer, marks more</source>
        <translation>Prudent : en manque moins, en marque plus</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>Niveau personnel</translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation>Choisi ici</translation>
    </message>
    <message>
        <source>Of 100 films of children with pneumonia it marked {marked}, and was unsure of {unclear}. Of 100 films of children without, it marked {marked_too}, which are false alarms, and was unsure of {unclear_too}. Measured on {films} films that were new to it, of {children} children ({population}; 95 % intervals).</source>
        <translation>Sur 100 clichés d&apos;enfants atteints de pneumonie, il en a marqué {marked}, et hésité pour {unclear}. Sur 100 clichés d&apos;enfants sans pneumonie, il en a marqué {marked_too}, qui sont de fausses alertes, et hésité pour {unclear_too}. Mesuré sur {films} clichés nouveaux pour lui, de {children} enfants ({population} ; intervalles à 95 %).</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
</context>
<context>
    <name>OperatingPointChooser</name>
    <message>
        <source>Marking level</source>
        <translation>Niveau de marquage</translation>
    </message>
    <message>
        <source>Operating point: a film is marked if its probability reaches this level</source>
        <translation>Point de fonctionnement&#xa0;: un cliché est marqué si sa probabilité atteint ce niveau</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>Niveau personnel</translation>
    </message>
    <message>
        <source>A film is marked if its probability reaches this number</source>
        <translation>Un cliché est marqué si sa probabilité atteint ce nombre</translation>
    </message>
    <message>
        <source>What the marking level means</source>
        <translation>Ce que signifie le niveau de marquage</translation>
    </message>
    <message>
        <source>Mar&amp;king level</source>
        <translation>Niveau de mar&amp;quage</translation>
    </message>
    <message>
        <source>A film is marked if its probability is {threshold} or more. Nobody has measured how many films with pneumonia this level finds, and how many false alarms it raises.</source>
        <translation>Un cliché est marqué si sa probabilité est d&apos;au moins {threshold}. Personne n&apos;a mesuré combien de clichés avec pneumonie ce niveau trouve, ni combien de fausses alertes il donne.</translation>
    </message>
</context>
<context>
    <name>PassedOverDialog</name>
    <message>
        <source>Files passed over</source>
        <translation>Fichiers ignorés</translation>
    </message>
    <message>
        <source>These files have no row, because what is in them is no film. If one of them is a film, export it again as DICOM, JPEG or PNG.</source>
        <translation>Ces fichiers n&apos;ont pas de ligne, car leur contenu n&apos;est pas un cliché. Si l&apos;un d&apos;eux est un cliché, exportez-le de nouveau en DICOM, JPEG ou PNG.</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>PerformanceDialog</name>
    <message>
        <source>How well does it do here?</source>
        <translation>Quels résultats obtient-il ici&#xa0;?</translation>
    </message>
    <message>
        <source>Where the answers are from</source>
        <translation>D&apos;où viennent les réponses</translation>
    </message>
    <message>
        <source>&amp;Labels from a CSV file...</source>
        <translation>É&amp;tiquettes d&apos;un fichier CSV...</translation>
    </message>
    <message>
        <source>A table with a column &quot;file&quot; of film names and a column &quot;answer&quot; that says pneumonia or normal</source>
        <translation>Un tableau avec une colonne &quot;file&quot; pour les noms des clichés et une colonne &quot;answer&quot; qui dit pneumonia ou normal</translation>
    </message>
    <message>
        <source>How the films have changed</source>
        <translation>Comment les clichés ont changé</translation>
    </message>
    <message>
        <source>The figures in words</source>
        <translation>Les chiffres en mots</translation>
    </message>
    <message>
        <source>What became of the films</source>
        <translation>Ce que sont devenus les clichés</translation>
    </message>
    <message>
        <source>What the findings are worth here</source>
        <translation>Ce que valent les résultats ici</translation>
    </message>
    <message>
        <source>Groups of films by age, sex and machine</source>
        <translation>Groupes de clichés par âge, sexe et appareil</translation>
    </message>
    <message>
        <source>How many more films are needed</source>
        <translation>Combien de clichés il faut encore</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>Ce que montre le dessin</translation>
    </message>
    <message>
        <source>The probability here</source>
        <translation>La probabilité ici</translation>
    </message>
    <message>
        <source>Whether the probabilities are right here</source>
        <translation>Si les probabilités sont justes ici</translation>
    </message>
    <message>
        <source>&amp;Adopt this fit</source>
        <translation>&amp;Adopter cet ajustement</translation>
    </message>
    <message>
        <source>&amp;Take the fit back</source>
        <translation>Ret&amp;irer l&apos;ajustement</translation>
    </message>
    <message>
        <source>Which fit is in use</source>
        <translation>Quel ajustement est utilisé</translation>
    </message>
    <message>
        <source>The films by month</source>
        <translation>Les clichés par mois</translation>
    </message>
    <message>
        <source>How well it does here</source>
        <translation>Quels résultats il obtient ici</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Decisions of past sessions ({films})</source>
        <translation>&amp;Décisions des séances passées ({films})</translation>
    </message>
    <message>
        <source>Compare with the latest decision on each film in all sessions</source>
        <translation>Comparer avec la dernière décision sur chaque cliché de toutes les séances</translation>
    </message>
    <message>
        <source>A marking level for here</source>
        <translation>Un niveau de marquage pour ici</translation>
    </message>
    <message>
        <source>Operating point: a film is marked if its probability reaches this level</source>
        <translation>Point de fonctionnement&#xa0;: un cliché est marqué si sa probabilité atteint ce niveau</translation>
    </message>
    <message>
        <source>How many films with pneumonia to mark</source>
        <translation>Combien de clichés avec pneumonie marquer</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} sur 100</translation>
    </message>
    <message>
        <source>Films with &amp;pneumonia to mark</source>
        <translation>Clichés avec &amp;pneumonie à marquer</translation>
    </message>
    <message>
        <source>What the marking level would do</source>
        <translation>Ce que ferait le niveau de marquage</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <source>&amp;Use this marking level here</source>
        <translation>&amp;Utiliser ce niveau de marquage ici</translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s levels</source>
        <translation>&amp;Revenir aux niveaux du modèle</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Score a folder of films first. Someone must know the answers to these films.</source>
        <translation>Évaluez d&apos;abord un dossier de clichés. Quelqu&apos;un doit connaître les réponses pour ces clichés.</translation>
    </message>
    <message>
        <source>The answers come from the folders NORMAL and PNEUMONIA that hold the films.</source>
        <translation>Les réponses viennent des dossiers NORMAL et PNEUMONIA qui contiennent les clichés.</translation>
    </message>
    <message>
        <source>Labels of the films</source>
        <translation>Étiquettes des clichés</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The films are being counted. You can close this window meanwhile.</source>
        <translation>Les clichés sont en cours de comptage. Vous pouvez fermer cette fenêtre entre-temps.</translation>
    </message>
    <message>
        <source>Each point stands for films of about the same probability. Its bar shows where their true share with pneumonia likely lies. On the dashed line, share and probability are the same.</source>
        <translation>Chaque point représente des clichés de probabilité voisine. Sa barre montre où se situe probablement leur vraie proportion de pneumonies. Sur la ligne pointillée, proportion et probabilité sont égales.</translation>
    </message>
    <message>
        <source>The films of all sessions are being looked through.</source>
        <translation>Les clichés de toutes les séances sont en cours d&apos;examen.</translation>
    </message>
    <message>
        <source>The films by month, in medians</source>
        <translation>Les clichés par mois, en médianes</translation>
    </message>
    <message>
        <source>The model&apos;s own marking levels are used.</source>
        <translation>Les niveaux de marquage du modèle sont utilisés.</translation>
    </message>
</context>
<context>
    <name>PhotographBar</name>
    <message>
        <source>Score only the film</source>
        <translation>Évaluer le cliché seul</translation>
    </message>
    <message>
        <source>Find the film in the photograph again, and score only that</source>
        <translation>Chercher de nouveau le cliché sur la photographie, et n&apos;évaluer que lui</translation>
    </message>
    <message>
        <source>Score the whole photograph</source>
        <translation>Évaluer toute la photographie</translation>
    </message>
    <message>
        <source>If the frame is wrong: score all of it, not only what is in the frame</source>
        <translation>Si le cadre est faux : tout évaluer, et pas seulement ce qui est dans le cadre</translation>
    </message>
</context>
<context>
    <name>PracticeFilms</name>
    <message>
        <source>Choose where to make the practice folder</source>
        <translation>Choisir où créer le dossier d&apos;exercice</translation>
    </message>
    <message>
        <source>The practice films could not be written to {folder} ({reason}); choose another place.</source>
        <translation>Les clichés d&apos;exercice n&apos;ont pas pu être écrits dans {folder} ({reason})&#xa0;; choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong ({reason}); export the results, and open the program again.</source>
        <translation>Une erreur s&apos;est produite ({reason})&#xa0;; exportez les résultats, et ouvrez le programme de nouveau.</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>The text on what Pneumolite is for has changed</source>
        <translation>Le texte sur ce à quoi sert Pneumolite a changé</translation>
    </message>
    <message>
        <source>What Pneumolite is for, and what it is not for</source>
        <translation>À quoi sert Pneumolite, et à quoi il ne sert pas</translation>
    </message>
    <message>
        <source>I have &amp;read this, and use Pneumolite in no other way</source>
        <translation>J&apos;ai &amp;lu ceci, et je n&apos;utilise Pneumolite d&apos;aucune autre manière</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Next film (Enter)</source>
        <translation>Cliché suivant (Entrée)</translation>
    </message>
    <message>
        <source>Film before (Backspace)</source>
        <translation>Cliché précédent (Retour arrière)</translation>
    </message>
    <message>
        <source>&amp;Finish reading</source>
        <translation>&amp;Terminer la lecture</translation>
    </message>
    <message>
        <source>After this you can change no answer any more</source>
        <translation>Après cela, vous ne pouvez plus changer aucune réponse</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>Continuer &amp;plus tard</translation>
    </message>
    <message>
        <source>Film {number} of {films}</source>
        <translation>Cliché {number} sur {films}</translation>
    </message>
    <message>
        <source>The film is being opened.</source>
        <translation>Le cliché s&apos;ouvre.</translation>
    </message>
    <message>
        <source>The film is no longer where it was. Put the disk or stick back in, or bring the film back, and open this window again.</source>
        <translation>Le cliché n&apos;est plus à sa place. Remettez le disque ou la clé, ou remettez le cliché, puis rouvrez cette fenêtre.</translation>
    </message>
    <message>
        <source>{initials}: {conclusion}</source>
        <translation>{initials} : {conclusion}</translation>
    </message>
    <message>
        <source>primary end-point pneumonia</source>
        <translation>pneumonie, critère principal de l&apos;OMS</translation>
    </message>
    <message>
        <source>other infiltrate</source>
        <translation>autre infiltrat</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>rien de cela</translation>
    </message>
    <message>
        <source>uninterpretable</source>
        <translation>non interprétable</translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Probabilities, and how many had pneumonia</source>
        <translation>Les probabilités, et combien avaient une pneumonie</translation>
    </message>
    <message>
        <source>Probability about {probability}: {count} of {of} with pneumonia</source>
        <translation>Probabilité d&apos;environ {probability}&#xa0;: {count} sur {of} avec pneumonie</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Share with pneumonia</source>
        <translation>Proportion avec pneumonie</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pneumolite report</source>
        <translation>Rapport Pneumolite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Référé à</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>À cause de</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>Donné jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{day} by {model}</source>
        <translation>{day} par {model}</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>Le cliché</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non marqués</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Voir d&apos;abord</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Marked as pneumonia, the most probable first</source>
        <translation>Marqués comme pneumonie, les plus probables d&apos;abord</translation>
    </message>
    <message>
        <source>Films in all</source>
        <translation>Clichés en tout</translation>
    </message>
    <message>
        <source>Printed on {day}. Scored by {models}.</source>
        <translation>Imprimé le {day}. Évalué par {models}.</translation>
    </message>
    <message>
        <source>With the map: red is a strong sign of pneumonia, yellow a weak one</source>
        <translation>Avec la carte : le rouge est un signe fort de pneumonie, le jaune un signe faible</translation>
    </message>
    <message>
        <source>More films are on the next pages: {films}.</source>
        <translation>D&apos;autres clichés sont sur les pages suivantes : {films}.</translation>
    </message>
    <message>
        <source>Marked as pneumonia</source>
        <translation>Marqués comme pneumonie</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Non évalués</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The films are being looked at once more. This takes a while.</source>
        <translation>Les clichés sont examinés encore une fois. Cela prend un moment.</translation>
    </message>
    <message>
        <source>Read films blind</source>
        <translation>Lire des clichés à l&apos;aveugle</translation>
    </message>
    <message>
        <source>The page is written to {path}. Print it, and have it signed.</source>
        <translation>La page est enregistrée dans {path}. Imprimez-la et faites-la signer.</translation>
    </message>
    <message>
        <source>The reading is written to {path}. Other computers can bring it in.</source>
        <translation>La lecture est enregistrée dans {path}. D&apos;autres ordinateurs peuvent la reprendre.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s initials</source>
        <translation>Initiales du responsable</translation>
    </message>
    <message>
        <source>&amp;Adopt these films for this clinic</source>
        <translation>A&amp;dopter ces clichés pour ce centre</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Revenir en arrière</translation>
    </message>
    <message>
        <source>&amp;Save the page as PDF...</source>
        <translation>&amp;Enregistrer la page en PDF...</translation>
    </message>
    <message>
        <source>Save for &amp;other computers...</source>
        <translation>Enregistrer pour d&apos;&amp;autres ordinateurs...</translation>
    </message>
    <message>
        <source>Draw &amp;new films...</source>
        <translation>Tirer de &amp;nouveaux clichés...</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with those of the model.</source>
        <translation>Pour trouver un changement, les clichés suivants sont comparés à ceux du modèle.</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with an earlier reading.</source>
        <translation>Pour trouver un changement, les clichés suivants sont comparés à une lecture précédente.</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with these, since {day} ({initials}).</source>
        <translation>Pour trouver un changement, les clichés suivants sont comparés à ceux-ci, depuis le {day} ({initials}).</translation>
    </message>
    <message>
        <source>Films like these are scored, even where they look unlike those of training. For earlier films, score their folder again.</source>
        <translation>Les clichés semblables à ceux-ci sont évalués, même s&apos;ils ne ressemblent pas à ceux de l&apos;entraînement. Pour les clichés antérieurs, évaluez de nouveau leur dossier.</translation>
    </message>
    <message>
        <source>Films that look unlike those of training stay for review, because fewer than {needed} of these films that show a chest could be opened here.</source>
        <translation>Les clichés qui ne ressemblent pas à ceux de l&apos;entraînement restent à examiner, car moins de {needed} de ces clichés montrant un thorax ont pu être ouverts ici.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the reading</source>
        <translation>Enregistrer la lecture</translation>
    </message>
    <message>
        <source>Blind readings (*.json)</source>
        <translation>Lectures à l&apos;aveugle (*.json)</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>Export the results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {path}</source>
        <translation>
            <numerusform>%n ligne écrite dans {path}</numerusform>
            <numerusform>%n lignes écrites dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The real names are in {key}; keep that file here.</source>
        <translation>Les vrais noms sont dans {key}&#xa0;; gardez ce fichier ici.</translation>
    </message>
    <message>
        <source>CSV files for Excel on this computer (*.csv)</source>
        <translation>Fichiers CSV pour Excel sur cet ordinateur (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The results are neither kept nor exported.</source>
        <translation>Les résultats ne sont ni conservés ni exportés.</translation>
    </message>
    <message>
        <source>Export them to a CSV file now?</source>
        <translation>Les exporter maintenant dans un fichier CSV&#xa0;?</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Ne pas exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ResultsFilter</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>{decided} of {count} films decided</source>
        <translation>{decided} sur {count} clichés décidés</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>Clichés&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Decided by {initials} on {time}.</source>
        <translation>Décidé par {initials} le {time}.</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years}&#xa0;a</translation>
    </message>
    <message>
        <source>{months} mo</source>
        <translation>{months} mois</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days}&#xa0;j</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Films are still being scored.</source>
        <translation>Des clichés sont encore en cours d&apos;évaluation.</translation>
    </message>
    <message>
        <source>What is scored so far is kept.</source>
        <translation>Ce qui est déjà évalué est conservé.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>There are no pictures to score in here; choose DICOM, JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>Il n&apos;y a pas d&apos;image à évaluer ici&#xa0;; choisissez des fichiers DICOM, JPEG, PNG, TIFF, BMP ou WebP.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened; ask whoever set up this computer for permission.</source>
        <translation>{folder} ne peut pas être ouvert&#xa0;; demandez l&apos;autorisation à la personne qui a installé cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %n more folders cannot be opened; ask whoever set up this computer for permission.</source>
        <translation>
            <numerusform>{folder} et %n autre dossier ne peuvent pas être ouverts&#xa0;; demandez l&apos;autorisation à la personne qui a installé cet ordinateur.</numerusform>
            <numerusform>{folder} et %n autres dossiers ne peuvent pas être ouverts&#xa0;; demandez l&apos;autorisation à la personne qui a installé cet ordinateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation>Progression en mots</translation>
    </message>
    <message>
        <source>Show files passed over</source>
        <translation>Voir les fichiers ignorés</translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation>Recherche des images</translation>
    </message>
    <message numerus="yes">
        <source>Watching for new films; %n films so far</source>
        <translation>
            <numerusform>Surveillance des nouveaux clichés&#xa0;; %n cliché jusqu&apos;ici</numerusform>
            <numerusform>Surveillance des nouveaux clichés&#xa0;; %n clichés jusqu&apos;ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished %n films</source>
        <translation>
            <numerusform>Terminé&#xa0;: %n cliché</numerusform>
            <numerusform>Terminé&#xa0;: %n clichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped at {done} of %n films</source>
        <translation>
            <numerusform>Arrêté à {done} sur %n cliché</numerusform>
            <numerusform>Arrêté à {done} sur %n clichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scored again, because they have not changed</source>
        <translation>
            <numerusform>%n pas réévalué, car il n&apos;a pas changé</numerusform>
            <numerusform>%n pas réévalués, car ils n&apos;ont pas changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files passed over</source>
        <translation>
            <numerusform>%n autre fichier ignoré</numerusform>
            <numerusform>%n autres fichiers ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %n films</source>
        <translation>
            <numerusform>En pause à {done} sur %n cliché</numerusform>
            <numerusform>En pause à {done} sur %n clichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films, {rate}, {left} left</source>
        <translation>
            <numerusform>{done} sur %n cliché, {rate}, encore {left}</numerusform>
            <numerusform>{done} sur %n clichés, {rate}, encore {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films</source>
        <translation>
            <numerusform>{done} sur %n cliché</numerusform>
            <numerusform>{done} sur %n clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{films} a second</source>
        <translation>{films} par seconde</translation>
    </message>
    <message>
        <source>{films} a minute</source>
        <translation>{films} par minute</translation>
    </message>
</context>
<context>
    <name>SaveActions</name>
    <message>
        <source>Pri&amp;nt this film...</source>
        <translation>Imp&amp;rimer ce cliché...</translation>
    </message>
    <message>
        <source>Its page, on paper</source>
        <translation>Sa page, sur papier</translation>
    </message>
    <message>
        <source>Print a referral sl&amp;ip...</source>
        <translation>Imprimer une fic&amp;he de référence...</translation>
    </message>
    <message>
        <source>Half a page that goes with the child to another clinic</source>
        <translation>Une demi-page qui accompagne l&apos;enfant dans un autre centre</translation>
    </message>
    <message>
        <source>Re&amp;port of this film (PDF)...</source>
        <translation>Ra&amp;pport de ce cliché (PDF)...</translation>
    </message>
    <message>
        <source>A page to print</source>
        <translation>Une page à imprimer</translation>
    </message>
    <message>
        <source>Report of the films in the &amp;list (PDF)...</source>
        <translation>Rapport des clichés de la &amp;liste (PDF)...</translation>
    </message>
    <message>
        <source>A page for each of them, and a summary</source>
        <translation>Une page pour chacun, et un résumé</translation>
    </message>
    <message>
        <source>Save pict&amp;ure...</source>
        <translation>Enregistrer l&apos;i&amp;mage...</translation>
    </message>
    <message>
        <source>The film as it is shown</source>
        <translation>Le cliché tel qu&apos;il est montré</translation>
    </message>
    <message>
        <source>Save map as &amp;DICOM...</source>
        <translation>Enregistrer la carte en &amp;DICOM...</translation>
    </message>
    <message>
        <source>The map over the film, for the hospital&apos;s archive</source>
        <translation>La carte sur le cliché, pour l&apos;archive de l&apos;hôpital</translation>
    </message>
    <message>
        <source>There are no films in the list; score a folder first, or show all films.</source>
        <translation>Il n&apos;y a pas de cliché dans la liste&#xa0;; évaluez d&apos;abord un dossier, ou montrez tous les clichés.</translation>
    </message>
    <message>
        <source>No film is shown; choose one in the list first.</source>
        <translation>Aucun cliché n&apos;est montré&#xa0;; choisissez-en d&apos;abord un dans la liste.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Report of %n films written to {path}</source>
        <translation>
            <numerusform>Rapport de %n cliché écrit dans {path}</numerusform>
            <numerusform>Rapport de %n clichés écrit dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The page of {file} is sent to the printer</source>
        <translation>La page de {file} est envoyée à l&apos;imprimante</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Fichiers PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture written to {path}</source>
        <translation>Image écrite dans {path}</translation>
    </message>
    <message>
        <source>Save the map as DICOM</source>
        <translation>Enregistrer la carte en DICOM</translation>
    </message>
    <message>
        <source>DICOM files (*.dcm)</source>
        <translation>Fichiers DICOM (*.dcm)</translation>
    </message>
    <message>
        <source>DICOM file written to {path}</source>
        <translation>Fichier DICOM écrit dans {path}</translation>
    </message>
    <message>
        <source>Another file is still being written; save {file} after it.</source>
        <translation>Un autre fichier est encore en cours d&apos;écriture&#xa0;; enregistrez {file} ensuite.</translation>
    </message>
</context>
<context>
    <name>SavingThread</name>
    <message>
        <source>Stopped; {file} was not written</source>
        <translation>Arrêté&#xa0;; {file} n&apos;a pas été écrit</translation>
    </message>
    <message>
        <source>{file} was not written. {reason}</source>
        <translation>{file} n&apos;a pas été écrit. {reason}</translation>
    </message>
    <message>
        <source>{file} could not be printed; see whether the printer is on and has paper, and print again.</source>
        <translation>{file} n&apos;a pas pu être imprimé&#xa0;; vérifiez que l&apos;imprimante est allumée et a du papier, puis recommencez.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place or another film.</source>
        <translation>{file} n&apos;a pas pu être écrit. Choisissez un autre endroit ou un autre cliché.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place.</source>
        <translation>{file} n&apos;a pas pu être écrit ({reason})&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{file} could not be written: there is not enough memory; close other programs.</source>
        <translation>{file} n&apos;a pas pu être écrit : il n&apos;y a pas assez de mémoire ; fermez d&apos;autres programmes.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>A part of the photograph is white with glare. Better take it again without the reflection.</source>
        <translation>Une partie de la photographie est blanche d&apos;un reflet&#xa0;; mieux vaut la refaire sans le reflet.</translation>
    </message>
    <message>
        <source>The photograph was cropped to the film before scoring. Check that all of it is there.</source>
        <translation>La photographie a été recadrée sur le cliché avant l&apos;évaluation&#xa0;; vérifiez qu&apos;il y est en entier.</translation>
    </message>
    <message>
        <source>All of the photograph was scored and not the film on it alone, as a person asked.</source>
        <translation>Toute la photographie a été évaluée et non le cliché seul, comme une personne l&apos;a demandé.</translation>
    </message>
    <message>
        <source>The picture is too small for a chest film. Export it in full size.</source>
        <translation>L&apos;image est trop petite pour un cliché thoracique&#xa0;; exportez-la en taille réelle.</translation>
    </message>
    <message>
        <source>The picture is too long and narrow for a chest film. Check what it shows.</source>
        <translation>L&apos;image est trop longue et étroite pour un cliché thoracique&#xa0;; vérifiez ce qu&apos;elle montre.</translation>
    </message>
    <message>
        <source>The picture is nearly blank. Check the exposure and the export.</source>
        <translation>L&apos;image est presque vide&#xa0;; vérifiez l&apos;exposition et l&apos;export.</translation>
    </message>
    <message>
        <source>The picture is in colour and may not be a chest film. Check what it shows.</source>
        <translation>L&apos;image est en couleur et n&apos;est peut-être pas un cliché thoracique&#xa0;; vérifiez ce qu&apos;elle montre.</translation>
    </message>
    <message>
        <source>The photograph is blurred. Hold the camera still and take it again.</source>
        <translation>La photographie est floue&#xa0;; tenez l&apos;appareil immobile et refaites-la.</translation>
    </message>
    <message>
        <source>The picture does not look like a child&apos;s chest film. Check what it shows.</source>
        <translation>L&apos;image ne ressemble pas au cliché thoracique d&apos;un enfant&#xa0;; vérifiez ce qu&apos;elle montre.</translation>
    </message>
    <message>
        <source>The film seems to be {lying}. Check it, and export it upright.</source>
        <translation>Le cliché semble être {lying}&#xa0;; vérifiez-le, et exportez-le à l&apos;endroit.</translation>
    </message>
    <message>
        <source>This film looks unlike those of training, but like those that two people read here ({films}).</source>
        <translation>Ce cliché ne ressemble pas à ceux de l&apos;entraînement, mais ressemble à ceux que deux personnes ont lus ici ({films}).</translation>
    </message>
    <message>
        <source>The film was {lying} and was put right before scoring. Check it.</source>
        <translation>Le cliché était {lying} et a été redressé avant l&apos;évaluation&#xa0;; vérifiez-le.</translation>
    </message>
    <message>
        <source>A part of a lung seems to lie outside the film, and was not scored. Check that all of the chest is on it.</source>
        <translation>Une partie d’un poumon semble se trouver hors du cliché et n’a pas été évaluée. Vérifiez que tout le thorax y figure.</translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation>tourné vers la gauche</translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation>tourné vers la droite</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>la tête en bas</translation>
    </message>
    <message>
        <source>inverted (white for black)</source>
        <translation>inversé (blanc pour noir)</translation>
    </message>
    <message>
        <source>{turned} and inverted (white for black)</source>
        <translation>{turned} et inversé (blanc pour noir)</translation>
    </message>
    <message>
        <source>The film looks like an adult&apos;s, and this program knows children of 1 to 5 years only. Check whose it is.</source>
        <translation>Le cliché ressemble à celui d&apos;un adulte, et ce programme ne connaît que des enfants de 1 à 5 ans&#xa0;; vérifiez de qui il est.</translation>
    </message>
    <message>
        <source>The file holds the raw exposure. Export the film as it is shown to a doctor.</source>
        <translation>Le fichier contient l&apos;exposition brute&#xa0;; exportez le cliché tel qu&apos;on le montre à un médecin.</translation>
    </message>
    <message>
        <source>The file says that it is {kind}, not an X-ray film. Check what it shows.</source>
        <translation>Le fichier dit que c&apos;est {kind}, et non une radiographie&#xa0;; vérifiez ce qu&apos;il montre.</translation>
    </message>
    <message>
        <source>a CT scan</source>
        <translation>un scanner</translation>
    </message>
    <message>
        <source>a mammogram</source>
        <translation>une mammographie</translation>
    </message>
    <message>
        <source>an MRI scan</source>
        <translation>une IRM</translation>
    </message>
    <message>
        <source>a nuclear medicine scan</source>
        <translation>une scintigraphie</translation>
    </message>
    <message>
        <source>a PET scan</source>
        <translation>une TEP</translation>
    </message>
    <message>
        <source>an ultrasound picture</source>
        <translation>une échographie</translation>
    </message>
    <message>
        <source>an angiogram</source>
        <translation>une angiographie</translation>
    </message>
    <message>
        <source>another kind of picture</source>
        <translation>une image d&apos;un autre type</translation>
    </message>
    <message>
        <source>The file says that it shows another part than the chest. Check what it shows.</source>
        <translation>Le fichier dit qu&apos;il montre une autre partie que le thorax&#xa0;; vérifiez ce qu&apos;il montre.</translation>
    </message>
    <message>
        <source>The file says that it is a side view. The model knows frontal films only.</source>
        <translation>Le fichier dit que c&apos;est une vue de profil&#xa0;; le modèle ne connaît que des clichés de face.</translation>
    </message>
    <message>
        <source>The file says that it is an oblique view. The model knows frontal films only.</source>
        <translation>Le fichier dit que c&apos;est une vue oblique&#xa0;; le modèle ne connaît que des clichés de face.</translation>
    </message>
    <message>
        <source>The child is six years or older. The model was trained on one to five years.</source>
        <translation>L&apos;enfant a six ans ou plus&#xa0;; le modèle a été entraîné sur des enfants d&apos;un à cinq ans.</translation>
    </message>
    <message>
        <source>The file leaves open whether the patient is 16 or older. Find out the age.</source>
        <translation>Le fichier ne dit pas clairement si le patient a 16 ans ou plus. Demandez son âge.</translation>
    </message>
    <message>
        <source>The file leaves open whether the child is under one year. Find out the age.</source>
        <translation>Le fichier ne dit pas clairement si l&apos;enfant a moins d&apos;un an. Demandez son âge.</translation>
    </message>
    <message>
        <source>Age and birth date in the file contradict each other, and by one of them the patient is 16 or older. Find out the age.</source>
        <translation>L&apos;âge et la date de naissance du fichier se contredisent, et selon l&apos;un des deux le patient a 16 ans ou plus. Demandez son âge.</translation>
    </message>
    <message>
        <source>Age and birth date in the file contradict each other, and by one of them the child is under one year. Find out the age.</source>
        <translation>L&apos;âge et la date de naissance du fichier se contredisent, et selon l&apos;un des deux l&apos;enfant a moins d&apos;un an. Demandez son âge.</translation>
    </message>
    <message>
        <source>By the details, the patient is 16 or older. The model knows children only.</source>
        <translation>D&apos;après les indications, le patient a 16 ans ou plus. Le modèle ne connaît que des enfants.</translation>
    </message>
    <message>
        <source>By the details, the child is under one year. The model knows no such films.</source>
        <translation>D&apos;après les indications, l&apos;enfant a moins d&apos;un an. Le modèle ne connaît pas de tels clichés.</translation>
    </message>
    <message>
        <source>Age not known: check that the child is one to five years old.</source>
        <translation>Âge inconnu&#xa0;: vérifiez que l&apos;enfant a entre un et cinq ans.</translation>
    </message>
    <message>
        <source>The file gives the age without a unit, and it was taken as years. Check that the child is not under one year.</source>
        <translation>Le fichier donne l&apos;âge sans unité, et il a été compté en années. Vérifiez que l&apos;enfant n&apos;a pas moins d&apos;un an.</translation>
    </message>
    <message>
        <source>The file says that the patient is 16 or older. The model knows children only.</source>
        <translation>Le fichier dit que le patient a 16 ans ou plus&#xa0;; le modèle ne connaît que des enfants.</translation>
    </message>
    <message>
        <source>The file says that the child is under one year. The model knows no such films.</source>
        <translation>Le fichier dit que l&apos;enfant a moins d&apos;un an&#xa0;; le modèle ne connaît pas de tels clichés.</translation>
    </message>
    <message>
        <source>This film looks unlike those the program was measured on. Its score counts only once it has been measured here.</source>
        <translation>Ce cliché ne ressemble pas à ceux sur lesquels le programme a été mesuré&#xa0;; son score ne compte qu&apos;une fois mesuré ici.</translation>
    </message>
    <message>
        <source>Between the two: the program cannot tell normal from pneumonia here. Look at the film.</source>
        <translation>Entre les deux&#xa0;: ici le programme ne sait pas distinguer normal et pneumonie&#xa0;; regardez le cliché.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Close other programs.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour cette image&#xa0;; fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>The picture could not be scored. Export it again, or as PNG.</source>
        <translation>L&apos;image n&apos;a pas pu être évaluée. Exportez-la de nouveau, ou en PNG.</translation>
    </message>
    <message>
        <source>The part of the program that reads pictures crashed at this file. Export the film again.</source>
        <translation>La partie du programme qui lit les images s&apos;est arrêtée brutalement sur ce fichier&#xa0;; exportez le cliché de nouveau.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Export a smaller one.</source>
        <translation>Le fichier dépasse {megabytes} Mo&#xa0;; exportez-en un plus petit.</translation>
    </message>
    <message>
        <source>The picture has more than {millions} million pixels. Export a smaller one.</source>
        <translation>L&apos;image a plus de {millions} millions de pixels&#xa0;; exportez-en une plus petite.</translation>
    </message>
    <message>
        <source>The file has changed since it was scored. Score the folder again.</source>
        <translation>Le fichier a changé depuis son évaluation&#xa0;; évaluez le dossier de nouveau.</translation>
    </message>
    <message>
        <source>The file holds several pictures, and the first was scored. Save the others as files of their own.</source>
        <translation>Le fichier contient plusieurs images, et la première a été évaluée. Enregistrez les autres dans des fichiers à part.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Close other programs or export a smaller one.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour cette image&#xa0;; fermez d&apos;autres programmes ou exportez-en une plus petite.</translation>
    </message>
    <message>
        <source>The file is no longer there. Look for it and score it again.</source>
        <translation>Le fichier n&apos;est plus là&#xa0;; cherchez-le et évaluez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file may not be opened. Ask whoever set up this computer for permission.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;; demandez l&apos;autorisation à la personne qui a installé cet ordinateur.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). Check the disk or the cable, and score it again.</source>
        <translation>Le fichier ne peut pas être lu ({reason})&#xa0;; vérifiez le disque ou le câble, et évaluez-le de nouveau.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, and score it again.</source>
        <translation>Un autre programme tient le fichier ouvert&#xa0;; fermez-le dans ce programme, et évaluez-le de nouveau.</translation>
    </message>
    <message>
        <source>The disk, stick or disc is not in the computer. Put it in, and score the film again.</source>
        <translation>Le disque ou la clé n&apos;est pas dans l&apos;ordinateur&#xa0;; remettez-le, et évaluez le cliché de nouveau.</translation>
    </message>
    <message>
        <source>The disk or disc is damaged where the film lies. Clean the disc, or copy the film from elsewhere.</source>
        <translation>Le disque est abîmé là où se trouve le cliché&#xa0;; nettoyez le disque, ou copiez le cliché d&apos;ailleurs.</translation>
    </message>
    <message>
        <source>The network does not answer. Check the cable and the other computer, and score the film again.</source>
        <translation>Le réseau ne répond pas&#xa0;; vérifiez le câble et l&apos;autre ordinateur, et évaluez le cliché de nouveau.</translation>
    </message>
    <message>
        <source>The film lies in the cloud alone, such as OneDrive. Connect to the internet, and score it again.</source>
        <translation>Le cliché n&apos;est que dans le nuage, par exemple OneDrive&#xa0;; connectez-vous à Internet, et évaluez-le de nouveau.</translation>
    </message>
    <message>
        <source>The virus scanner does not let the file be opened. Ask whoever set up this computer.</source>
        <translation>L&apos;antivirus ne laisse pas ouvrir le fichier&#xa0;; demandez à la personne qui a installé cet ordinateur.</translation>
    </message>
    <message>
        <source>The file is empty. Export the film again.</source>
        <translation>Le fichier est vide&#xa0;; exportez le cliché de nouveau.</translation>
    </message>
    <message>
        <source>The file cannot be read, for it is a folder or a device. Export the film again.</source>
        <translation>Le fichier ne peut pas être lu, car c&apos;est un dossier ou un périphérique&#xa0;; exportez le cliché de nouveau.</translation>
    </message>
    <message>
        <source>The file is not a picture that this program can read. Export the film as PNG or JPEG.</source>
        <translation>Le fichier n&apos;est pas une image que ce programme sait lire&#xa0;; exportez le cliché en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Copy or export it again.</source>
        <translation>L&apos;image est endommagée ou incomplète&#xa0;; copiez-la ou exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged or incomplete. Copy or export it again.</source>
        <translation>Le fichier DICOM est endommagé ou incomplet&#xa0;; copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {megabytes} MB. Export it again.</source>
        <translation>Une fois décompressé, le fichier dépasse {megabytes} Mo&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is a disc&apos;s table of contents. Choose the disc&apos;s folder.</source>
        <translation>Le fichier est la table des matières d&apos;un disque&#xa0;; choisissez le dossier du disque.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture. Choose the film itself.</source>
        <translation>Le fichier DICOM ne contient pas d&apos;image&#xa0;; choisissez le cliché lui-même.</translation>
    </message>
    <message>
        <source>The DICOM file holds several pictures. Export the one film.</source>
        <translation>Le fichier DICOM contient plusieurs images&#xa0;; exportez le seul cliché.</translation>
    </message>
    <message>
        <source>The DICOM file is coded in a way that this program cannot read. Export it uncompressed, or as PNG.</source>
        <translation>Le fichier DICOM est codé d&apos;une manière que ce programme ne sait pas lire&#xa0;; exportez-le sans compression, ou en PNG.</translation>
    </message>
    <message>
        <source>The DICOM file does not say its {fact}. Export it again, or as PNG.</source>
        <translation>Le fichier DICOM n&apos;indique pas {fact}. Exportez-le de nouveau, ou en PNG.</translation>
    </message>
    <message>
        <source>The DICOM file&apos;s {fact} does not fit its picture. Export it again, or as PNG.</source>
        <translation>{fact} dans le fichier DICOM ne correspond pas à son image. Exportez-le de nouveau, ou en PNG.</translation>
    </message>
    <message>
        <source>The DICOM file keeps each value in {bits} bits, which this program cannot read. Export it with 8 or 16 bits, or as PNG.</source>
        <translation>Le fichier DICOM garde chaque valeur sur {bits} bits, ce que ce programme ne sait pas lire. Exportez-le en 8 ou 16 bits, ou en PNG.</translation>
    </message>
    <message>
        <source>An archive within an archive is not opened. Unpack it, and score what is in it.</source>
        <translation>Une archive dans une archive n&apos;est pas ouverte&#xa0;; décompressez-la, et évaluez ce qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>The archive is damaged or incomplete. Copy it again, or unpack it and choose its folder.</source>
        <translation>L&apos;archive est endommagée ou incomplète&#xa0;; copiez-la de nouveau, ou décompressez-la et choisissez son dossier.</translation>
    </message>
    <message>
        <source>The archive holds more than {files} files. Unpack it and choose its folder.</source>
        <translation>L&apos;archive contient plus de {files} fichiers&#xa0;; décompressez-la et choisissez son dossier.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it with the password and choose its folder.</source>
        <translation>L&apos;archive est protégée par un mot de passe&#xa0;; décompressez-la avec le mot de passe et choisissez son dossier.</translation>
    </message>
    <message>
        <source>The archive is packed in a way that this program cannot read. Unpack it and choose its folder.</source>
        <translation>L&apos;archive est compressée d&apos;une manière que ce programme ne sait pas lire&#xa0;; décompressez-la et choisissez son dossier.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {times} times its size, as no films do. Ask who made it.</source>
        <translation>Une fois décompressée, l&apos;archive fait plus de {times} fois sa taille, ce qu&apos;aucun cliché ne fait&#xa0;; demandez à qui l&apos;a faite.</translation>
    </message>
    <message>
        <source>The archive holds several files of one name. Unpack it and choose its folder.</source>
        <translation>L&apos;archive contient plusieurs fichiers du même nom&#xa0;; décompressez-la et choisissez son dossier.</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>une partie est endommagée</translation>
    </message>
    <message>
        <source>a newer version of the program wrote them</source>
        <translation>une version plus récente du programme les a écrits</translation>
    </message>
    <message>
        <source>another window of the program is using it</source>
        <translation>une autre fenêtre du programme l&apos;utilise</translation>
    </message>
    <message>
        <source>the film&apos;s row is not in it</source>
        <translation>la ligne du cliché n&apos;y est pas</translation>
    </message>
    <message>
        <source>another window of the program has deleted this session</source>
        <translation>une autre fenêtre du programme a supprimé cette séance</translation>
    </message>
    <message>
        <source>it is no backup of this program</source>
        <translation>ce n&apos;est pas une sauvegarde de ce programme</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>une version plus récente du programme l&apos;a écrite</translation>
    </message>
    <message>
        <source>The model card {file} cannot be read ({reason}); copy the whole program folder again.</source>
        <translation>La fiche du modèle {file} ne peut pas être lue ({reason})&#xa0;; copiez de nouveau tout le dossier du programme.</translation>
    </message>
    <message>
        <source>The model card {file} is damaged; copy the whole program folder again.</source>
        <translation>La fiche du modèle {file} est endommagée&#xa0;; copiez de nouveau tout le dossier du programme.</translation>
    </message>
    <message>
        <source>The model card {file} cannot be used ({reason}); use the model that came with this program.</source>
        <translation>La fiche du modèle {file} ne peut pas être utilisée ({reason})&#xa0;; utilisez le modèle fourni avec ce programme.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read ({reason}); copy the whole program folder again.</source>
        <translation>Le fichier du modèle {file} ne peut pas être lu ({reason})&#xa0;; copiez de nouveau tout le dossier du programme.</translation>
    </message>
    <message>
        <source>The model file {file} is damaged or is not the one its card describes; copy the whole program folder again.</source>
        <translation>Le fichier du modèle {file} est endommagé ou n&apos;est pas celui que décrit sa fiche&#xa0;; copiez de nouveau tout le dossier du programme.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be used ({reason}); use the model that came with this program.</source>
        <translation>Le fichier du modèle {file} ne peut pas être utilisé ({reason})&#xa0;; utilisez le modèle fourni avec ce programme.</translation>
    </message>
    <message>
        <source>The model {model} needs preprocessing version {needed} and this program has version {version}; use the model that came with it.</source>
        <translation>Le modèle {model} demande la version {needed} du prétraitement et ce programme a la version {version}&#xa0;; utilisez le modèle fourni avec lui.</translation>
    </message>
    <message>
        <source>The model {model} cannot be run by {engine} ({reason}); use the model that came with this program.</source>
        <translation>Le modèle {model} ne peut pas être exécuté par {engine} ({reason})&#xa0;; utilisez le modèle fourni avec ce programme.</translation>
    </message>
    <message>
        <source>The model {model} does not have the input and outputs that its card and this program expect; use the model that came with this program.</source>
        <translation>Le modèle {model} n&apos;a pas l&apos;entrée et les sorties qu&apos;attendent sa fiche et ce programme&#xa0;; utilisez le modèle fourni avec ce programme.</translation>
    </message>
    <message>
        <source>children of one to five years, frontal films, one hospital in Guangzhou, China</source>
        <translation>enfants d&apos;un à cinq ans, clichés de face, un hôpital de Canton, Chine</translation>
    </message>
    <message>
        <source>pneumonia is more likely than not, where every second film shows pneumonia</source>
        <translation>une pneumonie est plus probable que son absence, là où un cliché sur deux montre une pneumonie</translation>
    </message>
    <message>
        <source>highest threshold with sensitivity &gt;= {sensitivity} on validation, whole and in pieces</source>
        <translation>plus haut seuil avec une sensibilité d&apos;au moins {sensitivity} sur la validation, clichés entiers et morceaux</translation>
    </message>
    <message>
        <source>The marking level chosen here belongs to another model and is not used; check how well this model does here, and choose again.</source>
        <translation>Le niveau de marquage choisi ici appartient à un autre modèle et n&apos;est pas utilisé&#xa0;; vérifiez quels résultats ce modèle obtient ici, et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>The record of your marking level, {path}, cannot be read ({reason}); allow reading it, or use one of the model&apos;s levels.</source>
        <translation>L&apos;enregistrement de votre niveau de marquage, {path}, ne peut pas être lu ({reason})&#xa0;; autorisez sa lecture, ou utilisez un niveau du modèle.</translation>
    </message>
    <message>
        <source>The answers are the latest decisions on the films of all sessions. Counted: {films}. Left out as unsure or poor image: {undecided}. Left out because another model scored them: {others}.</source>
        <translation>Les réponses sont les dernières décisions sur les clichés de toutes les séances. Comptés&#xa0;: {films}. Laissés de côté comme incertains ou mauvaise image&#xa0;: {undecided}. Laissés de côté parce qu&apos;un autre modèle les a évalués&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Whoever decided had seen the program&apos;s answer, so the two agree too often. This is no independent check.</source>
        <translation>La personne qui a décidé avait vu la réponse du programme&#xa0;; l&apos;accord est donc trop fréquent. Ce n&apos;est pas une vérification indépendante.</translation>
    </message>
    <message>
        <source>Of the films with pneumonia, it marked {count} of {of} ({of_100}).</source>
        <translation>Parmi les clichés avec pneumonie, il en a marqué {count} sur {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films without pneumonia, it left {count} of {of} unmarked ({of_100}).</source>
        <translation>Parmi les clichés sans pneumonie, il en a laissé {count} sur {of} sans marque ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films that it marked, pneumonia was present in {count} of {of} ({of_100}).</source>
        <translation>Parmi les clichés qu&apos;il a marqués, avec pneumonie&#xa0;: {count} sur {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films that it left unmarked, pneumonia was absent in {count} of {of} ({of_100}).</source>
        <translation>Parmi les clichés qu&apos;il a laissés sans marque, sans pneumonie&#xa0;: {count} sur {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films with pneumonia it would have marked {count} of {of} ({of_100}).</source>
        <translation>Parmi les clichés avec pneumonie, il en aurait marqué {count} sur {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of those without, it would have left {count} of {of} unmarked ({of_100}).</source>
        <translation>Parmi ceux sans pneumonie, il en aurait laissé {count} sur {of} sans marque ({of_100}).</translation>
    </message>
    <message>
        <source>To know the first two figures to within {points} of 100, more films are needed: about {with_pneumonia} with pneumonia and {without} without.</source>
        <translation>Pour connaître les deux premiers chiffres à {points} sur 100 près, il faut encore des clichés&#xa0;: environ {with_pneumonia} avec pneumonie et {without} sans.</translation>
    </message>
    <message>
        <source>another program, such as Excel, has it open</source>
        <translation>un autre programme, comme Excel, le tient ouvert</translation>
    </message>
    <message>
        <source>the disk or stick is not in the computer</source>
        <translation>le disque ou la clé n&apos;est pas dans l&apos;ordinateur</translation>
    </message>
    <message>
        <source>the disk is damaged</source>
        <translation>le disque est abîmé</translation>
    </message>
    <message>
        <source>the network does not answer</source>
        <translation>le réseau ne répond pas</translation>
    </message>
    <message>
        <source>it lies in the cloud alone</source>
        <translation>il n&apos;est que dans le nuage</translation>
    </message>
    <message>
        <source>the virus scanner does not let it be opened</source>
        <translation>l&apos;antivirus ne le laisse pas ouvrir</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>le fichier ou le dossier n&apos;existe pas</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il n&apos;y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>le disque ne répond pas bien</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>il n&apos;y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>le disque ne répond pas bien</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>The record of your marking level, {path}, is damaged; move it away, and choose the level again.</source>
        <translation>L&apos;enregistrement de votre niveau de marquage, {path}, est endommagé&#xa0;; déplacez-le ailleurs, et choisissez le niveau de nouveau.</translation>
    </message>
    <message>
        <source>The marking level could not be saved in {path} ({reason}); make room, and choose it again.</source>
        <translation>Le niveau de marquage n&apos;a pas pu être enregistré dans {path} ({reason})&#xa0;; faites de la place, et choisissez-le encore une fois.</translation>
    </message>
    <message>
        <source>There are no answers for these films; put them into folders named NORMAL and PNEUMONIA, or give a CSV file of labels.</source>
        <translation>Aucune réponse n&apos;est connue pour ces clichés&#xa0;; mettez-les dans des dossiers nommés NORMAL et PNEUMONIA, ou donnez un fichier CSV d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>None of the labels names a film in this folder; write the names of the films as they are in the folder.</source>
        <translation>Aucune des étiquettes n&apos;est d&apos;un cliché de ce dossier&#xa0;; écrivez les noms des clichés comme ils y figurent.</translation>
    </message>
    <message>
        <source>There are {count} films named {film}; write their folders before their names, as in ward/film.png.</source>
        <translation>Il y a {count} clichés nommés {film}&#xa0;; écrivez leurs dossiers devant leurs noms, comme dans ward/film.png.</translation>
    </message>
    <message>
        <source>Line {line} of {file} says neither pneumonia nor normal; write one of them, or nothing if the answer is not known.</source>
        <translation>La ligne {line} de {file} ne dit ni pneumonia ni normal&#xa0;; écrivez l&apos;un des deux, ou rien si la réponse n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Line {line} of {file} contradicts an earlier line on the same film; keep the right one.</source>
        <translation>La ligne {line} de {file} contredit une ligne précédente sur le même cliché&#xa0;; gardez la bonne.</translation>
    </message>
    <message>
        <source>Two labels for {film} contradict each other; keep the right one.</source>
        <translation>Deux étiquettes se contredisent sur {film}&#xa0;; gardez la bonne.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose another file.</source>
        <translation>{file} ne peut pas être lu ({reason})&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is not a CSV file; save the table as CSV.</source>
        <translation>{file} n&apos;est pas un fichier CSV&#xa0;; enregistrez le tableau en CSV.</translation>
    </message>
    <message>
        <source>{file} is empty; choose another file.</source>
        <translation>{file} est vide&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} has no column &quot;{title}&quot;; write &quot;{title}&quot; above the right one.</source>
        <translation>{file} n&apos;a pas de colonne &quot;{title}&quot;&#xa0;; écrivez &quot;{title}&quot; au-dessus de la bonne.</translation>
    </message>
    <message>
        <source>{file} has {count} columns that could be &quot;{title}&quot;; write &quot;{title}&quot; above the right one.</source>
        <translation>{file} a {count} colonnes qui pourraient être &quot;{title}&quot;&#xa0;; écrivez &quot;{title}&quot; au-dessus de la bonne.</translation>
    </message>
    <message>
        <source>Films are counted, not children. If many films are of one child, the true ranges are wider.</source>
        <translation>On compte les clichés, pas les enfants. Si beaucoup de clichés sont du même enfant, les vrais intervalles sont plus larges.</translation>
    </message>
    <message>
        <source>The answers are from {file}. Labels in it: {labels}; for films here: {found}.</source>
        <translation>Les réponses viennent de {file}. Étiquettes qu&apos;il contient&#xa0;: {labels}&#xa0;; pour des clichés d&apos;ici&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>Labels that match no film here: {count} ({names}).</source>
        <translation>Étiquettes qui ne correspondent à aucun cliché d&apos;ici&#xa0;: {count} ({names}).</translation>
    </message>
    <message>
        <source>No marking level can be chosen from these decisions, because whoever decided had seen the program&apos;s answer. Give labels from a CSV file instead.</source>
        <translation>On ne peut pas choisir de niveau de marquage d&apos;après ces décisions, car la personne qui a décidé avait vu la réponse du programme. Donnez plutôt des étiquettes d&apos;un fichier CSV.</translation>
    </message>
    <message>
        <source>No lasting change of the pictures has been noticed.</source>
        <translation>Aucun changement durable des images n&apos;a été remarqué.</translation>
    </message>
    <message>
        <source>{change}; check the exposure and how the files are made, and trust the findings less until then.</source>
        <translation>{change}&#xa0;; vérifiez l&apos;exposition et la façon dont les fichiers sont faits, et d&apos;ici là fiez-vous moins aux résultats.</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are too low, however few children have pneumonia</source>
        <translation>Depuis le {day} environ, les probabilités sont trop basses, même si peu d&apos;enfants ont une pneumonie</translation>
    </message>
    <message>
        <source>The probabilities here are too low, however few children have pneumonia</source>
        <translation>Les probabilités d&apos;ici sont trop basses, même si peu d&apos;enfants ont une pneumonie</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are too high, however many children have pneumonia</source>
        <translation>Depuis le {day} environ, les probabilités sont trop hautes, même si beaucoup d&apos;enfants ont une pneumonie</translation>
    </message>
    <message>
        <source>The probabilities here are too high, however many children have pneumonia</source>
        <translation>Les probabilités d&apos;ici sont trop hautes, même si beaucoup d&apos;enfants ont une pneumonie</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are unusual, however many children have pneumonia</source>
        <translation>Depuis le {day} environ, les probabilités sont inhabituelles, quel que soit le nombre d&apos;enfants atteints de pneumonie</translation>
    </message>
    <message>
        <source>The probabilities here are unusual, however many children have pneumonia</source>
        <translation>Les probabilités d&apos;ici sont inhabituelles, quel que soit le nombre d&apos;enfants atteints de pneumonie</translation>
    </message>
    <message>
        <source>{share} of 100; likely {low} to {high}</source>
        <translation>{share} sur 100&#xa0;; probablement {low} à {high}</translation>
    </message>
    <message>
        <source>In {share} of 100 pairs, the film with pneumonia scored higher than the film without (likely {low} to {high}; AUROC {auroc}).</source>
        <translation>Dans {share} paires sur 100, le cliché avec pneumonie a eu un score plus haut que le cliché sans (probablement {low} à {high}&#xa0;; AUROC {auroc}).</translation>
    </message>
    <message>
        <source>Here an unclear film counts as marked if its probability reaches the marking level, and else as not marked. Unclear: {unclear}.</source>
        <translation>Ici, un cliché incertain compte comme marqué si sa probabilité atteint le niveau de marquage, sinon comme non marqué. Incertains : {unclear}.</translation>
    </message>
    <message>
        <source>These films are not counted. Look first: {review}. Not scored: {error}. No known answer: {unanswered}.</source>
        <translation>Ces clichés ne sont pas comptés. Voir d&apos;abord : {review}. Non évalués : {error}. Sans réponse connue : {unanswered}.</translation>
    </message>
    <message>
        <source>Answers of both kinds are needed: films with pneumonia, and films without.</source>
        <translation>Il faut des réponses des deux sortes&#xa0;: des clichés avec pneumonie, et des clichés sans.</translation>
    </message>
    <message>
        <source>There are enough films to know the first two figures to within {points} of 100.</source>
        <translation>Il y a assez de clichés pour connaître les deux premiers chiffres à {points} sur 100 près.</translation>
    </message>
    <message>
        <source>For a marking level of your own, at least {films} films with pneumonia and {films} without are needed. Only films marked or not marked count, with probabilities above 0.</source>
        <translation>Pour un niveau de marquage à vous, il faut au moins {films} clichés avec pneumonie et {films} sans. Seuls comptent les clichés marqués ou non marqués, de probabilité supérieure à 0.</translation>
    </message>
    <message>
        <source>A marking level of {threshold} marks at least {share} of 100 films with pneumonia here.</source>
        <translation>Un niveau de marquage de {threshold} marque ici au moins {share} clichés avec pneumonie sur 100.</translation>
    </message>
    <message>
        <source>It was chosen on these same films, so it looks a little better than it is.</source>
        <translation>Il a été choisi sur ces mêmes clichés, et paraît donc un peu meilleur qu&apos;il n&apos;est.</translation>
    </message>
    <message>
        <source>Chosen here by {initials} on {day}.</source>
        <translation>Choisi ici par {initials} le {day}.</translation>
    </message>
    <message>
        <source>Chosen here on {day}.</source>
        <translation>Choisi ici le {day}.</translation>
    </message>
    <message>
        <source>It was chosen on the films of {folder}.</source>
        <translation>Il a été choisi sur les clichés de {folder}.</translation>
    </message>
    <message>
        <source>A film is marked if its probability is {threshold} or more.</source>
        <translation>Un cliché est marqué si sa probabilité est d&apos;au moins {threshold}.</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqués</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incertains</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non marqués</translation>
    </message>
    <message>
        <source>look first</source>
        <translation>voir d&apos;abord</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>non évalués</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>with pneumonia</source>
        <translation>avec pneumonie</translation>
    </message>
    <message>
        <source>without pneumonia</source>
        <translation>sans pneumonie</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>films</source>
        <translation>clichés</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>Since about {day} the pictures are darker than those the program knows</source>
        <translation>Depuis le {day} environ, les images sont plus sombres que celles que le programme connaît</translation>
    </message>
    <message>
        <source>The pictures here are darker than those the program knows</source>
        <translation>Les images d&apos;ici sont plus sombres que celles que le programme connaît</translation>
    </message>
    <message>
        <source>Since about {day} the pictures are brighter than those the program knows</source>
        <translation>Depuis le {day} environ, les images sont plus claires que celles que le programme connaît</translation>
    </message>
    <message>
        <source>The pictures here are brighter than those the program knows</source>
        <translation>Les images d&apos;ici sont plus claires que celles que le programme connaît</translation>
    </message>
    <message>
        <source>Since about {day} the brightness of the pictures varies more, or less, than in those the program knows</source>
        <translation>Depuis le {day} environ, la luminosité des images varie plus, ou moins, que celle des images que le programme connaît</translation>
    </message>
    <message>
        <source>The brightness of the pictures here varies more, or less, than in those the program knows</source>
        <translation>La luminosité des images d&apos;ici varie plus, ou moins, que celle des images que le programme connaît</translation>
    </message>
    <message>
        <source>Since about {day} the pictures look less like those the program knows</source>
        <translation>Depuis le {day} environ, les images ressemblent moins à celles que le programme connaît</translation>
    </message>
    <message>
        <source>The pictures here look less like those the program knows</source>
        <translation>Les images d&apos;ici ressemblent moins à celles que le programme connaît</translation>
    </message>
    <message>
        <source>Since about {day} some pictures look less like those the program knows, others more</source>
        <translation>Depuis le {day} environ, certaines images ressemblent moins à celles que le programme connaît, d&apos;autres plus</translation>
    </message>
    <message>
        <source>Some pictures here look less like those the program knows, others more</source>
        <translation>Certaines images d&apos;ici ressemblent moins à celles que le programme connaît, d&apos;autres plus</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>luminosité</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>trop peu pour le dire</translation>
    </message>
    <message>
        <source>the file of earlier results could not be opened</source>
        <translation>le fichier des résultats précédents n&apos;a pas pu être ouvert</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place for the backup.</source>
        <translation>{file} n&apos;a pas pu être écrit ({reason})&#xa0;; choisissez un autre endroit pour la sauvegarde.</translation>
    </message>
    <message>
        <source>Earlier results cannot be shown ({reason}), and new ones will not be kept; export them before you close the program.</source>
        <translation>Les résultats précédents ne peuvent pas être montrés ({reason}), et les nouveaux ne seront pas conservés&#xa0;; exportez-les avant de fermer le programme.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened any more; check the cable or the network. Watching then resumes automatically.</source>
        <translation>{folder} ne peut plus être ouvert ; vérifiez le câble ou le réseau. La surveillance reprend ensuite automatiquement.</translation>
    </message>
    <message>
        <source>{folder} can be opened again; watching resumes.</source>
        <translation>{folder} peut de nouveau être ouvert ; la surveillance reprend.</translation>
    </message>
    <message>
        <source>Pneumolite cannot start ({reason}); copy or install the whole program again.</source>
        <translation>Pneumolite ne peut pas démarrer ({reason})&#xa0;; copiez ou installez de nouveau tout le programme.</translation>
    </message>
    <message>
        <source>If that does not help, send the file {file} to whoever helps you; it names no patient and no film.</source>
        <translation>Si cela n&apos;aide pas, envoyez le fichier {file} à la personne qui vous aide&#xa0;; il ne nomme ni patient ni cliché.</translation>
    </message>
    <message>
        <source>The part of the program that scores films cannot be loaded ({reason}); copy or install the whole program again.</source>
        <translation>La partie du programme qui évalue les clichés ne peut pas être chargée ({reason})&#xa0;; copiez ou installez de nouveau tout le programme.</translation>
    </message>
    <message>
        <source>{path} is no key of anonymous names, or another program has changed it; move it away, or bring back a copy of it.</source>
        <translation>{path} n&apos;est pas une clé de noms anonymes, ou un autre programme l&apos;a modifiée&#xa0;; déplacez ce fichier, ou remettez-en une copie.</translation>
    </message>
    <message>
        <source>The key of anonymous names, {path}, is in use by another run; wait until that has ended.</source>
        <translation>La clé des noms anonymes, {path}, est utilisée par une autre évaluation&#xa0;; attendez qu&apos;elle soit terminée.</translation>
    </message>
    <message>
        <source>The key of anonymous names, {path}, cannot be written ({reason}); close other programs that use it, and make room on the disk.</source>
        <translation>La clé des noms anonymes, {path}, ne peut pas être écrite ({reason})&#xa0;; fermez les autres programmes qui l&apos;utilisent et faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>A workbook of Excel holds at most {rows} rows; choose a CSV file instead.</source>
        <translation>Un classeur Excel contient au plus {rows} lignes&#xa0;; choisissez plutôt un fichier CSV.</translation>
    </message>
    <message>
        <source>The file says that the film has {header} pixels, but its picture has {picture}. Export the film again.</source>
        <translation>Le fichier dit que le cliché a {header} pixels, mais son image en a {picture}&#xa0;; exportez de nouveau le cliché.</translation>
    </message>
    <message>
        <source>The photograph is saved as HEIC. Share it from the phone as JPEG. An iPhone takes JPEG after Settings &gt; Camera &gt; Formats &gt; Most Compatible.</source>
        <translation>La photographie est enregistrée en HEIC. Partagez-la depuis le téléphone en JPEG. Un iPhone prend du JPEG après Réglages &gt; Appareil photo &gt; Formats &gt; Le plus compatible.</translation>
    </message>
    <message>
        <source>The file is a raw picture of a camera. Save it as JPEG, and let the camera take JPEG.</source>
        <translation>Le fichier est une image brute d&apos;un appareil photo. Enregistrez-la en JPEG, et réglez l&apos;appareil sur JPEG.</translation>
    </message>
    <message>
        <source>The picture is saved as {format}, which this program cannot read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>L&apos;image est enregistrée en {format}, que ce programme ne sait pas lire. Ouvrez-la dans un autre programme et enregistrez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>The file is a {format} document. If it holds a film, save that as JPEG, or ask for the film itself.</source>
        <translation>Le fichier est un document {format}. S&apos;il contient un cliché, enregistrez celui-ci en JPEG, ou demandez le cliché lui-même.</translation>
    </message>
    <message>
        <source>The file is a video. Take a photograph of the film, and save it as JPEG.</source>
        <translation>Le fichier est une vidéo. Prenez une photographie du cliché, et enregistrez-la en JPEG.</translation>
    </message>
    <message>
        <source>The file is a {format} archive. Unpack it and choose its folder.</source>
        <translation>Le fichier est une archive {format}. Décompressez-la et choisissez son dossier.</translation>
    </message>
    <message>
        <source>The file does not say its {fact}, so what is usual was taken. Check the picture.</source>
        <translation>Le fichier n&apos;indique pas {fact}, donc la valeur habituelle a été prise. Vérifiez l&apos;image.</translation>
    </message>
    <message>
        <source>The file&apos;s {fact} does not fit its picture, so the picture was followed. Check it.</source>
        <translation>{fact} dans le fichier ne correspond pas à son image, donc l&apos;image a prévalu. Vérifiez-la.</translation>
    </message>
    <message>
        <source>The last pixels of the picture are missing, so those above them were repeated. Export it again if you can.</source>
        <translation>Les derniers pixels de l&apos;image manquent, donc ceux du dessus ont été répétés. Exportez-la de nouveau si possible.</translation>
    </message>
    <message>
        <source>A part of the file&apos;s header is broken and was left out. Check the picture and whose it is.</source>
        <translation>Une partie de l&apos;en-tête du fichier est abîmée et a été laissée de côté. Vérifiez l&apos;image et à qui elle appartient.</translation>
    </message>
    <message>
        <source>The file holds more pixels than it describes. Check that all of the film is there.</source>
        <translation>Le fichier contient plus de pixels qu&apos;il n&apos;en décrit. Vérifiez que le cliché y est en entier.</translation>
    </message>
    <message>
        <source>The file&apos;s {hint} cannot be used and was left out. Compare the picture with the workstation.</source>
        <translation>{hint} dans le fichier est inutilisable et n&apos;a pas été pris en compte. Comparez l&apos;image avec la station de travail.</translation>
    </message>
    <message>
        <source>The file&apos;s {hint} is not written as it should be, and was read as it is probably meant. Compare the picture with the workstation.</source>
        <translation>{hint} dans le fichier n&apos;est pas écrit comme il se doit, et a été lu dans son sens probable. Comparez l&apos;image avec la station de travail.</translation>
    </message>
    <message>
        <source>This build of Pneumolite takes no updates from a file; unpack the newer version beside it, and open that.</source>
        <translation>Cette version de Pneumolite n&apos;accepte pas de mise à jour depuis un fichier&#xa0;; décompressez la version plus récente à côté d&apos;elle, et ouvrez celle-là.</translation>
    </message>
    <message>
        <source>This Pneumolite does not come from a ZIP file for Windows or Linux; put the newer version on the computer as you did with this one.</source>
        <translation>Ce Pneumolite ne vient pas d&apos;un fichier ZIP pour Windows ou Linux&#xa0;; mettez la version plus récente sur l&apos;ordinateur comme vous l&apos;avez fait pour celle-ci.</translation>
    </message>
    <message>
        <source>{file} can only be checked with {signature}; copy that from the release, too, and put it beside the first.</source>
        <translation>{file} ne peut être vérifié qu&apos;avec {signature}&#xa0;; copiez aussi ce fichier depuis la page de la version, et mettez-le à côté du premier.</translation>
    </message>
    <message>
        <source>{signature} is damaged; copy it from the release again.</source>
        <translation>{signature} est endommagé&#xa0;; copiez-le de nouveau depuis la page de la version.</translation>
    </message>
    <message>
        <source>{file} does not come from the makers of this program; do not use it, and get the release of Pneumolite.</source>
        <translation>{file} ne vient pas des auteurs de ce programme&#xa0;; ne l&apos;utilisez pas, et procurez-vous le fichier officiel de Pneumolite.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was changed after it was signed; copy it from the release again.</source>
        <translation>{file} est endommagé, ou a été modifié après sa signature&#xa0;; copiez-le de nouveau depuis la page de la version.</translation>
    </message>
    <message>
        <source>{file} is for {system}; get the file for {this}.</source>
        <translation>{file} est pour {system}&#xa0;; procurez-vous le fichier pour {this}.</translation>
    </message>
    <message>
        <source>{file} holds version {version}, and this is {this} already; get a newer one.</source>
        <translation>{file} contient la version {version}, et celle-ci est déjà la {this}&#xa0;; procurez-vous-en une plus récente.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); copy it to this computer, and try again.</source>
        <translation>{file} ne peut pas être lu ({reason})&#xa0;; copiez-le sur cet ordinateur, et essayez encore une fois.</translation>
    </message>
    <message>
        <source>There is no room for the new version in {folder}; make {megabytes} MB free, and try again.</source>
        <translation>Il n&apos;y a pas de place pour la nouvelle version dans {folder}&#xa0;; libérez {megabytes} Mo, et essayez encore une fois.</translation>
    </message>
    <message>
        <source>The new version cannot be put into {folder} ({reason}); copy this program to a folder of your own, such as Documents, and update it there.</source>
        <translation>La nouvelle version ne peut pas être mise dans {folder} ({reason})&#xa0;; copiez ce programme dans un dossier à vous, comme Documents, et mettez-le à jour là.</translation>
    </message>
    <message>
        <source>{file} is not put together as a release is; tell those who made it.</source>
        <translation>{file} n&apos;est pas composé comme il le devrait&#xa0;; dites-le à ceux qui l&apos;ont fait.</translation>
    </message>
    <message>
        <source>{program} cannot be started ({reason}); go on with this version.</source>
        <translation>{program} ne peut pas être démarré ({reason})&#xa0;; continuez avec cette version.</translation>
    </message>
    <message>
        <source>{path} is damaged, and children&apos;s hashes need it; bring back a copy of it, or delete it to begin with other hashes.</source>
        <translation>{path} est endommagé, et les codes des enfants en ont besoin&#xa0;; remettez-en une copie, ou supprimez-le pour commencer avec d&apos;autres codes.</translation>
    </message>
    <message>
        <source>{path}, which children&apos;s hashes need, cannot be used ({reason}); make room on the disk, and see that the folder can be written to.</source>
        <translation>{path}, dont les codes des enfants ont besoin, ne peut pas être utilisé ({reason})&#xa0;; faites de la place sur le disque, et vérifiez que l&apos;on peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>To learn what a marked film means here, say in the settings how many of 100 children X-rayed here have pneumonia.</source>
        <translation>Pour savoir ce que signifie ici un cliché marqué, indiquez dans les paramètres combien d&apos;enfants radiographiés ici sur 100 ont une pneumonie.</translation>
    </message>
    <message>
        <source>Here {prevalence} of 100 children on X-ray have pneumonia. This was said by a person, and it changes no finding and no marking level. At this share:</source>
        <translation>Ici, {prevalence} enfants radiographiés sur 100 ont une pneumonie. C&apos;est une personne qui l&apos;a dit, et cela ne change aucun résultat ni aucun niveau de marquage. Avec cette part&#xa0;:</translation>
    </message>
    <message>
        <source>Of 100 films that it marks, pneumonia is present in {value} (likely {low} to {high}; PPV).</source>
        <translation>Sur 100 clichés qu&apos;il marque, il y a une pneumonie sur {value} (probablement de {low} à {high}&#xa0;; VPP).</translation>
    </message>
    <message>
        <source>Of 100 films that it leaves unmarked, pneumonia is absent in {value} (likely {low} to {high}; NPV).</source>
        <translation>Sur 100 clichés qu&apos;il ne marque pas, il n&apos;y a pas de pneumonie sur {value} (probablement de {low} à {high}&#xa0;; VPN).</translation>
    </message>
    <message>
        <source>Of 100 children on X-ray, {ill} have pneumonia, and it finds {value} of them (likely {low} to {high}).</source>
        <translation>Sur 100 enfants radiographiés, {ill} ont une pneumonie, et il en trouve {value} (probablement de {low} à {high}).</translation>
    </message>
    <message>
        <source>It raises {value} false alarms among the 100 (likely {low} to {high}).</source>
        <translation>Il donne {value} fausses alertes parmi les 100 (probablement de {low} à {high}).</translation>
    </message>
    <message>
        <source>of 100 of them marked</source>
        <translation>marqués, sur 100 d&apos;entre eux</translation>
    </message>
    <message>
        <source>of 100 others not marked</source>
        <translation>non marqués, sur 100 autres</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <source>To judge the probabilities themselves, {films} films that count are needed, and {each} of each kind.</source>
        <translation>Pour juger les probabilités elles-mêmes, il faut {films} clichés qui comptent, dont {each} de chaque sorte.</translation>
    </message>
    <message>
        <source>On these {films} films, the probabilities lie {error} of 100 beside the truth on average, shifted to the share of pneumonia among the films. By chance alone it would be about {chance}.</source>
        <translation>Sur ces {films} clichés, les probabilités s&apos;écartent en moyenne de {error} sur 100 de la vérité, ramenées à la part de pneumonies parmi les clichés. Par le seul hasard, ce serait environ {chance}.</translation>
    </message>
    <message>
        <source>Fitted anew to such films, they would lie {error} beside it (Platt scaling, checked on films left out of the fit). True log-odds: {slope} times the program&apos;s, plus {shift} (slope likely {slope_low} to {slope_high}, shift {shift_low} to {shift_high}).</source>
        <translation>Réajustées à de tels clichés, elles s&apos;en écarteraient de {error} (méthode de Platt, vérifiée sur des clichés laissés hors de l&apos;ajustement). Log-cotes vraies&#xa0;: {slope} fois celles du programme, plus {shift} (pente probablement de {slope_low} à {slope_high}, décalage de {shift_low} à {shift_high}).</translation>
    </message>
    <message>
        <source>So nothing speaks against the probabilities here.</source>
        <translation>Rien ne parle donc contre les probabilités ici.</translation>
    </message>
    <message>
        <source>So high probabilities are too high here, and low ones are too low.</source>
        <translation>Les probabilités élevées sont donc trop élevées ici, et les basses trop basses.</translation>
    </message>
    <message>
        <source>So high probabilities are too low here, and low ones are too high.</source>
        <translation>Les probabilités élevées sont donc trop basses ici, et les basses trop élevées.</translation>
    </message>
    <message>
        <source>So the probabilities are too low here on the whole.</source>
        <translation>Les probabilités sont donc trop basses ici dans l&apos;ensemble.</translation>
    </message>
    <message>
        <source>So the probabilities are too high here on the whole.</source>
        <translation>Les probabilités sont donc trop élevées ici dans l&apos;ensemble.</translation>
    </message>
    <message>
        <source>This fit is shown and not used: probabilities, findings and marking levels stay as they are. A marking level of your own is chosen on the films themselves, and so it holds all the same.</source>
        <translation>Cet ajustement est montré et n&apos;est pas utilisé&#xa0;: les probabilités, les résultats et les niveaux de marquage restent tels quels. Un niveau de marquage à vous est choisi sur les clichés mêmes, et vaut donc quand même.</translation>
    </message>
    <message>
        <source>In the program&apos;s window, you can adopt this fit for the probability that is told for here. Findings, marking levels and the program&apos;s own probabilities stay as they are.</source>
        <translation>Dans la fenêtre du programme, vous pouvez adopter cet ajustement pour la probabilité indiquée pour ici. Les résultats, les niveaux de marquage et les probabilités du programme restent tels quels.</translation>
    </message>
    <message>
        <source>Adopted by {initials} on {day}: the probability here is told by a fit to {films} films of this clinic. True log-odds: {slope} times the program&apos;s, plus {shift}.</source>
        <translation>Adopté par {initials} le {day}&#xa0;: la probabilité ici suit un ajustement à {films} clichés de ce centre. Log-cotes vraies&#xa0;: {slope} fois celles du programme, plus {shift}.</translation>
    </message>
    <message>
        <source>No fit is in use. The probability here is the program&apos;s own.</source>
        <translation>Aucun ajustement n&apos;est utilisé. La probabilité ici est celle du programme.</translation>
    </message>
    <message>
        <source>The fit shows only once you say in the settings how many of 100 children X-rayed here have pneumonia.</source>
        <translation>L&apos;ajustement n&apos;apparaît que lorsque vous indiquez dans les paramètres combien d&apos;enfants radiographiés ici sur 100 ont une pneumonie.</translation>
    </message>
    <message>
        <source>under 12 months</source>
        <translation>moins de 12 mois</translation>
    </message>
    <message>
        <source>12 to 23 months</source>
        <translation>12 à 23 mois</translation>
    </message>
    <message>
        <source>24 to 59 months</source>
        <translation>24 à 59 mois</translation>
    </message>
    <message>
        <source>60 months and older</source>
        <translation>60 mois et plus</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>filles</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>garçons</translation>
    </message>
    <message>
        <source>{file} is no mapping for DHIS2; let the program write one, fill it in, and save it as CSV.</source>
        <translation>{file} n&apos;est pas une table pour DHIS2&#xa0;; laissez le programme en écrire une, remplissez-la et enregistrez-la en CSV.</translation>
    </message>
    <message>
        <source>Line {line} of {file} names a count, an age or a sex that the program does not know; write it as the program did.</source>
        <translation>La ligne {line} de {file} nomme un comptage, un âge ou un sexe que le programme ne connaît pas&#xa0;; écrivez-le comme le programme l&apos;a fait.</translation>
    </message>
    <message>
        <source>Line {line} of {file} would count the same children or films twice in one data element; delete it, or the earlier line.</source>
        <translation>La ligne {line} de {file} compterait deux fois les mêmes enfants ou clichés dans un seul dataelement ; supprimez-la, ou la ligne précédente.</translation>
    </message>
    <message>
        <source>Line {line} of {file} gives the clinic {clinic} another orgunit than before; delete one of the two lines.</source>
        <translation>La ligne {line} de {file} donne à la clinique {clinic} un autre orgunit qu’auparavant ; supprimez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>{file} has no orgunit for the clinic {clinic}; write it beside the clinic.</source>
        <translation>{file} n&apos;a pas d&apos;orgunit pour le centre {clinic}&#xa0;; écrivez-le à côté du centre.</translation>
    </message>
    <message>
        <source>{file} has no dataelement yet; write one beside each count to report.</source>
        <translation>{file} n&apos;a pas encore de dataelement&#xa0;; écrivez-en un à côté de chaque comptage à déclarer.</translation>
    </message>
    <message>
        <source>Children X-rayed</source>
        <translation>Enfants radiographiés</translation>
    </message>
    <message>
        <source>What the program found</source>
        <translation>Ce que le programme a trouvé</translation>
    </message>
    <message>
        <source>What people decided</source>
        <translation>Ce que les personnes ont décidé</translation>
    </message>
    <message>
        <source>Do the two agree?</source>
        <translation>Les deux sont-ils d&apos;accord&#xa0;?</translation>
    </message>
    <message>
        <source>Films without an answer, by reason</source>
        <translation>Clichés sans réponse, par raison</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Decided as pneumonia</source>
        <translation>Décidés comme pneumonie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>The month from {first} to {last}</source>
        <translation>Le mois du {first} au {last}</translation>
    </message>
    <message>
        <source>Each child counts once: by the patient&apos;s number, else by the number of the visit, else each film counts as a child. The day is that of the film, or else of scoring. Films in all: {films}. People of 16 years or older, who are left out: {adults}.</source>
        <translation>Chaque enfant compte une fois&#xa0;: d&apos;après le numéro du patient, sinon le numéro de la visite, sinon chaque cliché compte comme un enfant. Le jour est celui du cliché, ou sinon celui de l&apos;évaluation. Clichés en tout&#xa0;: {films}. Personnes de 16 ans ou plus, laissées de côté&#xa0;: {adults}.</translation>
    </message>
    <message>
        <source>2 to 11 months</source>
        <translation>2 à 11 mois</translation>
    </message>
    <message>
        <source>12 to 59 months</source>
        <translation>12 à 59 mois</translation>
    </message>
    <message>
        <source>Other age</source>
        <translation>Autre âge</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Âge inconnu</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Filles</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Garçons</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Sexe inconnu</translation>
    </message>
    <message>
        <source>Marked as pneumonia</source>
        <translation>Marqués comme pneumonie</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non marqués</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Voir d&apos;abord</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>Mauvaise image</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidés</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Ils sont d&apos;accord</translation>
    </message>
    <message>
        <source>Only the person found pneumonia</source>
        <translation>Seule la personne a trouvé une pneumonie</translation>
    </message>
    <message>
        <source>Only the program found pneumonia</source>
        <translation>Seul le programme a trouvé une pneumonie</translation>
    </message>
    <message>
        <source>Not to be compared</source>
        <translation>Non comparables</translation>
    </message>
    <message>
        <source>The record of the blind reading, {path}, cannot be read ({reason}); allow reading it, or move it away and begin again.</source>
        <translation>Le registre de la lecture à l&apos;aveugle, {path}, ne peut pas être lu ({reason}) ; autorisez sa lecture, ou déplacez-le et recommencez.</translation>
    </message>
    <message>
        <source>The record of the blind reading, {path}, is damaged or comes from a newer version of the program; move it away, and begin again.</source>
        <translation>Le registre de la lecture à l&apos;aveugle, {path}, est endommagé ou vient d&apos;une version plus récente du programme ; déplacez-le et recommencez.</translation>
    </message>
    <message>
        <source>The blind reading could not be saved in {path} ({reason}); make room, and try again.</source>
        <translation>La lecture à l&apos;aveugle n&apos;a pas pu être enregistrée dans {path} ({reason}) ; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>Another window of the program has changed the blind reading, so this was not saved; open the blind reading again.</source>
        <translation>Une autre fenêtre du programme a modifié la lecture à l&apos;aveugle, donc ceci n&apos;a pas été enregistré ; ouvrez à nouveau la lecture à l&apos;aveugle.</translation>
    </message>
    <message>
        <source>On these films the program does well enough to be used here.</source>
        <translation>Sur ces clichés, le programme est assez bon pour être utilisé ici.</translation>
    </message>
    <message>
        <source>The program should not be used here yet: too few films were read to know whether it does well enough.</source>
        <translation>Le programme ne devrait pas encore être utilisé ici : trop peu de clichés ont été lus pour savoir s&apos;il est assez bon.</translation>
    </message>
    <message>
        <source>The program should not be used here: on these films it does worse than was asked for.</source>
        <translation>Le programme ne devrait pas être utilisé ici : sur ces clichés, il fait moins bien que ce qui était demandé.</translation>
    </message>
    <message>
        <source>The program should not be used here yet: the two people agree too little with each other to measure it by what they say. Practise WHO&apos;s form together, and read again.</source>
        <translation>Le programme ne devrait pas encore être utilisé ici : les deux personnes sont trop peu d&apos;accord entre elles pour le mesurer par leurs réponses. Exercez-vous ensemble au formulaire de l&apos;OMS, et lisez de nouveau.</translation>
    </message>
    <message>
        <source>Asked for was that it likely marks at least {sensitivity} of 100 films with pneumonia, likely leaves unmarked at least {specificity} of 100 films without, and likely ranks at least {auroc} of 100 pairs rightly.</source>
        <translation>Il était demandé qu&apos;il marque probablement au moins {sensitivity} clichés avec pneumonie sur 100, qu&apos;il laisse probablement non marqués au moins {specificity} clichés sans pneumonie sur 100, et qu&apos;il classe probablement bien au moins {auroc} paires sur 100.</translation>
    </message>
    <message>
        <source>If it goes on like this, a firm answer needs about {films} more films.</source>
        <translation>Si cela continue ainsi, une réponse sûre demande environ {films} clichés de plus.</translation>
    </message>
    <message>
        <source>How many more films a firm answer needs cannot be told from these.</source>
        <translation>On ne peut pas dire, d&apos;après ces clichés, combien il en faut encore pour une réponse sûre.</translation>
    </message>
    <message>
        <source>Read: {films} films, drawn at random from those of {children} children. Each child had the same chance.</source>
        <translation>Lus : {films} clichés, tirés au sort parmi ceux de {children} enfants. Chaque enfant avait la même chance.</translation>
    </message>
    <message>
        <source>Films that the two looked at together because they had differed: {films}.</source>
        <translation>Clichés que les deux ont regardés ensemble parce qu&apos;ils n&apos;étaient pas d&apos;accord : {films}.</translation>
    </message>
    <message>
        <source>Left out as uninterpretable: {films}.</source>
        <translation>Écartés car non interprétables : {films}.</translation>
    </message>
    <message>
        <source>{first} and {second} said the same of {same} of {of} films ({kappa}).</source>
        <translation>{first} et {second} ont dit la même chose de {same} clichés sur {of} ({kappa}).</translation>
    </message>
    <message>
        <source>{initials} and the program said the same of {same} of {of} films ({kappa}).</source>
        <translation>{initials} et le programme ont dit la même chose de {same} clichés sur {of} ({kappa}).</translation>
    </message>
    <message>
        <source>The agreed answer and the program are the same on {same} of {of} films ({kappa}).</source>
        <translation>La réponse convenue et celle du programme sont les mêmes pour {same} clichés sur {of} ({kappa}).</translation>
    </message>
    <message>
        <source>kappa {kappa}; likely {low} to {high}</source>
        <translation>kappa {kappa} ; probablement de {low} à {high}</translation>
    </message>
    <message>
        <source>no kappa, as all got the same answer</source>
        <translation>pas de kappa, car tous ont reçu la même réponse</translation>
    </message>
    <message>
        <source>Pneumonia: end-point consolidation, pleural effusion or other infiltrate</source>
        <translation>Pneumonie : condensation (critère OMS), épanchement pleural ou autre infiltrat</translation>
    </message>
    <message>
        <source>WHO&apos;s primary end-point pneumonia: end-point consolidation or pleural effusion</source>
        <translation>Pneumonie, critère principal de l&apos;OMS : condensation (critère OMS) ou épanchement pleural</translation>
    </message>
    <message>
        <source>The details in {file} are not used. {reason}</source>
        <translation>Les indications dans {file} ne sont pas utilisées. {reason}</translation>
    </message>
    <message>
        <source>Lines of {file} that are not used: {count}. The first is line {line}: {reason}.</source>
        <translation>Lignes de {file} qui ne sont pas utilisées : {count}. La première est la ligne {line} : {reason}.</translation>
    </message>
    <message>
        <source>it names no film here, so write the name as it is in the folder</source>
        <translation>elle ne nomme aucun cliché d&apos;ici, écrivez donc le nom comme dans le dossier</translation>
    </message>
    <message>
        <source>it names several films, so write the ending, too</source>
        <translation>elle nomme plusieurs clichés, écrivez donc aussi l&apos;extension</translation>
    </message>
    <message>
        <source>another line says otherwise of the same film</source>
        <translation>une autre ligne dit autre chose du même cliché</translation>
    </message>
    <message>
        <source>the film itself says otherwise, so check whose it is</source>
        <translation>le cliché lui-même dit autre chose, vérifiez donc à qui il est</translation>
    </message>
    <message>
        <source>its age is no number of months</source>
        <translation>son âge n&apos;est pas un nombre de mois</translation>
    </message>
    <message>
        <source>its sex is neither F nor M</source>
        <translation>son sexe n&apos;est ni F ni M</translation>
    </message>
    <message>
        <source>its date cannot be read, so write it as in 2026-11-30</source>
        <translation>sa date ne peut pas être lue, écrivez-la donc comme 2026-11-30</translation>
    </message>
    <message>
        <source>The fit of the probabilities adopted here belongs to another model and is not used; check how well this model does here, and adopt a fit again.</source>
        <translation>L&apos;ajustement des probabilités adopté ici appartient à un autre modèle et n&apos;est pas utilisé&#xa0;; vérifiez quels résultats ce modèle obtient ici, et adoptez de nouveau un ajustement.</translation>
    </message>
    <message>
        <source>The record of your fit of the probabilities, {path}, cannot be read ({reason}); allow reading it, or adopt no fit.</source>
        <translation>L&apos;enregistrement de votre ajustement des probabilités, {path}, ne peut pas être lu ({reason})&#xa0;; autorisez sa lecture, ou n&apos;adoptez aucun ajustement.</translation>
    </message>
    <message>
        <source>The record of your fit of the probabilities, {path}, is damaged; move it away, and adopt the fit again.</source>
        <translation>L&apos;enregistrement de votre ajustement des probabilités, {path}, est endommagé&#xa0;; déplacez-le ailleurs, et adoptez l&apos;ajustement de nouveau.</translation>
    </message>
    <message>
        <source>The fit of the probabilities could not be saved in {path} ({reason}); make room, and adopt it again.</source>
        <translation>L&apos;ajustement des probabilités n&apos;a pas pu être enregistré dans {path} ({reason})&#xa0;; faites de la place, et adoptez-le encore une fois.</translation>
    </message>
</context>
<context>
    <name>ScoringThread</name>
    <message>
        <source>Scoring stopped ({reason}); score the folder again to resume.</source>
        <translation>L&apos;évaluation s&apos;est arrêtée ({reason}) ; évaluez le dossier de nouveau pour la reprendre.</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Earlier sessions</source>
        <translation>Séances précédentes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Another model scored these films. Open the session to see them.</source>
        <translation>Un autre modèle a évalué ces clichés. Ouvrez la séance pour les voir.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue (Language)</translation>
    </message>
    <message>
        <source>Your &amp;initials</source>
        <translation>Vos &amp;initiales</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>Ce&amp;ntre de santé</translation>
    </message>
    <message>
        <source>&amp;Marking level of new runs</source>
        <translation>Niveau de mar&amp;quage des nouvelles évaluations</translation>
    </message>
    <message>
        <source>With pneumonia, of 100 children &amp;X-rayed here</source>
        <translation>Avec pneumonie, sur 100 enfants &amp;radiographiés ici</translation>
    </message>
    <message>
        <source>Folder of &amp;films</source>
        <translation>Dossier des &amp;clichés</translation>
    </message>
    <message>
        <source>Folder for &amp;exports</source>
        <translation>Dossier des &amp;exports</translation>
    </message>
    <message>
        <source>Films scored at the same &amp;time</source>
        <translation>Clichés évalués en même &amp;temps</translation>
    </message>
    <message>
        <source>&amp;Delete old sessions</source>
        <translation>&amp;Supprimer les anciennes séances</translation>
    </message>
    <message>
        <source>Sessions are kept in</source>
        <translation>Les séances sont conservées dans</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{folder} is not there; choose another folder.</source>
        <translation>{folder} n&apos;existe pas&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>They stand beside your decisions</source>
        <translation>Elles figurent à côté de vos décisions</translation>
    </message>
    <message>
        <source>The one chosen last</source>
        <translation>Celui choisi en dernier</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Of the last 100 children you X-rayed, how many had pneumonia? The program then also says what a score means here. No finding and no marking level changes.</source>
        <translation>Parmi les 100 derniers enfants que vous avez radiographiés, combien avaient une pneumonie&#xa0;? Le programme dit alors aussi ce qu&apos;un score signifie ici. Aucun résultat et aucun niveau de marquage ne change.</translation>
    </message>
    <message>
        <source>The one scored last</source>
        <translation>Celui évalué en dernier</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Vos documents</translation>
    </message>
    <message>
        <source>Include &amp;patient identifiers in exports</source>
        <translation>Inclure l&apos;&amp;identité des patients dans les exports</translation>
    </message>
    <message>
        <source>&amp;Anonymous names of films in exports</source>
        <translation>Noms &amp;anonymes des clichés dans les exports</translation>
    </message>
    <message>
        <source>Folders and files are often named after patients. Exports and reports then have numbers, and only the key on this computer has the names: {key}</source>
        <translation>Les dossiers et les fichiers portent souvent le nom de patients. Les exports et les rapports ont alors des numéros, et seule la clé sur cet ordinateur a les noms&#xa0;: {key}</translation>
    </message>
    <message>
        <source>As many as this computer has cores ({cores})</source>
        <translation>Autant que cet ordinateur a de cœurs ({cores})</translation>
    </message>
    <message>
        <source>A smaller number slows other programs less. It holds from the next run on.</source>
        <translation>Un nombre plus petit ralentit moins les autres programmes. Il vaut à partir de la prochaine évaluation.</translation>
    </message>
    <message>
        <source>Never automatically</source>
        <translation>Jamais automatiquement</translation>
    </message>
    <message>
        <source>After {days} days, when the program opens</source>
        <translation>Après {days} jours, à l&apos;ouverture du programme</translation>
    </message>
    <message>
        <source>Films, exported files and backups stay, and so does the session shown</source>
        <translation>Les clichés, les fichiers exportés et les sauvegardes restent, tout comme la séance montrée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It stands on reports, and names the clinic in the month</source>
        <translation>Il figure sur les rapports et nomme le centre dans le mois</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the clinic</source>
        <translation>Adresse du centre</translation>
    </message>
</context>
<context>
    <name>ShownSession</name>
    <message>
        <source>There are no earlier sessions; choose a folder to score.</source>
        <translation>Il n&apos;y a pas de séances précédentes&#xa0;; choisissez un dossier à évaluer.</translation>
    </message>
    <message>
        <source>Back up all sessions</source>
        <translation>Sauvegarder toutes les séances</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Sauvegardes (*.sqlite)</translation>
    </message>
    <message>
        <source>Backed up to {path}; this file holds patient data</source>
        <translation>Sauvegardé dans {path}&#xa0;; ce fichier contient des données de patients</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette séance</translation>
    </message>
    <message>
        <source>Delete patient data for good?</source>
        <translation>Supprimer définitivement les données des patients&#xa0;?</translation>
    </message>
    <message>
        <source>Rows, small pictures, decisions and notes are deleted from this program, and nothing brings them back. If another session shows a film too, it stays there. The files of the films, exported files and backups stay where they are.</source>
        <translation>Les lignes, petites images, décisions et notes sont supprimées de ce programme, et rien ne les ramène. Si une autre séance montre aussi un cliché, il y reste. Les fichiers des clichés, les fichiers exportés et les sauvegardes restent où ils sont.</translation>
    </message>
    <message>
        <source>The results are no longer kept automatically ({reason}); export them before you close the program.</source>
        <translation>Les résultats ne sont plus conservés automatiquement ({reason}) ; exportez-les avant de fermer le programme.</translation>
    </message>
    <message>
        <source>Nobody can then tell whose film an anonymous name stands for.</source>
        <translation>Plus personne ne peut alors dire de qui est le cliché derrière un nom anonyme.</translation>
    </message>
    <message>
        <source>The real names of films were not deleted.</source>
        <translation>Les vrais noms des clichés n&apos;ont pas été supprimés.</translation>
    </message>
    <message>
        <source>This run is not finished; choose the folder again to resume it.</source>
        <translation>Cette évaluation n&apos;est pas terminée ; choisissez le dossier de nouveau pour la reprendre.</translation>
    </message>
    <message>
        <source>Sessions begun more than {days} days ago: {count}. The program deletes them again when it next opens, unless you change the settings first.</source>
        <translation>Séances commencées il y a plus de {days} jours : {count}. Le programme les supprime de nouveau à sa prochaine ouverture, sauf si vous changez d&apos;abord les paramètres.</translation>
    </message>
    <message>
        <source>The file of this film says another age, and that age counts.</source>
        <translation>Le fichier de ce cliché dit un autre âge, et c&apos;est cet âge qui compte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Sessions begun more than {days} days ago were deleted, as the settings say: {count} in all.</source>
        <translation>Les séances commencées il y a plus de {days} jours ont été supprimées, comme le disent les paramètres&#xa0;: {count} en tout.</translation>
    </message>
    <message numerus="yes">
        <source>{films} of %n films, begun on {time}</source>
        <translation>
            <numerusform>{films} sur %n cliché, commencé le {time}</numerusform>
            <numerusform>{films} sur %n clichés, commencé le {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session of this backup is here already</source>
        <translation>Toutes les séances de cette sauvegarde sont déjà ici</translation>
    </message>
    <message>
        <source>Sessions in the backup: {sessions}; not here yet: {missing}. What is missing is added, and nothing that is here changes.</source>
        <translation>Séances dans la sauvegarde&#xa0;: {sessions}&#xa0;; pas encore ici&#xa0;: {missing}. Ce qui manque est ajouté, et rien de ce qui est ici ne change.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Sessions restored: {missing}; look among the earlier sessions</source>
        <translation>Séances restaurées&#xa0;: {missing}&#xa0;; voyez parmi les séances précédentes</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Decisions are signed {initials}; someone else presses Ctrl+Shift+I</source>
        <translation>Les décisions sont signées {initials}&#xa0;; une autre personne appuie sur Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Qui travaille&#xa0;?</translation>
    </message>
    <message>
        <source>Who is working? These initials stand beside your decisions:</source>
        <translation>Qui travaille&#xa0;? Ces initiales figurent à côté de vos décisions&#xa0;:</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <source>Your initials stand beside your decisions:</source>
        <translation>Vos initiales figurent à côté de vos décisions :</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Maker, model and room, as you name it</source>
        <translation>Marque, modèle et salle, comme vous les nommez</translation>
    </message>
    <message>
        <source>The lower end of the likely range of the sensitivity must reach this</source>
        <translation>La borne basse de la fourchette probable de la sensibilité doit atteindre cette valeur</translation>
    </message>
    <message>
        <source>A pair is a film with pneumonia and one without. The lower end of the likely range of the AUROC must reach this.</source>
        <translation>Une paire est un cliché avec pneumonie et un cliché sans. La borne basse de la fourchette probable de l&apos;AUROC doit atteindre cette valeur.</translation>
    </message>
    <message>
        <source>Draw &amp;new films...</source>
        <translation>Tirer de &amp;nouveaux clichés...</translation>
    </message>
    <message>
        <source>Bring in a reading from &amp;another computer...</source>
        <translation>Reprendre une lecture d&apos;un &amp;autre ordinateur...</translation>
    </message>
    <message>
        <source>Films to &amp;read</source>
        <translation>Clichés à &amp;lire</translation>
    </message>
    <message>
        <source>&amp;X-ray machine</source>
        <translation>Appareil de &amp;radiographie</translation>
    </message>
    <message>
        <source>Of 100 films with &amp;pneumonia, it should likely mark</source>
        <translation>Sur 100 clichés avec &amp;pneumonie, il devrait probablement en marquer</translation>
    </message>
    <message>
        <source>The lower end of the likely range of the specificity must reach this. Else the program marks too many healthy children.</source>
        <translation>La borne basse de la fourchette probable de la spécificité doit atteindre cette valeur. Sinon, le programme marque trop d&apos;enfants sains.</translation>
    </message>
    <message>
        <source>Of 100 films &amp;without pneumonia, it should likely not mark</source>
        <translation>Sur 100 clichés &amp;sans pneumonie, il devrait probablement en laisser non marqués</translation>
    </message>
    <message>
        <source>Of 100 p&amp;airs, it should likely rank rightly</source>
        <translation>Sur 100 p&amp;aires, il devrait probablement en bien classer</translation>
    </message>
    <message>
        <source>Your &amp;initials</source>
        <translation>Vos &amp;initiales</translation>
    </message>
    <message>
        <source>The films are being counted.</source>
        <translation>Les clichés sont en train d&apos;être comptés.</translation>
    </message>
    <message>
        <source>Two people read films of this clinic, one after the other, on WHO&apos;s form. The films are drawn at random from those of {children} children. Nobody sees what the program says, or what the other person said, until both have read. Then the program tells how well it does here. You can stop at any time and go on later.</source>
        <translation>Deux personnes lisent des clichés de ce centre, l&apos;une après l&apos;autre, avec le formulaire de l&apos;OMS. Les clichés sont tirés au sort parmi ceux de {children} enfants. Personne ne voit ce que dit le programme, ni ce qu&apos;a dit l&apos;autre personne, avant que les deux aient lu. Puis le programme dit ce qu&apos;il vaut ici. Vous pouvez arrêter à tout moment et continuer plus tard.</translation>
    </message>
    <message>
        <source>&amp;Draw the films and begin</source>
        <translation>&amp;Tirer les clichés et commencer</translation>
    </message>
    <message>
        <source>{initials} has read all {films} films. Now a second person reads the same films, without knowing what {initials} said.</source>
        <translation>{initials} a lu les {films} clichés. Maintenant, une seconde personne lit les mêmes clichés, sans savoir ce qu&apos;a dit {initials}.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>{initials} has read {read} of {films} films. Only {initials} should go on here.</source>
        <translation>{initials} a lu {read} clichés sur {films}. Seul {initials} devrait continuer ici.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>{first} and {second} have both read. They came to different conclusions on some films ({films} left). Look at these together, and enter what you agree on. What the program says stays hidden until then.</source>
        <translation>{first} et {second} ont lu tous les deux. Pour certains clichés, leurs conclusions diffèrent (reste : {films}). Regardez-les ensemble et entrez ce dont vous convenez. Ce que dit le programme reste caché jusque-là.</translation>
    </message>
    <message>
        <source>&amp;Look together</source>
        <translation>&amp;Regarder ensemble</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This translation has not yet been read by a native speaker.</source>
        <translation>Cette traduction n&apos;a pas encore été relue par une personne dont c&apos;est la langue maternelle.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Try it first</source>
        <translation>Essayez d&apos;abord</translation>
    </message>
    <message>
        <source>Make a practice folder</source>
        <translation>Créer un dossier d&apos;exercice</translation>
    </message>
    <message>
        <source>Practice films are drawings and show no patient; each says so in its corner. There is one for every kind of answer: clear lungs, a patch in one lung, a film between the two, one that lies on its side, a blurred one, a blank one, a page that is no film, and a damaged file. A score of a drawing does not show how well the program does on children&apos;s films.</source>
        <translation>Les clichés d&apos;exercice sont des dessins et ne montrent aucun patient ; chacun le dit dans son coin. Il y en a un pour chaque sorte de réponse : poumons clairs, une tache dans un poumon, un cliché entre les deux, un couché sur le côté, un flou, un vide, une page qui n&apos;est pas un cliché, et un fichier endommagé. Le score d&apos;un dessin ne montre pas quels résultats le programme obtient sur les clichés d&apos;enfants.</translation>
    </message>
    <message>
        <source>The program makes {folder} and scores it.</source>
        <translation>Le programme crée {folder} et l&apos;évalue.</translation>
    </message>
    <message>
        <source>Make it in another &amp;place...</source>
        <translation>Le créer à un autre &amp;endroit...</translation>
    </message>
    <message>
        <source>Start with my own films</source>
        <translation>Commencer avec mes propres clichés</translation>
    </message>
    <message>
        <source>You can find the practice films on the start page, too.</source>
        <translation>Vous trouvez les clichés d&apos;exercice aussi sur la page d&apos;accueil.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Update from a file</source>
        <translation>Mettre à jour depuis un fichier</translation>
    </message>
    <message>
        <source>Releases (*.zip)</source>
        <translation>Versions du programme (*.zip)</translation>
    </message>
    <message>
        <source>{file} is being checked and unpacked, which takes a minute or two...</source>
        <translation>{file} est vérifié et décompressé, ce qui prend une minute ou deux...</translation>
    </message>
    <message>
        <source>Go back to {program}?</source>
        <translation>Revenir à {program}&#xa0;?</translation>
    </message>
    <message>
        <source>This version and all its results stay on the computer. If the earlier version keeps its results in a file of its own, it does not show what was done since the update.</source>
        <translation>Cette version et tous ses résultats restent sur l&apos;ordinateur. Si la version précédente garde ses résultats dans un fichier à elle, elle ne montre pas ce qui a été fait depuis la mise à jour.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{program} is ready.</source>
        <translation>{program} est prêt.</translation>
    </message>
    <message>
        <source>It lies in {folder}. It takes over all results, and this version stays as it is. You can go back to it in the menu Help.</source>
        <translation>Il se trouve dans {folder}. Il reprend tous les résultats, et cette version reste comme elle est. Vous pouvez y revenir dans le menu Aide.</translation>
    </message>
    <message>
        <source>Open the new version</source>
        <translation>Ouvrir la nouvelle version</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Choose a film in the list to see it here.</source>
        <translation>Choisissez un cliché dans la liste pour le voir ici.</translation>
    </message>
    <message>
        <source>Strength of the map</source>
        <translation>Intensité de la carte</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a folder of chest X-rays, or drop one here</source>
        <translation>Choisissez un dossier de radiographies thoraciques, ou déposez-en un ici</translation>
    </message>
    <message>
        <source>Practise with drawn films...</source>
        <translation>S&apos;exercer avec des clichés dessinés...</translation>
    </message>
    <message>
        <source>Make a folder of drawn films, one for every kind of answer, and score it</source>
        <translation>Créer un dossier de clichés dessinés, un pour chaque sorte de réponse, et l&apos;évaluer</translation>
    </message>
    <message>
        <source>Recent folder {folder}</source>
        <translation>Dossier récent {folder}</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>No film fits. Empty the search, and choose All films and All children.</source>
        <translation>Aucun cliché ne correspond. Videz la recherche et choisissez Tous les clichés et Tous les enfants.</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>Il n&apos;y a pas d&apos;image à montrer.</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Film that you decide on</source>
        <translation>Cliché sur lequel vous décidez</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Ne&amp;xt film</source>
        <translation>Cliché &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious film</source>
        <translation>Cliché précé&amp;dent</translation>
    </message>
    <message>
        <source>Open or close the c&amp;hild&apos;s films</source>
        <translation>&amp;Ouvrir ou fermer les clichés de l&apos;enfant</translation>
    </message>
    <message>
        <source>You decide on the most urgent of {count} films: {file}</source>
        <translation>Vous décidez sur le plus urgent de {count} clichés&#xa0;: {file}</translation>
    </message>
    <message>
        <source>{verdict}: {count}</source>
        <translation>{verdict}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Children with several films: {count}</source>
        <translation>Enfants avec plusieurs clichés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Decided: {count} of {total}</source>
        <translation>Décidés&#xa0;: {count} sur {total}</translation>
    </message>
    <message>
        <source>Shown: {count} of {total}</source>
        <translation>Montrés&#xa0;: {count} sur {total}</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The file is then not written</source>
        <translation>Le fichier n&apos;est alors pas écrit</translation>
    </message>
    <message>
        <source>Stopping {file}</source>
        <translation>Arrêt de l&apos;écriture de {file}</translation>
    </message>
    <message>
        <source>The program waits until {file} is written</source>
        <translation>Le programme attend que {file} soit écrit</translation>
    </message>
</context>
</TS>
