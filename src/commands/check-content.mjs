import { checkContent } from '../checks/check-content.ts';
import { readContentFolder } from '../checks/content-files.ts';
import { writeReport } from '../checks/report.ts';
import { listDueNotes } from '../checks/review-check.ts';
import { measureSchema } from '../schema/measure.ts';
import { root } from './setup.mjs';

const report = writeReport(checkContent(root));
if (report !== '') {
  console.error(report);
  process.exit(1);
}
console.log('content: no mistakes');

const measures = new Map(
  readContentFolder(root, 'content/measures', '.mdx').map(({ data, id }) => [id, measureSchema.parse(data)]),
);
const due = listDueNotes(measures, new Date().toISOString().slice(0, 10));
console.log(
  due.length === 0 ? 'notes due for review: none' : `notes due for review, checked more than a year ago: ${due.length}`,
);
for (const { asOf, id } of due) console.log(`  ${id} (${asOf})`);
