import { expect, test } from 'vitest';
import { judulUrutanPihak } from '../../../src/rules/naskah/judul-urutan-pihak.ts';
import { CONTEXT, hitsOf } from './context.ts';

const pihak = [{ wilayah: '15.02' }, { wilayah: '15.71' }];

test('the other order is a finding', () => {
  const [hit] = hitsOf(
    judulUrutanPihak({ judul: 'Sampah Kota Jambi dan Kabupaten Merangin', pihak }, CONTEXT),
  );
  expect(hit?.excerpt).toBe('Kota Jambi');
  expect(hit?.args).toEqual({ dahulu: 'Kota Jambi', kemudian: 'Kabupaten Merangin' });
});

test('the same order, one region, or none pass', () => {
  for (const judul of [
    'Sampah Kabupaten Merangin dan Kota Jambi',
    'Sampah di Kota Jambi',
    'Sampah',
  ])
    expect(judulUrutanPihak({ judul, pihak }, CONTEXT)).toEqual([]);
});
