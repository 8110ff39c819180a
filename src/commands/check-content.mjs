import { checkContent } from '../checks/check-content.ts';
import { writeReport } from '../checks/report.ts';
import { root } from './setup.mjs';

const report = writeReport(checkContent(root));
if (report !== '') {
  console.error(report);
  process.exit(1);
}
console.log('content: no mistakes');
