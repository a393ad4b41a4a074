import { useState } from 'react';
import { useApp } from '../app';
import { IconButton } from '../kit/icon-button';
import { RenameDialog } from '../start/rename-dialog';
import { shellTexts } from '../texts/shell';
import { topbarTexts } from '../texts/topbar';
import { useSession } from '../use-stores';

/** The municipality, said to be fictitious when it is, and the session's name with a way to change it. */
export function SessionTitle() {
  const { actions } = useApp();
  const municipalityName = useSession(({ header }) => header.municipalityName);
  const fictional = useSession(({ header }) => header.fictional);
  const name = useSession(({ header }) => header.name);
  const [renaming, setRenaming] = useState(false);
  return (
    <div className="session-title">
      <h1 className="session-title__place">{fictional ? shellTexts.fictional(municipalityName) : municipalityName}</h1>
      <p className="session-title__name" title={name}>
        {name}
      </p>
      <IconButton icon="pencil" label={topbarTexts.rename(name)} onClick={() => setRenaming(true)} />
      {renaming && (
        <RenameDialog name={name} onSave={(text) => actions.renameSession(text)} onClose={() => setRenaming(false)} />
      )}
    </div>
  );
}
