import type { ItemValue } from '@/lib/core/model/basics';
import { smt } from '@/lib/core/playbooks/smt';
import type { Recognition } from '@/lib/page/field';
import { recognise } from '@/lib/page/recognise';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const header = '<div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div>';

/** Recognises a page of Noor's with this on it; the document keeps it. */
export function look(html: string): Recognition | null {
  document.body.innerHTML = header + html;
  return recognise(document, [smt], url);
}

/** What stands in the named items of a page; undefined where an item is not there or not sure. */
export function read(html: string, ...ids: string[]): (ItemValue | undefined)[] {
  const found = look(html);
  return ids.map((id) => {
    const item = found?.snapshot.items[id];
    return item?.state === 'present' ? item.value : undefined;
  });
}
