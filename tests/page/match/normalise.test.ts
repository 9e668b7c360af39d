import { describe, expect, it } from 'vitest';
import { wordsOfLabel } from '@/lib/page/match/normalise';

describe('wordsOfLabel', () => {
  it.each([
    ['6. Motivatie keuze SMT-plaats', 'motivatie keuze smt plaats'],
    ['Stap 6: Motivatie', 'motivatie'],
    ['B1. SMT-plaats', 'smt plaats'],
    ['C.12) Einddatum', 'eind datum'],
    ['E5 Getekend', 'getekend'],
    ['K. Klemtonen', 'klemtonen'],
    ['STAP 4/5: plaats', 'plaats'],
    ['Stappen 11 tot en met 14 - papieren', 'papieren'],
    ['Verlenging (30-60)', 'verlenging 3060'],
    ['plaatskeuze', 'plaats keuze'],
    ['A) Wenselijkheid:', 'wenselijkheid'],
    ['Mot. keuze SMT-pl.', 'motivatie keuze smt plaats'],
    ['IHP i.f.v. SMT dd.', 'ihp in functie van smt datum'],
    ['IHP ivf. SMT opmaken', 'ihp in functie van smt opmaken'],
    ['KR OV1: wensel. SMT', 'klassenraad ov 1 wenselijkheid smt'],
    ['Motivatie >60 dgn', 'motivatie meer dan 60 dagen'],
    ['Motivatie 60+', 'motivatie meer dan 60'],
    ['Schriftelijk akkoord (ouders / meerderj. lln.)', 'schriftelijk akkoord ouders meerderjarige leerling'],
    ['Gekozen omdat ...', 'gekozen omdat'],
    ['61 dagen of meer', 'meer dan 60 dagen'],
    ['Tussen 30 en 60 dagen', '3060 dagen'],
    ['Licht de keuze toe', 'toelichting de keuze toe'],
    ['Lijntitel', 'lijn titel'],
    ['Startdatum', 'start datum'],
    ['trainingsplaats', 'training plaats'],
    ['Van t.e.m.', 'van tot en met'],
    ['Één café', 'een cafe'],
    ['Begel. & evaluatie', 'begeleiding en evaluatie'],
    ['30 dagen', '30 dagen'],
    ['Keuze v/d plaats', 'keuze van de plaats'],
    ['Zin v.e. SMT', 'zin van een smt'],
    ['1ste dag', 'eerste dag'],
    ['> 60 d.: motief', 'meer dan 60 dagen motief'],
    ['Na 30 dagen (max. 60)', 'na 3060'],
    ['Van 31 tot ten hoogste 60 dagen', 'van 3060 dagen'],
  ])('%s', (label, words) => {
    expect(
      wordsOfLabel(label)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(words);
  });
});
