import { describe, expect, it } from 'vitest';
import { fileNames, namesIn } from '@/lib/page/read/files';

describe('file names', () => {
  it('leaves size, commas and signs out', () => {
    expect(namesIn('akkoord Kobe.pdf (120 kB), scan 2.jpg')).toEqual(['akkoord Kobe.pdf', 'scan 2.jpg']);
    expect(namesIn('Bijlage: akkoord.pdf')).toEqual(['akkoord.pdf']);
    expect(namesIn('geen bestand gekozen')).toEqual([]);
  });

  it('takes each file once, in page order', () => {
    document.body.innerHTML =
      '<div><div><span>b.pdf</span> <a>verwijder</a></div><div><a>a <b>lang</b>.docx</a></div><i>b.pdf</i></div>';
    expect(fileNames(document.body)).toEqual(['b.pdf', 'a lang.docx']);
  });
});
