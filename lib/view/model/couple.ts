import { list } from '@/lib/core/format/list';
import type { Item } from '@/lib/core/model/playbook';
import type { PlanPlace } from '../place';
import type { PointedField } from '../ports';
import type { SidebarState } from '../state';
import { fieldName, itemOf, needs } from './couple-words';
import type { CoupleModel, CoupleOption } from './types';

/** Pointing at a field and saying what it is, in the place of the checklist. */
export function coupleModel({ couple }: SidebarState, place: PlanPlace): CoupleModel | null {
  if (couple === null) return null;
  const frame = {
    title: 'Koppel een veld',
    back: couple.back === 'health' ? 'Terug naar de herkenning' : 'Terug naar de checklist',
    pointing: null,
    choosing: null,
    sharing: null,
  };
  const titleOf = (item: string) => itemOf(place.playbook, item)?.title ?? item;
  if (couple.step === 'pointing') {
    return {
      ...frame,
      text:
        couple.item === null
          ? 'Klik op de pagina op het veld dat je bedoelt. Daarna zeg je wat het is.'
          : `Klik op de pagina op het veld van ‘${titleOf(couple.item)}’.`,
      pointing: {
        meant: couple.meant,
        keys: ['Tab of pijltjes: naar een ander veld', 'Enter: dit veld', 'Esc: stop'],
        stop: 'Stop',
      },
    };
  }
  const name = fieldName(couple.pointed.label);
  if (couple.step === 'sharing') {
    const others = list(couple.others.map((item) => `‘${titleOf(item)}’`));
    return {
      ...frame,
      text: `Het veld ${name} is nu ${others}. Hoort ‘${titleOf(couple.item)}’ daar ook in?`,
      sharing: {
        both: couple.others.length === 1 ? 'Ja, allebei in dit veld' : 'Ja, allemaal in dit veld',
        alone: `Nee, alleen ‘${titleOf(couple.item)}’`,
        cancel: 'Stop',
      },
    };
  }
  return {
    ...frame,
    text: `Je wees ${name === 'het veld zonder label' ? name : `het veld ${name}`} aan. Welk item is dit?`,
    choosing: {
      groups: groupsOf(place, couple.pointed, couple.item),
      submit: { text: 'Koppel', enabled: couple.item !== null },
      cancel: 'Stop',
    },
  };
}

/** What is still missing and could be here comes first, then all else by step, and none of them last. */
function groupsOf(place: PlanPlace, pointed: PointedField, chosen: string | null) {
  const { playbook, snapshot } = place;
  const fits = (item: Item) => pointed.carries.includes(item.kind);
  const isMissing = (item: Item) => snapshot.items[item.id]?.state !== 'present' && fits(item);
  const option = (item: Item): CoupleOption => {
    const field = snapshot.items[item.id];
    const here = pointed.items.includes(item.id);
    const elsewhere = field?.state === 'present' ? `nu ${fieldName(field.label)}` : '';
    return {
      id: item.id,
      title: item.title,
      note: !fits(item) ? needs(item.kind) : here ? 'dit is het nu' : elsewhere,
      on: chosen === item.id,
      enabled: fits(item),
    };
  };
  const steps = playbook.steps.map((step) => ({
    title: step.title,
    items: step.items.filter((item) => item.recognise !== undefined),
  }));
  const missing = steps.flatMap(({ items }) => items.filter(isMissing));
  const none = {
    id: '',
    title: 'Geen van deze',
    note: 'Draaiboek kijkt niet meer naar dit veld',
    on: chosen === '',
    enabled: true,
  };
  return [
    { title: 'Nog niet gevonden', options: missing.map(option) },
    ...steps.map(({ title, items }) => ({ title, options: items.filter((item) => !isMissing(item)).map(option) })),
    { title: 'Iets anders', options: [none] },
  ].filter(({ options }) => options.length > 0);
}
