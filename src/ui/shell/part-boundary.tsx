/** Around a part of the screen: it offers what the boundary around the program offers. */
export { ErrorBoundary as PartBoundary } from './error-boundary';
