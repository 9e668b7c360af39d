import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { plain } from '@/lib/page/match/normalise';
import { structureOf } from '@/lib/page/structure/structure';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const runs = Number(process.env['SOAK'] ?? 1) * 25;

/** Words that no form has: two rare syllables and more. */
const syllable = fc.constantFrom('qua', 'zyx', 'wro', 'jix', 'fub', 'kva', 'pym', 'xel', 'vuq', 'gyz', 'жєщ', 'ψώξ');
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
${row('Einddatum', `<input title="${text}" value="${text}"><select title="${other}"><option>a</option><option selected>${other}</option></select>`)}
</table><table><tr><td>Plaats</td><td>Gekozen</td></tr><tr><td>${text}</td><td><input type="checkbox" name="a"></td></tr><tr><td>${other}</td><td><input type="checkbox" name="b"></td></tr>
<tr><td>${text}</td><td><input name="c"></td></tr><tr><td><div>${other}</div></td><td><textarea name="d"></textarea></td></tr></table></form>
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
}, 300_000);

/** Places where a value can stand alone, so that nothing else on the page gives it away. */
const valuePlaces: ((text: string) => string)[] = [
  (text) => row('Titel', `<input value="${text}">`),
  (text) => row('Wenselijkheid', `<textarea>${text}</textarea>`),
  (text) => row('Standpunt leerling', `<div contenteditable="true"><p>${text}</p></div>`),
  (text) => row('SMT-plaats', `<div class="smsc-select" aria-haspopup="listbox"><span>${text}</span></div>`),
  (text) => row('SMT-plaats', `<span class="inline-edit" title="Klik om te bewerken">${text}</span>`),
  (text) => row('Begeleiding', `<p>${text}</p>`),
  (text) => `<tr><th>Einddatum</th><td>${text}</td></tr>`,
  (text) => `<tr><td><b>Einddatum:</b> ${text}</td></tr>`,
  (text) => `<tr><td colspan="2"><p>Aandachtspunten: ${text}</p></td></tr>`,
  (text) => `<tr><td colspan="2"><dl><dt>Plaats</dt><dd>${text}<ul><li>${text}</li></ul></dd></dl></td></tr>`,
  (text) => `<tr><td colspan="2"><pre>Titel: x\nPlaats: ${text}\n${text}</pre></td></tr>`,
];
/** Places that a value can stand in, but a form's own words as well. */
const otherPlaces: ((text: string) => string)[] = [
  (text) => row('SMT-plaats', `<select><option>Kies...</option><option>${text}</option></select>`),
  (text) => row('Startdatum', `<button type="button">${text}</button>`),
  (text) => row('Akkoord', `<div class="dropzone">Sleep een bestand<span class="attachmentName">${text}</span></div>`),
  (text) => row('Aanwezig', `<label><input type="checkbox">${text}</label><label><input type="checkbox">x</label>`),
  (text) => row(text, '<input name="c">'),
  (text) => row(`<div>${text}</div>`, '<textarea name="d"></textarea>'),
  (text) => row('Begeleiding', `<textarea></textarea><small>${text}</small>`),
  (text) =>
    `<tr><td colspan="2"><a href="/${text}">${text}</a><span title="${text}" data-x="${text}">x</span></td></tr>`,
  (text) => `<tr class="${text.replace(/[^a-z]/g, '-')}" id="${text}"><td colspan="2"><h4>${text}</h4></td></tr>`,
  (text) => `<tr><td colspan="2"><div class="userDiv">${text}</div><i>${text}</i></td></tr>`,
  (text) =>
    `<tr><td colspan="2"><img alt="${text}" src="${text}"><iframe name="${text}" title="${text}"></iframe></td></tr>`,
];

const usual = ['Startdatum', 'Motivatie keuze SMT-plaats', 'Standpunt ouders', 'Wenselijkheid van de SMT'];
const formWith = (rows: string): string => `<body><h2>Individueel trainingsplan SMT</h2><form><table>
${usual.map((label) => row(label, '<input>')).join('')}${rows}</table></form></body>`;

it('a value that stands in one place only does not survive there', () => {
  fc.assert(
    fc.property(value, fc.constantFrom(...valuePlaces, ...otherPlaces), (text, place) => {
      document.documentElement.innerHTML = formWith(place(text));
      const file = plain(JSON.stringify(structureOf(document, [smt], url)));
      expect(file).not.toMatch(/(?:qua|zyx|wro|jix|fub|kva|pym|xel|vuq|gyz){2}/);
    }),
    { numRuns: runs * 5 },
  );
}, 300_000);

/** What somebody writes in words that every form has. */
const known = fc
  .uniqueArray(
    fc.constantFrom(...'leerling ouders akkoord plaats graag met de op school begeleiding wil naar werken'.split(' ')),
    { minLength: 4, maxLength: 12 },
  )
  .map((words) => words.join(' '));

it('a value in the words of any form does not survive where values stand', () => {
  fc.assert(
    fc.property(known, fc.constantFrom(...valuePlaces), (text, place) => {
      document.documentElement.innerHTML = formWith(place(text));
      expect(plain(JSON.stringify(structureOf(document, [smt], url)))).not.toContain(text);
    }),
    { numRuns: runs * 5 },
  );
}, 300_000);
