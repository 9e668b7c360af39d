import type { SidebarState } from '../state';
import type { ComingModel } from './types';

/** What stands in the place of a screen until it is here; after a failure it says what helps. */
export function comingOf({ coming }: SidebarState): ComingModel | null {
  if (coming === null) return null;
  const { screen, failed } = coming;
  if (!failed) return { screen, title: 'Even geduld', back: 'Terug', text: 'Dit scherm komt eraan…', retry: null };
  return {
    screen,
    title: 'Dit scherm kwam niet',
    back: 'Terug',
    text: 'Probeer het opnieuw. Lukt het dan nog niet? Bewaar eerst je werk in Smartschool en herlaad dan de pagina.',
    retry: 'Probeer opnieuw',
  };
}
