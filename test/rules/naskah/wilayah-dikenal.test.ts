import { expect, test } from 'vitest';
import { wilayahDikenal } from '../../../src/rules/naskah/wilayah-dikenal.ts';
import { CONTEXT, hitsOf } from './context.ts';

const draft = (wilayah: string) => ({ pihak: [{ wilayah }, { nama: 'PT Contoh' }] });

test('codes and names of the register pass', () => {
  for (const wilayah of ['15.02', 'Kabupaten Merangin', 'kab. merangin', 'Provinsi Jambi'])
    expect(wilayahDikenal(draft(wilayah), CONTEXT)).toEqual([]);
});

test('an unknown name or code is a finding with what was likely meant', () => {
  const [name] = hitsOf(wilayahDikenal(draft('Kabupaten Meranginn'), CONTEXT));
  expect(name?.path).toEqual(['pihak', 0, 'wilayah']);
  expect(name?.args?.mirip).toBe('Kabupaten Merangin (15.02)');
  const [code] = hitsOf(wilayahDikenal(draft('32.1'), CONTEXT));
  expect(code?.args?.mirip).toContain('(32.10)');
});

test('members of a party are looked at, and nonsense has no likeness', () => {
  const member = {
    pihak: [{ anggota: [{ wilayah: '15.02' }, { wilayah: 'Negeri Antah Berantah' }] }],
  };
  const [hit] = hitsOf(wilayahDikenal(member, CONTEXT));
  expect(hit?.path).toEqual(['pihak', 0, 'anggota', 1, 'wilayah']);
  expect(hit?.args?.mirip).toBe('—');
});
