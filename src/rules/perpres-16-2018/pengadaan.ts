import { handOver } from '../umum/regime.ts';

/** Goods, works or services bought from the budget are procurement (PP 28/2018 Pasal 15 ayat (4) huruf b). */
export const pengadaan = handOver({
  fact: { key: 'pengadaan', value: 'ya' },
  words: [
    {
      pattern:
        /\bjaminan\s+pelaksanaan\b|\bberita\s+acara\s+serah\s+terima\s+(?:hasil\s+)?pekerjaan\b|\bpejabat\s+pembuat\s+komitmen\b|\be-?(?:katalog|purchasing)\b|\bharga\s+perkiraan\s+sendiri\b|\bpenyedia\s+barang(?:\s*\/\s*|\s+dan\s+)jasa\b|\bsurat\s+perintah\s+mulai\s+kerja\b|\bpemenang\s+tender\b/gi,
      unless: /\bbukan\b/i,
    },
  ],
});
