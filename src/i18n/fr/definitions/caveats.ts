/** What a figure does not say, where readers have been misled. */
export const caveats = {
  'caveat.units':
    'Ce ne sont pas des personnes : une même personne s’inscrit et vient plusieurs fois. Un nombre d’inscriptions, de présences ou de personnes se cite avec son unité.',
  'caveat.overlap':
    'Ne s’additionne pas : une personne venue dans deux villes ou deux mois compte dans chacun, et une seule fois dans l’ensemble, qui est recompté.',
  'caveat.anonymous':
    'Une présence anonyme peut être celle d’une personne déjà comptée : le nombre vrai est au moins celui qui est affiché, au plus celui-ci augmenté des présences anonymes. On ne leur prête ni genre, ni âge, ni situation.',
  'caveat.identity':
    'Une personne est reconnue à son adresse électronique, son téléphone ou son nom : deux inscriptions que rien ne rapproche comptent deux personnes, et une famille qui partage une adresse en compte plusieurs.',
  'caveat.new':
    '« Nouvelle » n’est pas « venue dans la période » : une personne venue l’an passé et revenue cette année est une personne formée, non une nouvelle.',
  'caveat.attended':
    'Une séance où personne n’est pointé présent n’y est pas, qu’elle ait été annulée ou que son pointage manque.',
  'caveat.compared-cities':
    'Une ville absente de la période de comparaison est nouvelle : elle n’a pas d’évolution en pourcentage.',
  'caveat.mean': 'C’est une moyenne : quelques valeurs très fortes suffisent à l’élever.',
  'caveat.capacity':
    'Dépasse 100 % quand on a accueilli au-delà de la jauge. Une place réservée par un absent compte comme vide.',
  'caveat.duration':
    'Ne compte que ce que les fichiers donnent : le temps passé, ou la durée de la séance quand elle seule est écrite. Une durée inconnue ne vaut pas zéro. Un nombre sans unité n’est ni une heure ni une minute : dites-le dans « Corriger la lecture ». Une personne arrivée en plusieurs fois compte la réunion de ses passages.',
  'caveat.no-check-in':
    'Une séance sans pointage est manquante, et non à zéro absence : elle n’entre pas dans le taux. Il porte sur des inscriptions, non sur des personnes.',
  'caveat.complement':
    'La part de la ville pivot et celle des personnes venues seulement ailleurs font 100 % : une personne venue aux deux est du côté de la ville pivot.',
  'caveat.gender-bounds':
    'Les genres non renseignés ne sont ni répartis ni comptés « autre ». La page Public donne les bornes : la part si tous étaient des hommes, et si tous étaient des femmes.',
  'caveat.missing':
    'Non renseigné, refusé, non demandé et masqué sont quatre choses ; les exports ne permettent pas toujours de les distinguer.',
  'caveat.occupation':
    'Ne dit rien des personnes dont la situation n’est pas connue. C’est celle déclarée à l’inscription, non celle d’aujourd’hui.',
  'caveat.same-period':
    'Compte ce qui tombe dans la même période, sans ordre ni délai, et non le devenir des personnes entrées ensemble : c’est la cohorte de la page Parcours qui le suit. Les deux taux ne se comparent pas.',
  'caveat.recent':
    'Les personnes arrivées à la fin de la période ont eu peu de temps et comptent comme les autres ; la cohorte les met à part.',
  'caveat.outcome-base': 'N’est pas publié quand la base compte moins de 60 personnes.',
  'caveat.events':
    'Des événements, non des personnes : leur rapport au nombre de personnes accompagnées n’est pas un taux. Chacun a un type, une date et un niveau de preuve (déclaré par la personne, le coach, un partenaire, ou un document).',
  'caveat.visitors':
    'Rapporte les personnes venues à un territoire à ceux qui y habitent : une ville qui attire ses voisines y paraît plus haut. La population est celle du même territoire et du même millésime.',
  'caveat.crow':
    'À vol d’oiseau, d’un centre de commune à l’autre : ni route, ni relief, ni transport. « À moins de 10 km » ne veut pas dire accessible.',
} satisfies Record<string, string>;
