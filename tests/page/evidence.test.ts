import { afterEach, describe, expect, it, vi } from 'vitest';
import { evidence, watchEvidence } from '@/lib/page/evidence';

const at = (address: string) => new URL(address, 'https://demo.smartschool.be') as unknown as Location;
const plan =
  '<h2>Trainingsplan SMT</h2><label>Wenselijkheid<textarea></textarea></label><label>Startdatum<input></label><label>Einddatum<input></label><label>Klemtonen<textarea></textarea></label>';

describe('evidence', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['/index.php?module=LVS', plan, 'plan'],
    ['/?module=lvs&file=x', plan, 'plan'],
    ['/LVS/Item/view/id/3', plan, 'plan'],
    ['/', plan, 'plan'],
    ['/?module=Messages&file=composeMessage', plan, 'none'],
    ['/planner', plan, 'none'],
    ['/?module=LVS', '<div class="pupil_nav_pupilinfo">Noor Janssens</div>', 'pupil'],
    [
      '/?module=LVS',
      '<div id="lvs_wrapper_container"><table><tr class="search_notes_itemrow"><td>Noor Janssens</td></tr></table></div>',
      'none',
    ],
    ['/?module=LVS&pupilID=49_10880_2', '<div id="lvs_wrapper_container">Noor Janssens</div>', 'pupil'],
    ['/?module=News', '<div class="pupil_nav_pupilinfo">Noor Janssens</div>', 'none'],
    ['/', '<h1>Welkom</h1>', 'none'],
    [
      '/?module=LVS',
      '<form><input placeholder="Startdatum SMT"><input placeholder="Einddatum"><textarea placeholder="Standpunt ouders"></textarea></form>',
      'plan',
    ],
  ])('%s', (address, html, found) => {
    document.body.innerHTML = html;
    expect(evidence(document, at(address))).toBe(found);
  });

  it('reads open shadow roots and frames', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = plan;
    document.body.append(host);
    expect(evidence(document, at('/?module=LVS'))).toBe('plan');
    document.body.innerHTML = '<iframe></iframe>';
    const frame = document.querySelector('iframe');
    if (frame?.contentDocument) frame.contentDocument.body.innerHTML = plan;
    expect(evidence(document, at('/?module=LVS'))).toBe('plan');
  });

  it('sees a plan that comes later, and nothing after the signal', async () => {
    const stop = new AbortController();
    const found = vi.fn();
    watchEvidence(document, at('/?module=LVS'), (one) => found(one), stop.signal, 5);
    expect(found).toHaveBeenLastCalledWith('none');
    document.body.innerHTML = plan;
    await vi.waitFor(() => expect(found).toHaveBeenLastCalledWith('plan'));
    stop.abort();
    document.body.innerHTML = '';
    await new Promise((done) => setTimeout(done, 30));
    expect(found).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['a pupil by a part', '/?module=LVS', '<div class="pupil_nav_pupilinfo">Noor Janssens</div>', true],
    ['words beside a plan, nobody named', '/?module=LVS', '<h2>Klassenraden</h2>', false],
    ['a plan', '/?module=LVS&pupilID=49_10880_2', plan, false],
    [
      'a plan under a heading of its own and of another',
      '/?module=LVS&pupilID=1',
      `<h1>IHP en attest</h1>${plan}`,
      false,
    ],
    [
      'another document that speaks of a plan',
      '/?module=LVS&pupilID=49_10880_2',
      '<h3>Individueel handelingsplan</h3><p>volgt een SMT.</p><label>Startdatum<input></label><label>Evaluatie<textarea></textarea></label>',
      true,
    ],
    [
      'a form with a word of a plan and labels that say little',
      '/?module=LVS&pupilID=49_10880_2',
      `<p>SMT</p>${'<label>Vraag<textarea></textarea></label>'.repeat(6)}`,
      false,
    ],
    [
      'a plan below another heading, by the title in its field',
      '/?module=LVS&pupilID=49_10880_2',
      '<h3>Klassenraad</h3><input value="SMT 2026-2027"><label>Startdatum<input></label><label>Wenselijk<input></label>',
      false,
    ],
  ])('whether a handle is enough: %s', (_, address, html, plain) => {
    document.body.innerHTML = html;
    const stop = new AbortController();
    const found = vi.fn();
    watchEvidence(document, at(address), (_seen, hint) => found(hint), stop.signal, 5);
    stop.abort();
    expect(found.mock.calls).toEqual([[{ plain, moved: false }]]);
  });

  describe('what comes in pieces', () => {
    const pieces = ['Trainingsplan SMT', 'Wenselijkheid', 'Startdatum', 'Einddatum', 'Klemtonen'];
    let stop: AbortController;
    const found = vi.fn();
    const start = (): void => {
      stop = new AbortController();
      found.mockClear();
      watchEvidence(document, at('/?module=Iets'), (one) => found(one), stop.signal, 5);
    };
    const put = (text: string, into: Node): void => {
      const line = document.createElement('p');
      line.textContent = text;
      into.appendChild(line);
    };
    const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 25));
    afterEach(() => stop.abort());

    it('is added up, and read once each', async () => {
      document.body.innerHTML = `<div>${'<p>tekst</p>'.repeat(50)}</div>`;
      start();
      const read = vi.spyOn(document.body, 'textContent', 'get');
      for (const piece of pieces) {
        put(piece, document.body);
        await rest();
      }
      expect(found).toHaveBeenLastCalledWith('plan');
      expect(found).toHaveBeenCalledTimes(2);
      expect(read).not.toHaveBeenCalled();
    });

    it('in a frame that was there and in a shadow root that came later', async () => {
      document.body.innerHTML = '<iframe></iframe>';
      start();
      const inside = document.querySelector('iframe')?.contentDocument;
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'open' });
      document.body.append(host);
      await rest();
      for (const [index, piece] of pieces.entries()) {
        put(piece, index % 2 === 0 ? shadow : (inside?.body ?? shadow));
        await rest();
      }
      expect(found).toHaveBeenLastCalledWith('plan');
    });

    it('in a shadow root that a custom element gets afterwards', async () => {
      document.body.innerHTML = '<school-form></school-form>';
      start();
      await rest();
      const host = document.querySelector('school-form');
      if (host) host.attachShadow({ mode: 'open' }).innerHTML = plan;
      await vi.waitFor(() => expect(found).toHaveBeenLastCalledWith('plan'));
    });

    it('of a word that is written in two texts', async () => {
      document.body.innerHTML = '<h1>Trainings</h1><p>wenselijk, startdatum, einddatum, klemtonen</p>';
      start();
      document.querySelector('h1')?.append('plan');
      await vi.waitFor(() => expect(found).toHaveBeenLastCalledWith('plan'));
    });

    it('belongs to the address at which it came', async () => {
      const place = { href: '/a', pathname: '/a', search: '' };
      document.body.innerHTML = plan;
      stop = new AbortController();
      found.mockClear();
      watchEvidence(document, place as unknown as Location, (one) => found(one), stop.signal, 5);
      expect(found).toHaveBeenLastCalledWith('plan');
      Object.assign(place, { href: '/b', pathname: '/b' });
      document.body.innerHTML = '<p>Welkom</p>';
      await vi.waitFor(() => expect(found).toHaveBeenLastCalledWith('none'));
    });
  });
});

it.each([
  ['div', ''],
  ['div', '<b>tekst</b>'],
  ['span', ''],
  ['school-plan', '<b>tekst</b>'],
])('an open shadow root is read whatever holds it: %s %s', (host, inside) => {
  const element = document.createElement(host);
  element.innerHTML = inside;
  element.attachShadow({ mode: 'open' }).innerHTML = 'Trainingsplan SMT, standpunt, motivatie, startdatum, einddatum';
  document.body.replaceChildren(element);
  const place = { href: 'https://x.smartschool.be/?module=LVS', pathname: '/', search: '?module=LVS' };
  expect(evidence(document, place)).toBe('plan');
});
