import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Playbook } from '@/lib/core/model/playbook';
import { smt } from '@/lib/core/playbooks/smt';
import { walkPage } from '@/lib/page/candidates/line';
import { recognise, recognisePupil } from '@/lib/page/recognise';
import { createRecogniser, type Recogniser } from '@/lib/page/recogniser';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const playbooks: Playbook[] = [smt];
const fields = [
  'Titel plan',
  'Wenselijkheid van een SMT',
  'Standpunt van de leerling',
  'Standpunt van de ouders',
  'Trainingsplaats',
  'Motivatie van de trainingsplaats',
  'Startdatum',
  'Einddatum',
  'Klemtonen en aandachtspunten',
  'Begeleiding en evaluatie',
];
const form = `<h1>Noor Janssens - 4OV1B</h1><h2>Trainingsplan SMT</h2><form>${fields
  .map((label, at) => `<p><label for="f${at}">${label}</label> <input id="f${at}"></p>`)
  .join('\n')}</form><ul>${'<li>regel <b>tekst</b></li>'.repeat(200)}</ul>`;

describe('a recogniser', () => {
  let stop: AbortController;
  let recogniser: Recogniser;
  beforeEach(() => {
    document.body.innerHTML = form;
    stop = new AbortController();
    recogniser = createRecogniser(document, { signal: stop.signal });
  });
  afterEach(() => stop.abort());

  const read = () => recogniser.recognise(playbooks, url);
  const anew = () => recognise(document, playbooks, url);

  it('gives the same answer, the very same while nothing changed', () => {
    const first = read();
    expect(first?.snapshot).toEqual(anew()?.snapshot);
    expect(read()).toBe(first);
    expect(recogniser.counts()).toMatchObject({ whole: 1, part: 0 });
  });

  it('walks a new field and what stands right around it, not the page', () => {
    read();
    const { walked } = recogniser.counts();
    document
      .querySelector('form')
      ?.insertAdjacentHTML('beforeend', '<p><label for="x">Verlenging boven 30 dagen</label><input id="x"></p>');
    expect(read()?.snapshot).toEqual(anew()?.snapshot);
    expect(read()?.snapshot.items['extension-30']).toMatchObject({ state: 'present' });
    expect(recogniser.counts()).toMatchObject({ whole: 1, part: 1 });
    expect(recogniser.counts().walked - walked).toBeLessThan(8);
  });

  it('is told of changes in frames and open shadow roots, also of those that come later', async () => {
    const onChange = vi.fn();
    const own = new AbortController();
    const following = createRecogniser(document, { signal: own.signal, onChange, settle: 10 });
    const isToldOf = async (change: () => void): Promise<void> => {
      onChange.mockClear();
      change();
      await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), { timeout: 4000 });
    };
    following.recognise(playbooks, url);
    const host = document.createElement('school-veld');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>tekst</p>';
    const frame = document.createElement('iframe');
    await isToldOf(() => document.body.append(host, frame));
    await isToldOf(() => shadow.append('nieuw'));
    await isToldOf(() => frame.contentDocument?.body.append('nieuw'));
    own.abort();
  });

  it('sees a value that a script changed without a sign', () => {
    read();
    const place = document.querySelector<HTMLInputElement>('#f4');
    if (place) place.value = 'Bakkerij';
    expect(read()?.snapshot.items.place).toMatchObject({ value: 'Bakkerij' });
  });

  it('reads what was typed in a text area without working out the fields again', () => {
    const field = document.querySelector('#f5');
    if (field) field.outerHTML = '<textarea id="f5"></textarea>';
    read();
    const views = () => recogniser.withView((view) => view);
    const before = views();
    const area = document.querySelector<HTMLTextAreaElement>('textarea');
    if (area) area.value = 'Ze kookt graag.';
    area?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(read()?.snapshot).toEqual(anew()?.snapshot);
    expect(JSON.stringify(read()?.snapshot.items)).toContain('Ze kookt graag.');
    expect(views()).toBe(before);
    const place = document.querySelector<HTMLInputElement>('#f4');
    if (place) place.value = '12/10/2026';
    place?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(read()?.snapshot).toEqual(anew()?.snapshot);
    expect(views()).not.toBe(before);
  });

  it('sees a part hidden by its class alone', () => {
    document.head.innerHTML = '<style>.weg { display: none }</style>';
    read();
    document.querySelector('#f4')?.parentElement?.classList.add('weg');
    expect(read()?.snapshot.items).toEqual(anew()?.snapshot.items);
    expect(read()?.fields.get('place')?.element.id).not.toBe('f4');
  });

  it('sees another pupil in the heading', () => {
    read();
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = 'Kobe Maes - 5OV1A';
    expect(read()?.snapshot.student).toMatchObject({ name: 'Kobe Maes', class: '5OV1A' });
  });

  it('keeps the spaces between texts as a first walk has them', () => {
    const text = () => recogniser.withView((view) => view?.line.pieces.map((piece) => piece.text));
    const fresh = () => walkPage(document)?.pieces.map((piece) => piece.text);
    read();
    const line = document.querySelector('form p');
    line?.after(' ', document.createElement('i'));
    expect(text()).toEqual(fresh());
    line?.querySelector('input')?.replaceWith('tekst ', document.createElement('b'), ' ');
    expect(text()).toEqual(fresh());
    line?.remove();
    expect(text()).toEqual(fresh());
  });

  it('does not keep the fields of a frame that was moved, also before it has loaded again', () => {
    document.body.insertAdjacentHTML('beforeend', '<div id="m"><p><iframe></iframe></p><p>nog iets</p></div>');
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const withDocument = (html: string) => {
      const inside = document.implementation.createHTMLDocument();
      inside.body.innerHTML = html;
      Object.defineProperty(frame, 'contentDocument', { configurable: true, value: inside });
    };
    withDocument('<p><label for="t">Documenten naar TAC</label><input id="t" value="02/11/2026"></p>');
    // A browser tells later that the frame is loaded.
    const late = new AbortController();
    document.addEventListener('load', (event) => event.stopImmediatePropagation(), {
      capture: true,
      signal: late.signal,
    });
    const follower = createRecogniser(document, { signal: late.signal });
    expect(follower.recognise(playbooks, url)?.fields.get('tac-on')).toBeDefined();
    document.querySelector('#m')?.append(document.querySelector('#m p') as Element);
    withDocument('');
    expect(follower.recognise(playbooks, url)?.fields.get('tac-on')).toBeUndefined();
    late.abort();
  });

  it('sees that a class of a part beside the line makes its photo an author', () => {
    document.body.innerHTML = '<div id="m" class="dropdown-menu"><img alt="Foto van Noor Janssens"></div><p>4OV1B</p>';
    expect(recogniser.pupil(url)?.name).toBe('Noor Janssens');
    document.querySelector('#m')?.classList.add('author');
    expect(recogniser.pupil(url)).toEqual(recognisePupil(document, url));
    expect(recogniser.pupil(url)).toBeNull();
  });

  it('tells nobody and follows nothing after the signal', () => {
    read();
    stop.abort();
    document.querySelector('form')?.remove();
    expect(read()).not.toBeNull();
  });
});

describe('a page with 5000 fields', () => {
  it('is given up after a part of the walk, and not walked again at each change', () => {
    document.body.innerHTML = `${form}<form>${'<p>Vraag <input></p>'.repeat(5000)}</form>`;
    const stop = new AbortController();
    const recogniser = createRecogniser(document, { signal: stop.signal });
    expect(recogniser.recognise(playbooks, url)).toBeNull();
    expect(recogniser.isTooMuch()).toBe(true);
    const { walked } = recogniser.counts();
    expect(walked).toBeLessThan(7000);
    for (let at = 0; at < 5; at += 1) {
      document.querySelector('form')?.append('nog');
      expect(recogniser.recognise(playbooks, url)).toBeNull();
    }
    expect(recogniser.counts()).toMatchObject({ whole: 1, part: 0, walked });
    document.querySelectorAll('form')[1]?.remove();
    expect(recogniser.recognise(playbooks, url)?.snapshot.playbook).toBe('smt');
    stop.abort();
  });

  it('asks no style of any of them', () => {
    document.body.innerHTML = `<form>${'<p>Vraag <input></p>'.repeat(5000)}</form>`;
    const asked = vi.spyOn(window, 'getComputedStyle');
    expect(recognise(document, playbooks, url)).toBeNull();
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});
