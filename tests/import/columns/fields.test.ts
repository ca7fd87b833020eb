import { expect, it } from 'vitest';
import { guessField } from '../../../src/import/columns/fields.ts';

it.each([
  ['Né(e) le', 'birth_date'],
  ['Ville de naissance', 'ignored'],
  ['Nom et prénom du bénéficiaire', 'full_name'],
  ['Nom de naissance', 'last_name'],
  ['Nom de la démarche administrative', null],
  ['Nom de la structure', 'partner'],
  ['Prescripteur', 'partner'],
  ['Mail du prescripteur', 'ignored'],
  ['E-mail du conseiller', 'ignored'],
  ['E-mail de l’acheteur', 'ignored'],
  ['Date de prise de rendez-vous', 'ignored'],
  ['Date d’inscription', 'ignored'],
  ['Date de venue', 'session_date'],
  ['Lieu d’habitation', 'home_city'],
  ['Workshop city', 'session_city'],
  ['Comment avez-vous connu l’atelier ?', 'ignored'],
  ['Avez-vous déjà été présent à un atelier ?', 'ignored'],
  ['Quel atelier avez-vous suivi ?', 'title'],
  ['Automatically checked in', null],
  ['Date du scan', 'check_in'],
])('the header « %s » names %s', (header, field) => {
  expect(guessField(header)).toBe(field);
});
