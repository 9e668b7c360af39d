import { Button } from '@/components/ui/button';
import { Ring } from '@/components/ui/ring';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { HandleModel, HeaderModel } from '@/lib/view/model/types';

/** Whose plan this is, how far it is, and the button that folds the sidebar away. */
export function Header({ header, actions }: { header: HeaderModel; actions: SidebarActions }) {
  return (
    <header className={header.ring === null ? 'bar-header ringless' : 'bar-header'}>
      {header.ring !== null && <Ring {...header.ring} />}
      <div className="bar-title">
        <h2>{header.title}</h2>
        {header.line !== '' && <p>{header.line}</p>}
      </div>
      <Button
        look="icon"
        aria-label={header.collapse}
        title={header.collapse}
        data-focus="collapse"
        onClick={() => actions.setOpen(false)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M6 3l5 5-5 5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
      </Button>
    </header>
  );
}

/** What is left of the sidebar when it is folded: a tab at the edge of the page. */
export function Handle({ handle, actions }: { handle: HandleModel; actions: SidebarActions }) {
  return (
    <button
      type="button"
      className="handle"
      aria-label={handle.label}
      title={handle.label}
      data-focus="handle"
      onClick={() => actions.setOpen(true)}
    >
      {handle.ring !== null && <Ring {...handle.ring} small />}
      <span className="handle-caption">{handle.caption}</span>
      {handle.open !== null && (
        <span className={handle.calm === true ? 'handle-open calm' : 'handle-open'}>{handle.open}</span>
      )}
    </button>
  );
}
