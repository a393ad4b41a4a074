import { useState } from 'react';
import { useApp } from '../app';
import type { SessionSummary } from '../app-state';
import { Button } from '../kit/button';
import { formatBytes, formatDateTime, formatNumber } from '../kit/format';
import { Menu } from '../kit/menu';
import { shellTexts } from '../texts/shell';
import { startTexts } from '../texts/start';
import { RenameDialog } from './rename-dialog';

export function SessionRow({ session }: { readonly session: SessionSummary }) {
  const { actions } = useApp();
  const [renaming, setRenaming] = useState(false);
  const { id, name, municipalityName, fictional, changedAt, plotCount, bytes } = session;
  const texts = startTexts.sessions;
  return (
    <tr>
      <th scope="row" className="sessions__name">
        {name}
      </th>
      <td>{fictional ? shellTexts.fictional(municipalityName) : municipalityName}</td>
      <td>{formatDateTime(changedAt)}</td>
      <td className="sessions__number figures">{formatNumber(plotCount)}</td>
      <td className="sessions__number figures">{formatBytes(bytes)}</td>
      <td>
        <div className="sessions__buttons">
          <Button aria-label={texts.openNamed(name)} onClick={() => void actions.openSession(id)}>
            {texts.open}
          </Button>
          <Menu
            icon="more"
            label={texts.actions(name)}
            items={[
              { id: 'rename', label: texts.rename, icon: 'pencil', run: () => setRenaming(true) },
              { id: 'copy', label: texts.duplicate, icon: 'copy', run: () => void actions.duplicateSession(id) },
              { id: 'points', label: texts.points, icon: 'clock', run: () => actions.showPointsOf(id) },
              {
                id: 'delete',
                label: texts.remove,
                icon: 'trash',
                danger: true,
                run: () => void actions.deleteSession(id),
              },
            ]}
          />
        </div>
        {renaming && (
          <RenameDialog
            name={name}
            onSave={(text) => void actions.renameStoredSession(id, text)}
            onClose={() => setRenaming(false)}
          />
        )}
      </td>
    </tr>
  );
}
