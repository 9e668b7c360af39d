import { expect, test } from 'vitest';
import { largestWordTemplate, wordTemplate } from '@/lib/core/model/word-template';
import { freshStore } from './support';

const agreement = { playbook: 'smt', document: 'agreement' };
const letter = { playbook: 'smt', document: 'covering-letter' };
const template = { ...agreement, name: 'school.docx', content: 'UEsDBA==', keptOn: '2026-11-21' };

test('a school’s own .docx is kept, replaced and taken away, each document apart', async () => {
  const kept = freshStore();
  await kept.store.keepWordTemplate(template);
  await kept.store.keepWordTemplate({ ...template, ...letter, content: 'AAAA' });
  await kept.store.keepWordTemplate({ ...template, name: 'beter.docx' });
  kept.restart();
  expect(await kept.store.wordTemplate(agreement)).toEqual({ ...template, name: 'beter.docx' });
  expect((await kept.store.overview()).wordTemplates).toEqual([
    { ...agreement, name: 'beter.docx', bytes: 4, keptOn: '2026-11-21' },
    { ...letter, name: 'school.docx', bytes: 3, keptOn: '2026-11-21' },
  ]);
  await kept.store.dropWordTemplate(agreement);
  expect(await kept.store.wordTemplate(agreement)).toBeNull();
  expect(await kept.store.wordTemplate(letter)).not.toBeNull();
  await kept.store.eraseEverything();
  expect(await kept.store.wordTemplate(letter)).toBeNull();
});

test('a file that is too large, or is no file, is not kept', async () => {
  const { store } = freshStore();
  const whole = 'A'.repeat(4 * Math.ceil(largestWordTemplate / 3));
  expect(wordTemplate.safeParse({ ...template, content: whole }).success).toBe(true);
  for (const content of [`${whole}AAAA`, '<w:p>', 'UEsD BA==']) {
    await expect(store.keepWordTemplate({ ...template, content })).rejects.toThrow();
  }
  expect((await store.overview()).wordTemplates).toEqual([]);
});

test('one that cannot be read is told of, and stands in nobody’s way', async () => {
  const { store, database } = freshStore();
  await database.wordTemplates.put({ ...template, id: 'smt/agreement', content: 7 });
  expect(await store.wordTemplate(agreement)).toBeNull();
  expect((await store.overview()).problems).toEqual([
    '1 Word-sjabloon: bewaard, maar Draaiboek kan het niet lezen. Het blijft staan tot je alles wist.',
  ]);
  await store.keepWordTemplate(template);
  expect(await store.wordTemplate(agreement)).toEqual(template);
});
