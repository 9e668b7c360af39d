import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { plain } from '@/lib/page/match/normalise';
import { structureOf } from '@/lib/page/structure/structure';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const runs = Number(process.env['SOAK'] ?? 1) * 40;

/** Words that no form has: two rare syllables and more. */
const syllable = fc.constantFrom('qua', 'zyx', 'wro', 'jix', 'fub', 'kva', 'pym', 'xel', 'vuq', 'gyz');
const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''));
const name = fc
  .tuple(word, word)
  .map((words) => words.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(' '));
const prose = fc.array(fc.oneof(word, name), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const value = fc.oneof(
  word,
  name,
  prose,
  fc.tuple(word, word).map(([one, two]) => `${one}@${two}.be`),
  word.map((one) => `${one} akkoord.pdf`),
);

const row = (label: string, field: string): string => `<tr><td>${label}</td><td>${field}</td></tr>`;

/** A page with the value in every place that a page has for one. */
const page = (pupil: string, text: string, other: string): string => `
<title>${pupil} - ${other}</title>
<body data-user="${other}"><nav><a href="/u/${text}">${other}</a></nav>
<div class="profile_header_pupilinfo_item">${pupil}</div><img alt="Foto van ${pupil}" src="/${text}.png">
<h2>Individueel trainingsplan SMT ${pupil}</h2><p>${text}</p><h3>${other}</h3>
<form id="${text}" action="/${text}"><!-- ${text} --><script>var a = "${text}"</script>
<table>
${row('Titel', `<input name="${other}" value="${text}">`)}
${row('Wenselijkheid van de SMT', `<textarea>${text}</textarea>`)}
${row('Standpunt leerling', `<div contenteditable="true">${text}<br>${other}</div>`)}
${row('SMT-plaats', `<select><option>Kies...</option><option selected>${text}</option><option>${other}</option></select>`)}
${row(`Motivatie keuze SMT-plaats`, `<textarea></textarea><small>${text}</small>`)}
${row('Startdatum', `<button type="button" class="datepicker-button">${text}</button>`)}
${row('Akkoord', `<div class="dropzone"><button type="button">Bestand kiezen</button><span class="attachmentName">${text}</span></div>`)}
${row('Klassenraad', `<label><input type="checkbox" checked> ${other}</label><label><input type="checkbox"> ${pupil}</label>`)}
${row('Aandachtspunten', `<span class="inline-edit" title="Klik om te bewerken">${text}</span>`)}
</table></form>
<dl><dt>SMT-plaats</dt><dd>${text}</dd><dt>Begeleiding en evaluatie</dt><dd><p>${other}</p><ul><li>${text}</li></ul></dd></dl>
<table><tr><th>Einddatum</th><td>${text}</td></tr><tr><td><b>Startdatum:</b> ${text}</td></tr></table>
<p>Motivatie keuze SMT-plaats: ${text}<br>Einddatum: ${other}</p><pre>Aandachtspunten: ${text}
${other}</pre>
<div class="userDiv">${other}</div><ul><li>${text}</li></ul><template>${text}</template><svg><title>${text}</title></svg>
</body>`;

it('nothing that is filled in, and no name, survives', () => {
  fc.assert(
    fc.property(name, value, fc.oneof(name, value), (pupil, text, other) => {
      document.documentElement.innerHTML = page(pupil, text, other);
      const file = plain(JSON.stringify(structureOf(document, [smt], url)));
      const rare = /(?:qua|zyx|wro|jix|fub|kva|pym|xel|vuq|gyz)(?:qua|zyx|wro|jix|fub|kva|pym|xel|vuq|gyz)/;
      expect(rare.exec(file)?.[0] ?? null).toBeNull();
      expect(file).toContain('motivatie keuze smt-plaats');
    }),
    { numRuns: runs },
  );
}, 60_000);
