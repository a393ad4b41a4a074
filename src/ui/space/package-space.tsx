import { useApp } from '../app';
import { formatBytes } from '../kit/format';
import { spaceTexts } from '../texts/space';
import { useAppState } from '../use-stores';
import { SpaceRow } from './space-row';
import { spaceRows } from './space-rows';

export function PackageSpace({ onFree }: { readonly onFree: (removing: Promise<void>) => void }) {
  const { actions } = useApp();
  const packages = useAppState((state) => state.packages);
  const sessions = useAppState((state) => state.sessions);
  const texts = spaceTexts.packages;
  return (
    <section>
      <h3>{texts.heading}</h3>
      {packages.length === 0 && <p className="muted">{texts.none}</p>}
      <ul className="space-list">
        {spaceRows({ packages, sessions }, []).packages.map(({ packageId, label, bytes, usedBy }) => (
          <SpaceRow
            key={packageId}
            title={label}
            size={formatBytes(bytes)}
            remove={{
              label: spaceTexts.remove,
              name: spaceTexts.removeNamed(label),
              warning: usedBy.length === 0 ? texts.confirmUnused : texts.confirm,
              run: () => onFree(actions.removePackage(packageId)),
            }}
          >
            {usedBy.length === 0 ? texts.unused : texts.usedBy(usedBy)}
          </SpaceRow>
        ))}
      </ul>
    </section>
  );
}
