import { expect, test } from 'vitest';
// @ts-expect-error the scripts are plain JavaScript, so that they run where nothing is installed
import { isNewEnough } from '../../scripts/setup/node.mjs';
// @ts-expect-error see above
import { plain } from '../../scripts/setup/say.mjs';

test.each([
  ['v20.20.2', false],
  ['v22.17.1', false],
  ['v22.18.0', true],
  ['v23.0.0', true],
  ['v24.21.0', true],
])('Node %s runs the tools: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

test('escape codes of a terminal and its spinners do not reach a log', () => {
  expect(plain('\u001b[32mok\u001b[39m \u001b[2K\rdone\u001b]0;title\u0007')).toBe('ok done');
  expect(plain('⠋ Preparing...⠙ [1/2] background⠹ [2/2] sidebar✖ Command failed\nwhy')).toBe('✖ Command failed\nwhy');
});
