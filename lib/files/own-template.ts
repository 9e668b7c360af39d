import InspectModule from 'docxtemplater/js/inspect-module.js';
import PizZip from 'pizzip';
import { z } from 'zod/mini';
import type { ReadTemplate } from '@/lib/core/documents/own-template';
import { largestWordTemplate } from '@/lib/core/model/word-template';
import { openTemplate } from './docx';

const mistakes = z.object({
  properties: z.object({ errors: z.array(z.object({ properties: z.object({ xtag: z.optional(z.string()) }) })) }),
});
const oneMistake = z.object({ properties: z.object({ xtag: z.string() }) });

function problemsOf(error: unknown): string[] {
  const many = mistakes.safeParse(error);
  const one = oneMistake.safeParse(error);
  const tags = many.success
    ? many.data.properties.errors.flatMap(({ properties }) => properties.xtag ?? [])
    : one.success
      ? [one.data.properties.xtag]
      : [];
  return tags.length === 0
    ? ['Dit bestand kan niet als Word-sjabloon gelezen worden. Bewaar het in Word als .docx.']
    : [...new Set(tags)].map((tag) => `Kijk de accolades na bij ‘${tag}’: er staat er een te veel of te weinig.`);
}

/** Reads which names stand in a school's own .docx. Nothing of it is carried out. */
export function readTemplate(bytes: ArrayBuffer): ReadTemplate {
  if (bytes.byteLength > largestWordTemplate) {
    return { ok: false, problems: ['Dit bestand is te groot: kies er een tot 5 MB.'] };
  }
  try {
    const inspect = new InspectModule();
    openTemplate(new PizZip(bytes), [inspect]);
    // Such a tag puts a value into the file as it is, and so could change what the file does.
    if (/"module":"rawxml"/.test(JSON.stringify(inspect.getAllStructuredTags()))) {
      return { ok: false, problems: ['Dit sjabloon gebruikt {@…}. Dat mag niet: gebruik {…}.'] };
    }
    const tags = Object.entries(inspect.getAllTags());
    const isList = (inside: unknown) => typeof inside === 'object' && inside !== null && Object.keys(inside).length > 0;
    return {
      ok: true,
      texts: tags.flatMap(([tag, inside]) => (isList(inside) ? [] : [tag])),
      lists: tags.flatMap(([tag, inside]) => (isList(inside) ? [tag] : [])),
    };
  } catch (error) {
    return { ok: false, problems: problemsOf(error) };
  }
}
