import { browser } from 'wxt/browser';
import { Told } from '@/lib/core/model/told';
import type { MessageEntry } from './content';
import { reply } from './envelope';
import { listenToNotices } from './notices';
import type { Input, MessageName, Notice, Output } from './protocol';

/** The extension was renewed or removed under this page; only reloading the page brings it back. */
export class ContextGone extends Error {
  override name = 'ContextGone';
  constructor() {
    super('Draaiboek is vernieuwd: herlaad de pagina');
  }
}

/** Asks the background; both what goes and what comes is parsed. */
export interface Client<M extends MessageName> {
  send<N extends M>(name: N, input: Input<N>): Promise<Output<N>>;
  onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void;
}

/** The way to the background. */
export interface ClientPort {
  send(message: unknown): Promise<unknown>;
  /** False once the extension was renewed under this page. */
  alive(): boolean;
  newId(): string;
  wait(milliseconds: number): Promise<void>;
}

const browserPort: ClientPort = {
  send: (message) => browser.runtime.sendMessage(message),
  alive: () => browser.runtime?.id !== undefined,
  newId: () => crypto.randomUUID(),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

/** A message to a background that is stopped at that very moment may get no answer at all, not even that there is none. */
const patience = 6000;
/** Before each next try: a background that is being stopped needs a moment before it can start again. */
const pauses = [0, 0, 150, 600];

const renewed = /context invalidated/i;
const nobodyThere = /receiving end does not exist|could not establish connection/i;

/**
 * A client of the background for these messages. A message that got no answer (the background was stopped in between) is sent again,
 * a few times at most, and each time the same, so with the same command id. Throws `ContextGone` after an update of the extension, and `Told` with a Dutch
 * text when the background says no.
 */
export function createClient<M extends MessageName>(
  messages: Record<M, MessageEntry>,
  port: ClientPort = browserPort,
): Client<M> {
  async function ask(message: unknown, isLast: boolean): Promise<unknown> {
    if (!port.alive()) throw new ContextGone();
    try {
      return await Promise.race([port.send(message), port.wait(patience).then(() => undefined)]);
    } catch (error) {
      const text = error instanceof Error ? error.message : '';
      if (!port.alive() || renewed.test(text) || (isLast && nobodyThere.test(text))) throw new ContextGone();
      return undefined;
    }
  }

  async function answerTo(message: unknown): Promise<unknown> {
    for (const [at, pause] of pauses.entries()) {
      if (pause > 0) await port.wait(pause);
      const answer = await ask(message, at === pauses.length - 1);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }

  return {
    async send<N extends M>(name: N, input: Input<N>): Promise<Output<N>> {
      const message = { message: name, input: withCommandId(name, messages[name].input.parse(input), port) };
      const parsed = reply.safeParse(await answerTo(message));
      if (!parsed.success) throw new Told('Draaiboek antwoordt niet. Probeer het nog eens.');
      if (!parsed.data.ok) throw new Told(parsed.data.refusal.text);
      return messages[name].output.parse(parsed.data.output) as Output<N>;
    },
    onNotice: listenToNotices,
  };
}

/** A plan may be made by opening it, so that message too must act once when it is sent twice. */
function withCommandId(name: MessageName, input: unknown, port: ClientPort): unknown {
  if (name !== 'plan/open' || typeof input !== 'object' || input === null) return input;
  return { commandId: port.newId(), ...input };
}
