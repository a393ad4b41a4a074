/** Says what kind of JSON this is; a file without it is not ours. */
export const SESSION_FORMAT = 'van-bod-naar-plot/sessie';

/** Version of the records that this program writes, in files and in storage. */
export const SESSION_VERSION = 3;

/** A session file larger than this is refused before it is read: no workshop comes near it. */
export const MAX_SESSION_FILE_BYTES = 100_000_000;
