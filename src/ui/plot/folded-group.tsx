import { type ReactNode, useState } from 'react';
import { Disclosure } from '../kit/disclosure';

interface FoldedGroupProps {
  readonly summary: ReactNode;
  readonly aside?: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A fold whose content is made only once it is open: a plot has sixty fields, and tagging must not wait for them. */
export function FoldedGroup({ summary, aside, startsOpen = false, children }: FoldedGroupProps) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <Disclosure summary={summary} aside={aside} open={open} onToggle={setOpen}>
      {open && children}
    </Disclosure>
  );
}
