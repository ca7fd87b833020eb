import type { QueryClient } from '@tanstack/react-query';
import type { Scope } from '../../model/address/filter.ts';
import type { RecordedAnswer } from '../../share/publish/site.ts';
import { answerKey, type Told } from './useComputed.ts';

/** The answers that are on screen now, each with its question; throws the reason of one that failed. */
export function answersIn(client: QueryClient): readonly Omit<RecordedAnswer, 'views'>[] {
  return client
    .getQueryCache()
    .findAll({ queryKey: ['computed'], type: 'active' })
    .flatMap(({ queryKey, state }) => {
      if (state.error !== null) throw state.error;
      const told = state.data as Told<unknown> | undefined;
      if (told === undefined || told === 'unpublished') return [];
      const [, , scope, asked] = queryKey as [string, string, Scope, readonly unknown[]];
      return [{ key: answerKey(scope, asked), scope, asked, value: told.value }];
    });
}
