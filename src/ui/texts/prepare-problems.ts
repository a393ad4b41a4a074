import type { PreparationProblem } from '../../services/preparation/preparation';

/** Why no package could be made and what to do, in one sentence. A problem without one does not compile. */
export function preparationProblemText(problem: PreparationProblem): string {
  switch (problem.name) {
    case 'prepare-without-place':
      return 'Er is nog geen gemeente gekozen: kies haar bij stap 1, of vul daar een naam in.';
    case 'prepare-without-parcels':
      return 'Er zijn nog geen percelen: haal ze op bij stap 2, of voeg bij stap 3 een bestand met percelen toe.';
    case 'prepare-parcels-twice':
      return `Percelen komen van meer plaatsen (${problem.sources.join(', ')}): zet er bij stap 3 één op “Niet gebruiken”, of annuleer het ophalen.`;
    case 'prepare-parcel-twice':
      return `Perceel ${problem.localId} staat er twee keer in, met verschillende grenzen: haal het dubbele uit uw bestand.`;
    case 'prepare-not-kept':
      return `Het pakket kan niet op dit apparaat worden bewaard (${problem.detail}): maak ruimte met “Ruimte op dit apparaat” op het startscherm en probeer het opnieuw.`;
    case 'prepare-worker-failed':
      return `Het maken is afgebroken (${problem.detail}): probeer het opnieuw. Wat is opgehaald, blijft bewaard.`;
  }
}
