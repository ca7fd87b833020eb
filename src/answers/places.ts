import { circlesOver } from '../metrics/ask/circlesOver.ts';
import { sessionDays as daysWithSession } from '../metrics/ask/sessionDays.ts';
import { releaseCircles } from '../metrics/release/releaseCircles.ts';
import type { CirclesOver } from '../model/figure/answers/circlesOver.ts';
import { answering } from './answering.ts';

/** The people of each city over time. */
export const circles = answering('circles', async ({ counter, scope, programme, profile }, by: CirclesOver['by']) =>
  releaseCircles(await circlesOver(counter, by, scope, { programme }), { profile, scope, programme }),
);

/** The days with a session. */
export const sessionDays = answering('session-days', async ({ counter, scope }) => daysWithSession(counter, scope));
