import { expect, it } from 'vitest';
import { fromWindows1252 } from '../../../src/cli/batch/windows-1252.ts';

it('reads the curly quotes, dashes and letters that Excel writes', () => {
  const bytes = Uint8Array.of(0x93, 0x4a, 0x94, 0x20, 0x96, 0x20, 0x80, 0xe9, 0x9f, 0x81);
  expect(fromWindows1252(bytes)).toBe('“J” – €éŸ\u0081');
});
