import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { walkPage } from '@/lib/page/candidates/line';
import { recognise } from '@/lib/page/recognise';
import { createRecogniser, type Recogniser } from '@/lib/page/recogniser';
import { planPage } from '../smartschool/pages/plan';
import { startingPupils } from '../smartschool/pupils';

const playbooks = [smt];
const url = 'https://demo.smartschool.be/index.php?module=LVS';
const [pupil] = startingPupils();
const page = pupil ? planPage(pupil, 'edit', 'divs').text : '';

/** A machine may be busy. */
const patience = { timeout: 4000 };

describe('what comes beside a form of the plan', () => {
  let stop: AbortController;
  let recogniser: Recogniser;
  let beside: HTMLElement;
  const onStir = vi.fn();
  const onChange = vi.fn();
  const read = () => recogniser.recognise(playbooks, url);
  const anew = () => recognise(document, playbooks, url);

  beforeEach(async () => {
    document.documentElement.innerHTML = page;
    beside = document.createElement('div');
    beside.innerHTML = '<p>3 berichten</p><span></span><h3>Vandaag</h3><table><tbody></tbody></table>';
    document.body.append(beside);
    // The page's own frames and pictures have come.
    await new Promise((done) => setTimeout(done, 20));
    stop = new AbortController();
    onStir.mockClear();
    onChange.mockClear();
    recogniser = createRecogniser(document, { signal: stop.signal, onStir, onChange, settle: 1 });
    expect(read()?.form).not.toBeNull();
  });
  afterEach(() => stop.abort());

  const row = (...cells: string[]): HTMLElement => {
    const made = document.createElement('tr');
    made.innerHTML = cells.map((cell) => `<td>${cell}</td>`).join('');
    return made;
  };
  const hostOf = (inside: string): HTMLElement => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = inside;
    return host;
  };
  const body = () => beside.querySelector('tbody') as HTMLElement;

  it.each<[string, () => void]>([
    ['lines of a list', () => body().append(row('12/10/2026', 'oudercontact 4', 'Overleg', 'Leerkracht 3'))],
    ['a counter', () => beside.querySelector('p')?.firstChild?.replaceWith('4 berichten')],
    ['a clock', () => beside.querySelector('span')?.append('14:05')],
    ['white space', () => beside.append('\n   ')],
  ])('%s is not looked at', async (_, change) => {
    const before = read();
    const { walked } = recogniser.counts();
    change();
    await vi.waitFor(() => expect(onStir).toHaveBeenCalled(), patience);
    expect(read()).toBe(before);
    expect(recogniser.counts()).toMatchObject({ silent: 1, walked });
    expect(onChange).not.toHaveBeenCalled();
    expect(read()?.snapshot).toEqual(anew()?.snapshot);
  });

  it.each<[string, () => void]>([
    ['a name', () => body().append(row('Peeters, Lotte', 'overleg'))],
    ['a name in two cells', () => body().append(row('Peeters', 'Lotte'))],
    ['part of a name in the place of another', () => beside.querySelector('p')?.firstChild?.replaceWith('Maes')],
    ['words in a line with others', () => beside.append('14:05')],
    ['a line that opens what is below it', () => beside.insertAdjacentHTML('beforeend', '<p>deel twee:</p>')],
    ['a class', () => body().append(row('klas 4OV1B', 'overleg'))],
    ['a school year', () => body().append(row('2027-2028', 'overleg'))],
    ['a word of another document', () => body().append(row('stageplan', 'overleg'))],
    ['a control', () => body().append(row('<input>', 'overleg'))],
    ['a frame', () => body().append(row('<iframe></iframe>', 'overleg'))],
    ['a heading', () => beside.append(document.createElement('h2'))],
    ['words in a heading', () => beside.querySelector('h3')?.append(' en morgen')],
    ['a dialog', () => beside.insertAdjacentHTML('beforeend', '<div role="dialog">tekst</div>')],
    ['an element of the school', () => beside.append(document.createElement('school-veld'))],
    ['a plain element with more inside than is seen', () => beside.append(hostOf('<input>'))],
    ['a list that goes', () => beside.querySelector('table')?.remove()],
    ['words in the form', () => document.querySelector('form textarea')?.parentElement?.append('let op')],
  ])('%s is looked at', async (_, change) => {
    change();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), patience);
    expect(recogniser.counts()).toMatchObject({ silent: 0, part: 1 });
    expect(read()?.snapshot).toEqual(anew()?.snapshot);
  });

  /** An editor that was looked at when it came. */
  const editor = async (): Promise<HTMLElement> => {
    const made = document.createElement('div');
    made.className = 'tox tox-tinymce';
    made.innerHTML =
      '<div class="tox-editor-header"><div class="tox-toolbar__primary"><button class="tox-tbtn">B</button></div></div>' +
      '<div class="tox-edit-area"></div><div class="tox-statusbar"><span>3 woorden</span></div>';
    document.querySelector('form')?.append(made);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), patience);
    onChange.mockClear();
    return made;
  };

  it.each<[string, (editor: HTMLElement) => void]>([
    ['a button that goes in', (made) => made.querySelector('button')?.setAttribute('class', 'tox-tbtn active')],
    ['a toolbar that folds', (made) => made.querySelector('.tox-toolbar__primary')?.replaceChildren('meer')],
    ['the room that a toolbar takes', (made) => made.querySelector('.tox-toolbar__primary')?.setAttribute('style', '')],
    ['a count of words', (made) => made.querySelector('span')?.replaceChildren('4 woorden')],
  ])('%s in the bars of an editor is not looked at', async (_, change) => {
    const made = await editor();
    const before = read();
    const { walked, silent } = recogniser.counts();
    change(made);
    await vi.waitFor(() => expect(recogniser.counts().silent).toBeGreaterThan(silent), patience);
    expect(read()).toBe(before);
    expect(recogniser.counts()).toMatchObject({ walked, waiting: 0 });
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each<[string, (editor: HTMLElement) => void]>([
    ['the bar that becomes none', (made) => made.querySelector('.tox-statusbar')?.setAttribute('class', 'veld')],
    ['what stands between the bars', (made) => made.querySelector('.tox-edit-area')?.append('let op')],
  ])('%s of an editor is looked at', async (_, change) => {
    const made = await editor();
    change(made);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), patience);
    expect(read()?.snapshot).toEqual(anew()?.snapshot);
  });

  it('walks what was not looked at together with the next change, wherever that is', () => {
    const [one, other] = [document.createElement('div'), document.createElement('div')];
    document.body.append(one, other);
    read();
    one.append(row('Overleg'));
    const words = () => recogniser.withView((view) => view?.line.pieces.map(({ text }) => text));
    expect(words()).not.toContain('Overleg');
    other.append(document.createElement('h4'));
    expect(words()).toContain('Overleg');
    expect(words()).toEqual(walkPage(document)?.pieces.map(({ text }) => text));
  });

  it('finds a field that comes in what was not looked at', () => {
    const came = document.createElement('div');
    came.innerHTML = '<table><tbody><tr><td>overleg</td></tr></tbody></table>';
    beside.append(came);
    read();
    expect(recogniser.counts()).toMatchObject({ silent: 1, part: 0 });
    const { walked } = recogniser.counts();
    came.querySelector('td')?.insertAdjacentHTML('beforeend', '<input placeholder="Zoek">');
    expect(read()?.snapshot).toEqual(anew()?.snapshot);
    expect(recogniser.counts()).toMatchObject({ part: 1 });
    expect(recogniser.counts().walked - walked).toBeGreaterThanOrEqual(6);
  });
});
