import { useApp } from '../app';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { FileButton } from '../kit/file-button';
import { formatBytes } from '../kit/format';
import { startTexts } from '../texts/start';
import { useAppState } from '../use-stores';

/** Asks which gemeentepakket the session is about: one that is here already, or a file. */
export function NewSessionDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions } = useApp();
  const packages = useAppState((state) => state.packages);
  const texts = startTexts.create;
  const prepare = (packageId: string | null): void => {
    onClose();
    void actions.prepareMunicipality(packageId);
  };
  const begin = (from: { readonly file: File } | { readonly packageId: string }): void => {
    onClose();
    void actions.newSession(from);
  };
  return (
    <Dialog title={texts.title} onClose={onClose} footer={<Button onClick={onClose}>{texts.cancel}</Button>}>
      <div className="new-session">
        <p>{texts.text}</p>
        <h3>{texts.here}</h3>
        {packages.length === 0 ? (
          <p className="muted">{texts.none}</p>
        ) : (
          <ul className="new-session__packages">
            {packages.map(({ packageId, label, bytes }) => (
              <li key={packageId}>
                <Button onClick={() => begin({ packageId })}>{texts.use(label)}</Button>
                <Button kind="quiet" aria-label={texts.updateNamed(label)} onClick={() => prepare(packageId)}>
                  {texts.update}
                </Button>
                <span className="muted">{formatBytes(bytes)}</span>
              </li>
            ))}
          </ul>
        )}
        <div className="new-session__file">
          <FileButton icon="folder" accept=".zip,application/zip" onFile={(file) => begin({ file })}>
            {texts.file}
          </FileButton>
          <span className="muted">{texts.fileHint}</span>
        </div>
        <div className="new-session__file">
          <Button icon="layers" onClick={() => prepare(null)}>
            {startTexts.open.prepare}
          </Button>
          <span className="muted">{texts.prepareHint}</span>
        </div>
      </div>
    </Dialog>
  );
}
