import { describe, expect, it } from 'vitest';
import { planReading, sidebarOn } from './support/fakes';
import { toSidebarModel } from './support/model';

describe('a page with too many fields', () => {
  it('is said, and nothing of a former plan stays', async () => {
    const sidebar = sidebarOn(planReading());
    await sidebar.start();
    sidebar.turn({ kind: 'crowded' });
    const state = sidebar.store.getState();
    expect(state.place).toEqual({ kind: 'crowded' });
    const model = toSidebarModel(state);
    expect(model).toMatchObject({ screen: 'crowded', header: { title: 'Draaiboek' }, steps: [], pupil: null });
    expect(model.notices.map(({ text }) => text)).toEqual([
      'Op deze pagina staan te veel velden om ze na te kijken. Open één plan apart, dan kijkt Draaiboek weer mee.',
    ]);
    sidebar.turn(planReading());
    expect(sidebar.store.getState().place.kind).toBe('plan');
  });
});
