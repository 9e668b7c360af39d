import { expect, test } from 'vitest';
import { figure, median } from '../../scripts/bench/figure';

test('a figure is the ratio of both medians, with the spread of the rounds', () => {
  expect(
    figure(
      'typing',
      [
        [2, 1],
        [3, 2],
        [10, 4],
        [5, 5],
        [4, 8],
      ],
      1.05,
    ),
  ).toBe('bench: typing ratio=1.000 target=1.050 spread=1.000');
});

test('a figure without a target says none', () => {
  expect(figure('load/none', [[3, 2]])).toBe('bench: load/none ratio=1.500 spread=0.000');
});

test('the median of an even number is one of the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(3);
});
