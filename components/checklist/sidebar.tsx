import { type ComponentType, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Ring } from '@/components/ui/ring';
import { Segments } from '@/components/ui/segments';
import type { SidebarActions } from '@/lib/view/actions-type';
import type { BarModel, PupilModel, SidebarModel } from '@/lib/view/model/types';
import type { ScreenName } from '@/lib/view/state';
import { Choice, Days, Invitation, NextStep, Notices } from './cards';
import { Coming } from './coming';
import { Findings } from './findings';
import { Handle, Header } from './header';
import { Lines } from './line-offer';
import type { PanelsProps } from './panels';
import { Points } from './points';
import { Rescue } from './rescue';
import { Steps } from './steps';
import { StructureOffer } from './structure-offer';

interface SidebarProps {
  model: SidebarModel;
  actions: SidebarActions;
  /** The screens that come in a script of their own, once they are here. */
  panels: ComponentType<PanelsProps> | null;
}

/** The whole sidebar: nothing on a page without a pupil, a handle when folded, else the panel. */
export function Sidebar({ model, actions, panels }: SidebarProps) {
  const root = useRef<HTMLElement>(null);
  const before = useRef(model);
  useEffect(() => {
    const { screen, open } = before.current;
    before.current = model;
    // Only folding moves the focus: a page that changes leaves it where it is.
    if (screen !== model.screen || open === model.open) return;
    root.current?.querySelector<HTMLElement>(`[data-focus="${model.open ? 'collapse' : 'handle'}"]`)?.focus();
  }, [model]);
  const panel = panelOf(model);
  const shown = model.coming?.screen ?? panel;
  const hadPanel = useRef(shown);
  useEffect(() => {
    const had = hadPanel.current;
    hadPanel.current = shown;
    if (had === null || had === shown) return;
    if (had === 'structure' || shown === null) focusOn(root.current, cameFrom[had]);
  }, [shown]);
  if (model.screen === 'none') return null;
  return (
    <aside ref={root} className={model.open ? 'bar' : 'bar folded'} aria-label={model.label} lang="nl-BE">
      {model.open ? (
        <Opened model={model} actions={actions} panels={panels} />
      ) : (
        <Handle handle={model.handle} actions={actions} />
      )}
      <p className="spoken" aria-live="polite">
        {model.announcement}
      </p>
    </aside>
  );
}

/** What led to a screen, and takes the focus back. */
const cameFrom: Record<ScreenName, string> = {
  report: 'report',
  intro: 'report',
  days: 'days',
  fill: 'fill',
  health: 'health',
  couple: 'health',
  structure: 'structure',
  ready: 'ready',
};

/** Panels without the footer of the checklist. */
const ownFoot = new Set<ScreenName | null>(['ready', 'days', 'fill', 'health', 'couple', 'structure']);

/** What stands in the place of the checklist; pointing at a field goes before all else. */
function panelOf({
  report,
  intro,
  daysMonth,
  fillList,
  health,
  structure,
  couple,
  ready,
}: SidebarModel): ScreenName | null {
  if (couple !== null) return 'couple';
  if (ready !== null) return 'ready';
  if (report !== null) return 'report';
  if (intro !== null) return 'intro';
  if (daysMonth !== null) return 'days';
  if (structure !== null) return 'structure';
  if (fillList !== null) return 'fill';
  return health !== null ? 'health' : null;
}

function focusOn(root: HTMLElement | null, name: string): void {
  root?.querySelector<HTMLElement>(`[data-focus="${name}"]`)?.focus();
}

function Opened({ model, actions, panels: Panels }: SidebarProps) {
  const { header, report, intro, coming, footer, bar } = model;
  const offer = model.structureOffer;
  const panel = panelOf(model);
  return (
    <>
      {header !== null && <Header header={header} actions={actions} />}
      <div className="bar-body">
        <Notices notices={model.notices} actions={actions} />
        {coming !== null && <Coming coming={coming} actions={actions} />}
        {coming === null && panel !== null && Panels !== null && (
          <Panels panel={panel} model={model} actions={actions} />
        )}
        {coming === null && panel === null && model.screen === 'plan' && <Checklist model={model} actions={actions} />}
        {model.readyOffers.map((offer) => (
          <section key={offer.id} className="card block" aria-label={offer.text}>
            <p>{offer.text}</p>
            <Button look="primary" data-focus="ready" onClick={() => actions.openReady(offer.id)}>
              {offer.action}
            </Button>
          </section>
        ))}
        {model.lines !== null && <Lines lines={model.lines} actions={actions} />}
        {model.pupil !== null && <PupilPlans pupil={model.pupil} />}
        {model.screen !== 'plan' && offer !== null && <StructureOffer offer={offer} actions={actions} />}
      </div>
      {bar !== null && <UndoBar key={bar.undo?.id ?? bar.text} bar={bar} actions={actions} />}
      {footer !== null && coming === null && !ownFoot.has(panel) && (
        <footer className="bar-footer">
          {intro !== null ? (
            <div className="buttons">
              <Button look="primary" className="wide" onClick={actions.saveIntro}>
                {intro.save}
              </Button>
              <Button className="wide" onClick={actions.skipIntro}>
                {intro.later}
              </Button>
            </div>
          ) : report !== null ? (
            <Button look="primary" className="wide" disabled={!report.copy.enabled} onClick={actions.copyReport}>
              {report.copy.text}
            </Button>
          ) : (
            footer.action !== null && (
              <Button look="primary" className="wide" data-focus="report" onClick={() => actions.openReport(null)}>
                {footer.action}
              </Button>
            )
          )}
          <p className="bar-meta">
            <span>{footer.left}</span>
            <span>{footer.right}</span>
          </p>
        </footer>
      )}
    </>
  );
}

function Checklist({ model, actions }: Omit<SidebarProps, 'panels'>) {
  const { question, roleChoice, invitation, next, days, findings, rescue } = model;
  return (
    <>
      {question !== null && <Choice choice={question} onChoose={actions.chooseAmong} />}
      {rescue !== null && <Rescue rescue={rescue} actions={actions} />}
      {roleChoice !== null && <Choice choice={roleChoice} onChoose={actions.chooseRole} />}
      {invitation !== null && <Invitation invitation={invitation} actions={actions} />}
      {next !== null && <NextStep next={next} actions={actions} />}
      {model.fillLink !== null && (
        <Button className="wide" data-focus="fill" onClick={actions.openFillList}>
          {model.fillLink}
        </Button>
      )}
      {days !== null && <Days days={days} actions={actions} />}
      {model.points !== null && <Points points={model.points} actions={actions} />}
      {findings !== null && <Findings findings={findings} actions={actions} />}
      {model.filters.length > 0 && (
        <>
          <Segments label={model.filtersLabel} options={model.filters} onChoose={actions.chooseFilter} />
          <Steps label={model.stepsLabel} steps={model.steps} empty={model.stepsEmpty} actions={actions} />
        </>
      )}
      {model.introLink !== null && (
        <Button look="link" className="intro-link" data-focus="intro" onClick={actions.openIntro}>
          {model.introLink}
        </Button>
      )}
      {model.healthLink !== null && (
        <Button
          look="link"
          className={model.healthLink.attention ? 'health-link attention' : 'health-link'}
          data-focus="health"
          onClick={actions.openHealth}
        >
          {model.healthLink.text}
        </Button>
      )}
    </>
  );
}

function UndoBar({ bar, actions }: { bar: BarModel; actions: SidebarActions }) {
  const { undo } = bar;
  const way = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus went away with what was done: it goes to the way back, and never away from the page.
    if (document.activeElement === document.body) way.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={way} className={`undo-bar ${bar.tone}`} data-bar={bar.tone}>
      <span>{bar.text}</span>
      {undo !== null && (
        <Button look="link" onClick={() => actions.undo(undo.id)}>
          {undo.text}
        </Button>
      )}
      <Button look="icon" aria-label={bar.dismiss} title={bar.dismiss} onClick={actions.dismissBar}>
        ×
      </Button>
    </div>
  );
}

function PupilPlans({ pupil }: { pupil: PupilModel }) {
  return (
    <section aria-label={pupil.title} className="pupil">
      <h3>{pupil.title}</h3>
      <p className="panel-text">{pupil.text}</p>
      {pupil.plans.map((plan) => (
        <article key={plan.id} className="card pupil-plan">
          <Ring {...plan.ring} small />
          <div>
            <h4>{plan.title}</h4>
            {plan.next !== null && <p>{plan.next}</p>}
            <small>{plan.line}</small>
          </div>
        </article>
      ))}
    </section>
  );
}
