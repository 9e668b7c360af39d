import { describe, expect, test } from 'vitest';
import { importCircles } from './support/circles';
import { forbiddenImports, importsOf } from './support/rooms';
import { codeOf, placesOf, type Source, shippedFiles } from './support/source';

const sources = shippedFiles('.ts', '.tsx');
const styles = shippedFiles('.css');
const withoutComments = (strings: 'keep' | 'blank') =>
  sources.map(({ path, text }): Source => ({ path, text: codeOf(text, { strings }) }));
const code = withoutComments('blank');

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
});

describe('rooms import only what the table lets them', () => {
  test('no forbidden import anywhere', () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  test.each([
    ['lib/core/evaluate/x.ts', "import { liveQuery } from 'dexie';"],
    ['lib/core/evaluate/x.ts', "import { Liquid } from 'liquidjs';"],
    ['lib/core/calendar/x.ts', "import { recognise } from '../../page/recognise';"],
    ['lib/core/calendar/x.ts', "import { z } from 'zod';"],
    ['lib/page/write/x.ts', "import { evaluate } from '@/lib/core/evaluate/evaluate';"],
    ['lib/page/write/x.ts', "import { z } from 'zod/mini';"],
    ['lib/messages/x.ts', "import { openStore } from '@/lib/store/store';"],
    ['lib/store/x.ts', "import { writeField } from '@/lib/page/write/write';"],
    ['lib/view/x.ts', "const page = await import('@/lib/page/recognise');"],
    ['lib/view/x.ts', "export { openStore } from '@/lib/store/store';"],
    ['components/ui/x.tsx', "import { plan } from '@/lib/core/model/plan';"],
    ['components/ui/x.tsx', "import type { Mark, type Pupil } from '@/lib/messages/protocol';"],
    ['components/ui/x.tsx', "import { type Plan, plan } from '@/lib/core/model/plan';"],
    ['components/ui/x.tsx', "import { browser } from 'wxt/browser';"],
    ['lib/view/x.ts', "import main from '@/entrypoints/background';"],
    ['lib/elsewhere/x.ts', "import { id } from '@/lib/core/model/basics';"],
    ['components/ui/x.tsx', "import '@/entrypoints/sidebar/style.css';"],
  ])('a planted import is caught: %s, %s', (path, text) => {
    expect(forbiddenImports([{ path, text: `// first line\n${text}` }])).toHaveLength(1);
  });

  test.each([
    ['lib/core/reports/x.ts', "import { Liquid } from 'liquidjs';"],
    ['lib/core/calendar/x.ts', "import { easter } from './easter';"],
    ['lib/page/write/x.ts', "import type { ItemValue } from '../../core/model/basics';"],
    ['components/checklist/x.tsx', "import type { Checklist } from '@/lib/core/model/checklist';"],
    ['components/checklist/x.tsx', "import { Button } from '../ui/button';"],
    ['components/checklist/x.tsx', "// import { openStore } from '@/lib/store/store';"],
    ['entrypoints/background.ts', "import { openStore } from '@/lib/store/store';"],
  ])('what is allowed passes: %s, %s', (path, text) => {
    expect(forbiddenImports([{ path, text }])).toEqual([]);
  });

  test('imports of every form are seen, over lines too', () => {
    const text =
      "import a from 'one';\nimport {\n  b,\n  type C,\n} from 'two';\nimport 'three';\nexport * from 'four';\nvoid import('five');";
    expect(importsOf(text).map(({ from, line }) => `${line} ${from}`)).toEqual([
      '1 one',
      '2 two',
      '6 three',
      '7 four',
      '8 five',
    ]);
  });
});

describe('no file imports itself by a way round', () => {
  test('no circle of values anywhere', () => {
    expect(importCircles(sources, { values: true })).toEqual([]);
  });

  test('no circle of types either', () => {
    expect(importCircles(sources, { values: false })).toEqual([]);
  });

  const circle: Source[] = [
    { path: 'lib/page/a.ts', text: "import { b } from './b';\nimport { d } from './d';" },
    { path: 'lib/page/b.ts', text: "import { c } from '@/lib/page/c';" },
    { path: 'lib/page/c.tsx', text: "// first line\nexport { a } from './a';" },
    { path: 'lib/page/d.ts', text: "import type { A } from './a';" },
  ];

  test('a planted circle is told once, whichever file is seen first', () => {
    const told = ['lib/page/a.ts -> lib/page/b.ts -> lib/page/c.tsx -> lib/page/a.ts'];
    expect(importCircles(circle, { values: true })).toEqual(told);
    expect(importCircles(circle.toReversed(), { values: true })).toEqual(told);
  });

  test('a type that comes back closes a circle only where types count', () => {
    expect(importCircles(circle, { values: false })).toContain('lib/page/a.ts -> lib/page/d.ts -> lib/page/a.ts');
  });
});

test('no file passes 400 lines', () => {
  const long = [...sources, ...styles].filter(({ text }) => text.trimEnd().split('\n').length > 400);
  expect(long.map(({ path }) => path)).toEqual([]);
});

const find = (files: readonly Source[], patterns: readonly RegExp[]): string[] =>
  files.flatMap((file) => patterns.flatMap((pattern) => placesOf(file, pattern)));

const impure = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\b/,
  /\bcrypto\./,
  /(?<![.\w])(document|window|browser|chrome|navigator|localStorage|sessionStorage|globalThis)\s*[.[]/,
];
const unsafe = [
  /\.(innerHTML|outerHTML|srcdoc)\s*[+]?=(?!=)/,
  /\binsertAdjacentHTML\b/,
  /\bdocument\.write(ln)?\b/,
  /\bdangerouslySetInnerHTML\b/,
  /(?<![.\w])eval\s*\(/,
  /\bnew Function\b/,
];
const network = [
  /(?<![.\w])fetch\s*\(/,
  /\.fetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\b(WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\bnew Image\b/,
];

describe('what source may not hold', () => {
  test('the core reads no clock, no chance and no page', () => {
    expect(
      find(
        code.filter(({ path }) => path.startsWith('lib/core/')),
        impure,
      ),
    ).toEqual([]);
  });

  test('nothing turns text into markup or code', () => {
    expect(find(code, unsafe)).toEqual([]);
  });

  test('markup is read only where rich text is written', () => {
    const elsewhere = code.filter(({ path }) => !path.startsWith('lib/page/write/'));
    expect(find(elsewhere, [/\b(innerHTML|outerHTML)\b/])).toEqual([]);
  });

  test('nothing reaches for the network', () => {
    expect(find(code, network)).toEqual([]);
    expect(find(styles, [/(https?:)?\/\/\w[^\s)'"]*/])).toEqual([]);
  });

  test('nothing writes to the console', () => {
    expect(find(code, [/\bconsole\./])).toEqual([]);
  });

  test.each([
    [impure, 'const day = new Date();'],
    [impure, 'const id = Math.random();'],
    [impure, 'const title = document.title;'],
    [unsafe, 'element.innerHTML = text;'],
    [unsafe, "element.innerHTML += '<b>';"],
    [unsafe, 'return eval(text);'],
    [network, "await fetch('https://example.org');"],
    [network, 'navigator.sendBeacon(url);'],
  ])('a planted line is caught: %#', (patterns, text) => {
    const planted = { path: 'lib/core/x.ts', text: codeOf(text, { strings: 'blank' }) };
    expect(find([planted], patterns)).toHaveLength(1);
  });

  test('comments, strings and reading are no offence', () => {
    const text =
      "// element.innerHTML = text\nconst said = 'document.title';\nif (a.innerHTML === b) new Date(day);\nconst r = /eval\\(/;";
    const file = { path: 'lib/core/x.ts', text: codeOf(text, { strings: 'blank' }) };
    expect(find([file], [...impure, ...unsafe])).toEqual([]);
  });
});
