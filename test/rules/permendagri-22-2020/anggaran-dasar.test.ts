import { expect, test } from 'vitest';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { anggaranDasar } from '../../../src/rules/permendagri-22-2020/anggaran-dasar.ts';
import { company, judge } from './judging.ts';

const statutes = { nomor: '12', notaris: 'Rina Lestari', pengesahan: { nomor: 'AHU-1' } };
const pt = (more: Draft = {}): Draft => ({ pihak: [company('Direktur', more)] });

test('statutes with notary and approval', () => {
  expect(judge(anggaranDasar, pt({ anggaran_dasar: statutes }))).toEqual([]);
});

test('nothing of them', () => {
  expect(judge(anggaranDasar, pt())).toEqual([
    {
      path: ['pihak', 0, 'anggaran_dasar'],
      at: 'missing',
      args: {
        pihak: 'PT Sehat Sentosa',
        kurang: '`anggaran_dasar.notaris`, `anggaran_dasar.pengesahan.nomor`',
      },
    },
  ]);
});

test('a part of them', () => {
  expect(judge(anggaranDasar, pt({ anggaran_dasar: { notaris: 'Rina' } }))).toMatchObject([
    { path: ['pihak', 0, 'anggaran_dasar', 'pengesahan'], at: 'missing' },
  ]);
});

test('a state company only where it is a company of shares', () => {
  const state = (nama: string) => ({ pihak: [{ nama, jenis: 'bumd' }] });
  expect(judge(anggaranDasar, state('Perumda Air Minum'))).toBe('not-applicable');
  expect(judge(anggaranDasar, state('PT Bank Contoh (Perseroda)'))).toHaveLength(1);
});
