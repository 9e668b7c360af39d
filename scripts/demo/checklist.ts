import type { Page } from 'playwright-core';

export interface ShownChecklist {
  steps: { id: string; state: string; title: string; role: string; summary: string }[];
  findings: { rule: string; weight: string; message: string }[];
}

const longestWait = 20_000;
const hostName = 'DRAAIBOEK-SIDEBAR';

/**
 * What the sidebar of the release shows. Its shadow root is closed for every page; only the debugger, which is the one
 * who drives this browser, can look inside. Answers null when no checklist appears.
 */
export async function readChecklist(page: Page): Promise<ShownChecklist | null> {
  const deadline = Date.now() + longestWait;
  let before = '';
  while (Date.now() < deadline) {
    const shown = await readShadowRoot(page);
    const now = JSON.stringify(shown);
    if (shown && shown.steps.length > 0 && now === before) return shown;
    before = now;
    await new Promise((done) => setTimeout(done, 400));
  }
  return null;
}

async function readShadowRoot(page: Page): Promise<ShownChecklist | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findHost(root)?.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId ? { objectId: object.objectId } : {}),
      functionDeclaration: `function () { return (${readParts})(this); }`,
      returnByValue: true,
    });
    return result.value as ShownChecklist;
  } finally {
    await session.detach();
  }
}

interface DebuggerNode {
  nodeName: string;
  backendNodeId: number;
  children?: DebuggerNode[];
  shadowRoots?: DebuggerNode[];
}

function findHost(node: DebuggerNode): DebuggerNode | null {
  if (node.nodeName === hostName) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child);
    if (found) return found;
  }
  return null;
}

/** Runs in the page, so it may use nothing from outside itself. */
function readParts(root: ShadowRoot): ShownChecklist {
  const part = (element: Element, name: string) =>
    (element.querySelector(`[data-part="${name}"]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    steps: [...root.querySelectorAll('[data-step]')].map((step) => ({
      id: step.getAttribute('data-step') ?? '',
      state: step.getAttribute('data-state') ?? '',
      title: part(step, 'title'),
      role: part(step, 'role'),
      summary: part(step, 'summary'),
    })),
    findings: [...root.querySelectorAll('[data-finding]')].map((finding) => ({
      rule: finding.getAttribute('data-finding') ?? '',
      weight: finding.getAttribute('data-weight') ?? '',
      message: part(finding, 'message'),
    })),
  };
}
