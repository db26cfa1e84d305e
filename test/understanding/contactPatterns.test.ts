import { expect, it } from 'vitest';
import { readContact } from '../../src/understanding/contactLog.ts';

const LENGTH = 4096;
const NOW = Date.parse('2026-11-21T12:00:00Z');
const HOSTILE = ['说是', '自称', '打了', '一', '11', '告诉我', '收到', '公司', '昨天', '12-', '打一次', '，'];

it.each(HOSTILE)('%j over and over is read as a contact', (piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  expect(() => readContact(text, NOW)).not.toThrow();
});
