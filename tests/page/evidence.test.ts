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
    watchEvidence(document, at('/?module=LVS'), found, stop.signal, 5);
    expect(found).toHaveBeenLastCalledWith('none');
    document.body.innerHTML = plan;
    await vi.waitFor(() => expect(found).toHaveBeenLastCalledWith('plan'));
    stop.abort();
    document.body.innerHTML = '';
    await new Promise((done) => setTimeout(done, 30));
    expect(found).toHaveBeenCalledTimes(2);
  });
});
