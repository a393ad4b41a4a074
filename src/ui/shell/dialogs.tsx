import { lazy, Suspense } from 'react';
import { PointsDialog } from '../points/points-dialog';
import { useSession } from '../use-stores';
import { closeDialog } from './dialog-store';
import { useOpenDialog } from './use-dialog';

// Each is fetched when it is first opened: nothing of them is needed to show the map.
const TargetDialog = lazy(async () => ({ default: (await import('../dialogs/target-dialog')).TargetDialog }));
const PartnersDialog = lazy(async () => ({ default: (await import('../dialogs/partners-dialog')).PartnersDialog }));
const ExportDialog = lazy(async () => ({ default: (await import('../dialogs/export-dialog')).ExportDialog }));
const HelpDialog = lazy(async () => ({ default: (await import('../dialogs/help-dialog')).HelpDialog }));
const ChangedParcelsDialog = lazy(async () => ({
  default: (await import('../dialogs/changed-parcels-dialog')).ChangedParcelsDialog,
}));
const ReturnedListDialog = lazy(async () => ({
  default: (await import('../returned/returned-list-dialog')).ReturnedListDialog,
}));
const PlansDialog = lazy(async () => ({ default: (await import('../plans/plans-dialog')).PlansDialog }));
const CountingRulesDialog = lazy(async () => ({
  default: (await import('../tally/counting-rules-dialog')).CountingRulesDialog,
}));
const LogDialog = lazy(async () => ({ default: (await import('../log/log-dialog')).LogDialog }));

/** The dialog that is open, if any. */
export function Dialogs() {
  return (
    <Suspense>
      <OpenDialog />
    </Suspense>
  );
}

function OpenDialog() {
  const open = useOpenDialog();
  const id = useSession(({ header }) => header.id);
  switch (open) {
    case 'target':
      return <TargetDialog onClose={closeDialog} />;
    case 'partners':
      return <PartnersDialog onClose={closeDialog} />;
    case 'export':
      return <ExportDialog onClose={closeDialog} />;
    case 'help':
      return <HelpDialog onClose={closeDialog} />;
    case 'counting-rules':
      return <CountingRulesDialog onClose={closeDialog} />;
    case 'changed-parcels':
      return <ChangedParcelsDialog onClose={closeDialog} />;
    case 'returned-list':
      return <ReturnedListDialog />;
    case 'plans':
      return <PlansDialog />;
    case 'points':
      return <PointsDialog session={id} onClose={closeDialog} />;
    case 'log':
      return <LogDialog onClose={closeDialog} />;
    case null:
      return null;
  }
}
