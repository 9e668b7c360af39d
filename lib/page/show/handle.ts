interface HandleWords {
  panel: string;
  open: string;
  caption: string;
  renewed: { caption: string; text: string };
}

/** A handle as the folded sidebar has it, without any of its code. */
export function showHandle(
  container: HTMLElement,
  words: HandleWords,
  onOpen: () => void,
): { press(): void; sayRenewed(): void } {
  const { ownerDocument: document } = container;
  const bar = document.createElement('aside');
  bar.className = 'bar folded';
  bar.lang = 'nl-BE';
  bar.setAttribute('aria-label', words.panel);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'handle';
  const caption = document.createElement('span');
  caption.className = 'handle-caption';
  const say = (name: string, text: string): void => {
    button.setAttribute('aria-label', name);
    button.title = name;
    caption.textContent = text;
  };
  say(words.open, words.caption);
  button.append(caption);
  button.addEventListener('click', onOpen);
  bar.append(button);
  container.append(bar);
  return {
    press: () => button.click(),
    sayRenewed: () => say(words.renewed.text, words.renewed.caption),
  };
}
