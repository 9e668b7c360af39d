import type { Settings } from '@/lib/core/model/settings';
import { numberIn } from './answers';

interface Figure {
  title: string;
  why: string;
  label: string;
  help: string;
  least: number;
  most: number;
  /** Only whole numbers. */
  whole: boolean;
}

/** The numbers that a school may set for its rules, each with what it may be. */
export const figures = {
  warnBeforeStartDays: {
    title: 'Wanneer wordt iets dringend?',
    why: 'Wat voor de start klaar moet zijn, staat eerst gewoon bij de taken. Vanaf zoveel dagen voor de startdatum wordt het een melding.',
    label: 'Dagen voor de start',
    help: 'Een getal van 0 tot 90. Gewoonlijk 14.',
    least: 0,
    most: 90,
    whole: true,
  },
  halfDayWeight: {
    title: 'Hoeveel telt een halve dag?',
    why: 'Zoveel telt een halve dag mee bij de werkdagen. Wat de omzendbrief daarover zegt, kon nog niemand nakijken: maak er op school een afspraak over.',
    label: 'Een halve dag telt voor',
    help: 'Een getal van 0 tot 1. Gewoonlijk 0,5.',
    least: 0,
    most: 1,
    whole: false,
  },
  lastContactMaxDays: {
    title: 'Hoe oud mag het laatste contact zijn?',
    why: 'Is het laatste contact met de plaats ouder dan zoveel dagen bij de start, dan stelt Draaiboek voor om nog eens te bellen.',
    label: 'Dagen sinds het laatste contact',
    help: 'Een getal van 1 tot 365. Gewoonlijk 60.',
    least: 1,
    most: 365,
    whole: true,
  },
} as const satisfies Partial<Record<keyof Settings, Figure>>;

/** The number that was typed, or what is wrong with it. */
export function readFigure(id: keyof typeof figures, text: string): { value: number } | { problem: string } {
  const { least, most, whole, help }: Figure = figures[id];
  const value = text.trim() === '' ? null : numberIn(text);
  const fits = value !== null && value >= least && value <= most && (!whole || Number.isInteger(value));
  return fits ? { value } : { problem: `Dat past hier niet. ${help}` };
}
