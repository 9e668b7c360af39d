/**
 * In a page: answers clicks as the scripts of such a page would, since most pages of the corpus have none. Toggles turn,
 * boxes of choices open and take a choice. Counts what would send a form.
 */
export function live(): void {
  const page = window as unknown as { sent: number };
  page.sent = 0;
  const lists = '.smsc-select-bubble, [role=listbox]';
  const boxes = '.smsc-select, .bp-select, [role=combobox], [aria-haspopup=listbox]';
  const on = ['on', 'aan', 'is-on', 'is-active', 'active', 'selected'];

  const turn = (toggle: Element, to: boolean) => {
    for (const name of ['aria-pressed', 'aria-checked'])
      if (toggle.hasAttribute(name)) toggle.setAttribute(name, String(to));
    const names = on.filter((name) =>
      [...(toggle.parentElement?.children ?? [])].some((one) => one.matches(`.${name}`)),
    );
    for (const name of names) toggle.classList.toggle(name, to);
  };
  const listOf = (box: Element): HTMLElement | null => {
    const inside = box.querySelector<HTMLElement>(lists);
    const next = box.nextElementSibling;
    if (inside) return inside;
    return next?.matches(lists)
      ? (next as HTMLElement)
      : (box.parentElement?.querySelector<HTMLElement>(lists) ?? null);
  };
  const isOpen = (list: HTMLElement) => list.style.display === 'block';
  const show = (list: HTMLElement, open: boolean) => {
    list.style.display = open ? 'block' : 'none';
    list.hidden = false;
  };
  /** The text that a box shows stands in its innermost element beside its list. */
  const textOf = (box: Element): ChildNode | null => {
    const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.closest(lists) === null && node.textContent?.trim()) return node as ChildNode;
    return null;
  };
  const wordsOf = (token: Element) => (token.firstChild?.textContent ?? '').trim();
  const roots = (from: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    from,
    ...[...from.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? roots(one.shadowRoot) : [])),
    ...[...from.querySelectorAll('iframe')].flatMap((one) => (one.contentDocument ? roots(one.contentDocument) : [])),
  ];

  function onClick(event: Event): void {
    const target = event.target as Element;
    const toggle = target.closest('[aria-pressed], [role=switch], [role=checkbox], [role=radio]');
    const list = target.closest(lists) as HTMLElement | null;
    const box = target.closest(boxes) ?? list?.previousElementSibling ?? list?.parentElement;
    if (toggle) {
      const state = toggle.getAttribute('aria-pressed') ?? toggle.getAttribute('aria-checked');
      if (toggle.getAttribute('role') === 'radio')
        for (const other of toggle.parentElement?.querySelectorAll('[role=radio]') ?? []) turn(other, other === toggle);
      else turn(toggle, state !== 'true');
    } else if (box?.querySelector('.token') && list) {
      const chosen = target.textContent ?? '';
      const token = [...box.querySelectorAll('.token')].find((one) => wordsOf(one) === chosen);
      const model = box.querySelector('.token')?.cloneNode() as Element;
      model.textContent = chosen;
      if (token) token.remove();
      else list.before(model);
    } else if (box && list) {
      const text = textOf(box);
      if (text) text.textContent = target.textContent;
      show(list, false);
    } else if (box) {
      const own = listOf(box);
      if (own) show(own, !isOpen(own));
    }
  }

  for (const root of roots(document)) {
    for (const box of root.querySelectorAll(boxes)) {
      const tokens = [...box.querySelectorAll('.token')].map(wordsOf);
      if (tokens.length > 0 && !listOf(box))
        box.insertAdjacentHTML('beforeend', '<div class="smsc-select-bubble"></div>');
      const list = listOf(box);
      for (const words of tokens.length > 0 ? [...tokens, 'Werkpostfiche'] : []) {
        const there = [...(list?.children ?? [])].some((one) => one.textContent === words);
        const isDays = tokens.some((one) => /dag$/.test(one));
        if (!there && !(isDays && words === 'Werkpostfiche'))
          list?.insertAdjacentHTML('beforeend', `<span>${words}</span>`);
      }
      const words = textOf(box)?.textContent ?? '';
      if (!list) continue;
      show(list, false);
      const options = [...list.children].map((one) => one.textContent?.trim());
      const model = list.lastElementChild;
      // A box without a choice says so in words that its list has too.
      if (model && tokens.length === 0 && !options.includes(words.trim())) {
        const first = model.cloneNode() as Element;
        first.textContent = words;
        list.prepend(first);
      }
    }
    root.addEventListener('click', onClick);
  }
  window.addEventListener('submit', () => {
    page.sent += 1;
  });
  HTMLFormElement.prototype.submit = () => {
    page.sent += 1;
  };
}
