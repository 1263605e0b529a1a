import { expect, test } from 'vitest';
import { pemberiKuasa } from '../../../src/rules/permendagri-22-2020/pemberi-kuasa.ts';
import { attorney, byOffice, judge } from './judging.ts';

test.each(['Bupati Merangin', 'Pj. Bupati Merangin', 'Bupati'])('%s may give it', (oleh) => {
  expect(judge(pemberiKuasa, byOffice(attorney({ oleh })))).toEqual([]);
});

test.each(['Sekretaris Daerah Kabupaten Merangin', 'Bupati Tebo', 'Gubernur Jambi'])(
  '%s may not',
  (oleh) => {
    expect(judge(pemberiKuasa, byOffice(attorney({ oleh })))).toMatchObject([
      {
        path: ['pihak', 0, 'penandatangan', 0, 'kewenangan', 0, 'oleh'],
        args: { pemberi: oleh, daerah: 'Kabupaten Merangin', seharusnya: 'Bupati Merangin' },
      },
    ]);
  },
);

test('an unnamed giver is asked for elsewhere', () => {
  expect(judge(pemberiKuasa, byOffice({ jenis: 'surat-kuasa-khusus' }))).toBe('not-applicable');
});
