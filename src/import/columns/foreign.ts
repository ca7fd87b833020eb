import type { Field } from '../../model/dataset/field.ts';

const fields: Partial<Record<Field, string>> = {
  session_date: 'datum, kursdatum, fecha, fecha del taller, fecha de la sesion',
  session_time: 'uhrzeit, beginn, hora, hora de inicio',
  session_city:
    'ort, stadt, gemeinde, veranstaltungsort, municipio, ciudad, localidad, poblacion, municipi, ciutat, citta',
  title: 'kurs, veranstaltung, schulung, taller, curso, actividad, sesion, curs, activitat, corso',
  theme: 'thema, tema',
  venue: 'raum, sala, aula',
  last_name: 'nachname, familienname, zuname, apellidos, apellido, primer apellido, cognoms, cognom, cognome',
  first_name: 'vorname, rufname, nombre de pila',
  full_name:
    'teilnehmer, teilnehmerin, teilnehmende, teilnehmer in, vor und nachname, nombre y apellidos, apellidos y nombre, alumno, asistente, nom i cognoms',
  email: 'e mail adresse, mailadresse, correo, correo electronico, correu, correu electronic',
  phone: 'telefon, handy, telefonnummer, telefono, movil, telefono movil, mobil',
  gender: 'geschlecht, anrede, sexo, genero, sexe',
  age: 'alter, edad, edat',
  birth_date: 'geburtsdatum, geburtstag, fecha de nacimiento, nacimiento, data de naixement',
  home_city: 'wohnort, ciudad de residencia, municipio de residencia',
};

/** Headers of the neighbours, German, Spanish, Catalan and Italian, as they are folded. Tried after those of French and English. */
export const foreign: ReadonlyMap<string, Field> = new Map(
  Object.entries(fields).flatMap(([field, headers]) => headers.split(', ').map((header) => [header, field as Field])),
);

/** « Nombre » counts in French and is a first name in Spanish: beside the last names of that language only. */
export function withFirstNames(
  headers: readonly string[],
  fields: readonly (Field | null)[],
): readonly (Field | null)[] {
  if (!headers.includes('apellidos') && !headers.includes('apellido')) return fields;
  return fields.map((field, index) => (headers[index] === 'nombre' ? 'first_name' : field));
}
