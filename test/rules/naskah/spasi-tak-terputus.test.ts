import { expect, test } from 'vitest';
import { spasiTakTerputus } from '../../../src/rules/naskah/spasi-tak-terputus.ts';
import { CONTEXT, hitsOf } from './context.ts';

test('a no-break space is found', () => {
  const [hit] = hitsOf(spasiTakTerputus({ judul: 'Pelayanan\u00a0Rujukan' }, CONTEXT));
  expect(hit).toMatchObject({ path: ['judul'], excerpt: '\u00a0', args: { karakter: 'U+00A0' } });
});

test('ordinary spaces pass', () => {
  expect(spasiTakTerputus({ judul: 'Pelayanan Rujukan' }, CONTEXT)).toEqual([]);
});
