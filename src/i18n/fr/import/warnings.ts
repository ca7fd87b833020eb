/** What is to be checked in a file, or answered. */
export const warnings = {
  'warning.already_imported': 'Ce fichier était déjà chargé : il n’est compté qu’une fois.',
  'warning.encoding_guessed': 'L’encodage a été deviné : vérifiez les accents.',
  'warning.control_characters': 'Des caractères invisibles ont été retirés.',
  'warning.city_spelling_corrected': 'Des noms de villes mal orthographiés ont été rapprochés d’une commune.',
  'warning.city_merged': 'Des communes ont fusionné depuis : leurs séances comptent dans la commune d’aujourd’hui.',
  'warning.ambiguous_city':
    'Des communes portent un nom que d’autres ont aussi : dites laquelle, elles comptent comme non renseignées.',
  'warning.unknown_city': 'Des villes n’ont pas été reconnues : elles comptent comme non renseignées.',
  'warning.unreadable_email':
    'Des adresses électroniques sont illisibles : elles ne servent pas à reconnaître les personnes.',
  'warning.implausible_age': 'Des âges sont invraisemblables : ils comptent comme non renseignés.',
  'warning.double_encoding_kept': 'Des accents semblent encodés deux fois ; ils sont laissés comme ils sont écrits.',
  'warning.double_encoding_repaired':
    'Des accents avaient été abîmés par deux encodages (« Ã© ») : ils ont été réparés, vérifiez les noms.',
  'warning.other_tables_ignored': 'Le fichier contient plusieurs tableaux : seul celui des participants est compté.',
  'warning.date_from_title': 'La date de la séance vient du titre, au-dessus du tableau ou dans le nom du fichier.',
  'warning.year_from_title':
    'Les dates n’ont pas d’année : celle du titre, du nom du fichier ou de la réponse a été prise.',
  'warning.date_from_timestamp': 'La date de la séance est celle où chaque réponse a été envoyée.',
  'warning.date_from_check_in': 'La date de la séance est celle du pointage.',
  'warning.city_from_title': 'La ville de la séance vient du titre, au-dessus du tableau.',
  'warning.month_first_dates': 'Les dates de ce fichier ont le mois en premier.',
  'warning.no_presence_column':
    'Aucune colonne de présence n’a été reconnue : chaque ligne compte comme présente.{columns, select, none {} other { Pourraient l’être : {columns}.}}',
  'warning.presence_by_absence': 'La colonne {columns} marque les absences : une case vide compte comme une présence.',
  'warning.presence_contradicted':
    'Deux colonnes se contredisent sur la présence : ces lignes ne comptent ni présentes ni absentes.',
  'warning.halves_together':
    'Plusieurs colonnes disent qui est venu à une partie de la séance : qui est venu à l’une compte une présence, non une par colonne.',
  'warning.waitlisted_present':
    'Des personnes de la liste d’attente sont marquées présentes : elles comptent comme venues.',
  'warning.left_waiting':
    'Des personnes n’ont été qu’en salle d’attente de la réunion : elles comptent comme inscrites, non comme présentes.',
  'warning.unknown_presence':
    'Des mots ne disent pas si la personne est venue : ces lignes ne comptent pas comme présentes.',
  'warning.unread_lengths':
    'Des durées n’ont pas d’unité ou ne se lisent pas : elles restent inconnues. Dites dans « Corriger la lecture » si ce sont des heures ou des minutes.',
  'warning.nobody_checked_in': 'Personne n’a été pointé : les inscrits ne sont comptés ni présents ni absents.',
  'warning.no_header': 'Le tableau n’a pas d’en-tête : ses colonnes ont été reconnues par leur contenu.',
  'warning.rows_above_header':
    '{rows, plural, one {# ligne qui ressemble à une inscription est} other {# lignes qui ressemblent à des inscriptions sont}} au-dessus de l’en-tête et ne {rows, plural, one {compte} other {comptent}} pas.',
  'warning.filled_down':
    'La séance n’est écrite que sur la première ligne de chaque groupe : {rows, plural, one {# ligne a été complétée} other {# lignes ont été complétées}} ({columns}).',
  'warning.transposed': 'Le tableau est couché : une colonne par personne.',
  'warning.sessions_in_cells': 'Des cases donnent plusieurs dates : chacune compte pour une séance.',
  'warning.attendees_in_cells': 'Des cases nomment plusieurs personnes : chacune compte pour une ligne.',
  'warning.attendees_in_columns': 'Les participants sont dans des colonnes numérotées : chacun compte pour une ligne.',
  'warning.sessions_in_columns': 'Les séances sont dans des colonnes numérotées : chacune compte pour une ligne.',
  'warning.tables_beside': 'Le fichier contient des tableaux côte à côte : chacun a été lu.',
  'warning.linked_sheets': 'Des feuilles qui se renvoient l’une à l’autre ont été réunies par leurs numéros communs.',
  'warning.stacked_tables': 'Plusieurs tableaux se suivent : chacun est lu sous son propre en-tête.',
  'warning.headcount':
    'La colonne {columns} dit combien de personnes une ligne représente : {rows, plural, one {# présence sans identité est ajoutée} other {# présences sans identité sont ajoutées}}.',
  'warning.headcounts_only':
    'Ce fichier ne donne que des nombres par séance : des présences sans personnes, à ne pas mêler aux personnes distinctes.',
  'warning.city_within_title': 'La ville de la séance est un mot du titre.',
  'warning.swapped_dates':
    'Dans {columns}, toutes les vraies dates ont un jour de 12 au plus, tous les textes un jour au-dessus : jours et mois ont sans doute été échangés par un tableur.',
  'warning.ambiguous_dates': 'Dans {columns}, les dates se lisent aussi bien jour en premier que mois en premier.',
  'warning.several_days': 'Dans {columns}, des cases donnent plusieurs jours : le premier compte.',
  'warning.late_times':
    'La plupart des heures de {columns} sont une minute avant minuit : un jour a peut-être été perdu.',
  'warning.several_forms':
    'Les dates de {columns} sont écrites de plusieurs façons : vérifiez le premier et le dernier jour.',
  'warning.organisers_skipped':
    '{rows, plural, one {# ligne d’animation, de salle ou d’essai n’est pas comptée} other {# lignes d’animation, de salle ou d’essai ne sont pas comptées}}.',
  'warning.masked_addresses': 'Des adresses sont masquées : elles ne servent pas à reconnaître les personnes.',
  'warning.shared_addresses':
    'Des adresses sont celles d’un accueil ou d’une structure : elles ne servent pas à reconnaître les personnes.',
  'warning.first_names_only':
    'Des personnes ne sont connues que par leur prénom : elles ne sont reconnues que si un parent, un âge ou une classe les distingue.',
  'warning.second_dates':
    'Plusieurs colonnes disent le jour de la séance ({columns}) et ne disent pas le même : la première compte.',
  'warning.second_addresses':
    'Plusieurs colonnes portent des adresses différentes ({columns}) : la première reconnaît la personne.',
  'warning.answers_left_aside':
    'Des colonnes de quelques réponses n’ont pas été comprises et ne changent aucun compte : {columns}.',
  'warning.several_answers':
    'Des cases portent plusieurs réponses : la personne compte sous une seule, la recherche d’emploi d’abord.',
  'warning.individual_appointments':
    '{rows, plural, one {# rendez-vous individuel compte} other {# rendez-vous individuels comptent}} comme accompagnement, et non comme atelier.',
  'warning.sessions_between_rows':
    'Des lignes entre les personnes disent la séance et son jour : chacune vaut pour les lignes qui la suivent.',
  'warning.states_between_rows':
    '{rows, plural, one {# ligne est} other {# lignes sont}} sous un titre qui dit absent, annulé ou en attente : {rows, plural, one {elle ne compte} other {elles ne comptent}} pas comme {rows, plural, one {présente} other {présentes}}.',
  'warning.presence_in_names':
    'Des noms sont suivis d’un mot qui dit absent, excusé ou annulé : ces personnes ne comptent pas comme présentes.',
  'warning.nobody_named':
    'Aucune colonne de noms n’a été reconnue : les présences sont comptées, les personnes non. Les noms sont peut-être dans {columns}.',
  'question.session_date': 'La date de la séance n’est dans aucune colonne : ajoutez-la à l’export.',
  'question.session_city': 'La ville de la séance n’est dans aucune colonne : ajoutez-la à l’export.',
  'question.presence':
    'Qui est venu ? {columns, select, none {Aucune ligne ne dit que quelqu’un était présent} other {La présence est peut-être dans {columns}}} : dites-le ci-dessous, ou corrigez la lecture.',
  'question.numbers': 'De petits nombres sont dans {columns} : est-ce un nombre de personnes ? Corrigez la lecture.',
  'question.row_kind':
    'Atelier ou rendez-vous individuel ? {columns} ne le dit pas de {rows, plural, one {# ligne} other {# lignes}} : dites ce que chaque réponse veut dire.',
  'question.date_order': 'Jour ou mois en premier ? Dites-le pour {columns}.',
  'order.title': 'Les deux lectures de « {column} », côte à côte',
  'order.cell': 'case',
  'order.from': 'premier jour',
  'order.to': 'dernier jour',
  'order.unread': 'lignes sans jour lisible',
  'order.day-first': 'jour en premier',
  'order.month-first': 'mois en premier',
  'order.swapped': 'jour en premier, vraies dates à remettre dans l’ordre',
  'answer.choose': 'Choisir…',
} satisfies Record<string, string>;
