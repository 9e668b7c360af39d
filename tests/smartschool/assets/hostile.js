// A page that tries what a page could try. What it gets is kept in `window.hostile`, for the tests to look at.
window.hostile = { ran: false, keys: 0, shadow: [], caught: 0, replies: [], errors: [] };

document.addEventListener('keydown', () => {
  window.hostile.keys += 1;
});

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function spy(options) {
  window.hostile.caught += 1;
  return attach.call(this, { ...options, mode: 'open' });
};

window.addEventListener('message', (event) => {
  if (event.data?.hostile !== true) window.hostile.replies.push(JSON.stringify(event.data));
});

setInterval(() => {
  for (const host of document.querySelectorAll('*')) {
    if (host.shadowRoot) window.hostile.shadow.push(host.localName);
  }
  for (const type of ['plan/command', 'plan/read', 'editor/write', 'settings/read', 'toggle']) {
    window.postMessage({ hostile: true, type, name: type, notice: type, planId: '1' }, '*');
    document.dispatchEvent(new CustomEvent(type, { detail: { type } }));
  }
  try {
    window.chrome.runtime.sendMessage({ name: 'settings/read' }, (reply) => {
      window.hostile.replies.push(JSON.stringify(reply));
    });
  } catch (error) {
    window.hostile.errors.push(String(error));
  }
}, 300);
