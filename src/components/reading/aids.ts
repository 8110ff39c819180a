// What acts on a text beside reading it: citing, copying, looking up. `first-sign.ts` loads it as one file, with the styles of
// what is not seen before.
import { adoptStyles } from '../dom/adopt-styles.ts';
import '../cite/cite-panel.ts';
import '../copying/copy-area.ts';
import copyButton from '../copying/copy-button.css?inline';
import '../offline/download.ts';
import '../peek/peek-area.ts';
import peek from '../peek/peek.css?inline';

for (const styles of [copyButton, peek]) adoptStyles(styles);
