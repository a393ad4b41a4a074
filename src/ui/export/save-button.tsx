import { useId } from 'react';
import { Button } from '../kit/button';
import type { IconName } from '../kit/icon';

interface SaveButtonProps {
  readonly label: string;
  /** Id of what explains it. */
  readonly describedBy: string;
  readonly primary?: boolean;
  readonly icon?: IconName;
  /** Why it must wait, as a Dutch sentence; null when it need not. */
  readonly waits: string | null;
  readonly onSave: () => void;
}

/** Saves one kind of file. While it must wait it says why and keeps the focus: the keyboard goes on where it was. */
export function SaveButton({ label, describedBy, primary = false, icon = 'download', waits, onSave }: SaveButtonProps) {
  const id = useId();
  return (
    <>
      <Button
        kind={primary ? 'primary' : 'secondary'}
        icon={icon}
        aria-describedby={waits === null ? describedBy : `${id} ${describedBy}`}
        aria-disabled={waits === null ? undefined : true}
        onClick={() => {
          if (waits === null) onSave();
        }}
      >
        {label}
      </Button>
      {waits !== null && (
        <span hidden id={id}>
          {waits}
        </span>
      )}
    </>
  );
}
