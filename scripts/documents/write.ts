import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentFileName, templateValues } from '../../lib/core/documents/fill.ts';
import { documentForm } from '../../lib/core/documents/form.ts';
import { templateOf } from '../../lib/core/documents/template/template.ts';
import { makeDocx } from '../../lib/files/docx.ts';
import { demoInput } from './demo-pupil.ts';

const folder = fileURLToPath(new URL('../../demo/documents/', import.meta.url));
const typed = {
  'institution-address': 'Veldstraat 8, 9999 Voorbeeld',
  'institution-person': 'Rik De Wilg',
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const files = (demoInput('minor').playbook.documents ?? []).map((document) => {
  const input = demoInput(document.age ?? 'minor');
  const form = documentForm(input, document, typed);
  const file = `${folder}${documentFileName(document.title, input.pupil?.name ?? '')}`;
  writeFileSync(file, makeDocx(templateOf(input, form), templateValues(form)));
  console.log(file);
  for (const title of form.missing) console.log(`  nog open: ${title}`);
  for (const warning of form.warnings) console.log(`  let op: ${warning}`);
  return file;
});

const office = spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
  encoding: 'utf8',
});
if (office.error !== undefined) console.log('LibreOffice (soffice) is not installed: no .pdf files.');
else if (office.status !== 0) {
  console.error(office.stderr);
  process.exitCode = 1;
}
