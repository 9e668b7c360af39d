import { afterEach, describe, expect, it, vi } from 'vitest';
import { mount, roomMaker } from '@/lib/page/show/mount';

const tag = 'draaiboek-sidebar';
const hosts = () => document.querySelectorAll(tag);

function put(stays: () => boolean, mode: ShadowRootMode = 'closed') {
  const controller = new AbortController();
  return { controller, mounted: mount(document, { styles: '.bar{}', mode, controller, stays }) };
}

afterEach(() => {
  for (const host of hosts()) host.remove();
  document.documentElement.removeAttribute('style');
});

describe('our element on the page', () => {
  it('has a shadow root that the page cannot open', () => {
    const { mounted } = put(() => true);
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(mounted?.root.querySelector('style')?.textContent).toBe('.bar{}');
  });

  it('stays as it is when it is injected twice', () => {
    const first = put(() => true);
    const second = put(() => true);
    expect(second.mounted).toBeNull();
    expect([...hosts()]).toEqual([first.mounted?.host]);
    expect(first.controller.signal.aborted).toBe(false);
  });

  it('gives way to a newer copy when it no longer works and holds nothing', () => {
    const first = put(() => false);
    const second = put(() => true);
    expect([...hosts()]).toEqual([second.mounted?.host]);
    expect(first.controller.signal.aborted).toBe(true);
  });

  it('goes with its signal', () => {
    const { controller } = put(() => true);
    controller.abort();
    expect(hosts()).toHaveLength(0);
  });

  it('lets no key, typing or click through to handlers of the page', () => {
    const { mounted } = put(() => true);
    const heard = vi.fn();
    const own = vi.fn();
    const controller = new AbortController();
    for (const type of ['keydown', 'keyup', 'keypress', 'input', 'change', 'click', 'paste', 'focusin']) {
      document.addEventListener(type, heard, { signal: controller.signal });
      mounted?.container.addEventListener(type, own);
      mounted?.container.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    controller.abort();
    expect(heard).not.toHaveBeenCalled();
    expect(own).toHaveBeenCalledTimes(8);
  });
});

describe('room for the panel', () => {
  it('gives the page back the margin that it had', () => {
    document.documentElement.style.setProperty('margin-right', '12px');
    const makeRoom = roomMaker(document, new AbortController().signal);
    makeRoom(true);
    makeRoom(true);
    expect(document.documentElement.style.getPropertyPriority('margin-right')).toBe('important');
    expect(document.documentElement.style.marginRight).not.toBe('12px');
    makeRoom(false);
    expect(document.documentElement.style.marginRight).toBe('12px');
    expect(document.documentElement.style.getPropertyPriority('margin-right')).toBe('');
  });

  it('takes its margin along when the sidebar ends', () => {
    const controller = new AbortController();
    roomMaker(document, controller.signal)(true);
    controller.abort();
    expect(document.documentElement.style.marginRight).toBe('');
  });
});
