/**
 * In a page: answers clicks as the scripts of such a page would, since most pages of the corpus have none. Toggles turn,
 * boxes of choices open and take a choice. Counts what would send a form.
 */
export function live(): void {
  const page = window as unknown as { sent: number };
  page.sent = 0;
  const lists = '.smsc-select-bubble, [role=listbox]';
  const boxes = '.smsc-select, .bp-select, [role=combobox], [aria-haspopup=listbox]';

  const turn = (toggle: Element, to: boolean) => {
    for (const name of ['aria-pressed', 'aria-checked'])
      if (toggle.hasAttribute(name)) toggle.setAttribute(name, String(to));
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

  /** The last of the lines in it, each with several controls; itself where it holds one line. */
  const lastLine = (holder: Element | undefined): Element | undefined => {
    const count = (one: Element) => one.querySelectorAll('input, select, textarea').length;
    const lines = [...(holder?.children ?? [])].filter((one) => count(one) > 1);
    return lines.length > 0 ? lines.at(-1) : holder;
  };

  /** A row more, empty, after the last one before the button; only where no script of the page did so. */
  function addRow(button: Element): void {
    const siblings = [...(button.parentNode?.children ?? [])];
    const last = siblings
      .slice(0, siblings.indexOf(button))
      .filter((one) => one.querySelector('input, select, textarea'))
      .at(-1);
    const row = last?.localName === 'table' ? last.querySelector('tbody tr:last-child') : lastLine(last);
    if (!row || row.hasAttribute('data-added')) return;
    const fresh = row.cloneNode(true) as Element;
    fresh.setAttribute('data-added', '');
    // A line that was never shown is the sample of a new one.
    (fresh as HTMLElement).style.display = '';
    for (const input of fresh.querySelectorAll('input')) input.value = '';
    for (const area of fresh.querySelectorAll('textarea')) area.value = '';
    for (const select of fresh.querySelectorAll('select')) select.selectedIndex = 0;
    row.after(fresh);
  }

  const toggleOf = ({ target }: Event): Element | null =>
    (target as Element).closest('[aria-pressed], [role=switch], [role=checkbox], [role=radio]');
  const stateOf = (toggle: Element | null) =>
    toggle?.getAttribute('aria-pressed') ?? toggle?.getAttribute('aria-checked');
  /** What a toggle said before the page's own scripts, where it has some, heard of the click. */
  let before: string | null | undefined;
  /** Whether the list of a box was open then. */
  let wasOpen = false;

  function onClick(event: Event): void {
    const target = event.target as Element;
    const toggle = toggleOf(event);
    const list = target.closest(lists) as HTMLElement | null;
    const box = target.closest(boxes) ?? list?.previousElementSibling ?? list?.parentElement;
    const pressed = target.closest('[role=group] > button:not([aria-pressed])');
    if (pressed && !toggle) {
      pressed.classList.toggle('selected');
    } else if (toggle) {
      const state = stateOf(toggle);
      if (state !== before) return;
      if (toggle.getAttribute('role') === 'radio')
        for (const other of toggle.parentElement?.querySelectorAll('[role=radio]') ?? []) turn(other, other === toggle);
      else turn(toggle, state !== 'true');
    } else if (
      /^\s*\+|toevoegen|^\s*nog een\b|\b(?:er)?bij\s*$/i.test(target.textContent ?? '') &&
      target.matches('button, a')
    ) {
      addRow(target);
    } else if (box?.querySelector('.token') && list) {
      const chosen = target.textContent ?? '';
      const token = [...box.querySelectorAll('.token')].find((one) => wordsOf(one) === chosen);
      const model = box.querySelector('.token')?.cloneNode(true) as Element;
      if (model.firstChild) model.firstChild.textContent = model.childNodes.length > 1 ? `${chosen} ` : chosen;
      if (token) token.remove();
      else list.before(model);
    } else if (box && list) {
      const text = textOf(box);
      if (text)
        text.textContent = (text.textContent ?? '').replace(/\S(?:[\s\S]*\S)?/, (target.textContent ?? '').trim());
      show(list, false);
    } else if (box) {
      const own = listOf(box);
      if (own && isOpen(own) === wasOpen) show(own, !wasOpen);
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
      show(list, true);
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
    const hear = (event: Event) => {
      before = stateOf(toggleOf(event));
      const box = (event.target as Element).closest(boxes);
      const list = box && listOf(box);
      wasOpen = list !== null && isOpen(list);
    };
    root.addEventListener('click', hear, true);
    root.addEventListener('click', onClick);
  }
  window.addEventListener('submit', () => {
    page.sent += 1;
  });
  HTMLFormElement.prototype.submit = () => {
    page.sent += 1;
  };
}

/** In a page: takes the rows away that were added for a write. Answers what still stands in them. */
export function dropAddedRows(): string {
  const within = (root: Document | ShadowRoot, selector: string): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? within(one.shadowRoot, selector) : [])),
  ];
  const rows = within(document, '[data-added]');
  const held = rows.flatMap((row) => [...row.querySelectorAll<HTMLInputElement>('input, textarea')]);
  for (const row of rows) row.remove();
  return held.map(({ value }) => value).join('');
}
