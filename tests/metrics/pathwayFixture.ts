import { tablesOf } from '../support/tables.ts';

/** The first day of which nothing is known. */
export const asOf = '2020-02-01';

/**
 * Ana (1) is coached after 19 days and finds a job after 61. Bob (2) finds one after 92 days, and is coached after 122. Cam (3) was coached before ever
 * attending. Dan (4) arrives two months before the data ends, coached after 4 days. Eve (5) came before the period. Fay (6) is coached without attending.
 * Gus (7), gender unknown, attends in two cities on his first day and finds two things on one day, without a coach. Hal (8) never shows.
 */
export const pathway = tablesOf({
  person: [
    [1, 'F', 'jobseeker', null, '2019-03-01'],
    [2, 'M', 'employee', null, '2019-03-01'],
    [3, 'F', null, null, '2019-04-01'],
    [4, 'M', 'jobseeker', null, '2019-12-01'],
    [5, 'F', 'retired', null, '2019-01-10'],
    [6, 'M', 'jobseeker', null, null],
    [7, null, 'student', null, '2019-05-01'],
    [8, 'F', 'student', null, null],
  ],
  session: [
    [10, '2019-01-10', 540, '34172', '34', null, null, 'CV', false, null],
    [11, '2019-03-01', 540, '34172', '34', null, 'P', 'CV', true, null],
    [12, '2019-04-01', 540, '30189', '30', null, null, 'Bureautique', false, null],
    [13, '2019-05-01', 540, '34172', '34', null, null, 'CV', false, null],
    [14, '2019-05-01', 840, '30189', '30', null, null, 'CV', false, null],
    [15, '2019-12-01', 540, '34172', '34', null, null, 'CV', false, null],
  ],
  registration: [
    [5, 10, 'attended', null, null, 0, 2],
    [1, 11, 'attended', 30, 30, 0, 3],
    [2, 11, 'attended', 40, 40, 0, 4],
    [5, 11, 'attended', null, null, 0, 5],
    [8, 11, 'no_show', null, null, 0, 6],
    [3, 12, 'attended', null, null, 0, 7],
    [7, 13, 'attended', 20, 20, 0, 8],
    [7, 14, 'attended', 20, 20, 0, 9],
    [4, 15, 'attended', 50, 50, 0, 10],
    [1, 15, 'attended', 30, 30, 0, 11],
  ],
  coaching: [
    [1, '2019-03-20', 'attended', null, null, 1, 2],
    [1, '2019-04-20', 'no_show', null, null, 1, 3],
    [1, '2019-05-20', 'attended', null, null, 1, 4],
    [2, '2019-07-01', 'attended', null, null, 1, 5],
    [3, '2019-03-15', 'attended', null, null, 1, 6],
    [4, '2019-12-05', 'attended', null, null, 1, 7],
    [6, '2019-04-10', 'attended', null, null, 1, 8],
    [7, '2019-06-01', 'no_show', null, null, 1, 9],
  ],
  opportunity: [
    [1, '2019-05-01', 'job', 'coach', null, null, 2, 2],
    [2, '2019-06-01', 'training', 'person', null, null, 2, 3],
    [7, '2019-05-20', 'job', 'person', null, null, 2, 4],
    [7, '2019-05-20', 'internship', null, null, null, 2, 5],
    [4, '2020-03-01', 'job', 'document', null, null, 2, 6],
  ],
  commune: [
    ['34172', '34', 300_000, 243400017],
    ['30189', '30', 150_000, 243000643],
  ],
  near: [],
});
