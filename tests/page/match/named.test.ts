import { expect, it } from 'vitest';
import { nameReader } from '@/lib/page/match/named';

it.each([
  ['Lotte Peeters', 'Wat zegt Lotte zelf?', 'Wat zegt leerling zelf?'],
  ['Thi Linh Nguyen', 'Wat wil Linh?', 'Wat wil leerling?'],
  ['Zeynep Nur Çelik', 'Zeynep Nur zegt', 'leerling zegt'],
  ['Eline Peeters', 'ELINE', 'leerling'],
  ['Eline Peeters', 'Wat wil Eline Peeters?', 'Wat wil leerling?'],
  ['Eline Peeters', 'Eline Peeters (4OV1B)', null],
  ['Eline Peeters', 'Peeters Eline', null],
  ['Lotte Van Damme', 'Standpunt Van Damme', null],
  ['Jan Maes', 'Januari', null],
  [null, 'Wat zegt Lotte zelf?', null],
])('%s: %s', (name, label, read) => {
  expect(nameReader(name)(label)).toBe(read);
});
