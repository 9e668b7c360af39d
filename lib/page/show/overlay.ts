/** A host of our own above the page: never inside the page's form, never in the way of a click. */
export interface Overlay {
  host: HTMLElement;
  /** Where our own elements go. */
  layer: HTMLElement;
  remove(): void;
}

/** The highest layer but one: the sidebar lies above it. */
const layerIndex = '2147483645';

/** Lays a layer over the page with these styles; it covers the viewport and lets every click through. */
export function layOver(
  document: Document,
  name: `draaiboek-${'markers' | 'highlight' | 'pick'}`,
  css: string,
): Overlay {
  const host = document.createElement(name);
  host.setAttribute('aria-hidden', 'true');
  const fixed = {
    position: 'fixed',
    inset: '0',
    'z-index': layerIndex,
    'pointer-events': 'none',
    display: 'block',
    contain: 'strict',
  };
  for (const [property, value] of Object.entries(fixed)) host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const layer = document.createElement('div');
  root.append(style, layer);
  document.documentElement.append(host);
  return { host, layer, remove: () => host.remove() };
}
