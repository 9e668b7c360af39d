import { expect, test } from 'vitest';
import { openTemplates } from '@/lib/settings/templates';

function area(start: Record<string, unknown> = {}) {
  const kept = { ...start };
  return {
    kept,
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (values: Record<string, unknown>) => void Object.assign(kept, values),
  };
}

const focus = { playbook: 'smt', template: 'focus', text: 'a' };
const frame = { playbook: 'smt', template: 'frame', text: 'b' };

test('a template is kept, changed, and given back to ours', async () => {
  const templates = openTemplates(area());
  expect(await templates.read()).toEqual([]);
  expect(await templates.change([focus, frame])).toEqual([focus, frame]);
  expect(await templates.change([{ ...focus, text: 'c' }])).toEqual([frame, { ...focus, text: 'c' }]);
  expect(await templates.change([{ ...focus, text: null }])).toEqual([frame]);
});

test('two changes at once do not undo each other', async () => {
  const templates = openTemplates(area());
  await Promise.all([templates.change([focus]), templates.change([frame])]);
  expect(await templates.read()).toEqual([focus, frame]);
});

test('what cannot be read is left out', async () => {
  expect(await openTemplates(area({ templates: [focus, { text: 7 }, 'x'] })).read()).toEqual([focus]);
  expect(await openTemplates(area({ templates: 'x' })).read()).toEqual([]);
});
