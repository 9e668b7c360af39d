import { type RefObject, useLayoutEffect, useRef } from 'react';

/** For a list of rows: the first field of an empty row that was just added gets the focus. */
export function useNewRow(number: number): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(number);
  useLayoutEffect(() => {
    const added = number > before.current;
    before.current = number;
    const last = list.current?.querySelector<HTMLInputElement>('li:last-child input');
    if (added && last?.value === '') last.focus();
  }, [number]);
  return list;
}
