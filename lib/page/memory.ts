/**
 * What was worked out about a page, kept from one look to the next. Two kinds of answers about an element are kept: those
 * that only hang on the element and what holds it, and those that only hang on the element and what is inside it. So a
 * change of the page says which answers are no longer good.
 */
export interface Memory {
  above: Answers;
  inside: Answers;
  /** What is kept for one look only. */
  look: Map<unknown, unknown>;
}

/** For each element what the remembered functions answered, each in a place of its own. */
type Answers = WeakMap<Element, unknown[]>;
type Kind = 'above' | 'inside';

export const newMemory = (): Memory => ({ above: new WeakMap(), inside: new WeakMap(), look: new Map() });

let current: Memory | null = null;

/** Does some work with this memory at hand. */
export function withMemory<T>(memory: Memory, work: () => T): T {
  const before = current;
  current = memory;
  memory.look = new Map();
  try {
    return work();
  } finally {
    current = before;
  }
}

/** How many functions are remembered. */
const places: Record<Kind, number> = { above: 0, inside: 0 };
/** Stands for an answer that is undefined. */
const nothing = Symbol('nothing');

function remembered<T, A extends unknown[]>(
  where: Kind,
  compute: (element: Element, ...rest: A) => T,
): (element: Element, ...rest: A) => T {
  const place = places[where];
  places[where] += 1;
  return (element, ...rest) => {
    const answers = current?.[where];
    if (!answers) return compute(element, ...rest);
    let own = answers.get(element);
    if (!own) {
      own = new Array(places[where]);
      answers.set(element, own);
    }
    const known = own[place];
    if (known !== undefined) return (known === nothing ? undefined : known) as T;
    const answer = compute(element, ...rest);
    own[place] = answer === undefined ? nothing : answer;
    return answer;
  };
}

/** A function of an element that looks at nothing but the element and its holders: each element is asked once. */
export const onceAbove = <T>(compute: (element: Element) => T): ((element: Element) => T) =>
  remembered('above', compute);

/** A function of an element that looks at nothing but the element and what is inside it: each element is asked once. */
export const onceInside = <T, A extends unknown[]>(
  compute: (element: Element, ...rest: A) => T,
): ((element: Element, ...rest: A) => T) => remembered('inside', compute);

/** A function of a document or shadow root that is asked once in each look. */
export function onceALook<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const own = {};
  return (key) => {
    if (!current) return compute(key);
    let answers = current.look.get(own) as Map<K, T> | undefined;
    if (!answers) {
      answers = new Map();
      current.look.set(own, answers);
    }
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = compute(key);
      answers.set(key, answer);
    }
    return answer;
  };
}

/** Answers about what holds these elements, or about what holds any, are no longer good. */
export const forgetAbove = (memory: Memory, elements: Iterable<Element> | null): void =>
  forget(memory, 'above', elements);

/** Answers about what is inside these elements, or inside any, are no longer good. */
export const forgetInside = (memory: Memory, elements: Iterable<Element> | null): void =>
  forget(memory, 'inside', elements);

function forget(memory: Memory, where: Kind, elements: Iterable<Element> | null): void {
  if (!elements) memory[where] = new WeakMap();
  else for (const element of elements) memory[where].delete(element);
}

const mostTexts = 30_000;

/** A function of a text alone: asked once for each text, for as long as there is room. */
export function onceAText<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const answer = compute(text);
    if (text.length <= 300) {
      if (answers.size >= mostTexts) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
}
