import { Told } from '@/lib/core/model/told';
import type { Sender } from './content';
import { type Envelope, envelope, type Refusal, type Reply } from './envelope';
import { type Input, leaving, type MessageName, type Output, protocol } from './protocol';

/** Who sent a message, as far as a handler may care. */
export interface From {
  tabId: number | null;
  /** The document that sent it, where the browser names it: a tab may have gone to another page since. */
  documentId: string | null;
  url: string;
}

export type Handlers = { [N in MessageName]: (input: Input<N>, from: From) => Promise<Output<N>> };

/** What the browser says about a sender; the part of its `MessageSender` that is looked at. */
export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

type Listener = (message: unknown, sender: MessageSender, answer: (reply: Reply) => void) => true;

export interface ServerPort {
  /** Our own extension's id and address (`chrome-extension://.../`). */
  id: string;
  origin: string;
  isSchoolPage(url: string): boolean;
  listen(listener: Listener): void;
}

const texts: Record<Refusal['why'], string> = {
  unknown: 'Draaiboek kent deze vraag niet. Herlaad de pagina.',
  sender: 'Deze vraag mag niet van hier komen.',
  input: 'Draaiboek begreep deze vraag niet. Herlaad de pagina.',
  failed: 'Er ging iets mis in Draaiboek. Probeer het nog eens.',
};

function refuse(why: Refusal['why'], text: string = texts[why]): Reply {
  return { ok: false, refusal: { why, text } };
}

/**
 * Answers the messages of our own scripts and pages. Listens at once, so that a message that woke the background is not
 * missed. Every message gets an answer, also one that is unknown, ill-formed or from elsewhere.
 */
export function serve(handlers: Handlers, port: ServerPort): void {
  port.listen((message, sender, answer) => {
    carryOut(message, sender).then(answer, () => answer(refuse('failed')));
    return true;
  });

  async function carryOut(message: unknown, sender: MessageSender): Promise<Reply> {
    const parsed = envelope.safeParse(message);
    if (!parsed.success) return refuse('unknown');
    if (!isName(parsed.data.message)) return refuse('unknown');
    return dispatch(parsed.data.message, parsed.data, sender);
  }

  async function dispatch<N extends MessageName>(name: N, message: Envelope, sender: MessageSender): Promise<Reply> {
    const { from, input, output } = protocol[name];
    const kind = kindOf(sender, port);
    if (kind === null || !from.some((one) => one === kind)) return refuse('sender');
    const asked = input.safeParse(message.input);
    if (!asked.success) return refuse('input');
    try {
      const answer = await handlers[name](asked.data as Input<N>, fromOf(sender));
      return { ok: true, output: (leaving[name] ?? output).parse(answer) };
    } catch (error) {
      return error instanceof Told ? refuse('failed', error.message) : refuse('failed');
    }
  }
}

function isName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}

/** Our own pages by their address, our content scripts by a school's page in the top frame of a tab; nobody else. */
function kindOf(sender: MessageSender, port: ServerPort): Sender | null {
  if (sender.id !== port.id || sender.url === undefined) return null;
  if (sender.url.startsWith(port.origin)) return 'page';
  const top = sender.frameId === 0 && sender.tab?.id !== undefined;
  return top && port.isSchoolPage(sender.url) ? 'content' : null;
}

function fromOf(sender: MessageSender): From {
  return { tabId: sender.tab?.id ?? null, documentId: sender.documentId ?? null, url: sender.url ?? '' };
}
