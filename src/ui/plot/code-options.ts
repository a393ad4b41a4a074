import { capital } from '../kit/format';
import type { Option } from '../kit/select';

/** A code list as choices: the stored term, and the same term with a capital to read. */
export const codeOptions = <Code extends string>(codes: readonly Code[]): readonly Option<Code>[] =>
  codes.map((value) => ({ value, label: capital(value) }));
