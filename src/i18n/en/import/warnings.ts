import type { warnings as source } from '../../fr/import/warnings.ts';

export const warnings = {
  'warning.already_imported': 'This file was already loaded: it is counted once.',
  'warning.encoding_guessed': 'The encoding was guessed: check the accents.',
  'warning.control_characters': 'Invisible characters were removed.',
  'warning.city_spelling_corrected': 'Misspelt town names were matched with a commune.',
  'warning.city_merged': 'Some towns have merged since: their sessions count in the town of today.',
  'warning.ambiguous_city': 'Some towns have a name that others have too: say which, they count as not stated.',
  'warning.unknown_city': 'Some towns were not recognised: they count as not stated.',
  'warning.unreadable_email': 'Some e-mail addresses cannot be read: they are not used to recognise people.',
  'warning.implausible_age': 'Some ages are implausible: they count as not stated.',
  'warning.double_encoding_kept': 'Some accents look encoded twice; they are left as they are written.',
  'warning.double_encoding_repaired':
    'Accents had been damaged by two encodings (“Ã©”): they were repaired, check the names.',
  'warning.other_tables_ignored': 'The file holds several tables: only the one of participants is counted.',
  'warning.date_from_title':
    'The date of the session comes from the title, above the table or in the name of the file.',
  'warning.year_from_title': 'The dates have no year: that of the title, the file name or the answer was taken.',
  'warning.date_from_timestamp': 'The date of the session is the one when each answer was sent.',
  'warning.date_from_check_in': 'The date of the session is that of the check-in.',
  'warning.city_from_title': 'The town of the session comes from the title, above the table.',
  'warning.month_first_dates': 'The dates of this file have the month first.',
  'warning.no_presence_column':
    'No presence column was recognised: every row counts as present.{columns, select, none {} other { It could be: {columns}.}}',
  'warning.presence_by_absence': 'The column {columns} marks absences: a blank cell counts as a presence.',
  'warning.presence_contradicted':
    'Two columns contradict each other on presence: those rows count neither as present nor as absent.',
  'warning.halves_together':
    'Several columns say who came to a part of the session: whoever came to one counts as one attendance, not one for each column.',
  'warning.waitlisted_present': 'Some people of the waiting list are marked present: they count as having come.',
  'warning.left_waiting':
    'Some people were only in the waiting room of the meeting: they count as registered, not as having come.',
  'warning.unknown_presence': 'Some words do not say whether the person came: those rows do not count as present.',
  'warning.unread_lengths':
    'Some lengths have no unit or cannot be read: they stay unknown. Say in “Correct the reading” whether they are hours or minutes.',
  'warning.nobody_checked_in': 'Nobody was checked in: those registered count neither as present nor as absent.',
  'warning.no_header': 'The table has no header: its columns were recognised by their content.',
  'warning.rows_above_header':
    '{rows, plural, one {# line that looks like a registration is} other {# lines that look like registrations are}} above the header and {rows, plural, one {does} other {do}} not count.',
  'warning.filled_down':
    'The session is written on the first row of each group only: {rows, plural, one {# row was} other {# rows were}} completed ({columns}).',
  'warning.transposed': 'The table lies on its side: one column per person.',
  'warning.sessions_in_cells': 'Some cells give several dates: each counts as a session.',
  'warning.attendees_in_cells': 'Some cells name several people: each counts as a row.',
  'warning.attendees_in_columns': 'Participants are in numbered columns: each counts as a row.',
  'warning.sessions_in_columns': 'Sessions are in numbered columns: each counts as a row.',
  'warning.tables_beside': 'The file holds tables beside each other: each was read.',
  'warning.linked_sheets': 'Sheets that refer to each other were joined by the numbers they share.',
  'warning.stacked_tables': 'Several tables follow one another: each is read under its own header.',
  'warning.headcount':
    'The column {columns} says how many people a row stands for: {rows, plural, one {# attendance without identity is} other {# attendances without identity are}} added.',
  'warning.headcounts_only':
    'This file only gives numbers per session: attendances without people, not to be mixed with distinct people.',
  'warning.city_within_title': 'The town of the session is a word of the title.',
  'warning.swapped_dates':
    'In {columns}, every real date has a day of 12 at most and every text a day above: days and months were probably exchanged by a spreadsheet.',
  'warning.ambiguous_dates': 'In {columns}, dates can be read day first as well as month first.',
  'warning.several_days': 'In {columns}, some cells give several days: the first counts.',
  'warning.late_times': 'Most times of {columns} are a minute before midnight: a day may have been lost.',
  'warning.several_forms': 'The dates of {columns} are written in several ways: check the first and the last day.',
  'warning.organisers_skipped':
    '{rows, plural, one {# row of a host, a room or a trial is not counted} other {# rows of hosts, rooms or trials are not counted}}.',
  'warning.masked_addresses': 'Some addresses are masked: they are not used to recognise people.',
  'warning.shared_addresses':
    'Some addresses are those of a desk or an organisation: they are not used to recognise people.',
  'warning.first_names_only':
    'Some people are known by their first name only: they are recognised only if a parent, an age or a class tells them apart.',
  'warning.second_dates': 'Several columns say the day of the session ({columns}) and disagree: the first counts.',
  'warning.second_addresses': 'Several columns hold different addresses ({columns}): the first recognises the person.',
  'warning.answers_left_aside': 'Columns of a few answers were not understood and change no count: {columns}.',
  'warning.several_answers': 'Some cells hold several answers: the person counts under one only, job seeking first.',
  'warning.individual_appointments':
    '{rows, plural, one {# individual appointment counts} other {# individual appointments count}} as coaching, not as a workshop.',
  'warning.sessions_between_rows':
    'Lines between people say the session and its day: each holds for the rows under it.',
  'warning.states_between_rows':
    '{rows, plural, one {# row stands} other {# rows stand}} under a line that says absent, cancelled or waiting: {rows, plural, one {it does} other {they do}} not count as present.',
  'warning.presence_in_names':
    'Names are followed by a word that says absent, excused or cancelled: these people do not count as present.',
  'warning.nobody_named':
    'No column of names was recognised: attendances are counted, people are not. Names may be in {columns}.',
  'question.session_date': 'No column holds the date of the session: add it to the export.',
  'question.session_city': 'No column holds the town of the session: add it to the export.',
  'question.presence':
    'Who came? {columns, select, none {No row says that somebody was present} other {Presence may be in {columns}}}: say so below, or correct the reading.',
  'question.numbers': 'There are small numbers in {columns}: is it a number of people? Correct the reading.',
  'question.row_kind':
    'A workshop or an individual appointment? {columns} does not say so of {rows, plural, one {# row} other {# rows}}: say what each answer means.',
  'question.date_order': 'Day or month first? Say so for {columns}.',
  'order.title': 'The two readings of “{column}”, side by side',
  'order.cell': 'cell',
  'order.from': 'first day',
  'order.to': 'last day',
  'order.unread': 'rows without a readable day',
  'order.day-first': 'day first',
  'order.month-first': 'month first',
  'order.swapped': 'day first, real dates to be set right',
  'answer.choose': 'Choose…',
} satisfies Record<keyof typeof source, string>;
