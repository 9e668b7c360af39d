import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '@/lib/core/playbooks/parse';
import { smt } from '@/lib/core/playbooks/smt';
import { spoiled, tiny } from './tiny';

function problems(input: unknown): string[] {
  const parsed = parsePlaybook(input);
  return parsed.ok ? [] : parsed.problems;
}

describe('parsePlaybook', () => {
  it('accepts the smallest playbook and the one of SMT', () => {
    expect(problems(tiny())).toEqual([]);
    expect(problems(smt)).toEqual([]);
    const again = parsePlaybook(JSON.parse(JSON.stringify(smt)));
    expect(again.ok && again.playbook).toEqual(smt);
  });

  it.each([
    ['no object', 'hallo', 'draaiboek: hier hoort een groep gegevens'],
    ['nothing', undefined, 'draaiboek: dit ontbreekt; hier hoort een groep gegevens'],
    ['a missing title', spoiled(['title'], undefined), 'titel: dit ontbreekt; hier hoort een tekst'],
    ['a wrong type', spoiled(['steps', 0, 'report'], 'ja'), 'stappen › talk › verslag: hier hoort ja of nee'],
    [
      'an unknown kind',
      spoiled(['steps', 0, 'items', 1, 'kind'], 'essay'),
      'stappen › talk › items › summary › soort: kies uit: text, date, weekdays, choice, file, log, rating, task, milestone',
    ],
    [
      'an item that is no object',
      spoiled(['steps', 0, 'items', 1], 7),
      'stappen › talk › items › 2: hier hoort een groep gegevens',
    ],
    [
      'an id with capitals',
      spoiled(['steps', 0, 'items', 0, 'id'], 'Talked On'),
      'stappen › talk › items › Talked On › id: gebruik kleine letters, cijfers en streepjes',
    ],
    [
      'a rule id of another form',
      spoiled(['rules', 0, 'id'], 'eerste'),
      'regels › eerste › id: een regel heet bijvoorbeeld ABC-001',
    ],
    [
      'a condition that nobody knows',
      spoiled(['steps', 0, 'appliesWhen'], { moon: 'full' }),
      'stappen › talk › geldt als: deze voorwaarde wordt niet herkend',
    ],
    ['an unknown role', spoiled(['steps', 0, 'role'], 'tolk'), 'stappen › talk › rol: de rol ‘tolk’ bestaat niet'],
    [
      'an item twice',
      spoiled(['steps', 0, 'items', 1, 'id'], 'talked-on'),
      'stappen › talk › items › talked-on: de naam ‘talked-on’ bestaat al; geef elk onderdeel een eigen naam',
    ],
    [
      'an item without a field or a question',
      spoiled(['steps', 0, 'items', 1, 'recognise'], undefined),
      'stappen › talk › items › summary: zeg met opschriften hoe het veld op de pagina heet, of welke vraag het antwoord geeft',
    ],
    [
      'an item with a question that is not there',
      spoiled(['steps', 0, 'items', 0, 'answer'], 'weather'),
      'stappen › talk › items › talked-on: de vraag ‘weather’ bestaat niet',
    ],
    [
      'a condition over an item that is not there',
      spoiled(['rules', 0, 'appliesWhen'], { not: { all: [{ filled: 'nowhere' }] } }),
      'regels › PRF-001 › geldt als › niet › alle › 1: het item ‘nowhere’ bestaat niet',
    ],
    [
      'an answer that is no option',
      spoiled(['rules', 0, 'appliesWhen'], { answer: 'mood', in: ['angry'] }),
      'regels › PRF-001 › geldt als: ‘angry’ is geen antwoord op de vraag ‘mood’',
    ],
    [
      'counting days without days',
      spoiled(['steps', 0, 'appliesWhen'], { workdaysAbove: 30 }),
      'stappen › talk › geldt als: dit draaiboek telt geen werkdagen: vul eerst het deel ‘dagen’ in',
    ],
    [
      'a rule of no step',
      spoiled(['rules', 0, 'step'], 'walk'),
      'regels › PRF-001 › stap: de stap ‘walk’ bestaat niet',
    ],
    [
      'a rule of no item',
      spoiled(['rules', 0, 'item'], 'walk'),
      'regels › PRF-001 › item: het item ‘walk’ bestaat niet',
    ],
    [
      'a question of no step',
      spoiled(['questions', 0, 'step'], 'walk'),
      'vragen › mood › stap: de stap ‘walk’ bestaat niet',
    ],
    [
      'a choice without choices',
      spoiled(['questions', 0, 'options'], []),
      'vragen › mood › keuzes: geef minstens twee keuzes',
    ],
    [
      'a topic of no step',
      spoiled(['report', 'topics', 0, 'step'], 'walk'),
      'verslag › onderwerpen › walk: de stap ‘walk’ bestaat niet',
    ],
    [
      'a report that is asked without a template',
      spoiled(['report', 'topics'], []),
      'stappen › talk: deze stap vraagt een verslag, maar er is geen sjabloon voor',
    ],
    [
      'days over an item of another kind',
      spoiled(['days'], { start: 'summary', end: 'talked-on', weekdays: 'gone', free: 30, extended: 60 }),
      'dagen › start: ‘summary’ is geen datum',
    ],
    [
      'a line of the file for a topic that the report lacks',
      spoiled(['around'], {
        ...smt.around,
        topics: [{ step: 'walk', words: ['wandeling'] }],
      }),
      'schermen rond het plan › onderwerpen › walk: het verslag heeft geen onderwerp ‘walk’',
    ],
    [
      'a partner twice',
      spoiled(['around'], {
        ...smt.around,
        topics: [],
        partners: smt.around?.partners.slice(0, 1).flatMap((one) => [one, one]),
      }),
      'schermen rond het plan › partners › pupil: de naam ‘pupil’ bestaat al; geef elk onderdeel een eigen naam',
    ],
    [
      'more items than there are',
      spoiled(['page', 'minimumItems'], 9),
      'pagina › minimum aantal items: kies een getal van 1 tot 2',
    ],
  ])('tells of %s', (_name, input, problem) => {
    expect(problems(input)).toContain(problem);
  });

  it('tells of all problems at once', () => {
    const both = {
      ...(spoiled(['steps', 0, 'role'], 'tolk') as object),
      questions: [{ ...tiny().questions[0], step: 'walk' }],
    };
    expect(problems(both)).toEqual([
      'stappen › talk › rol: de rol ‘tolk’ bestaat niet',
      'vragen › mood › stap: de stap ‘walk’ bestaat niet',
    ]);
  });

  it('asks the other rooms about rules and templates', () => {
    const parsed = parsePlaybook(tiny(), {
      rule: (rule) => (rule.kind === 'required' ? ['het soort ‘required’ bestaat niet'] : []),
      template: (template) => (template.includes('plan.summary') ? 'dit sjabloon is stuk' : null),
    });
    expect(parsed).toEqual({
      ok: false,
      problems: [
        'regels › PRF-001: het soort ‘required’ bestaat niet',
        'verslag › onderwerpen › talk: dit sjabloon is stuk',
      ],
    });
  });
});
