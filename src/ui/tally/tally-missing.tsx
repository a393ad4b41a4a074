import type { MissingForTally } from '../../domain/missing-for-tally';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { openDialog } from '../shell/dialog-store';
import { tallyTexts } from '../texts/tally';
import { summariseMissing } from './summarise-missing';
import './tally-missing.css';

/** Instead of 0 %: what is not filled in yet, and the way to fill it in. */
export function TallyMissing({ missing }: { readonly missing: readonly MissingForTally[] }) {
  const { title, text, open } = tallyTexts.missing;
  return (
    <div className="tally-missing">
      <Notice
        tone="warning"
        title={title}
        actions={
          <Button kind="primary" icon="target" onClick={() => openDialog('target')}>
            {open}
          </Button>
        }
      >
        {text} {summariseMissing(missing)}
      </Notice>
    </div>
  );
}
