import { expect, test } from 'vitest';
import { createTicks } from '../../src/telegram/ticks.ts';

let wall = 1_000_000;
let steady = 50;
const goOn = (ms: number, { asleep = 0, set = 0 } = {}) => {
  wall += ms + asleep + set;
  steady += ms;
};

test('ticks go on as time does, whatever the wall clock is set to', () => {
  const ticks = createTicks(
    () => wall,
    () => steady,
  );
  const begun = ticks();
  const since = () => ticks() - begun;
  goOn(10);
  expect(since()).toBe(10);
  // Set back an hour: nothing owned becomes owned for an hour longer.
  goOn(5, { set: -3_600_000 });
  expect(since()).toBe(15);
  goOn(5);
  expect(since()).toBe(20);
  // A machine that slept: its steady clock did not count it.
  goOn(1, { asleep: 60_000 });
  expect(since()).toBe(60_021);
  goOn(4);
  expect(since()).toBe(60_025);
  // Slewed, a millisecond in ten: not counted twice.
  for (let i = 0; i < 10; i++) goOn(10, { set: 1 });
  expect(since()).toBe(60_125);
});
