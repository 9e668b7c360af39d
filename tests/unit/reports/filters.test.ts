import { describe, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { exampleContext } from '@/lib/core/reports/examples';
import { renderReport } from '@/lib/core/reports/render';
import { withTemplates } from '@/lib/core/reports/templates';

const context = { ...exampleContext(smt), other: 'contact-line' };

function render(text: string, change: Partial<typeof context> = {}) {
  const own = withTemplates(smt, [{ playbook: 'smt', template: 'contact-line', text }]);
  return renderReport(own, { ...context, ...change });
}

describe('filters', () => {
  it.each([
    ['{{ datum }}', 'maandag 28 september 2026'],
    ['{{ datum | datum }}', '28 september 2026'],
    ['{{ datum | datum_lang }}', 'maandag 28 september 2026'],
    ['{{ datum | datum_kort }}', '28/09/2026'],
    ['{{ datum | dag_maand }}', '28 september'],
    ['{{ plan.start-date | weekdag }}', 'dinsdag'],
    ['{{ leerling | datum }}', 'Noor Janssens'],
    ['{{ aanwezigen }}', 'An Peeters, Bart Maes en Cas Wouters'],
    ["{{ aanwezigen | lijst: 'of' }}", 'An Peeters, Bart Maes of Cas Wouters'],
    ['{{ plan.weekdays | lijst }}', 'dinsdag en donderdag'],
    ['Besluit:{{ besluit | punten }}', 'Besluit:\n- ja\n- nee'],
    ['{{ rol | upcase | kleine_letter }}', 'bEGELEIDER'],
    ['{{ besluit | regel | hoofdletter }}', 'Ja - nee'],
    ["{{ werkdagen | aantal: 'dag', 'dagen' }}, {{ 1 | aantal: 'dag', 'dagen' }}", '61 dagen, 1 dag'],
    ['{{ 12.5 | plus: 1 }}', '13,5'],
    ["{{ klas | default: 'geen klas' }}", '4B'],
  ])('%s gives %s', (template, text) => {
    expect(render(template, { role: 'begeleider', decision: 'ja\n- nee' })).toMatchObject({ text, missing: [] });
  });

  it('keeps what is empty named, through every filter and as a setting of one', () => {
    const bare = { decision: '', date: null, class: null };
    expect(render('{{ besluit | upcase | punten | append: "x" }}', bare)).toMatchObject({
      missing: ['wat jullie bespraken'],
    });
    expect(render('{{ "x" | append: besluit }}', bare).missing).toEqual(['wat jullie bespraken']);
    expect(render('{% assign x = datum | datum_kort %}{{ x }}', bare)).toMatchObject({ text: '[datum invullen]' });
    expect(render("{{ klas | default: 'geen klas' }}", bare)).toMatchObject({ text: 'geen klas', missing: [] });
  });

  it('goes through viewpoints and findings', () => {
    const items = { 'viewpoint-pupil': 'Ik wil\ndit.', 'viewpoint-parents': '' };
    const each = '{% for een in meningen %}- **{{ een.wie }}:** {{ een.tekst | regel }}\n{% endfor %}';
    expect(render(each, { items })).toMatchObject({
      text: '- Standpunt van de leerling: Ik wil dit.\n- Standpunt van de ouders: [standpunt van de ouders invullen]',
      missing: ['standpunt van de ouders'],
    });
    expect(render('{% for m in meldingen %}- {{ m }}\n{% endfor %}', { findings: ['a', '**b**'] }).text).toBe(
      '- a\n- **b**',
    );
  });
});
