import { plain } from './bilan.ts';
import { copiesSentences, findsThreeAnswers, printsReview } from './walks.ts';

plain('management has the review printed in three clicks at most', async ({ page }) => {
  await printsReview(page);
});

plain(
  'a director has each of three answers in three clicks at most, and comes back where they were',
  async ({ page }) => {
    await findsThreeAnswers(page, 'plus bas : −2,5 points');
  },
);

plain('a press officer has five dated sentences in four clicks at most', async ({ page }) => {
  await copiesSentences(page);
});
