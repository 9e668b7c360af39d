import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watch } from '@/lib/page/watch';

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 60));

describe('watch', () => {
  let stop: AbortController;
  const onChange = vi.fn();

  beforeEach(() => {
    document.body.innerHTML = '<form><input id="a"></form><draaiboek-host id="own"></draaiboek-host>';
    stop = new AbortController();
    onChange.mockClear();
  });
  afterEach(() => stop.abort());

  const start = (): Watch => {
    const own = document.querySelector('#own');
    return watch(document, onChange, stop.signal, { settle: 15, ignore: own ? [own] : [] });
  };

  it('calls once after several changes came to rest', async () => {
    start();
    document.querySelector('form')?.append('tekst');
    document.querySelector('form')?.append('nog');
    expect(onChange).not.toHaveBeenCalled();
    await settled();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('hears typing', async () => {
    start();
    document.querySelector('#a')?.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('never hears our own host', async () => {
    start();
    document.querySelector('#own')?.append('van ons');
    await settled();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('takes room beside the page for no change, and any other style for one', async () => {
    start();
    const { style } = document.documentElement;
    style.setProperty('margin-right', 'clamp(320px, 30vw, 384px)', 'important');
    await settled();
    expect(onChange).not.toHaveBeenCalled();
    style.setProperty('visibility', 'hidden');
    await settled();
    expect(onChange).toHaveBeenCalledTimes(1);
    style.removeProperty('visibility');
    style.removeProperty('margin-right');
  });

  it('follows a shadow root that it attends to, each once', async () => {
    const watching = start();
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    await settled();
    onChange.mockClear();
    shadow.append('nieuw');
    await settled();
    expect(onChange).not.toHaveBeenCalled();
    watching.attend([document, shadow]);
    watching.attend([document, shadow]);
    shadow.append('nieuw');
    await settled();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('follows the document of a frame that it attends to', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    start().attend(frame.contentDocument ? [frame.contentDocument] : []);
    frame.contentDocument?.body.append('nieuw');
    await settled();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is still after the signal', async () => {
    start();
    document.querySelector('form')?.append('tekst');
    stop.abort();
    document.querySelector('form')?.append('nog');
    await settled();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('does not wait for ever on a page that never rests', async () => {
    start();
    const restless = setInterval(() => document.querySelector('form')?.append('x'), 5);
    await new Promise((done) => setTimeout(done, 400));
    clearInterval(restless);
    expect(onChange.mock.calls.length).toBeGreaterThan(0);
  });
});
