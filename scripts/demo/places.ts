/** A town of the tour. `weight` is its part of the people outside the hub; `years` the programme years when the tour stops there. */
export interface Place {
  /** INSEE code, or `null` for sessions whose city nobody wrote down, or held at a distance. */
  readonly city: string | null;
  readonly weight: number;
  readonly years: readonly number[];
  /** How many partners host sessions there in the first year. */
  readonly partners: number;
}

const both = [1, 2];
const place = (city: string, weight: number, partners = 1, years: readonly number[] = both): Place => ({
  city,
  weight,
  years,
  partners,
});

/** Towns of the thirteen departments of Occitanie, by INSEE code of department. */
export const places: readonly Place[] = [
  place('09122', 11),
  place('09225', 12),
  place('09261', 6, 1, [1]),
  place('11262', 62, 4),
  place('11069', 36, 3),
  place('11076', 9),
  place('11203', 7),
  place('11206', 6, 1, [2]),
  place('12145', 44, 3),
  place('12202', 28, 2),
  place('12300', 9),
  place('12089', 5, 1, [1]),
  place('12208', 5, 1, [2]),
  place('30189', 118, 7),
  place('30007', 38, 3),
  place('30028', 12),
  place('30350', 5),
  place('31555', 168, 10),
  place('31149', 16),
  place('31069', 12),
  place('31395', 11),
  place('31483', 8),
  place('32013', 19, 2),
  place('32160', 6),
  place('32107', 5),
  place('34032', 62, 4),
  place('34301', 32, 2),
  place('34003', 14),
  place('34145', 16),
  place('34142', 8),
  place('34079', 8, 1, [2]),
  place('34028', 5),
  place('34111', 4),
  place('46042', 20, 2),
  place('46102', 10),
  place('46127', 4, 1, [1]),
  place('48095', 40, 3),
  place('48092', 8),
  place('48061', 4),
  place('48080', 4),
  place('65440', 28, 2),
  place('65286', 10),
  place('65059', 6, 1, [1]),
  place('66136', 58, 4),
  place('66049', 6),
  place('81004', 72, 4),
  place('81065', 28, 2),
  place('81099', 10),
  place('81105', 7),
  place('81163', 6, 1, [2]),
  place('82121', 32, 2),
  place('82112', 8),
  place('82033', 7),
  place('82037', 5),
];

/** Sessions whose city was left blank (first year) or that were held at a distance (second year). */
export const nowhere = (year: number): Place => ({
  city: null,
  weight: year === 1 ? 6 : 34,
  years: both,
  partners: 0,
});
